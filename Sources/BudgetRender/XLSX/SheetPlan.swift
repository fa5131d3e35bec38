import BudgetModel
import BudgetSource
import BudgetTables

/// Where everything stands on the sheet of a table.
///
/// From above: the table's number where the form has it there, its title, what is said above the header on a line for the middle each and a line for
/// both sides, the header, the body, the notes.
struct SheetPlan: Sendable {
  let table: Table
  /// The sheet's name.
  let name: String
  let columns: SheetColumns
  let rows: SheetRows
  let cellColumns: [[Int]]?
  let letters: [String]
  /// Lines above the header, each with what stands on the left, in the middle and on the right.
  let captions: [[Table.Caption]]
  /// The height of each row of the header.
  let headerHeights: [Int]
  /// The paragraphs of the notes.
  let notes: [String]
  let noteHeights: [Int]

  init(_ table: Table, name: String) {
    self.table = table
    self.name = name
    cellColumns = table.bodyColumns()
    columns = SheetColumns(table, cellColumns: cellColumns)
    letters = table.columns.indices.map(columnLetters)
    captions = SheetPlan.captionLines(table.captions)
    notes = SheetPlan.paragraphs(of: table.notes)
    let room = columns.room(from: 0, count: table.columns.count)
    noteHeights = notes.map { SheetRows.height(lines: SheetRows.lines(of: $0, in: room)) }
    headerHeights = SheetRows.headerHeights(table, columns)
    let top = (table.numberAboveTitle.isEmpty ? 1 : 2) + captions.count + table.header.count
    rows = SheetRows(table, columns, cellColumns: cellColumns, first: top + 1)
  }

  /// The paragraphs of notes, each a cell of its own.
  static func paragraphs(of notes: [String]) -> [String] {
    notes.flatMap { $0.split(separator: "\n").map(String.init) }
  }

  var titleRow: Int { table.numberAboveTitle.isEmpty ? 1 : 2 }
  var firstCaptionRow: Int { titleRow + 1 }
  var firstHeaderRow: Int { firstCaptionRow + captions.count }
  /// The first row of the body, from 1.
  var firstBodyRow: Int { firstHeaderRow + table.header.count }
  /// The row behind the body.
  var bodyEnd: Int { rows.start(of: table.rows.count) }
  /// The first row of a note's paragraph; for their number the row behind them.
  func noteStart(_ index: Int) -> Int { bodyEnd + noteHeights[..<index].reduce(0) { $0 + SheetRows.pieces($1) } }
  var lastRow: Int { max(noteStart(notes.count) - 1, 1) }
  var lastLetter: String { letters.last ?? "A" }

  /// How many pages the sheet is made to fit in height, printed a little smaller so that the last page is not left with a few
  /// rows; 0 where it takes as many as it needs.
  var pages: Int {
    guard table.rows.count < 300 else { return 0 }
    let body = table.rows.indices.reduce(0) {
      $0 + rows.height(of: $1) * (rows.start(of: $1 + 1) - rows.start(of: $1))
    }
    let around = SheetRows.title + SheetRows.single * (firstHeaderRow - 2) + headerHeights.reduce(0, +)
    // Every page has what stands above the body, but where there is no header: then the first alone.
    let (repeated, once) = table.header.isEmpty ? (0, around) : (around, 0)
    let height = (once + body + noteHeights.reduce(0, +)) * columns.scale / 100
    let page = (columns.isLandscape ? 490 : 735) - repeated * columns.scale / 100
    guard page > 0 else { return 0 }
    if height * 10 <= page * 13 { return 1 }
    let pages = height / page
    return pages < 5 && height % page * 100 <= page * 15 * pages ? pages : 0
  }

  func column(of place: Table.Place) -> Int { cellColumns?[place.row][place.cell] ?? place.cell }

