extension Table {
  /// The printed texts of header and body as a full rectangle; a merged cell's text stands in its first place, the other
  /// places it covers are empty.
  package func grid() -> (header: [[String]], body: [[String]]) {
    (grid(of: header), grid(of: rows.map(\.cells)))
  }

  private func grid(of rows: [[Cell]]) -> [[String]] {
    var covered = [Int](repeating: 0, count: columns.count)
    return rows.map { cells in
      var line = [String](repeating: "", count: columns.count)
      var column = 0
      for cell in cells {
        while column < columns.count, covered[column] > 0 { column += 1 }
        guard column < columns.count else { break }
        line[column] = cell.text(in: moneyFormat)
        for offset in column..<min(column + cell.columns, columns.count) { covered[offset] = cell.rows }
        column += cell.columns
      }
      for index in covered.indices where covered[index] > 0 { covered[index] -= 1 }
      return line
    }
  }
}
