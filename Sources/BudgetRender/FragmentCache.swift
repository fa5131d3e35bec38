/// Bytes that were made for the key met last: neighbours often have one unit, one project, one file.
struct Fragment<Key: Equatable> {
  private(set) var key: Key?
  private(set) var bytes: [UInt8] = []

  init() {}

  init(_ key: Key, _ bytes: [UInt8]) {
    self.key = key
    self.bytes = bytes
  }
}

/// Bytes that are made once for each of some keys, and written many times.
///
/// A million facts have a few thousand accounts between them: what is written of an account is made when it is first met,
/// and copied from then on. An open-addressing table, for a look-up stands in the way of every fact.
struct FragmentCache {
  private struct Slot {
    /// The key plus one; 0 is free.
    var key: UInt64 = 0
    var start = 0
    var end = 0
  }

  private var bytes: [UInt8] = []
  /// A power of two long, at most half full.
  private var slots = [Slot](repeating: Slot(), count: 64)
  private var count = 0

  /// Appends the fragment of `key` to `line`.
  ///
  /// - Returns: whether there is one; else the caller makes it, and has it kept.
  func append(_ key: UInt64, to line: inout [UInt8]) -> Bool {
    let slot = slots[place(of: key)]
    guard slot.key != 0 else { return false }
    line.append(bytes, slot.start..<slot.end)
    return true
  }

  /// Keeps a fragment for a key that has none yet.
  mutating func keep(_ fragment: [UInt8], of key: UInt64) {
    if (count + 1) * 2 > slots.count { grow() }
    count += 1
    slots[place(of: key)] = Slot(key: key + 1, start: bytes.count, end: bytes.count + fragment.count)
    bytes += fragment
  }

  /// The slot of a key, or the free one that it would take.
  private func place(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot].key != 0, slots[slot].key != key + 1 { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.key != 0 { slots[place(of: slot.key - 1)] = slot }
  }
}

extension [UInt8] {
  /// Appends some of other bytes, without a slice that would have to be counted.
  mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    bytes.withUnsafeBufferPointer { append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }
}
