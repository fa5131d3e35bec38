internal import BudgetModel

extension TableContext {
  /// Fills a ledger.
  func ledger(_ ledger: Ledger) -> TableContent {
    LedgerBuilder(context: self, ledger: ledger).content()
  }
}

/// The state of filling one ledger.
private struct LedgerBuilder {
  let context: TableContext
  let ledger: Ledger
  let columns: [Ledger.Column]
  let moneyColumns: [Selection]

  private var width: Int { moneyColumns.count }

  /// A row before its columns are laid out.
  private struct Line {
    var role: Table.Role
    /// The code in the cells of class, group and item.
    var code = Code.none
    /// What stands in the column of unit codes.
    var unitCode = ""
    var name = ""
    var amounts: [Amount]
    /// How deep it stands below the total, which is level 0; a unit is level 1.
    var level = 0
    /// The unit, account and project it is about; a member that narrows nothing is ``LedgerBuilder/any``.
    var key = LedgerBuilder.everything
  }

  fileprivate static let any = UInt32.max - 1
  private static let everything = TallyKey(unit: any, code: any, project: any)

  init(context: TableContext, ledger: Ledger) {
    self.context = context
    self.ledger = ledger
    columns = BudgetTables.columns(of: ledger.header)
    moneyColumns = ledger.moneyColumns
  }

  func content() -> TableContent {
    let tally = tally()
    var lines: [Line] = []
    var total = [Amount](repeating: .zero, count: width)
    let order = sortedRows(of: tally)
    for rows in order.split(whereNeighboursDifferIn: { tally.keys[$0].unit }) {
      let sum = self.sum(rows, of: tally)
      for column in 0..<width { total[column] += sum[column] }
      lines.append(unitLine(Int(tally.keys[rows[rows.startIndex]].unit), sum))
      lines += details(rows, of: tally)
    }
    var leading = [Line(role: .total, name: context.habits.totalLabel, amounts: total)]
    if context.habits.repeatsTotalUnnamed, !tally.isEmpty { leading.append(Line(role: .total, amounts: total)) }
    return TableContent(
      columns: columns.map { Table.Column($0.kind) }, header: headerRows(of: ledger.header),
      rows: (leading + lines).map { Table.Row($0.role, cells(of: $0)) }, isEmpty: tally.isEmpty,
      notes: notes(on: tally), makeup: makeup(of: leading + lines, totals: leading.count))
  }

  // MARK: - Adding up

  private func tally() -> Tally {
    var tally = Tally(width: width)
    switch ledger.subject {
    case .income:
      for income in context.budget.incomes where income.amount != .zero && ledger.scope.admits(income) {
        let columns = incomeColumns(income)
        if columns != 0 { tally.add(income.amount, to: columns, of: TallyKey(unit: UInt32(income.unit))) }
      }
    case .spending(let counting):
      let masks = ColumnMasks(scope: ledger.scope, columns: moneyColumns, counting: counting)
      for fact in context.budget.facts {
        let columns = masks.columns(of: fact)
        if columns != 0 { tally.add(fact.amount, to: columns, of: key(of: fact)) }
      }
    }
    guard case .accounts(let deepest, _) = ledger.details else { return tally }
    return cut(tally, to: deepest)
  }

  private func incomeColumns(_ income: Income) -> ColumnSet {
    var columns: ColumnSet = 0
    for (index, selection) in moneyColumns.enumerated() where selection.admits(income) {
      columns |= 1 << ColumnSet(index)
    }
    return columns
  }

  private func key(of fact: Fact) -> TallyKey {
    switch ledger.details {
    case .none: TallyKey(unit: fact.unit)
    case .functions: TallyKey(unit: fact.unit, code: fact.function.value)
    case .projects: TallyKey(unit: fact.unit, code: fact.function.value, project: fact.project)
    case .accounts: TallyKey(unit: fact.unit, code: fact.economic.value)
    }
  }

