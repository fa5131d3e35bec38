internal import BudgetModel

extension TableContext {
  /// Fills a ledger.
  func ledger(_ ledger: Ledger) -> TableContent {
    var builder = LedgerBuilder(context: self, ledger: ledger)
    return builder.content()
  }
}

/// The state of filling one ledger.
struct LedgerBuilder {
  let context: TableContext
  let ledger: Ledger
  let columns: [Ledger.Column]
  let moneyColumns: [Selection]
  /// The money columns that stay blank, since the kind of a unit that might count is not known.
  let unknownColumns: ColumnSet
  /// Those that have what the sources state instead, in the row of the total.
  let statedColumns: ColumnSet
  /// What is printed of the accounts met so far: a row shares its texts with all other rows of its account.
  private var accountTexts: [UInt32: AccountTexts] = [:]

  var width: Int { moneyColumns.count }

  /// A row before its columns are laid out.
  struct Line {
    var role: Table.Role
    /// The code in the cells of class, group and item.
    var code = Code.none
    /// What stands in the column of unit codes.
    var unitCode = ""
    var name = ""
    /// One a column of money; none in a blank row.
    var amounts: [Amount]
    /// How deep it stands below the total, which is level 0; a unit is level 1.
    var level = 0
    /// The unit, account and project it is about; a member that narrows nothing is ``LedgerBuilder/any``.
    var key = LedgerBuilder.everything
  }

  static let any = UInt32.max - 1
  private static let everything = TallyKey(unit: any, code: any, project: any)

  init(context: TableContext, ledger: Ledger) {
    self.context = context
    self.ledger = ledger
    columns = BudgetTables.columns(of: ledger.header)
    moneyColumns = ledger.moneyColumns
    let unknown = ledger.unknownColumns(in: context)
    statedColumns = context.budget.statedRunningCosts == nil ? 0 : unknown & ledger.runningCostsColumns
    unknownColumns = unknown & ~statedColumns
  }

  mutating func content() -> TableContent {
    let tally = tally()
    var lines: [Line] = []
    let order = sortedRows(of: tally)
    for rows in order.split(whereNeighboursDifferIn: { tally.keys[$0].unit }) {
      let unit = tally.keys[rows[rows.startIndex]].unit
      if case .apart(let style) = ledger.units { lines.append(unitLine(Int(unit), style, sum(rows, of: tally))) }
      lines += details(rows, of: tally)
    }
    let total = Line(role: .total, name: context.habits.total.label, amounts: totals(sum(order[...], of: tally)))
    let sheet = LedgerSheet(
      consume lines, total: total, blankRows: tally.isEmpty ? ledger.blankRows : 0, context.habits.total)
    // An empty table has no zeros in it.
    let zero = tally.isEmpty ? .blank : context.zero
    var rows: [Table.Row] = []
    rows.reserveCapacity(sheet.lines.count)
    for (index, line) in sheet.lines.enumerated() {
      rows.append(Table.Row(line.role, cells(of: line, isTotal: sheet.totals.contains(index), zero)))
    }
    return TableContent(
      columns: columns.map { Table.Column($0.kind) }, header: context.headerRows(of: ledger.header), rows: rows,
      isEmpty: tally.isEmpty && unknownColumns == 0 && total.amounts.allSatisfy { $0 == .zero },
      notes: notes(on: tally),
      questions: unknownColumns == 0 ? [] : [context.filled(ledger.unknownKinds)], makeup: makeup(of: sheet))
  }

  // MARK: - Adding up

  private func tally() -> Tally {
    var tally = Tally(width: width)
    switch ledger.subject {
    case .income:
      for income in context.budget.incomes where income.amount != .zero && ledger.scope.admits(income) {
        let columns = incomeColumns(income)
        if columns != 0 { tally.add(income.amount, to: columns, of: TallyKey(unit: row(of: UInt32(income.unit)))) }
      }
    case .spending(let counting):
      let masks = ColumnMasks(
        scope: ledger.scope, columns: moneyColumns, counting: counting, kinds: context.units.map(\.kind))
      for fact in context.budget.facts {
        let columns = masks.columns(of: fact)
        if columns != 0 { tally.add(fact.amount, to: columns, of: key(of: fact)) }
      }
    }
    return tally
  }

  private func incomeColumns(_ income: Income) -> ColumnSet {
    var columns: ColumnSet = 0
    for (index, selection) in moneyColumns.enumerated() where selection.admits(income) {
      columns |= 1 << ColumnSet(index)
    }
    return columns
  }

  /// The unit that a row is of, where rows are told apart by unit.
  private func row(of unit: UInt32) -> UInt32 {
    switch ledger.units {
    case .apart: unit
    case .together: 0
    }
  }

