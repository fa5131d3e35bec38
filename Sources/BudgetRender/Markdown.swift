import BudgetModel
package import BudgetSource
package import BudgetTables

/// Writes a publication as GitHub Flavored Markdown: a title, then a section a table.
package func renderMarkdown(_ publication: Publication, into sink: inout ByteSink) {
  sink.write(literal: "# ")
  writeMarkdown("\(publication.title) — \(publication.budget.department.name)", into: &sink)
  sink.write(literal: "\n")
  if let date = publication.dateText { sink.write("\n\(date)\n") }
  for table in publication.tables {
    sink.write(literal: "\n")
    renderMarkdown(table, into: &sink)
  }
}

/// Writes a table as a section of GitHub Flavored Markdown.
///
/// Markdown knows one row of header and no merged cells: what stands over a column, from the top down, is its header,
/// with line breaks between; a cell of the body that is merged stands in its first place.
package func renderMarkdown(_ table: Table, into sink: inout ByteSink) {
  let title = [table.number, table.title].filter { !$0.isEmpty }.joined(separator: " ")
  if !title.isEmpty {
    sink.write(literal: "## ")
    writeMarkdown(title, into: &sink)
    sink.write(literal: "\n\n")
  }
  if !table.captions.isEmpty {
    writeParagraph(table.captions.map(\.text).joined(separator: "\u{3000}\u{3000}"), into: &sink)
    sink.write(literal: "\n")
  }
  writeHead(table, into: &sink)
  var places = CellPlaces(columns: table.columns.count)
  for row in table.rows {
    places.eachPlace(of: row.cells) { cell in
      sink.write(literal: "| ")
      if let cell { sink.write(cell, in: table.moneyFormat, writeMarkdown) }
      sink.write(UInt8(ascii: " "))
    }
    sink.write(literal: "|\n")
  }
  for note in table.notes {
    sink.write(literal: "\n")
    writeParagraph(note, into: &sink)
  }
}

private func writeHead(_ table: Table, into sink: inout ByteSink) {
  for head in table.heads {
    sink.write(literal: "| ")
    writeMarkdown(head.joined(separator: "\n"), into: &sink)
    sink.write(UInt8(ascii: " "))
  }
  sink.write(literal: "|\n")
  for column in table.columns {
    switch column.kind {
    case .money: sink.write(literal: "| ---: ")
    case .code, .figure: sink.write(literal: "| :---: ")
    case .text, .prose: sink.write(literal: "| :--- ")
    }
  }
  sink.write(literal: "|\n")
}

/// A paragraph, whose first characters must not begin a list or a heading.
private func writeParagraph(_ text: String, into sink: inout ByteSink) {
  let digits = text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  let rest = text.utf8.dropFirst(digits.count)
  let signs = digits.isEmpty ? "#+-=" : ".)"
  sink.write(digits)
  if let first = rest.first, signs.utf8.contains(first) { sink.write(UInt8(ascii: "\\")) }
  writeMarkdown(String(Substring(rest)), into: &sink)
  sink.write(literal: "\n")
}

/// Text in a line that Markdown shows as it is, a line break for each new line.
///
/// By bytes: a sign with a combining mark behind it is one character to Swift, and a sign to Markdown.
func writeMarkdown(_ text: String, into sink: inout ByteSink) {
  guard text.utf8.contains(where: isSpecial) else {
    sink.write(text)
    return
  }
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "\n"), 0x0B, 0x0C: sink.write(literal: "<br>")
    case UInt8(ascii: "\r"), UInt8(ascii: "\t"): sink.write(UInt8(ascii: " "))
    case UInt8(ascii: "<"): sink.write(literal: "&lt;")
    case UInt8(ascii: ">"): sink.write(literal: "&gt;")
    case UInt8(ascii: "&"): sink.write(literal: "&amp;")
    case 0..<0x20, 0x7F: sink.write("\u{FFFD}")
    case _ where isSpecial(byte):
      sink.write(UInt8(ascii: "\\"))
      sink.write(byte)
    default: sink.write(byte)
    }
  }
}

/// Whether a byte means something to Markdown, or to what shows it: `$` begins a formula on many sites.
private func isSpecial(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "|"),
    UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"),
    UInt8(ascii: "$"):
    true
  default: false
  }
}
