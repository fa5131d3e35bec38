/// Finds the lines and columns of many places that come in the order of writing, without a table of lines.
///
/// It counts on from the last place of a file, so that places in order cost no more than one pass over the file and no
/// memory. A file whose places do not come in order, or whose lines may end in CR, gets a table after all.
package struct PlaceFinder {
  private struct Cursor {
    /// The line that `offset` stands in, from 0.
    var line = 0
    var offset = 0
    /// Whether the file was looked through for CR.
    var isSeen = false
    var table: LineTable?
  }

  private let map: SourceMap
  private var cursors: [Cursor]

  package init(_ map: SourceMap) {
    self.map = map
    cursors = [Cursor](repeating: Cursor(), count: map.files.count)
  }

  /// Begins anew at the first place of every file: another list in the order of writing follows.
  package mutating func rewind() {
    for index in cursors.indices { (cursors[index].line, cursors[index].offset) = (0, 0) }
  }

  /// The file that a place lies in, and its line and column there; `nil` where there are no files at all.
  package mutating func place(at position: SourcePosition) -> (file: Int, place: LineColumn)? {
    guard !cursors.isEmpty else { return nil }
    let index = map.fileIndex(at: position)
    let file = map.files[index]
    let offset = min(Int(position - file.base), file.bytes.count)
    look(at: file, index, offset)
    if let table = cursors[index].table { return (index, file.lineColumn(of: position, in: table)) }
    cursors[index].line += lineEnds(in: file.bytes, cursors[index].offset..<offset)
    cursors[index].offset = offset
    return (index, LineColumn(line: cursors[index].line + 1, column: column(of: offset, in: file.bytes)))
  }

  private mutating func look(at file: SourceFile, _ index: Int, _ offset: Int) {
    if !cursors[index].isSeen {
      cursors[index].isSeen = true
      if file.bytes.contains(UInt8(ascii: "\r")) { cursors[index].table = LineTable(file.bytes) }
    }
    if offset < cursors[index].offset, cursors[index].table == nil { cursors[index].table = LineTable(file.bytes) }
  }
}

/// How many lines end in a part of a file.
private func lineEnds(in bytes: [UInt8], _ range: Range<Int>) -> Int {
  var count = 0
  // Without any way out of the loop, so that the compiler can count many bytes at once.
  for byte in bytes[range] { count &+= byte == UInt8(ascii: "\n") ? 1 : 0 }
  return count
}

/// The column of a byte, from 1, in Unicode scalars.
private func column(of offset: Int, in bytes: [UInt8]) -> Int {
  var column = 1
  var index = offset
  while index > 0, bytes[index - 1] != UInt8(ascii: "\n") {
    index -= 1
    // The other bytes of a scalar are 10xxxxxx.
    if bytes[index] & 0xC0 != 0x80 { column += 1 }
  }
  return column
}
