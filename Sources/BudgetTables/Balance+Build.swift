internal import BudgetModel

extension TableContext {
  /// Fills a balance; all its lines are printed even when nothing stands in them.
  func balance(_ balance: Balance) -> TableContent {
    let builder = BalanceBuilder(budget: budget, balance: balance)
    return TableContent(
      columns: builder.columns.map { Table.Column($0.kind) }, header: headerRows(of: balance.header),
      rows: builder.rows { self.money($0) }, isEmpty: false, makeup: builder.makeup())
  }
}

/// The sums of one balance.
private struct BalanceBuilder {
  let balance: Balance
  let columns: [Balance.Column]
  private let incomes: [Income]
  /// Expenditure by functional class.
  private var tally: Tally
  private let total: [Amount]
  /// The right side, first to last, with the money of each line.
  private var spending: [Spending] = []
  /// The right side of ``Balance/footer``.
  private var footer: [Spending?] = []

  init(budget: Budget, balance: Balance) {
    self.balance = balance
    columns = BudgetTables.columns(of: balance.header)
    incomes = budget.incomes
    let selections = columns.compactMap(\.selection)
    let masks = ColumnMasks(scope: .all, columns: selections, counting: .byFunction)
    tally = Tally(width: selections.count)
    for fact in budget.facts {
      let columns = masks.columns(of: fact)
      if columns != 0 { tally.add(fact.amount, to: columns, of: TallyKey(code: fact.function.topClass.value)) }
    }
    total = BalanceBuilder.sum(tally) { _ in true }
    spending = spendingLines(budget.classification)
    footer = balance.footer.map { $0.1.map { printed($0) } }
  }

  func rows(money: (Amount) -> Table.Cell) -> [Table.Row] {
    var rows: [Table.Row] = []
    for index in 0..<footerStart {
      let income = index < balance.income.count ? balance.income[index] : nil
      rows.append(row(income, index < spending.count ? spending[index] : nil, money))
    }
    return rows + zip(balance.footer, footer).map { row($0.0, $1, money) }
  }

  private var footerStart: Int { max(balance.income.count, spending.count, balance.leastLines) }

  /// A line of the right side with its money.
  private struct Spending {
    var label: String
    var accounts: Trace.Accounts
    var amounts: [Amount]
    var role: Table.Role
  }

  private func spendingLines(_ classification: Classification) -> [Spending] {
    let listed = balance.spending.compactMap { item -> Code? in
      if case .line(let line) = item, case .one(let code) = line.classes { code } else { nil }
    }
    let others = tally.keys.map { Code($0.code) }.filter { !listed.contains($0) }.sorted()
    return balance.spending.flatMap { item -> [Spending] in
      switch item {
      case .line(let line): [printed(line)]
      case .classes(let numbering):
        others.enumerated().map { index, code in
          printed(.init(numbering.label(index + 1, classification.name(of: code)), .one(code)))
        }
      case .rest(let label):
        others.isEmpty
          ? []
          : [
            Spending(
              label: label, accounts: .outside(listed),
              amounts: BalanceBuilder.sum(tally) { others.contains(Code($0)) }, role: .detail)
          ]
      }
    }
  }

  private func printed(_ line: Balance.SpendingLine) -> Spending {
    switch line.classes {
    case .all: Spending(label: line.label, accounts: .all, amounts: total, role: line.role)
    case .one(let code):
      Spending(
        label: line.label, accounts: .within(code), amounts: BalanceBuilder.sum(tally) { $0 == code.value },
        role: line.role)
    case .nothing:
      Spending(
        label: line.label, accounts: .within(.none), amounts: total.map { _ in .zero }, role: line.role)
    }
  }

  private static func sum(_ tally: Tally, of isIncluded: (UInt32) -> Bool) -> [Amount] {
    var sum = [Amount](repeating: .zero, count: tally.width)
    for (row, key) in tally.keys.enumerated() where isIncluded(key.code) {
      for column in sum.indices { sum[column] += tally.amount(at: row, column: column) }
    }
    return sum
  }

