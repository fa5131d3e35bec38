/// Compresses bytes that come piece by piece (deflate, RFC 1951), in memory that does not grow with their number.
///
/// Matches are found over the last 32 KiB by chains of places whose next four bytes hash alike; a match is put off by a
/// byte when the next place has a longer one. The result depends on the bytes alone, never on the pieces.
///
/// - Complexity: O(bytes), by the limit of a chain's length.
package struct Deflater: Sendable {
  private static let window = 1 << 15
  private static let capacity = 1 << 18
  private static let longest = 258
  private static let shortest = 4
  /// How many earlier places are tried for a match, and how many for a better one than a match that is at hand.
  private static let chain = 16
  private static let shortChain = 4
  /// A match that is so long needs no better.
  private static let good = 32
  /// How many of the last places of a match later matches may begin at.
  private static let entered = 8
  private static let hashBits: UInt32 = 15

  /// The last 32 KiB and what is not compressed yet.
  private var buffer: [UInt8] = []
  /// The place in ``buffer`` up to which all is in tokens.
  private var position = 0
  /// Where the bytes of ``block`` begin.
  private var blockStart = 0
  /// The last place of each hash, and for each place (its lowest bits) the one before it; places count from 1 and 0 is none.
  private var heads = [Int32](repeating: 0, count: 1 << Int(Deflater.hashBits))
  private var before = [Int32](repeating: 0, count: Deflater.window)
  private var block = DeflateBlock()
  private var out = BitWriter()

  package init() {
    buffer.reserveCapacity(Deflater.capacity)
  }

  /// Takes bytes in.
  package mutating func write(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    while !rest.isEmpty {
      let piece = rest.prefix(Deflater.capacity - buffer.count)
      buffer.append(contentsOf: piece)
      rest = rest.dropFirst(piece.count)
      if buffer.count == Deflater.capacity {
        // Up to where the longest match cannot be cut short by the end of the buffer.
        compress(upTo: buffer.count - Deflater.longest - 1)
        endBlock(isLast: false)
        slide()
      }
    }
  }

  /// Ends the stream.
  package mutating func finish() {
    compress(upTo: buffer.count)
    endBlock(isLast: true)
    out.align()
  }

  /// The compressed bytes that are ready.
  package mutating func take() -> [UInt8] { out.take() }

  // MARK: - Steps

  private mutating func endBlock(isLast: Bool) {
    block.write(raw: buffer[blockStart..<position], isLast: isLast, into: &out)
    blockStart = position
  }

  /// Forgets what is further back than a match may reach.
  private mutating func slide() {
    let shift = (position - Deflater.window) / Deflater.window * Deflater.window
    guard shift > 0 else { return }
    buffer.removeFirst(shift)
    position -= shift
    blockStart -= shift
    let places = Int32(shift)
    for index in heads.indices { heads[index] = max(heads[index] - places, 0) }
    for index in before.indices { before[index] = max(before[index] - places, 0) }
  }

  private mutating func compress(upTo end: Int) {
    while position < end {
      var match = longestMatch(at: position, over: Deflater.shortest - 1, Deflater.chain)
      enter(position)
      guard match.length > 0 else {
        append(.literal(buffer[position]), 1)
        continue
      }
      // A longer match may begin at the next byte, or at the one after that.
      while match.length < Deflater.good, position + 1 < end {
        let next = longestMatch(at: position + 1, over: match.length, Deflater.shortChain)
        guard next.length > match.length else { break }
        append(.literal(buffer[position]), 1)
        enter(position)
        match = next
      }
      let start = position
      append(.match(length: match.length, distance: match.distance), match.length)
      // Of a long match, whose like has been entered once already, only what may be the start of the next.
      for place in max(start + 1, position - Deflater.entered)..<position { enter(place) }
    }
  }

  private mutating func append(_ token: DeflateToken, _ length: Int) {
    block.append(token)
    position += length
    if block.isFull { endBlock(isLast: false) }
  }

  /// Remembers a place for later matches.
  private mutating func enter(_ place: Int) {
    guard place + Deflater.shortest <= buffer.count else { return }
    let hash = self.hash(at: place)
    before[place & (Deflater.window - 1)] = heads[hash]
    heads[hash] = Int32(truncatingIfNeeded: place &+ 1)
  }

  private func hash(at place: Int) -> Int {
    Int(truncatingIfNeeded: (Deflater.four(buffer.span.bytes, place) &* 0x9E37_79B1) >> (32 - Deflater.hashBits))
  }

  /// The longest match of what stands at `place` that is longer than `least`; length 0 when there is none.
  ///
  /// - Parameters:
  ///   - least: ``shortest`` less one, or more.
  ///   - tries: how many earlier places are tried.
  private func longestMatch(at place: Int, over least: Int, _ tries: Int) -> (length: Int, distance: Int) {
    let longest = min(Deflater.longest, buffer.count - place)
    guard longest > least else { return (0, 0) }
    let bytes = buffer.span.bytes
    let lowest = max(place - Deflater.window, 0)
    var best = (length: least, distance: 0)
    // The last four bytes that a longer match must have.
    var end = Deflater.four(bytes, place + best.length - 3)
    var candidate = Int(heads[hash(at: place)]) - 1
    for _ in 0..<tries {
      guard candidate >= lowest, candidate < place else { break }
      if Deflater.four(bytes, candidate + best.length - 3) == end {
        let length = Deflater.matchLength(bytes, candidate, place, longest)
        if length > best.length {
          best = (length, place - candidate)
          if length >= Deflater.good || length == longest { break }
          end = Deflater.four(bytes, place + best.length - 3)
        }
      }
      candidate = Int(before[candidate & (Deflater.window - 1)]) - 1
    }
    return best.distance == 0 ? (0, 0) : best
  }

  /// How many bytes are alike at two places, eight at a time.
  private static func matchLength(_ bytes: RawSpan, _ first: Int, _ second: Int, _ longest: Int) -> Int {
    var length = 0
    while length + 8 <= longest {
      let one = bytes.unsafeLoadUnaligned(fromByteOffset: first + length, as: UInt64.self)
      let other = bytes.unsafeLoadUnaligned(fromByteOffset: second + length, as: UInt64.self)
      if one != other { return length + (one ^ other).littleEndian.trailingZeroBitCount / 8 }
      length += 8
    }
    while length < longest,
      bytes.unsafeLoad(fromByteOffset: first + length, as: UInt8.self)
        == bytes.unsafeLoad(fromByteOffset: second + length, as: UInt8.self)
    {
      length += 1
    }
    return length
  }

  /// Four bytes as one number, the first the lowest.
  ///
  /// What is unsafe of such a load is what a type may hold, and a number holds anything; its place is checked.
  private static func four(_ bytes: RawSpan, _ place: Int) -> UInt32 {
    bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt32.self).littleEndian
  }
}
