/// Where the lines of a file begin.
///
/// A line ends after LF, CR LF, or a CR alone.
package struct LineTable: Sendable {
  /// The offset of each line's first byte in the file, in order; the first is 0.
  package let starts: [Int]
  private let count: Int

  /// - Complexity: O(bytes).
  package init(_ bytes: [UInt8]) {
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { starts.append(index) }
    }
    self.starts = starts
    self.count = bytes.count
  }

  /// The index of the line that `offset` stands in, counted from 0.
  ///
  /// - Complexity: O(log lines).
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line without its line end.
  package func contents(of line: Int, in bytes: [UInt8]) -> Range<Int> {
    let start = starts[line]
    var end = line + 1 < starts.count ? starts[line + 1] : count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }
}

/// A place as people count: line and column from 1, the column in Unicode scalars.
package struct LineColumn: Sendable, Equatable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension SourceFile {
  /// The line and column of a place in this file.
  package func lineColumn(of position: SourcePosition, in table: LineTable) -> LineColumn {
    let offset = min(Int(position - base), bytes.count)
    let line = table.line(at: offset)
    let before = String(decoding: bytes[table.starts[line]..<offset], as: UTF8.self)
    return LineColumn(line: line + 1, column: before.unicodeScalars.count + 1)
  }
}
