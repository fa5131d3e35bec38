import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables
import Testing

private func page(_ tables: [Table], department: String = "某局", year: Int = 2024) -> String {
  var budget = Budget(
    year: year, department: Department(code: nil, name: department), classification: Classification(emptyFor: year))
  budget.date = CalendarDate(year: 2024, month: 4, day: 7)
  let publication = Publication(budget: budget, layoutName: "四川", tables: tables, map: SourceMap())
  return String(decoding: collectBytes { renderHTML(publication, into: &$0) }, as: UTF8.self)
}

private let sample = Table(
  number: "表9", title: "样表", captions: [.init("部门：某局", .left), .init("单位：万元", .right)],
  columns: [Table.Column(.code), Table.Column(.text), Table.Column(.money), Table.Column(.money)],
  header: [
    [.text("编码", rows: 2), .text("名称", rows: 2), .text("支出", columns: 2)], [.text("人员"), .text("公用")],
  ],
  rows: [
    Table.Row(.total, [.empty, .text("合 计"), .money(Amount(fen: 1_000_000)), .money(.zero)]),
    Table.Row(.header, [.text("任务", rows: 2), .text("内容", columns: 3)]),
    Table.Row(.detail, [.text("第一段\n第二段", columns: 2), .money(.zero, zero: .zero)]),
  ],
  notes: ["注：样表"], moneyFormat: .hundredths(of: .tenThousandYuan))

@Suite("Page")
struct PageTests {
  @Test("the head names budget and department, the cover the date")
  func head() {
    let text = page([sample])
    #expect(text.hasPrefix("<!doctype html>\n<html lang=\"zh-CN\">\n"))
    #expect(text.contains("<title>2024年部门预算 — 某局</title>"))
    #expect(text.contains("<p class=\"date\">2024年04月07日</p>"))
    #expect(text.hasSuffix("</main>\n</body>\n</html>\n"))
  }

  @Test("merged cells span, heads have a scope, money its class")
  func cells() {
    let text = page([sample])
    for line in [
      #"<tr><th scope="col" rowspan="2">编码</th><th scope="col" rowspan="2">名称</th><th scope="colgroup" colspan="2">支出</th></tr>"#,
      #"<tr><th scope="col">人员</th><th scope="col">公用</th></tr>"#,
      #"<tr class="total"><td class="code"></td><td class="text">合 计</td><td class="money">1.00</td><td class="money"></td></tr>"#,
      #"<tr class="heading"><th scope="rowgroup" class="code" rowspan="2">任务</th><th scope="colgroup" class="text" colspan="3">内容</th></tr>"#,
      #"<tr><td class="text" colspan="2">第一段<br>第二段</td><td class="money">0.00</td></tr>"#,
      #"<div class="captions"><span class="left">部门：某局</span><span class="right">单位：万元</span></div>"#,
      #"<p class="note">注：样表</p>"#,
    ] {
      #expect(text.contains(line + "\n"), "\(line)")
    }
  }

  @Test("contents only where there is a choice, with a link to each table")
  func contents() {
    #expect(!page([sample]).contains("<nav"))
    let text = page([sample, sample])
    for number in 1...2 {
      #expect(text.contains("<a href=\"#t\(number)\">"))
      #expect(text.contains("<section id=\"t\(number)\">"))
    }
  }

  @Test("no text can leave its element or its attribute, even behind a combining mark")
  func escaped() {
    var odd = sample
    let text = "\"\u{301} onfocus='x' <\u{301}b>&\u{301}amp;\u{0}\u{1B}"
    odd.title = text
    odd.number = text
    odd.captions = [.init(text, .center)]
    odd.notes = [text]
    odd.header = [[.text(text, columns: 4)]]
    odd.rows = [Table.Row(.header, [.text(text, columns: 4)]), Table.Row(.detail, [.text(text, columns: 4)])]
    let clean = page([sample, sample], department: "某局")
    let printed = page([odd, odd], department: text)
    func count(_ scalar: Unicode.Scalar, in text: String) -> Int { text.unicodeScalars.count { $0 == scalar } }
    // Whatever the texts hold, the page has its own tags and attributes only.
    let tags = count("<", in: printed) - count("<", in: clean)
    #expect(count(">", in: printed) - count(">", in: clean) == tags)
    #expect(count("'", in: printed) == count("'", in: clean))
    #expect(!printed.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(printed.unicodeScalars.split(separator: "<").allSatisfy { count("\"", in: String($0)).isMultiple(of: 2) })
    #expect(printed.contains("&quot;\u{301} onfocus=&#39;x&#39; &lt;\u{301}b&gt;&amp;\u{301}amp;\u{FFFD}\u{FFFD}"))
  }

  @Test("on paper the header is repeated, each table has a page, and wide tables lie")
  func paper() {
    let text = page([sample])
    for rule in ["thead { display: table-header-group; }", "section { break-before: page;", "size: A4 landscape"] {
      #expect(text.contains(rule))
    }
    #expect(text.contains("@media (prefers-color-scheme: dark)"))
  }
}
