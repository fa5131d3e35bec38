import BudgetModel
import BudgetSource

/// An indicator's name (三级指标) is used once in its kind within one goal.
func checkIndicatorNames(_ input: CheckInput, _ findings: inout Findings) {
  for goal in input.wholeGoals {
    var seen: [String: SourceRange] = [:]
    for indicator in goal.performance.indicators {
      let key = "\(indicator.kind.rawValue) \(foldedName(indicator.name))"
      let first = seen.updateValue(indicator.place, forKey: key)
      findings.test(.indicatorTwice, first.map { .indicatorTwice(indicator.name, first: $0, at: indicator.place) })
    }
  }
}
