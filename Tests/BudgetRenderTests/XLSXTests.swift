import BudgetModel
import BudgetSource
import BudgetTables
import BudgetTestSupport
import Foundation
import Testing

@testable import BudgetRender

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("../..").standardizedFileURL

/// The parts of a workbook, by name.
private func parts(of publication: Publication) throws -> [String: String] {
  let files = try #require(unzip(collectBytes { renderXLSX(publication, into: &$0) }))
  return Dictionary(uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
}

/// A table of names and money, whose rows are all parts of the last.
private func table(
  _ number: String = "表9", title: String = "收支表", rows: [(String, Int64)], sum: Table.Sum? = nil
) -> Table {
  Table(
    number: number, title: title, captions: [], columns: [Table.Column(.text), Table.Column(.money)],
    header: [[.text("项目"), .text("金额")]],
    rows: rows.map { Table.Row(.detail, [.text($0.0), .money(Amount(fen: $0.1))]) }, notes: [],
    moneyFormat: .hundredths(of: .tenThousandYuan),
    makeup: Table.Makeup(sums: sum.map { [$0] } ?? [], rowSums: []) { _ in nil })
}

private func publication(_ tables: [Table], date: CalendarDate? = nil) -> Publication {
  var budget = Budget(
    year: 2024, department: Department(code: nil, name: "某局"), classification: Classification(edition: 2024))
  budget.date = date
  return Publication(
    budget: budget, layoutName: "四川", tables: tables, moneyFormat: .hundredths(of: .tenThousandYuan), tongue: .chinese,
    map: SourceMap())
}

@Suite("Workbooks")
struct XLSXTests {
  @Test("hold every cell of every table: text as text, money exact, and the same bytes each time")
  func figures() throws {
    let publication = try publication(of: root.appendingPathComponent("examples/jiangyou-2024/2024.bud"))
    let parts = try parts(of: publication)
    let texts = try #require(parts["xl/sharedStrings.xml"]).matches(of: /<si><t[^>]*>([^<]*)<\/t><\/si>/).map {
      String($0.1).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }
    for (index, table) in publication.tables.enumerated() {
      let sheet = try #require(parts["xl/worksheets/sheet\(index + 2).xml"])
      let plan = SheetPlan(table, name: "")
      var found: [String: String] = [:]
      for cell in sheet.matches(of: /<c r="(\w+)" s="\d+"( t="s")?>(?:<f>[^<]*<\/f>)?<v>([^<]*)<\/v><\/c>/) {
        found[String(cell.1)] = cell.2 == nil ? String(cell.3) : "text " + texts[try #require(Int(cell.3))]
      }
      let places = table.bodyColumns()
      for (row, cells) in table.rows.map(\.cells).enumerated() {
        for (number, cell) in cells.enumerated() {
          let column = places?[row][number] ?? number
          let written = found[plan.letters[column] + String(plan.firstBodyRow + row)]
          switch cell.value {
          case .money(let amount, _):
            #expect(written.map { fen($0, in: table.moneyFormat.unit) } ?? 0 == amount.fen)
          case .text(let text), .code(let text): #expect(written == "text " + text)
          case .empty: #expect(written == nil)
          }
        }
      }
    }
    let again = try BudgetRenderTests.parts(of: publication)
    #expect(again == parts)
  }

  /// Exact decimal digits of a unit in fen.
  private func fen(_ text: String, in unit: MoneyUnit) -> Int64? {
    let halves = text.split(separator: ".").map(String.init)
    let decimals = halves.count > 1 ? halves[1] : ""
    return Int64(halves[0] + decimals + String(repeating: "0", count: unit.fenDigits - decimals.count))
  }

  @Test("say who made them and when, if the budget says so, and never what time it is")
  func properties() throws {
    let dated = try parts(of: publication([table(rows: [])], date: CalendarDate(year: 2024, month: 4, day: 7)))
    let core = try #require(dated["docProps/core.xml"])
    #expect(core.contains("<dc:title>2024年部门预算</dc:title><dc:creator>某局</dc:creator>"))
    #expect(core.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2024-04-07T00:00:00Z</dcterms:created>"))
    let undated = try parts(of: publication([table(rows: [])]))
    #expect(try #require(undated["docProps/core.xml"]).contains("dcterms:created") == false)
  }

  @Test("give a sheet a name that it may have, each another")
  func names() {
    let titles = [
      "a/b:c", "A/B:C", "'x'", "", String(repeating: "长", count: 40), "History", String(repeating: "🙂", count: 16),
    ]
    let tables = titles.map { table("", title: $0, rows: []) } + [table("表1-2", title: "部门支出总表", rows: [])]
    let names = SheetNames.names(of: tables, besides: ["目录"])
    #expect(
      names == [
        "a_b_c", "A_B_C (2)", "_x_", "_", String(repeating: "长", count: 31), "History (2)",
        String(repeating: "🙂", count: 15), "表1-2 部门支出总表",
      ])
    #expect(SheetNames.quoted("it's") == "'it''s'")
    #expect(
      ["表3-1", "T1", "1", "表 a", "R1C1"].map { SheetNames.area(of: table($0, rows: [])) } == [
        "表3_1", "表T1", "表1", "表_a", "表R1C1",
      ])
    #expect(SheetNames.area(of: table("", rows: [])) == nil)
    #expect([0, 25, 26, 701, 702].map(columnLetters) == ["A", "Z", "AA", "ZZ", "AAA"])
  }

  @Test("add up what lies together as an area, and round to the fen")
  func formulas() {
    func formula(_ parts: [Int], rows: Int = 12) -> String? {
      let fen = Int64(parts.count) * 5
      let lines = (0..<rows).map { ("x", parts.contains($0) ? Int64(5) : 1) } + [("合计", fen)]
      let sum = Table.Sum(Table.Place(row: rows, cell: 1), of: parts.map { Table.Place(row: $0, cell: 1) })
      let plan = SheetPlan(table(rows: lines, sum: sum), name: "")
      return plan.formula(of: Table.Place(row: rows, cell: 1)).map { String(decoding: $0, as: UTF8.self) }
    }
    // The body begins in row 4.
    #expect(formula([3]) == "B7")
    #expect(formula([0, 2]) == "ROUND(B4+B6,6)")
    #expect(formula([0, 1]) == "ROUND(SUM(B4:B5),6)")
    #expect(formula([0, 1, 2, 5, 7, 8]) == "ROUND(SUM(B4:B6,B9,B11:B12),6)")
    #expect(formula([0, 2, 4, 6]) == "ROUND(SUM(B4,B6,B8,B10),6)")
    let apart = (0..<300).map { $0 * 2 }
    let long = formula(apart, rows: 600) ?? ""
    #expect(long.hasPrefix("ROUND(SUM(SUM(B4,B6,"))
    #expect(long.hasSuffix("),SUM(\((255..<300).map { "B\($0 * 2 + 4)" }.joined(separator: ",")))),6)"))
    // Too many for one formula: the figure stands by itself.
    #expect(formula((0..<3_000).map { $0 * 2 }, rows: 6_000) == nil)
  }

  @Test("make no formula of cells that do not add up to the fen")
  func inexact() {
    let sum = Table.Sum(Table.Place(row: 2, cell: 1), of: [Table.Place(row: 0, cell: 1), Table.Place(row: 1, cell: 1)])
    let plan = SheetPlan(table(rows: [("a", 5), ("b", 5), ("合计", 11)], sum: sum), name: "")
    #expect(plan.formula(of: Table.Place(row: 2, cell: 1)) == nil)
  }

  @Test("write money as the shortest digits that say it")
  func digits() {
    func exactDecimal(_ amount: Amount, in unit: MoneyUnit) -> String {
      var bytes: [UInt8] = []
      bytes.append(exact: amount, in: unit)
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(exactDecimal(Amount(fen: 123_456_789), in: .tenThousandYuan) == "123.456789")
    #expect(exactDecimal(Amount(fen: 5_000), in: .tenThousandYuan) == "0.005")
    #expect(exactDecimal(Amount(fen: 3_000_000), in: .tenThousandYuan) == "3")
    #expect(exactDecimal(Amount(fen: -150), in: .yuan) == "-1.5")
    #expect(exactDecimal(.zero, in: .hundredMillionYuan) == "0")
  }

  @Test("give a text more rows where one row cannot be high enough, so that none of it is cut off")
  func tallRows() throws {
    let prose = String(repeating: "绩效目标。", count: 800)
    var tall = table(rows: [("a", 1), ("b", 2), ("c", 3)])
    tall.rows[1].cells[0] = .text(prose)
    let plan = SheetPlan(tall, name: "")
    let lines = plan.rows.start(of: 2) - plan.rows.start(of: 1)
    #expect(lines > 1)
    #expect(plan.rows.height(of: 1) <= SheetRows.highest)
    let sheet = try #require(try parts(of: publication([tall]))["xl/worksheets/sheet1.xml"])
    #expect(sheet.contains("<mergeCell ref=\"A5:A\(4 + lines)\"/><mergeCell ref=\"B5:B\(4 + lines)\"/>"))
    #expect(sheet.contains("<c r=\"B\(5 + lines)\""))
  }

  @Test("say what does not fit on a sheet before anything is written")
  func obstacles() {
    let long = String(repeating: "字", count: 32_768)
    #expect(sheetObstacle(in: publication([table(rows: [(String(long.dropLast()), 1)])])) == nil)
    #expect(sheetObstacle(in: publication([table(rows: [(long, 1)])])) == .text(table: "表9", count: 32_768))
    #expect(sheetObstacle(in: publication([table(rows: [("a", 1)])])) == nil)
    var noted = table(rows: [("a", 1)])
    noted.notes = ["注：短", String(long.dropLast()) + "\n" + String(long.dropLast())]
    #expect(sheetObstacle(in: publication([noted])) == nil)
    noted.notes.append(long)
    #expect(sheetObstacle(in: publication([noted])) == .text(table: "表9", count: 32_768))
  }

  @Test("count the rows of a sheet, of which a long text may take several")
  func rowObstacles() {
    func obstacle(_ rows: [(String, Int64)], of most: Int) -> SheetObstacle? {
      sheetObstacle(in: publication([table("表8", rows: []), table(rows: rows)]), rows: most, text: 32_767)
    }
    // Number, title and header, then the body.
    let three: [(String, Int64)] = [("a", 1), ("b", 2), ("c", 3)]
    #expect(obstacle(three, of: 6) == nil)
    #expect(obstacle(three, of: 5) == .rows(table: "表9", count: 6))
    let tall = three + [(String(repeating: "绩效目标。", count: 800), 4)]
    let needed = SheetPlan(table(rows: tall), name: "").lastRow
    #expect(needed > 7)
    #expect(obstacle(tall, of: needed) == nil)
    #expect(obstacle(tall, of: needed - 1) == .rows(table: "表9", count: needed))
  }

  @Test("keep text that looks like an escape, and space that is part of it")
  func escapes() {
    #expect(SharedStrings.escaped("_x0041_ _x00_ _xZZZZ_ _x005F_") == "_x005F_x0041_ _x00_ _xZZZZ_ _x005F_x005F_")
    #expect(SharedStrings.escaped("a_b") == "a_b")
  }
}
