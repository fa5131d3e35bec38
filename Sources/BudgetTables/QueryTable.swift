package import BudgetModel

/// Answers a query as a table, cut by one or two dimensions, with the total last.
///
/// Hierarchies print every account that has money after its superiors, indented by its level. Of two dimensions the second
/// stands below each lowest value of the first. Values are in order of their codes, or in order of writing.
///
/// - Returns: `nil` when there are no or more than two dimensions or one twice, when income is asked for by a dimension of
///   expenditure, and when functional and economic accounts are asked for together and some of the money is known by its two
///   margins only.
/// - Complexity: O(facts), then the number of rows times its logarithm.
package func tabulate(
  _ query: Query, by dimensions: [Dimension], of budget: Budget, in moneyUnit: MoneyUnit = .tenThousandYuan
) -> Table? {
  guard (1...2).contains(dimensions.count), dimensions.first != dimensions.dropFirst().first,
    let tally = tally(query, by: dimensions, of: budget)
  else { return nil }
  return QueryTable(query: query, dimensions: dimensions, tally: tally, budget: budget).table(in: moneyUnit)
}

// MARK: - Adding up

private func tally(_ query: Query, by dimensions: [Dimension], of budget: Budget) -> Tally? {
  switch query.side {
  case .income:
    guard dimensions.allSatisfy(\.isOfIncome) else { return nil }
    return incomeTally(query.filter, by: dimensions, of: budget)
  case .spend:
    let filter = query.filter
    let byFunction = filter.asksByFunction || dimensions.contains(where: \.asksByFunction)
    let byEconomic = asksByEconomic(filter, dimensions)
    if byFunction, byEconomic, budget.hidesInMargins(filter) { return nil }
    return spendingTally(filter, by: dimensions, byEconomic: byEconomic, of: budget)
  }
}

private func asksByEconomic(_ filter: FactFilter, _ dimensions: [Dimension]) -> Bool {
  filter.asksByEconomic || dimensions.contains(.economic)
}

private func incomeTally(_ filter: FactFilter, by dimensions: [Dimension], of budget: Budget) -> Tally {
  var tally = Tally(width: 1)
  for income in budget.incomes where income.amount != .zero && filter.admits(income) {
    let second = dimensions.count > 1 ? dimensions[1].value(of: income) : 0
    tally.add(income.amount, to: 1, of: TallyKey(unit: dimensions[0].value(of: income), code: second))
  }
  return tally
}

private func spendingTally(
  _ filter: FactFilter, by dimensions: [Dimension], byEconomic: Bool, of budget: Budget
) -> Tally {
  var tally = Tally(width: 1)
  let first = dimensions[0]
  let second = dimensions.count > 1 ? dimensions[1] : nil
  for fact in budget.facts where fact.amount.fen != 0 && filter.admits(fact, byEconomic: byEconomic) {
    tally.add(fact.amount, to: 1, of: TallyKey(unit: first.value(of: fact), code: second?.value(of: fact) ?? 0))
  }
  return tally
}

extension Budget {
  /// Whether some of the money that `filter` asks for has its economic accounts in a margin.
  fileprivate func hidesInMargins(_ filter: FactFilter) -> Bool {
    var byFunction = filter
    byFunction.economic = nil
    byFunction.isPersonnel = nil
    return facts.contains { $0.traits.contains(.functionalMargin) && byFunction.admits($0, byEconomic: false) }
  }
}

// MARK: - Rows

/// The sums of a query on their way to a table; keys hold the first value in `unit`, the second in `code`.
private struct QueryTable {
  let query: Query
  let dimensions: [Dimension]
  let tally: Tally
  let budget: Budget

  /// A value of one dimension with its money.
  private struct Entry {
    var value: UInt32
    var amount: Amount
    /// The rows of the tally that stand at this value itself, not below it.
    var rows: [Int] = []
    var hasSubordinates = false
  }

  /// A row with its level in the outline and where its money comes from.
  private struct Line {
    var row: Table.Row
    var level: Int
    var trace: Trace
  }

