import BudgetSource

/// What is wrong with the bytes themselves: text that is no UTF-8, and characters that nobody can see.
///
/// One diagnostic a line at most, at its first place.
///
/// - Parameter lines: the bytes of whole lines.
/// - Complexity: O(bytes of the lines).
func encodingDiagnostics(of file: SourceFile, in lines: Range<Int>) -> [Diagnostic] {
  if isPlain(file.bytes, lines) { return [] }
  var diagnostics: [Diagnostic] = []
  var next = lines.lowerBound
  // A byte-order mark is no text.
  if next == 0, file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { next = 3 }
  while next < lines.upperBound {
    let start = next
    while next < lines.upperBound, !isLineEnd(file.bytes[next]) { next += 1 }
    let contents = start..<next
    next += 1
    if let found = firstBadCharacter(in: file.bytes, contents) {
      let start = file.base + SourcePosition(found.range.lowerBound)
      let range = SourceRange(start, file.base + SourcePosition(found.range.upperBound))
      diagnostics.append(found.name.map { .invisibleCharacter($0, at: range) } ?? .invalidUTF8(at: range))
    }
  }
  return diagnostics
}

/// Whether whole lines are UTF-8 without control and invisible characters: one pass, with a short way for ASCII and for
/// the three bytes of a Chinese character.
private func isPlain(_ bytes: [UInt8], _ lines: Range<Int>) -> Bool {
  var index = lines.lowerBound
  let last = lines.upperBound - 2
  while index < lines.upperBound {
    let byte = bytes[index]
    if byte < 0x80 {
      if byte < 0x20, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r"), byte != UInt8(ascii: "\t") {
        return false
      }
      index += 1
    } else if byte > 0xE2, byte < 0xED, index < last {
      // No overlong forms, no surrogates and nothing invisible begin with these.
      guard bytes[index + 1] & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80 else { return false }
      index += 3
    } else {
      let length = sequenceLength(in: bytes, at: index, before: lines.upperBound)
      if length == 0 { return false }
      let mayHide = length == 3 && (byte == 0xE2 || index > 0)
      if mayHide, isInvisible(byte, bytes[index + 1], bytes[index + 2]) { return false }
      index += length
    }
  }
  return true
}

/// U+2000–200F, U+2028–202F, U+205F–206F, and U+FEFF: spaces of odd width, marks of direction, joiners.
private func isInvisible(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
  switch (first, second, third) {
  case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF), (0xE2, 0x81, 0x9F...0xAF), (0xEF, 0xBB, 0xBF): true
  default: false
  }
}

/// The first character of a line that is no UTF-8 (no name), or cannot be seen (its name).
private func firstBadCharacter(in bytes: [UInt8], _ line: Range<Int>) -> (range: Range<Int>, name: String?)? {
  var index = line.lowerBound
  while index < line.upperBound {
    let byte = bytes[index]
    if byte < 0x80 {
      if byte < 0x20, byte != UInt8(ascii: "\t") {
        return (index..<index + 1, byte == 0 ? "NUL" : scalarName(UInt32(byte)))
      }
      index += 1
      continue
    }
    let length = sequenceLength(in: bytes, at: index, before: line.upperBound)
    if length == 0 { return (index..<index + 1, nil) }
    if length == 3, isInvisible(byte, bytes[index + 1], bytes[index + 2]) {
      let value = UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
      return (index..<index + 3, scalarName(value))
    }
    index += length
  }
  return nil
}

private func scalarName(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

/// The length of the well-formed UTF-8 sequence of two to four bytes at `index`; 0 when there is none.
private func sequenceLength(in bytes: [UInt8], at index: Int, before end: Int) -> Int {
  let length: Int
  switch bytes[index] {
  case 0xC2...0xDF: length = 2
  case 0xE0...0xEF: length = 3
  case 0xF0...0xF4: length = 4
  default: return 0
  }
  guard index + length <= end, bytes[(index + 1)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 }) else { return 0 }
  switch (bytes[index], bytes[index + 1]) {
  case (0xE0, ..<0xA0), (0xED, 0xA0...), (0xF0, ..<0x90), (0xF4, 0x90...): return 0
  default: return length
  }
}
