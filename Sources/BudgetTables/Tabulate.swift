package import BudgetModel
internal import BudgetSource

/// Builds the official tables of `budget`, in the order of the layout.
///
/// - Complexity: O(facts) a table, and a sort of the table's rows.
package func tabulate(_ budget: Budget, as layout: Layout) -> [Table] {
  let context = TableContext(budget: budget, layout: layout)
  return layout.tables.map { context.table($0) }
}

/// What is common to the tables of one budget.
struct TableContext {
  let budget: Budget
  let habits: Habits
  let moneyUnit: MoneyUnit
  /// At least one; a department that names no unit is its own.
  let units: [BudgetUnit]

  init(budget: Budget, layout: Layout) {
    self.budget = budget
    habits = layout.habits
    moneyUnit = layout.profile.moneyUnit
    let department = BudgetUnit(
      code: budget.department.code, name: budget.department.name, kind: nil, place: SourceRange(at: 0))
    units = budget.units.isEmpty ? [department] : budget.units
  }

  func table(_ definition: TableDefinition) -> Table {
    let content =
      switch definition.body {
      case .ledger(let ledger): self.ledger(ledger)
      case .balance(let balance): self.balance(balance)
      case .projectGoals(let goals): projectGoals(goals)
      case .departmentGoals(let goals): departmentGoals(goals)
      }
    return Table(
      number: definition.number, title: definition.title, captions: definition.captions.map(caption),
      columns: content.columns, header: content.header, rows: content.rows, notes: notes(of: definition, content),
      moneyFormat: .hundredths(of: moneyUnit), makeup: content.makeup)
  }

  private func notes(of definition: TableDefinition, _ content: TableContent) -> [String] {
    var notes = definition.notes
    if content.isEmpty {
      let title = definition.title
      let ending = title.hasSuffix(habits.titleEnding) ? habits.titleEnding.count : 0
      notes.append(habits.emptyNote + title.dropLast(ending))
    }
    notes += content.notes
    notes += budget.notes.filter { $0.table == definition.number }.map { $0.paragraphs.joined(separator: "\n") }
    return notes.map { habits.notePrefix + $0 }
  }

  private func caption(_ rule: CaptionRule) -> Table.Caption {
    let value =
      switch rule.value {
      case .department: budget.department.name
      case .moneyUnit: moneyUnit.name
      case .year: String(budget.year)
      }
    return Table.Caption(rule.prefix + value + rule.suffix, rule.side)
  }

  // MARK: - Cells

  func money(_ amount: Amount) -> Table.Cell { .money(amount, zero: habits.zero) }

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
  var makeup: Table.Makeup
}
