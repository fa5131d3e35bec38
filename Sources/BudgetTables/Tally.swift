internal import BudgetModel

/// What a row of a table is about; a member that a table does not ask for is 0.
struct TallyKey: Equatable {
  var unit: UInt32 = 0
  var code: UInt32 = 0
  var project: UInt32 = 0
}

/// Sums by row and column, filled in one pass over the facts.
///
/// An open-addressing table from key to row, with the sums in one flat array. Rows are numbered as their keys first come,
/// so their order is the order of writing and never that of a hash.
struct Tally {
  let width: Int
  private(set) var keys: [TallyKey] = []
  private var sums: [Int64] = []
  /// Row numbers plus one by hash of key; 0 is free.
  ///
  /// A power of two long, at most half full.
  private var slots = [UInt32](repeating: 0, count: 64)
  /// The row asked for last: neighbouring lines of a source often lead to one row.
  private var last = 0

  init(width: Int) {
    self.width = width
  }

  var isEmpty: Bool { keys.isEmpty }

  /// The sums of a row, one a column.
  func amounts(at row: Int) -> [Amount] {
    sums[row * width..<(row + 1) * width].map { Amount(fen: $0) }
  }

  func amount(at row: Int, column: Int) -> Amount { Amount(fen: sums[row * width + column]) }

  /// Adds `amount` to some columns of the row of `key`.
  mutating func add(_ amount: Amount, to columns: ColumnSet, of key: TallyKey) {
    let start = row(of: key) * width
    var rest = columns
    while rest != 0 {
      sums[start + rest.trailingZeroBitCount] += amount.fen
      rest &= rest - 1
    }
  }

  /// Adds a whole row of another tally of the same width to the row of `key`.
  mutating func add(_ row: Int, of other: Tally, to key: TallyKey) {
    let start = self.row(of: key) * width
    for column in 0..<width { sums[start + column] += other.sums[row * width + column] }
  }

  private mutating func row(of key: TallyKey) -> Int {
    if last < keys.count, keys[last] == key { return last }
    let mask = slots.count - 1
    var slot = Tally.hash(key) & mask
    while slots[slot] != 0 {
      last = Int(slots[slot]) - 1
      if keys[last] == key { return last }
      slot = (slot + 1) & mask
    }
    last = keys.count
    keys.append(key)
    sums.append(contentsOf: repeatElement(0, count: width))
    slots[slot] = UInt32(keys.count)
    if keys.count * 2 > slots.count { grow() }
    return last
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    slots = [UInt32](repeating: 0, count: mask + 1)
    for (row, key) in keys.enumerated() {
      var slot = Tally.hash(key) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(row + 1)
    }
  }

  private static func hash(_ key: TallyKey) -> Int {
    var hash = UInt64(key.unit) << 32 | UInt64(key.code)
    hash = (hash ^ UInt64(key.project) &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
    hash ^= hash >> 32
    return Int(truncatingIfNeeded: hash &* 0x94D0_49BB_1331_11EB >> 20)
  }
}

extension Code {
  /// Orders as ``Code`` does, in 32 bits: the digits up to nine, then the level.
  var sortKey: UInt32 {
    guard !isNone else { return 0 }
    var aligned = value
    while aligned < 100_000_000 { aligned *= 10 }
    return aligned << 2 | UInt32(digitCount / 2 - 1) & 3
  }
}
