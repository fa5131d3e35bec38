internal import BudgetModel

// What the money of a ledger is made of.

extension LedgerBuilder {
  func makeup(of sheet: LedgerSheet) -> Table.Makeup {
    let places = columns.indices.filter { columns[$0].selection != nil }
    guard let first = places.first, let last = places.last else { return .unknown }
    let outline = outlineSums(
      levels: sheet.lines[sheet.body].map(\.level), firstRow: sheet.body.lowerBound, cells: first..<last + 1)
    var totals: [Table.Sum] = []
    // A merged label is one cell where other rows have several.
    let firstInTotal = context.habits.total.isMerged && first > 1 ? 1 : first
    for row in sheet.totals {
      let isFirst = row == sheet.totals.lowerBound
      let parts = isFirst ? outline.top : [Table.Place(row: row - 1, cell: firstInTotal)]
      if !parts.isEmpty {
        totals.append(Table.Sum(Table.Place(row: row, cell: firstInTotal), width: last + 1 - first, of: parts))
      }
    }
    let rowSums = unions(among: kinds()).map { sum in
      Table.RowSum(places[sum.whole], of: sum.parts.map { places[$0] })
    }
    let sums = sheet.totals.lowerBound == 0 ? totals + outline.sums : outline.sums + totals
    let shifted = first - firstInTotal
    let (keys, trace, totalRows) = (sheet.lines.map(\.key), traces(), sheet.totals)
    return Table.Makeup(sums: sums, rowSums: rowSums) { place in
      trace(place.cell + (totalRows.contains(place.row) ? shifted : 0), keys[place.row])
    }
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
    let units = selections.map { $0.flatMap { context.units(of: $0.unitKinds) } }
    let money = columns.indices.filter { selections[$0] != nil }
    let stated = Set(money.enumerated().filter { statedColumns & 1 << ColumnSet($0.offset) != 0 }.map(\.element))
    return { column, key in
      guard let selection = selections[column] else { return nil }
      if stated.contains(column) { return Trace(.runningCosts) }
      let accounts: Trace.Accounts = key.code == LedgerBuilder.any ? .all : .within(Code(key.code))
      return Trace(
        side, selection, units: key.unit == LedgerBuilder.any ? units[column] : [key.unit],
        function: isByAccount ? .all : accounts, economic: isByAccount ? accounts : .all,
        projects: key.project == LedgerBuilder.any ? nil : [key.project])
    }
  }
}

extension TableContext {
  /// The units of some kinds; `nil` where no kinds are asked for.
  fileprivate func units(of kinds: [UnitKind]) -> [UInt32]? {
    guard !kinds.isEmpty else { return nil }
    return units.enumerated().filter { unit in kinds.contains { $0 == unit.element.kind } }.map { UInt32($0.offset) }
  }
}
