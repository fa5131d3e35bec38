import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables
import Foundation
import Testing

private func page(_ tables: [Table], department: String = "某局", tongue: Tongue = .chinese) -> String {
  var budget = Budget(
    year: 2024, department: Department(code: nil, name: department), classification: Classification(emptyFor: 2024))
  budget.date = CalendarDate(year: 2024, month: 4, day: 7)
  let publication = Publication(
    budget: budget, layoutName: "四川", tables: tables, moneyFormat: .hundredths(of: .tenThousandYuan), tongue: tongue,
    map: SourceMap())
  return String(
    decoding: collectBytes { renderHTML(publication, options: HTMLOptions(showsPlaces: false), into: &$0) },
    as: UTF8.self)
}

private let sample = Table(
  number: "表9", title: "样表", captions: [.init("部门：某局", .left), .init("单位：万元", .right)],
  columns: [Table.Column(.code), Table.Column(.text), Table.Column(.money), Table.Column(.money)],
  header: [
    [.text("编码", rows: 2), .text("名称", rows: 2), .text("支出", columns: 2)], [.text("人员"), .text("公用")],
  ],
  rows: [
    Table.Row(.total, [.empty, .text("合 计"), .money(Amount(fen: 1_000_000)), .money(.zero)]),
    Table.Row(.subtotal, [.code("201"), .empty, .money(Amount(fen: 1_000_000)), .money(.zero, zero: .zero)]),
  ],
  notes: ["注：样表"], moneyFormat: .hundredths(of: .tenThousandYuan))

/// A form without a header of its own: sections, heads inside the body, long texts.
private let form = Table(
  number: "表10", title: "目标表", captions: [],
  columns: [Table.Column(.text), Table.Column(.text), Table.Column(.prose), Table.Column(.figure)], header: [],
  rows: [
    Table.Row(.header, [.text("任务", rows: 3), .text("名称"), .text("内容", columns: 2)]),
    Table.Row(.detail, [.text("甲", rows: 2), .text("第一段\n第二段"), .text("3")]),
    Table.Row(.detail, [.empty, .text("4")]),
    Table.Row(.detail, [.text("总体目标"), .text("做好", columns: 3)]),
  ],
  notes: [], moneyFormat: .hundredths(of: .yuan))

@Suite("Page")
struct PageTests {
  @Test("the head names budget and department and forbids everything from outside, the cover has the date")
  func head() {
    let text = page([sample])
    #expect(text.hasPrefix("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"))
    for line in [
      #"<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">"#,
      "<title>2024年部门预算 — 某局</title>",
      "<a class=\"skip\" href=\"#tables\">跳到预算表</a>",
      "<h1><span class=\"department\">某局</span> <span class=\"title\">2024年部门预算</span></h1>",
      "<p class=\"date\"><time datetime=\"2024-04-07\">2024年04月07日</time></p>",
      "<div id=\"tables\">",
    ] {
      #expect(text.contains(line + "\n"), "\(line)")
    }
    #expect(text.hasSuffix("</div>\n</main>\n</body>\n</html>\n"))
  }

  @Test("merged cells span, heads have a scope, a row is named by its text, money has its class")
  func cells() {
    let text = page([sample])
    for line in [
      #"<section id="t1" class="sheet fit-32">"#,
      #"<h2 id="t1-title"><span class="number">表9</span> <span class="name">样表</span></h2>"#,
      #"<div class="captions"><span class="left">部门：某局</span><span class="right">单位：万元</span></div>"#,
      #"<div class="scroll" role="region" tabindex="0" aria-labelledby="t1-title">"#,
      "<caption>表9 样表 万元</caption>",
      #"<tr><th scope="col" class="edge" rowspan="2">编码</th><th scope="col" class="text" rowspan="2">名称</th><th scope="colgroup" colspan="2">支出</th></tr>"#,
      #"<tr><th scope="col">人员</th><th scope="col">公用</th></tr>"#,
      #"<tr class="total"><td class="code edge"></td><th scope="row" class="text">合 计</th><td class="money">1.00</td><td class="money"></td></tr>"#,
      #"<tr class="subtotal"><td class="code edge">201</td><td class="text"></td><td class="money">1.00</td><td class="money">0.00</td></tr>"#,
      #"<p class="note">注：样表</p>"#,
    ] {
      #expect(text.contains(line + "\n"), "\(line)")
    }
  }

