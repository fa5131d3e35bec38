/// A small source of random numbers that gives the same ones for the same seed everywhere, now and in later versions of
/// the standard library.
package struct SplitMix64: Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, but not including, `count`, which is at least 1.
  package mutating func below(_ count: Int) -> Int {
    precondition(count > 0, "there is no number below zero")
    return Int(next() % UInt64(count))
  }

  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// Whether something happens that happens in `percent` of a hundred cases.
  package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of `values`, which are not none.
  package mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  package mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var values = values
    for index in values.indices.dropLast() { values.swapAt(index, index + below(values.count - index)) }
    return values
  }

  /// Up to `count` different ones of `values`.
  package mutating func sample<Value>(_ values: [Value], _ count: Int) -> [Value] {
    var values = values
    let count = min(count, values.count)
    for index in 0..<count { values.swapAt(index, index + below(values.count - index)) }
    return Array(values[..<count])
  }

  package mutating func byte() -> UInt8 { UInt8(truncatingIfNeeded: next()) }
}
