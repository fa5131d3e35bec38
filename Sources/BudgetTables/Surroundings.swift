package import BudgetModel

/// Some money of a budget, of which a table is asked where it counts it.
package enum CountedMoney: Sendable {
  case spending([Fact])
  case income([Income])
}

extension Table {
  /// The cell that stands closest around some money: of those that count all of it, the one that counts least besides.
  ///
  /// Of a sum and a part of it that is the part; of cells that are neither, the smaller amount, then a row that is no total,
  /// then the last.
  ///
  /// - Returns: `nil` where no figure of the table counts all of the money.
  /// - Complexity: O(cells of money), and for the cells that count it O(parts of each).
  package func closestPlace(around money: CountedMoney) -> Place? {
    let counted = CountedBySide(money)
    var found: [Place] = []
    for (row, line) in rows.enumerated() {
      for (index, cell) in line.cells.enumerated() {
        guard case .money(let amount, _) = cell.value, amount != .zero else { continue }
        let place = Place(row: row, cell: index)
        if let trace = makeup.trace(place), counted.isWithin(trace) { found.append(place) }
      }
    }
    let all = Set(found)
    let parts = found.filter { place in !sums(of: place).contains { $0.contains { all.contains($0) } } }
    return parts.max { isFurther($0, than: $1) }
  }

  private func isFurther(_ left: Place, than right: Place) -> Bool {
    let sizes = [left, right].map { money(at: $0)?.fen.magnitude ?? 0 }
    if sizes[0] != sizes[1] { return sizes[0] > sizes[1] }
    let isTotal = [left, right].map { rows[$0.row].role == .total }
    if isTotal[0] != isTotal[1] { return isTotal[0] }
    return (left.row, left.cell) < (right.row, right.cell)
  }

  /// What a form calls the figure in a cell: the text beside it in its row, and what stands over its column.
  ///
  /// - Complexity: O(cells).
  package func names(of place: Place) -> (row: String, column: [String]) {
    let row = rows[place.row]
    let beside = row.cells[..<place.cell].last { if case .text = $0.value { true } else { false } }
    let starts = bodyColumns()
    let column = starts?[place.row][place.cell] ?? place.cell
    let heads = heads[column]
    return (beside?.text(in: moneyFormat) ?? "", heads.isEmpty ? textAbove(place, column, starts) : heads)
  }

  /// In a form whose heads stand in its body, the text nearest above a cell.
  private func textAbove(_ place: Place, _ column: Int, _ starts: [[Int]]?) -> [String] {
    for row in (0..<place.row).reversed() {
      guard let cell = starts.map({ $0[row].firstIndex(of: column) }) ?? column, cell < rows[row].cells.count else {
        continue
      }
      if case .text(let text) = rows[row].cells[cell].value { return [text] }
    }
    return []
  }
}

/// The money as each side of a margin counts it, so that a figure is asked only of what it could count.
private struct CountedBySide {
  private var byFunction: [Fact] = []
  private var byEconomic: [Fact] = []
  private var incomes: [Income] = []

  init(_ money: CountedMoney) {
    switch money {
    case .spending(let facts):
      byFunction = facts.filter { !$0.traits.contains(.economicMargin) && $0.amount != .zero }
      byEconomic = facts.filter { !$0.traits.contains(.functionalMargin) && $0.amount != .zero }
    case .income(let incomes): self.incomes = incomes.filter { $0.amount != .zero }
    }
  }

  /// Whether a figure counts all of it that is on its side, and there is any.
  func isWithin(_ trace: Trace) -> Bool {
    switch trace.side {
    case .income: !incomes.isEmpty && incomes.allSatisfy { trace.admits($0) }
    case .spending(.byFunction): !byFunction.isEmpty && byFunction.allSatisfy { trace.admits($0) }
    case .runningCosts: false
    case .spending(.byEconomic): !byEconomic.isEmpty && byEconomic.allSatisfy { trace.admits($0) }
    }
  }
}
