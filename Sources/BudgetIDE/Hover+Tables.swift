import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetTables

// Where the official tables count an amount.

extension HoverMaker {
  private static let mostTables = 6

  /// The figures of the official tables that count some money, one a table, from the one closest around it outwards.
  ///
  /// - Complexity: as ``tabulate(_:as:)``; only a hover pays for it.
  func tableLines(counting money: CountedMoney) -> [String] {
    var found: [(amount: Amount, text: String)] = []
    for table in snapshot.tables() {
      guard let place = table.closestPlace(around: money), let amount = table.money(at: place) else { continue }
      found.append((amount, text(of: place, amount, in: table)))
    }
    // Of tables that count as much, the order of the layout.
    let order = found.indices.sorted {
      (found[$0].amount.fen.magnitude, $0) < (found[$1].amount.fen.magnitude, $1)
    }
    let lines = order.prefix(HoverMaker.mostTables).map { field("列入", "in", found[$0].text) }
    let rest = found.count - lines.count
    return rest == 0 ? lines : lines + [say("还列入另外 \(rest) 张表", "and in \(rest) more tables")]
  }

  /// As `表1-2 部门支出总表 · 行政运行 · 基本支出  239.61 万元`.
  private func text(of place: Table.Place, _ amount: Amount, in table: Table) -> String {
    let names = table.names(of: place)
    let parts = ["\(table.number) \(table.title)", names.row] + names.column
    let printed = table.moneyFormat.text(amount) + " " + table.moneyFormat.unit.name
    return parts.map(HoverMaker.closed).filter { !$0.isEmpty }.joined(separator: " · ") + "  " + printed
  }

  /// A text that a form sets wide, as `合 计`, without the blanks.
  private static func closed(_ text: String) -> String {
    let parts = text.split(separator: " ")
    return parts.allSatisfy { $0.count == 1 } ? parts.joined() : text
  }
}

extension Snapshot {
  /// The official tables as they would be built; none where the layout is not known.
  func tables() -> [Table] {
    let profile = study.compilation.profile
    guard let layout = profile.flatMap({ layout(named: $0.chineseName, year: budget.year) }) else { return [] }
    return tabulate(budget, as: layout)
  }

  /// The facts that a line and all lines in its block make.
  func facts(of node: Int, in file: Int) -> [Fact] {
    let block = block(of: node, in: file)
    return budget.facts.filter { block.start <= $0.place && $0.place < block.end }
  }
}

extension Budget {
  /// The money that a question adds up.
  func money(of query: Query) -> CountedMoney {
    let filter = query.filter
    switch query.side {
    case .income: return .income(incomes.filter { filter.admits($0) })
    case .spend: return .spending(facts.filter { filter.admits($0, byEconomic: filter.asksByEconomic) })
    }
  }
}
