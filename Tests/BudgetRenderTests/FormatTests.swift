import BudgetAnalysis
import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables
import Foundation
import Testing

private let source = """
  预算 2024
  部门 321 甲&乙<局>
  金额 万元
  版式 四川
  日期 2024-04-17
  单位 321001 甲&乙<局>本级 行政
  收入
    一般公共预算 1861.85
  基本支出
    2080101 行政运行
      30101 基本工资 1849.845
      30201 办公费 2.005
  项目 "引号 \\"与'空格"
    2080104 综合业务管理 10
    目标 第一段 <b>不是标签</b> & 其他。

      第二段。
    指标 数量 场次 ≥ 4 场 权重 90
  说明 表4 无此项。
  """.replacing("\\\"", with: "”")

private func publication() throws -> Publication {
  let world = World(
    sources: SourceProvider(files: ["secret-name.bud": Array(source.utf8)]),
    classification: { Classification(edition: $0) }, profiles: layouts.map(\.profile))
  let compiled = compile("secret-name.bud", layout: nil, in: world)
  #expect(compiled.diagnostics.filter { $0.severity == .error } == [])
  let set = try #require(layout(named: "四川", year: 2024))
  return Publication(
    budget: compiled.value.budget, layoutName: "四川", tables: tabulate(compiled.value.budget, as: set),
    moneyFormat: .hundredths(of: .tenThousandYuan), tongue: .chinese, map: compiled.value.map)
}

private let reference = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("../../examples/jiangyou-2024/2024.bud").standardizedFileURL

private func text(_ body: (inout ByteSink) -> Void) -> String { String(decoding: collectBytes(body), as: UTF8.self) }

@Suite("Formats")
struct FormatTests {
  @Test("JSON is JSON, of version 2, and its cells are the tables' cells")
  func json() throws {
    let publication = try publication()
    let bytes = collectBytes { renderJSON(publication, into: &$0) }
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(object["format"] as? String == "budgetc")
    #expect(object["version"] as? Int == 2)
    let facts = try #require(object["facts"] as? [[String: Any]])
    #expect(facts.map { $0["amount"] as? String } == ["18498450.00", "20050.00", "100000.00"])
    #expect(facts.map { $0["personnel"] as? Bool } == [true, false, nil])
    let place = try #require(facts.first?["place"] as? [String: Any])
    #expect(place["line"] as? Int == 11)
    #expect(place["column"] as? Int == 5)
    let tables = try #require(object["tables"] as? [[String: Any]])
    #expect(tables.count == publication.tables.count)
    for (table, written) in zip(publication.tables, tables) {
      let rows = try #require(written["rows"] as? [[String: Any]])
      let texts = rows.map { (($0["cells"] as? [[String: Any]]) ?? []).map { $0["text"] as? String ?? "?" } }
      #expect(texts == table.rows.map { $0.cells.map { $0.text(in: table.moneyFormat) } })
    }
  }

  @Test("the page holds every cell, escaped, loads nothing and names no file")
  func html() throws {
    let publication = try publication()
    let page = text { renderHTML(publication, options: HTMLOptions(showsPlaces: false), into: &$0) }
    #expect(page.contains("甲&amp;乙&lt;局&gt;"))
    #expect(!page.contains("<局>"))
    #expect(page.contains("第一段 &lt;b&gt;不是标签&lt;/b&gt; &amp; 其他。<br>第二段。"))
    #expect(!page.contains("secret-name"))
    for outside in ["<script", "http:", "https:", "@import", "src="] { #expect(!page.contains(outside)) }
    // The hatching of the charts is the page's own.
    #expect(page.matches(of: /url\((.*?)\)/).map(\.1) == ["#hatch"])
    let cells = publication.tables.flatMap { table in
      table.rows.flatMap { $0.cells.map { $0.text(in: table.moneyFormat) } }
    }
    let figures = cells.filter { $0.contains(".") && $0.allSatisfy { $0.isNumber || $0 == "." || $0 == "," } }
    let tables = try #require(page.components(separatedBy: "<div id=\"tables\">").last)
    #expect(tables.matches(of: />([0-9,]+\.[0-9]{2})</).count == figures.count)
    #expect(tables.components(separatedBy: "<section").count - 1 == 14)
    #expect(page.contains("2024年04月17日"))
  }

  @Test("asked for places, the page opens each amount to its lines and says that it is not to publish")
  func places() throws {
    let publication = try publication()
    let page = text { renderHTML(publication, options: HTMLOptions(showsPlaces: true), into: &$0) }
    for cell in [
      ("1,849.85", "secret-name.bud:11"), ("2.01", "secret-name.bud:12"), ("1,851.85", "secret-name.bud:11–12"),
      ("10.00", "secret-name.bud:14"), ("1,861.85", "secret-name.bud:8"), ("1,861.85", "secret-name.bud:11–12, 14"),
    ] {
      let details = "<details><summary>\(cell.0)</summary><span class=\"places\">\(cell.1)</span></details></td>"
      #expect(page.contains(details), "\(cell)")
    }
    #expect(page.contains("<p class=\"internal\">内部核对稿："))
    #expect(page.matches(of: /<details>/).count == page.matches(of: /class="money[^>]*><details>/).count)
  }

  @Test("the lines behind a figure are found the same way, however they are looked for")
  func index() throws {
    for publication in [try publication(), try BudgetRenderTests.publication(of: reference)] {
      let index = TraceIndex(publication.budget)
      var count = 0
      for table in publication.tables {
        for (row, cells) in table.rows.map(\.cells).enumerated() {
          for cell in cells.indices {
            guard let trace = table.makeup.trace(Table.Place(row: row, cell: cell)) else { continue }
            #expect(index.places(of: trace) == publication.budget.places(of: trace))
            count += 1
          }
        }
      }
      #expect(count > 100)
    }
  }

  @Test("text keeps every amount whole and every line within the width of what cannot fold")
  func plainText() throws {
    let publication = try publication()
    let wide = try #require(publication.tables.first { $0.number == "表6" })
    let printed = text { renderText([wide], options: TextOptions(width: 100), into: &$0) }
    #expect(printed.contains("  10.00  "))
    let lines = printed.split(separator: "\n").map { displayWidth(of: $0) }
    #expect((lines.max() ?? 0) <= 160)
  }

  @Test("a TSV cell holds no tab and no line end, and a file name no separator")
  func tsv() throws {
    let publication = try publication()
    let goals = try #require(publication.tables.first { $0.number == "表6" })
    let printed = text { renderTSV(goals, into: &$0) }
    #expect(printed.contains("第一段 <b>不是标签</b> & 其他。第二段。"))
    #expect(printed.split(separator: "\n").allSatisfy { $0.filter { $0 == "\t" }.count == 11 })
    var odd = goals
    odd.title = "收入/支出"
    #expect(fileName(of: odd, endingIn: ".tsv") == "表6 收入_支出.tsv")
  }
}