  @Test("a form names its sections and gives each cell the head of its section")
  func forms() {
    let text = page([form])
    for line in [
      #"<section id="t1" class="sheet form fit-40">"#,
      #"<tr class="heading block"><th scope="row" class="text section edge" rowspan="3">任务</th><th scope="col" class="text">名称</th><th scope="colgroup" class="prose" colspan="2">内容</th></tr>"#,
      #"<tr class="block"><th scope="row" class="text" rowspan="2" data-label="名称">甲</th><td class="prose" data-label="内容">第一段<br>第二段</td><td class="figure" data-label="内容">3</td></tr>"#,
      #"<tr><td class="prose"></td><td class="figure" data-label="内容">4</td></tr>"#,
      #"<tr><th scope="row" class="text section edge">总体目标</th><td class="prose" colspan="3">做好</td></tr>"#,
    ] {
      #expect(text.contains(line + "\n"), "\(line)")
    }
  }

  @Test("overview and contents only where there is a choice, with a link to each table and back")
  func contents() {
    for element in ["<nav", "class=\"overview\"", "href=\"#contents\""] { #expect(!page([sample]).contains(element)) }
    let text = page([sample, form])
    #expect(text.contains("<h2 id=\"contents\">目录</h2>\n<ol>\n"))
    for (number, title) in [("9", "样表"), ("10", "目标表")] {
      #expect(
        text.contains("<span class=\"number\">表\(number)</span> <span class=\"entry\">\(title)</span></a></li>\n"))
    }
    for number in 1...2 {
      #expect(text.contains("<li><a href=\"#t\(number)\">"))
      #expect(text.contains("<section id=\"t\(number)\""))
    }
    #expect(text.components(separatedBy: "<p class=\"back\"><a href=\"#contents\">回到目录</a></p>\n").count == 3)
    let order = ["class=\"skip\"", "<header", "<main", "id=\"overview\"", "<nav", "id=\"tables\""]
    let places = order.compactMap { text.range(of: $0)?.lowerBound }
    #expect(places.count == order.count)
    #expect(places == places.sorted())
  }

  @Test("the headings stand in order, no level left out")
  func headings() {
    let levels = page([sample, form]).matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
    #expect(levels == [1, 2, 3, 3, 3, 2, 2, 2])
  }

  @Test("a page of an English source speaks English around the official Chinese")
  func english() {
    let text = page([sample, form], tongue: .english)
    for line in [
      "<html lang=\"en\">", "<h2 id=\"contents\">Contents</h2>", "<ol lang=\"zh-CN\">",
      "<div id=\"tables\" lang=\"zh-CN\">",
      "<p class=\"back\" lang=\"en\"><a href=\"#contents\">Back to contents</a></p>",
      "<a class=\"skip\" href=\"#tables\">Skip to the tables</a>",
    ] {
      #expect(text.contains(line + "\n"), "\(line)")
    }
    #expect(text.contains("<h1 lang=\"zh-CN\"><span class=\"department\">某局</span>"))
    #expect(text.contains("<h2 id=\"overview\">Overview</h2><p class=\"unit\">Amounts in 10,000 yuan</p>"))
  }

