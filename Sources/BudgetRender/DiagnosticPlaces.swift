import BudgetSource

/// A range as programs want it: file, lines and columns from 1, and offsets in bytes.
struct FoundRange {
  /// The index of the file in the map.
  let file: Int
  let start: LineColumn
  /// The place behind the last character.
  let end: LineColumn
  let offsets: Range<Int>
}

/// Finds lines and columns, with tables that are made once for each file.
struct DiagnosticPlaces {
  private let map: SourceMap
  private var indices: [Int: ColumnIndex] = [:]

  init(_ map: SourceMap) {
    self.map = map
  }

  /// - Returns: `nil` when the map has no file.
  mutating func find(_ range: SourceRange) -> FoundRange? {
    guard !map.files.isEmpty else { return nil }
    let index = map.fileIndex(at: range.start)
    let file = map.files[index]
    let columns = indices[index] ?? ColumnIndex(file)
    indices[index] = columns
    let start = min(Int(range.start - file.base), file.bytes.count)
    let end = max(start, min(Int(range.end - file.base), file.bytes.count))
    return FoundRange(
      file: index, start: columns.place(of: start, in: file), end: columns.place(of: end, in: file),
      offsets: start..<end)
  }
}

/// The columns of a file, found without reading its lines from their beginnings: a line can be a whole file.
private struct ColumnIndex {
  private let lines: LineTable
  /// How many characters begin before each block of bytes; `nil` for a file that is no UTF-8, whose characters cannot be
  /// counted by their first bytes.
  private let charactersBefore: [Int]?
  private static let blockSize = 256

  init(_ file: SourceFile) {
    lines = LineTable(file.bytes)
    guard String(validating: file.bytes, as: UTF8.self) != nil else {
      charactersBefore = nil
      return
    }
    var counts: [Int] = []
    counts.reserveCapacity(file.bytes.count / ColumnIndex.blockSize + 1)
    var count = 0
    for (offset, byte) in file.bytes.enumerated() {
      if offset % ColumnIndex.blockSize == 0 { counts.append(count) }
      if ColumnIndex.isFirst(byte) { count += 1 }
    }
    charactersBefore = counts
  }

  func place(of offset: Int, in file: SourceFile) -> LineColumn {
    guard let charactersBefore else {
      return file.lineColumn(of: file.base + SourcePosition(offset), in: lines)
    }
    let line = lines.line(at: offset)
    let before = { (offset: Int) in ColumnIndex.count(before: offset, in: file.bytes, charactersBefore) }
    return LineColumn(line: line + 1, column: before(offset) - before(lines.starts[line]) + 1)
  }

  private static func count(before offset: Int, in bytes: [UInt8], _ charactersBefore: [Int]) -> Int {
    guard !charactersBefore.isEmpty else { return 0 }
    let block = min(offset / blockSize, charactersBefore.count - 1)
    return charactersBefore[block] + bytes[block * blockSize..<offset].count(where: isFirst)
  }

  private static func isFirst(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
