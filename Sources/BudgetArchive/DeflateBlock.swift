/// A literal byte, or a match: so many bytes again that stand so far back.
struct DeflateToken {
  private let packed: UInt32

  static func literal(_ byte: UInt8) -> DeflateToken { DeflateToken(packed: UInt32(byte)) }

  /// - Parameters:
  ///   - length: 3 to 258.
  ///   - distance: 1 to 32768.
  static func match(length: Int, distance: Int) -> DeflateToken {
    DeflateToken(packed: 1 << 31 | UInt32(length - 3) << 16 | UInt32(distance - 1))
  }

  var isMatch: Bool { packed >> 31 == 1 }
  /// The symbol of a literal or of a match's length, and what follows its code.
  var first: (symbol: Int, extra: UInt32, bits: Int) {
    guard isMatch else { return (Int(packed), 0, 0) }
    let length = packed >> 16 & 0xFF
    if length < 8 { return (257 + Int(length), 0, 0) }
    if length == 255 { return (285, 0, 0) }
    // Each power of two has four symbols, which leave out the bits below the highest three.
    let high = 31 - length.leadingZeroBitCount
    let bits = high - 2
    return (257 + 4 * (high - 1) + Int(length >> UInt32(bits) & 3), length & (1 << UInt32(bits) - 1), bits)
  }
  /// The symbol of a match's distance, and what follows its code.
  var distance: (symbol: Int, extra: UInt32, bits: Int) {
    let distance = packed & 0xFFFF
    if distance < 4 { return (Int(distance), 0, 0) }
    // Each power of two has two symbols.
    let high = 31 - distance.leadingZeroBitCount
    let bits = high - 1
    return (2 * high + Int(distance >> UInt32(bits) & 1), distance & (1 << UInt32(bits) - 1), bits)
  }
}

/// Tokens that share a code, and the choice how to write them (RFC 1951, 3.2.3).
struct DeflateBlock {
  static let capacity = 1 << 15

  private var tokens: [DeflateToken] = []
  private var literalCounts = [Int](repeating: 0, count: 286)
  private var distanceCounts = [Int](repeating: 0, count: 30)
  /// The bits that follow the codes, whatever those are.
  private var extraBits = 0

  var isFull: Bool { tokens.count >= DeflateBlock.capacity }

  mutating func append(_ token: DeflateToken) {
    tokens.append(token)
    let first = token.first
    literalCounts[first.symbol] += 1
    guard token.isMatch else { return }
    let distance = token.distance
    distanceCounts[distance.symbol] += 1
    extraBits += first.bits + distance.bits
  }

  /// Writes the block in whichever way is shortest, and begins the next.
  ///
  /// - Parameter raw: the bytes that the tokens stand for.
  mutating func write(raw: ArraySlice<UInt8>, isLast: Bool, into out: inout BitWriter) {
    literalCounts[DeflateBlock.end] += 1
    // Some readers want at least one distance.
    if distanceCounts.allSatisfy({ $0 == 0 }) { distanceCounts[0] = 1 }
    let literals = HuffmanCode(frequencies: literalCounts, limit: 15)
    let distances = HuffmanCode(frequencies: distanceCounts, limit: 15)
    let header = DeflateHeader(literals, distances)
    let own = header.cost + literals.cost(literalCounts) + distances.cost(distanceCounts)
    let fixed =
      DeflateBlock.fixedLiterals.cost(literalCounts) + DeflateBlock.fixedDistances.cost(distanceCounts)
    let stored = raw.count * 8 + (raw.count / 0xFFFF + 1) * 40
    if stored < min(own, fixed) + extraBits {
      DeflateBlock.store(raw, isLast: isLast, into: &out)
    } else if fixed <= own {
      out.write(isLast ? 0b011 : 0b010, 3)
      write(DeflateBlock.fixedLiterals, DeflateBlock.fixedDistances, into: &out)
    } else {
      out.write(isLast ? 0b101 : 0b100, 3)
      header.write(into: &out)
      write(literals, distances, into: &out)
    }
    reset()
  }

  private mutating func reset() {
    tokens.removeAll(keepingCapacity: true)
    for index in literalCounts.indices { literalCounts[index] = 0 }
    for index in distanceCounts.indices { distanceCounts[index] = 0 }
    extraBits = 0
  }

