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
  sink.write("<div class=\"captions\">")
  for side in [Table.Caption.Side.left, .center, .right] {
    let text = table.captions.filter { $0.side == side }.map { escaped($0.text) }.joined(separator: " ")
    sink.write("<span>\(text)</span>")
  }
  sink.write(
    "</div>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(escaped(table.title))\">\n<table>\n")
  if !table.header.isEmpty {
    sink.write("<thead>\n")
    for (number, cells) in table.header.enumerated() {
      writeHeader(cells, isLast: number == table.header.count - 1, &sink)
    }
    sink.write("</thead>\n")
  }
  sink.write("<tbody>\n")
  writeBody(table, into: &sink)
  sink.write("</tbody>\n</table>\n</div>\n")
  for note in table.notes { sink.write("<p class=\"note\">\(escaped(note))</p>\n") }
  sink.write("</section>\n")
}

private func writeHeader(_ cells: [Table.Cell], isLast: Bool, _ sink: inout ByteSink) {
  sink.write("<tr>")
  for cell in cells {
    let text = cell.text(in: .yuan)
    let scope = cell.columns > 1 ? "colgroup" : "col"
    let tag = text.isEmpty ? "td" : "th scope=\"\(scope)\""
    sink.write("<\(tag)\(spans(cell))>\(escaped(text))</\(text.isEmpty ? "td" : "th")>")
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
      writeCell(cell, kind: kindClass(cell, table.columns[column].kind), isHeading: row.role == .header, table, &sink)
      for index in column..<min(column + cell.columns, covered.count) { covered[index] = cell.rows }
      column += cell.columns
    }
    for index in covered.indices where covered[index] > 0 { covered[index] -= 1 }
    sink.write("</tr>\n")
  }
}

private func writeCell(
  _ cell: Table.Cell, kind: String, isHeading: Bool, _ table: Table, _ sink: inout ByteSink
) {
  let text = cell.text(in: table.moneyUnit)
  let tag = isHeading && !text.isEmpty ? "th" : "td"
  sink.write("<")
  sink.write(tag)
  sink.write(" class=\"")
  sink.write(kind)
  sink.write("\"")
  if cell.columns > 1 || cell.rows > 1 { sink.write(spans(cell)) }
  sink.write(">")
  writeEscaped(text, &sink)
  sink.write("</")
  sink.write(tag)
  sink.write(">")
}

private func kindClass(_ cell: Table.Cell, _ column: Table.Column.Kind) -> String {
  if case .money = cell.value { return "money" }
  switch column {
  case .code: return "code"
  case .text: return "text"
  case .prose: return "prose"
  case .money: return "money"
  case .figure: return "figure"
  }
}

private func spans(_ cell: Table.Cell) -> String {
  (cell.columns > 1 ? " colspan=\"\(cell.columns)\"" : "") + (cell.rows > 1 ? " rowspan=\"\(cell.rows)\"" : "")
}

/// Writes text as the content of an element, a line break for each new line.
private func writeEscaped(_ text: String, _ sink: inout ByteSink) {
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): sink.write("&amp;")
    case UInt8(ascii: "<"): sink.write("&lt;")
    case UInt8(ascii: ">"): sink.write("&gt;")
    case UInt8(ascii: "\n"): sink.write("<br>")
    default: sink.write(byte)
    }
  }
}

/// Text made safe for an element or an attribute.
func escaped(_ text: String) -> String {
  guard
    text.utf8.contains(where: { byte in
      byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
        || byte == UInt8(ascii: "'")
    })
  else { return text }
  var result = ""
  for character in text {
    switch character {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.append(character)
    }
  }
  return result
}
