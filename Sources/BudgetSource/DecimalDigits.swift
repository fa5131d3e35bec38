extension [UInt8] {
  /// Appends a whole number in decimal digits.
  package mutating func append(decimal value: Int64) { append(decimal: value, decimals: 0, isGrouped: false) }

  /// Appends `count` steps of 10^-decimals as decimal digits, `1234567` of two decimals as `12,345.67`.
  ///
  /// - Parameter isGrouped: whether commas stand between thousands.
  package mutating func append(decimal count: Int64, decimals: Int, isGrouped: Bool) {
    DecimalDigits(count, decimals: decimals, isGrouped: isGrouped).append(to: &self)
  }

  /// Appends a text: in one piece, where its view of UTF-8 would be asked for each.
  package mutating func append(text: String) {
    let isWhole: Void? = text.utf8.withContiguousStorageIfAvailable { append(contentsOf: $0) }
    if isWhole == nil { append(contentsOf: text.utf8) }
  }

  /// Appends text that stands in the program.
  package mutating func append(literal text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }
}

/// A decimal number as its digits, made without any memory of its own.
private struct DecimalDigits {
  /// Filled from its end; the longest number has 19 digits, 6 commas, a point and a sign.
  private var bytes = InlineArray<32, UInt8>(repeating: UInt8(ascii: "0"))
  private var start = 32

  /// - Parameters:
  ///   - count: how many steps of 10^-decimals.
  ///   - decimals: 0 to 18.
  ///   - isGrouped: whether commas stand between thousands.
  init(_ count: Int64, decimals: Int, isGrouped: Bool) {
    var rest = count.magnitude
    if decimals == 2 {
      pushPair(of: &rest)
    } else {
      for _ in 0..<decimals { pushDigit(of: &rest) }
    }
    if decimals > 0 { push(UInt8(ascii: ".")) }
    if isGrouped {
      pushGroups(of: &rest)
    } else {
      while rest >= 100 { pushPair(of: &rest) }
      if rest >= 10 { pushPair(of: &rest) } else { pushDigit(of: &rest) }
    }
    if count < 0 { push(UInt8(ascii: "-")) }
  }

  /// Takes all digits, with a comma before every third.
  private mutating func pushGroups(of rest: inout UInt64) {
    while rest >= 1_000 {
      pushDigit(of: &rest)
      pushPair(of: &rest)
      push(UInt8(ascii: ","))
    }
    if rest >= 100 { pushDigit(of: &rest) }
    if rest >= 10 { pushPair(of: &rest) } else { pushDigit(of: &rest) }
  }

  /// Takes the last two digits; half the divisions of one at a time.
  private mutating func pushPair(of rest: inout UInt64) {
    let shorter = rest / 100
    let pair = UInt32(truncatingIfNeeded: rest &- shorter &* 100)
    let tens = pair / 10
    push(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: pair &- tens &* 10))
    push(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: tens))
    rest = shorter
  }

  /// Takes the last digit.
  private mutating func pushDigit(of rest: inout UInt64) {
    let shorter = rest / 10
    push(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest &- shorter &* 10))
    rest = shorter
  }

  private mutating func push(_ byte: UInt8) {
    start &-= 1
    bytes[start] = byte
  }

  func append(to buffer: inout [UInt8]) {
    withUnsafeBytes(of: bytes) { buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: $0[start...])) }
  }
}

extension String {
  /// Whether one of the bytes is of a kind; the view of UTF-8 would be asked for each.
  @inlinable package func hasByte(where isOfKind: (UInt8) -> Bool) -> Bool {
    let bytes = utf8Span.span
    for index in 0..<bytes.count where isOfKind(bytes[index]) { return true }
    return false
  }
}
