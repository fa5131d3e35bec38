import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables
import Testing

private func printed(_ table: Table) -> String {
  String(decoding: collectBytes { renderMarkdown(table, into: &$0) }, as: UTF8.self)
}

private func table(
  captions: [String] = [], header: [[Table.Cell]] = [], columns: [Table.Column.Kind] = [.text],
  rows: [[Table.Cell]] = [], notes: [String] = []
) -> Table {
  Table(
    number: "表9", title: "样表", captions: captions.map { Table.Caption($0, .left) },
    columns: columns.map(Table.Column.init),
    header: header, rows: rows.map { Table.Row(.detail, $0) }, notes: notes, moneyFormat: .hundredths(of: .yuan))
}

@Suite("Markdown")
struct MarkdownTests {
  @Test("one row of header, which holds all that stands over a column")
  func heads() {
    let header: [[Table.Cell]] = [
      [.text("编码", rows: 2), .text("安排", columns: 2)], [.text("合计"), .text("其中\n项目")],
    ]
    let lines = printed(table(header: header, columns: [.code, .money, .money])).split(separator: "\n")
    #expect(lines == ["## 表9 样表", "| 编码 | 安排<br>合计 | 安排<br>其中<br>项目 |", "| :---: | ---: | ---: |"])
  }

  @Test("a table without a header still has one, empty")
  func noHeader() {
    let lines = printed(table(columns: [.text, .figure], rows: [[.text("甲"), .text("1")]])).split(separator: "\n")
    #expect(lines == ["## 表9 样表", "|  |  |", "| :--- | :---: |", "| 甲 | 1 |"])
  }

  @Test(
    "a cell shows its characters, whatever they mean to Markdown",
    arguments: [
      ("a|b", "a\\|b"), ("a\nb", "a<br>b"), ("<b>&amp;", "&lt;b&gt;&amp;amp;"),
      ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"),
      ("[a](b)", "\\[a\\](b)"), ("~~a~~", "\\~\\~a\\~\\~"), ("$x$", "\\$x\\$"), ("C:\\a", "C:\\\\a"), ("a\tb", "a b"),
      ("= 1", "= 1"), ("甲\0乙", "甲\u{FFFD}乙"), ("\u{3000}甲", "\u{3000}甲"),
      // A bar with a combining mark behind it is one character, and a bar all the same.
      ("a|\u{301}b", "a\\|\u{301}b"),
    ])
  func cells(_ text: String, _ expected: String) {
    #expect(printed(table(rows: [[.text(text)]])).hasSuffix("\n| \(expected) |\n"))
  }

  @Test(
    "a note is a paragraph, and no list or heading",
    arguments: [
      ("注：一", "注：一"), ("# 一", "\\# 一"), ("- 一", "\\- 一"), ("+ 一", "\\+ 一"), ("---", "\\---"), ("1. 一", "1\\. 一"),
      ("12) 一", "12\\) 一"), ("12.50 元", "12\\.50 元"), ("2024年", "2024年"), ("> 一", "&gt; 一"),
    ])
  func notes(_ text: String, _ expected: String) {
    #expect(printed(table(notes: [text])).hasSuffix("\n\n\(expected)\n"))
    #expect(printed(table(captions: [text])).contains("\n\n\(expected)\n\n"))
  }
}
