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

private struct TextTable {
  let table: Table
  private var widths: [Int]
  private static let gap = 2

  init(_ table: Table, width: Int) {
    self.table = table
    widths = [Int](repeating: 0, count: table.columns.count)
    let body = TextTable.widths(of: table.rows.map(\.cells), in: table)
    let header = TextTable.widths(of: table.header, in: table)
    widths = zip(body, header).map { max($0, $1) }
    if totalWidth > width {
      // The headers of figures fold first: a table is read by its body.
      for column in widths.indices where table.columns[column].kind != .prose && table.columns[column].kind != .text {
        let folded = body[column] == 0 ? TextTable.foldedHeader / 2 : TextTable.foldedHeader
        widths[column] = max(body[column], min(header[column], folded))
      }
    }
    widenForMergedCells()
    fold(to: width)
  }

  /// How wide the header of a figure stays when it is folded: four wide characters.
  private static let foldedHeader = 8

  /// The widest single cell of each column.
  private static func widths(of rows: [[Table.Cell]], in table: Table) -> [Int] {
    var widths = [Int](repeating: 0, count: table.columns.count)
    eachCell(of: rows, columns: widths.count) { cell, column, _ in
      guard cell.columns == 1 else { return }
      widths[column] = max(widths[column], widestLine(cell.text(in: table.moneyUnit)))
    }
    return widths
  }

  /// Gives the columns under a merged cell the room that its text needs.
  private mutating func widenForMergedCells() {
    var wanted: [(columns: Range<Int>, width: Int)] = []
    for row in [table.header, table.rows.map(\.cells)] {
      TextTable.eachCell(of: row, columns: widths.count) { cell, column, _ in
        guard cell.columns > 1 else { return }
        let text = TextTable.widestLine(cell.text(in: table.moneyUnit))
        let isProse = table.columns[column..<min(column + cell.columns, widths.count)].contains { $0.kind == .prose }
        wanted.append((column..<min(column + cell.columns, widths.count), isProse ? min(text, 20) : min(text, 60)))
      }
    }
    for (columns, width) in wanted {
      let have = columns.reduce(0) { $0 + widths[$1] } + TextTable.gap * (columns.count - 1)
      if have < width, let last = columns.last { widths[last] += width - have }
    }
  }

  /// Takes the room that is missing from the columns of words: from the widest first, down to a few characters for short
  /// texts and a readable line for long ones.
  private mutating func fold(to width: Int) {
    func least(_ column: Int) -> Int {
      switch table.columns[column].kind {
      case .prose: 28
      case .text: 12
      case .code, .money, .figure: widths[column]
      }
    }
    var excess = totalWidth - width
    while excess > 0 {
      let foldable = widths.indices.filter { widths[$0] > least($0) }
      guard let widest = foldable.max(by: { widths[$0] < widths[$1] }) else { return }
      let next = foldable.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let cut = min(excess, max(1, widths[widest] - max(next, least(widest))))
      widths[widest] -= cut
      excess -= cut
    }
  }

  private var totalWidth: Int { widths.reduce(0, +) + TextTable.gap * max(0, widths.count - 1) }

  // MARK: - Writing

  func write(into sink: inout ByteSink) {
    let total = totalWidth
    let title = table.number.isEmpty ? table.title : "\(table.number)  \(table.title)"
    if !title.isEmpty { sink.write(trimmed(pad(title, to: total, .center)) + "\n") }
    writeCaptions(total, into: &sink)
    let rule = String(repeating: "─", count: total) + "\n"
    sink.write(String(repeating: "━", count: total) + "\n")
    writeRows(table.header, isHeader: true, into: &sink)
    sink.write(rule)
    writeRows(table.rows.map(\.cells), isHeader: false, into: &sink)
    sink.write(String(repeating: "━", count: total) + "\n")
    for note in table.notes {
      for line in folded(note, to: max(total, 40)) { sink.write(line + "\n") }
    }
  }

  /// The captions of the left and of the right share a line.
  private func writeCaptions(_ total: Int, into sink: inout ByteSink) {
    for caption in table.captions where caption.side == .center {
      sink.write(trimmed(pad(caption.text, to: total, .center)) + "\n")
    }
    let left = table.captions.filter { $0.side == .left }.map(\.text).joined(separator: "  ")
    let right = table.captions.filter { $0.side == .right }.map(\.text).joined(separator: "  ")
    guard !left.isEmpty || !right.isEmpty else { return }
    let space = max(TextTable.gap, total - displayWidth(of: left) - displayWidth(of: right))
    sink.write(trimmed(left + String(repeating: " ", count: space) + right) + "\n")
  }

