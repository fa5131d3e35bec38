import BudgetModel
import BudgetSource

/// The income of each source pays its spending to the fen, this year's and carried over together: 收入总计 = 支出总计, and
/// so in each fund's columns; where every unit states its income, in each unit as well.
///
/// A budget that spends says who pays: without any income 表1 could not balance.
func checkIncomeAgainstSpending(_ input: CheckInput, _ findings: inout Findings) {
  guard !input.moneyIsIncomplete else { return }
  let budget = input.budget
  let units = Balance.ofUnits(budget)
  let balance = Balance(of: units)
  let spending = balance.spending.reduce(.zero, +)
  if spending > .zero {
    let place = input.places.income ?? input.places.spending ?? budget.facts.first.map { SourceRange(at: $0.place) }
    let isMissing = budget.incomes.isEmpty
    findings.test(
      .incomeMissing,
      isMissing ? place.map { .incomeMissing(balance.paid, spending: spending, in: input.moneyUnit, at: $0) } : nil)
  }
  guard let first = budget.incomes.first else { return }
  var balanced: Set<IncomeSource> = []
  for source in IncomeSource.allCases where balance.concerns(source) {
    let (got, spent) = (balance.income[Int(source.rawValue)], balance.spending[Int(source.rawValue)])
    if got == spent { balanced.insert(source) }
    let place = budget.incomes.first { $0.source == source }?.place ?? first.place
    findings.test(
      .unbalanced,
      got == spent ? nil : .unbalanced(source, income: got, spending: spent, in: input.moneyUnit, at: place))
  }
  checkUnits(units, budget, balanced, in: input.moneyUnit, &findings)
}

/// Money that one unit receives and another spends, which no total of the department shows.
private func checkUnits(
  _ units: [Balance], _ budget: Budget, _ balanced: Set<IncomeSource>, in unit: MoneyUnit, _ findings: inout Findings
) {
  guard budget.units.count > 1 else { return }
  let isWritten = units.map { balance in balance.income.contains { $0 > .zero } }
  // Whoever writes the income of all units in one place does not say whose it is.
  guard zip(units, isWritten).allSatisfy({ $0.paid.isEmpty || $1 }) else { return }
  for (index, balance) in units.enumerated() {
    for source in IncomeSource.allCases where balanced.contains(source) && balance.concerns(source) {
      let (got, spent) = (balance.income[Int(source.rawValue)], balance.spending[Int(source.rawValue)])
      let place = budget.incomes.first { $0.unit == index && $0.source == source }?.place ?? budget.units[index].place
      findings.test(
        .unitUnbalanced,
        got == spent
          ? nil : .unitUnbalanced(budget.units[index], source, income: got, spending: spent, in: unit, at: place))
    }
  }
}

/// Income and spending by source.
private struct Balance {
  private(set) var income = [Amount](repeating: .zero, count: IncomeSource.allCases.count)
  private(set) var spending = [Amount](repeating: .zero, count: IncomeSource.allCases.count)

  /// All together.
  init(of units: [Balance]) {
    for unit in units {
      for source in income.indices {
        income[source] += unit.income[source]
        spending[source] += unit.spending[source]
      }
    }
  }

  private init(income: ArraySlice<Amount>, spending: ArraySlice<Amount>) {
    self.income = Array(income)
    self.spending = Array(spending)
  }

  /// Those of all units, in their order; in one run over the facts, of which there are many.
  static func ofUnits(_ budget: Budget) -> [Balance] {
    let width = IncomeSource.allCases.count
    var income = [Amount](repeating: .zero, count: budget.units.count * width)
    var spending = income
    for entry in budget.incomes { income[entry.unit * width + Int(entry.source.rawValue)] += entry.amount }
    for fact in budget.facts where !fact.traits.contains(.economicMargin) {
      spending[Int(fact.unit) * width + Int(fact.source.rawValue)] += fact.amount
    }
    return budget.units.indices.map { unit in
      let row = unit * width..<(unit + 1) * width
      return Balance(income: income[row], spending: spending[row])
    }
  }

  /// The sources that something is spent from.
  var paid: [(source: IncomeSource, amount: Amount)] {
    IncomeSource.allCases.map { (source: $0, amount: spending[Int($0.rawValue)]) }.filter { $0.amount > .zero }
  }

  func concerns(_ source: IncomeSource) -> Bool {
    income[Int(source.rawValue)] > .zero || spending[Int(source.rawValue)] > .zero
  }
}