  private func write(_ literals: HuffmanCode, _ distances: HuffmanCode, into out: inout BitWriter) {
    for token in tokens {
      let first = token.first
      out.write(UInt32(literals.bits[first.symbol]), Int(literals.lengths[first.symbol]))
      guard token.isMatch else { continue }
      out.write(first.extra, first.bits)
      let distance = token.distance
      out.write(UInt32(distances.bits[distance.symbol]), Int(distances.lengths[distance.symbol]))
      out.write(distance.extra, distance.bits)
    }
    out.write(UInt32(literals.bits[DeflateBlock.end]), Int(literals.lengths[DeflateBlock.end]))
  }

  /// Writes the bytes as they are, 65,535 at a time.
  private static func store(_ raw: ArraySlice<UInt8>, isLast: Bool, into out: inout BitWriter) {
    var rest = raw
    repeat {
      let piece = rest.prefix(0xFFFF)
      rest = rest.dropFirst(piece.count)
      out.write(isLast && rest.isEmpty ? 0b001 : 0b000, 3)
      out.align()
      out.write(UInt32(piece.count), 16)
      out.write(~UInt32(piece.count) & 0xFFFF, 16)
      out.align()
      out.write(piece)
    } while !rest.isEmpty
  }

  /// The symbol that ends a block.
  private static let end = 256
  private static let fixedLiterals = HuffmanCode(
    lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  private static let fixedDistances = HuffmanCode(lengths: [UInt8](repeating: 5, count: 30))
}

/// The lengths of a block's own codes, in the code that they are written in (RFC 1951, 3.2.7).
private struct DeflateHeader {
  /// The order in which the lengths of the lengths' code are written.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private let literalCount: Int
  private let distanceCount: Int
  private var symbols: [(symbol: Int, extra: UInt32, bits: Int)] = []
  private let code: HuffmanCode
  private let codeCount: Int
  let cost: Int

  init(_ literals: HuffmanCode, _ distances: HuffmanCode) {
    literalCount = max((literals.lengths.lastIndex { $0 > 0 } ?? 0) + 1, 257)
    distanceCount = (distances.lengths.lastIndex { $0 > 0 } ?? 0) + 1
    let lengths = literals.lengths[..<literalCount] + distances.lengths[..<distanceCount]
    symbols = DeflateHeader.runs(Array(lengths))
    var counts = [Int](repeating: 0, count: 19)
    for symbol in symbols { counts[symbol.symbol] += 1 }
    let code = HuffmanCode(frequencies: counts, limit: 7)
    self.code = code
    codeCount = max((DeflateHeader.order.lastIndex { code.lengths[$0] > 0 } ?? 0) + 1, 4)
    cost = 14 + 3 * codeCount + code.cost(counts) + symbols.reduce(0) { $0 + $1.bits }
  }

  func write(into out: inout BitWriter) {
    out.write(UInt32(literalCount - 257), 5)
    out.write(UInt32(distanceCount - 1), 5)
    out.write(UInt32(codeCount - 4), 4)
    for symbol in DeflateHeader.order.prefix(codeCount) { out.write(UInt32(code.lengths[symbol]), 3) }
    for symbol in symbols {
      out.write(UInt32(code.bits[symbol.symbol]), Int(code.lengths[symbol.symbol]))
      out.write(symbol.extra, symbol.bits)
    }
  }

  /// Lengths with their repetitions gathered: 16 repeats the last 3 to 6 times, 17 and 18 are 3 to 138 zeros.
  private static func runs(_ lengths: [UInt8]) -> [(symbol: Int, extra: UInt32, bits: Int)] {
    var symbols: [(symbol: Int, extra: UInt32, bits: Int)] = []
    var index = 0
    while index < lengths.count {
      let length = lengths[index]
      var run = lengths[index...].prefix { $0 == length }.count
      index += run
      if length > 0 {
        symbols.append((Int(length), 0, 0))
        run -= 1
      }
      while run >= 3 {
        let count = min(run, length > 0 ? 6 : 138)
        if length > 0 {
          symbols.append((16, UInt32(count - 3), 2))
        } else {
          symbols.append(count < 11 ? (17, UInt32(count - 3), 3) : (18, UInt32(count - 11), 7))
        }
        run -= count
      }
      for _ in 0..<run { symbols.append((Int(length), 0, 0)) }
    }
    return symbols
  }
}
