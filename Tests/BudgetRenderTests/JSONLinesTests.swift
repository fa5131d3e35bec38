import BudgetAnalysis
import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTestSupport
import Foundation
import Testing

private func lines(_ body: (inout ByteSink) -> Void) throws -> [[String: Any]] {
  try collectBytes(body).split(separator: UInt8(ascii: "\n")).map { line in
    try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
  }
}

/// `2080101 行政运行`; `nil` where there is no account.
private func account(_ value: Any?) -> String? {
  (value as? [String: Any]).map { "\($0["code"] ?? "?") \($0["name"] ?? "?")" }
}

@Suite("JSON lines")
struct JSONLinesTests {
  @Test("a line is whole in itself")
  func whole() throws {
    let source = """
      预算 2024
      部门 321 甲"局"
      版式 四川
      金额 万元
      单位 321001 甲局本级 行政
      收入
        一般公共预算 1 上年结转
      基本支出
        2080101 行政运行
          30101 基本工资 0.5
      单位 321002 乙站 事业
      项目 维修
        2080101 行政运行
          30201 办公费 0.5 来自 事业收入
      """
    let compiled = compileAlone(Array(source.utf8)).value
    let bytes = collectBytes { sink in
      renderJSONLines(
        of: compiled.budget, compiled.map, incomes: compiled.budget.incomes, facts: compiled.budget.facts, into: &sink)
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == #"""
        {"year":2024,"department":{"code":"321","name":"甲\"局\""},"unit":{"code":"321001","name":"甲局本级","kind":"administrative"},"direction":"income","source":"general","fund":"general","carryOver":true,"amount":"10000.00","place":{"file":"main.bud","line":7,"column":3}}
        {"year":2024,"department":{"code":"321","name":"甲\"局\""},"unit":{"code":"321001","name":"甲局本级","kind":"administrative"},"direction":"expenditure","function":{"code":"2080101","name":"行政运行"},"economic":{"code":"30101","name":"基本工资"},"governmentEconomic":{"code":"50101","name":"工资奖金津补贴"},"project":null,"kind":"basic","personnel":true,"source":"general","fund":"general","carryOver":false,"margin":null,"amount":"5000.00","place":{"file":"main.bud","line":10,"column":5}}
        {"year":2024,"department":{"code":"321","name":"甲\"局\""},"unit":{"code":"321002","name":"乙站","kind":"institution"},"direction":"expenditure","function":{"code":"2080101","name":"行政运行"},"economic":{"code":"30201","name":"办公费"},"governmentEconomic":{"code":"50502","name":"商品和服务支出"},"project":"维修","kind":"project","personnel":null,"source":"operations","fund":"other","carryOver":false,"margin":null,"amount":"5000.00","place":{"file":"main.bud","line":14,"column":5}}

        """#)
  }

  @Test("what is made once for many facts is each one's own")
  func bulk() throws {
    let facts = BulkFacts(3_000)
    let budget = facts.budget
    let catalogue = AccountCatalogue(completing: budget.classification)
    let written = try lines { renderJSONLines(of: budget, SourceMap(), incomes: [], facts: facts, into: &$0) }
    #expect(written.count == 3_000)
    for (line, fact) in zip(written, facts) {
      let unit = budget.units[Int(fact.unit)]
      #expect((line["unit"] as? [String: Any])?["code"] as? String == unit.code)
      #expect(account(line["function"]) == "\(fact.function.text) \(budget.classification.name(of: fact.function))")
      #expect(account(line["economic"]) == "\(fact.economic.text) \(budget.classification.name(of: fact.economic))")
      let government = catalogue.governmentCode(of: fact.economic, GovernmentColumn(unit.kind))
      #expect(
        account(line["governmentEconomic"]) == government.map { "\($0.text) \(catalogue.classification.name(of: $0))" })
      let project = fact.project == Fact.noProject ? nil : budget.projects[Int(fact.project)].name
      #expect(line["project"] as? String == project)
      #expect(line["kind"] as? String == (project == nil ? "basic" : "project"))
      #expect(line["personnel"] as? Bool == (project == nil ? fact.traits.contains(.personnel) : nil))
      #expect(line["fund"] as? String == (fact.source == .general ? "general" : "other"))
      #expect(line["amount"] as? String == fact.amount.text(in: .yuan, decimals: 2, grouped: false))
    }
  }

  @Test("the objects of the document are those of the lines, but for what the document says once")
  func document() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
    let publication = try publication(of: root.appendingPathComponent("examples/jiangyou-2024/2024.bud"))
    let bytes = collectBytes { renderJSON(publication, into: &$0) }
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let incomes = try #require(object["incomes"] as? [[String: Any]])
    let facts = try #require(object["facts"] as? [[String: Any]])
    let written = try lines { renderJSONLines(publication, into: &$0) }
    #expect(written.count == incomes.count + facts.count && !facts.isEmpty)
    for (line, object) in zip(written, incomes + facts) {
      let own: Set = ["year", "department", "unit", "project"]
      #expect(
        NSDictionary(dictionary: line.filter { !own.contains($0.key) })
          == NSDictionary(dictionary: object.filter { !own.contains($0.key) }))
      let project = (object["project"] as? Int).map { publication.budget.projects[$0].name }
      #expect(line["project"] as? String == project)
    }
  }
}
