package import BudgetModel
internal import BudgetSource

/// Builds the official tables of `budget`, in the order of the layout.
///
/// - Complexity: O(facts) a table, and a sort of the table's rows.
package func tabulate(_ budget: Budget, as layout: Layout) -> [Table] {
  tabulate(budget, as: layout) { _ in true }
}

/// Builds those of the official tables whose numbers are wanted; the others cost nothing.
package func tabulate(_ budget: Budget, as layout: Layout, where isWanted: (String) -> Bool) -> [Table] {
  let wanted = layout.tables.filter { isWanted($0.number) }
  guard !wanted.isEmpty else { return [] }
  let context = TableContext(budget: budget, layout: layout)
  return wanted.map { context.table($0) }
}

/// What is common to the tables of one budget, and the ways of the one that is being made.
struct TableContext {
  let budget: Budget
  let habits: Habits
  private(set) var moneyFormat: MoneyFormat
  private(set) var zero: Table.ZeroStyle
  /// At least one; a department that names no unit is its own.
  let units: [BudgetUnit]

  init(budget: Budget, layout: Layout) {
    self.budget = budget
    habits = layout.habits
    moneyFormat = .hundredths(of: layout.profile.moneyUnit)
    zero = habits.zero
    let department = BudgetUnit(
      code: budget.department.code, name: budget.department.name, kind: nil, place: SourceRange(at: 0))
    units = budget.units.isEmpty ? [department] : budget.units
  }

  func table(_ definition: TableDefinition) -> Table {
    var context = self
    context.moneyFormat = moneyFormat(of: definition)
    context.zero = definition.ways.zero ?? habits.zero
    return context.tableInItsWays(definition)
  }

  private func tableInItsWays(_ definition: TableDefinition) -> Table {
    let content =
      switch definition.body {
      case .ledger(let ledger): self.ledger(ledger)
      case .balance(let balance): self.balance(balance)
      case .projectGoals(let goals): projectGoals(goals)
      case .departmentGoals(let goals): departmentGoals(goals)
      }
    return Table(
      number: definition.number, numbering: habits.numbering,
      title: filled(definition.ways.titleLead ?? habits.titleLead) + definition.title,
      captions: definition.captions.map { Table.Caption(filled($0.text), $0.side) }, columns: content.columns,
      header: content.header, rows: content.rows, notes: notes(of: definition, content), moneyFormat: moneyFormat,
      makeup: content.makeup)
  }

  private func notes(of definition: TableDefinition, _ content: TableContent) -> [String] {
    var notes: [String] = []
    if content.isEmpty {
      let title = definition.title
      let ending = title.hasSuffix(habits.titleEnding) ? habits.titleEnding.count : 0
      notes.append(filled(habits.emptyNote, lacking: definition.ways.lacking ?? String(title.dropLast(ending))))
    }
    let written = budget.notes.filter { $0.table == definition.number }.map { $0.paragraphs.joined(separator: "\n") }
    notes += content.notes + (written.isEmpty ? content.questions : []) + written
    return notes.map { habits.notePrefix + $0 }
  }

  private func moneyFormat(of definition: TableDefinition) -> MoneyFormat {
    let ways = definition.ways
    return (ways.decimals ?? habits.decimals).format(of: budget, in: ways.moneyUnit ?? moneyFormat.unit)
  }

  // MARK: - Texts

  /// A text of a form with its places filled.
  func filled(_ text: String, lacking: String = "") -> String {
    FormPlaces(
      year: budget.year, department: budget.department.name, moneyUnit: moneyFormat.unit.name, lacking: lacking
    ).filled(text)
  }

  // MARK: - Cells

  func money(_ amount: Amount) -> Table.Cell { .money(amount, zero: zero) }

  func unitCode(_ unit: Int, _ style: UnitCodeStyle) -> String {
    guard units.indices.contains(unit) else { return "" }
    let own = units[unit].code ?? ""
    switch style {
    case .unit: return own
    case .departmentWhenAlone: return units.count == 1 ? budget.department.code ?? own : own
    }
  }

  func unitName(_ unit: Int, _ style: UnitNameStyle) -> String {
    guard units.indices.contains(unit) else { return "" }
    let name = units[unit].name
    switch style {
    case .full: return name
    case .withoutSuffixWhenAlone:
      let suffix = habits.ownLevelSuffix
      let isDropped = units.count == 1 && name.hasSuffix(suffix) && name != suffix
      return isDropped ? String(name.dropLast(suffix.count)) : name
    }
  }
}

/// What a family of tables makes of a budget.
struct TableContent {
  var columns: [Table.Column]
  var header: [[Table.Cell]]
  var rows: [Table.Row]
  /// Whether the budget has nothing for this table.
  var isEmpty: Bool
  /// Notes that the content itself calls for, without their `注：`.
  var notes: [String] = []
  /// Such notes on what the budget leaves open; a note that the source has on the table (说明) stands in their place.
  var questions: [String] = []
  var makeup: Table.Makeup
}

extension Layout {
  /// How the set prints money of `budget` where no table says otherwise.
  ///
  /// - Complexity: O(facts).
  package func moneyFormat(of budget: Budget) -> MoneyFormat {
    habits.decimals.format(of: budget, in: profile.moneyUnit)
  }
}

extension DecimalRule {
  fileprivate func format(of budget: Budget, in unit: MoneyUnit) -> MoneyFormat {
    switch self {
    case .two: .hundredths(of: unit)
    case .noneWhenWhole: MoneyFormat(unit: unit, decimals: .fixed(budget.isWhole(in: unit) ? 0 : 2))
    case .asNeeded: MoneyFormat(unit: unit, decimals: .upTo(2))
    }
  }
}

extension Budget {
  /// Whether all its money is whole in `unit`.
  fileprivate func isWhole(in unit: MoneyUnit) -> Bool {
    facts.allSatisfy { $0.amount.fen.isMultiple(of: unit.fen) }
      && incomes.allSatisfy { $0.amount.fen.isMultiple(of: unit.fen) }
  }
}