  @Test("a table lies open from the screen it needs, and lies on paper when it is too wide to stand")
  func shapes() {
    func classes(_ kinds: [Table.Column.Kind], _ amount: Int64) -> String? {
      var table = sample
      table.columns = kinds.map { Table.Column($0) }
      table.header = []
      table.rows = [Table.Row(.detail, kinds.map { $0 == .money ? .money(Amount(fen: amount)) : .text("名称") })]
      return page([table]).firstMatch(of: /<section id="t1" class="([^"]*)">/).map { String($0.1) }
    }
    let money = { [Table.Column.Kind](repeating: .money, count: $0) }
    #expect(classes([.code, .text] + money(3), 1_234_500_000) == "sheet fit-40")
    // Figures of six digits more are wider.
    #expect(classes([.code, .text] + money(3), 1_234_500_000_000_000) == "sheet fit-48")
    #expect(classes([.code, .text] + money(8), 1_234_500_000) == "sheet fit-72")
    #expect(classes([.code, .text] + money(10), 1_234_500_000) == "sheet fit-80 lying")
    #expect(classes([.code, .text] + money(15), 1_234_500_000) == "sheet lying small")
    #expect(classes([.code, .text] + money(18), 1_234_500_000) == "sheet lying smaller")
    #expect(classes([.code, .text] + money(24), 1_234_500_000) == "sheet lying smallest")
    #expect(classes([.text, .prose, .figure], 0) == "sheet form fit-32")
  }

  @Test("no text can leave its element or its attribute, even behind a combining mark")
  func escaped() {
    let text = "\"\u{301} onfocus='x' <\u{301}b>&\u{301}amp;\u{0}\u{1B}\u{7F}\u{85}\u{FFFE}\u{1FFFF}（）"
    func odd(_ table: Table) -> Table {
      var odd = table
      odd.title = text
      odd.number = text
      odd.captions = [.init(text, .center)]
      odd.notes = [text]
      odd.header = table.header.isEmpty ? [] : [[.text(text, columns: 4)]]
      odd.rows = [Table.Row(.header, [.text(text, columns: 4)]), Table.Row(.detail, [.text(text, columns: 4)])]
      return odd
    }
    func count(_ scalar: Unicode.Scalar, in text: String) -> Int { text.unicodeScalars.count { $0 == scalar } }
    var plain = sample
    plain.captions = [.init("x", .center)]
    plain.header = [[.text("x", columns: 4)]]
    plain.rows = [Table.Row(.header, [.text("x", columns: 4)]), Table.Row(.detail, [.text("x", columns: 4)])]
    var plainForm = plain
    plainForm.columns = form.columns
    plainForm.header = []
    plainForm.notes = ["x"]
    let clean = page([plain, plainForm], department: "某局")
    let printed = page([odd(sample), odd(form)], department: text)
    // Whatever the texts hold, the page has its own tags and attributes only.
    #expect(count("<", in: printed) == count("<", in: clean))
    #expect(count(">", in: printed) == count(">", in: clean))
    #expect(count("'", in: printed) == count("'", in: clean))
    #expect(!printed.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) })
    #expect(printed.unicodeScalars.split(separator: "<").allSatisfy { count("\"", in: String($0)).isMultiple(of: 2) })
    let safe =
      "&quot;\u{301} onfocus=&#39;x&#39; &lt;\u{301}b&gt;&amp;\u{301}amp;" + String(repeating: "\u{FFFD}", count: 6)
      + "（）"
    #expect(printed.contains("<p class=\"note\">\(safe)</p>"))
    #expect(printed.contains("<span class=\"department\">\(safe)</span>"))
  }

  @Test("on paper the header is repeated, each table has its pages, wide tables lie, and the overview stays away")
  func paper() throws {
    let text = page([sample])
    let print = try #require(text.components(separatedBy: "@media print {").last)
    for rule in [
      "thead { display: table-header-group;", ".sheet { margin: 0; break-before: page; }",
      ".sheet.lying { page: lying; }", "@page lying { size: A4 landscape;", "content: \"— \" counter(page) \" —\"",
      "@page cover { @bottom-center { content: none; } }", ".skip, .overview, .hint, .back { display: none; }",
      "tr, td, th { break-inside: avoid; }",
    ] {
      #expect(print.contains(rule), "\(rule)")
    }
    #expect(text.contains("@media (prefers-color-scheme: dark)"))
    #expect(text.contains("@media (forced-colors: active)"))
  }
}
