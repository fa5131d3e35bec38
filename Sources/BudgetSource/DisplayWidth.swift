/// How many columns text takes on a terminal: East Asian Wide and Fullwidth count two, combining marks and
/// controls none (Unicode Standard Annex 11).
package func displayWidth(of scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  if value < 0x1100 { return 1 }
  for range in wideRanges where range.contains(value) { return 2 }
  return 1
}

/// The same of a text.
///
/// - Complexity: O(bytes), with a short way for ASCII and the Chinese characters of everyday use.
package func displayWidth(of text: String) -> Int {
  let bytes = text.utf8Span.span
  var width = 0
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if byte < 0x80 {
      width += byte >= 0x20 && byte < 0x7F ? 1 : 0
      index += 1
    } else if isEverydayChinese(byte, in: bytes, at: index) {
      width += 2
      index += 3
    } else {
      let next = scalar(in: bytes, at: index)
      width += displayWidth(of: next.scalar)
      index += next.length
    }
  }
  return width
}

package func displayWidth(of text: Substring) -> Int { displayWidth(of: String(text)) }

/// Whether the byte begins one of U+4E00 to U+9FFF, which are all wide, and three bytes long.
@inline(__always)
package func isEverydayChinese(_ byte: UInt8, in bytes: Span<UInt8>, at index: Int) -> Bool {
  byte >= 0xE4 && byte <= 0xE9 && (byte > 0xE4 || bytes[index + 1] >= 0xB8)
}

/// The scalar that begins at a place of valid UTF-8, and how many bytes it has.
package func scalar(in bytes: Span<UInt8>, at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
  let first = bytes[index]
  let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  var value = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
  for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
  return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
}

/// The same of a run of UTF-8.
///
/// - Complexity: O(bytes), with a short way for ASCII and the Chinese characters of everyday use.
package func displayWidth(of range: Range<Int>, in bytes: [UInt8]) -> Int {
  var width = 0
  var index = range.lowerBound
  while index < range.upperBound {
    let byte = bytes[index]
    if byte < 0x80 {
      width += byte >= 0x20 && byte < 0x7F ? 1 : 0
      index += 1
    } else if byte >= 0xE4, byte <= 0xE9, index + 2 < range.upperBound, byte > 0xE4 || bytes[index + 1] >= 0xB8 {
      // U+4E00 to U+9FFF.
      width += 2
      index += 3
    } else {
      var end = index + 1
      while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
      width += displayWidth(of: String(decoding: bytes[index..<end], as: UTF8.self))
      index = end
    }
  }
  return width
}

/// The blocks whose characters are Wide or Fullwidth in EastAsianWidth.txt.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x25FD...0x25FE, 0x2614...0x2615,
  0x2648...0x2653, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728,
  0x274C...0x274C, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797, 0x2E80...0x303E, 0x3041...0x33FF,
  0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
  0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
  0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F265,
  0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F7E0...0x1F7EB, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF,
  0x20000...0x2FFFD, 0x30000...0x3FFFD,
]
