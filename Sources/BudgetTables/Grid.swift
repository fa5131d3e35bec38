extension Table {
  /// The printed texts of header and body as a full rectangle; a merged cell's text stands in its first place, the other
  /// places it covers are empty.
  package func grid() -> (header: [[String]], body: [[String]]) {
    (grid(of: header), grid(of: rows.map(\.cells)))
  }

  private func grid(of rows: [[Cell]]) -> [[String]] {
    var places = RowPlaces(columns: columns.count)
    return rows.map { cells in
      places.take(cells)
      return places.cells.map { $0.map { cells[$0].text(in: moneyFormat) } ?? "" }
    }
  }

  /// What stands over each column, from the top down: `当年财政拨款预算安排`, `公务用车购置及运行费`, `小计`.
  ///
  /// A merged cell stands over all columns that it covers.
  package var heads: [[String]] {
    var heads = [[String]](repeating: [], count: columns.count)
    var covered = [Int](repeating: 0, count: columns.count)
    for cells in header {
      var column = 0
      for cell in cells {
        while column < columns.count, covered[column] > 0 { column += 1 }
        let end = min(column + cell.columns, columns.count)
        let text = cell.text(in: moneyFormat)
        for index in column..<end {
          covered[index] = cell.rows
          if !text.isEmpty { heads[index].append(text) }
        }
        column = end
      }
      for index in covered.indices where covered[index] > 0 { covered[index] -= 1 }
    }
    return heads
  }

  /// For each row of the body the columns that its cells begin in.
  ///
  /// - Returns: `nil` when no cell covers more than one place, so that a cell's index is its column.
  package func bodyColumns() -> [[Int]]? {
    let isPlain = rows.allSatisfy { row in row.cells.allSatisfy(\.isSingle) }
    guard !isPlain else { return nil }
    var places = RowPlaces(columns: columns.count)
    return rows.map { places.columns(of: $0.cells) }
  }

  /// For each row of the header the columns that its cells begin in.
  package func headerColumns() -> [[Int]] {
    var places = RowPlaces(columns: columns.count)
    return header.map { places.columns(of: $0) }
  }
}

/// Finds the columns that cells begin in, row by row, so that no table has to be laid out as a whole: a row leaves out the
/// places that an earlier cell covers.
package struct RowPlaces: Sendable {
  /// For each column of the row taken last the index of the cell that begins in it; `nil` where a cell beside or above
  /// covers the place, or none is left.
  package private(set) var cells: [Int?]
  /// How many rows more each column is covered for.
  private var covered: [Int]
  /// The most of ``covered``.
  private var reach = 0
  /// Whether ``cells`` says that every column has a cell of its own, as it does for nearly all rows.
  private var isPlain = false

  package init(columns: Int) {
    cells = [Int?](repeating: nil, count: columns)
    covered = [Int](repeating: 0, count: columns)
  }

  /// Goes on to the next row; cells beyond the last column are left out.
  package mutating func take(_ row: [Table.Cell]) {
    if reach == 0, row.count == covered.count, row.allSatisfy(\.isSingle) {
      if !isPlain { for column in cells.indices { cells[column] = column } }
      isPlain = true
      return
    }
    isPlain = false
    var next = 0
    var column = 0
    while column < covered.count {
      cells[column] = nil
      guard covered[column] == 0, next < row.count else {
        covered[column] = max(covered[column] - 1, 0)
        column += 1
        continue
      }
      cells[column] = next
      let end = min(column + max(row[next].columns, 1), covered.count)
      covered[column] = row[next].rows - 1
      column += 1
      while column < end {
        cells[column] = nil
        covered[column] = row[next].rows - 1
        column += 1
      }
      next += 1
    }
    reach = covered.max() ?? 0
  }

  /// Goes on to the next row.
  ///
  /// - Returns: the columns in which its cells begin.
  package mutating func columns(of row: [Table.Cell]) -> [Int] {
    take(row)
    return cells.indices.filter { cells[$0] != nil }
  }
}
