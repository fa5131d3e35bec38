import BudgetModel
import BudgetSource

/// A budget is published in its own year, or in the December before: another year on the cover was copied, or mistyped.
func checkDate(_ input: CheckInput, _ findings: inout Findings) {
  guard let date = input.budget.date, let place = input.places.date, input.budget.year > 0 else { return }
  let isOwn = date.year == input.budget.year || (date.year == input.budget.year - 1 && date.month == 12)
  findings.test(.dateYear, isOwn ? nil : .dateYear(date, budgetYear: input.budget.year, at: place))
}