  func table(in moneyUnit: MoneyUnit) -> Table {
    let heads = dimensions.flatMap(\.heads)
    let total = tally.keys.indices.reduce(into: Amount.zero) { $0 += amount($1) }
    var label = dimensions.flatMap { $0.heads.map { _ in Table.Cell.empty } }
    label[dimensions[0].heads.count - 1] = .text("合计")
    let side =
      switch query.side {
      case .income: "收入"
      case .spend: "支出"
      }
    let lines = lines()
    return Table(
      number: "", title: side + "：按" + dimensions.map(\.name).joined(separator: "、"),
      captions: [Table.Caption("金额单位：" + moneyUnit.name, .right)],
      columns: heads.map { Table.Column($0.kind) } + [Table.Column(.money)],
      header: [heads.map { .text($0.text) } + [.text("金额")]],
      rows: lines.map(\.row) + [Table.Row(.total, label + [money(total)])], notes: [],
      moneyFormat: .hundredths(of: moneyUnit), makeup: makeup(of: lines, cell: heads.count))
  }

  private func lines() -> [Line] {
    let first = dimensions[0]
    let blank = dimensions.dropFirst().flatMap { $0.heads.map { _ in Table.Cell.empty } }
    return entries(first, Array(tally.keys.indices)) { tally.keys[$0].unit }.flatMap { entry -> [Line] in
      let isDetail = dimensions.count == 1 && !entry.hasSubordinates
      let line = Line(
        row: Table.Row(
          isDetail ? .detail : .subtotal, cells(of: entry, first) + blank + [money(entry.amount)]),
        level: first.level(of: entry.value), trace: first.narrowed(totalTrace, to: entry.value))
      guard dimensions.count > 1, !entry.rows.isEmpty else { return [line] }
      return [line] + lines(below: line, of: entry)
    }
  }

  /// The second dimension's values where the first has the value of `entry`.
  private func lines(below line: Line, of entry: Entry) -> [Line] {
    let (first, second) = (dimensions[0], dimensions[1])
    let plain = first.texts(of: entry.value, in: budget)
    let repeated: [Table.Cell] = zip(first.heads, plain).map { $0.kind == .code ? .code($1) : .text($1) }
    return entries(second, entry.rows) { tally.keys[$0].code }.map { below in
      Line(
        row: Table.Row(
          below.hasSubordinates ? .subtotal : .detail, repeated + cells(of: below, second) + [money(below.amount)]),
        // Below all levels of the first dimension.
        level: 8 + second.level(of: below.value), trace: second.narrowed(line.trace, to: below.value))
    }
  }

  private var totalTrace: Trace {
    switch query.side {
    case .income: Trace(.income, filter: query.filter)
    case .spend:
      Trace(
        .spending(asksByEconomic(query.filter, dimensions) ? .byEconomic : .byFunction), filter: query.filter)
    }
  }

  private func makeup(of lines: [Line], cell: Int) -> Table.Makeup {
    let outline = outlineSums(levels: lines.map(\.level), firstRow: 0, cells: cell..<cell + 1)
    let total = Table.Sum(Table.Place(row: lines.count, cell: cell), of: outline.top)
    let traces = lines.map(\.trace) + [totalTrace]
    return Table.Makeup(sums: outline.sums + (lines.isEmpty ? [] : [total]), rowSums: []) { traces[$0.row] }
  }

  /// The values of one dimension over some rows of the tally, with their superiors, in order.
  private func entries(_ dimension: Dimension, _ rows: [Int], value: (Int) -> UInt32) -> [Entry] {
    var entries: [Entry] = []
    var places: [UInt32: Int] = [:]
    func place(of value: UInt32) -> Int {
      if let place = places[value] { return place }
      entries.append(Entry(value: value, amount: .zero))
      places[value] = entries.count - 1
      return entries.count - 1
    }
    for row in rows {
      let own = place(of: value(row))
      entries[own].amount += amount(row)
      entries[own].rows.append(row)
    }
    if dimension.isHierarchy {
      // Each account adds what stands at itself to all its superiors; what has climbed to it already must not climb again.
      for own in entries {
        var code = Code(own.value)
        while let superior = code.superior {
          let above = place(of: superior.value)
          entries[above].amount += own.amount
          entries[above].hasSubordinates = true
          code = superior
        }
      }
    }
    return entries.sorted { dimension.sortKey(of: $0.value) < dimension.sortKey(of: $1.value) }
  }

  private func amount(_ row: Int) -> Amount { tally.amount(at: row, column: 0) }

  private func cells(of entry: Entry, _ dimension: Dimension) -> [Table.Cell] {
    let indent = String(repeating: "\u{3000}", count: dimension.level(of: entry.value))
    return zip(dimension.heads, dimension.texts(of: entry.value, in: budget)).map { head, text in
      head.kind == .code ? .code(text) : .text(indent + text)
    }
  }

  private func money(_ amount: Amount) -> Table.Cell { .money(amount, zero: .zero) }
}
