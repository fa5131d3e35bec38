import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables
import Testing

private func table(_ cells: [String], number: String = "表9", title: String = "样表") -> Table {
  Table(
    number: number, title: title, captions: [], columns: cells.map { _ in Table.Column(.text) },
    header: [[.text("并", columns: cells.count)]], rows: [Table.Row(.detail, cells.map { .text($0) })], notes: ["注"],
    moneyFormat: .hundredths(of: .tenThousandYuan))
}

private func printed(_ cells: String...) -> String {
  String(decoding: collectBytes { renderTSV(table(cells), into: &$0) }, as: UTF8.self)
}

private func commas(_ cells: String..., byteOrderMark: Bool = false) -> String {
  let options = CSVOptions(hasByteOrderMark: byteOrderMark)
  return String(decoding: collectBytes { renderCSV(table(cells), options: options, into: &$0) }, as: UTF8.self)
}

/// A row of a cell over two rows and two columns, and of cells beside and below it.
private func merged() -> Table {
  Table(
    number: "表9", title: "样表", captions: [], columns: [Table.Column.Kind.text, .text, .money].map(Table.Column.init),
    header: [],
    rows: [
      Table.Row(.detail, [Table.Cell(.text("甲"), columns: 2, rows: 2), .money(Amount(fen: 123_456_789_000))]),
      Table.Row(.detail, [.money(Amount(fen: -50_000))]),
      Table.Row(.detail, [.code("01"), .text("乙"), .money(.zero)]),
    ], notes: [], moneyFormat: .hundredths(of: .tenThousandYuan))
}

@Suite("Tab-separated values")
struct SeparatedValuesTests {
  @Test("header, then body; a merged cell fills its first place")
  func rows() {
    #expect(printed("甲", "", "乙") == "并\t\t\n甲\t\t乙\n")
  }

  @Test(
    "a cell is one line",
    arguments: [
      ("第一段。\n第二段。", "第一段。第二段。"), ("“甲”\r\n“乙”", "“甲”“乙”"), ("甲\n\n\n乙", "甲乙"), ("甲\u{2028}乙", "甲乙"),
      ("共3\n4", "共3 4"), ("甲\n10人", "甲 10人"), ("10\n人", "10 人"), ("甲\t乙", "甲 乙"), ("甲\n\t乙", "甲 乙"),
      ("\n甲\n", "甲"), ("甲 乙　丙", "甲 乙　丙"), ("\t", ""),
    ])
  func oneLine(_ text: String, _ expected: String) {
    #expect(printed(text) == "并\n\(expected)\n")
  }

  @Test(
    "a file name holds nothing that a file system could misread",
    arguments: [
      ("一般公共预算“三公”经费支出预算表", "表9 一般公共预算“三公”经费支出预算表.tsv"), ("收入/支出", "表9 收入_支出.tsv"),
      // A slash with a combining mark behind it is one character, and a slash all the same.
      ("收入/\u{301}支出", "表9 收入_\u{301}支出.tsv"), ("a\\b:c*d?e\"f<g>h|i", "表9 a_b_c_d_e_f_g_h_i.tsv"),
      ("a\0b\nc\u{202E}d", "表9 a_b_c_d.tsv"),
    ])
  func namesOfFiles(_ title: String, _ expected: String) {
    #expect(fileName(of: table([], title: title), endingIn: ".tsv") == expected)
  }

  @Test("a file name hides nothing")
  func hidden() {
    #expect(fileName(of: table([], number: "", title: "../x"), endingIn: ".tsv") == "_._x.tsv")
    #expect(fileName(of: table([], number: "", title: ""), endingIn: ".tsv") == ".tsv")
  }

  // MARK: - Commas

  @Test("a record is a line that ends in CR LF; quotation marks where a field needs them, doubled inside")
  func fields() {
    #expect(commas("甲", "", "乙") == "并,,\r\n甲,,乙\r\n")
    #expect(commas("a,b", "说“好”", "a\"b") == "并,,\r\n\"a,b\",说“好”,\"a\"\"b\"\r\n")
    #expect(commas("第一段\n第二段", "a;b", "a\tb") == "并,,\r\n\"第一段\n第二段\",\"a;b\",\"a\tb\"\r\n")
  }

  @Test("a byte-order mark stands at the very beginning, where it is asked for")
  func byteOrderMark() {
    #expect(Array(commas("甲", byteOrderMark: true).utf8.prefix(6)) == [0xEF, 0xBB, 0xBF] + Array("并".utf8))
  }

  @Test("a merged cell leaves the places it covers empty; money is grouped, and none when zero")
  func places() {
    #expect(
      String(
        decoding: collectBytes { renderCSV(merged(), options: CSVOptions(hasByteOrderMark: false), into: &$0) },
        as: UTF8.self) == "甲,,\"123,456.79\"\r\n,,-0.05\r\n01,乙,\r\n")
    #expect(
      String(decoding: collectBytes { renderTSV(merged(), into: &$0) }, as: UTF8.self)
        == "甲\t\t123,456.79\n\t\t-0.05\n01\t乙\t\n")
  }

  // MARK: - Formulas

  @Test(
    "what a spreadsheet would run stands behind an apostrophe",
    arguments: [
      "=1+1", "=cmd|' /C calc'!A0", "+86 028-1234", "-加强管理", "- 1", "@SUM(A1)", "＝1+1", "＋1+1", "－加强", "＠名称",
      "'=1+1", "''@x", "-1+2", "+1-1", "-5%+1", "--", "=-",
    ])
  func formulas(_ text: String) {
    #expect(printed(text) == "并\n'\(text)\n")
    #expect(commas(text) == "并\r\n'\(text)\r\n")
  }

  @Test(
    "what begins with a break is no formula either",
    arguments: [("\t=1", "\"'\t=1\"", "'=1"), ("\n=1", "\"'\n=1\"", "'=1"), ("\r甲", "\"'\r甲\"", "甲")])
  func breaks(_ text: String, _ comma: String, _ tab: String) {
    #expect(commas(text) == "并\r\n\(comma)\r\n")
    #expect(printed(text) == "并\n\(tab)\n")
  }

  @Test(
    "a sign alone, a number and any other text stay as they are",
    arguments: [
      "=", "-", "+", "＝", "= ", "-5", "+5", "-12.50", "-5%", "－3", "’=1", "'甲", "'", "≥", "—甲", "a=1", "100%",
    ])
  func figures(_ text: String) {
    #expect(printed(text) == "并\n\(text)\n")
    #expect(commas(text) == "并\r\n\(text)\r\n")
  }
}
