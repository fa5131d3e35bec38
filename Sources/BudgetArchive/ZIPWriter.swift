/// Writes a ZIP archive entry by entry into ``bytes``, which the caller hands on and empties as it likes, so that an archive
/// of any size needs no more memory than the buffer.
///
/// The same entries make the same bytes: every entry has the time 1980-01-01 00:00, the earliest there is, and no attributes.
/// An entry is deflated, or stored when that is smaller. Entries up to 1 MiB are held back until they are whole, so that their
/// sizes stand before them as every reader likes it; larger ones have theirs behind them (a data descriptor). Whatever needs
/// more than 32 bits is written in the fields of ZIP64.
package struct ZIPWriter: ~Copyable {
  /// What has been written and not been handed on.
  package var bytes: [UInt8] = []

  /// Where the next entry begins, counted from the start of the archive.
  private var offset: UInt64 = 0
  private var entries: [Entry] = []
  private var current: Current?
  private let limits: Limits

  /// Where one way of writing gives way to another; tests lower them.
  struct Limits {
    /// The bytes of an entry that are held back.
    var held = 1 << 20
    /// The largest number that a field of 32 bits is used for.
    var narrow: UInt64 = 0xFFFF_FFFE
    /// The largest number of entries that a field of 16 bits is used for.
    var count = 0xFFFE
  }

  package init() {
    limits = Limits()
  }

  init(limits: Limits) {
    self.limits = limits
  }

  private struct Entry {
    var name: String
    var crc: UInt32 = 0
    var size: UInt64 = 0
    var packedSize: UInt64 = 0
    var offset: UInt64
    var isDeflated = true
    /// Whether its sizes stand behind it.
    var isStreamed = false

    var flags: UInt16 { (isStreamed ? 1 << 3 : 0) | (name.utf8.contains { $0 > 0x7F } ? 1 << 11 : 0) }
    var method: UInt16 { isDeflated ? 8 : 0 }
  }

  /// The entry that is being written.
  private struct Current {
    var entry: Entry
    var deflater = Deflater()
    var crc = CRC32()
    /// The entry as it is, while it is small enough to be stored.
    var raw: [UInt8]? = []
    /// What is deflated and held back.
    var packed: [UInt8] = []
  }

  // MARK: - Entries

  /// Begins an entry.
  ///
  /// - Parameter name: its path in the archive, with slashes; under 65,536 bytes.
  package mutating func begin(_ name: String) {
    end()
    current = Current(entry: Entry(name: name, offset: offset))
  }

  /// Writes more of the entry.
  package mutating func write(_ slice: ArraySlice<UInt8>) {
    guard current != nil else { return }
    current?.crc.update(slice)
    current?.entry.size += UInt64(slice.count)
    current?.deflater.write(slice)
    keepRaw(slice)
    drain(isWhole: false)
  }

  /// Writes more of the entry.
  package mutating func write(_ bytes: [UInt8]) { write(bytes[...]) }

  /// Ends the entry, if one is open.
  package mutating func end() {
    guard current != nil else { return }
    current?.deflater.finish()
    drain(isWhole: true)
    guard var entry = current?.entry, let last = current else { return }
    entry.crc = last.crc.value
    if entry.isStreamed {
      writeDescriptor(entry)
    } else {
      // Nothing of it has been written yet.
      let content = last.raw.map { $0.count <= last.packed.count ? $0 : last.packed } ?? last.packed
      entry.isDeflated = last.raw.map { $0.count > last.packed.count } ?? true
      entry.packedSize = UInt64(content.count)
      writeLocalHeader(entry)
      put(content)
    }
    entries.append(entry)
    current = nil
  }

  /// Ends the archive.
  package mutating func finish() {
    end()
    let start = offset
    for entry in entries { writeCentralHeader(entry) }
    writeEnd(start: start, size: offset - start)
  }

  /// The bytes that are ready, which are forgotten here.
  package mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  private mutating func keepRaw(_ slice: ArraySlice<UInt8>) {
    guard let count = current?.raw?.count else { return }
    if count + slice.count <= limits.held {
      current?.raw?.append(contentsOf: slice)
    } else {
      current?.raw = nil
    }
  }

  /// Passes on what is deflated, once it is more than may be held back.
  private mutating func drain(isWhole: Bool) {
    guard let packed = current?.deflater.take(), var entry = current?.entry else { return }
    entry.packedSize += UInt64(packed.count)
    if entry.isStreamed {
      put(packed)
    } else {
      current?.packed += packed
      if let held = current?.packed, held.count > limits.held {
        entry.isStreamed = true
        current?.raw = nil
        current?.packed = []
        writeLocalHeader(entry)
        put(held)
      }
    }
    current?.entry = entry
  }

  // MARK: - Records

  private mutating func writeLocalHeader(_ entry: Entry) {
    put32(0x0403_4B50)
    put16(20)
    put16(entry.flags)
    put16(entry.method)
    putTime()
    // A streamed entry's come behind it.
    put32(entry.isStreamed ? 0 : entry.crc)
    put32(entry.isStreamed ? 0 : UInt32(truncatingIfNeeded: entry.packedSize))
    put32(entry.isStreamed ? 0 : UInt32(truncatingIfNeeded: entry.size))
    put16(UInt16(truncatingIfNeeded: entry.name.utf8.count))
    put16(0)
    put(Array(entry.name.utf8))
  }

  private mutating func writeDescriptor(_ entry: Entry) {
    put32(0x0807_4B50)
    put32(entry.crc)
    if isWide(entry.size) || isWide(entry.packedSize) {
      put64(entry.packedSize)
      put64(entry.size)
    } else {
      put32(UInt32(truncatingIfNeeded: entry.packedSize))
      put32(UInt32(truncatingIfNeeded: entry.size))
    }
  }

  private mutating func writeCentralHeader(_ entry: Entry) {
    let hasWideSizes = isWide(entry.size) || isWide(entry.packedSize)
    let wide = (hasWideSizes ? [entry.size, entry.packedSize] : []) + (isWide(entry.offset) ? [entry.offset] : [])
    put32(0x0201_4B50)
    put16(wide.isEmpty ? 20 : 45)
    put16(wide.isEmpty ? 20 : 45)
    put16(entry.flags)
    put16(entry.method)
    putTime()
    put32(entry.crc)
    put32(hasWideSizes ? 0xFFFF_FFFF : UInt32(truncatingIfNeeded: entry.packedSize))
    put32(hasWideSizes ? 0xFFFF_FFFF : UInt32(truncatingIfNeeded: entry.size))
    put16(UInt16(truncatingIfNeeded: entry.name.utf8.count))
    put16(wide.isEmpty ? 0 : UInt16(4 + 8 * wide.count))
    put16(0)
    put16(0)
    put16(0)
    put32(0)
    put32(isWide(entry.offset) ? 0xFFFF_FFFF : UInt32(truncatingIfNeeded: entry.offset))
    put(Array(entry.name.utf8))
    guard !wide.isEmpty else { return }
    put16(1)
    put16(UInt16(8 * wide.count))
    for number in wide { put64(number) }
  }

  private mutating func writeEnd(start: UInt64, size: UInt64) {
    let isWide = isWide(start) || isWide(size) || entries.count > limits.count
    if isWide {
      let place = offset
      put32(0x0606_4B50)
      put64(44)
      put16(45)
      put16(45)
      put32(0)
      put32(0)
      put64(UInt64(entries.count))
      put64(UInt64(entries.count))
      put64(size)
      put64(start)
      put32(0x0706_4B50)
      put32(0)
      put64(place)
      put32(1)
    }
    put32(0x0605_4B50)
    put16(0)
    put16(0)
    put16(isWide ? 0xFFFF : UInt16(truncatingIfNeeded: entries.count))
    put16(isWide ? 0xFFFF : UInt16(truncatingIfNeeded: entries.count))
    put32(isWide ? 0xFFFF_FFFF : UInt32(truncatingIfNeeded: size))
    put32(isWide ? 0xFFFF_FFFF : UInt32(truncatingIfNeeded: start))
    put16(0)
  }

  private func isWide(_ number: UInt64) -> Bool { number > limits.narrow }

  // MARK: - Numbers

  /// 1980-01-01 00:00:00.
  private mutating func putTime() {
    put16(0)
    put16(0b0000000_0001_00001)
  }

  private mutating func put(_ new: [UInt8]) {
    bytes += new
    offset += UInt64(new.count)
  }

  private mutating func put16(_ number: UInt16) { put((0..<2).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }) }
  private mutating func put32(_ number: UInt32) { put((0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }) }
  private mutating func put64(_ number: UInt64) { put((0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }) }
}