  private func key(of fact: Fact) -> TallyKey {
    let unit = row(of: fact.unit)
    switch ledger.details {
    case .none: return TallyKey(unit: unit)
    case .functions(let outline): return TallyKey(unit: unit, code: outline.row(of: fact.function).value)
    case .projects: return TallyKey(unit: unit, code: fact.function.value, project: fact.project)
    case .accounts(let outline, _): return TallyKey(unit: unit, code: outline.row(of: fact.economic).value)
    }
  }

  /// All rows by unit, then code (none last), then in order of writing.
  private func sortedRows(of tally: Tally) -> [Int] {
    let keys = tally.keys.enumerated().map { row, key in
      let code = Code(key.code)
      return (UInt64(key.unit) << 32 | UInt64(code.isNone ? .max : code.sortKey), row)
    }
    return keys.sorted { $0 < $1 }.map(\.1)
  }

  private func sum(_ rows: ArraySlice<Int>, of tally: Tally) -> [Amount] {
    var sum = [Amount](repeating: .zero, count: width)
    for row in rows {
      for column in 0..<width { sum[column] += tally.amount(at: row, column: column) }
    }
    return sum
  }

  /// The sums of all rows, with what is stated in the place of what nobody can tell.
  private func totals(_ sums: [Amount]) -> [Amount] {
    sums.enumerated().map { column, sum in
      statedColumns & 1 << ColumnSet(column) == 0 ? sum : context.budget.statedRunningCosts?.amount ?? sum
    }
  }

  // MARK: - Lines

  private func unitLine(_ unit: Int, _ style: Ledger.UnitRow, _ amounts: [Amount]) -> Line {
    Line(
      role: .subtotal, unitCode: style.hasCode ? context.unitCode(unit, style.code) : "",
      name: context.unitName(unit, style.name), amounts: amounts, level: 1,
      key: TallyKey(unit: UInt32(unit), code: LedgerBuilder.any, project: LedgerBuilder.any))
  }

  /// The code of a unit beside its subjects and projects.
  private func unitCode(_ unit: UInt32) -> String {
    switch ledger.units {
    case .apart(let style): context.unitCode(Int(unit), style.code)
    case .together: ""
    }
  }

  /// The lines below one unit.
  private mutating func details(_ rows: ArraySlice<Int>, of tally: Tally) -> [Line] {
    switch ledger.details {
    case .none: []
    case .functions(let outline): self.rows(rows, of: tally, outline)
    case .projects: projects(rows, of: tally)
    case .accounts(let outline, _): self.rows(rows, of: tally, outline)
    }
  }

  private func key(_ key: TallyKey) -> TallyKey {
    let unit =
      switch ledger.units {
      case .apart: key.unit
      case .together: LedgerBuilder.any
      }
    return TallyKey(unit: unit, code: key.code, project: LedgerBuilder.any)
  }

  private mutating func projects(_ rows: ArraySlice<Int>, of tally: Tally) -> [Line] {
    var lines: [Line] = []
    for rows in rows.split(whereNeighboursDifferIn: { tally.keys[$0].code }) {
      let key = tally.keys[rows[rows.startIndex]]
      let code = Code(key.code)
      let name = texts(of: code).name
      lines.append(
        Line(role: .subtotal, name: name, amounts: sum(rows, of: tally), level: 2, key: self.key(key)))
      for row in rows {
        let project = tally.keys[row].project
        var line = Line(
          role: .detail, code: code, unitCode: unitCode(key.unit), name: name, amounts: tally.amounts(at: row),
          level: 3,
          key: self.key(key))
        line.key.project = project
        if context.budget.projects.indices.contains(Int(project)) {
          line.name = context.budget.projects[Int(project)].name
        }
        lines.append(line)
      }
    }
    return lines
  }

  /// One row an account, each below those of its superiors where the table has them.
  private mutating func rows(_ rows: ArraySlice<Int>, of tally: Tally, _ outline: Outline) -> [Line] {
    var sums = Tally(width: width)
    for row in rows {
      let key = tally.keys[row]
      sums.add(row, of: tally, to: key)
      var code = Code(key.code)
      while outline.hasSuperiors, let superior = code.superior {
        code = superior
        sums.add(row, of: tally, to: TallyKey(unit: key.unit, code: code.value))
      }
    }
    let order = sortedRows(of: sums)
    var lines: [Line] = []
    lines.reserveCapacity(order.count)
    for (index, row) in order.enumerated() {
      let code = Code(sums.keys[row].code)
      let next = index + 1 < order.count ? Code(sums.keys[order[index + 1]].code) : .none
      lines.append(
        line(
          sums.keys[row], sums.amounts(at: row), outline,
          isHead: !code.isNone && code.digitCount <= outline.subtotals && next.isWithin(code)))
    }
    return lines
  }

