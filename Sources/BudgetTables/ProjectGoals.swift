internal import BudgetModel

/// A table of the projects that have a goal (目标), each a block of its indicators.
package struct ProjectGoals: Sendable {
  /// What a column holds.
  package enum Column: Sendable {
    /// Merged over all projects of a unit.
    case unit
    /// Merged over the indicators of a project, as ``money`` and ``goal``.
    case project
    case money
    case goal
    case indicator(IndicatorField)

    var kind: Table.Column.Kind {
      switch self {
      case .unit, .project: .text
      case .money: .money
      case .goal: .prose
      case .indicator(let field): field.columnKind
      }
    }
  }

  package let header: [HeaderItem<Column>]
  /// The money that is printed as a project's budget.
  package let scope: Selection
  package let unitCode: UnitCodeStyle
  /// What stands between a unit's code and its name.
  package let codeSeparator: String
  /// The unit's name in the row of its total.
  package let totalName: UnitNameStyle
  /// The unit's name beside its projects.
  package let unitName: UnitNameStyle

  package init(
    header: [HeaderItem<Column>], scope: Selection, unitCode: UnitCodeStyle, codeSeparator: String,
    totalName: UnitNameStyle, unitName: UnitNameStyle
  ) {
    self.header = header
    self.scope = scope
    self.unitCode = unitCode
    self.codeSeparator = codeSeparator
    self.totalName = totalName
    self.unitName = unitName
  }
}

extension TableContext {
  /// Fills a table of goals; a project without indicators still has a row.
  func projectGoals(_ goals: ProjectGoals) -> TableContent {
    let columns = BudgetTables.columns(of: goals.header)
    let amounts = projectAmounts(goals.scope)
    var byUnit = [[Int]](repeating: [], count: units.count)
    for (index, project) in budget.projects.enumerated() where project.performance.goal != nil {
      if byUnit.indices.contains(project.unit) { byUnit[project.unit].append(index) }
    }
    var rows: [Table.Row] = []
    for (unit, projects) in byUnit.enumerated() where !projects.isEmpty {
      rows.append(totalRow(unit, projects.reduce(.zero) { $0 + amounts[$1] }, goals))
      rows += blocks(unit, projects, amounts, goals)
    }
    let isEmpty = rows.isEmpty
    if isEmpty { rows = [Table.Row(.total, goalsCells(goals, unit: habits.totalLabel, .zero))] }
    return TableContent(
      columns: columns.map { Table.Column($0.kind) }, header: headerRows(of: goals.header), rows: rows,
      isEmpty: isEmpty)
  }

  private func projectAmounts(_ scope: Selection) -> [Amount] {
    var amounts = [Amount](repeating: .zero, count: budget.projects.count)
    let masks = ColumnMasks(scope: scope, columns: [.all], counting: .byFunction)
    for fact in budget.facts where masks.columns(of: fact) != 0 && Int(fact.project) < amounts.count {
      amounts[Int(fact.project)] += fact.amount
    }
    return amounts
  }

  private func unitText(_ unit: Int, _ goals: ProjectGoals, _ style: UnitNameStyle) -> String {
    let code = unitCode(unit, goals.unitCode)
    return (code.isEmpty ? "" : code + goals.codeSeparator) + unitName(unit, style)
  }

  private func totalRow(_ unit: Int, _ total: Amount, _ goals: ProjectGoals) -> Table.Row {
    Table.Row(.subtotal, goalsCells(goals, unit: unitText(unit, goals, goals.totalName), total))
  }

  /// A row that says nothing but a name and a sum.
  private func goalsCells(_ goals: ProjectGoals, unit: String, _ total: Amount) -> [Table.Cell] {
    BudgetTables.columns(of: goals.header).map { column in
      switch column {
      case .unit: .text(unit)
      case .money: money(total)
      case .project, .goal, .indicator: .empty
      }
    }
  }

  /// The rows of a unit's projects.
  private func blocks(_ unit: Int, _ projects: [Int], _ amounts: [Amount], _ goals: ProjectGoals) -> [Table.Row] {
    let columns = BudgetTables.columns(of: goals.header)
    let unitHeight = projects.reduce(0) { $0 + max(budget.projects[$1].performance.indicators.count, 1) }
    var rows: [Table.Row] = []
    for index in projects {
      let project = budget.projects[index]
      let indicators = project.performance.indicators
      let height = max(indicators.count, 1)
      for line in 0..<height {
        let indicator = line < indicators.count ? indicators[line] : nil
        let cells = columns.compactMap { column -> Table.Cell? in
          switch column {
          case .indicator(let field):
            .text(indicator.map { field.text(of: $0, suffix: habits.indicatorSuffix) } ?? "")
          case .unit: rows.isEmpty ? .text(unitText(unit, goals, goals.unitName), rows: unitHeight) : nil
          case .project: line == 0 ? .text(project.name, rows: height) : nil
          case .money: line == 0 ? Table.Cell(money(amounts[index]).value, rows: height) : nil
          case .goal: line == 0 ? .text(text(of: project.performance.goal), rows: height) : nil
          }
        }
        rows.append(Table.Row(.detail, cells))
      }
    }
    return rows
  }

  /// Paragraphs as the text of one cell.
  func text(of paragraphs: [String]?) -> String { (paragraphs ?? []).joined(separator: "\n") }
}
