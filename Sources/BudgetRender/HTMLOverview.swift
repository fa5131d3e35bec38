import BudgetModel
import BudgetSource
import BudgetTables

extension Page {
  /// How many lines a chart shows before it sums up the others.
  private static let mostLines = 8
  private static let mostProjects = 10

  /// The key figures, where the money comes from and goes to, and the largest projects; on screen only.
  func writeOverview(into sink: inout ByteSink) {
    sink.write("<section class=\"overview\" aria-labelledby=\"overview\">\n")
    sink.write("<div class=\"head\"><h2 id=\"overview\">\(text(PageTexts.overview))</h2>")
    sink.write("<p class=\"unit\">\(text(PageTexts.unit(moneyFormat.unit)))</p></div>\n")
    writeFigures(into: &sink)
    ChartPattern.define(into: &sink)
    sink.write("<div class=\"charts\">\n")
    writeSources(into: &sink)
    writeClasses(into: &sink)
    if overview.units.count > 1 { writeUnits(into: &sink) }
    // Money of no named project at all would be one bar, as long as can be, that says nothing.
    if overview.projects.isEmpty || namedProjects > 0 { writeProjects(into: &sink) }
    let rounding = moneyFormat.decimals == .fixed(0) ? PageTexts.roundingOfShares : PageTexts.rounding
    sink.write("</div>\n<p class=\"note\">\(text(rounding))</p>\n</section>\n")
  }

  // MARK: - Key figures

  private func writeFigures(into sink: inout ByteSink) {
    let kinds = Overview.total(of: overview.classes)
    let carriedOver = Overview.total(of: overview.sources).second
    sink.write("<dl class=\"figures\">\n")
    writeFigure(PageTexts.income, income, [], isMain: true, into: &sink)
    writeFigure(PageTexts.spending, spending, [], isMain: true, into: &sink)
    writeFigure(PageTexts.basic, kinds.first, [share(of: kinds.first)] + basicParts(), into: &sink)
    writeFigure(PageTexts.projects, kinds.second, [share(of: kinds.second), projectCount()], into: &sink)
    writeFigure(PageTexts.fiscal, overview.fiscal, [share(of: overview.fiscal)], into: &sink)
    if carriedOver != .zero {
      let share = carriedOver.shareText(of: income).map { text(PageTexts.shareOfIncome($0)) }
      writeFigure(PageTexts.carryOver, carriedOver, [share], into: &sink)
    }
    sink.write("</dl>\n")
  }

  private func writeFigure(
    _ name: Message, _ amount: Amount, _ notes: [String?], isMain: Bool = false, into sink: inout ByteSink
  ) {
    sink.write(
      "<div\(isMain ? " class=\"main\"" : "")><dt>\(text(name))</dt><dd><span class=\"amount\">\(money(amount))</span>")
    if isMain { sink.write(" <span class=\"unit\"\(chinese)>\(moneyFormat.unit.name)</span>") }
    sink.write("</dd>")
    for note in notes.compactMap(\.self) { sink.write("<dd class=\"detail\">\(note)</dd>") }
    sink.write("</div>\n")
  }

  private func share(of amount: Amount) -> String? {
    amount == .zero ? nil : amount.shareText(of: spending).map { text(PageTexts.shareOfSpending($0)) }
  }

  private func basicParts() -> [String?] {
    guard let (personnel, other) = overview.personnelAndPublic, personnel + other != .zero else { return [] }
    return [
      "\(text(PageTexts.personnel)) \(money(personnel))", "\(text(PageTexts.publicMoney)) \(money(other))",
    ]
  }

  /// Money may be project expenditure and belong to no project that has a name.
  private var namedProjects: Int { overview.projects.count { $0.subject != .unnamedProjects } }

  private func projectCount() -> String? {
    namedProjects == 0 ? nil : text(PageTexts.projectCount(namedProjects))
  }

  // MARK: - Charts

  private func writeSources(into sink: inout ByteSink) {
    let chart = Chart(
      id: "from", title: PageTexts.whereFrom, note: PageTexts.bySource, lines: overview.sources,
      most: overview.sources.count, parts: (PageTexts.thisYear, PageTexts.carryOver), empty: PageTexts.noIncome,
      rest: PageTexts.restOfSources)
    write(chart, into: &sink) { subject in
      guard case .source(let source) = subject else { return nil }
      return LineName(text(PageTexts.source(source)))
    }
  }

  private func writeClasses(into sink: inout ByteSink) {
    let chart = Chart(
      id: "to", title: PageTexts.whereTo, note: PageTexts.byClass, lines: overview.classes, most: Page.mostLines,
      parts: (PageTexts.basic, PageTexts.projects), empty: PageTexts.noSpending, rest: PageTexts.restOfClasses)
    write(chart, into: &sink) { subject in
      guard case .functionClass(let code) = subject else { return nil }
      if code.isNone { return LineName(text(PageTexts.unclassified)) }
      return LineName(budget.classification.name(of: code), isOfBudget: true)
    }
  }

  private func writeUnits(into sink: inout ByteSink) {
    let chart = Chart(
      id: "units", title: PageTexts.byUnit, note: PageTexts.byKind, lines: overview.units, most: Page.mostLines,
      parts: (PageTexts.basic, PageTexts.projects), empty: PageTexts.noSpending, rest: PageTexts.restOfUnits)
    write(chart, into: &sink) { subject in
      guard case .unit(let unit) = subject else { return nil }
      return LineName(unitName(unit), isOfBudget: true)
    }
  }

  private func writeProjects(into sink: inout ByteSink) {
    let count = namedProjects
    let chart = Chart(
      id: "projects", title: PageTexts.largestProjects, note: count == 0 ? nil : PageTexts.projectsNote(count),
      lines: overview.projects, most: Page.mostProjects, parts: (PageTexts.thisYear, PageTexts.carryOver),
      empty: PageTexts.noProjects, rest: PageTexts.restOfProjects)
    write(chart, into: &sink) { subject in
      switch subject {
      case .project(let index):
        let project = budget.projects[index]
        return LineName(project.name, of: budget.units.count > 1 ? unitName(project.unit) : nil, isOfBudget: true)
      case .unnamedProjects: return LineName(text(PageTexts.unnamedProjects))
      case .source, .functionClass, .unit, .rest: return nil
      }
    }
  }

  private func unitName(_ unit: Int) -> String {
    budget.units.indices.contains(unit) ? budget.units[unit].name : budget.department.name
  }
}
