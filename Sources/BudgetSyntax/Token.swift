/// What a token is.
///
/// The lexer knows the first groups; the parser, which knows the place of a word, gives it one of the
/// later ones.
package enum TokenKind: UInt8, Sendable {
  // What the lexer cuts.
  case endOfFile
  /// A word that is none of the following.
  case word
  /// One of the words that stand behind an amount (上年结转, 人员, 公用, 来自), which are no names.
  case tag
  /// Digits only: a code or an amount, by its place.
  case digits
  /// An amount with a point, commas or a money unit.
  case amount
  /// Made of digits and signs like an amount, and none.
  case badAmount
  /// `"…"` or `「…」`.
  case quoted
  /// A quotation that does not end, or does not end its word.
  case badQuoted
  /// `=` or `＝`, before an expression, a value or an amount.
  case equals
  /// The rest of a line of free text.
  case text
  // Inside an expression.
  case quantity
  case constant
  case plus
  case minus
  case times
  case divide
  case leftBracket
  case rightBracket
  case badOperand
  // What the parser makes of words.
  case keyword
  case code
  case name
  case value
  case label
  case comparison
  /// What stands where nothing, or something else, may stand.
  case unexpected

  /// Whether tokens of this kind end before operators and brackets, not only before spaces.
  var isExpressionPart: Bool {
    switch self {
    case .quantity, .constant, .plus, .minus, .times, .divide, .leftBracket, .rightBracket, .badOperand: true
    default: false
    }
  }
}

/// The tokens of a file: their kinds and where they start, five bytes a token.
///
/// Where a token ends, and the spaces and comments before it, are found again in the bytes.
package struct TokenList: Sendable {
  package private(set) var bytes: [UInt8]
  @usableFromInline private(set) var starts: [UInt32] = []
  /// Kinds, with ``TokenList/lineStart`` added on the first token of a line.
  @usableFromInline private(set) var kinds: [UInt8] = []

  @usableFromInline static let lineStart: UInt8 = 0x80

  /// - Parameter length: how many bytes are to be cut, where not all are.
  init(bytes: [UInt8], toCut length: Int? = nil) {
    self.bytes = bytes
    let expected = (length ?? bytes.count) / 14 + 16
    starts.reserveCapacity(expected)
    kinds.reserveCapacity(expected)
  }

  @inlinable
  package var count: Int { starts.count }

  mutating func append(_ kind: TokenKind, at start: Int, startsLine: Bool) {
    starts.append(UInt32(truncatingIfNeeded: start))
    kinds.append(kind.rawValue | (startsLine ? TokenList.lineStart : 0))
  }

  @inlinable
  package func kind(_ index: Int) -> TokenKind {
    // Every stored value comes from a kind.
    TokenKind(rawValue: kinds[index] & ~TokenList.lineStart) ?? .unexpected
  }

  /// Takes away the end of the file, so that more lines can follow.
  mutating func removeEnd() {
    guard count > 0, kind(count - 1) == .endOfFile else { return }
    starts.removeLast()
    kinds.removeLast()
  }

  /// Puts the tokens of changed lines in the place of the old ones, and moves those behind.
  ///
  /// - Parameter shift: how many bytes longer the lines have become.
  mutating func replace(_ range: Range<Int>, with new: TokenList, shift: Int) {
    bytes = new.bytes
    // Lengths that wrap around come out right where a shift goes back.
    let shift = UInt32(truncatingIfNeeded: shift)
    if shift != 0 {
      for index in range.upperBound..<starts.count { starts[index] &+= shift }
    }
    starts.replaceSubrange(range, with: new.starts)
    kinds.replaceSubrange(range, with: new.kinds)
  }

  mutating func setKind(_ index: Int, _ kind: TokenKind) {
    kinds[index] = kinds[index] & TokenList.lineStart | kind.rawValue
  }

  @inlinable
  package func startsLine(_ index: Int) -> Bool { kinds[index] & TokenList.lineStart != 0 }

  @inlinable
  package func start(_ index: Int) -> Int { Int(starts[index]) }

  /// Where the token ends.
  ///
  /// - Complexity: O(length of the token).
  package func end(_ index: Int) -> Int {
    // A part of an expression that was set aside has lost its kind, and ends no later than the next part starts.
    index + 1 < count ? min(wholeEnd(index), self.start(index + 1)) : wholeEnd(index)
  }

  private func wholeEnd(_ index: Int) -> Int {
    let start = start(index)
    switch kind(index) {
    case .endOfFile: return start
    case .text: return textEnd(in: bytes, from: start)
    case .equals: return start + (bytes[start] < 0x80 ? 1 : 3)
    case let kind where kind.isExpressionPart: return expressionPartEnd(in: bytes, from: start)
    default: return wordEnd(in: bytes, from: start)
    }
  }

  /// The last byte of a word.
  ///
  /// - Complexity: O(spaces behind the word) where another word follows a narrow one, which is most often so.
  func lastByte(_ index: Int) -> UInt8 {
    if index + 1 < count, !startsLine(index + 1) {
      var end = self.start(index + 1) - 1
      while end > self.start(index), bytes[end] == UInt8(ascii: " ") { end -= 1 }
      // Wide and no-break spaces end with these, and so do characters.
      if bytes[end] != 0x80, bytes[end] != 0xA0, bytes[end] > UInt8(ascii: " ") { return bytes[end] }
    }
    return bytes[end(index) - 1]
  }

  package func range(_ index: Int) -> Range<Int> { start(index)..<end(index) }

  package func slice(_ index: Int) -> ArraySlice<UInt8> { bytes[range(index)] }

  package func text(_ index: Int) -> String { String(decoding: slice(index), as: UTF8.self) }

  /// The index behind the last token of the line that begins with `first`.
  @inline(__always)
  package func lineEnd(from first: Int) -> Int {
    var index = first + 1
    while index < count, !startsLine(index) { index += 1 }
    return index
  }

  /// The first token of the line that ends before `end`.
  func firstOfLine(before end: Int) -> Int {
    var index = end - 1
    while index > 0, !startsLine(index) { index -= 1 }
    return index
  }

  /// The column of the first token of a line: a space counts one, U+3000 two, a tab four; no-break spaces one.
  package func column(ofLineFrom first: Int) -> Int {
    var column = 0
    var index = start(first) - 1
    while index >= 0 {
      switch bytes[index] {
      case UInt8(ascii: "\t"): column += 4
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return column
      case 0...0x20: column += 1
      case 0x80 where index >= 2 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE3:
        column += 2
        index -= 2
      case 0xA0 where index >= 1 && bytes[index - 1] == 0xC2:
        column += 1
        index -= 1
      default: return column
      }
      index -= 1
    }
    return column
  }
}
