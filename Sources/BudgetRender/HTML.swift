import BudgetModel
package import BudgetSource
import BudgetTables

/// Writes a publication as one self-contained page: cover, contents, every table, no script, nothing loaded from
/// elsewhere, and no name of any source file.
package func renderHTML(_ publication: Publication, into sink: inout ByteSink) {
  let budget = publication.budget
  let heading = "\(publication.title) — \(budget.department.name)"
  sink.write("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
  sink.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
  sink.write("<title>\(escaped(heading))</title>\n<style>\n\(styleSheet)</style>\n</head>\n<body>\n")
  sink.write("<header class=\"cover\">\n<h1>\(escaped(budget.department.name))</h1>\n")
  sink.write("<p class=\"title\">\(escaped(publication.title))</p>\n")
  if let date = publication.dateText { sink.write("<p class=\"date\">\(date)</p>\n") }
  sink.write("</header>\n")
  if publication.tables.count > 1 { writeContents(publication.tables, into: &sink) }
  sink.write("<main>\n")
  for (index, table) in publication.tables.enumerated() { writeTable(table, index, into: &sink) }
  sink.write("</main>\n</body>\n</html>\n")
}

private func writeContents(_ tables: [Table], into sink: inout ByteSink) {
  sink.write("<nav aria-label=\"目录\">\n<h2>目录</h2>\n<ol>\n")
  for (index, table) in tables.enumerated() {
    sink.write("<li><a href=\"#t\(index + 1)\"><span class=\"number\">\(escaped(table.number))</span> ")
    sink.write("\(escaped(table.title))</a></li>\n")
  }
  sink.write("</ol>\n</nav>\n")
}

private func writeTable(_ table: Table, _ index: Int, into sink: inout ByteSink) {
  let isWide = table.columns.count > 8
  sink.write("<section id=\"t\(index + 1)\"\(isWide ? " class=\"wide\"" : "")>\n")
  sink.write("<p class=\"number\">\(escaped(table.number))</p>\n<h2>\(escaped(table.title))</h2>\n")
  writeCaptions(table.captions, into: &sink)
  let label = escaped(table.number.isEmpty ? table.title : "\(table.number) \(table.title)")
  sink.write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">\n<table>\n")
  if !table.header.isEmpty {
    sink.write("<thead>\n")
    for cells in table.header { writeHeader(cells, of: table, into: &sink) }
    sink.write("</thead>\n")
  }
  sink.write("<tbody>\n")
  writeBody(table, into: &sink)
  sink.write("</tbody>\n</table>\n</div>\n")
  for note in table.notes {
    sink.write("<p class=\"note\">")
    writeEscaped(note, into: &sink)
    sink.write("</p>\n")
  }
  sink.write("</section>\n")
}

private func writeCaptions(_ captions: [Table.Caption], into sink: inout ByteSink) {
  guard !captions.isEmpty else { return }
  sink.write("<div class=\"captions\">")
  for (side, name) in [(Table.Caption.Side.left, "left"), (.center, "center"), (.right, "right")] {
    let texts = captions.filter { $0.side == side }.map { escaped($0.text) }
    if !texts.isEmpty { sink.write("<span class=\"\(name)\">\(texts.joined(separator: "<br>"))</span>") }
  }
  sink.write("</div>\n")
}

private func writeHeader(_ cells: [Table.Cell], of table: Table, into sink: inout ByteSink) {
  sink.write("<tr>")
  for cell in cells {
    let text = cell.text(in: table.moneyFormat)
    if text.isEmpty {
      sink.write("<td\(spans(cell))></td>")
    } else {
      let scope = cell.columns > 1 ? "colgroup" : "col"
      sink.write("<th scope=\"\(scope)\"\(spans(cell))>")
      writeEscaped(text, into: &sink)
      sink.write("</th>")
    }
  }
  sink.write("</tr>\n")
}

