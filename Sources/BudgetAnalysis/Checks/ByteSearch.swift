/// A word to look for in the bytes of a text; texts are read on every compilation, and as strings they would take longer
/// than all the rest of it.
struct BytePattern: Sendable {
  let text: String
  private let bytes: [UInt8]

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  var count: Int { bytes.count }

  /// Where the word first stands in `bytes` at or behind `start`.
  func firstOffset(in bytes: [UInt8], from start: Int = 0) -> Int? {
    var index = start
    let last = bytes.count - self.bytes.count
    while index <= last {
      if bytes[index] == self.bytes[0], matches(bytes, at: index) { return index }
      index += 1
    }
    return nil
  }

  func matches(_ bytes: [UInt8], at start: Int) -> Bool {
    guard start + self.bytes.count <= bytes.count else { return false }
    for offset in self.bytes.indices where bytes[start + offset] != self.bytes[offset] { return false }
    return true
  }
}

extension [BytePattern] {
  init(_ words: String...) {
    self = words.map(BytePattern.init)
  }

  /// Whether one of the words stands at `start`.
  func first(matching bytes: [UInt8], at start: Int) -> BytePattern? {
    first { $0.matches(bytes, at: start) }
  }
}
