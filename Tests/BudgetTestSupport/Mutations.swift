package import BudgetSource

/// A source with random bytes put into one of its lines.
package struct Mutation: Sendable {
  package let bytes: [UInt8]
  /// The line, counted from 0.
  package let line: Int
  package let inserted: [UInt8]
  /// Where in the file they were put.
  package let offset: Int

  /// Whether the line begins in another column than before, or has become a comment: then it may belong to other lines
  /// than it did, or none may belong to it.
  package let changesStructure: Bool

  package var description: String {
    "\(inserted.map { String($0, radix: 16) }) put into line \(line + 1) at byte \(offset)"
  }
}

/// Puts up to eight bytes, but no line end, somewhere into a line.
package func insertRandomBytes(into bytes: [UInt8], _ table: LineTable, _ random: inout SplitMix64) -> Mutation {
  let line = random.below(table.starts.count)
  let contents = table.contents(of: line, in: bytes)
  let offset = random.number(contents.lowerBound...contents.upperBound)
  let kind = random.below(3)
  var inserted: [UInt8] = []
  for _ in 0..<random.number(1...8) {
    switch kind {
    case 0: inserted.append(random.byte())
    case 1: inserted.append(UInt8(random.number(0x20...0x7E)))
    default: inserted.append(bytes.isEmpty ? random.byte() : random.pick(bytes))
    }
  }
  inserted.removeAll { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
  var result = bytes
  result.insert(contentsOf: inserted, at: offset)
  let changed = contents.lowerBound..<contents.upperBound + inserted.count
  let (before, after) = (margin(of: bytes[contents]), margin(of: result[changed]))
  return Mutation(
    bytes: result, line: line, inserted: inserted, offset: offset,
    changesStructure: before.column != after.column || after.isComment)
}

/// The column of a line's first word, and whether that begins a comment.
private func margin(of line: ArraySlice<UInt8>) -> (column: Int, isComment: Bool) {
  var column = 0
  var rest = line
  while let byte = rest.first {
    if byte == UInt8(ascii: "\t") {
      column += 4
    } else if byte <= 0x20 {
      column += 1
    } else if rest.starts(with: "\u{3000}".utf8) {
      column += 2
      rest = rest.dropFirst(2)
    } else if rest.starts(with: "\u{A0}".utf8) {
      column += 1
      rest = rest.dropFirst()
    } else {
      break
    }
    rest = rest.dropFirst()
  }
  return (column, rest.starts(with: "#".utf8) || rest.starts(with: "＃".utf8))
}

/// What a broken line does that it must not: more than two B00 or B01 diagnostics, or one on another line.
///
/// - Parameter diagnostics: the diagnostics of the parser alone.
package func faults(of mutation: Mutation, _ diagnostics: [Diagnostic], base: SourcePosition = 0) -> [String] {
  let table = LineTable(mutation.bytes)
  let lines = diagnostics.filter { $0.id.rawValue.hasPrefix("B00") || $0.id.rawValue.hasPrefix("B01") }.map {
    (id: $0.id.rawValue, line: table.line(at: Int($0.primary.range.start - base)))
  }
  var faults: [String] = []
  if lines.count > 2 { faults.append("\(lines.count) diagnostics") }
  for found in lines where found.line != mutation.line { faults.append("\(found.id) on line \(found.line + 1)") }
  return faults
}
