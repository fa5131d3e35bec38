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
/// notes are left out. A text that a spreadsheet would run stands behind an apostrophe, as ``isFormula(_:)`` has it.
package func renderCSV(_ table: Table, options: CSVOptions, into sink: inout ByteSink) {
  if options.hasByteOrderMark { sink.write("\u{FEFF}") }
  eachRow(of: table, into: &sink) { cells, places, line in
    let start = line.count
    for place in places {
      if let place { line.append(field: cells[place].value, in: table.moneyFormat) }
      line.append(UInt8(ascii: ","))
    }
    line.endRecord(from: start)
  }
}

extension [UInt8] {
  /// Appends what a cell prints as a field.
  fileprivate mutating func append(field value: Table.Cell.Value, in format: MoneyFormat) {
    switch value {
    case .empty: break
    case .text(let text), .code(let text): appendInertField(text)
    case .money(let amount, let zero):
      let start = count
      guard append(amount, zero, in: format) else { return }
      // An amount of a thousand and more has commas, so it stands between quotation marks.
      guard self[start...].contains(UInt8(ascii: ",")) else { return }
      insert(UInt8(ascii: "\""), at: start)
      append(UInt8(ascii: "\""))
    }
  }

  /// Appends a field with any text.
  mutating func appendInertField(_ text: String) {
    appendField(isFormula(text) ? "'" + text : text)
  }

  /// Appends a field as it is, between quotation marks where it needs them.
  mutating func appendField(_ text: String) {
    guard text.hasByte(where: needsQuotation) else { return append(text: text) }
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { append(byte) }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }

  /// Ends a record that begins at `start` and whose last field is followed by a comma as all others are.
  mutating func endRecord(from start: Int) {
    if count > start, last == UInt8(ascii: ",") { removeLast() }
    append(UInt8(ascii: "\r"))
    append(UInt8(ascii: "\n"))
  }
}

/// Whether a field with this byte stands between quotation marks.
///
/// The semicolon and the tab are no more than characters to RFC 4180; some spreadsheets split at them all the same.
@inline(__always)
private func needsQuotation(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: ";"), 0x09...0x0D: true
  default: false
  }
}
