package import BudgetModel
package import BudgetTables

/// Money as a reader of a table sees it: what the cell holds, and what it prints.
package struct Figure: Sendable {
  package var exact: Amount
  /// In hundredths of the table's unit.
  package var printed: Int64
  /// How many printed numbers it is the sum of, each rounded by itself.
  package var terms: Int

  package init(exact: Amount, printed: Int64, terms: Int = 1) {
    self.exact = exact
    self.printed = printed
    self.terms = terms
  }

  static let zero = Figure(exact: .zero, printed: 0, terms: 0)

  static func + (left: Figure, right: Figure) -> Figure {
    Figure(
      exact: left.exact + right.exact, printed: left.printed + right.printed, terms: left.terms + right.terms)
  }
}

/// A built table read back cell by cell, by a reader of its own: it shares nothing with what built or prints it.
package struct SeenTable: Sendable {
  package struct Row: Sendable {
    package var texts: [String]
    package var figures: [Figure]
    /// Its cells of code joined, in a ledger.
    package var code = ""
  }

  package let table: Table
  package let rows: [Row]

  package init(_ table: Table) {
    self.table = table
    let width = table.columns.count
    var free = [[Bool]](repeating: [Bool](repeating: true, count: width), count: table.rows.count)
    var rows: [Row] = []
    for (index, row) in table.rows.enumerated() {
      var seen = Row(
        texts: [String](repeating: "", count: width), figures: [Figure](repeating: .zero, count: width))
      for cell in row.cells {
        guard let column = free[index].firstIndex(of: true) else { break }
        seen.texts[column] = cell.text(in: table.moneyFormat)
        seen.figures[column] = SeenTable.figure(cell, seen.texts[column])
        for line in index..<min(index + cell.rows, free.count) {
          for covered in column..<min(column + cell.columns, width) { free[line][covered] = false }
        }
      }
      rows.append(seen)
    }
    self.rows = rows
  }

  private static func figure(_ cell: Table.Cell, _ text: String) -> Figure {
    guard case .money(let amount, _) = cell.value else { return .zero }
    let parts = text.filter { $0 != "," }.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? String(parts[1].prefix(2)) : ""
    let digits = (parts.first ?? "") + decimals + String(repeating: "0", count: 2 - decimals.count)
    return Figure(exact: amount, printed: text.isEmpty ? 0 : Int64(digits) ?? 0)
  }

  /// The figure in `column` of the first row whose cell in `labelColumn` reads `label`.
  func figure(_ label: String, in labelColumn: Int, _ column: Int) -> Figure? {
    rows.first { $0.texts[labelColumn] == label }?.figures[column]
  }
}

/// A table of units and what stands below them, cut into its parts.
struct SeenLedger {
  /// Where things stand in it.
  struct Form {
    let number: String
    /// How many columns of code it has before the column of unit codes.
    let codes: Int
    /// The tree of its rows.
    let kind: Kind

    enum Kind { case units, subjects, projects, accounts }

    var name: Int { codes + 1 }
    var firstMoney: Int { codes + 2 }
  }

  struct Unit {
    var row: SeenTable.Row
    var details: [SeenTable.Row] = []
  }

  let form: Form
  let seen: SeenTable
  /// The rows 合 计 and, where there is one, the row without a name.
  private(set) var totals: [SeenTable.Row] = []
  private(set) var units: [Unit] = []

  init(_ seen: SeenTable, _ form: Form) {
    self.form = form
    self.seen = seen
    for (index, var row) in seen.rows.enumerated() {
      row.code = row.texts[0..<form.codes].joined()
      if index == 0 || (index == 1 && row.texts[form.name].isEmpty) {
        totals.append(row)
      } else if isUnit(index) {
        units.append(Unit(row: row))
      } else if !units.isEmpty {
        units[units.count - 1].details.append(row)
      }
    }
  }

  /// Whether a row is that of a unit.
  ///
  /// A unit has no code of account. Neither has the first row below it in two kinds of table: there it is a unit when the
  /// next row has no code either, for money stands at 款 and 项, so that a class or a subject never stands alone.
  private func isUnit(_ index: Int) -> Bool {
    let row = seen.rows[index]
    switch form.kind {
    case .units: return true
    case .subjects: return row.texts[0].isEmpty
    case .projects, .accounts:
      guard row.texts[0].isEmpty, row.texts[form.name] != "未分经济科目" else { return false }
      return index + 1 < seen.rows.count && seen.rows[index + 1].texts[0].isEmpty
    }
  }

  var details: [SeenTable.Row] { units.flatMap(\.details) }

  /// The sum of `column` over the details whose code is `code` or below it.
  func sum(_ column: Int, within code: String) -> Figure {
    details.reduce(.zero) { sum, row in
      row.code.utf8.starts(with: code.utf8) ? sum + row.figures[column] : sum
    }
  }
}
