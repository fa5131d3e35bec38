/// The check sum of a ZIP entry (CRC-32 of ISO 3309, polynomial 0xEDB88320), over bytes that come piece by piece.
package struct CRC32: Sendable {
  private var state: UInt32 = 0xFFFF_FFFF

  package init() {}

  /// The check sum of all bytes so far.
  package var value: UInt32 { ~state }

  package mutating func update(_ bytes: ArraySlice<UInt8>) {
    let tables = CRC32.tables
    var crc = state
    var index = bytes.startIndex
    // Four bytes a step, each with a table of its own.
    while bytes.endIndex - index >= 4 {
      crc ^=
        UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
        | UInt32(bytes[index + 3]) << 24
      crc =
        tables[768 + Int(crc & 0xFF)] ^ tables[512 + Int(crc >> 8 & 0xFF)] ^ tables[256 + Int(crc >> 16 & 0xFF)]
        ^ tables[Int(crc >> 24)]
      index += 4
    }
    while index < bytes.endIndex {
      crc = tables[Int((crc ^ UInt32(bytes[index])) & 0xFF)] ^ crc >> 8
      index += 1
    }
    state = crc
  }

  /// Four tables of 256: what a byte does to the check sum with none, one, two and three bytes behind it.
  private static let tables: [UInt32] = {
    var tables = (UInt32(0)..<256).map { byte in
      (0..<8).reduce(byte) { crc, _ in crc & 1 == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB8_8320 }
    }
    for index in 256..<1_024 {
      let before = tables[index - 256]
      tables.append(tables[Int(before & 0xFF)] ^ before >> 8)
    }
    return tables
  }()
}
