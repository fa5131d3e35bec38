import BudgetModel
import BudgetSource
import BudgetSyntax

/// What a check may look at.
struct CheckInput {
  let budget: Budget
  let profile: LayoutProfile?
  /// The unit to show money in: that of the root file.
  let moneyUnit: MoneyUnit
  /// Whether a line of money could not be read, so that totals say nothing.
  let moneyIsIncomplete: Bool
  /// Projects (and -1, the whole department) with a line about their goal that could not be read.
  let incompleteGoals: Set<Int>
  let places: CheckPlaces
  /// Goals, tasks and notes, a line each.
  let texts: [FreeText]
}

/// Where things stand that a budget itself does not tell the places of.
struct CheckPlaces {
  /// The department's own goal (整体绩效).
  var performance: SourceRange?
  /// What is written behind 预算 as a title, behind 部门 and behind 日期.
  var title: SourceRange?
  var department: SourceRange?
  var departmentCode: SourceRange?
  var date: SourceRange?
  /// The agency running costs (机关运行经费): where they are stated, and as what if that could be read.
  var runningCosts: SourceRange?
  var statedRunningCosts: StatedAmount?
  /// The codes of units, by their index.
  var unitCodes: [Int: SourceRange] = [:]
  /// The first block of income and the first of expenditure.
  var income: SourceRange?
  var spending: SourceRange?
}

/// A line of free text in a source.
struct FreeText {
  let place: SourceRange
  let bytes: [UInt8]
  /// The project whose goal it is part of; -1 for the whole department, -2 for a note.
  let owner: Int
  /// The number of the table that it is a note of.
  let table: String?
  /// Lines of one goal, task or note have one number.
  let group: Int
}

/// What checks have found, and how often each of their rules was tested.
struct Findings {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var tested: [DiagnosticID: Int] = [:]

  /// Holds one thing against a rule.
  ///
  /// - Parameter diagnostic: what is wrong with it, if anything.
  mutating func test(_ rule: DiagnosticID, _ diagnostic: Diagnostic?) {
    tested[rule, default: 0] += 1
    if let diagnostic { diagnostics.append(diagnostic) }
  }

  /// Counts things that were held against a rule together.
  mutating func count(_ rule: DiagnosticID, _ count: Int) {
    if count > 0 { tested[rule, default: 0] += count }
  }

  /// Adds what is wrong with a thing that ``count(_:_:)`` counts.
  mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}

/// A rule, or a few of one kind, that a budget is held against once its facts are known; one file each.
///
/// What such a rule finds is a warning, but for the totals of weights and what a source states twice: the budget can be
/// built, but an auditor of the published tables would ask.
typealias Check = @Sendable (CheckInput, inout Findings) -> Void

let allChecks: [Check] = [
  checkWeightTotals, checkIncomeAgainstSpending, checkFunctionAgainstEconomics, checkProjectGoals, checkIndicatorKinds,
  checkIndicatorNames, checkIndicatorValues, checkCosts, checkTextAmounts, checkTextIndicators, checkTextYears,
  checkRepeatedTexts, checkPlaceholders, checkNotes, checkTaskNames, checkUnitCodes, checkDate,
  checkUnitKinds, checkRunningCosts,
]

extension Analyzer {
  mutating func checks() {
    evaluateRemainingConstants()
    let input = CheckInput(
      budget: budget, profile: profile ?? world.profiles.first, moneyUnit: moneyUnit(ofFile: 0),
      moneyIsIncomplete: moneyIsIncomplete,
      incompleteGoals: incompleteGoals, places: checkPlaces, texts: texts)
    for check in allChecks { check(input, &findings) }
    diagnostics += findings.diagnostics
  }
}

extension CheckInput {
  /// The goals that have been read whole: whose they are, the name (`nil` for the whole department) and a place.
  var wholeGoals: [(performance: Performance, owner: Int, name: String?, place: SourceRange)] {
    var goals = budget.projects.enumerated().filter { !incompleteGoals.contains($0.offset) }.map {
      (performance: $0.element.performance, owner: $0.offset, name: Optional($0.element.name), place: $0.element.place)
    }
    if let performance = budget.performance, let place = places.performance, !incompleteGoals.contains(-1) {
      goals.append((performance, -1, nil, place))
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
