import BudgetModel
import BudgetSource

/// The weights of one goal total what the layout says: 90, where the rate of execution of the budget holds the other 10,
/// or 100.
///
/// A goal without any weight is not held against it.
///
/// Source: the forms in use, and 财预〔2021〕101号.
func checkWeightTotals(_ input: CheckInput) -> [Diagnostic] {
  let allowed = input.profile?.weightTotals ?? [90, 100]
  var diagnostics: [Diagnostic] = []
  func check(_ performance: Performance, name: String?, at place: SourceRange?) {
    let weights = performance.indicators.compactMap(\.weight)
    let total = Weight(hundredths: weights.reduce(0) { $0 + $1.hundredths })
    guard let place, !weights.isEmpty, !allowed.contains(where: { $0 * 100 == total.hundredths }) else { return }
    diagnostics.append(
      .weightTotal(total, allowed: allowed, of: name, indicators: performance.indicators, at: place))
  }
  for (index, project) in input.budget.projects.enumerated() where !input.incompleteGoals.contains(index) {
    check(project.performance, name: project.name, at: project.place)
  }
  if let performance = input.budget.performance, !input.incompleteGoals.contains(-1) {
    check(performance, name: nil, at: input.performancePlace)
  }
  return diagnostics
}
