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
  /// Goals, tasks and notes, a line each.
  let texts: [FreeText]
}

/// A line of free text in a source.
struct FreeText {
  let place: SourceRange
  let bytes: [UInt8]
  /// The project whose goal it is part of; -1 for the whole department, -2 for a note.
  let owner: Int
  /// The number of the table that it is a note of.
  let table: String?
}

/// A rule that a budget is held against once its facts are known; one file each.
///
/// What such a rule finds is a warning: the budget can be built, but an auditor of the published tables would ask.
typealias Check = @Sendable (CheckInput) -> [Diagnostic]

let allChecks: [Check] = [
  checkWeightTotals, checkIncomeAgainstSpending, checkFunctionAgainstEconomics, checkProjectGoals, checkIndicatorKinds,
  checkIndicatorNames, checkIndicatorValues, checkCosts, checkTextAmounts, checkTextYears, checkPlaceholders,
  checkNotes, checkTaskNames,
]

extension Analyzer {
  mutating func checks() {
    evaluateRemainingConstants()
    let input = CheckInput(
      budget: budget, profile: profile ?? world.profiles.first, moneyIsIncomplete: moneyIsIncomplete,
      incompleteGoals: incompleteGoals, performancePlace: places[.performance], texts: texts)
    for check in allChecks { diagnostics += check(input) }
  }
}

extension CheckInput {
  /// The goals that have been read whole: whose they are, the name (`nil` for the whole department) and a place.
  var wholeGoals: [(performance: Performance, owner: Int, name: String?, place: SourceRange)] {
    var goals = budget.projects.enumerated().filter { !incompleteGoals.contains($0.offset) }.map {
      (performance: $0.element.performance, owner: $0.offset, name: Optional($0.element.name), place: $0.element.place)
    }
    if let performance = budget.performance, let performancePlace, !incompleteGoals.contains(-1) {
      goals.append((performance, -1, nil, performancePlace))
    }
    return goals
  }

  /// The money of each project: all of it, and this year's.
  var projectMoney: [(total: Amount, current: Amount)] {
    var money = [(total: Amount, current: Amount)](repeating: (.zero, .zero), count: budget.projects.count)
    if money.isEmpty { return money }
    for fact in budget.facts where fact.project != Fact.noProject && !fact.traits.contains(.economicMargin) {
      money[Int(fact.project)].total += fact.amount
      if !fact.traits.contains(.carryOver) { money[Int(fact.project)].current += fact.amount }
    }
    return money
  }
}
