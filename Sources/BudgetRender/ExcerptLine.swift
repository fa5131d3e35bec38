import BudgetSource

/// A source line made fit for a terminal: the user's own characters, with tabs spread, what would harm the terminal made
/// visible, and a long line cut down to a window around the place that is spoken of.
struct ExcerptLine {
  private(set) var text = ""
  /// How many columns stand before the marked place, and how many it takes.
  private(set) var markColumn = 0
  private(set) var markWidth = 0

  /// The widest excerpt, in columns.
  private static let width = 100
  private static let tabWidth = 4

  private struct Piece {
    let text: String
    let width: Int
    /// Whether it belongs to the marked place.
    let isMarked: Bool
    let isBefore: Bool
  }

  /// - Parameters:
  ///   - line: the bytes of the line.
  ///   - mark: the marked place, which begins in it.
  init(_ line: Range<Int>, of bytes: [UInt8], around mark: Range<Int>) {
    let pieces = ExcerptLine.pieces(line, of: bytes, mark)
    let before = pieces.prefix { $0.isBefore }
    let beforeWidth = before.reduce(0) { $0 + $1.width }
    let total = pieces.reduce(0) { $0 + $1.width }
    guard total > ExcerptLine.width else {
      text = pieces.map(\.text).joined()
      markColumn = beforeWidth
      markWidth = pieces.reduce(0) { $0 + ($1.isMarked ? $1.width : 0) }
      return
    }
    var skip = max(0, min(beforeWidth - ExcerptLine.width / 3, total - ExcerptLine.width))
    var column = 0
    if skip > 0 { (text, column) = ("…", 1) }
    markColumn = column
    for piece in pieces {
      if skip > 0 {
        skip -= piece.width
        continue
      }
      guard column + piece.width < ExcerptLine.width else {
        text += "…"
        break
      }
      text += piece.text
      column += piece.width
      if piece.isBefore { markColumn = column }
      if piece.isMarked { markWidth += piece.width }
    }
  }

  private static func pieces(_ line: Range<Int>, of bytes: [UInt8], _ mark: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var index = line.lowerBound
    var column = 0
    while index < line.upperBound {
      let (scalar, length) = scalar(in: bytes, at: index, before: line.upperBound)
      let shown: String
      switch scalar.value {
      case 0x09: shown = String(repeating: " ", count: tabWidth - column % tabWidth)
      case 0..<0x20: shown = String(Character(pictures[Int(scalar.value)]))
      case 0x7F: shown = "␡"
      case 0x80..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: shown = "\u{FFFD}"
      default: shown = String(Character(scalar))
      }
      let width = displayWidth(of: shown)
      pieces.append(
        Piece(
          text: shown, width: width, isMarked: mark.contains(index), isBefore: index < mark.lowerBound))
      column += width
      index += length
    }
    return pieces
  }

  /// U+2400 and on: the pictures of the control characters.
  private static let pictures: [Unicode.Scalar] = Array("␀␁␂␃␄␅␆␇␈␉␊␋␌␍␎␏␐␑␒␓␔␕␖␗␘␙␚␛␜␝␞␟".unicodeScalars)

  /// The scalar at `index` and its length; U+FFFD, a byte long, where the bytes are no UTF-8.
  private static func scalar(in bytes: [UInt8], at index: Int, before end: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[index]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= end, let text = String(validating: bytes[index..<(index + length)], as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }
}
