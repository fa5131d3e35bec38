package import BudgetModel

/// A table of income on the left and expenditure on the right.
package struct Balance: Sendable {
  /// What a column holds.
  package enum Column: Sendable {
    case incomeLabel
    case income
    case spendingLabel
    case spending(Selection)

    var kind: Table.Column.Kind {
      switch self {
      case .incomeLabel, .spendingLabel: .text
      case .income, .spending: .money
      }
    }

    /// The expenditure it counts, if it holds expenditure.
    var selection: Selection? {
      if case .spending(let selection) = self { selection } else { nil }
    }

    var isIncome: Bool {
      if case .income = self { true } else { false }
    }
  }

  /// A line of the left side.
  package struct IncomeLine: Sendable {
    package let label: String
    package let selection: Selection
    package let role: Table.Role

    package init(_ label: String, _ selection: Selection, role: Table.Role = .detail) {
      self.label = label
      self.selection = selection
      self.role = role
    }
  }

  /// A line of the right side.
  package struct SpendingLine: Sendable {
    package enum Classes: Sendable {
      /// All money, also that of classes without a line.
      case all
      /// One functional class (类).
      case one(Code)
    }

    package let label: String
    package let classes: Classes
    package let role: Table.Role

    package init(_ label: String, _ classes: Classes, role: Table.Role = .detail) {
      self.label = label
      self.classes = classes
      self.role = role
    }
  }

  package let header: [HeaderItem<Column>]
  package let income: [IncomeLine]
  package let spending: [SpendingLine]
  /// The name of the line that is added below ``spending`` when there is money in a class that has no line, so that the
  /// lines always add up to their total; forms have no such class, so it is seldom seen.
  package let unlistedClasses: String
  /// The last rows, below the longer side.
  package let footer: [(IncomeLine, SpendingLine?)]

  package init(
    header: [HeaderItem<Column>], income: [IncomeLine], spending: [SpendingLine], unlistedClasses: String,
    footer: [(IncomeLine, SpendingLine?)]
  ) {
    self.header = header
    self.income = income
    self.spending = spending
    self.unlistedClasses = unlistedClasses
    self.footer = footer
  }
}

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
    spending = spendingLines()
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

  private var footerStart: Int { max(balance.income.count, spending.count) }

  /// A line of the right side with its money.
  private struct Spending {
    var label: String
    var accounts: Trace.Accounts
    var amounts: [Amount]
    var role: Table.Role
  }

  /// The classes that have a line.
  private var listed: [Code] {
    balance.spending.compactMap { line in
      if case .one(let code) = line.classes { code } else { nil }
    }
  }

  private func spendingLines() -> [Spending] {
    let lines = balance.spending.map { printed($0) }
    let listed = listed
    let rest = BalanceBuilder.sum(tally) { !listed.contains(Code($0)) }
    guard rest.contains(where: { $0 != .zero }) else { return lines }
    return lines
      + [Spending(label: balance.unlistedClasses, accounts: .outside(listed), amounts: rest, role: .detail)]
  }

  private func printed(_ line: Balance.SpendingLine) -> Spending {
    switch line.classes {
    case .all: Spending(label: line.label, accounts: .all, amounts: total, role: line.role)
    case .one(let code):
      Spending(
        label: line.label, accounts: .within(code), amounts: BalanceBuilder.sum(tally) { $0 == code.value },
        role: line.role)
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
    sums += BalanceBuilder.sums(of: classes(of: spent.map(\.line)), rows: spent.map(\.row), cells: places)
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
    let listed = listed
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
