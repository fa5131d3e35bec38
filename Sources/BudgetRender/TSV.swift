import BudgetModel
package import BudgetSource
package import BudgetTables

/// Writes a table as tab-separated values: the header rows, then the body.
///
/// A merged cell's text stands in its first place. Title, captions and notes are left out. A text that a spreadsheet would
/// run stands behind an apostrophe, as ``isFormula(_:)`` has it.
package func renderTSV(_ table: Table, into sink: inout ByteSink) {
  eachRow(of: table, into: &sink) { cells, places, line in
    for (column, place) in places.enumerated() {
      if column > 0 { line.append(UInt8(ascii: "\t")) }
      guard let place else { continue }
      switch cells[place].value {
      case .empty: break
      case .text(let text), .code(let text): line.append(inert: oneLine(text))
      case .money(let amount, let zero): _ = line.append(amount, zero, in: table.moneyFormat)
      }
    }
    line.append(UInt8(ascii: "\n"))
  }
}

/// Writes each row of header and body: `append` is given its cells, and which of them begins in each column.
func eachRow(
  of table: Table, into sink: inout ByteSink, _ append: ([Table.Cell], [Int?], inout [UInt8]) -> Void
) {
  var places = RowPlaces(columns: table.columns.count)
  for cells in table.header {
    places.take(cells)
    sink.write { append(cells, places.cells, &$0) }
  }
  eachBodyRow(of: table, into: &sink, append)
}

/// Writes each row of the body alone.
func eachBodyRow(
  of table: Table, into sink: inout ByteSink, _ append: ([Table.Cell], [Int?], inout [UInt8]) -> Void
) {
  var places = RowPlaces(columns: table.columns.count)
  for row in table.rows {
    places.take(row.cells)
    sink.write { append(row.cells, places.cells, &$0) }
  }
}

extension [UInt8] {
  /// Appends money as it is printed, in digits.
  ///
  /// - Returns: whether anything is.
  mutating func append(_ amount: Amount, _ zero: Table.ZeroStyle, in format: MoneyFormat) -> Bool {
    let decimals = format.decimals(of: amount)
    let places = amount.rounded(to: format.unit, decimals: decimals)
    if places == 0, zero == .blank { return false }
    append(decimal: places, decimals: decimals, isGrouped: true)
    return true
  }
}

/// A cell's text in one line: its paragraphs joined as Chinese joins them, without anything, or with a space where a
/// letter or a figure stands on either side; a tab is a space.
func oneLine(_ text: String) -> String {
  // All of them are under 0x20, or begin with 0xC2 or 0xE2.
  guard text.hasByte(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }),
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
