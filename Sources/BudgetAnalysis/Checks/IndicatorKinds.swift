import BudgetModel
import BudgetSource

/// A goal is measured by what is done (产出), what it brings (效益) and what those concerned think of it (满意度).
///
/// Source: the first levels of 财预〔2021〕101号; costs (成本) are asked for where money buys something, which no rule can see.
func checkIndicatorKinds(_ input: CheckInput, _ findings: inout Findings) {
  for goal in input.wholeGoals where !goal.performance.indicators.isEmpty {
    let present = Set(goal.performance.indicators.map(\.kind.level))
    let missing = [IndicatorLevel.output, .benefit, .satisfaction].filter { !present.contains($0) }
    findings.test(
      .missingIndicatorLevel, missing.isEmpty ? nil : .missingIndicatorLevels(missing, of: goal.name, at: goal.place))
  }
}
