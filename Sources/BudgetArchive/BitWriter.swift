/// Bits on their way into bytes, the first in the lowest place, as deflate has them.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count = 0

  /// - Parameters:
  ///   - bits: the bits, with zeros above them.
  ///   - count: 0 to 32.
  mutating func write(_ bits: UInt32, _ count: Int) {
    pending |= UInt64(bits) << UInt64(self.count)
    self.count += count
    if self.count >= 32 {
      var word = UInt32(truncatingIfNeeded: pending)
      for _ in 0..<4 {
        bytes.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
      }
      pending >>= 32
      self.count -= 32
    }
  }

  /// Fills the last byte with zeros.
  mutating func align() {
    while count > 0 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
    count = 0
  }

  /// Writes whole bytes; the bits before them must be aligned.
  mutating func write(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }

  /// The whole bytes so far, which are forgotten here.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }
}
