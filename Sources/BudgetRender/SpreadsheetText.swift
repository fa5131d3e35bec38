import BudgetSource

extension [UInt8] {
  /// Appends a text so that no spreadsheet runs it: one that would be taken for a formula stands behind an apostrophe.
  mutating func append(inert text: String) {
    if isFormula(text) { append(UInt8(ascii: "'")) }
    append(text: text)
  }
}

/// Whether a text has to stand behind an apostrophe.
///
/// A spreadsheet takes for a formula what begins with `=`, `+`, `-` or `@`, half or full width, or with a tab or a line
/// break before one; the advice to put an apostrophe there is OWASP's on CSV injection. A sign that stands alone, such as
/// an indicator's `=`, and a number with its sign, such as `-5%`, are no formulas and stay as they are. A text that begins
/// with apostrophes and such a sign gets one more, so that taking one away always gives the text back.
func isFormula(_ text: String) -> Bool {
  // Nearly every text begins with a letter, a figure or a Chinese character.
  guard let first = text.utf8.first, first == UInt8(ascii: "'") || mayBegin(first) else { return false }
  let scalars = text.unicodeScalars.drop { $0 == "'" }
  guard let sign = scalars.first, isSign(sign) else { return false }
  let rest = scalars.dropFirst()
  let isAlone = rest.allSatisfy { $0 == " " || $0 == "\u{3000}" } && sign.value >= 0x20
  return !isAlone && !(isPlusOrMinus(sign) && isNumber(rest))
}

/// Whether a byte can be the first of a sign; 0xEF begins those of full width.
private func mayBegin(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D, 0xEF: true
  default: false
  }
}

private func isSign(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\n", "\r": true
  default: false
  }
}

private func isPlusOrMinus(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "+", "-", "＋", "－": true
  default: false
  }
}

/// Digits, perhaps with commas, a point and a percent sign.
private func isNumber(_ text: Substring.UnicodeScalarView) -> Bool {
  let digits = text.last == "%" ? text.dropLast() : text
  guard let first = digits.first, ("0"..."9").contains(first) else { return false }
  return digits.allSatisfy { ("0"..."9").contains($0) || $0 == "," || $0 == "." }
}