  private func writeRows(_ rows: [[Table.Cell]], isHeader: Bool, into sink: inout ByteSink) {
    var line = -1
    var cells: [(cell: Table.Cell, column: Int)] = []
    TextTable.eachCell(of: rows, columns: widths.count) { cell, column, row in
      if row != line {
        if line >= 0 { writeRow(cells, isHeader, into: &sink) }
        (line, cells) = (row, [])
      }
      cells.append((cell, column))
    }
    if line >= 0 { writeRow(cells, isHeader, into: &sink) }
  }

  private func writeRow(_ cells: [(cell: Table.Cell, column: Int)], _ isHeader: Bool, into sink: inout ByteSink) {
    var columns: [(start: Int, width: Int, side: Side, lines: [String])] = []
    for (cell, column) in cells {
      let end = min(column + cell.columns, widths.count)
      let width = widths[column..<end].reduce(0, +) + TextTable.gap * (end - column - 1)
      let start = widths[..<column].reduce(0, +) + TextTable.gap * column
      let side: Side =
        isHeader ? (cell.columns > 1 ? .center : side(of: column)) : (cell.columns > 1 ? .left : side(of: column))
      let lines = folded(cell.text(in: table.moneyUnit), to: width)
      columns.append((start, width, side, lines))
    }
    for index in 0..<max(1, columns.map(\.lines.count).max() ?? 1) {
      var line = ""
      var at = 0
      for column in columns where index < column.lines.count && !column.lines[index].isEmpty {
        line += String(repeating: " ", count: max(0, column.start - at))
        line += pad(column.lines[index], to: column.width, column.side)
        at = column.start + column.width
      }
      sink.write(trimmed(line) + "\n")
    }
  }

  private func side(of column: Int) -> Side {
    switch table.columns[column].kind {
    case .money: .right
    case .figure: .center
    case .code, .text, .prose: .left
    }
  }

  // MARK: - Cells

  /// Calls `body` with each cell, the first column it covers and its row.
  private static func eachCell(
    of rows: [[Table.Cell]], columns: Int, _ body: (Table.Cell, Int, Int) -> Void
  ) {
    var covered = [Int](repeating: 0, count: columns)
    for (row, cells) in rows.enumerated() {
      var column = 0
      for cell in cells {
        while column < columns, covered[column] > 0 { column += 1 }
        guard column < columns else { break }
        body(cell, column, row)
        for index in column..<min(column + cell.columns, columns) { covered[index] = cell.rows }
        column += cell.columns
      }
      for index in covered.indices where covered[index] > 0 { covered[index] -= 1 }
    }
  }

  private static func widestLine(_ text: String) -> Int {
    text.split(whereSeparator: \.isNewline).map { displayWidth(of: $0) }.max() ?? 0
  }

  // MARK: - Text

  private enum Side { case left, center, right }

  private func pad(_ text: String, to width: Int, _ side: Side) -> String {
    let space = max(0, width - displayWidth(of: text))
    switch side {
    case .left: return text + String(repeating: " ", count: space)
    case .right: return String(repeating: " ", count: space) + text
    case .center:
      return String(repeating: " ", count: space / 2) + text + String(repeating: " ", count: space - space / 2)
    }
  }

  private func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// The text in lines no wider than `width`; a run of ASCII (an amount, a code, a word) is cut only when it is wider
  /// itself, a closing mark never begins a line, and an opening one never ends it.
  private func folded(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var line = ""
      var lineWidth = 0
      for unit in units(of: paragraph) {
        let unitWidth = displayWidth(of: unit)
        if lineWidth > 0, lineWidth + unitWidth > width {
          lines.append(line)
          (line, lineWidth) = ("", 0)
          if unit == " " { continue }
        }
        line += unit
        lineWidth += unitWidth
      }
      lines.append(line)
    }
    return lines.isEmpty ? [""] : lines
  }

  /// What a line may be broken between: runs of ASCII, and wide characters with the closing marks behind them.
  private func units(of text: Substring) -> [String] {
    var units: [String] = []
    var isRun = false
    for character in text {
      let isASCII = character.isASCII && character != " "
      let isOpened = units.last?.last.map { "（“《「".contains($0) } ?? false
      let joins = (isASCII && isRun) || isOpened || "，。；：、！？）”》」％%".contains(character)
      if joins, let last = units.popLast() {
        units.append(last + String(character))
      } else {
        units.append(String(character))
      }
      isRun = isASCII
    }
    return units
  }
}