  /// - Parameter isHead: Whether it is set off from the rows below it.
  private mutating func line(_ key: TallyKey, _ amounts: [Amount], _ outline: Outline, isHead: Bool) -> Line {
    let code = Code(key.code)
    let isClass = code.superior == nil
    var line = Line(
      role: isHead ? .subtotal : .detail, code: isClass && !outline.classHasCode ? .none : code,
      name: texts(of: code).name, amounts: amounts,
      level: isClass || !outline.hasSuperiors ? 2 : 1 + code.digitCount / 2, key: self.key(key))
    if case .accounts(_, let unclassified) = ledger.details {
      line.unitCode = texts(of: code).whole
      if code.isNone { line.name = unclassified.label }
    } else {
      line.unitCode = unitCode(key.unit)
    }
    return line
  }

  /// The money without an economic account, if there is any.
  private func notes(on tally: Tally) -> [String] {
    guard case .accounts(_, let unclassified) = ledger.details else { return [] }
    var sum = Amount.zero
    for (row, key) in tally.keys.enumerated() where key.code == 0 { sum += tally.amount(at: row, column: 0) }
    guard sum != .zero else { return [] }
    return [unclassified.noteStart + context.moneyFormat.text(sum) + unclassified.noteEnd]
  }

  // MARK: - Cells

  private mutating func cells(of line: Line, isTotal: Bool, _ zero: Table.ZeroStyle) -> [Table.Cell] {
    let code = texts(of: line.code)
    var money = 0
    var cells: [Table.Cell] = []
    cells.reserveCapacity(columns.count)
    for column in columns {
      switch column {
      case .classCode: cells.append(.code(code.inClass))
      case .groupCode: cells.append(.code(code.inGroup))
      case .itemCode: cells.append(.code(code.inItem))
      case .wholeCode: cells.append(.code(code.whole))
      case .unitCode: cells.append(.code(line.unitCode))
      case .name: cells.append(.text(line.name))
      case .money, .runningCosts:
        let unknown = isTotal ? unknownColumns : unknownColumns | statedColumns
        let isKnown = unknown & 1 << ColumnSet(money) == 0
        cells.append(money < line.amounts.count && isKnown ? .money(line.amounts[money], zero: zero) : .empty)
        money += 1
      }
    }
    let leading = columns.prefix { $0.selection == nil }.count
    guard isTotal, context.habits.total.isMerged, leading > 1 else { return cells }
    return [.text(line.name, columns: leading)] + cells.dropFirst(leading)
  }

  // MARK: - Texts

  private mutating func texts(of code: Code) -> AccountTexts {
    if let known = accountTexts[code.value] { return known }
    let made = AccountTexts(code, in: context.budget.classification)
    accountTexts[code.value] = made
    return made
  }
}

extension Outline {
  /// The account in whose row the money of `code` stands.
  ///
  /// A 款 that has no 项 is written with 00 in its place; it has one row, its own, where superiors have rows.
  func row(of code: Code) -> Code {
    var code = code
    while code.digitCount > deepest, let superior = code.superior { code = superior }
    let isWholeGroup = hasSuperiors && code.digitCount == 7 && code.value.isMultiple(of: 100)
    return isWholeGroup ? code.superior ?? code : code
  }
}

extension Ledger {
  fileprivate var runningCostsColumns: ColumnSet {
    let money = columns(of: header).filter { $0.selection != nil }
    return money.enumerated().reduce(into: 0) { set, column in
      if case .runningCosts = column.element { set |= 1 << ColumnSet(column.offset) }
    }
  }

  /// The columns that count units of some kinds only, while money of a unit without a kind would count in them.
  fileprivate func unknownColumns(in context: TableContext) -> ColumnSet {
    let selections = moneyColumns
    guard case .spending(let counting) = subject, selections.contains(where: { !$0.unitKinds.isEmpty }) else {
      return 0
    }
    let anyKind = ColumnMasks(scope: scope, columns: selections.map(\.ofAnyKind), counting: counting)
    var columns: ColumnSet = 0
    for fact in context.budget.facts where context.units[Int(fact.unit)].kind == nil {
      columns |= anyKind.columns(of: fact)
    }
    for (index, selection) in selections.enumerated() where selection.unitKinds.isEmpty {
      columns &= ~(1 << ColumnSet(index))
    }
    return columns
  }
}

extension RandomAccessCollection where Index == Int {
  /// Cuts into runs of elements that `property` cannot tell apart.
  func split<Property: Equatable>(whereNeighboursDifferIn property: (Element) -> Property) -> [SubSequence] {
    var runs: [SubSequence] = []
    var start = startIndex
    for index in indices where index > start && property(self[index]) != property(self[index - 1]) {
      runs.append(self[start..<index])
      start = index
    }
    if start < endIndex { runs.append(self[start...]) }
    return runs
  }
}
