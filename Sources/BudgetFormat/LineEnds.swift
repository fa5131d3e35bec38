/// How a line ends.
enum LineEnd: Int, CaseIterable {
  case feed, pair, carriage

  /// A text whose lines end so, made of one whose lines end in a line feed.
  func replacingFeeds(of text: [UInt8]) -> [UInt8] {
    let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    if self == .carriage { return text.map { $0 == feed ? carriage : $0 } }
    var result: [UInt8] = []
    result.reserveCapacity(text.count + text.count / 16)
    for byte in text {
      if byte == feed, self == .pair { result.append(carriage) }
      result.append(byte)
    }
    return result
  }
}

/// How the lines of a file end.
struct LineEnds {
  private var counts = [0, 0, 0]
  private var first: LineEnd?

  mutating func add(_ end: LineEnd) {
    counts[end.rawValue] += 1
    if first == nil { first = end }
  }

  /// The line end that most lines have, the first of the file where two are as many; a line feed where there is none.
  var common: LineEnd {
    let most = counts.max() ?? 0
    if let first, counts[first.rawValue] == most { return first }
    return LineEnd.allCases.first { counts[$0.rawValue] == most } ?? .feed
  }
}
