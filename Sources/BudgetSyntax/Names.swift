import BudgetSource

// How names, and words like them, are written: in quotation marks only where they would be read otherwise without.

/// Where a name stands; not every place has the same words that are no names.
package enum NamePlace: Sendable {
  /// Behind a keyword or a code.
  case name
  /// Behind the code of a line of money, where a word that is like an amount is a mistyped one.
  case account
  /// Behind the value of an indicator, where 权重, 正向 and 反向 go on.
  case label
  /// A path, a date, the number of a table: any word at all.
  case path
}

/// A name as it is written: bare where it can be, else in `"…"`, and in `「…」` where it holds a `"`.
///
/// - Parameter name: the name itself, without quotation marks.
/// - Complexity: O(bytes).
package func writtenName(_ name: ArraySlice<UInt8>, at place: NamePlace) -> [UInt8] {
  guard nameNeedsQuotes(name, at: place) else { return Array(name) }
  let bytes = Array(name)
  let holdsQuote = bytes.indices.contains { foldedASCII(in: bytes, at: $0)?.byte == UInt8(ascii: "\"") }
  guard holdsQuote else { return [UInt8(ascii: "\"")] + bytes + [UInt8(ascii: "\"")] }
  // A name with marks of both kinds has been read without any around it.
  if String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("」") { return bytes }
  return Array("「".utf8) + bytes + Array("」".utf8)
}

/// The same of a text.
package func writtenName(_ name: String, at place: NamePlace) -> String {
  String(decoding: writtenName(Array(name.utf8)[...], at: place), as: UTF8.self)
}

/// Whether a name would be read as something else, or as several words, without quotation marks.
///
/// Names that begin with a sign of comparison are read well enough, but not by people: they get quotes, too.
package func nameNeedsQuotes(_ name: ArraySlice<UInt8>, at place: NamePlace) -> Bool {
  let bytes = Array(name)
  guard let first = bytes.first else { return true }
  if bytes.indices.contains(where: { spaceLength(in: bytes, at: $0) > 0 }) || quoteMark(in: bytes, at: 0) != nil {
    return true
  }
  let sign = foldedASCII(in: bytes, at: 0)?.byte
  if sign == UInt8(ascii: "#") { return true }
  if place == .path { return false }
  switch sign {
  case UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"): return true
  default: break
  }
  if first == 0xE2, ["≥", "≤", "≈"].contains(where: { bytes.starts(with: $0.utf8) }) { return true }
  if isTag(name) || numberKind(of: folded(name)[...]) != nil { return true }
  switch place {
  case .name, .path: return false
  case .account: return isLikeAmount(name)
  case .label: return [.weight, .positive, .negative].contains(Keyword(name))
  }
}

/// What stands between the quotation marks of a word: `"…"`, `＂…＂` or `「…」`.
///
/// - Returns: `nil` when the word is no quotation, or one that is empty or does not end where the word does.
package func quotedContents(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
  guard let first = word.first, first == UInt8(ascii: "\"") || first >= 0xE3 else { return nil }
  let bytes = Array(word)
  guard let mark = quoteMark(in: bytes, at: 0), let quoted = quotedEnd(in: bytes, from: 0), quoted.isGood,
    quoted.end == bytes.count
  else { return nil }
  let closing = mark.isCorner || bytes.last != UInt8(ascii: "\"") ? 3 : 1
  return word.dropFirst(mark.length).dropLast(closing)
}

/// Whether a mistyped amount may begin with one byte and end with the other: it begins with a digit, `$`, `¥`, or what is
/// full-width, or it ends as sums of money in words do (元, 圆, 角, 分, 整, 正).
func mayBeAmount(first: UInt8, last: UInt8) -> Bool {
  if isDigit(first) || first == UInt8(ascii: "$") || first == 0xC2 || first == 0xEF { return true }
  return last == 0x83 || last == 0x86 || last == 0x92 || last == 0xB4 || last == 0xA3
}

/// Whether a word is meant as an amount and mistyped, as `12.5O`, `5千元`, `¥5` or `五百元整`: it begins with a digit or a
/// sign of money and holds ASCII and words of number only, or it is words of number with 元 among them.
func isLikeAmount(_ word: ArraySlice<UInt8>) -> Bool {
  guard let first = word.first, let last = word.last, mayBeAmount(first: first, last: last) else { return false }
  // Many names end like sums in words, but do not begin with a number; that is soon seen.
  if 0xE3..<0xEF ~= first, !beginsWithNumber(word) { return false }
  let text = String(decoding: folded(word), as: UTF8.self)
  guard let sign = text.first, sign.isNumber || "$¥￥".contains(sign) else { return false }
  let units = "元圆万亿千百十角分整正"
  if sign.isASCII || "¥￥".contains(sign) {
    return text.allSatisfy { $0.isASCII || units.contains($0) || "¥￥".contains($0) }
  }
  return text.contains { "元圆".contains($0) } && text.allSatisfy { $0.isNumber || units.contains($0) }
}

/// Whether the first character of a word, of three bytes, is a number: `五`.
private func beginsWithNumber(_ word: ArraySlice<UInt8>) -> Bool {
  guard word.count >= 3 else { return false }
  let bytes = word.prefix(3).map { UInt32($0) }
  let scalar = Unicode.Scalar((bytes[0] & 0x0F) << 12 | (bytes[1] & 0x3F) << 6 | (bytes[2] & 0x3F))
  return scalar?.properties.numericType != nil
}
