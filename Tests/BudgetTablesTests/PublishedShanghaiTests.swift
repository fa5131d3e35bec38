import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetTables
import BudgetTestSupport
import Testing

/// The two published budgets of Shanghai, written as sources, against their tables as published.
///
/// `Tests/Cases/tables/reference/<name>/` holds the published tables, a file each: all cells as published, header rows
/// first, a merged cell's text in its first place. A table that runs over several pages is one here, its header once; and
/// the total of 表2 and 表3 of 2024, which stands alone on its page without the merged cells before it, has them again.
@Suite("The published tables of Shanghai")
struct PublishedShanghaiTests {
  /// A cell, or the notes under a table, in which the published copy is mistaken: what it has, and what is right.
  private struct Difference {
    let table: String
    let row: Int
    let column: Int
    let published: String
    let right: String
  }

  private struct Published: CustomTestStringConvertible {
    let source: String
    let differences: [Difference]
    /// The notes under the tables as published, in order of the tables.
    let notes: [String: [String]]

    var testDescription: String { source }
  }

  private static let all: [Published] = [
    Published(
      source: "putuo-finance-2025/2025.bud", differences: [],
      notes: [
        "表6": ["注:本部门2025年无政府性基金预算财政拨款安排的预算，故本表为空表。"],
        // Published with the fund of the table before it: 无政府性基金预算.
        "表7": ["注:本部门2025年无国有资本经营预算财政拨款安排的预算，故本表为空表。"],
      ]),
    Published(
      source: "wanli-street-2024/2024.bud",
      differences: [
        // Codes that lost their leading zero.
        Difference(table: "表8", row: 5, column: 1, published: "2", right: "02"),
        Difference(table: "表8", row: 6, column: 1, published: "7", right: "07"),
        // The catalogue has full-width brackets.
        Difference(table: "表8", row: 21, column: 2, published: "维修(护)费", right: "维修（护）费"),
      ],
      notes: [
        "表6": ["注:本部门2024年无政府性基金预算财政拨款安排的预算，故本表为空表。"],
        "表7": ["注:本部门2024年无国有资本经营预算财政拨款安排的预算，故本表为空表。"],
        // Published under 表9, which is not empty: 无“三公”经费和机关运行经费预算，故本表为空表.
      ]),
  ]

  @Test("come out cell for cell, but for the mistakes in them", arguments: all)
  private func cells(_ published: Published) throws {
    let tables = try Self.tables(of: published)
    #expect(tables.count == 9)
    var found: [String] = []
    for table in tables {
      let grid = table.grid()
      let ours = grid.header + grid.body
      let theirs = try Self.reference(published, table.number + " " + table.title + ".tsv")
      try #require(ours.count == theirs.count, "\(table.number)")
      for (row, (own, other)) in zip(ours, theirs).enumerated() {
        try #require(own.count == other.count, "\(table.number) row \(row)")
        for column in own.indices where own[column] != other[column] {
          found.append("\(table.number) \(row).\(column): \(other[column]) -> \(own[column])")
        }
      }
    }
    #expect(found == published.differences.map { "\($0.table) \($0.row).\($0.column): \($0.published) -> \($0.right)" })
  }

  @Test("have their captions and notes, but for the mistakes in them", arguments: all)
  private func surroundings(_ published: Published) throws {
    for table in try Self.tables(of: published) {
      #expect(table.notes == published.notes[table.number, default: []])
      let name = published.source.hasPrefix("putuo") ? "上海市普陀区财政局" : "上海市普陀区人民政府万里街道办事处"
      let unit = table.number == "表9" ? "单位:万元" : "单位：元"
      #expect(table.captions.map(\.text) == ["编制部门：" + name, unit])
    }
  }

  @Test("come from sources that nobody would ask about", arguments: all)
  private func clean(_ published: Published) throws {
    let source = try #require(sampleSource("examples/" + published.source))
    #expect(compile(source.name, layout: nil, in: testWorld(files: source.folder)).diagnostics == [])
  }

  private static func tables(of published: Published) throws -> [Table] {
    let source = try #require(sampleSource("examples/" + published.source))
    let budget = compile(source.name, layout: nil, in: testWorld(files: source.folder)).value.budget
    return tabulate(budget, as: try #require(layout(named: "上海", year: budget.year)))
  }

  private static func reference(_ published: Published, _ name: String) throws -> [[String]] {
    let folder = published.source.split(separator: "/")[0]
    let path = CaseFiles.package + "/Tests/Cases/tables/reference/\(folder)/\(name)"
    let text = String(decoding: try #require(CaseFiles.read(path), "\(path)"), as: UTF8.self)
    return text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
