import BudgetModel
package import BudgetSource
package import BudgetTables

/// How tables are printed as plain text.
package struct TextOptions: Sendable {
  /// The width to fold long texts for, in columns; codes and amounts are never cut, so a table may be wider.
  package let width: Int

  package init(width: Int) {
    self.width = width
  }
}

/// Writes tables as aligned text: columns by display width, long texts folded, merged headers over their columns.
package func renderText(_ tables: [Table], options: TextOptions, into sink: inout ByteSink) {
  for (index, table) in tables.enumerated() {
    if index > 0 { sink.write("\n\n") }
    TextTable(table, width: options.width).write(into: &sink)
  }
}

/// A table with the widths of its columns.
private struct TextTable {
  let table: Table
  private let columns: TextColumns

  init(_ table: Table, width: Int) {
    self.table = table
    columns = TextColumns(of: table, width: width)
  }

  func write(into sink: inout ByteSink) {
    let total = columns.totalWidth
    let title = table.number.isEmpty ? table.title : "\(table.number)  \(table.title)"
    if !title.isEmpty { writeLine(padded(visible(title), to: total, .center), into: &sink) }
    writeCaptions(total, into: &sink)
    let heavyRule = String(repeating: "━", count: total)
    writeLine(heavyRule, into: &sink)
    if !table.header.isEmpty {
      writeRows(table.header, isHeader: true, into: &sink)
      writeLine(String(repeating: "─", count: total), into: &sink)
    }
    writeRows(table.rows.map(\.cells), isHeader: false, into: &sink)
    writeLine(heavyRule, into: &sink)
    for note in table.notes {
      for line in foldedLines(note, to: max(total, 40)) { writeLine(line, into: &sink) }
    }
  }

  /// The captions of the left and of the right share a line.
  private func writeCaptions(_ total: Int, into sink: inout ByteSink) {
    func texts(_ side: Table.Caption.Side) -> [String] {
      table.captions.filter { $0.side == side }.map { visible($0.text) }
    }
    for text in texts(.center) { writeLine(padded(text, to: total, .center), into: &sink) }
    let left = texts(.left).joined(separator: "  ")
    let right = texts(.right).joined(separator: "  ")
    guard !left.isEmpty || !right.isEmpty else { return }
    let space = max(TextColumns.gap, total - displayWidth(of: left) - displayWidth(of: right))
    writeLine(left + String(repeating: " ", count: space) + right, into: &sink)
  }

  // MARK: - Rows

  /// A cell in its place, folded.
  private struct PlacedCell {
    /// Its first row in its block, and how many it covers.
    let row: Int
    let rows: Int
    let start: Int
    let width: Int
    let side: TextSide
    let lines: [String]
    /// Whether it is a long text that runs over several rows, and is set off from the one above.
    let isPassage: Bool
  }

  /// Writes rows a block at a time: a block ends where no cell reaches further down.
  private func writeRows(_ rows: [[Table.Cell]], isHeader: Bool, into sink: inout ByteSink) {
    var block: [PlacedCell] = []
    // The first row of the block, and the first that nothing in it reaches.
    var first = 0
    var reach = 0
    func endBlock() {
      guard !block.isEmpty else { return }
      let isSetOff = first > 0 && block.contains { $0.row == 0 && $0.isPassage }
      if isSetOff { writeLine("", into: &sink) }
      writeBlock(block, reach - first, into: &sink)
      block = []
    }
    eachCell(of: rows, columns: table.columns.count) { cell, column, row in
      if row >= reach { endBlock() }
      if block.isEmpty { first = row }
      reach = max(reach, min(row + cell.rows, rows.count))
      block.append(placed(cell, at: column, row: row - first, isHeader: isHeader))
    }
    endBlock()
  }

  private func placed(_ cell: Table.Cell, at column: Int, row: Int, isHeader: Bool) -> PlacedCell {
    let isMerged = cell.columns > 1
    let side: TextSide = isMerged ? (isHeader ? .center : .left) : side(of: column)
    let end = min(column + cell.columns, table.columns.count)
    let width = columns.width(of: column..<end)
    return PlacedCell(
      row: row, rows: cell.rows, start: columns.start(of: column), width: width, side: side,
      lines: foldedLines(cell.text(in: table.moneyFormat), to: width),
      isPassage: !isHeader && cell.rows > 1 && table.columns[column].kind == .prose)
  }

  private func side(of column: Int) -> TextSide {
    switch table.columns[column].kind {
    case .money: .right
    case .figure: .center
    case .code, .text, .prose: .left
    }
  }

  /// Writes rows that belong together: what covers several of them flows down beside them.
  private func writeBlock(_ cells: [PlacedCell], _ count: Int, into sink: inout ByteSink) {
    let tops = TextTable.tops(of: cells, count)
    var open: [PlacedCell] = []
    var next = cells.startIndex
    for row in 0..<count {
      open.removeAll { $0.row + $0.rows <= row }
      while next < cells.endIndex, cells[next].row == row {
        open.append(cells[next])
        next += 1
      }
      open.sort { $0.start < $1.start }
      for line in tops[row]..<tops[row + 1] {
        var text = ""
        var at = 0
        for cell in open {
          let index = line - tops[cell.row]
          guard index < cell.lines.count, !cell.lines[index].isEmpty else { continue }
          text += String(repeating: " ", count: max(0, cell.start - at))
          text += padded(cell.lines[index], to: cell.width, cell.side)
          at = cell.start + max(cell.width, displayWidth(of: cell.lines[index]))
        }
        writeLine(text, into: &sink)
      }
    }
  }

  /// The line that each row of a block begins in, and the line after the last.
  private static func tops(of cells: [PlacedCell], _ count: Int) -> [Int] {
    var heights = [Int](repeating: 1, count: count)
    for cell in cells where cell.rows == 1 { heights[cell.row] = max(heights[cell.row], cell.lines.count) }
    let tall = cells.filter { $0.rows > 1 }.sorted { ($0.row + $0.rows, $0.row) < ($1.row + $1.rows, $1.row) }
    for cell in tall {
      let end = min(cell.row + cell.rows, count)
      let room = heights[cell.row..<end].reduce(0, +)
      heights[end - 1] += max(0, cell.lines.count - room)
    }
    for row in Set(tall.filter { $0.isPassage && $0.row > 0 }.map(\.row)) { heights[row - 1] += 1 }
    return heights.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
  }

  private func writeLine(_ line: String, into sink: inout ByteSink) {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    sink.write(line.utf8)
    sink.write(UInt8(ascii: "\n"))
  }
}
