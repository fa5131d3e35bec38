import BudgetModel
import BudgetSource

/// The weights of one goal total what the layout says: 90, where the rate of execution of the budget holds the other 10,
/// or 100.
///
/// A goal without any weight is not held against it.
///
/// Source: the forms in use, and 财预〔2021〕101号.
func checkWeightTotals(_ input: CheckInput, _ findings: inout Findings) {
  let allowed = input.profile?.weightTotals ?? [90, 100]
  for goal in input.wholeGoals {
    let weights = goal.performance.indicators.compactMap(\.weight)
    guard !weights.isEmpty else { continue }
    let total = Weight(hundredths: weights.reduce(0) { $0 + $1.hundredths })
    let isAllowed = allowed.contains { $0 * 100 == total.hundredths }
    findings.test(
      .weightTotal,
      isAllowed ? nil : .weightTotal(total, allowed: allowed, indicators: goal.performance.indicators, at: goal.place))
  }
}
