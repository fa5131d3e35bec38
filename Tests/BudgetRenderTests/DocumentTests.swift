import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables
import Foundation
import Testing

/// A budget put together by hand: what the cases of `Tests/Cases/render` do not have.
private func document() throws -> [String: Any] {
  var budget = Budget(
    year: 2024, department: Department(code: nil, name: "某局"), classification: Classification(edition: 2024))
  budget.units = [BudgetUnit(code: nil, name: "某局", kind: nil, place: SourceRange(at: 0))]
  for (function, economic, source, traits) in [
    (Code(2_080_101), Code.none, IncomeSource.general, FactTraits.functionalMargin),
    (Code.none, Code(30101), .operations, [.economicMargin, .personnel]),
    (Code(2_080_199), Code(30299), .stateCapital, [.project, .carryOver]),
  ] {
    budget.facts.append(
      Fact(
        amount: Amount(fen: 7), function: function, economic: economic, project: Fact.noProject, unit: 0, place: 0,
        source: source, traits: traits))
  }
  let table = Table(
    number: "", title: "查询", captions: [], columns: [Table.Column(.text)], header: [],
    rows: [Table.Row(.subtotal, [.text("\u{3000}\u{3000}基本　工资")]), Table.Row(.detail, [.empty])], notes: [],
    moneyFormat: .hundredths(of: .yuan))
  let publication = Publication(
    budget: budget, layoutName: "四川", tables: [table], moneyFormat: .hundredths(of: .yuan), tongue: .chinese,
    map: SourceMap())
  let bytes = collectBytes { renderJSON(publication, into: &$0) }
  return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
}

@Suite("JSON document")
struct DocumentTests {
  @Test("a margin says which side it is, and has no account on the other")
  func margins() throws {
    let facts = try #require(try document()["facts"] as? [[String: Any]])
    #expect(facts.map { $0["margin"] as? String } == ["function", "economic", nil])
    #expect(facts.map { ($0["function"] as? [String: String])?["code"] } == ["2080101", nil, "2080199"])
    #expect(facts.map { ($0["economic"] as? [String: String])?["name"] } == [nil, "基本工资", "其他商品和服务支出"])
    #expect(facts.map { $0["fund"] as? String } == ["general", "other", "state-capital"])
    #expect(facts.map { $0["personnel"] as? Bool } == [false, true, nil])
    #expect(facts.map { $0["amount"] as? String } == ["0.07", "0.07", "0.07"])
    #expect(facts.allSatisfy { $0["place"] is NSNull })
  }

  @Test("accounts come in order, each with its superiors")
  func accounts() throws {
    let accounts = try #require(try document()["accounts"] as? [[String: Any]])
    #expect(
      accounts.map { $0["code"] as? String } == [
        "208", "20801", "2080101", "2080199", "301", "30101", "302", "30299",
      ])
    #expect(accounts.allSatisfy { $0["certainty"] is String })
  }

  @Test("a cell's value is without the indent of its level, its text as printed")
  func indent() throws {
    let tables = try #require(try document()["tables"] as? [[String: Any]])
    let rows = try #require(tables.first?["rows"] as? [[String: Any]])
    #expect(rows.map { $0["role"] as? String } == ["subtotal", "detail"])
    let cells = rows.compactMap { ($0["cells"] as? [[String: Any]])?.first }
    #expect(cells.map { $0["kind"] as? String } == ["text", "empty"])
    #expect(cells.map { $0["value"] as? String } == ["基本　工资", nil])
    #expect(cells.map { $0["text"] as? String } == ["\u{3000}\u{3000}基本　工资", ""])
  }

  @Test("what nobody wrote is null")
  func nulls() throws {
    let document = try document()
    #expect(document["performance"] is NSNull)
    let budget = try #require(document["budget"] as? [String: Any])
    #expect(budget["date"] is NSNull)
    #expect(budget["title"] as? String == "2024年部门预算")
    #expect((budget["department"] as? [String: Any])?["code"] is NSNull)
  }
}
