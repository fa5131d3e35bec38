/// What stands on a terminal for a character that would steer it: the picture of a control character, U+FFFD for one that
/// is invisible or turns the direction of what follows.
///
/// - Returns: `nil` for a character that may be printed as it is.
func visibleTwin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
  switch scalar.value {
  // U+2400 and on are the pictures of the control characters, in their order.
  case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
  case 0x7F: "\u{2421}"
  case 0x80..<0xA0, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
    0xE0000...0xE0FFF:
    "\u{FFFD}"
  default: nil
  }
}

/// A text that goes to a terminal, in one line: messages quote names, and a name can hold anything.
func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { visibleTwin(of: $0) != nil }) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { result.append(visibleTwin(of: scalar) ?? scalar) }
  return String(result)
}
