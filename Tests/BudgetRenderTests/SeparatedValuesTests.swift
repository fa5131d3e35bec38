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
}
