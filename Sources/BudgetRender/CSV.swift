import BudgetModel
package import BudgetSource
package import BudgetTables

/// How comma-separated values are written.
package struct CSVOptions: Sendable {
  /// Whether the file begins with U+FEFF, by which spreadsheets know UTF-8 when such a file is double-clicked.
  package let hasByteOrderMark: Bool

  package init(hasByteOrderMark: Bool) {
    self.hasByteOrderMark = hasByteOrderMark
  }
}

/// Writes a table as comma-separated values (RFC 4180): the header rows, then the body.
///
/// A merged cell's text stands in its first place, its paragraphs as lines between quotation marks. Title, captions and
/// notes are left out. A text that a spreadsheet would run stands behind an apostrophe, as ``writeInert(_:into:)`` has it.
package func renderCSV(_ table: Table, options: CSVOptions, into sink: inout ByteSink) {
  if options.hasByteOrderMark { sink.write("\u{FEFF}") }
  var line: [UInt8] = []
  eachRow(of: table) { cells, places in
    line.removeAll(keepingCapacity: true)
    places.eachPlace(of: cells) { cell in
      if let cell { appendField(cell, in: table.moneyFormat, to: &line) }
      line.append(UInt8(ascii: ","))
    }
    line.endRecord()
    sink.write(line)
  }
}

private func appendField(_ cell: Table.Cell, in format: MoneyFormat, to line: inout [UInt8]) {
  switch cell.value {
  case .empty: break
  case .text(let text), .code(let text): line.appendInertField(text)
  case .money(let amount, let zero):
    let decimals = format.decimals(of: amount)
    let places = amount.rounded(to: format.unit, decimals: decimals)
    if places == 0, zero == .blank { return }
    // Commas between thousands begin with the fourth digit.
    let hasCommas = places.magnitude >= UInt64(powerOfTen(decimals + 3))
    if hasCommas { line.append(UInt8(ascii: "\"")) }
    line.append(decimal: places, decimals: decimals, isGrouped: true)
    if hasCommas { line.append(UInt8(ascii: "\"")) }
  }
}

extension [UInt8] {
  /// Appends a field with any text.
  mutating func appendInertField(_ text: String) {
    appendField(isFormula(text) ? "'" + text : text)
  }

  /// Appends a field as it is, between quotation marks where it needs them.
  mutating func appendField(_ text: String) {
    guard text.utf8.contains(where: needsQuotation) else { return append(contentsOf: text.utf8) }
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { append(byte) }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }

  /// Ends a record whose last field is followed by a comma as all others are.
  mutating func endRecord() {
    if last == UInt8(ascii: ",") { removeLast() }
    append(UInt8(ascii: "\r"))
    append(UInt8(ascii: "\n"))
  }
}

/// Whether a field with this byte stands between quotation marks.
///
/// The semicolon and the tab are no more than characters to RFC 4180; some spreadsheets split at them all the same.
private func needsQuotation(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: ";"), 0x09...0x0D: true
  default: false
  }
}
