/// A prefix code in the form that deflate writes: for each symbol its length, and its bits turned around.
struct HuffmanCode {
  /// 0 for a symbol that has no code.
  let lengths: [UInt8]
  let bits: [UInt16]

  /// The code that `lengths` make (RFC 1951, 3.2.2): shorter codes first, symbols of one length in their order.
  init(lengths: [UInt8]) {
    self.lengths = lengths
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    var next = [UInt16](repeating: 0, count: 16)
    var code = 0
    for length in 1..<16 {
      code = (code + counts[length - 1]) << 1
      next[length] = UInt16(truncatingIfNeeded: code)
    }
    bits = lengths.map { length in
      guard length > 0 else { return 0 }
      defer { next[Int(length)] += 1 }
      return HuffmanCode.reversed(next[Int(length)], Int(length))
    }
  }

  /// The shortest code for symbols that come as often as `frequencies` say, with no code over `limit` bits.
  init(frequencies: [Int], limit: Int) {
    self.init(lengths: HuffmanCode.lengths(frequencies, limit: limit))
  }

  /// How many bits the symbols take when they come as often as `frequencies` say.
  func cost(_ frequencies: [Int]) -> Int {
    var cost = 0
    for (index, count) in frequencies.enumerated() { cost += count * Int(lengths[index]) }
    return cost
  }

  private static func reversed(_ code: UInt16, _ length: Int) -> UInt16 {
    var (code, result) = (code, UInt16(0))
    for _ in 0..<length {
      result = result << 1 | code & 1
      code >>= 1
    }
    return result
  }

  // MARK: - Lengths

  private static func lengths(_ frequencies: [Int], limit: Int) -> [UInt8] {
    var lengths = [UInt8](repeating: 0, count: frequencies.count)
    // The rarest first; ties by symbol, so that a code depends on the frequencies alone.
    let symbols = frequencies.indices.filter { frequencies[$0] > 0 }.sorted {
      (frequencies[$0], $0) < (frequencies[$1], $1)
    }
    guard symbols.count > 1 else {
      for symbol in symbols { lengths[symbol] = 1 }
      return lengths
    }
    var counts = self.counts(ofDepths: depths(symbols.map { frequencies[$0] }), limit: limit)
    // The rarest symbols take the longest codes.
    var length = limit
    for symbol in symbols {
      while counts[length] == 0 { length -= 1 }
      lengths[symbol] = UInt8(length)
      counts[length] -= 1
    }
    return lengths
  }

  /// How deep each leaf lies in Huffman's tree over weights that rise.
  private static func depths(_ weights: [Int]) -> [Int] {
    let leaves = weights.count
    var weights = weights
    var parents = [Int](repeating: 0, count: 2 * leaves - 1)
    // Leaves and inner nodes both come in order of weight, so the two lightest are at the heads of two queues.
    var (leaf, inner) = (0, leaves)
    func lightest(_ nodes: Int) -> Int {
      let takesLeaf = leaf < leaves && (inner >= nodes || weights[leaf] <= weights[inner])
      defer { if takesLeaf { leaf += 1 } else { inner += 1 } }
      return takesLeaf ? leaf : inner
    }
    for node in leaves..<2 * leaves - 1 {
      let (first, second) = (lightest(node), lightest(node))
      weights.append(weights[first] + weights[second])
      parents[first] = node
      parents[second] = node
    }
    var depths = [Int](repeating: 0, count: 2 * leaves - 1)
    for node in (0..<2 * leaves - 2).reversed() { depths[node] = depths[parents[node]] + 1 }
    return Array(depths[..<leaves])
  }

  /// How many codes there are of each length, once none is longer than `limit`.
  ///
  /// What is cut off makes the code too full; it is made right again by lengthening the longest codes that can be.
  private static func counts(ofDepths depths: [Int], limit: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: limit + 1)
    for depth in depths { counts[min(depth, limit)] += 1 }
    var filled = (1...limit).reduce(0) { $0 + counts[$1] << (limit - $1) }
    while filled > 1 << limit {
      guard let length = (1..<limit).last(where: { counts[$0] > 0 }) else { break }
      counts[length] -= 1
      counts[length + 1] += 2
      counts[limit] -= 1
      filled -= 1
    }
    return counts
  }
}
