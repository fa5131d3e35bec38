import BudgetSource

/// Cuts a file into words, once, left to right, line by line, before anything is known about it.
///
/// What a line is depends on its first word only: a line of money or a `let` may hold an expression, and the lines below
/// a goal, a task or a note are free text.
///
/// - Complexity: O(bytes).
package func lex(_ bytes: [UInt8]) -> TokenList { lex(0..<bytes.count, behind: TokenList(bytes: bytes)) }

/// Cuts further lines of a file into words, behind those that have been cut, and ends them as a file ends.
///
/// - Parameter lines: from the beginning of the file, or of a line that starts in column 1, to the beginning of another
///   or the end of the file.
func lex(_ lines: Range<Int>, behind tokens: consuming TokenList) -> TokenList {
  var lexer = Lexer(tokens)
  lexer.cut(lines)
  return lexer.tokens
}

private struct Lexer: ~Copyable {
  let bytes: [UInt8]
  var index = 0
  var tokens: TokenList
  /// The column of the keyword whose free text we are in; every deeper line belongs to it.
  ///
  /// -1 outside.
  var textColumn = -1

  init(_ tokens: consuming TokenList) {
    bytes = tokens.bytes
    self.tokens = tokens
  }

  // file = [ BOM ] { statement | blank | commentline }
  mutating func cut(_ lines: Range<Int>) {
    index = lines.lowerBound
    // A byte-order mark is no text.
    if index == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    while index < lines.upperBound { line() }
    tokens.append(.endOfFile, at: lines.upperBound, startsLine: true)
  }

  // line = indent { space word } [ space? comment ] eol
  private mutating func line() {
    var column = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\t") {
        column += 4
        index += 1
      } else if byte <= 0x20, !isLineEnd(byte) {
        column += 1
        index += 1
      } else {
        let length = byte < 0x80 ? 0 : wideSpaceLength(in: bytes, at: index)
        if length == 0 { break }
        column += length == 3 ? 2 : 1
        index += length
      }
    }
    guard index < bytes.count else { return }
    if isLineEnd(bytes[index]) {
      index += 1
    } else if atComment() {
      skipLine()
    } else if textColumn >= 0, column > textColumn {
      tokens.append(.text, at: index, startsLine: true)
      skipLine()
    } else {
      textColumn = -1
      words(column: column)
    }
  }

  /// The words of a line, from the first.
  private mutating func words(column: Int) {
    let first = index
    var mayHoldExpression = true
    word(startsLine: true)
    if !isDigit(bytes[first]), let keyword = Keyword(bytes[first..<index]) {
      switch keyword {
      case .goal:
        textColumn = column
        restOfLine()
        return
      case .note:
        textColumn = column
        skipSpaces()
        if !atLineEnd(), !atComment() { word(startsLine: false) }
        restOfLine()
        return
      case .task:
        textColumn = column
        mayHoldExpression = false
      case .letConstant:
        skipSpaces()
        if !atLineEnd(), !atComment() { expressionPart(wordEnd: plainEnd(in: bytes, from: index)) }
      case .runningCosts: break
      default: mayHoldExpression = keyword.group == .source
      }
    }
    while true {
      skipSpaces()
      if atLineEnd() || atComment() { break }
      if mayHoldExpression, let (byte, length) = foldedASCII(in: bytes, at: index), byte == UInt8(ascii: "=") {
        tokens.append(.equals, at: index, startsLine: false)
        index += length
        expression()
      } else {
        word(startsLine: false)
      }
    }
    skipLine()
  }

  /// The rest of the line as free text, in which `#` is text.
  private mutating func restOfLine() {
    skipSpaces()
    if !atLineEnd() { tokens.append(.text, at: index, startsLine: false) }
    skipLine()
  }

  // word = quoted | plain
  private mutating func word(startsLine: Bool) {
    let start = index
    let byte = bytes[start]
    if byte &- 48 < 10 {
      number(startsLine: startsLine)
      return
    }
    if let quoted = quotedEnd(in: bytes, from: start) {
      index = quoted.end
      tokens.append(quoted.isGood ? .quoted : .badQuoted, at: start, startsLine: startsLine)
      return
    }
    index = plainEnd(in: bytes, from: start)
    tokens.append(kind(ofWordFrom: start, byte), at: start, startsLine: startsLine)
  }

  /// The class of a plain word that begins with no ASCII digit.
  private func kind(ofWordFrom start: Int, _ first: UInt8) -> TokenKind {
    switch first {
    case UInt8(ascii: "="): return index == start + 1 ? .equals : .word
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","):
      return numberKind(of: bytes[start..<index]) ?? .word
    case 0xEF:
      let word = folded(bytes[start..<index])
      return word == [UInt8(ascii: "=")] ? .equals : numberKind(of: word[...]) ?? (isTag(word[...]) ? .tag : .word)
    default: return isTag(bytes[start..<index]) ? .tag : .word
    }
  }

  /// A word that begins with a digit: most often digits, or digits with a point.
  private mutating func number(startsLine: Bool) {
    let start = index
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    if atWordEnd() {
      tokens.append(.digits, at: start, startsLine: startsLine)
      return
    }
    if bytes[index] == UInt8(ascii: ".") {
      let point = index
      index += 1
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      if index > point + 1, atWordEnd() {
        tokens.append(.amount, at: start, startsLine: startsLine)
        return
      }
    }
    index = plainEnd(in: bytes, from: start)
    let kind = numberKind(of: folded(bytes[start..<index])[...]) ?? .word
    tokens.append(kind, at: start, startsLine: startsLine)
  }

  // MARK: - Expressions

  /// An expression, up to a tag or the end of the line.
  ///
  /// Words are cut again at operators and brackets.
  private mutating func expression() {
    while true {
      skipSpaces()
      if atLineEnd() || atComment() { return }
      let end = plainEnd(in: bytes, from: index)
      if isTag(bytes[index..<end]) { return }
      let word = index
      while index < end { expressionPart(wordEnd: end, word: word) }
    }
  }

  private mutating func expressionPart(wordEnd: Int, word: Int? = nil) {
    let start = index
    index = min(expressionPartEnd(in: bytes, from: start), wordEnd)
    let isWhole = start == (word ?? start) && index == wordEnd
    tokens.append(expressionKind(from: start, isWholeWord: isWhole), at: start, startsLine: false)
  }

  private func expressionKind(from start: Int, isWholeWord: Bool) -> TokenKind {
    if bytes[start] == 0xC3, index > start + 1 {
      return bytes[start + 1] == 0x97 ? .times : bytes[start + 1] == 0xB7 ? .divide : .constant
    }
    guard let (byte, length) = foldedASCII(in: bytes, at: start) else {
      return isConstant(from: start) ? .constant : .badOperand
    }
    switch byte {
    case UInt8(ascii: "+"): return .plus
    case UInt8(ascii: "*"): return .times
    case UInt8(ascii: "("): return .leftBracket
    case UInt8(ascii: ")"): return .rightBracket
    case UInt8(ascii: "-"): return isWholeWord && index == start + length ? .minus : .badOperand
    case UInt8(ascii: "/"): return isWholeWord && index == start + length ? .divide : .badOperand
    case 48...57: return .quantity
    case 65...90, 97...122, UInt8(ascii: "_"): return isConstant(from: start) ? .constant : .badOperand
    default: return .badOperand
    }
  }

  /// Whether the part from `start` on holds no sign such as `-` or `/`, which a constant's name has not.
  private func isConstant(from start: Int) -> Bool {
    folded(bytes[start..<index]).allSatisfy { byte in
      byte >= 0x80 || isDigit(byte) || byte == UInt8(ascii: "_") || (byte | 0x20) &- UInt8(ascii: "a") < 26
    }
  }

  // MARK: - Where we are

  private mutating func skipSpaces() {
    while index < bytes.count {
      let length = spaceLength(in: bytes, at: index)
      if length == 0 { return }
      index += length
    }
  }

  private mutating func skipLine() {
    while index < bytes.count, !isLineEnd(bytes[index]) { index += 1 }
    if index < bytes.count { index += 1 }
  }

  private func atLineEnd() -> Bool { index >= bytes.count || isLineEnd(bytes[index]) }

  private func atWordEnd() -> Bool { atLineEnd() || spaceLength(in: bytes, at: index) > 0 }

  /// `#` and `＃` begin a comment where a word could begin.
  private func atComment() -> Bool { foldedASCII(in: bytes, at: index)?.byte == UInt8(ascii: "#") }
}

