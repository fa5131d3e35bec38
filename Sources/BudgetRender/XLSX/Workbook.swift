import BudgetArchive
import BudgetModel
import BudgetSource
import BudgetTables

/// A workbook on its way into a file: the archive, the part that is being written, and what the parts have in common.
struct Workbook: ~Copyable {
  var xml = XMLWriter()
  var styles = WorkbookStyles()
  private var strings = SharedStrings()
  private var zip = ZIPWriter()

  // MARK: - Parts

  /// Writes a part of the package.
  mutating func part(_ name: String, into sink: inout ByteSink, _ body: (inout Workbook, inout ByteSink) -> Void) {
    zip.begin(name)
    body(&self, &sink)
    passOn(into: &sink)
    zip.end()
  }

  /// Hands on what has been written, once it is much.
  mutating func drain(into sink: inout ByteSink) {
    if xml.bytes.count >= 1 << 15 { passOn(into: &sink) }
  }

  private mutating func passOn(into sink: inout ByteSink) {
    zip.write(xml.bytes)
    xml.bytes.removeAll(keepingCapacity: true)
    sink.write(zip.take())
  }

  /// Writes the part with the texts, which comes behind all sheets.
  mutating func writeStrings(into sink: inout ByteSink) {
    let strings = strings
    part("xl/sharedStrings.xml", into: &sink) { book, sink in strings.write(into: &book, &sink) }
  }

  mutating func finish(into sink: inout ByteSink) {
    zip.finish()
    sink.write(zip.take())
  }

  // MARK: - Cells

  mutating func beginRow(_ row: Int, height: Int) {
    xml.begin("row")
    xml.attribute("r", row)
    xml.attribute("ht", height)
    xml.attribute("customHeight", 1)
  }

  /// Writes a cell of text; an empty one keeps its style.
  mutating func cell(_ letters: String, _ row: Int, style: Int, text: String) {
    let number = text.isEmpty ? nil : strings.number(of: text)
    xml.content { bytes in
      bytes.appendCellStart(letters, row, style)
      guard let number else { return bytes.append(literal: "/>") }
      bytes.append(literal: " t=\"s\"><v>")
      bytes.append(decimal: Int64(number))
      bytes.append(literal: "</v></c>")
    }
  }

  /// Writes a cell of money: how it comes about, and what it is in the unit; `nil` where nothing stands.
  mutating func cell(_ letters: String, _ row: Int, style: Int, formula: [UInt8]?, value: Amount?, in unit: MoneyUnit) {
    xml.content { bytes in
      bytes.appendCellStart(letters, row, style)
      guard formula != nil || value != nil else { return bytes.append(literal: "/>") }
      bytes.append(UInt8(ascii: ">"))
      if let formula {
        bytes.append(literal: "<f>")
        bytes.append(contentsOf: formula)
        bytes.append(literal: "</f>")
      }
      if let value {
        bytes.append(literal: "<v>")
        bytes.append(exact: value, in: unit)
        bytes.append(literal: "</v>")
      }
      bytes.append(literal: "</c>")
    }
  }

  /// Writes a cell of text outside a table.
  mutating func text(_ text: String, at letters: String, _ row: Int, _ style: CellStyle) {
    cell(letters, row, style: styles.number(of: style.with(text)), text: text)
  }
}

extension CellStyle {
  /// The style for a text.
  func with(_ text: String) -> CellStyle {
    var style = self
    style.isQuoted = isFormula(text)
    // No text has more UTF-16 units than bytes.
    style.format = text.utf8.count > 255 && text.utf16.count > 255 ? .longText : .text
    return style
  }
}

extension [UInt8] {
  /// Appends the beginning of a cell's tag.
  fileprivate mutating func appendCellStart(_ letters: String, _ row: Int, _ style: Int) {
    append(literal: "<c r=\"")
    append(text: letters)
    append(decimal: Int64(row))
    append(literal: "\" s=\"")
    append(decimal: Int64(style))
    append(UInt8(ascii: "\""))
  }

  /// Appends an amount in a unit as the shortest digits that say it exactly, which every program reads as the number next
  /// to it.
  mutating func append(exact amount: Amount, in unit: MoneyUnit) {
    var (places, decimals) = (amount.fen, unit.fenDigits)
    while decimals > 0, places.isMultiple(of: 10) {
      places /= 10
      decimals -= 1
    }
    append(decimal: places, decimals: decimals, isGrouped: false)
  }
}
