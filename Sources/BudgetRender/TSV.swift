package import BudgetSource
package import BudgetTables

/// The name of a table's file: `表1-2 部门支出总表.tsv`.
package func tsvFileName(of table: Table) -> String {
  let name = table.number.isEmpty ? table.title : "\(table.number) \(table.title)"
  return String(name.map { $0 == "/" || $0 == "\\" || $0 == "\0" ? "_" : $0 }) + ".tsv"
}

/// Writes a table as tab-separated values: the header rows, then the body.
///
/// A merged cell's text stands in its first place. Title, captions and notes are left out.
package func renderTSV(_ table: Table, into sink: inout ByteSink) {
  let (header, body) = table.grid()
  for row in header + body {
    for (index, text) in row.enumerated() {
      if index > 0 { sink.write(UInt8(ascii: "\t")) }
      sink.write(oneLine(text))
    }
    sink.write(UInt8(ascii: "\n"))
  }
}

/// A cell's text in one line: paragraphs joined, with a space only between two ASCII characters, and no tabs.
func oneLine(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
  var result = ""
  for part in text.split(whereSeparator: { $0.isNewline || $0 == "\t" }) {
    if let left = result.unicodeScalars.last, let right = part.unicodeScalars.first, left.isASCII, right.isASCII {
      result += " "
    }
    result += part
  }
  return result
}
