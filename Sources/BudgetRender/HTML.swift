import BudgetModel
package import BudgetSource
import BudgetTables

/// Writes a publication as one self-contained page: cover, overview, contents, every table.
///
/// It needs no script and loads nothing from elsewhere, and unless asked for places it holds no name of a source file. A
/// page of one table has neither overview nor contents.
package func renderHTML(_ publication: Publication, options: HTMLOptions, into sink: inout ByteSink) {
  let page = Page(publication, options)
  page.writeHead(into: &sink)
  page.writeCover(into: &sink)
  sink.write("<main>\n")
  if options.showsPlaces { sink.write("<p class=\"internal\">\(page.text(PageTexts.internalUse))</p>\n") }
  if page.hasChoice {
    page.writeOverview(into: &sink)
    page.writeContents(into: &sink)
  }
  sink.write("<div id=\"tables\"\(page.chinese)>\n")
  for index in publication.tables.indices { page.writeTable(index, into: &sink) }
  sink.write("</div>\n</main>\n</body>\n</html>\n")
}

/// A page being written: the publication, and the tongue of all that is not the budget's own.
struct Page {
  let publication: Publication
  let tongue: Tongue
  let overview: Overview
  /// `nil` where no places are shown.
  let places: PlaceTexts?

  var budget: Budget { publication.budget }
  var moneyFormat: MoneyFormat { publication.moneyFormat }
  /// Whether there is more than one table to find one's way in.
  var hasChoice: Bool { publication.tables.count > 1 }
  /// All income and all expenditure.
  let income: Amount
  let spending: Amount
  /// The attribute of an element whose words are the budget's or the official form's.
  let chinese: String

  init(_ publication: Publication, _ options: HTMLOptions) {
    self.publication = publication
    tongue = publication.tongue
    places = options.showsPlaces ? PlaceTexts(publication) : nil
    overview = BudgetTables.overview(of: publication.budget)
    income = Overview.total(of: overview.sources).amount
    spending = Overview.total(of: overview.classes).amount
    chinese = tongue == .chinese ? "" : " lang=\"zh-CN\""
  }

  func text(_ message: Message) -> String { message.text(in: tongue) }

  // MARK: - Head and cover

  func writeHead(into sink: inout ByteSink) {
    sink.write(
      "<!doctype html>\n<html lang=\"\(tongue == .chinese ? "zh-CN" : "en")\">\n<head>\n<meta charset=\"utf-8\">\n")
    // Should anything ever slip into the page, it still loads nothing and runs nothing.
    sink.write(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
    sink.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    sink.write("<meta name=\"color-scheme\" content=\"light dark\">\n")
    let description = PageTexts.description(
      publication.title, of: budget.department.name, income: "\(money(income)) \(moneyFormat.unit.name)",
      spending: "\(money(spending)) \(moneyFormat.unit.name)")
    sink.write("<meta name=\"description\" content=\"\(escaped(text(description)))\">\n")
    sink.write("<title>\(escaped(publication.heading))</title>\n<style>\n\(styleSheet)</style>\n</head>\n<body>\n")
    sink.write("<a class=\"skip\" href=\"#tables\">\(text(PageTexts.skip))</a>\n")
  }

  func writeCover(into sink: inout ByteSink) {
    sink.write(
      "<header class=\"cover\">\n<h1\(chinese)><span class=\"department\">\(escaped(budget.department.name))</span> ")
    sink.write("<span class=\"title\">\(escaped(publication.title))</span></h1>\n")
    if let date = publication.isoDate {
      sink.write("<p class=\"date\"\(chinese)><time datetime=\"\(date)\">\(publication.dateText ?? date)</time></p>\n")
    }
    sink.write("</header>\n")
  }

  func writeContents(into sink: inout ByteSink) {
    sink.write("<nav class=\"contents\" aria-labelledby=\"contents\">\n")
    sink.write("<h2 id=\"contents\">\(text(PageTexts.contents))</h2>\n<ol\(chinese)>\n")
    for (index, table) in publication.tables.enumerated() {
      sink.write("<li><a href=\"#t\(index + 1)\"><span class=\"number\">\(escaped(table.numberInContents))</span> ")
      sink.write("<span class=\"entry\">\(escaped(table.title))</span></a></li>\n")
    }
    sink.write("</ol>\n</nav>\n")
  }
}
