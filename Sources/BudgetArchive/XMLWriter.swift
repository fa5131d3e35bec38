/// Writes XML element by element into ``bytes``, which the caller hands on and empties as it likes, so that a document of any
/// size needs no more memory than the buffer.
///
/// There is no space and no line break but what is written as text. What XML 1.0 cannot hold at all, the other controls and
/// the two non-characters, becomes U+FFFD.
package struct XMLWriter: Sendable {
  /// What has been written and not been handed on.
  package var bytes: [UInt8] = []
  /// The names of the open elements, outermost first.
  private var open: [StaticString] = []
  /// Whether the tag of the innermost element still takes attributes.
  private var isInTag = false

  package init() {}

  /// Writes the declaration that a document of a package begins with: UTF-8, and no other document to read.
  package mutating func declaration() {
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
  }

  /// Begins an element, which takes attributes, then text and elements.
  package mutating func begin(_ name: StaticString) {
    closeTag()
    bytes.append(UInt8(ascii: "<"))
    raw(name)
    open.append(name)
    isInTag = true
  }

  /// Ends the innermost element.
  package mutating func end() {
    guard let name = open.popLast() else { return }
    if isInTag {
      raw("/>")
      isInTag = false
    } else {
      raw("</")
      raw(name)
      bytes.append(UInt8(ascii: ">"))
    }
  }

  /// Writes an attribute of the element that has just begun.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    attributeName(name)
    escape(value.utf8, inAttribute: true)
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func attribute(_ name: StaticString, _ value: Int) {
    attributeName(name)
    number(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes text into the innermost element.
  package mutating func text(_ text: String) {
    closeTag()
    escape(text.utf8, inAttribute: false)
  }

  package mutating func text(_ value: Int) {
    closeTag()
    number(value)
  }

  /// Begins an element with attributes.
  package mutating func begin(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>) {
    begin(name)
    for (name, value) in attributes { attribute(name, value) }
  }

  /// Writes an element without content.
  package mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:]) {
    begin(name, attributes)
    end()
  }

  /// Writes an element that holds text alone.
  package mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], text: String
  ) {
    begin(name, attributes)
    self.text(text)
    end()
  }

  /// Writes elements that `write` appends, whole and as they are, into the innermost element.
  package mutating func content(appended write: (inout [UInt8]) -> Void) {
    closeTag()
    write(&bytes)
  }

  // MARK: - Bytes

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func closeTag() {
    guard isInTag else { return }
    bytes.append(UInt8(ascii: ">"))
    isInTag = false
  }

  private mutating func attributeName(_ name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    raw("=\"")
  }

  private mutating func number(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var rest = value.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  private mutating func escape(_ text: String.UTF8View, inAttribute: Bool) {
    // Nearly every text is plain and goes out in one piece.
    let isPlain = text.withContiguousStorageIfAvailable { utf8 in
      if utf8.contains(where: { XMLWriter.isSpecial($0) || $0 == 0xEF }) { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if isPlain == true { return }
    // U+FFFE and U+FFFF are the bytes EF BF BE and EF BF BF.
    var (last, beforeLast): (UInt8, UInt8) = (0, 0)
    for byte in text {
      if let entity = XMLWriter.entity(for: byte, inAttribute: inAttribute) {
        raw(entity)
      } else if byte >= 0xBE, last == 0xBF, beforeLast == 0xEF {
        bytes.append(0xBD)
      } else {
        bytes.append(byte)
      }
      (beforeLast, last) = (last, byte)
    }
  }

  /// Whether something else may stand for a byte.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    default: false
    }
  }

  /// What stands for a byte that cannot stand for itself.
  private static func entity(for byte: UInt8, inAttribute: Bool) -> StaticString? {
    guard byte <= UInt8(ascii: ">") else { return nil }
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return inAttribute ? "&quot;" : nil
    // A reader makes a space of these in an attribute, and a line feed of every return.
    case 0x09: return inAttribute ? "&#9;" : nil
    case 0x0A: return inAttribute ? "&#10;" : nil
    case 0x0D: return "&#13;"
    case 0..<0x20: return "\u{FFFD}"
    default: return nil
    }
  }
}