  /// Moves what stands at codes longer than `deepest` digits up to them.
  private func cut(_ tally: Tally, to deepest: Int) -> Tally {
    var result = Tally(width: width)
    for (row, key) in tally.keys.enumerated() {
      var code = Code(key.code)
      while code.digitCount > deepest, let superior = code.superior { code = superior }
      result.add(row, of: tally, to: TallyKey(unit: key.unit, code: code.value))
    }
    return result
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

  // MARK: - Lines

  private func unitLine(_ unit: Int, _ amounts: [Amount]) -> Line {
    Line(
      role: .subtotal, unitCode: ledger.unitRowHasCode ? context.unitCode(unit, ledger.unitCode) : "",
      name: context.unitName(unit, ledger.unitName), amounts: amounts, level: 1,
      key: TallyKey(unit: UInt32(unit), code: LedgerBuilder.any, project: LedgerBuilder.any))
  }

  /// The lines below one unit.
  private func details(_ rows: ArraySlice<Int>, of tally: Tally) -> [Line] {
    switch ledger.details {
    case .none: []
    case .functions: rows.map { detail(tally.keys[$0], tally.amounts(at: $0)) }
    case .projects: projects(rows, of: tally)
    case .accounts(_, let unclassified): accounts(rows, of: tally, unclassified: unclassified.label)
    }
  }

  private func detail(_ key: TallyKey, _ amounts: [Amount]) -> Line {
    let code = Code(key.code)
    return Line(
      role: .detail, code: code, unitCode: context.unitCode(Int(key.unit), ledger.unitCode),
      name: context.budget.classification.name(of: code), amounts: amounts, level: 2,
      key: TallyKey(unit: key.unit, code: key.code, project: LedgerBuilder.any))
  }

  private func projects(_ rows: ArraySlice<Int>, of tally: Tally) -> [Line] {
    var lines: [Line] = []
    for rows in rows.split(whereNeighboursDifferIn: { tally.keys[$0].code }) {
      let key = tally.keys[rows[rows.startIndex]]
      let name = context.budget.classification.name(of: Code(key.code))
      lines.append(
        Line(
          role: .subtotal, name: name, amounts: sum(rows, of: tally), level: 2,
          key: TallyKey(unit: key.unit, code: key.code, project: LedgerBuilder.any)))
      for row in rows {
        var line = detail(tally.keys[row], tally.amounts(at: row))
        line.level = 3
        line.key.project = tally.keys[row].project
        let project = Int(tally.keys[row].project)
        if context.budget.projects.indices.contains(project) { line.name = context.budget.projects[project].name }
        lines.append(line)
      }
    }
    return lines
  }

  private func accounts(_ rows: ArraySlice<Int>, of tally: Tally, unclassified: String) -> [Line] {
    var sums = Tally(width: width)
    for row in rows {
      let key = tally.keys[row]
      sums.add(row, of: tally, to: key)
      var code = Code(key.code)
      while let superior = code.superior {
        code = superior
        sums.add(row, of: tally, to: TallyKey(unit: key.unit, code: code.value))
      }
    }
    return sortedRows(of: sums).map { row in
      let key = sums.keys[row]
      let code = Code(key.code)
      let isClass = code.superior == nil
      return Line(
        role: isClass && !code.isNone ? .subtotal : .detail, code: isClass ? .none : code, unitCode: code.text,
        name: code.isNone ? unclassified : context.budget.classification.name(of: code),
        amounts: sums.amounts(at: row), level: isClass ? 2 : 1 + code.digitCount / 2,
        key: TallyKey(unit: key.unit, code: key.code, project: LedgerBuilder.any))
    }
  }

  /// The money without an economic account, if there is any.
  private func notes(on tally: Tally) -> [String] {
    guard case .accounts(_, let unclassified) = ledger.details else { return [] }
    var sum = Amount.zero
    for (row, key) in tally.keys.enumerated() where key.code == 0 { sum += tally.amount(at: row, column: 0) }
    guard sum != .zero else { return [] }
    return [unclassified.noteStart + sum.text(in: context.moneyUnit, decimals: 2) + unclassified.noteEnd]
  }

  // MARK: - What the money is made of

  /// - Parameter totals: How many rows at the head of `lines` are the total, each the one before it once more.
  private func makeup(of lines: [Line], totals: Int) -> Table.Makeup {
    let places = columns.indices.filter { columns[$0].selection != nil }
    guard let first = places.first, let last = places.last else { return .unknown }
    let width = last + 1 - first
    let outline = outlineSums(
      levels: lines.dropFirst(totals).map(\.level), firstRow: totals, cells: first..<last + 1)
    var sums: [Table.Sum] = []
    for row in 0..<totals {
      let parts = row == 0 ? outline.top : [Table.Place(row: row - 1, cell: first)]
      if !parts.isEmpty { sums.append(Table.Sum(Table.Place(row: row, cell: first), width: width, of: parts)) }
    }
    let rowSums = unions(among: kinds()).map { sum in
      Table.RowSum(places[sum.whole], of: sum.parts.map { places[$0] })
    }
    let (keys, trace) = (lines.map(\.key), traces())
    return Table.Makeup(sums: sums + outline.sums, rowSums: rowSums) { trace($0.cell, keys[$0.row]) }
  }

  private func kinds() -> [Set<Int>] {
    switch ledger.subject {
    case .income: Selection.incomeKinds(of: moneyColumns, in: ledger.scope)
    case .spending: Selection.kinds(of: moneyColumns, in: ledger.scope)
    }
  }

  /// What a cell of money traces to, by its column and the key of its row.
  private func traces() -> @Sendable (Int, TallyKey) -> Trace? {
    let selections = columns.map { $0.selection.map { ledger.scope.narrowed(by: $0) } }
    let side: Trace.Side =
      switch ledger.subject {
      case .income: .income
      case .spending(let counting): .spending(counting)
      }
    let isByAccount = if case .accounts = ledger.details { true } else { false }
    return { column, key in
      guard let selection = selections[column] else { return nil }
      let accounts: Trace.Accounts = key.code == LedgerBuilder.any ? .all : .within(Code(key.code))
      return Trace(
        side, selection, unit: key.unit == LedgerBuilder.any ? nil : key.unit,
        function: isByAccount ? .all : accounts, economic: isByAccount ? accounts : .all,
        projects: key.project == LedgerBuilder.any ? nil : [key.project])
    }
  }

  // MARK: - Cells

  private func cells(of line: Line) -> [Table.Cell] {
    let digits = line.code.text.utf8
    var amounts = line.amounts.makeIterator()
    return columns.map { column in
      switch column {
      case .classCode: .code(String(Substring(digits.prefix(3))))
      case .groupCode: .code(String(Substring(digits.dropFirst(3).prefix(2))))
      case .itemCode: .code(String(Substring(digits.dropFirst(5))))
      case .unitCode: .code(line.unitCode)
      case .name: .text(line.name)
      case .money: context.money(amounts.next() ?? .zero)
      }
    }
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
