import BudgetSource

/// The length of the space that begins at `index`: 0 where none does.
///
/// A control character, which is an error, parts words as a space does.
@inlinable
package func spaceLength(in bytes: [UInt8], at index: Int) -> Int {
  let byte = bytes[index]
  if byte <= 0x20 { return isLineEnd(byte) ? 0 : 1 }
  return byte < 0x80 ? 0 : wideSpaceLength(in: bytes, at: index)
}

/// U+3000 and the no-break space U+00A0.
@usableFromInline
func wideSpaceLength(in bytes: [UInt8], at index: Int) -> Int {
  if bytes[index] == 0xE3, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0x80 { return 3 }
  if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
  return 0
}

@inlinable
package func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

@inlinable
package func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

/// The character at `index` with full-width folded, if it is ASCII then, and its length in bytes.
@inline(__always)
func foldedASCII(in bytes: [UInt8], at index: Int) -> (byte: UInt8, length: Int)? {
  let byte = bytes[index]
  if byte < 0x80 { return (byte, 1) }
  if byte == 0xEF, let twin = asciiTwin(in: bytes, at: index) { return (twin, 3) }
  return nil
}

// MARK: - Where a token ends

/// The end of a word, quoted or plain, that begins at `start`.
func wordEnd(in bytes: [UInt8], from start: Int) -> Int {
  quotedEnd(in: bytes, from: start)?.end ?? plainEnd(in: bytes, from: start)
}

/// The first space, control character or line end from `start` on.
@inline(__always)
func plainEnd(in bytes: [UInt8], from start: Int) -> Int {
  var index = start
  while index < bytes.count {
    let byte = bytes[index]
    if byte <= 0x20 { return index }
    if byte == 0xE3 || byte == 0xC2, wideSpaceLength(in: bytes, at: index) > 0 { return index }
    index += 1
  }
  return index
}

/// The end of a quotation that begins at `start`, and whether it is a good one: closed, not empty, and ending its word.
///
/// One that is never closed reaches to the end of the line.
///
/// - Returns: `nil` when no quotation begins there.
func quotedEnd(in bytes: [UInt8], from start: Int) -> (end: Int, isGood: Bool)? {
  guard let mark = quoteMark(in: bytes, at: start) else { return nil }
  var index = start + mark.length
  while index < bytes.count, !isLineEnd(bytes[index]) {
    let length = closingLength(of: mark, in: bytes, at: index)
    if length > 0 {
      let end = plainEnd(in: bytes, from: index + length)
      return (end, end == index + length && index > start + mark.length)
    }
    index += 1
  }
  while index > start + mark.length, bytes[index - 1] == UInt8(ascii: " ") { index -= 1 }
  return (index, false)
}

struct QuoteMark {
  let length: Int
  /// Closed by `」`; otherwise by `"` or `＂`.
  let isCorner: Bool
}

/// The quotation mark at `index`: `"`, `＂` or `「`.
func quoteMark(in bytes: [UInt8], at index: Int) -> QuoteMark? {
  let byte = bytes[index]
  if byte == UInt8(ascii: "\"") { return QuoteMark(length: 1, isCorner: false) }
  guard byte >= 0xE3, index + 2 < bytes.count else { return nil }
  if byte == 0xE3, bytes[index + 1] == 0x80, bytes[index + 2] == 0x8C { return QuoteMark(length: 3, isCorner: true) }
  if byte == 0xEF, bytes[index + 1] == 0xBC, bytes[index + 2] == 0x82 { return QuoteMark(length: 3, isCorner: false) }
  return nil
}

func closingLength(of mark: QuoteMark, in bytes: [UInt8], at index: Int) -> Int {
  if mark.isCorner {
    let isClosing =
      index + 2 < bytes.count && bytes[index] == 0xE3 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x8D
    return isClosing ? 3 : 0
  }
  guard let found = quoteMark(in: bytes, at: index), !found.isCorner else { return 0 }
  return found.length
}

/// The end of free text that begins at `start`: the line's, less the spaces before it.
func textEnd(in bytes: [UInt8], from start: Int) -> Int {
  var end = start
  var index = start
  while index < bytes.count, !isLineEnd(bytes[index]) {
    let space = spaceLength(in: bytes, at: index)
    index += max(space, 1)
    if space == 0 { end = index }
  }
  return end
}

/// The end of an operand, operator or bracket that begins at `start` in an expression.
func expressionPartEnd(in bytes: [UInt8], from start: Int) -> Int {
  let first = cutLength(in: bytes, at: start)
  if first > 0 { return start + first }
  var index = start
  while index < bytes.count, !isLineEnd(bytes[index]), spaceLength(in: bytes, at: index) == 0,
    cutLength(in: bytes, at: index) == 0
  {
    index += 1
  }
  return index
}

/// The length of the character at `index` when words of an expression are cut there: `+ * × ÷ ( ) =` and their
/// full-width twins.
func cutLength(in bytes: [UInt8], at index: Int) -> Int {
  if let (byte, length) = foldedASCII(in: bytes, at: index) {
    switch byte {
    case UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "="): return length
    default: return 0
    }
  }
  // U+00D7 and U+00F7.
  let isSign = bytes[index] == 0xC3 && index + 1 < bytes.count && (bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7)
  return isSign ? 2 : 0
}
