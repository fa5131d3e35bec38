import BudgetSource

/// Where a text stands in its column.
enum TextSide {
  case left
  case center
  case right
}

/// A text with spaces around it, up to a width.
func padded(_ text: String, to width: Int, _ side: TextSide) -> String {
  let space = max(0, width - displayWidth(of: text))
  let before = side.before(space)
  return String(repeating: " ", count: before) + text + String(repeating: " ", count: space - before)
}

extension TextSide {
  /// How many of so many spaces stand before the text.
  func before(_ space: Int) -> Int {
    switch self {
    case .left: 0
    case .center: space / 2
    case .right: space
    }
  }
}

/// What a text takes on a terminal, found in one pass.
struct TextMeasure {
  /// In columns.
  private(set) var width = 0
  /// Whether it is one line, and every character may be printed as it is.
  private(set) var isPlain = true
  /// Whether every scalar is a character of its own: ASCII, everyday Chinese, or a mark of one of the two.
  private(set) var isSimple = true

  init(_ text: String) {
    let bytes = text.utf8Span.span
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F {
        width += 1
        index += 1
      } else if isEverydayChinese(byte, in: bytes, at: index) {
        width += 2
        index += 3
      } else {
        let next = scalar(in: bytes, at: index)
        width += displayWidth(of: next.scalar)
        if visibleTwin(of: next.scalar) != nil { isPlain = false }
        if !TextMeasure.isSimple(next.scalar) { isSimple = false }
        index += next.length
      }
    }
  }

  private static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // “”‘’—…, 、。《》 and their like, and the twins of ASCII in full width.
    case 0x2010...0x2027, 0x3000...0x3029, 0xFF01...0xFF60: true
    default: false
    }
  }
}

/// The width of the widest paragraph.
func widestLine(of text: String) -> Int {
  let measure = TextMeasure(text)
  if measure.isPlain { return measure.width }
  return text.split(whereSeparator: \.isNewline).map { displayWidth(of: visible(String($0))) }.max() ?? 0
}

/// A text in lines no wider than `width`, each paragraph on a line of its own.
///
/// A run of ASCII (a figure, a word) is cut only when it alone is wider; a closing mark never begins a line, and an
/// opening mark never ends one.
func foldedLines(_ text: String, to width: Int) -> [String] {
  let measure = TextMeasure(text)
  if measure.isPlain, measure.width <= width { return [text] }
  var lines: [String] = []
  for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
    let paragraph = visible(String(paragraph))
    eachLine(of: paragraph, to: width) { lines.append(paragraph.part($0)) }
  }
  return lines
}

/// How many lines ``foldedLines(_:to:)`` makes of a text.
func lineCount(of text: String, to width: Int) -> Int {
  let measure = TextMeasure(text)
  if measure.isPlain, measure.width <= width { return 1 }
  var count = 0
  for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
    eachLine(of: visible(String(paragraph)), to: width) { _ in count += 1 }
  }
  return count
}

/// Calls `body` with the bytes of each line of a paragraph; a space at which a line is broken is in neither.
private func eachLine(of paragraph: String, to width: Int, _ body: (Range<Int>) -> Void) {
  let measure = TextMeasure(paragraph)
  guard measure.width > width else { return body(0..<paragraph.utf8.count) }
  var line = 0..<0
  var lineWidth = 0
  func place(_ unit: FoldingUnit) {
    if lineWidth > 0, lineWidth + unit.width > width {
      body(line)
      (line, lineWidth) = (unit.bytes, 0)
      if unit.isSpace {
        line = unit.bytes.upperBound..<unit.bytes.upperBound
        return
      }
    }
    line = line.lowerBound..<unit.bytes.upperBound
    lineWidth += unit.width
  }
  eachFoldingUnit(of: paragraph, measure) { unit in
    // A unit that is wider than a whole line is cut.
    if unit.width > width { eachCharacter(of: unit, in: paragraph, place) } else { place(unit) }
  }
  body(line)
}

/// What a line may be broken between: runs of ASCII, and other characters with the closing marks behind them and the
/// opening marks before them.
struct FoldingUnit {
  /// Where it stands in its text.
  var bytes: Range<Int>
  var width: Int
  /// Whether it is a space and nothing else.
  var isSpace: Bool
}

