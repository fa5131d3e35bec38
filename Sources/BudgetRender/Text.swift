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
    var writer = TextTable(table, width: options.width)
    writer.write(into: &sink)
  }
}

/// A table with the widths of its columns.
private struct TextTable {
  let table: Table
  private let columns: TextColumns
  /// For each column of the table what it takes of the page: beside ``columns``, for they are asked for in every cell.
  private let rooms: [(start: Int, width: Int, side: TextSide)]
  /// The line being written.
  private var line: [UInt8] = []

  init(_ table: Table, width: Int) {
    self.table = table
    columns = TextColumns(of: table, width: width)
    rooms = table.columns.indices.map { [columns] column in
      (columns.start(of: column), columns.width(of: column..<column + 1), TextSide(of: table.columns[column].kind))
    }
  }

  mutating func write(into sink: inout ByteSink) {
    let total = columns.totalWidth
    let title = [table.numberAboveTitle, table.title].filter { !$0.isEmpty }.joined(separator: "  ")
    if !title.isEmpty { writeLine(padded(visible(title), to: total, .center), into: &sink) }
    writeCaptions(total, into: &sink)
    let heavyRule = String(repeating: "━", count: total)
    writeLine(heavyRule, into: &sink)
    if !table.header.isEmpty {
      writeRows(table.header.count, isHeader: true, into: &sink)
      writeLine(String(repeating: "─", count: total), into: &sink)
    }
    writeRows(table.rows.count, isHeader: false, into: &sink)
    writeLine(heavyRule, into: &sink)
    for note in table.notes {
      for line in foldedLines(note, to: max(total, 40)) { writeLine(line, into: &sink) }
    }
  }

  /// The captions of the left and of the right share a line.
  private mutating func writeCaptions(_ total: Int, into sink: inout ByteSink) {
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

  private func cells(_ row: Int, isHeader: Bool) -> [Table.Cell] {
    isHeader ? table.header[row] : table.rows[row].cells
  }

  private mutating func writeRows(_ count: Int, isHeader: Bool, into sink: inout ByteSink) {
    var row = 0
    while row < count {
      if writePlainRow(cells(row, isHeader: isHeader), into: &sink) {
        row += 1
      } else {
        row = writeBlock(from: row, of: count, isHeader: isHeader, into: &sink)
      }
    }
  }

  /// Writes a row whose cells each have a place of their own and need one line in it, as nearly all rows do.
  ///
  /// - Returns: whether it is such a row; else nothing is written.
  private mutating func writePlainRow(_ cells: [Table.Cell], into sink: inout ByteSink) -> Bool {
    guard cells.count == rooms.count else { return false }
    line.removeAll(keepingCapacity: true)
    // How many columns of the page are filled.
    var filled = 0
    for column in cells.indices {
      guard cells[column].isSingle else { return false }
      let room = rooms[column]
      switch cells[column].value {
      case .empty: continue
      case .text(let text), .code(let text):
        let measure = TextMeasure(text)
        guard measure.isPlain, measure.width <= room.width else { return false }
        let start = room.start + room.side.before(room.width - measure.width)
        line.append(spaces: start - filled)
        line.append(text: text)
        filled = start + measure.width
      case .money(let amount, let zero):
        let end = line.count
        guard line.append(amount, zero, in: table.moneyFormat) else { continue }
        let width = line.count - end
        guard width <= room.width else { return false }
        let start = room.start + room.side.before(room.width - width)
        line.insert(spaces: start - filled, at: end)
        filled = start + width
      }
    }
    endLine(into: &sink)
    return true
  }

  /// Writes a row with all that its cells, and theirs, reach down to.
  ///
  /// - Returns: the first row that none of them reaches.
  private mutating func writeBlock(
    from first: Int, of count: Int, isHeader: Bool, into sink: inout ByteSink
  ) -> Int {
    var block: [PlacedCell] = []
    var places = RowPlaces(columns: table.columns.count)
    var row = first
    var reach = first + 1
    while row < reach {
      let cells = cells(row, isHeader: isHeader)
      places.take(cells)
      for (column, index) in places.cells.enumerated() {
        guard let index else { continue }
        reach = max(reach, min(row + cells[index].rows, count))
        block.append(placed(cells[index], at: column, row: row - first, isHeader: isHeader))
      }
      row += 1
    }
    let isSetOff = first > 0 && block.contains { $0.row == 0 && $0.isPassage }
    if isSetOff { writeLine("", into: &sink) }
    writeBlock(block, reach - first, into: &sink)
    return reach
  }

  private func placed(_ cell: Table.Cell, at column: Int, row: Int, isHeader: Bool) -> PlacedCell {
    let isMerged = cell.columns > 1
    let side: TextSide = isMerged ? (isHeader ? .center : .left) : rooms[column].side
    let end = min(column + cell.columns, table.columns.count)
    let width = columns.width(of: column..<end)
    return PlacedCell(
      row: row, rows: cell.rows, start: columns.start(of: column), width: width, side: side,
      lines: foldedLines(cell.text(in: table.moneyFormat), to: width),
      isPassage: !isHeader && cell.rows > 1 && table.columns[column].kind == .prose)
  }

  /// Writes rows that belong together: what covers several of them flows down beside them.
  private mutating func writeBlock(_ cells: [PlacedCell], _ count: Int, into sink: inout ByteSink) {
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

  private mutating func writeLine(_ text: String, into sink: inout ByteSink) {
    line.removeAll(keepingCapacity: true)
    line.append(contentsOf: text.utf8)
    endLine(into: &sink)
  }

  /// Writes the line without the spaces at its end.
  private mutating func endLine(into sink: inout ByteSink) {
    while line.last == UInt8(ascii: " ") { line.removeLast() }
    line.append(UInt8(ascii: "\n"))
    sink.write(line)
  }
}

extension TextSide {
  fileprivate init(of kind: Table.Column.Kind) {
    switch kind {
    case .money: self = .right
    case .figure: self = .center
    case .code, .text, .prose: self = .left
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(spaces count: Int) {
    for _ in 0..<Swift.max(count, 0) { append(UInt8(ascii: " ")) }
  }

  fileprivate mutating func insert(spaces count: Int, at index: Int) {
    insert(contentsOf: repeatElement(UInt8(ascii: " "), count: Swift.max(count, 0)), at: index)
  }
}
