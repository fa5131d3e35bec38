package import BudgetSource
package import BudgetTables

/// Writes a table as tab-separated values: the header rows, then the body.
///
/// A merged cell's text stands in its first place. Title, captions and notes are left out.
package func renderTSV(_ table: Table, into sink: inout ByteSink) {
  let (header, body) = table.grid()
  for rows in [header, body] {
    for row in rows {
      for (index, text) in row.enumerated() {
        if index > 0 { sink.write(UInt8(ascii: "\t")) }
        sink.write(oneLine(text))
      }
      sink.write(UInt8(ascii: "\n"))
    }
  }
}

/// A cell's text in one line: its paragraphs joined as Chinese joins them, without anything, or with a space where a
/// letter or a figure stands on either side; a tab is a space.
func oneLine(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isBreak) else { return text }
  var result = String.UnicodeScalarView()
  // What was seen between `result` and the next character, if anything.
  var hasGap = false
  var hasTab = false
  for scalar in text.unicodeScalars {
    if isBreak(scalar) {
      hasGap = true
      hasTab = hasTab || scalar == "\t"
      continue
    }
    if hasGap, let left = result.last, hasTab || !(isChinese(left) && isChinese(scalar)) { result.append(" ") }
    (hasGap, hasTab) = (false, false)
    result.append(scalar)
  }
  return String(result)
}

/// Whether a character ends a line or a cell wherever the file is read.
private func isBreak(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0D, 0x85, 0x2028...0x2029: true
  default: false
  }
}

/// Whether no space is written before or behind a character; some Chinese marks are not wide.
private func isChinese(_ scalar: Unicode.Scalar) -> Bool {
  displayWidth(of: scalar) == 2 || "“”‘’—…·".unicodeScalars.contains(scalar)
}
