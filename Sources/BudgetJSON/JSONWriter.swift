/// Writes JSON piece by piece into ``bytes``, which the caller hands on and empties as it likes, so that a document of any
/// size needs no more memory than the buffer.
///
/// Members and elements are written in the order of the calls. An object or array either stands in one line or has each of
/// its members on a line of its own.
package struct JSONWriter {
  /// What has been written and not been handed on.
  package var bytes: [UInt8] = []
  /// The open objects and arrays, outermost first.
  private var open: [Level] = []
  private var hasKey = false

  private struct Level {
    var isEmpty = true
    let isInline: Bool
    let close: UInt8
  }

  package init() {}

  // MARK: - Structure

  package mutating func beginObject(inline: Bool = false) { begin(UInt8(ascii: "{"), UInt8(ascii: "}"), inline) }
  package mutating func beginArray(inline: Bool = false) { begin(UInt8(ascii: "["), UInt8(ascii: "]"), inline) }

  /// Ends the innermost object or array.
  package mutating func end() {
    guard let level = open.popLast() else { return }
    if !level.isEmpty, !level.isInline { newLine() }
    bytes.append(level.close)
    if open.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  package mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
    hasKey = true
  }

  // MARK: - Values

  package mutating func value(_ text: String) {
    separate()
    quote(text)
  }

  package mutating func value(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  package mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  package mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A member with a text, or `null`.
  package mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { value(text) } else { null() }
  }

  package mutating func member(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  package mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    value(flag)
  }

  // MARK: - Bytes

  private mutating func begin(_ first: UInt8, _ last: UInt8, _ inline: Bool) {
    separate()
    bytes.append(first)
    open.append(Level(isInline: inline || open.last?.isInline == true, close: last))
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
    } else if !level.isEmpty {
      bytes.append(UInt8(ascii: " "))
    }
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in open { bytes.append(contentsOf: [UInt8(ascii: " "), UInt8(ascii: " ")]) }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