private func writeBody(_ table: Table, into sink: inout ByteSink) {
  var covered = [Int](repeating: 0, count: table.columns.count)
  for row in table.rows {
    let role: String =
      switch row.role {
      case .total: " class=\"total\""
      case .subtotal: " class=\"subtotal\""
      case .header: " class=\"heading\""
      case .detail: ""
      }
    sink.write("<tr\(role)>")
    var column = 0
    for cell in row.cells {
      while column < covered.count, covered[column] > 0 { column += 1 }
      guard column < covered.count else { break }
      writeCell(cell, kind: cellClass(cell, table.columns[column].kind), isHeading: row.role == .header, table, &sink)
      for index in column..<min(column + cell.columns, covered.count) { covered[index] = cell.rows }
      column += cell.columns
    }
    for index in covered.indices where covered[index] > 0 { covered[index] -= 1 }
    sink.write("</tr>\n")
  }
}

private func writeCell(
  _ cell: Table.Cell, kind: CellClass, isHeading: Bool, _ table: Table, _ sink: inout ByteSink
) {
  let text = cell.text(in: table.moneyFormat)
  let isHead = isHeading && !text.isEmpty
  if isHead {
    let kind = kind.name
    // In a heading inside the body, what reaches down is the head of the rows beside it.
    let scope = cell.rows > 1 ? "rowgroup" : cell.columns > 1 ? "colgroup" : "col"
    sink.write("<th scope=\"\(scope)\" class=\"")
    sink.write(kind)
    sink.write("\"")
  } else {
    sink.write(kind.openCell)
  }
  if cell.columns > 1 || cell.rows > 1 { sink.write(spans(cell)) }
  sink.write(">")
  writeEscaped(text, into: &sink)
  sink.write(isHead ? "</th>" : "</td>")
}

/// What a cell holds, as the style sheet calls it, and the tag that begins such a cell.
private struct CellClass {
  let name: String
  let openCell: String

  static let money = CellClass(name: "money", openCell: "<td class=\"money\"")
  static let code = CellClass(name: "code", openCell: "<td class=\"code\"")
  static let text = CellClass(name: "text", openCell: "<td class=\"text\"")
  static let prose = CellClass(name: "prose", openCell: "<td class=\"prose\"")
  static let figure = CellClass(name: "figure", openCell: "<td class=\"figure\"")
}

private func cellClass(_ cell: Table.Cell, _ column: Table.Column.Kind) -> CellClass {
  if case .money = cell.value { return .money }
  switch column {
  case .code: return .code
  case .text: return .text
  case .prose: return .prose
  case .money: return .money
  case .figure: return .figure
  }
}

private func spans(_ cell: Table.Cell) -> String {
  (cell.columns > 1 ? " colspan=\"\(cell.columns)\"" : "") + (cell.rows > 1 ? " rowspan=\"\(cell.rows)\"" : "")
}

/// Writes text as the content of an element, a line break for each new line.
///
/// By bytes: a quotation mark with a combining mark behind it is one character to Swift, and two to a browser.
private func writeEscaped(_ text: String, into sink: inout ByteSink) {
  // Nearly all texts are plain and go out in one piece.
  guard text.utf8.contains(where: isSpecial) else {
    sink.write(text)
    return
  }
  for byte in text.utf8 {
    if byte == UInt8(ascii: "\n") {
      sink.write("<br>")
    } else if let entity = entity(for: byte) {
      sink.write(entity)
    } else {
      sink.write(byte)
    }
  }
}

/// Whether a byte is written as something else; none of those is over 0x3E.
private func isSpecial(_ byte: UInt8) -> Bool {
  byte <= UInt8(ascii: ">") && (byte == UInt8(ascii: "\n") || entity(for: byte) != nil)
}

/// Text made safe for an element or an attribute.
func escaped(_ text: String) -> String {
  guard text.utf8.contains(where: { entity(for: $0) != nil }) else { return text }
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    if let entity = entity(for: byte) { bytes += entity.utf8 } else { bytes.append(byte) }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// What stands for a byte that a page cannot hold as it is; `nil` for all others.
private func entity(for byte: UInt8) -> String? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case UInt8(ascii: "'"): "&#39;"
  case 0x09, 0x0A, 0x0D: " "
  // HTML has no way to write the other controls.
  case 0..<0x20, 0x7F: "\u{FFFD}"
  default: nil
  }
}
