internal import BudgetModel

/// Compares figures, and keeps what was found broken.
struct IdentityLog {
  let budget: Budget
  /// The unit that the tables print in.
  let unit: MoneyUnit
  private(set) var broken: [String] = []

  init(budget: Budget, unit: MoneyUnit) {
    self.budget = budget
    self.unit = unit
  }

  /// Expenditure that no cell shows, from the budget itself.
  func spent(where isIncluded: (Fact) -> Bool) -> Figure {
    var sum = Amount.zero
    for fact in budget.facts where !fact.traits.contains(.economicMargin) && isIncluded(fact) { sum += fact.amount }
    return Figure(exact: sum, printed: sum.rounded(to: unit, decimals: 2))
  }

  func received(where isIncluded: (Income) -> Bool) -> Figure {
    var sum = Amount.zero
    for income in budget.incomes where isIncluded(income) { sum += income.amount }
    return Figure(exact: sum, printed: sum.rounded(to: unit, decimals: 2))
  }

  /// Records when the two sides differ by a fen, or in print by more than rounding explains.
  mutating func equal(_ name: @autoclosure () -> String, _ left: [Figure], _ right: [Figure]) {
    let (first, second) = (left.reduce(.zero, +), right.reduce(.zero, +))
    if first.exact != second.exact {
      let difference = first.exact - second.exact
      report("\(name()): exact sums differ by \(difference.exactText(in: .yuan)) 元")
    } else if (first.printed - second.printed).magnitude * 2 > UInt64(first.terms + second.terms) {
      report("\(name()): printed \(first.printed) and \(second.printed) hundredths differ by more than rounding")
    }
  }

  mutating func atLeast(_ name: @autoclosure () -> String, _ left: Figure, _ right: Figure) {
    if left.exact < right.exact { report("\(name()): \(left.exact.fen) fen is less than \(right.exact.fen)") }
  }

  /// Whether the margins by function and by economic account carry the same money by source, kind and year.
  ///
  /// A source only promises that their totals agree.
  var marginsAgree: Bool {
    var sums: [[UInt8]: Int64] = [:]
    for fact in budget.facts where !fact.traits.isDisjoint(with: [.economicMargin, .functionalMargin]) {
      let kind = fact.traits.intersection([.project, .carryOver]).rawValue
      let sign: Int64 = fact.traits.contains(.economicMargin) ? 1 : -1
      sums[[fact.source.rawValue, kind], default: 0] += sign * fact.amount.fen
    }
    return sums.values.allSatisfy { $0 == 0 }
  }

  mutating func report(_ sentence: String) { broken.append(sentence) }
}