/// The width of the widest unit of a text.
func widestUnit(of text: String) -> Int {
  var widest = 0
  eachFoldingUnit(of: text, TextMeasure(text)) { widest = max(widest, $0.width) }
  return widest
}

/// Calls `body` with each unit of a text.
private func eachFoldingUnit(of text: String, _ measure: TextMeasure, _ body: (FoldingUnit) -> Void) {
  var joiner = UnitJoiner()
  guard measure.isSimple else {
    for character in text {
      if let unit = joiner.take(FoldingCharacter(character)) { body(unit) }
    }
    if let unit = joiner.last { body(unit) }
    return
  }
  let bytes = text.utf8Span.span
  var index = 0
  while index < bytes.count {
    let character = FoldingCharacter(in: bytes, at: index)
    index += character.length
    if let unit = joiner.take(character) { body(unit) }
  }
  if let unit = joiner.last { body(unit) }
}

private func eachCharacter(of unit: FoldingUnit, in text: String, _ body: (FoldingUnit) -> Void) {
  var start = unit.bytes.lowerBound
  for character in text.part(unit.bytes) {
    let character = FoldingCharacter(character)
    body(
      FoldingUnit(bytes: start..<start + character.length, width: character.width, isSpace: character.kind == .space))
    start += character.length
  }
}

/// A character as folding sees it.
private struct FoldingCharacter {
  enum Kind {
    case space
    /// A letter, a figure or another sign of ASCII.
    case word
    case closing
    /// A closing mark of ASCII, which belongs to a run too.
    case closingWord
    case opening
    case openingWord
    case other
  }

  let length: Int
  let width: Int
  let kind: Kind

  init(_ character: Character) {
    length = character.utf8.count
    width = displayWidth(of: String(character))
    let scalars = character.unicodeScalars
    kind =
      scalars.count == 1 ? FoldingCharacter.kind(of: scalars[scalars.startIndex]) : character.isASCII ? .word : .other
  }

  /// The character at a place of a text in which every scalar is one.
  init(in bytes: Span<UInt8>, at index: Int) {
    let byte = bytes[index]
    if isEverydayChinese(byte, in: bytes, at: index) {
      (length, width, kind) = (3, 2, .other)
    } else {
      let next = scalar(in: bytes, at: index)
      (length, width) = (next.length, displayWidth(of: next.scalar))
      kind = FoldingCharacter.kind(of: next.scalar)
    }
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar {
    case " ": .space
    case ",", ".", ";", ":", "!", "?", ")", "]", "%": .closingWord
    case "(", "[": .openingWord
    case "，", "。", "；", "：", "、", "！", "？", "）", "”", "’", "》", "〉", "」", "』", "】", "］", "％": .closing
    case "（", "“", "‘", "《", "〈", "「", "『", "【", "［": .opening
    default: scalar.isASCII ? .word : .other
    }
  }
}

/// Joins characters to units.
private struct UnitJoiner {
  /// The unit that may still grow.
  private(set) var last: FoldingUnit?
  private var isRun = false
  private var isOpening = false

  /// Takes the next character.
  ///
  /// - Returns: the unit before it, where the character begins another.
  mutating func take(_ character: FoldingCharacter) -> FoldingUnit? {
    let kind = character.kind
    let isWord = kind == .word || kind == .closingWord || kind == .openingWord
    let isClosing = kind == .closing || kind == .closingWord
    defer {
      isRun = isWord
      isOpening = kind == .opening || kind == .openingWord
    }
    let start = last?.bytes.upperBound ?? 0
    let end = start + character.length
    if (isWord && isRun) || isOpening || isClosing, let unit = last {
      last = FoldingUnit(bytes: unit.bytes.lowerBound..<end, width: unit.width + character.width, isSpace: false)
      return nil
    }
    defer { last = FoldingUnit(bytes: start..<end, width: character.width, isSpace: kind == .space) }
    return last
  }
}

extension String {
  /// The text of some of its bytes.
  fileprivate func part(_ bytes: Range<Int>) -> String {
    if bytes.count == utf8.count { return self }
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    return String(self[start..<utf8.index(start, offsetBy: bytes.count)])
  }
}
