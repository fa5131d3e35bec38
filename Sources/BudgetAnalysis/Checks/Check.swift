import BudgetModel
import BudgetSource
import BudgetSyntax

/// What a check may look at.
struct CheckInput {
  let budget: Budget
  let profile: LayoutProfile?
  /// Whether a line of money could not be read, so that totals say nothing.
  let moneyIsIncomplete: Bool
  /// Projects (and -1, the whole department) with a line about their goal that could not be read.
  let incompleteGoals: Set<Int>
  /// Where the department's own goal is written.
  let performancePlace: SourceRange?
}

/// A rule that a budget is held against once its facts are known; one file each.
typealias Check = @Sendable (CheckInput) -> [Diagnostic]

let allChecks: [Check] = [checkWeightTotals, checkIncomeAgainstSpending]

extension Analyzer {
  mutating func checks() {
    evaluateRemainingConstants()
    let input = CheckInput(
      budget: budget, profile: profile ?? world.profiles.first, moneyIsIncomplete: moneyIsIncomplete,
      incompleteGoals: incompleteGoals, performancePlace: places[.performance])
    for check in allChecks { diagnostics += check(input) }
  }
}
