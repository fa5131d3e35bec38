internal import BudgetModel

/// The form of the whole department's performance (整体绩效): its money, goal, tasks and indicators.
///
/// Its first column holds the names of the sections, the others are those of ``indicators``.
package struct DepartmentGoals: Sendable {
  /// A cell of the head of a section and how many columns it covers.
  package struct Head<Value: Sendable>: Sendable {
    package let label: String
    package let columns: Int
    package let value: Value

    package init(_ label: String, columns: Int, _ value: Value) {
      self.label = label
      self.columns = columns
      self.value = value
    }
  }

  /// What a column of the section of tasks holds.
  package enum TaskField: Sendable { case name, content }

  /// The first row: this and the department's name.
  package let nameLabel: String
  package let nameLabelColumns: Int
  package let moneyLabel: String
  package let money: [Head<Selection>]
  /// How money is printed that is zero.
  package let zero: Table.ZeroStyle
  package let goalLabel: String
  package let tasksLabel: String
  package let tasks: [Head<TaskField>]
  package let indicatorsLabel: String
  package let indicators: [Head<IndicatorField>]

  package init(
    nameLabel: String, nameLabelColumns: Int, moneyLabel: String, money: [Head<Selection>], zero: Table.ZeroStyle,
    goalLabel: String, tasksLabel: String, tasks: [Head<TaskField>], indicatorsLabel: String,
    indicators: [Head<IndicatorField>]
  ) {
    self.nameLabel = nameLabel
    self.nameLabelColumns = nameLabelColumns
    self.moneyLabel = moneyLabel
    self.money = money
    self.zero = zero
    self.goalLabel = goalLabel
    self.tasksLabel = tasksLabel
    self.tasks = tasks
    self.indicatorsLabel = indicatorsLabel
    self.indicators = indicators
  }

  var width: Int { 1 + indicators.reduce(0) { $0 + $1.columns } }
}

extension TableContext {
  /// Fills the form; without anything to say it is printed with its money alone.
  func departmentGoals(_ goals: DepartmentGoals) -> TableContent {
    let performance = budget.performance ?? Performance()
    var rows = [
      Table.Row(
        .detail,
        [
          .text(goals.nameLabel, columns: goals.nameLabelColumns),
          .text(budget.department.name, columns: goals.width - goals.nameLabelColumns),
        ])
    ]
    rows += moneyRows(goals)
    let makeup = makeup(of: goals, moneyRow: rows.count - 1)
    rows.append(
      Table.Row(.detail, [.text(goals.goalLabel), .text(text(of: performance.goal), columns: goals.width - 1)]))
    rows += section(goals.tasksLabel, goals.tasks, performance.tasks) { task, head in
      switch head.value {
      case .name: .text(task.name, columns: head.columns)
      case .content: .text(text(of: task.paragraphs), columns: head.columns)
      }
    }
    rows += indicatorRows(goals, performance.indicators)
    let columns: [Table.Column] = goals.indicators.flatMap { head in
      [Table.Column](repeating: Table.Column(head.value.columnKind), count: head.columns)
    }
    return TableContent(
      columns: [Table.Column(.text)] + columns, header: [], rows: rows, isEmpty: budget.performance == nil,
      makeup: makeup)
  }

  /// What the figures are made of; they are the cells of one row.
  private func makeup(of goals: DepartmentGoals, moneyRow: Int) -> Table.Makeup {
    let selections = goals.money.map(\.value)
    let sums = unions(among: Selection.kinds(of: selections, in: .all)).map { sum in
      Table.Sum(
        Table.Place(row: moneyRow, cell: sum.whole), of: sum.parts.map { Table.Place(row: moneyRow, cell: $0) })
    }
    return Table.Makeup(sums: sums, rowSums: []) { place in
      place.row == moneyRow ? Trace(.spending(.byFunction), selections[place.cell]) : nil
    }
  }

  private func moneyRows(_ goals: DepartmentGoals) -> [Table.Row] {
    let masks = ColumnMasks(scope: .all, columns: goals.money.map(\.value), counting: .byFunction)
    var tally = Tally(width: goals.money.count)
    for fact in budget.facts { tally.add(fact.amount, to: masks.columns(of: fact), of: TallyKey()) }
    let amounts = tally.isEmpty ? goals.money.map { _ in Amount.zero } : tally.amounts(at: 0)
    let cells = zip(goals.money, amounts).map { head, amount in
      Table.Cell(.money(amount, zero: goals.zero), columns: head.columns)
    }
    let labels: [Table.Cell] = goals.money.map { .text($0.label, columns: $0.columns) }
    return [Table.Row(.header, [.text(goals.moneyLabel, rows: 2)] + labels), Table.Row(.detail, cells)]
  }

  /// A row of heads, then a row an item, with the section's name merged beside them all; without items one empty row.
  private func section<Item, Value>(
    _ label: String, _ heads: [DepartmentGoals.Head<Value>], _ items: [Item],
    cell: (Item, DepartmentGoals.Head<Value>) -> Table.Cell?
  ) -> [Table.Row] {
    let labels: [Table.Cell] = heads.map { .text($0.label, columns: $0.columns) }
    let head = Table.Row(.header, [.text(label, rows: max(items.count, 1) + 1)] + labels)
    guard !items.isEmpty else {
      return [head, Table.Row(.detail, heads.map { .text("", columns: $0.columns) })]
    }
    return [head] + items.map { item in Table.Row(.detail, heads.compactMap { cell(item, $0) }) }
  }

  /// Indicators of one level, and inside it of one kind, stand together, in order of first writing; the names of level and
  /// kind are merged over them.
  private func indicatorRows(_ goals: DepartmentGoals, _ indicators: [Indicator]) -> [Table.Row] {
    let levels = grouped(indicators) { $0.kind.level }
    let items = levels.flatMap { level in
      grouped(level) { $0.kind }.enumerated().flatMap { index, kind in
        kind.enumerated().map { line, indicator in
          (indicator, levelHeight: index == 0 && line == 0 ? level.count : 0, kindHeight: line == 0 ? kind.count : 0)
        }
      }
    }
    return section(goals.indicatorsLabel, goals.indicators, items) { item, head in
      let text = head.value.text(of: item.0, suffix: habits.indicatorSuffix)
      return switch head.value {
      case .level: item.levelHeight == 0 ? nil : .text(text, columns: head.columns, rows: item.levelHeight)
      case .kind: item.kindHeight == 0 ? nil : .text(text, columns: head.columns, rows: item.kindHeight)
      case .name, .nature, .value, .unit, .weight, .direction: .text(text, columns: head.columns)
      }
    }
  }

  /// Gathers what has one property, in the order in which each value of it is first met.
  private func grouped<Property: Equatable>(
    _ indicators: [Indicator], by property: (Indicator) -> Property
  ) -> [[Indicator]] {
    var groups: [[Indicator]] = []
    for indicator in indicators {
      let value = property(indicator)
      if let index = groups.firstIndex(where: { $0.first.map(property) == value }) {
        groups[index].append(indicator)
      } else {
        groups.append([indicator])
      }
    }
    return groups
  }
}
