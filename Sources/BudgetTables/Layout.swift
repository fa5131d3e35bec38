package import BudgetModel

/// An official table set: the half of it that the analysis knows, and the tables.
///
/// All of it is data. What prints it knows no province; a province is a folder under `Layouts/` and an entry in ``layouts``.
/// A set whose habits changed with the years is several layouts of one name, each for its years.
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
      chineseName: chineseName, englishName: englishName, years: years, tables: tables.map(\.name),
      personnelAccounts: personnelAccounts, weightTotals: weightTotals, moneyUnit: moneyUnit,
      unvouchedTables: tables.filter { !$0.isVouched }.map(\.name),
      unitKindTable: tables.first(where: \.countsUnitKinds)?.name)
    self.habits = habits
    self.tables = tables
  }

  /// The unit that a table prints its money in.
  package func moneyUnit(of table: TableDefinition) -> MoneyUnit { table.ways.moneyUnit ?? profile.moneyUnit }

  /// The numbers of the tables and their titles as they are printed in a year.
  package func printedNames(in year: Int) -> [LayoutProfile.TableName] {
    tables.map { table in
      let lead = FormPlaces(year: year).filled(table.ways.titleLead ?? habits.titleLead)
      return LayoutProfile.TableName(number: table.number, title: lead + table.title)
    }
  }
}

/// Ways of printing that hold for all tables of a set, where a table does not say otherwise.
///
/// Texts may have places that the budget fills (``FormPlaces``), as `{year}`.
package struct Habits: Sendable {
  /// Where the numbers of the tables are printed.
  package let numbering: Table.Numbering
  /// What stands before every title, as `{year}年`.
  package let titleLead: String
  package let total: TotalRow
  /// What stands behind a name where the department's own office is meant, as `本级`.
  package let ownLevelSuffix: String
  /// How money that is zero is printed.
  package let zero: Table.ZeroStyle
  package let decimals: DecimalRule
  /// What a note begins with, as `注：`.
  package let notePrefix: String
  /// The note under an empty table; `{lacking}` is what it has none of.
  package let emptyNote: String
  /// The end of a title that is left away where the title says what the table has none of, as `表`.
  package let titleEnding: String
  /// What is printed behind an indicator's levels and direction, as `指标`.
  package let indicatorSuffix: String

  package init(
    numbering: Table.Numbering, titleLead: String, total: TotalRow, ownLevelSuffix: String, zero: Table.ZeroStyle,
    decimals: DecimalRule, notePrefix: String, emptyNote: String, titleEnding: String, indicatorSuffix: String
  ) {
    self.numbering = numbering
    self.titleLead = titleLead
    self.total = total
    self.ownLevelSuffix = ownLevelSuffix
    self.zero = zero
    self.decimals = decimals
    self.notePrefix = notePrefix
    self.emptyNote = emptyNote
    self.titleEnding = titleEnding
    self.indicatorSuffix = indicatorSuffix
  }
}

/// Where the total of a ledger stands, and how it is called.
package struct TotalRow: Sendable {
  package enum Place: Sendable {
    /// Above all other rows.
    case first
    /// There, and once more without a name, which is the level of the department.
    case firstTwice
    /// Below all other rows.
    case last
  }

  /// As `合 计`.
  package let label: String
  package let place: Place
  /// Whether the label is one cell over all columns before the money; otherwise it stands in the column of names.
  package let isMerged: Bool

  package init(_ label: String, _ place: Place, isMerged: Bool) {
    self.label = label
    self.place = place
    self.isMerged = isMerged
  }
}

/// How many decimals money is printed with.
package enum DecimalRule: Sendable {
  case two
  /// None in a budget all of whose money is whole in the table's unit; otherwise two.
  case noneWhenWhole
  /// In each cell as few as its amount needs, two at most.
  case asNeeded
}

/// One official table of a set.
package struct TableDefinition: Sendable {
  /// As `表3-1`.
  package let number: String
  /// As a source may name it; printed behind its lead.
  package let title: String
  /// Whether a published table has come out of it, cell for cell.
  package let isVouched: Bool
  package let captions: [CaptionRule]
  package let body: Body
  /// What differs in this table from the ways of its set.
  package let ways: Ways

  package init(
    number: String, title: String, isVouched: Bool, captions: [CaptionRule], body: Body,
    ways: Ways = Ways()
  ) {
    self.number = number
    self.title = title
    self.isVouched = isVouched
    self.captions = captions
    self.body = body
    self.ways = ways
  }

  var name: LayoutProfile.TableName { LayoutProfile.TableName(number: number, title: title) }

  /// Whether it has a column that counts units of some kinds only.
  fileprivate var countsUnitKinds: Bool {
    if case .ledger(let ledger) = body { ledger.moneyColumns.contains { !$0.unitKinds.isEmpty } } else { false }
  }

  /// Ways of printing of one table; `nil` where it does as its set does.
  package struct Ways: Sendable {
    package var titleLead: String?
    package var moneyUnit: MoneyUnit?
    package var zero: Table.ZeroStyle?
    package var decimals: DecimalRule?
    /// What the note under the empty table says it has none of; without it, the title without its end.
    package var lacking: String?

    package init(
      titleLead: String? = nil, moneyUnit: MoneyUnit? = nil, zero: Table.ZeroStyle? = nil,
      decimals: DecimalRule? = nil, lacking: String? = nil
    ) {
      self.titleLead = titleLead
      self.moneyUnit = moneyUnit
      self.zero = zero
      self.decimals = decimals
      self.lacking = lacking
    }
  }

  /// The families of tables there are.
  package enum Body: Sendable {
    /// Subjects, projects or accounts, perhaps below units.
    case ledger(Ledger)
    /// Income on the left, expenditure on the right.
    case balance(Balance)
    /// Projects with their goals and indicators.
    case projectGoals(ProjectGoals)
    /// The performance of the whole department, a form.
    case departmentGoals(DepartmentGoals)
  }
}

/// A line between title and header, such as `部门：{department}`.
package struct CaptionRule: Sendable {
  package let text: String
  package let side: Table.Caption.Side

  package init(_ text: String, _ side: Table.Caption.Side) {
    self.text = text
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