  /// What stands in the middle has a line for itself; one on the left and one on the right share theirs.
  private static func captionLines(_ captions: [Table.Caption]) -> [[Table.Caption]] {
    let middle = captions.filter { $0.side == .center }.map { [$0] }
    let (left, right) = (captions.filter { $0.side == .left }, captions.filter { $0.side == .right })
    return middle
      + (0..<max(left.count, right.count)).map { index in
        [left, right].compactMap { index < $0.count ? $0[index] : nil }
      }
  }

  // MARK: - Formulas

  /// The formula of a cell that is the sum of others, to the fen; `nil` for one that is none, or of so many that lie apart
  /// that a formula cannot name them.
  ///
  /// Programs add binary fractions, whose errors would show where a sum ends in half of what is printed: each sum is rounded
  /// to the fen, which makes it the very number that stands there.
  func formula(of place: Table.Place) -> [UInt8]? {
    guard let parts = table.sums(of: place).first, let first = parts.first else { return nil }
    var formula: [UInt8] = []
    formula.reserveCapacity(48)
    if parts.count == 1 {
      append(first, to: &formula)
      return formula
    }
    guard let areas = areas(of: parts) else { return nil }
    formula.append(literal: "ROUND(")
    if areas.count <= 3, areas.allSatisfy({ $0.first == $0.last }) {
      for (index, area) in areas.enumerated() {
        if index > 0 { formula.append(UInt8(ascii: "+")) }
        append(area.first, to: &formula)
      }
    } else {
      appendSum(of: areas[...], to: &formula)
    }
    formula.append(UInt8(ascii: ","))
    formula.append(decimal: Int64(table.moneyFormat.unit.fenDigits))
    formula.append(UInt8(ascii: ")"))
    return formula.count <= SheetPlan.longest ? formula : nil
  }

  /// How long a formula may be; a function takes at most 255 arguments.
  private static let longest = 8_000
  private static let arguments = 255

  /// Cells that lie in a row or a column.
  private typealias Area = (first: Table.Place, last: Table.Place)

  private func appendSum(of areas: ArraySlice<Area>, to formula: inout [UInt8]) {
    formula.append(literal: "SUM(")
    if areas.count <= SheetPlan.arguments {
      for (index, area) in areas.enumerated() {
        if index > 0 { formula.append(UInt8(ascii: ",")) }
        append(area.first, to: &formula)
        guard area.first != area.last else { continue }
        formula.append(UInt8(ascii: ":"))
        append(area.last, to: &formula)
      }
    } else {
      // A formula that is not too long has fewer groups than a function takes arguments.
      for start in stride(from: areas.startIndex, to: areas.endIndex, by: SheetPlan.arguments) {
        if start > areas.startIndex { formula.append(UInt8(ascii: ",")) }
        appendSum(of: areas[start..<min(start + SheetPlan.arguments, areas.endIndex)], to: &formula)
      }
    }
    formula.append(UInt8(ascii: ")"))
  }

  private func append(_ place: Table.Place, to formula: inout [UInt8]) {
    formula.append(text: letters[column(of: place)])
    formula.append(decimal: Int64(rows.start(of: place.row)))
  }

  /// Parts that lie beside or below each other are one area; `nil` when there are more than a formula can hold.
  private func areas(of parts: [Table.Place]) -> [Area]? {
    var areas: [Area] = []
    var start = parts.startIndex
    for index in parts.indices {
      guard index + 1 == parts.endIndex || !isRun(parts[start], parts[index], parts[index + 1]) else { continue }
      areas.append((parts[start], parts[index]))
      if areas.count * 3 > SheetPlan.longest { return nil }
      start = index + 1
    }
    return areas
  }

  /// Whether an area from `first` to `last` may go on with `next`: all in one column, or all in one row.
  private func isRun(_ first: Table.Place, _ last: Table.Place, _ next: Table.Place) -> Bool {
    let isBelow =
      column(of: last) == column(of: next) && last.row + 1 == next.row && column(of: first) == column(of: last)
    let isBeside = last.row == next.row && column(of: last) + 1 == column(of: next) && first.row == last.row
    return isBelow || isBeside
  }
}
