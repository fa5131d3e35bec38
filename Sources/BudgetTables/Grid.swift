extension Table {
  /// The printed texts of header and body as a full rectangle; a merged cell's text stands in its first place, the other
  /// places it covers are empty.
  package func grid() -> (header: [[String]], body: [[String]]) {
    (grid(of: header), grid(of: rows.map(\.cells)))
  }

  private func grid(of rows: [[Cell]]) -> [[String]] {
    var places = CellPlaces(columns: columns.count)
    return rows.map { cells in
      var line: [String] = []
      places.eachPlace(of: cells) { cell in line.append(cell?.text(in: moneyFormat) ?? "") }
      return line
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
    let isPlain = rows.allSatisfy { row in row.cells.allSatisfy { $0.columns == 1 && $0.rows == 1 } }
    guard !isPlain else { return nil }
    var places = CellPlaces(columns: columns.count)
    return rows.map { places.columns(of: $0.cells) }
  }

  /// For each row of the header the columns that its cells begin in.
  package func headerColumns() -> [[Int]] {
    var places = CellPlaces(columns: columns.count)
    return header.map { places.columns(of: $0) }
  }
}

/// Finds the places of cells, row by row, so that no table has to be laid out as a whole.
package struct CellPlaces {
  /// How many rows each column is still covered for.
  private var covered: [Int]

  package init(columns: Int) {
    covered = [Int](repeating: 0, count: columns)
  }

  /// Calls `body` once for each column of the next row, with the cell that begins there; with `nil` where a cell beside or
  /// above covers the place.
  package mutating func eachPlace(of cells: [Table.Cell], _ body: (Table.Cell?) -> Void) {
    var next = 0
    var column = 0
    while column < covered.count {
      guard covered[column] == 0, next < cells.count else {
        covered[column] = max(covered[column] - 1, 0)
        body(nil)
        column += 1
        continue
      }
      let cell = cells[next]
      next += 1
      body(cell)
      covered[column] = cell.rows - 1
      column += 1
      for _ in 1..<max(cell.columns, 1) where column < covered.count {
        covered[column] = cell.rows - 1
        body(nil)
        column += 1
      }
    }
  }
  /// The columns in which the cells of the next row begin.
  package mutating func columns(of cells: [Table.Cell]) -> [Int] {
    var starts: [Int] = []
    var column = 0
    eachPlace(of: cells) { cell in
      if cell != nil { starts.append(column) }
      column += 1
    }
    return starts
  }
}
