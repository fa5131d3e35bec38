import BudgetArchive
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
    textCell(letters + String(row), style: style, text: text)
  }

  private mutating func textCell(_ reference: String, style: Int, text: String) {
    xml.begin("c")
    xml.attribute("r", reference)
    xml.attribute("s", style)
    if !text.isEmpty {
      xml.attribute("t", "s")
      xml.begin("v")
      xml.text(strings.number(of: text))
      xml.end()
    }
    xml.end()
  }

  /// Writes a cell of money: what it is, and how it comes about.
  mutating func cell(_ letters: String, _ row: Int, style: Int, formula: String?, value: String?) {
    xml.begin("c")
    xml.attribute("r", letters + String(row))
    xml.attribute("s", style)
    if let formula { xml.element("f", text: formula) }
    if let value { xml.element("v", text: value) }
    xml.end()
  }

  /// Writes a cell of text outside a table.
  mutating func text(_ text: String, at reference: String, _ style: CellStyle) {
    var style = style
    style.isQuoted = isFormula(text)
    style.format = text.utf16.count > 255 ? .longText : .text
    textCell(reference, style: styles.number(of: style), text: text)
  }
}
