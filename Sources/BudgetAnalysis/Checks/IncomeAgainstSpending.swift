import BudgetModel
import BudgetSource

/// The income of each source pays its spending to the fen, this year's and carried over together: 收入总计 = 支出总计,
/// and so in each fund's columns.
///
/// A budget without income lines is not held against it.
func checkIncomeAgainstSpending(_ input: CheckInput) -> [Diagnostic] {
  let budget = input.budget
  guard !input.moneyIsIncomplete, let first = budget.incomes.first else { return [] }
  var income = [Amount](repeating: .zero, count: IncomeSource.allCases.count)
  var spending = income
  for entry in budget.incomes { income[Int(entry.source.rawValue)] += entry.amount }
  for fact in budget.facts where !fact.traits.contains(.economicMargin) {
    spending[Int(fact.source.rawValue)] += fact.amount
  }
  return IncomeSource.allCases.compactMap { source in
    let (got, spent) = (income[Int(source.rawValue)], spending[Int(source.rawValue)])
    guard got != spent else { return nil }
    let place = budget.incomes.first { $0.source == source }?.place ?? first.place
    let paid = budget.facts.first { $0.source == source }?.place
    return .unbalanced(source, income: got, spending: spent, at: place, spentAt: paid)
  }
}
