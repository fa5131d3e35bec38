import BudgetModel
package import BudgetSource
package import BudgetTables

/// Writes a table as tab-separated values: the header rows, then the body.
///
/// A merged cell's text stands in its first place. Title, captions and notes are left out. A text that a spreadsheet would
/// run stands behind an apostrophe, as ``writeInert(_:into:)`` has it.
package func renderTSV(_ table: Table, into sink: inout ByteSink) {
  eachRow(of: table) { cells, places in
    var isFirst = true
    places.eachPlace(of: cells) { cell in
      if !isFirst { sink.write(UInt8(ascii: "\t")) }
      isFirst = false
      guard let cell else { return }
      sink.write(cell, in: table.moneyFormat) { text, sink in writeInert(oneLine(text), into: &sink) }
    }
    sink.write(UInt8(ascii: "\n"))
  }
}

/// Calls `body` with the cells of each row of header and body, and with what finds their places.
func eachRow(of table: Table, _ body: ([Table.Cell], inout CellPlaces) -> Void) {
  var places = CellPlaces(columns: table.columns.count)
  for cells in table.header { body(cells, &places) }
  places = CellPlaces(columns: table.columns.count)
  for row in table.rows { body(row.cells, &places) }
}

extension ByteSink {
  /// What a cell prints: money in digits, texts as `writeText` has them.
  mutating func write(
    _ cell: Table.Cell, in format: MoneyFormat, _ writeText: (String, inout ByteSink) -> Void
  ) {
    switch cell.value {
    case .empty: break
    case .text(let text), .code(let text): writeText(text, &self)
    case .money(let amount, let zero):
      let decimals = format.decimals(of: amount)
      let places = amount.rounded(to: format.unit, decimals: decimals)
      if places != 0 || zero != .blank { write(decimal: places, decimals: decimals, isGrouped: true) }
    }
  }
}

/// A cell's text in one line: its paragraphs joined as Chinese joins them, without anything, or with a space where a
/// letter or a figure stands on either side; a tab is a space.
func oneLine(_ text: String) -> String {
  // All of them are under 0x20, or begin with 0xC2 or 0xE2.
  guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }),
    text.unicodeScalars.contains(where: isBreak)
  else { return text }
  var result = String.UnicodeScalarView()
  // What was seen between `result` and the next character, if anything.
  var hasGap = false
  var hasTab = false
  for scalar in text.unicodeScalars {
    if isBreak(scalar) {
      hasGap = true
      hasTab = hasTab || scalar == "\t"
      continue
    }
    if hasGap, let left = result.last, hasTab || !(isChinese(left) && isChinese(scalar)) { result.append(" ") }
    (hasGap, hasTab) = (false, false)
    result.append(scalar)
  }
  return String(result)
}

/// Whether a character ends a line or a cell wherever the file is read.
private func isBreak(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0D, 0x85, 0x2028...0x2029: true
  default: false
  }
}

/// Whether no space is written before or behind a character; some Chinese marks are not wide.
private func isChinese(_ scalar: Unicode.Scalar) -> Bool {
  displayWidth(of: scalar) == 2 || "“”‘’—…·".unicodeScalars.contains(scalar)
}
