package import BudgetModel
package import BudgetTables

/// Asks every cell of money what it is the sum of and which money of the budget it adds up, and tells what is not so.
///
/// A sum must hold when no money behind the whole is missing behind its parts, and must not be told when some is.
///
/// - Returns: A sentence for each thing that is wrong; empty when all is well.
package func brokenMakeup(of tables: [Table], budget: Budget) -> [String] {
  tables.flatMap { table in
    var checker = MakeupChecker(table: table, budget: budget)
    checker.check()
    return checker.broken
  }
}

private struct MakeupChecker {
  let table: Table
  let budget: Budget
  private(set) var broken: [String] = []
  /// The numbers of the facts, and of the incomes, behind each cell of money.
  private var behind: [Table.Place: Set<Int>] = [:]

  init(table: Table, budget: Budget) {
    self.table = table
    self.budget = budget
  }

  mutating func check() {
    for (row, cells) in table.rows.map(\.cells).enumerated() {
      for cell in cells.indices { checkTrace(Table.Place(row: row, cell: cell)) }
    }
    for sum in table.makeup.sums {
      for offset in 0..<sum.width {
        check(
          Table.Place(row: sum.whole.row, cell: sum.whole.cell + offset),
          sum.parts.map { Table.Place(row: $0.row, cell: $0.cell + offset) })
      }
    }
    for sum in table.rows.indices.flatMap({ table.rowSums(in: $0) }) { check(sum.whole, sum.parts) }
    checkOrder()
  }

  /// A figure is the sum of the money that it says it comes from.
  private mutating func checkTrace(_ place: Table.Place) {
    guard let amount = table.money(at: place) else {
      if table.trace(of: place) != nil { report(place, "a trace without money") }
      return
    }
    guard let trace = table.trace(of: place) else { return report(place, "money without a trace") }
    if case .runningCosts = trace.side {
      if budget.statedRunningCosts?.amount != amount { report(place, "\(amount.fen) fen are not what is stated") }
      return
    }
    let facts = budget.facts.indices.filter { trace.admits(budget.facts[$0]) }
    let incomes = budget.incomes.indices.filter { trace.admits(budget.incomes[$0]) }
    let sum = facts.reduce(Amount.zero) { $0 + budget.facts[$1].amount }
    let all = incomes.reduce(sum) { $0 + budget.incomes[$1].amount }
    if all != amount { report(place, "\(amount.fen) fen, but \(all.fen) behind it") }
    behind[place] = Set(facts + incomes.map { -1 - $0 })
  }

  /// A stated sum is told if, and only if, its parts are all there is behind it.
  private mutating func check(_ whole: Table.Place, _ parts: [Table.Place]) {
    guard let money = behind[whole] else { return }
    let parts = parts.filter { behind[$0] != nil || table.money(at: $0) != nil }
    guard !parts.isEmpty else { return }
    let pieces = parts.map { behind[$0] ?? [] }
    let union = pieces.reduce(into: Set<Int>()) { $0.formUnion($1) }
    if union.count != pieces.reduce(0, { $0 + $1.count }) { report(whole, "its parts overlap") }
    if !union.isSubset(of: money) { report(whole, "its parts hold what it does not") }
    let rest = money.subtracting(union).filter { number in
      (number < 0 ? budget.incomes[-1 - number].amount : budget.facts[number].amount) != .zero
    }
    if rest.isEmpty != table.sums(of: whole).contains(parts) { report(whole, "its sum is wrongly told or kept") }
  }

  /// No cell is a part of itself, however far down.
  private mutating func checkOrder() {
    var done: Set<Table.Place> = []
    var open: Set<Table.Place> = []
    var steps = behind.keys.sorted { ($0.row, $0.cell) < ($1.row, $1.cell) }.map { (place: $0, isEnd: false) }
    while let step = steps.popLast() {
      if step.isEnd {
        open.remove(step.place)
        done.insert(step.place)
      } else if open.contains(step.place) {
        return report(step.place, "is a part of itself")
      } else if !done.contains(step.place) {
        open.insert(step.place)
        steps.append((step.place, true))
        steps += table.sums(of: step.place).joined().filter { !done.contains($0) }.map { ($0, false) }
      }
    }
  }

  private mutating func report(_ place: Table.Place, _ sentence: String) {
    broken.append("\(table.number)\(table.title) row \(place.row + 1) cell \(place.cell + 1): \(sentence)")
  }
}
