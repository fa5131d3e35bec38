/// Writes JSON piece by piece into ``bytes``, which the caller hands on and empties as it likes, so that a document of any
/// size needs no more memory than the buffer.
///
/// Members and elements are written in the order of the calls. An object or array either stands in one line or has each of
/// its members on a line of its own, indented by two spaces a level.
package struct JSONWriter {
  /// What has been written and not been handed on.
  package var bytes: [UInt8] = []
  /// The open objects and arrays, outermost first.
  private var open: [Level] = []
  /// Whether a member's name has been written and its value has not.
  private var hasKey = false
  private let isIndented: Bool

  private struct Level {
    var isEmpty = true
    let isInline: Bool
    let close: UInt8
  }

  /// - Parameter isIndented: whether the text is for people too; else it has no space and no line break but the last.
  package init(isIndented: Bool = true) {
    self.isIndented = isIndented
  }

  // MARK: - Structure

  /// Begins an object, which takes members: ``key(_:)`` and a value, or `member`.
  ///
  /// - Parameter inline: whether it stands in one line, and all that is in it.
  package mutating func beginObject(inline: Bool = false) { begin(UInt8(ascii: "{"), UInt8(ascii: "}"), inline) }

  /// Begins an array, which takes values.
  ///
  /// - Parameter inline: whether it stands in one line, and all that is in it.
  package mutating func beginArray(inline: Bool = false) { begin(UInt8(ascii: "["), UInt8(ascii: "]"), inline) }

  /// Ends the innermost object or array; the outermost is followed by a line break.
  package mutating func end() {
    guard let level = open.popLast() else { return }
    if !level.isEmpty, !level.isInline { newLine() }
    bytes.append(level.close)
    if open.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Writes the name of the member whose value comes next.
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
    hasKey = true
  }

  // MARK: - Values

  /// Writes a text.
  package mutating func value(_ text: String) {
    separate()
    quote(text)
  }

  /// Writes a whole number.
  package mutating func value(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes a number as its decimal digits, `-12.50`, so that none is lost on the way through binary fractions.
  package mutating func value(decimal digits: String) {
    separate()
    bytes.append(contentsOf: digits.utf8)
  }

  /// Writes `true` or `false`.
  package mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  /// Writes `null`.
  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes a value that was read, or made by hand.
  ///
  /// It recurses on the depth of the value, which the limits of the reader hold.
  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let flag): self.value(flag)
    case .integer(let number): self.value(number)
    case .decimal(let digits): self.value(decimal: digits)
    case .string(let text): self.value(text)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      end()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.name)
        self.value(member.value)
      }
      end()
    }
  }

  /// Writes a member with a text, or `null`.
  package mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { value(text) } else { null() }
  }

  /// Writes a member with a whole number.
  package mutating func member(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  /// Writes a member with `true` or `false`.
  package mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// Writes a value that `write` appends, whole and in one line.
  package mutating func value(appended write: (inout [UInt8]) -> Void) {
    separate()
    write(&bytes)
  }

  // MARK: - Bytes

  private mutating func begin(_ first: UInt8, _ last: UInt8, _ inline: Bool) {
    separate()
    bytes.append(first)
    open.append(Level(isInline: inline || !isIndented || open.last?.isInline == true, close: last))
  }

  /// What goes before the next member or element.
  private mutating func separate() {
    if hasKey {
      hasKey = false
      return
    }
    guard let level = open.last else { return }
    if !level.isEmpty { bytes.append(UInt8(ascii: ",")) }
    open[open.count - 1].isEmpty = false
    if !level.isInline {
      newLine()
    } else if !level.isEmpty, isIndented {
      bytes.append(UInt8(ascii: " "))
    }
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in open { bytes.append(contentsOf: [UInt8(ascii: " "), UInt8(ascii: " ")]) }
  }

  private mutating func quote(_ text: String) { appendJSONText(text, to: &bytes) }
}

/// Appends a text as JSON writes it, between quotation marks.
package func appendJSONText(_ text: String, to bytes: inout [UInt8]) {
  bytes.append(UInt8(ascii: "\""))
  // Nearly every text is plain and goes out in one piece.
  let isPlain = text.utf8.withContiguousStorageIfAvailable { utf8 in
    if utf8.contains(where: needsEscape) { return false }
    bytes.append(contentsOf: utf8)
    return true
  }
  if isPlain != true {
    for byte in text.utf8 { appendEscaped(byte, to: &bytes) }
  }
  bytes.append(UInt8(ascii: "\""))
}

private func needsEscape(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
}

private func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
  switch byte {
  case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
  case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
  case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
  case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
  case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
  case 0..<0x20:
    bytes.append(contentsOf: (byte < 16 ? "\\u000" : "\\u00").utf8)
    bytes.append(contentsOf: String(byte, radix: 16).utf8)
  default: bytes.append(byte)
  }
}
