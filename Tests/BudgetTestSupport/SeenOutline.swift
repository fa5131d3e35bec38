internal import BudgetModel

/// A table of accounts, each below its superiors, with the total last, as a reader sees it.
struct SeenOutline {
  /// Whether a column counts a fact.
  typealias Count = @Sendable (Fact) -> Bool

  /// How a table is laid out, and which money each of its money columns counts.
  struct Form: Sendable {
    let number: String
    /// How many columns of code lead it; their cells joined are the account.
    let codes: Int
    let isEconomic: Bool
    let columns: [Count]
    /// Money columns that are the sum of others, by number.
    let sums: [(whole: Int, parts: [Int])]

    var name: Int { codes }
    var firstMoney: Int { codes + 1 }

    func account(of fact: Fact) -> Code { isEconomic ? fact.economic : fact.function }

    /// Whether the table counts the side of a margin that `fact` is.
    func counts(_ fact: Fact) -> Bool { !fact.traits.contains(isEconomic ? .functionalMargin : .economicMargin) }
  }

  let form: Form
  let seen: SeenTable
  /// The rows that are no total and not blank.
  let rows: [SeenTable.Row]
  let total: SeenTable.Row

  /// - Returns: `nil` for a table without rows.
  init?(_ seen: SeenTable, _ form: Form) {
    guard let total = seen.rows.last else { return nil }
    self.form = form
    self.seen = seen
    self.total = total
    rows = seen.rows.dropLast().filter { row in row.texts.contains { !$0.isEmpty } }.map { row in
      var row = row
      row.code = row.texts[0..<form.codes].joined()
      return row
    }
  }

  func figure(_ code: String, _ column: Int) -> Figure {
    rows.first { $0.code == code }?.figures[form.firstMoney + column] ?? .zero
  }

  func total(_ column: Int) -> Figure { total.figures[form.firstMoney + column] }

  /// The codes of the classes in order.
  var classes: [String] { rows.map(\.code).filter { $0.utf8.count == 3 } }
}

extension IdentityLog {
  /// Checks an outline by itself and against the budget.
  mutating func check(_ outline: SeenOutline, totalLabel: String) {
    let form = outline.form
    let labels = outline.seen.rows.map { $0.texts[0..<form.firstMoney].joined() }
    if labels.last != totalLabel || labels.dropLast().contains(totalLabel) {
      report("\(form.number): the total is not last")
    }
    checkOrder(outline)
    for column in form.columns.indices {
      let place = form.firstMoney + column
      let tops = outline.rows.filter { $0.code.utf8.count <= 3 }
      equal("\(form.number) column \(column + 1)", [outline.total.figures[place]], tops.map { $0.figures[place] })
      let all = money { form.counts($0) && form.columns[column]($0) }
      equal("\(form.number) column \(column + 1) of the budget", [outline.total.figures[place]], [all])
      for row in outline.rows { check(row, outline, column) }
    }
    for (index, row) in (outline.rows + [outline.total]).enumerated() {
      for sum in form.sums {
        equal(
          "\(form.number) row \(index + 1)", [row.figures[form.firstMoney + sum.whole]],
          sum.parts.map { row.figures[form.firstMoney + $0] })
      }
    }
  }

  /// A row is the money at its account and below, and the sum of the rows right below it where there are any.
  private mutating func check(_ row: SeenTable.Row, _ outline: SeenOutline, _ column: Int) {
    let form = outline.form
    let figure = row.figures[form.firstMoney + column]
    let account = Code(row.code) ?? .none
    let own = money { fact in
      guard form.counts(fact), form.columns[column](fact) else { return false }
      let code = form.account(of: fact)
      return account.isNone ? code.isNone : code.isWithin(account)
    }
    equal("\(form.number) \(row.code) of the budget", [figure], [own])
    let below = outline.rows.filter { $0.code.utf8.count == row.code.utf8.count + 2 && $0.code.hasPrefix(row.code) }
    guard !account.isNone, !below.isEmpty else { return }
    equal("\(form.number) \(row.code)", [figure], below.map { $0.figures[form.firstMoney + column] })
  }

  /// Every account stands once, in order, and below its superior.
  private mutating func checkOrder(_ outline: SeenOutline) {
    let codes = outline.rows.map(\.code)
    for (index, code) in codes.enumerated() {
      if code.isEmpty, index + 1 < codes.count { report("\(outline.form.number): a row without a code is not last") }
      if index > 0, !code.isEmpty, codes[index - 1] >= code { report("\(outline.form.number) \(code): out of order") }
      if code.utf8.count > 3, !codes[..<index].contains(String(code.dropLast(2))) {
        report("\(outline.form.number) \(code): its superior has no row")
      }
    }
  }

  /// Expenditure of either side of a margin.
  private func money(where isIncluded: (Fact) -> Bool) -> Figure {
    var sum = Amount.zero
    for fact in budget.facts where isIncluded(fact) { sum += fact.amount }
    return Figure(exact: sum, printed: sum.rounded(to: unit, decimals: 2))
  }
}
