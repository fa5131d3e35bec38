import BudgetModel
import BudgetSource

/// An indicator's name (三级指标) is used once in its kind within one goal.
func checkIndicatorNames(_ input: CheckInput) -> [Diagnostic] {
  input.wholeGoals.flatMap { goal in
    var seen: [String: SourceRange] = [:]
    return goal.performance.indicators.compactMap { indicator -> Diagnostic? in
      let key = "\(indicator.kind.rawValue) \(foldedName(indicator.name))"
      return seen.updateValue(indicator.place, forKey: key).map {
        .indicatorTwice(indicator.name, first: $0, at: indicator.place)
      }
    }
  }
}
