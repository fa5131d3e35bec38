import BudgetSource

/// A source line made fit for a terminal: the user's own characters, with tabs spread, what would harm the terminal made
/// visible, and a long line cut down to a window around a place that is spoken of.
struct ExcerptLine {
  private(set) var text = ""
  /// Where each character of the window begins: its offset in the file and its column; the last is the window's end.
  private var stops: [(offset: Int, column: Int)] = []

  /// The widest excerpt, in columns, with the `…` on either side.
  private static let width = 100
  private static let tabWidth = 4
  /// How many bytes on either side of the place are looked at: enough for a window, for a column of what people write
  /// takes two bytes at most, and no more, so that a line of megabytes costs no more than a short one.
  private static let reach = 2 * width

  private struct Piece {
    let offset: Int
    let text: String
    let width: Int
  }

  /// - Parameters:
  ///   - line: the bytes of the line.
  ///   - place: an offset that must be seen.
  init(_ line: Range<Int>, of bytes: [UInt8], around place: Int) {
    var start = max(line.lowerBound, place - ExcerptLine.reach)
    // Not in the middle of a character.
    while start > line.lowerBound, start < place, bytes[start] & 0xC0 == 0x80 { start += 1 }
    let end = min(line.upperBound, max(place, line.lowerBound) + ExcerptLine.reach)
    let pieces = ExcerptLine.pieces(min(start, end)..<end, of: bytes)
    let before = pieces.reduce(0) { $0 + ($1.offset < place ? $1.width : 0) }
    let total = pieces.reduce(0) { $0 + $1.width }
    let isCutBefore = start > line.lowerBound
    let isCutBehind = end < line.upperBound

    let isLong = isCutBefore || isCutBehind || total > ExcerptLine.width
    var skip = isLong ? max(0, before - ExcerptLine.width / 3) : 0
    // A window at the end of the line is full.
    if !isCutBehind { skip = min(skip, max(0, total - ExcerptLine.width + 1)) }
    let seen = pieces.drop { piece in
      defer { skip -= piece.width }
      return skip > 0
    }
    fill(seen, hasMoreBefore: isCutBefore || seen.count < pieces.count, hasMoreBehind: isCutBehind, end: end)
  }

  private mutating func fill(_ pieces: ArraySlice<Piece>, hasMoreBefore: Bool, hasMoreBehind: Bool, end: Int) {
    var column = 0
    if hasMoreBefore { (text, column) = ("…", 1) }
    let wanted = pieces.reduce(column) { $0 + $1.width }
    let limit = hasMoreBehind || wanted > ExcerptLine.width ? ExcerptLine.width - 1 : ExcerptLine.width
    for piece in pieces {
      stops.append((piece.offset, column))
      guard column + piece.width <= limit else {
        text += "…"
        return
      }
      text += piece.text
      column += piece.width
    }
    stops.append((end, column))
    if hasMoreBehind { text += "…" }
  }

  /// The columns that `range` takes in the window.
  ///
  /// - Returns: `nil` when it begins outside.
  func columns(of range: Range<Int>) -> Range<Int>? {
    guard let first = stops.first, let last = stops.last, first.offset <= range.lowerBound else { return nil }
    guard let start = stops.first(where: { $0.offset >= range.lowerBound }) else { return nil }
    let end = stops.first { $0.offset >= range.upperBound } ?? last
    return start.column..<max(start.column, end.column)
  }

  private static func pieces(_ range: Range<Int>, of bytes: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var index = range.lowerBound
    var column = 0
    while index < range.upperBound {
      let (scalar, length) = scalar(in: bytes, at: index, before: range.upperBound)
      let shown =
        scalar == "\t"
        ? String(repeating: " ", count: tabWidth - column % tabWidth)
        : String(Character(visibleTwin(of: scalar) ?? scalar))
      let width = displayWidth(of: shown)
      pieces.append(Piece(offset: index, text: shown, width: width))
      column += width
      index += length
    }
    return pieces
  }

  /// The scalar at `index` and its length; U+FFFD, a byte long, where the bytes are no UTF-8.
  private static func scalar(in bytes: [UInt8], at index: Int, before end: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[index]
    guard first >= 0x80 else { return (Unicode.Scalar(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard (0xC2..<0xF5).contains(first), index + length <= end else { return ("\u{FFFD}", 1) }
    var value = UInt32(first & (0x7F >> UInt8(length)))
    for byte in bytes[(index + 1)..<(index + length)] {
      guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    // A longer form than the value needs is no UTF-8.
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }
}
