/// A file of a ZIP archive as a reader finds it.
package struct UnzippedFile: Sendable, Equatable {
  package var name: String
  package var bytes: [UInt8]
  /// 0 stored, 8 deflated.
  package var method: Int
  package var flags: Int
  package var date: Int
}

/// Reads an archive by its central directory, by a reader of its own: it shares nothing with what writes them.
///
/// - Returns: `nil` when anything is wrong: a size, a check sum, a header that differs from the directory.
package func unzip(_ bytes: [UInt8]) -> [UnzippedFile]? {
  func number(_ place: Int, _ count: Int) -> Int {
    guard place >= 0, place + count <= bytes.count else { return -1 }
    return (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[place + $1]) }
  }
  let end = bytes.count - 22
  guard end >= 0, number(end, 4) == 0x0605_4B50 else { return nil }
  var (count, start) = (number(end + 10, 2), number(end + 16, 4))
  if start == 0xFFFF_FFFF || count == 0xFFFF {
    guard number(end - 20, 4) == 0x0706_4B50 else { return nil }
    let wide = number(end - 12, 8)
    guard number(wide, 4) == 0x0606_4B50 else { return nil }
    (count, start) = (number(wide + 32, 8), number(wide + 48, 8))
  }
  var files: [UnzippedFile] = []
  for _ in 0..<count {
    guard number(start, 4) == 0x0201_4B50 else { return nil }
    let (nameLength, extraLength) = (number(start + 28, 2), number(start + 30, 2))
    var wide = start + 46 + nameLength + 4
    func wideNumber(_ place: Int) -> Int {
      let narrow = number(place, 4)
      guard narrow == 0xFFFF_FFFF else { return narrow }
      defer { wide += 8 }
      return number(wide, 8)
    }
    let size = wideNumber(start + 24)
    let packedSize = wideNumber(start + 20)
    let header = wideNumber(start + 42)
    guard number(header, 4) == 0x0403_4B50, number(header + 6, 8) == number(start + 8, 8) else { return nil }
    let content = header + 30 + number(header + 26, 2) + number(header + 28, 2)
    guard content >= 0, packedSize >= 0, content + packedSize <= bytes.count else { return nil }
    let packed = Array(bytes[content..<content + packedSize])
    let method = number(start + 10, 2)
    guard let plain = method == 0 ? packed : inflate(packed), plain.count == size,
      checkSum(plain) == number(start + 16, 4)
    else { return nil }
    let name = String(decoding: bytes[start + 46..<start + 46 + nameLength], as: UTF8.self)
    files.append(
      UnzippedFile(
        name: name, bytes: plain, method: method, flags: number(start + 8, 2), date: number(start + 12, 4)))
    start += 46 + nameLength + extraLength + number(start + 32, 2)
  }
  return files
}

private func checkSum(_ bytes: [UInt8]) -> Int {
  var crc: UInt32 = 0xFFFF_FFFF
  for byte in bytes {
    crc ^= UInt32(byte)
    for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
  }
  return Int(~crc)
}

/// The bytes that a deflate stream (RFC 1951) stands for; `nil` when it is no such stream, or has bytes behind its end.
package func inflate(_ packed: [UInt8]) -> [UInt8]? {
  var reader = InflateReader(packed: packed)
  return reader.read()
}

private struct InflateReader {
  let packed: [UInt8]
  private var place = 0
  private var bits = 0
  private var count = 0
  private var out: [UInt8] = []

  init(packed: [UInt8]) {
    self.packed = packed
  }

  mutating func read() -> [UInt8]? {
    while true {
      guard let isLast = take(1), let kind = take(2) else { return nil }
      let isRight: Bool =
        switch kind {
        case 0: stored()
        case 1:
          codes(
            InflateCode((0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }),
            InflateCode([Int](repeating: 5, count: 30)))
        case 2: dynamic()
        default: false
        }
      guard isRight else { return nil }
      if isLast == 1 { return place == packed.count ? out : nil }
    }
  }

  private mutating func take(_ wanted: Int) -> Int? {
    while count < wanted {
      guard place < packed.count else { return nil }
      bits |= Int(packed[place]) << count
      place += 1
      count += 8
    }
    defer {
      bits >>= wanted
      count -= wanted
    }
    return bits & (1 << wanted - 1)
  }

  private mutating func symbol(_ code: InflateCode) -> Int? {
    var (value, first, index) = (0, 0, 0)
    for length in 1..<16 {
      guard let bit = take(1) else { return nil }
      value |= bit
      let here = code.counts[length]
      if value - first < here { return code.symbols[index + value - first] }
      index += here
      first = (first + here) << 1
      value <<= 1
    }
    return nil
  }

  private mutating func stored() -> Bool {
    (bits, count) = (0, 0)
    guard let length = take(16), let inverted = take(16), length == ~inverted & 0xFFFF,
      place + length <= packed.count
    else { return false }
    out += packed[place..<place + length]
    place += length
    return true
  }

  private mutating func dynamic() -> Bool {
    guard let literals = take(5), let distances = take(5), let lengths = take(4) else { return false }
    var own = [Int](repeating: 0, count: 19)
    for index in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].prefix(lengths + 4) {
      guard let length = take(3) else { return false }
      own[index] = length
    }
    let code = InflateCode(own)
    var all: [Int] = []
    while all.count < literals + 257 + distances + 1 {
      guard let symbol = symbol(code) else { return false }
      switch symbol {
      case 16:
        guard let last = all.last, let more = take(2) else { return false }
        all += [Int](repeating: last, count: more + 3)
      case 17, 18:
        guard let more = take(symbol == 17 ? 3 : 7) else { return false }
        all += [Int](repeating: 0, count: more + (symbol == 17 ? 3 : 11))
      default: all.append(symbol)
      }
    }
    guard all.count == literals + distances + 258, all[256] > 0 else { return false }
    let (first, second) = (InflateCode(Array(all[..<(literals + 257)])), InflateCode(Array(all[(literals + 257)...])))
    // A code that leaves bits unused is allowed only when it has one symbol.
    guard first.isComplete, second.isComplete || second.symbols.count <= 1 else { return false }
    return codes(first, second)
  }

  private mutating func codes(_ literals: InflateCode, _ distances: InflateCode) -> Bool {
    let lengths = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ]
    let starts = [
      1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
      8193, 12289, 16385, 24577,
    ]
    while let symbol = symbol(literals) {
      if symbol == 256 { return true }
      if symbol < 256 {
        out.append(UInt8(symbol))
        continue
      }
      let index = symbol - 257
      guard lengths.indices.contains(index), let more = take(index < 8 || index == 28 ? 0 : index / 4 - 1),
        let far = self.symbol(distances), starts.indices.contains(far), let further = take(far < 4 ? 0 : far / 2 - 1)
      else { return false }
      let distance = starts[far] + further
      guard distance <= out.count else { return false }
      for _ in 0..<lengths[index] + more { out.append(out[out.count - distance]) }
    }
    return false
  }
}

/// A code by how many symbols have each length, and the symbols in the order of their codes.
private struct InflateCode {
  var counts = [Int](repeating: 0, count: 16)
  var symbols: [Int] = []
  var isComplete: Bool { (1..<16).reduce(0) { $0 + counts[$1] << (15 - $1) } == 1 << 15 }

  init(_ lengths: [Int]) {
    for length in 1..<16 {
      let here = lengths.indices.filter { lengths[$0] == length }
      counts[length] = here.count
      symbols += here
    }
  }
}
