import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetTables
import BudgetTestSupport
import Testing

@Suite("What a figure is made of")
struct MakeupTests {
  /// The parts of a cell, as `row.cell` each, one line a sum.
  private static func sums(_ table: Table, _ row: Int, _ cell: Int) -> [String] {
    table.sums(of: Table.Place(row: row, cell: cell)).map { parts in
      parts.map { "\($0.row).\($0.cell)" }.joined(separator: " ")
    }
  }

  /// Cells of the reference, by table, row and cell, and what each is the sum of.
  private static let expected: [(String, Int, Int, [String])] = [
    // 本年收入合计 is the six lines; 收入总计 is 本年收入合计 and 上年结转.
    ("表1", 28, 1, ["0.1 1.1 2.1 3.1 4.1 5.1"]), ("表1", 30, 1, ["28.1 29.1"]),
    ("表1", 28, 3, [(0..<28).map { "\($0).3" }.joined(separator: " ")]), ("表1", 30, 3, ["28.3"]), ("表1", 7, 3, []),
    // 合计 is the unit; the row without a name is 合计; across, 合计 is its columns.
    ("表1-1", 0, 2, ["2.2", "0.3 0.4 0.5 0.6 0.7 0.8 0.9 0.10 0.11 0.12"]), ("表1-1", 1, 4, ["0.4"]),
    ("表1-2", 0, 6, ["2.6"]), ("表1-2", 1, 5, ["0.5", "1.6 1.7"]),
    ("表1-2", 2, 7, [(3..<16).map { "\($0).7" }.joined(separator: " ")]), ("表1-2", 4, 5, ["4.6 4.7"]),
    // 本年收入 heads its three lines, 本年支出 the classes.
    ("表2", 0, 1, ["1.1 2.1 3.1"]), ("表2", 4, 1, ["5.1 6.1 7.1"]),
    ("表2", 0, 3, [(1..<29).map { "\($0).3" }.joined(separator: " "), "0.4 0.5 0.6"]),
    ("表2-1", 3, 4, ["4.4 5.4 6.4 7.4 8.4 9.4 10.4 11.4 12.4", "3.5 3.15"]), ("表2-1", 4, 5, ["4.6 4.9 4.12"]),
    ("表2-1", 4, 6, ["4.7 4.8"]),
    // 301 is its 款, 30101 its local details.
    ("表3-1", 4, 4, ["5.4 6.4", "4.5 4.6"]),
    // A subject is its projects.
    ("表3-2", 3, 5, ["4.5 5.5 6.5 7.5 8.5 9.5 10.5"]),
    ("表3-3", 2, 2, ["2.3 2.4 2.7"]), ("表3-3", 2, 4, ["2.5 2.6"]),
    // An empty table has nothing to add up but its columns.
    ("表4", 0, 5, ["0.6 0.7"]), ("表4", 0, 6, []),
    ("表6", 0, 2, ["1.2 7.1 13.1 23.1 31.1 37.1 48.1"]), ("表7", 2, 0, ["2.1 2.2"]),
  ]

  @Test("is told by the form", arguments: expected)
  func sums(number: String, row: Int, cell: Int, parts: [String]) throws {
    let sichuan = try #require(layout(named: "四川", year: 2024))
    let table = try tabulate(try Reference.budget(), as: sichuan).numbered(number)
    #expect(Self.sums(table, row, cell) == parts)
  }

  @Test("is no sum when the named parts are a fen short")
  func exact() throws {
    let sichuan = try #require(layout(named: "四川", year: 2024))
    var table = try tabulate(try Reference.budget(), as: sichuan).numbered("表1")
    table.rows[7].cells[3].value = .money(Amount(fen: 1), zero: .blank)
    #expect(Self.sums(table, 28, 3) == [])
    #expect(Self.sums(table, 30, 3) == ["28.3"])
  }

  @Test("is no sum where money stands at an account itself and below it")
  func ownMoney() throws {
    var sample = Sample.oneUnit
    sample.balanced("1", 2_130_101, 3_020_101)
    sample.balanced("2", 2_130_106, 30201)
    let table = try tables(of: sample).numbered("表3-1")
    #expect(table.lines[4] == "302|01|30201|办公费|3.00||3.00")
    #expect(Self.sums(table, 4, 4) == ["4.5 4.6"])
    #expect(Self.sums(table, 3, 4) == ["4.4", "3.5 3.6"])
  }

  @Test("is the lines of the source behind it")
  func places() throws {
    let source = try #require(sampleSource("examples/jiangyou-2024/2024.bud"))
    let compiled = compile(source.name, layout: nil, in: testWorld(files: source.folder)).value
    let sichuan = try #require(layout(named: "四川", year: 2024))
    let tables = tabulate(compiled.budget, as: sichuan)
    func lines(_ number: String, _ row: Int, _ cell: Int) throws -> [String] {
      let trace = try #require(try tables.numbered(number).trace(of: Table.Place(row: row, cell: cell)))
      let file = compiled.map.files[0]
      return compiled.budget.places(of: trace).map { place in
        let line = file.lineColumn(of: place, in: LineTable(file.bytes)).line
        let words = String(decoding: source.lines[line - 1], as: UTF8.self).split(separator: " ")
        return words.first.map(String.init) ?? ""
      }
    }
    #expect(try lines("表1", 0, 1) == ["一般公共预算"])
    #expect(try lines("表3-1", 5, 4) == ["3010101"])
    #expect(try lines("表3-1", 4, 6) == [])
  }

  @Test("adds up in the answers to queries, whatever they are cut by")
  func queries() throws {
    for seed in UInt64(0)..<20 {
      let generated = generateBudget(seed: seed, size: .tiny)
      let budget = compile(generated.root, layout: nil, in: testWorld(files: generated.bytes)).value.budget
      for side in [Query.Side.income, .spend] {
        for first in Dimension.allCases {
          for second in Dimension.allCases {
            let cut = first == second ? [first] : [first, second]
            let query = Query(side: side, filter: FactFilter(isCarryOver: seed.isMultiple(of: 3) ? false : nil))
            guard let table = tabulate(query, by: cut, of: budget) else { continue }
            #expect(brokenMakeup(of: [table], budget: budget) == [], "seed \(seed)")
          }
        }
      }
    }
  }
}
