import BudgetTables

/// Finds the column that each cell of a table begins in, row by row: a row leaves out the places that merged cells above
/// cover.
struct ColumnCursor {
  /// How many rows more each column is covered.
  private var covered: [Int]

  init(columns: Int) {
    covered = [Int](repeating: 0, count: columns)
  }

  /// Whether a cell above covers a place of the next row.
  func isCovered(_ column: Int) -> Bool { covered.indices.contains(column) && covered[column] > 0 }

  /// Calls `body` with each cell of the next row and its column; cells beyond the last column are left out.
  mutating func forEach(in cells: [Table.Cell], _ body: (Table.Cell, Int) -> Void) {
    var column = 0
    for cell in cells {
      while column < covered.count, covered[column] > 0 { column += 1 }
      guard column < covered.count else { break }
      body(cell, column)
      for index in column..<min(column + cell.columns, covered.count) { covered[index] = cell.rows }
      column += cell.columns
    }
    for index in covered.indices where covered[index] > 0 { covered[index] -= 1 }
  }
}
