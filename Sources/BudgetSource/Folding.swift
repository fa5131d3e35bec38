/// The bytes with full-width letters, digits and punctuation (U+FF01 to U+FF5E) as their ASCII twins.
///
/// This is how names, codes, amounts and keywords are compared; what is printed stays as typed.
package func folded(_ bytes: some Collection<UInt8>) -> [UInt8] {
  let bytes = Array(bytes)
  guard bytes.contains(0xEF) else { return bytes }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    if let twin = asciiTwin(in: bytes, at: index) {
      result.append(twin)
      index += 3
    } else {
      result.append(bytes[index])
      index += 1
    }
  }
  return result
}

/// The ASCII twin of the full-width character that begins at `index`, three bytes long; `nil` when none does.
package func asciiTwin(in bytes: [UInt8], at index: Int) -> UInt8? {
  guard bytes[index] == 0xEF, index + 2 < bytes.count else { return nil }
  switch (bytes[index + 1], bytes[index + 2]) {
  case (0xBC, let last) where (0x81...0xBF).contains(last): return last - 0x81 + 0x21
  case (0xBD, let last) where (0x80...0x9E).contains(last): return last - 0x80 + 0x60
  default: return nil
  }
}
