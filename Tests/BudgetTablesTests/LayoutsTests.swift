import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetTables
import BudgetTestSupport
import Testing

@Suite("All layouts")
struct LayoutsTests {
  /// Each example and sample without errors, by the number of each layout.
  private static let cases = sampleSources().filter { source in
    !compileSample(source, with: source.bytes).hasErrors
  }.flatMap { source in layouts.indices.map { (source, $0) } }

  @Test("add up over all examples and samples, and cover their rectangles", arguments: cases)
  func addUp(source: SampleSource, index: Int) throws {
    let set = layouts[index]
    let compiled = compile(
      source.name, layout: set.profile.englishName, in: testWorld(files: source.folder)
    ).value
    guard set.profile.years.contains(compiled.budget.year) else { return }
    #expect(compiled.profile?.years == set.profile.years)
    let tables = tabulate(compiled.budget, as: set)
    #expect(tables.map(\.number) == set.tables.map(\.number))
    #expect(brokenIdentities(of: tables, budget: compiled.budget, in: set) == [])
    #expect(brokenMakeup(of: tables, budget: compiled.budget) == [])
    for table in tables {
      #expect(places(table.header) == table.header.count * table.columns.count, "header of \(table.number)")
      #expect(places(table.rows.map(\.cells)) == table.rows.count * table.columns.count, "body of \(table.number)")
    }
  }

  private func places(_ rows: [[Table.Cell]]) -> Int {
    rows.joined().reduce(0) { $0 + $1.columns * $1.rows }
  }

  @Test("leave no place of their texts unfilled")
  func filled() {
    for set in layouts {
      let year = set.profile.years.lowerBound
      for table in tabulate(Sample(year: year, units: []).budget, as: set) {
        let cells = (table.header + table.rows.map(\.cells)).joined().map { $0.text(in: table.moneyFormat) }
        let texts = cells + [table.title] + table.captions.map(\.text) + table.notes
        #expect(!texts.contains { $0.contains("{") || $0.contains("}") }, "\(table.number)")
      }
    }
  }

  @Test("have names and years that no two share, and each table a number of its own")
  func names() {
    for (index, one) in layouts.enumerated() {
      #expect(one.profile.tables.map(\.number) == one.tables.map(\.number))
      #expect(Set(one.tables.map(\.number)).count == one.tables.count)
      for other in layouts[..<index] {
        let isSame = one.profile.englishName == other.profile.englishName
        #expect(isSame == (one.profile.chineseName == other.profile.chineseName))
        #expect(!isSame || !one.profile.years.overlaps(other.profile.years))
      }
    }
  }

  @Test("are told apart by year where a name has several")
  func years() {
    #expect(layout(named: "上海", year: 2024)?.profile.years == 2018...2024)
    #expect(layout(named: "shanghai", year: 2025)?.profile.years == 2025...2035)
    #expect(layout(named: "上海", year: 2036) == nil)
    let shanghai = layouts.map(\.profile).filter { $0.englishName == "shanghai" }
    #expect(shanghai.years == [2018...2035])
    #expect(shanghai.names.map(\.chinese) == ["上海"])
    #expect([shanghai[1]].years == [2025...2035])
  }

  /// Any figure that is changed breaks an identity: the identities see every cell.
  @Test("notice any cell of money that is a yuan too high", arguments: ["shanghai", "central"])
  func everyCell(name: String) throws {
    let source = try #require(sampleSource("Tests/Cases/tables/district/2025.bud"))
    let budget = compile(source.name, layout: name, in: testWorld(files: source.folder)).value.budget
    let set = try #require(layout(named: name, year: budget.year))
    let tables = tabulate(budget, as: set)
    for (index, table) in tables.enumerated() {
      for (row, cells) in table.rows.map(\.cells).enumerated() {
        for (column, cell) in cells.enumerated() {
          guard case .money(let amount, let zero) = cell.value else { continue }
          var changed = tables
          changed[index].rows[row].cells[column].value = .money(Amount(fen: amount.fen + 100), zero: zero)
          let broken = brokenIdentities(of: changed, budget: budget, in: set)
          #expect(broken != [], "\(table.number) row \(row) cell \(column)")
        }
      }
    }
  }
}
