internal import BudgetModel

/// The rows of a ledger in order, and which of them are its total.
struct LedgerSheet {
  let lines: [LedgerBuilder.Line]
  /// The rows of the total, each the one before it once more.
  let totals: Range<Int>
  /// The rows that have money, or may have it.
  let body: Range<Int>

  init(_ body: consuming [LedgerBuilder.Line], total: LedgerBuilder.Line, blankRows: Int, _ row: TotalRow) {
    let count = body.count
    // The lines of a province are many: they are never copied.
    var lines = body
    for _ in 0..<blankRows { lines.append(LedgerBuilder.Line(role: .detail, amounts: [])) }
    switch row.place {
    case .first, .firstTwice:
      var unnamed = total
      unnamed.name = ""
      let totals = row.place == .firstTwice && count > 0 ? [total, unnamed] : [total]
      lines.insert(contentsOf: totals, at: 0)
      self.totals = 0..<totals.count
      self.body = totals.count..<totals.count + count
    case .last:
      totals = lines.count..<lines.count + 1
      self.body = 0..<count
      lines.append(total)
    }
    self.lines = lines
  }
}

/// What tables print of an account.
struct AccountTexts {
  /// All digits, and those of 类, 款 and 项.
  let whole: String
  let inClass: String
  let inGroup: String
  let inItem: String
  let name: String

  init(_ code: Code, in classification: Classification) {
    whole = code.text
    let digits = whole.utf8
    inClass = String(Substring(digits.prefix(3)))
    inGroup = String(Substring(digits.dropFirst(3).prefix(2)))
    inItem = String(Substring(digits.dropFirst(5)))
    name = classification.name(of: code)
  }
}
