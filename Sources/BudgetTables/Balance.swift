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
      rows: builder.rows { self.money($0) }, isEmpty: false)
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
  private let width: Int

  init(budget: Budget, balance: Balance) {
    self.balance = balance
    columns = BudgetTables.columns(of: balance.header)
    incomes = budget.incomes
    let selections: [Selection] = columns.compactMap {
      if case .spending(let selection) = $0 { selection } else { nil }
    }
    width = selections.count
    let masks = ColumnMasks(scope: .all, columns: selections, counting: .byFunction)
    tally = Tally(width: width)
    for fact in budget.facts {
      let columns = masks.columns(of: fact)
      if columns != 0 { tally.add(fact.amount, to: columns, of: TallyKey(code: fact.function.topClass.value)) }
    }
    total = BalanceBuilder.sum(tally) { _ in true }
  }

  func rows(money: (Amount) -> Table.Cell) -> [Table.Row] {
    var rows: [Table.Row] = []
    let spending = spendingLines()
    for index in 0..<max(balance.income.count, spending.count) {
      let income = index < balance.income.count ? balance.income[index] : nil
      rows.append(row(income, index < spending.count ? spending[index] : nil, money))
    }
    return rows + balance.footer.map { income, spending in row(income, spending.map { printed($0) }, money) }
  }

  /// A line of the right side with its money.
  private typealias Printed = (label: String, amounts: [Amount], role: Table.Role)

  private func spendingLines() -> [Printed] {
    var lines = balance.spending.map { printed($0) }
    let listed = balance.spending.compactMap { line -> UInt32? in
      if case .one(let code) = line.classes { code.value } else { nil }
    }
    let rest = BalanceBuilder.sum(tally) { !listed.contains($0) }
    if rest.contains(where: { $0 != .zero }) { lines.append((balance.unlistedClasses, rest, .detail)) }
    return lines
  }

  private func printed(_ line: Balance.SpendingLine) -> Printed {
    switch line.classes {
    case .all: (line.label, total, line.role)
    case .one(let code): (line.label, BalanceBuilder.sum(tally) { $0 == code.value }, line.role)
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
    _ income: Balance.IncomeLine?, _ spending: Printed?, _ money: (Amount) -> Table.Cell
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
}
