import BudgetSource

// Text on its way into a page: whatever is not the page's own goes through here.

/// Writes text as the content of an element, a line break for each new line.
func writeEscaped(_ text: String, into sink: inout ByteSink) {
  sink.write { $0.append(escaped: text) }
}

extension [UInt8] {
  /// Appends text as the content of an element, a line break for each new line.
  mutating func append(escaped text: String) {
    // Nearly all texts are plain and go out in one piece.
    guard text.hasByte(where: mayBeSpecial) else { return append(text: text) }
    append(text: replaced(text) { $0 == "\n" ? "<br>" : entity(for: $0) })
  }
}

/// Text made safe for an element or an attribute, in one line.
func escaped(_ text: String) -> String {
  text.hasByte(where: mayBeSpecial) ? replaced(text, entity) : text
}

/// By scalars: a quotation mark with a combining mark behind it is one character to Swift, and two to a browser.
private func replaced(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if let entity = replacement(scalar) {
      result.append(contentsOf: entity.unicodeScalars)
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}

/// Whether a byte is, or begins, something that ``entity(for:)`` may replace.
@inline(__always)
private func mayBeSpecial(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x7F,
    0xC2, 0xEF...0xFF:
    true
  default: false
  }
}

/// What stands for a scalar that a page cannot hold as it is; `nil` for all others.
private func entity(for scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 0x26: "&amp;"
  case 0x3C: "&lt;"
  case 0x3E: "&gt;"
  case 0x22: "&quot;"
  case 0x27: "&#39;"
  case 0x09, 0x0A, 0x0D: " "
  // HTML has no way to write the other controls, nor the scalars that are no characters.
  case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: "\u{FFFD}"
  default: scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : nil
  }
}
