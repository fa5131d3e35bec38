package import BudgetModel

/// An official table set: the half of it that the analysis knows, and the tables.
///
/// All of it is data. What prints it knows no province; a province is a folder under `Layouts/` and an entry in ``layouts``.
package struct Layout: Sendable {
  package let profile: LayoutProfile
  package let habits: Habits
  package let tables: [TableDefinition]

  /// - Parameter years: The budget years the set serves.
  package init(
    chineseName: String, englishName: String, years: ClosedRange<Int>, personnelAccounts: [Code], weightTotals: [Int],
    moneyUnit: MoneyUnit, habits: Habits, tables: [TableDefinition]
  ) {
    profile = LayoutProfile(
      chineseName: chineseName, englishName: englishName, years: years,
      tables: tables.map { LayoutProfile.TableName(number: $0.number, title: $0.title) },
      personnelAccounts: personnelAccounts, weightTotals: weightTotals, moneyUnit: moneyUnit)
    self.habits = habits
    self.tables = tables
  }
}

/// Ways of printing that hold for all tables of a set.
package struct Habits: Sendable {
  /// The name in a total row, as `合 计`.
  package let totalLabel: String
  /// Whether the total is repeated in a row without a name: the level of the department.
  package let repeatsTotalUnnamed: Bool
  /// What stands behind a name where the department's own office is meant, as `本级`.
  package let ownLevelSuffix: String
  /// How money that is zero is printed, where a table does not say otherwise.
  package let zero: Table.ZeroStyle
  /// What a note begins with, as `注：`.
  package let notePrefix: String
  /// What a note over an empty table says before the table's title, as `本年部门无`.
  package let emptyNote: String
  /// The end of a title that the note over an empty table leaves away, as `表`.
  package let titleEnding: String
  /// What is printed behind an indicator's levels and direction, as `指标`.
  package let indicatorSuffix: String

  package init(
    totalLabel: String, repeatsTotalUnnamed: Bool, ownLevelSuffix: String, zero: Table.ZeroStyle, notePrefix: String,
    emptyNote: String, titleEnding: String, indicatorSuffix: String
  ) {
    self.totalLabel = totalLabel
    self.repeatsTotalUnnamed = repeatsTotalUnnamed
    self.ownLevelSuffix = ownLevelSuffix
    self.zero = zero
    self.notePrefix = notePrefix
    self.emptyNote = emptyNote
    self.titleEnding = titleEnding
    self.indicatorSuffix = indicatorSuffix
  }
}

/// One official table of a set.
package struct TableDefinition: Sendable {
  /// As `表3-1`.
  package let number: String
  package let title: String
  package let captions: [CaptionRule]
  package let body: Body
  /// Notes that always stand under the table, without their `注：`.
  package let notes: [String]

  package init(number: String, title: String, captions: [CaptionRule], body: Body, notes: [String] = []) {
    self.number = number
    self.title = title
    self.captions = captions
    self.body = body
    self.notes = notes
  }

  /// The families of tables there are.
  package enum Body: Sendable {
    /// Units, and below them subjects, projects or accounts.
    case ledger(Ledger)
    /// Income on the left, expenditure on the right.
    case balance(Balance)
    /// Projects with their goals and indicators.
    case projectGoals(ProjectGoals)
    /// The performance of the whole department, a form.
    case departmentGoals(DepartmentGoals)
  }
}

/// A line between title and header, such as `部门：…`.
package struct CaptionRule: Sendable {
  /// What stands between prefix and suffix.
  package enum Value: Sendable { case department, moneyUnit, year }

  package let prefix: String
  package let value: Value
  package let suffix: String
  package let side: Table.Caption.Side

  package init(_ prefix: String, _ value: Value, _ suffix: String, _ side: Table.Caption.Side) {
    self.prefix = prefix
    self.value = value
    self.suffix = suffix
    self.side = side
  }
}

/// Which code stands for a unit.
package enum UnitCodeStyle: Sendable {
  /// The unit's own.
  case unit
  /// The department's where the department has one unit only; otherwise the unit's own, to tell units apart.
  case departmentWhenAlone
}

/// Which name stands for a unit.
package enum UnitNameStyle: Sendable {
  /// The name as written.
  case full
  /// Where the department has one unit only, the name without ``Habits/ownLevelSuffix``; otherwise as written.
  case withoutSuffixWhenAlone
}
