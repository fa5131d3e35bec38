extension [UInt8] {
  /// Appends a whole number in decimal digits.
  package mutating func append(decimal value: Int64) { append(decimal: value, decimals: 0, isGrouped: false) }

  /// Appends `count` steps of 10^-decimals as decimal digits, `1234567` of two decimals as `12,345.67`.
  ///
  /// - Parameter isGrouped: whether commas stand between thousands.
  package mutating func append(decimal count: Int64, decimals: Int, isGrouped: Bool) {
    DecimalDigits(count, decimals: decimals, isGrouped: isGrouped).append(to: &self)
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
    for _ in 0..<decimals { pushDigit(of: &rest) }
    if decimals > 0 { push(UInt8(ascii: ".")) }
    var places = 0
    repeat {
      if isGrouped, places > 0, places.isMultiple(of: 3) { push(UInt8(ascii: ",")) }
      pushDigit(of: &rest)
      places += 1
    } while rest > 0
    if count < 0 { push(UInt8(ascii: "-")) }
  }

  /// Takes the last digit.
  private mutating func pushDigit(of rest: inout UInt64) {
    let shorter = rest / 10
    push(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest &- shorter &* 10))
    rest = shorter
  }

  private mutating func push(_ byte: UInt8) {
    start -= 1
    bytes[start] = byte
  }

  func append(to buffer: inout [UInt8]) {
    withUnsafeBytes(of: bytes) { buffer.append(contentsOf: UnsafeRawBufferPointer(rebasing: $0[start...])) }
  }
}
