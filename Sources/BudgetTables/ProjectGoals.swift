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
    var sums: [Table.Sum] = []
    var behind: [Int: [UInt32]] = [:]
    for (unit, projects) in byUnit.enumerated() where !projects.isEmpty {
      let total = rows.count
      rows.append(totalRow(unit, projects.reduce(.zero) { $0 + amounts[$1] }, goals))
      let starts = starts(of: projects, after: rows.count)
      rows += blocks(unit, projects, amounts, goals)
      behind[total] = projects.map { UInt32($0) }
      for (project, row) in zip(projects, starts) { behind[row] = [UInt32(project)] }
      let places = ([total] + starts).compactMap { row in
        moneyCell(of: rows[row]).map { Table.Place(row: row, cell: $0) }
      }
      if let whole = places.first { sums.append(Table.Sum(whole, of: Array(places.dropFirst()))) }
    }
    let isEmpty = rows.isEmpty
    if isEmpty { rows = [Table.Row(.total, goalsCells(goals, unit: habits.total.label, .zero))] }
    return TableContent(
      columns: columns.map { Table.Column($0.kind) }, header: headerRows(of: goals.header), rows: rows,
      isEmpty: isEmpty,
      makeup: Table.Makeup(sums: sums, rowSums: []) { [behind] place in
        Trace(.spending(.byFunction), goals.scope, projects: behind[place.row] ?? [])
      })
  }

  private func moneyCell(of row: Table.Row) -> Int? {
    row.cells.firstIndex { if case .money = $0.value { true } else { false } }
  }

  /// The first row of each project's block, when the first block begins at `row`.
  private func starts(of projects: [Int], after row: Int) -> [Int] {
    var row = row
    return projects.map { project in
      defer { row += height(of: project) }
      return row
    }
  }

  private func height(of project: Int) -> Int { max(budget.projects[project].performance.indicators.count, 1) }

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
    let unitHeight = projects.reduce(0) { $0 + height(of: $1) }
    var rows: [Table.Row] = []
    for index in projects {
      let project = budget.projects[index]
      let indicators = project.performance.indicators
      let height = height(of: index)
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
