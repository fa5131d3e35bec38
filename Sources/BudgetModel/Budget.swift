package import BudgetSource

/// The kind of a unit: 行政, 参公 (managed as the civil service), 事业.
package enum UnitKind: UInt8, Sendable {
  case administrative
  case civilService
  case institution
}

/// A budget unit (预算单位).
package struct BudgetUnit: Sendable {
  /// The code as written; `nil` where none is published.
  package var code: String?
  package var name: String
  package var kind: UnitKind?
  package var place: SourceRange

  package init(code: String?, name: String, kind: UnitKind?, place: SourceRange) {
    self.code = code
    self.name = name
    self.kind = kind
    self.place = place
  }
}

/// Who publishes the budget.
package struct Department: Sendable {
  package var code: String?
  package var name: String

  package init(code: String?, name: String) {
    self.code = code
    self.name = name
  }
}

/// A project (项目) with its goal and indicators.
package struct Project: Sendable {
  package var name: String
  /// Index into ``Budget/units``.
  package var unit: Int
  package var performance: Performance
  package var place: SourceRange

  package init(name: String, unit: Int, performance: Performance, place: SourceRange) {
    self.name = name
    self.unit = unit
    self.performance = performance
    self.place = place
  }
}

/// A goal (目标), the tasks (任务) and the indicators (指标) that measure it.
package struct Performance: Sendable {
  /// Paragraphs; `nil` where no goal is written.
  package var goal: [String]?
  package var tasks: [PerformanceTask] = []
  package var indicators: [Indicator] = []

  package init(goal: [String]? = nil, tasks: [PerformanceTask] = [], indicators: [Indicator] = []) {
    self.goal = goal
    self.tasks = tasks
    self.indicators = indicators
  }
}

/// A main task of the year (年度主要任务).
package struct PerformanceTask: Sendable {
  package var name: String
  package var paragraphs: [String]
  /// Where its name stands; `nil` for a task that comes from no source.
  package var place: SourceRange?

  package init(name: String, paragraphs: [String], place: SourceRange? = nil) {
    self.name = name
    self.paragraphs = paragraphs
    self.place = place
  }
}

/// What is special about a fact.
package struct FactTraits: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  // Asked of every fact; those that come with the protocol take twenty times as long from another module.

  package func contains(_ other: FactTraits) -> Bool { rawValue & other.rawValue == other.rawValue }

  package func isDisjoint(with other: FactTraits) -> Bool { rawValue & other.rawValue == 0 }

  /// Project expenditure (项目支出); basic expenditure (基本支出) without it.
  package static let project = FactTraits(rawValue: 1)
  /// Carried over from last year (上年结转); this year's money without it.
  package static let carryOver = FactTraits(rawValue: 2)
  /// Personnel (人员经费); public (公用经费) without it.
  ///
  /// Means something in basic expenditure only.
  package static let personnel = FactTraits(rawValue: 4)
  /// A line of an economic margin (经济分类): the same money as other facts, by economic account alone.
  ///
  /// It counts in no total and in no table by function.
  package static let economicMargin = FactTraits(rawValue: 8)
  /// Money whose economic accounts stand in a margin; it counts in no table by economic account.
  package static let functionalMargin = FactTraits(rawValue: 16)
}

/// One amount of expenditure with all its dimensions.
///
/// 32 bytes: a province has millions of them.
package struct Fact: Sendable {
  package var amount: Amount
  /// The functional account at 项 level; ``Code/none`` in an economic margin.
  package var function: Code
  /// The economic account; ``Code/none`` where none is written.
  package var economic: Code
  /// Index into ``Budget/projects``, or ``Fact/noProject``.
  package var project: UInt32
  /// Index into ``Budget/units``.
  package var unit: UInt32
  /// Where the line stands that made it.
  package var place: SourcePosition
  package var source: IncomeSource
  package var traits: FactTraits

  package static let noProject = UInt32.max

  package init(
    amount: Amount, function: Code, economic: Code, project: UInt32, unit: UInt32, place: SourcePosition,
    source: IncomeSource, traits: FactTraits
  ) {
    self.amount = amount
    self.function = function
    self.economic = economic
    self.project = project
    self.unit = unit
    self.place = place
    self.source = source
    self.traits = traits
  }
}

/// One amount of income.
package struct Income: Sendable {
  package var amount: Amount
  package var source: IncomeSource
  package var isCarryOver: Bool
  /// Index into ``Budget/units``.
  package var unit: Int
  package var place: SourceRange

  package init(amount: Amount, source: IncomeSource, isCarryOver: Bool, unit: Int, place: SourceRange) {
    self.amount = amount
    self.source = source
    self.isCarryOver = isCarryOver
    self.unit = unit
    self.place = place
  }
}

/// The department's agency running costs (机关运行经费), stated as a whole.
package struct RunningCosts: Sendable {
  package var amount: Amount
  package var place: SourceRange

  package init(amount: Amount, place: SourceRange) {
    self.amount = amount
    self.place = place
  }
}

/// A note to print under a table (说明).
package struct TableNote: Sendable {
  /// The table's number, as `表4`.
  package var table: String
  package var paragraphs: [String]

  package init(table: String, paragraphs: [String]) {
    self.table = table
    self.paragraphs = paragraphs
  }
}

/// A date of the calendar.
package struct CalendarDate: Sendable, Equatable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// - Returns: `nil` when there is no such day in the Gregorian calendar.
  package init?(year: Int, month: Int, day: Int) {
    let isLeap = (year.isMultiple(of: 4) && !year.isMultiple(of: 100)) || year.isMultiple(of: 400)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(month), (1...days[month - 1]).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }
}

/// A department's budget, resolved and typed: what the sources mean, whatever they looked like.
///
/// All lists are in order of writing, files in order of inclusion.
package struct Budget: Sendable {
  package var year: Int
  package var title: String?
  package var department: Department
  package var date: CalendarDate?
  package var units: [BudgetUnit] = []
  package var projects: [Project] = []
  package var incomes: [Income] = []
  package var facts: [Fact] = []
  /// The agency running costs as the sources state them; `nil` where they do not.
  package var statedRunningCosts: RunningCosts?
  /// The performance of the whole department (整体绩效); `nil` where the sources say nothing of it.
  package var performance: Performance?
  package var notes: [TableNote] = []
  package var classification: Classification

  package init(year: Int, title: String? = nil, department: Department, classification: Classification) {
    self.year = year
    self.title = title
    self.department = department
    self.classification = classification
  }
}
