import BudgetSource
import BudgetTables

/// How high the rows of a table's sheet are, in points: a program folds text, but raises no row for a merged cell.
///
/// A row of the table that needs more than a sheet's row may have stands in several, so that nothing of it is cut off.
struct SheetRows: Sendable {
  /// The height of a row of the table.
  private let heights: [Int32]
  /// The first row of the sheet for each row of the table, and the one behind them all; `nil` where each has one row.
  private let starts: [Int32]?
  private let first: Int

  /// The most that a row of a sheet may have.
  static let highest = 409
  /// A row of one line.
  static let single = 18
  /// The row of the title.
  static let title = 30

  /// - Parameter first: The row of the sheet, from 1, where the body begins.
  init(_ table: Table, _ columns: SheetColumns, cellColumns: [[Int]]?, first: Int) {
    var heights = table.rows.enumerated().map { index, row in
      SheetRows.height(of: row, table, columns, cellColumns?[index])
    }
    if let cellColumns { SheetRows.stretch(&heights, table, columns, cellColumns) }
    self.first = first
    self.heights = heights
    guard heights.contains(where: { $0 > SheetRows.highest }) else {
      starts = nil
      return
    }
    var starts = [Int32(first)]
    for height in heights { starts.append((starts.last ?? 0) + Int32(SheetRows.pieces(Int(height)))) }
    self.starts = starts
  }

  /// The first row of the sheet for a row of the table; for the number of its rows the one behind them.
  func start(of row: Int) -> Int { starts.map { Int($0[row]) } ?? first + row }

  /// The height of each of a row's rows in the sheet.
  func height(of row: Int) -> Int {
    SheetRows.piece(Int(heights[row]))
  }

  /// The height that text of so many lines needs.
  static func height(lines: Int) -> Int { lines <= 1 ? single : lines * 29 / 2 + 5 }

  /// How many lines a text takes in so much room.
  static func lines(of text: String, in room: Int) -> Int {
    // A text is never wider than it has bytes.
    text.utf8.count <= room && !text.hasByte { $0 == UInt8(ascii: "\n") } ? 1 : lineCount(of: text, to: room)
  }

  /// The heights of a header's rows; a head that reaches down shares its own among them.
  static func headerHeights(_ table: Table, _ columns: SheetColumns) -> [Int] {
    var heights = [Int](repeating: 20, count: table.header.count)
    for (index, (cells, starts)) in zip(table.header, table.headerColumns()).enumerated() {
      for (cell, column) in zip(cells, starts) {
        let text = cell.text(in: table.moneyFormat)
        let lines = SheetRows.lines(of: text, in: columns.room(from: column, count: cell.columns))
        let own = (height(lines: lines) + cell.rows - 1) / cell.rows
        for row in index..<min(index + cell.rows, heights.count) { heights[row] = max(heights[row], own) }
      }
    }
    return heights
  }

  /// How many rows of a sheet something needs that is so high.
  static func pieces(_ height: Int) -> Int { (height - 1) / highest + 1 }

  /// The height of each of those rows.
  static func piece(_ height: Int) -> Int { (height + pieces(height) - 1) / pieces(height) }

  private static func height(of row: Table.Row, _ table: Table, _ columns: SheetColumns, _ starts: [Int]?) -> Int32 {
    var lines = 1
    for (index, cell) in row.cells.enumerated() where cell.rows == 1 {
      lines = max(lines, self.lines(of: cell, columns.room(from: starts?[index] ?? index, count: cell.columns)))
    }
    return Int32(height(lines: lines))
  }

  private static func lines(of cell: Table.Cell, _ room: Int) -> Int {
    switch cell.value {
    case .empty, .money: 1
    case .text(let text), .code(let text): lines(of: text, in: room)
    }
  }

  /// Raises the rows beside cells that cover several and need more than these have together.
  private static func stretch(
    _ heights: inout [Int32], _ table: Table, _ columns: SheetColumns, _ cellColumns: [[Int]]
  ) {
    for (index, row) in table.rows.enumerated() {
      for (number, cell) in row.cells.enumerated() where cell.rows > 1 {
        let room = columns.room(from: cellColumns[index][number], count: cell.columns)
        let rows = index..<min(index + cell.rows, heights.count)
        let missing = Int32(height(lines: lines(of: cell, room))) - heights[rows].reduce(0, +)
        guard missing > 0 else { continue }
        for row in rows { heights[row] += (missing + Int32(rows.count) - 1) / Int32(rows.count) }
      }
    }
  }
}
