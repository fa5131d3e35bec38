import BudgetModel
package import BudgetSource
package import BudgetTables

/// Writes a publication as GitHub Flavored Markdown: a title, then a section a table.
package func renderMarkdown(_ publication: Publication, into sink: inout ByteSink) {
  sink.write(literal: "# ")
  writeMarkdown(publication.heading, into: &sink)
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
  let title = [table.numberAboveTitle, table.title].filter { !$0.isEmpty }.joined(separator: " ")
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
  eachBodyRow(of: table, into: &sink) { cells, places, line in
    for place in places {
      line.append(literal: "| ")
      defer { line.append(UInt8(ascii: " ")) }
      guard let place else { continue }
      switch cells[place].value {
      case .empty: break
      case .text(let text), .code(let text): line.append(markdown: text)
      case .money(let amount, let zero): _ = line.append(amount, zero, in: table.moneyFormat)
      }
    }
    line.append(literal: "|\n")
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

func writeMarkdown(_ text: String, into sink: inout ByteSink) {
  sink.write { $0.append(markdown: text) }
}

extension [UInt8] {
  /// Appends text in a line that Markdown shows as it is, a line break for each new line.
  ///
  /// By bytes: a sign with a combining mark behind it is one character to Swift, and a sign to Markdown.
  fileprivate mutating func append(markdown text: String) {
    guard text.hasByte(where: isSpecial) else { return append(text: text) }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"), 0x0B, 0x0C: append(literal: "<br>")
      case UInt8(ascii: "\r"), UInt8(ascii: "\t"): append(UInt8(ascii: " "))
      case UInt8(ascii: "<"): append(literal: "&lt;")
      case UInt8(ascii: ">"): append(literal: "&gt;")
      case UInt8(ascii: "&"): append(literal: "&amp;")
      case 0..<0x20, 0x7F: append(text: "\u{FFFD}")
      case _ where isSpecial(byte):
        append(UInt8(ascii: "\\"))
        append(byte)
      default: append(byte)
      }
    }
  }
}

/// Whether a byte means something to Markdown, or to what shows it: `$` begins a formula on many sites.
@inline(__always)
private func isSpecial(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "|"),
    UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"),
    UInt8(ascii: "$"):
    true
  default: false
  }
}
