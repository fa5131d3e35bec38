package import BudgetSource
import BudgetSyntax

extension FormattedFile {
  /// What to change in the file, in order: the words and spaces that are not as they should be, and no others.
  ///
  /// No two edits touch.
  ///
  /// - Complexity: O(bytes).
  package func edits() -> [TextEdit] {
    guard isChanged else { return [] }
    var comparison = LineComparison(file, bytes)
    comparison.run()
    return comparison.edits
  }

  /// The edits of the lines that `range` touches.
  package func edits(touching range: SourceRange) -> [TextEdit] {
    let table = LineTable(file.bytes)
    let base = file.base
    func line(at position: SourcePosition) -> Int {
      table.line(at: min(Int(max(position, base) - base), file.bytes.count))
    }
    let lines = line(at: range.start)...line(at: range.end)
    return edits().filter { lines.contains(line(at: $0.range.start)) && lines.contains(line(at: $0.range.end)) }
  }
}

/// Holds a file against its canonical form, line by line: all lines but blank ones stand in both, in the same order.
private struct LineComparison {
  private let file: SourceFile
  private let old: [UInt8]
  private let new: [UInt8]
  private let newStarts: [Int]
  private(set) var edits: [TextEdit] = []

  init(_ file: SourceFile, _ new: [UInt8]) {
    self.file = file
    old = file.bytes
    self.new = new
    newStarts = LineTable(new).starts
  }

  mutating func run() {
    let starts = LineTable(old).starts
    var newLine = 0
    for line in starts.indices {
      let oldRange = starts[line]..<(line + 1 < starts.count ? starts[line + 1] : old.count)
      let newRange = range(ofNew: newLine)
      // Of several blank lines the first stays; those at the beginning and at the end go.
      if isBlank(old, oldRange), newRange.isEmpty || !isBlank(new, newRange) {
        replace(oldRange, by: newRange.lowerBound..<newRange.lowerBound)
      } else {
        replace(oldRange, by: newRange)
        newLine += 1
      }
    }
  }

  private func range(ofNew line: Int) -> Range<Int> {
    guard line < newStarts.count else { return new.count..<new.count }
    return newStarts[line]..<(line + 1 < newStarts.count ? newStarts[line + 1] : new.count)
  }

  /// Whether a line holds nothing but spaces; a control character is something.
  private func isBlank(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    if index == 0, bytes.starts(with: byteOrderMark) { index = 3 }
    while index < range.upperBound, !isLineEnd(bytes[index]) {
      let length = spaceLength(in: bytes, at: index)
      if length == 0 || (bytes[index] < 0x20 && bytes[index] != UInt8(ascii: "\t")) { return false }
      index += length
    }
    return true
  }

  /// Records what differs between an old line and a new one: word by word where they have as many, so that a cursor
  /// keeps its place among them.
  private mutating func replace(_ oldRange: Range<Int>, by newRange: Range<Int>) {
    guard old[oldRange] != new[newRange] else { return }
    let (oldPieces, newPieces) = (pieces(old, oldRange), pieces(new, newRange))
    if oldPieces.count == newPieces.count {
      for (old, new) in zip(oldPieces, newPieces) { replacePiece(old, by: new) }
    } else {
      replacePiece(oldRange, by: newRange)
    }
  }

  /// A line cut into spaces and words by turns, spaces first, which may be empty; the last piece ends the line.
  private func pieces(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var index = line.lowerBound
    var isSpace = true
    while index < line.upperBound, !isLineEnd(bytes[index]) {
      let start = index
      while index < line.upperBound, !isLineEnd(bytes[index]) {
        let length = spaceLength(in: bytes, at: index)
        if isSpace != (length > 0) { break }
        index += max(length, 1)
      }
      pieces.append(start..<index)
      isSpace.toggle()
    }
    // Spaces behind the last word go with the end of the line.
    if !isSpace, let last = pieces.popLast() { return pieces + [last.lowerBound..<line.upperBound] }
    return pieces + [index..<line.upperBound]
  }

  private mutating func replacePiece(_ oldRange: Range<Int>, by newRange: Range<Int>) {
    var (o, n) = (oldRange, newRange)
    while !o.isEmpty, !n.isEmpty, old[o.lowerBound] == new[n.lowerBound] { (o, n) = (o.dropFirst(), n.dropFirst()) }
    // Back to the beginning of a character.
    while o.lowerBound > oldRange.lowerBound, isInside(old, o.lowerBound) || isInside(new, n.lowerBound) {
      (o, n) = (o.lowerBound - 1..<o.upperBound, n.lowerBound - 1..<n.upperBound)
    }
    while !o.isEmpty, !n.isEmpty, old[o.upperBound - 1] == new[n.upperBound - 1] {
      (o, n) = (o.dropLast(), n.dropLast())
    }
    while o.upperBound < oldRange.upperBound, isInside(old, o.upperBound) || isInside(new, n.upperBound) {
      (o, n) = (o.lowerBound..<o.upperBound + 1, n.lowerBound..<n.upperBound + 1)
    }
    guard !o.isEmpty || !n.isEmpty else { return }
    let range = SourceRange(file.base + SourcePosition(o.lowerBound), file.base + SourcePosition(o.upperBound))
    let text = String(decoding: new[n], as: UTF8.self)
    if let last = edits.last, last.range.end == range.start {
      edits[edits.count - 1] = TextEdit(SourceRange(last.range.start, range.end), last.text + text)
    } else {
      edits.append(TextEdit(range, text))
    }
  }

  /// Whether the byte at `index` goes on with a character, or with the pair of bytes that ends a line.
  private func isInside(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index > 0, index < bytes.count else { return false }
    if bytes[index] == UInt8(ascii: "\n") { return bytes[index - 1] == UInt8(ascii: "\r") }
    return bytes[index] & 0xC0 == 0x80
  }
}