/// Whether a word is one of the tags, which end an expression and are no names.
@inline(__always)
func isTag(_ word: ArraySlice<UInt8>) -> Bool {
  // Most words are Chinese names and stop here; a full-width letter takes three bytes, and may stand beside narrow ones.
  guard let first = word.first, word.count <= 27 else { return false }
  let mayBeTag = first < 0x80 || first == 0xEF ? word.count >= 4 : word.count == 6 || word.count == 12
  return mayBeTag && Keyword(word)?.group == .tag
}

// MARK: - Numbers

private let moneySuffixes: [(bytes: [UInt8], isUnit: Bool)] = [
  (Array("万元".utf8), true), (Array("亿元".utf8), true), (Array("元".utf8), true), (Array("万".utf8), false),
  (Array("亿".utf8), false),
]

/// Whether a word, folded, is an amount, or looks like one and is none; `nil` when it is just a word.
package func numberKind(of word: ArraySlice<UInt8>) -> TokenKind? {
  var number = word
  var hasUnit = true
  if let suffix = moneySuffixes.first(where: { number.suffix($0.bytes.count).elementsEqual($0.bytes) }) {
    number = number.dropLast(suffix.bytes.count)
    hasUnit = suffix.isUnit
  }
  guard number.contains(where: isDigit), number.allSatisfy(isNumberByte) || isExponential(number) else { return nil }
  guard hasUnit, isWellFormed(number) else { return .badAmount }
  return number.count == word.count && number.allSatisfy(isDigit) ? .digits : .amount
}

private func isNumberByte(_ byte: UInt8) -> Bool {
  isDigit(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
    || byte == UInt8(ascii: "-")
}

// NUMBER = ( digit+ | digit{1,3} { "," digit{3} }+ ) [ "." digit+ ]
private func isWellFormed(_ number: ArraySlice<UInt8>) -> Bool {
  let parts = number.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else { return false }
  if parts.count == 2, !parts[1].allSatisfy(isDigit) { return false }
  let groups = parts[0].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
  guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return false }
  return groups.count == 1 || (groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
}

/// `1e5`, `1.5E+3`: how a spreadsheet writes large numbers.
private func isExponential(_ number: ArraySlice<UInt8>) -> Bool {
  guard let mark = number.firstIndex(where: { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }) else {
    return false
  }
  let power = number[(mark + 1)...].drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
  let base = number[..<mark]
  return base.first.map(isDigit) == true && base.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") } && !power.isEmpty
    && power.allSatisfy(isDigit)
}
