import BudgetTestSupport
import Testing

@testable import BudgetArchive

private func deflated(_ bytes: [UInt8], pieces: Int = .max) -> [UInt8] {
  var deflater = Deflater()
  var packed: [UInt8] = []
  var rest = bytes[...]
  while !rest.isEmpty {
    deflater.write(rest.prefix(pieces))
    rest = rest.dropFirst(pieces)
    packed += deflater.take()
  }
  deflater.finish()
  return packed + deflater.take()
}

private func isRoundTrip(_ bytes: [UInt8]) -> Bool {
  let isEqual = inflate(deflated(bytes)) == bytes
  return isEqual
}

@Suite("Deflate")
struct DeflateTests {
  @Test("a few bytes become the bytes that the format asks for")
  func known() {
    #expect(deflated([]) == [0x03, 0x00])
    #expect(deflated(Array("a".utf8)) == [0x4B, 0x04, 0x00])
    #expect(deflated(Array("aaaaaaaaaa".utf8)) == [0x4B, 0x84, 0x03, 0x00])
    #expect(
      deflated(Array("hello hello hello hello".utf8)) == [0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC0, 0x20, 0x01])
  }

  @Test("what is read back is what was written", arguments: 0..<60)
  func roundTrip(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    // Few letters make long matches, many make none.
    let letters = [1, 2, 4, 40, 256][Int(seed) % 5]
    let count = [0, 1, 2, 3, 258, 259, 300, 5_000, 40_000][Int(seed / 5) % 9] + Int(random.next() % 3)
    let bytes = (0..<count).map { _ in UInt8(random.next() % UInt64(letters)) }
    #expect(isRoundTrip(bytes), "seed \(seed)")
  }

  @Test("repetitions at all distances and of all lengths are found again")
  func distances() {
    var random = SplitMix64(seed: 7)
    let noise = (0..<300).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    for distance in [300, 301, 32_767, 32_768, 32_769] {
      for length in [3, 10, 67, 257, 258, 259, 300] {
        let bytes = noise[..<length] + [UInt8](repeating: 0, count: distance - length) + noise[..<length]
        #expect(isRoundTrip(Array(bytes)), "\(distance) \(length)")
      }
    }
  }

  @Test("more than the buffer holds, in one piece or in many, is the same")
  func large() {
    var random = SplitMix64(seed: 11)
    let words = (0..<500).map { _ in (0..<Int(random.next() % 9 + 2)).map { _ in UInt8(random.next() % 96 + 32) } }
    let bytes = (0..<50_000).flatMap { _ in words[Int(random.next() % 500)] }
    #expect(bytes.count > 300_000)
    let packed = deflated(bytes)
    let isEqual = inflate(packed) == bytes
    #expect(isEqual)
    let isSame = deflated(bytes, pieces: 4_099) == packed
    #expect(isSame)
    #expect(packed.count < bytes.count * 2 / 5)
  }

  @Test("noise is stored, at no more than five bytes for 65,535")
  func stored() {
    var random = SplitMix64(seed: 5)
    let bytes = (0..<200_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let packed = deflated(bytes)
    #expect(packed.count < bytes.count + 60)
    let isEqual = inflate(packed) == bytes
    #expect(isEqual)
  }

  @Test("a code never has more bits than it may, however uneven the frequencies")
  func limits() {
    var frequencies = [1, 1]
    while frequencies.count < 40 { frequencies.append(frequencies.suffix(2).reduce(0, +)) }
    for limit in [7, 15] {
      let lengths = HuffmanCode(frequencies: frequencies, limit: limit).lengths.map(Int.init)
      #expect(lengths.max() == limit)
      #expect(lengths.reduce(0) { $0 + 1 << (limit - $1) } == 1 << limit)
      #expect(zip(lengths, lengths.dropFirst()).allSatisfy(>=))
    }
    #expect(HuffmanCode(frequencies: [0, 5, 0], limit: 15).lengths == [0, 1, 0])
    #expect(HuffmanCode(frequencies: [5, 1, 1, 2], limit: 15).lengths == [1, 3, 3, 2])
  }

  @Test("check sums are those of the standard, whatever the pieces")
  func checkSums() {
    var crc = CRC32()
    #expect(crc.value == 0)
    crc.update(Array("1234".utf8)[...])
    crc.update(Array("56789".utf8)[...])
    #expect(crc.value == 0xCBF4_3926)
  }
}