  private func row(
    _ income: Balance.IncomeLine?, _ spending: Spending?, _ money: (Amount) -> Table.Cell
  ) -> Table.Row {
    var amounts = (spending?.amounts ?? []).makeIterator()
    let cells = columns.map { column -> Table.Cell in
      switch column {
      case .incomeLabel: .text(income?.label ?? "")
      case .income: income.map { money(sum($0.selection)) } ?? .empty
      case .spendingLabel: .text(spending?.label ?? "")
      case .spending: amounts.next().map(money) ?? .empty
      }
    }
    return Table.Row(income?.role == .total || spending?.role == .total ? .total : .detail, cells)
  }

  private func sum(_ selection: Selection) -> Amount {
    incomes.reduce(into: .zero) { if selection.admits($1) { $0 += $1.amount } }
  }

  // MARK: - What the money is made of

  func makeup() -> Table.Makeup {
    let income = BalanceBuilder.byRow(balance.income.map(\.selection), balance.footer.map(\.0.selection), footerStart)
    let spent = BalanceBuilder.byRow(spending.map(\.accounts), footer.map { $0?.accounts }, footerStart)
    let places = columns.indices.filter { columns[$0].selection != nil }
    var sums = BalanceBuilder.sums(
      of: Selection.incomeKinds(of: income.map(\.line), in: .all), rows: income.map(\.row),
      cells: columns.indices.filter { columns[$0].isIncome })
    // Classes come first, so that a total is its only class, and not the class its total.
    let fromClasses = spent.filter { !$0.line.isAll } + spent.filter(\.line.isAll)
    sums += BalanceBuilder.sums(
      of: classes(of: fromClasses.map(\.line)), rows: fromClasses.map(\.row), cells: places)
    let rowSums = unions(among: Selection.kinds(of: columns.compactMap(\.selection), in: .all)).map { sum in
      Table.RowSum(places[sum.whole], of: sum.parts.map { places[$0] })
    }
    let incomes = Dictionary(uniqueKeysWithValues: income.map { ($0.row, $0.line) })
    let accounts = Dictionary(uniqueKeysWithValues: spent.map { ($0.row, $0.line) })
    return Table.Makeup(sums: sums.sorted { $0.whole.row < $1.whole.row }, rowSums: rowSums) { [columns] place in
      switch columns[place.cell] {
      case .income: incomes[place.row].map { Trace(.income, $0) }
      case .spending(let selection):
        accounts[place.row].map { Trace(.spending(.byFunction), selection, function: $0) }
      case .incomeLabel, .spendingLabel: nil
      }
    }
  }

  /// The lines of one side that there are, each with its row.
  private static func byRow<Line>(_ lines: [Line], _ footer: [Line?], _ footerStart: Int) -> [(row: Int, line: Line)] {
    let below = footer.enumerated().compactMap { index, line in line.map { (row: footerStart + index, line: $0) } }
    return lines.enumerated().map { (row: $0, line: $1) } + below
  }

  /// The classes that each line of the right side counts, as numbers; classes without a line have one while there is money
  /// in them.
  private func classes(of lines: [Trace.Accounts]) -> [Set<Int>] {
    let listed = lines.compactMap { if case .within(let code) = $0, !code.isNone { code } else { nil } }
    let count = listed.count + (lines.contains { if case .outside = $0 { true } else { false } } ? 1 : 0)
    return lines.map { accounts in
      switch accounts {
      case .all: Set(0..<count)
      case .within(let code): Set(listed.indices.filter { listed[$0] == code })
      case .outside: [listed.count]
      }
    }
  }

  private static func sums(of kinds: [Set<Int>], rows: [Int], cells: [Int]) -> [Table.Sum] {
    guard let first = cells.first, let last = cells.last else { return [] }
    return unions(among: kinds).map { sum in
      Table.Sum(
        Table.Place(row: rows[sum.whole], cell: first), width: last + 1 - first,
        of: sum.parts.map { Table.Place(row: rows[$0], cell: first) })
    }
  }
}

extension Trace.Accounts {
  fileprivate var isAll: Bool {
    if case .all = self { true } else { false }
  }
}
