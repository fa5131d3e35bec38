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
  eachRow(of: table) { cells, places in
    var isFirst = true
    places.eachPlace(of: cells) { cell in
      if !isFirst { sink.write(UInt8(ascii: ",")) }
      isFirst = false
      guard let cell else { return }
      if case .money = cell.value {
        writeField(cell.text(in: table.moneyFormat), into: &sink)
      } else {
        sink.write(cell, in: table.moneyFormat, writeInertField)
      }
    }
    sink.write(literal: "\r\n")
  }
}

/// A field with any text.
func writeInertField(_ text: String, into sink: inout ByteSink) {
  if isFormula(text) {
    writeField("'" + text, into: &sink)
  } else {
    writeField(text, into: &sink)
  }
}

/// A field as it is, between quotation marks where it needs them.
func writeField(_ text: String, into sink: inout ByteSink) {
  guard text.utf8.contains(where: needsQuotation) else {
    sink.write(text)
    return
  }
  sink.write(UInt8(ascii: "\""))
  for byte in text.utf8 {
    if byte == UInt8(ascii: "\"") { sink.write(byte) }
    sink.write(byte)
  }
  sink.write(UInt8(ascii: "\""))
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
