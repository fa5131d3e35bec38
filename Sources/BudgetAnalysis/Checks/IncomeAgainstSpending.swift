import BudgetModel
import BudgetSource

/// The income of each source pays its spending to the fen, this year's and carried over together: 收入总计 = 支出总计, and
/// so in each fund's columns; where every unit states its income, in each unit as well.
///
/// A budget that spends says who pays: without any income 表1 could not balance.
func checkIncomeAgainstSpending(_ input: CheckInput, _ findings: inout Findings) {
  guard !input.moneyIsIncomplete else { return }
  let budget = input.budget
  let balance = Balance(of: budget)
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
  checkUnits(budget, balanced, in: input.moneyUnit, &findings)
}

/// Money that one unit receives and another spends, which no total of the department shows.
private func checkUnits(
  _ budget: Budget, _ balanced: Set<IncomeSource>, in unit: MoneyUnit, _ findings: inout Findings
) {
  guard budget.units.count > 1 else { return }
  var units = [Balance](repeating: Balance(), count: budget.units.count)
  for entry in budget.incomes { units[entry.unit].add(entry) }
  for fact in budget.facts { units[Int(fact.unit)].add(fact) }
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

  init() {}

  init(of budget: Budget) {
    for entry in budget.incomes { add(entry) }
    for fact in budget.facts { add(fact) }
  }

  mutating func add(_ entry: Income) { income[Int(entry.source.rawValue)] += entry.amount }

  mutating func add(_ fact: Fact) {
    if !fact.traits.contains(.economicMargin) { spending[Int(fact.source.rawValue)] += fact.amount }
  }

  /// The sources that something is spent from.
  var paid: [(source: IncomeSource, amount: Amount)] {
    IncomeSource.allCases.map { (source: $0, amount: spending[Int($0.rawValue)]) }.filter { $0.amount > .zero }
  }

  func concerns(_ source: IncomeSource) -> Bool {
    income[Int(source.rawValue)] > .zero || spending[Int(source.rawValue)] > .zero
  }
}
