/// A decimal number as its digits, made without any memory of its own.
struct DecimalDigits {
  /// Filled from its end; the longest number has 19 digits, 6 commas, a point and a sign.
  private var bytes = InlineArray<32, UInt8>(repeating: UInt8(ascii: "0"))
  private var start = 32

  /// - Parameters:
  ///   - count: how many steps of 10^-decimals.
  ///   - decimals: 0 to 18.
  ///   - isGrouped: whether commas stand between thousands.
  init(_ count: Int64, decimals: Int, isGrouped: Bool) {
    var rest = count.magnitude
    var places = 0
    while rest > 0 || places <= decimals {
      if places == decimals, decimals > 0 {
        push(UInt8(ascii: "."))
      } else if isGrouped, places > decimals, (places - decimals).isMultiple(of: 3) {
        push(UInt8(ascii: ","))
      }
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      push(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
      rest = quotient
      places += 1
    }
    if count < 0 { push(UInt8(ascii: "-")) }
  }

  private mutating func push(_ byte: UInt8) {
    start -= 1
    bytes[start] = byte
  }

  mutating func append(to buffer: inout [UInt8]) {
    for index in start..<32 { buffer.append(bytes[index]) }
  }
}
