package import BudgetModel
package import BudgetSource

/// Tells where the printed parts of a printed sum do not add up to it (尾差): each cell is rounded by itself, so that both
/// are right, and a reader who adds up wonders.
///
/// - Parameters:
///   - tables: the tables of `budget`, which know what their cells are the sums of.
///   - place: where to point when no single line of a source is behind a figure.
/// - Returns: a note for each sum that is missed, in the order of the tables and their cells.
/// - Complexity: O(cells and their parts), and O(facts) for each note.
package func lastPlaceNotes(of tables: [Table], budget: Budget, at place: SourceRange) -> [Diagnostic] {
  tables.flatMap { table in
    let heads = table.heads.map { $0.joined(separator: "·") }
    return table.rows.indices.flatMap { row in
      table.rows[row].cells.indices.compactMap { cell -> Diagnostic? in
        let whole = Table.Place(row: row, cell: cell)
        guard let missed = table.missedSum(at: whole) else { return nil }
        let column = table.rows[row].cells[..<cell].reduce(0) { $0 + $1.columns }
        let lines = table.trace(of: whole).map { budget.places(of: $0) } ?? []
        return .lastPlace(
          table, row: table.rowName(of: whole), column: heads.indices.contains(column) ? heads[column] : "",
          total: missed.total, parts: missed.parts, at: lines.count == 1 ? SourceRange(at: lines[0]) : place)
      }
    }
  }
}

extension Table {
  /// What a cell prints, and what the parts of a sum that it is print together, when the two differ; in the last places
  /// that the table prints.
  fileprivate func missedSum(at place: Place) -> (total: Int64, parts: Int64)? {
    guard let amount = money(at: place) else { return nil }
    let total = printed(amount)
    for parts in sums(of: place) {
      let sum = parts.reduce(Int64(0)) { $0 + (money(at: $1).map(printed) ?? 0) }
      if sum != total { return (total, sum) }
    }
    return nil
  }

  /// An amount as it is printed, in hundredths of the table's unit.
  private func printed(_ amount: Amount) -> Int64 {
    let decimals = moneyFormat.decimals(of: amount)
    return amount.rounded(to: moneyFormat.unit, decimals: decimals) * Int64(powerOfTen(2 - decimals))
  }

  /// What the row of a cell is called: the nearest text before it, for a row may hold two names side by side.
  fileprivate func rowName(of place: Place) -> String {
    let texts = rows[place.row].cells[..<place.cell].compactMap { cell -> String? in
      guard case .text(let text) = cell.value else { return nil }
      return text.filter { $0 != "\u{3000}" && $0 != " " }
    }
    return texts.last { !$0.isEmpty } ?? ""
  }
}

extension Diagnostic {
  fileprivate static func lastPlace(
    _ table: Table, row: String, column: String, total: Int64, parts: Int64, at place: SourceRange
  ) -> Diagnostic {
    func text(_ hundredths: Int64) -> String { decimalText(hundredths, decimals: 2, grouped: true) }
    let unit = table.moneyFormat.unit.name
    let (whole, sum, difference) = (text(total), text(parts), text(abs(total - parts)))
    let name = row.isEmpty ? "" : "“\(shortened(row, to: 16))”"
    return Diagnostic(
      .lastPlace,
      Message(
        zh: "\(table.number)\(name)印 \(whole)，各项相加 \(sum)",
        en: "\(table.number) \(name): \(whole) printed, parts make \(sum)"),
      severity: .note,
      at: Label(
        place,
        Message(
          zh: "“\(column)”栏，差 \(difference) \(unit)", en: "column “\(column)”, \(difference) \(unit) apart")),
      operands: [
        Operand("table", .text(table.number)), Operand("row", .text(row)), Operand("column", .text(column)),
        Operand("total", .text(whole)), Operand("parts", .text(sum)),
      ],
      rule: Message(
        zh: "每格各自四舍五入，合计不由印出的数相加", en: "every cell is rounded by itself, a sum is not made of printed numbers"),
      hint: Message(
        zh: "这是尾差，不用改；怕人问时用“说明 \(table.number)”写一句", en: "nothing is wrong; a note under the table can tell readers so")
    )
  }
}
