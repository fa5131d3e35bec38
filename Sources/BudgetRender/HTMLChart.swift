import BudgetModel
import BudgetSource
import BudgetTables

/// A list of money drawn as bars, each with its name, amount and share, so that it reads without the drawing.
struct Chart {
  /// What its elements are called by.
  let id: String
  let title: Message
  var note: Message?
  let lines: [Overview.Line]
  /// How many lines are drawn; the others stand together in one.
  let most: Int
  /// What the two parts of each line are; the second is hatched.
  let parts: (Message, Message)
  /// What is said where there are no lines.
  let empty: Message
  /// What the others are called, behind their number.
  let rest: Message
}

/// The name of a line.
struct LineName {
  let name: String
  /// The unit that a project belongs to, where there are several.
  let owner: String?
  /// Whether the name is the budget's or the classification's, which is Chinese whatever the page speaks.
  let isOfBudget: Bool

  init(_ name: String, of owner: String? = nil, isOfBudget: Bool = false) {
    self.name = name
    self.owner = owner
    self.isOfBudget = isOfBudget
  }
}

/// The hatching, which tells the parts of a bar apart without colour.
enum ChartPattern {
  static func define(into sink: inout ByteSink) {
    sink.write("<svg class=\"defs\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>")
    sink.write(
      "<pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">")
    sink.write("<rect class=\"ground\" width=\"6\" height=\"6\"/><rect class=\"stroke\" width=\"2.5\" height=\"6\"/>")
    sink.write("</pattern></defs></svg>\n")
  }
}

extension Page {
  func money(_ amount: Amount) -> String { moneyFormat.text(amount) }

  /// - Parameter label: the name of a line, but of the last, which holds all others.
  func write(_ chart: Chart, into sink: inout ByteSink, label: (Overview.Subject) -> LineName?) {
    let total = Overview.total(of: chart.lines)
    sink.write("<section class=\"chart\">\n<h3>\(text(chart.title))</h3>\n")
    guard total.amount != .zero else {
      sink.write("<p class=\"empty\">\(text(chart.empty))</p>\n</section>\n")
      return
    }
    if let note = chart.note { sink.write("<p class=\"by\">\(text(note))</p>\n") }
    writeComposition(of: total, chart, into: &sink)
    sink.write("<ol class=\"bars\">\n")
    let lines = Overview.leading(chart.most, of: chart.lines)
    let longest = lines.map(\.amount).max() ?? total.amount
    for line in lines {
      sink.write("<li>")
      write(name(of: line.subject, chart, label), into: &sink)
      sink.write(" <span class=\"amount\">\(money(line.amount))</span>")
      sink.write(" <span class=\"share\">\(line.amount.shareText(of: total.amount) ?? "")</span>\n")
      writeBar(of: line, in: longest, height: 12, into: &sink)
      sink.write("</svg></li>\n")
    }
    sink.write("</ol>\n</section>\n")
  }

  private func name(of subject: Overview.Subject, _ chart: Chart, _ label: (Overview.Subject) -> LineName?) -> LineName
  {
    if case .rest(let count) = subject { return LineName(text(PageTexts.rest(of: chart.rest, count: count))) }
    return label(subject) ?? LineName("")
  }

  private func write(_ label: LineName, into sink: inout ByteSink) {
    sink.write("<span class=\"name\"\(label.isOfBudget ? chinese : "")>\(escaped(label.name))")
    if let owner = label.owner { sink.write(" <small>\(escaped(owner))</small>") }
    sink.write("</span>")
  }

  /// All lines together, cut in the two parts, as a drawing with a text in its place, and its key.
  private func writeComposition(of total: Overview.Line, _ chart: Chart, into sink: inout ByteSink) {
    let parts = [(chart.parts.0, total.first), (chart.parts.1, total.second)].filter { $0.1 != .zero }
    let sentence = parts.map { name, amount in
      text(PageTexts.part(name, money(amount), moneyFormat.unit, share: amount.shareText(of: total.amount) ?? ""))
    }
    writeBar(
      of: total, in: total.amount, height: 20,
      title: (text(chart.title), sentence.joined(separator: text(PageTexts.partSeparator))), into: &sink)
    sink.write("</svg>\n<ul class=\"key\">\n")
    for (name, amount) in parts {
      let isSecond = name == chart.parts.1
      sink.write("<li><svg class=\"swatch\" width=\"14\" height=\"14\" aria-hidden=\"true\">")
      sink.write("<rect class=\"\(isSecond ? "second" : "first")\" width=\"14\" height=\"14\"/></svg>")
      sink.write(" \(text(name)) <span class=\"amount\">\(money(amount))</span>")
      sink.write(" <span class=\"share\">\(amount.shareText(of: total.amount) ?? "")</span></li>\n")
    }
    sink.write("</ul>\n")
  }

  /// Begins a bar: its length is to the whole width as its amount to `longest`.
  ///
  /// - Parameter title: name and description; without, the bar only repeats what the text beside it says.
  private func writeBar(
    of line: Overview.Line, in longest: Amount, height: Int, title: (String, String)? = nil, into sink: inout ByteSink
  ) {
    if let title {
      sink.write("<svg class=\"bar whole\" width=\"100%\" height=\"\(height)\" role=\"img\">")
      sink.write("<title>\(title.0)</title><desc>\(title.1)</desc>")
    } else {
      sink.write("<svg class=\"bar\" width=\"100%\" height=\"\(height)\" aria-hidden=\"true\">")
    }
    // However small, money is seen: a bar of no length is not drawn at all.
    let first = line.first == .zero ? 0 : max(line.first.share(of: longest), 1)
    let second = line.second == .zero ? 0 : max(line.amount.share(of: longest) - first, 1)
    if line.first != .zero {
      sink.write("<rect class=\"first\" width=\"\(percent(first))\" height=\"\(height)\"/>")
    }
    if line.second != .zero {
      sink.write(
        "<rect class=\"second\" x=\"\(percent(first))\" width=\"\(percent(second))\" height=\"\(height)\"/>")
    }
  }
}

extension Amount {
  /// The share in `total` as `12.34%`; `nil` of nothing.
  func shareText(of total: Amount) -> String? {
    total == .zero ? nil : percent(share(of: total))
  }
}

/// Hundredths of a percent, as `12.34%`.
private func percent(_ hundredths: Int64) -> String { decimalText(hundredths, decimals: 2, grouped: false) + "%" }
