import BudgetSource

/// What a column counts.
enum PositionEncoding: String, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// How many columns the character is wide that begins with `byte`; 0 for a byte inside one.
  @inline(__always)
  private func width(of byte: UInt8) -> Int {
    switch self {
    case .utf8: 1
    case .utf16: byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1
    case .utf32: byte & 0xC0 == 0x80 ? 0 : 1
    }
  }

  /// How many columns a run of bytes takes.
  func count(_ bytes: ArraySlice<UInt8>) -> Int {
    if self == .utf8 { return bytes.count }
    var count = 0
    for byte in bytes { count += width(of: byte) }
    return count
  }

  /// The offset in `bytes` of a column; a column inside a character is its beginning, one behind the last the end.
  func offset(of column: Int, in bytes: [UInt8], _ line: Range<Int>) -> Int {
    if column <= 0 { return line.lowerBound }
    var index = line.lowerBound
    var left = column
    while index < line.upperBound {
      var next = index + 1
      var width = width(of: bytes[index])
      while next < line.upperBound, bytes[next] & 0xC0 == 0x80 {
        width += self.width(of: bytes[next])
        next += 1
      }
      if left < width { return index }
      left -= width
      index = next
      if left == 0 { return index }
    }
    return line.upperBound
  }
}

/// A place as the protocol counts: line and column from 0.
struct Position: Equatable {
  var line: Int
  var character: Int
}

/// Lines and columns of one text.
struct TextPlaces {
  let bytes: [UInt8]
  let starts: [Int]
  let encoding: PositionEncoding

  func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return Position(line: low, character: encoding.count(bytes[starts[low]..<offset]))
  }

  /// A line behind the last is the end of the text.
  func offset(of position: Position) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line < starts.count else { return bytes.count }
    return encoding.offset(of: position.character, in: bytes, contents(of: position.line))
  }

  /// The bytes of a line without its line end.
  func contents(of line: Int) -> Range<Int> {
    var end = line + 1 < starts.count ? starts[line + 1] : bytes.count
    while end > starts[line], bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return starts[line]..<end
  }
}
