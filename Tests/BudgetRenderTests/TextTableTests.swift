import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables
import Testing

private func printed(_ tables: [Table], width: Int = 120) -> String {
  String(decoding: collectBytes { renderText(tables, options: TextOptions(width: width), into: &$0) }, as: UTF8.self)
}

private func table(
  _ columns: [Table.Column.Kind], header: [[Table.Cell]] = [], _ rows: [[Table.Cell]], captions: [Table.Caption] = [],
  notes: [String] = []
) -> Table {
  Table(
    number: "表9", title: "样表", captions: captions, columns: columns.map { Table.Column($0) }, header: header,
    rows: rows.map { Table.Row(.detail, $0) }, notes: notes, moneyFormat: .hundredths(of: .tenThousandYuan))
}

private func money(_ yuan: Int64) -> Table.Cell { .money(Amount(fen: yuan * 100)) }

@Suite("Plain text")
struct TextTableTests {
  @Test("columns are aligned by display width, money flush right, merged heads over their columns")
  func aligned() {
    let sample = table(
      [.code, .text, .money, .money],
      header: [
        [.text("科目", columns: 2), .text("基本支出", columns: 2)],
        [.text("编码"), .text("名称"), .text("人员经费"), .text("公用经费")],
      ],
      [
        [.empty, .text("合 计"), money(12_345_678), money(5_000)],
        [.code("30101"), .text("基本工资"), money(12_345_678), money(0)],
        [.code("30201"), .text("办公费（印刷）"), money(0), money(5_000)],
      ],
      captions: [.init("部门：某局", .left), .init("（2024年度）", .center), .init("单位：万元", .right)],
      notes: ["注：样表"])
    #expect(
      printed([sample]) == """
                        表9  样表
                      （2024年度）
        部门：某局                     单位：万元
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
                科目                基本支出
        编码   名称            人员经费  公用经费
        ─────────────────────────────────────────
               合 计           1,234.57      0.50
        30101  基本工资        1,234.57
        30201  办公费（印刷）                0.50
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        注：样表

        """)
  }

  @Test("a long text beside several rows flows down beside them, and is set off from the next")
  func passages() {
    let sample = table(
      [.text, .prose, .text, .figure],
      [
        [.text("党建经费", rows: 2), .text("完成党报党刊征订，做好节日庆典活动的筹备。", rows: 2), .text("数量"), .text("10")],
        [.text("质量"), .text("100")],
        [.text("补贴", rows: 3), .text("按月发放。", rows: 3), .text("时效"), .text("1")],
        [.text("质量"), .text("100")],
        [.text("成本"), .text("102000")],
      ])
    #expect(
      printed([sample], width: 40) == """
                       表9  样表
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        党建经费  完成党报党刊征    数量    10
                  订，做好节日庆典  质量   100
                  活动的筹备。

        补贴      按月发放。        时效    1
                                    质量   100
                                    成本  102000
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

        """)
  }

  @Test("neither an amount nor a code is ever cut, however narrow the page", arguments: [1, 10, 20, 40, 80])
  func whole(_ width: Int) {
    let sample = table(
      [.text, .prose, .prose],
      [
        [money(9_999_999_900), .code("3210010203"), .text(String(repeating: "长", count: 60))],
        [.text(String(repeating: "短", count: 30)), .text("甲2024年123,456.78万元"), .empty],
        [Table.Cell(.money(Amount(fen: 123_456_789_012_300), zero: .blank), columns: 2), .empty],
      ])
    let text = printed([sample], width: width)
    for piece in ["999,999.99", "3210010203", "123,456.78", "123,456,789.01"] { #expect(text.contains(piece)) }
  }

  @Test("an amount in a column of words has its room on the narrowest page that holds it")
  func amountAmongWords() {
    let sample = table([.text, .prose], [[money(9_999_999_900), .text(String(repeating: "长", count: 60))]])
    let lines = printed([sample], width: 26).split(separator: "\n")
    #expect(lines[2] == "999,999.99  长长长长长长长")
    #expect(lines.allSatisfy { displayWidth(of: $0) <= 26 })
  }

  @Test("an amount that covers columns of words has its room, on a wide page as well")
  func mergedAmount() {
    let amount = Table.Cell(.money(Amount(fen: .max), zero: .blank), columns: 2)
    let sample = table([.prose, .text], [[.text("甲"), .text("乙")], [amount]])
    for width in [10, 200] { #expect(printed([sample], width: width).contains("9,223,372,036,854.78\n")) }
    let digits = String(repeating: "9", count: 30)
    let coded = table([.prose, .text], [[.text("甲"), .text("乙")], [Table.Cell(.code(digits), columns: 2)]])
    for width in [10, 200] { #expect(printed([coded], width: width).contains(digits + "\n")) }
  }

  @Test("a page of the width asked for is kept wherever words can fold", arguments: [60, 80, 120])
  func width(_ width: Int) {
    let sample = table(
      [.code, .text, .prose, .money],
      [[.code("30101"), .text("某某县人力资源和社会保障局本级"), .text(String(repeating: "目标，", count: 90)), money(1_000)]])
    for line in printed([sample], width: width).split(separator: "\n") { #expect(displayWidth(of: line) <= width) }
  }

  @Test("a closing mark begins no line, and an opening one ends none")
  func marks() {
    let sample = table([.prose], [[.text(String(repeating: "（甲乙）“丙”、", count: 40))]])
    for width in 14..<30 {
      for line in printed([sample], width: width).split(separator: "\n") {
        #expect(!"）”、".contains(line.first ?? " "), "\(line)")
        #expect(!"（“".contains(line.last ?? " "), "\(line)")
      }
    }
  }

  @Test("a space that a line is broken at is gone")
  func spaces() {
    let sample = table([.prose], [[.text(String(repeating: "abcdef ", count: 20))]])
    let lines = printed([sample], width: 20).split(separator: "\n").dropFirst(2)
    #expect(lines.first == "abcdef abcdef abcdef")
    #expect(lines.allSatisfy { $0.first != " " })
  }

  @Test("a word longer than its column is cut, for there is nothing else to do")
  func longWord() {
    let sample = table([.prose, .money], [[.text(String(repeating: "x", count: 200)), money(10_000)]])
    for line in printed([sample], width: 60).split(separator: "\n") { #expect(displayWidth(of: line) <= 60) }
  }

  @Test("paragraphs stand on lines of their own, and no line ends in a space")
  func paragraphs() {
    let sample = table([.text, .prose, .text], [[.text("甲"), .text("一。\n二。"), .empty]])
    #expect(printed([sample]).contains("甲  一。\n    二。\n"))
    for line in printed([sample]).split(separator: "\n") { #expect(line.last != " ") }
  }

  @Test("a name cannot steer the terminal")
  func controls() {
    let sample = table([.text], [[.text("甲\u{1B}[31m\t乙")]], notes: ["\u{202E}注"])
    let text = printed([sample])
    #expect(text.contains("甲␛[31m␉乙\n"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test("tables are two empty lines apart; a table without rows or columns is no trouble")
  func several() {
    let bare = table([], [])
    #expect(printed([bare, bare]) == "表9  样表\n\n\n\n\n表9  样表\n\n\n")
    #expect(printed([]) == "")
  }
}
