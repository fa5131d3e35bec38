import BudgetSource

/// The text of an open document: its bytes, and where its lines begin, kept up to date as it is edited.
struct DocumentText {
  private(set) var bytes: [UInt8]
  /// The text before the last change, whose memory the next one takes.
  ///
  /// What was last looked at keeps the text that it was looked at in, so that a change has to copy it; texts that are
  /// copied into new memory with every keystroke leave holes everywhere, and the process grows.
  private var spare: [UInt8] = []
  /// The offset of each line's first byte, in order; the first is 0.
  ///
  /// As in ``LineTable``, a line ends after LF, CR LF or a CR alone.
  private(set) var starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = LineTable(bytes).starts
  }

  /// Puts `text` in the place of a run of bytes.
  ///
  /// - Complexity: O(bytes + lines) moves, but only the changed lines are read.
  mutating func replace(_ range: Range<Int>, with text: [UInt8]) {
    // The line end before the change may become another one: CR before a new LF.
    var first = line(at: range.lowerBound)
    if first > 0, starts[first] == range.lowerBound { first -= 1 }
    // A line end that reaches behind the change is there afterwards as well.
    let kept = firstLine(startingBehind: range.upperBound)
    write(text, over: range)
    let end = range.lowerBound + text.count
    var found: [Int] = []
    var index = starts[first]
    while index < end {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
      let isLineEnd = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      if isLineEnd, index <= end { found.append(index) }
    }
    let shift = text.count - range.count
    if shift != 0 {
      for line in kept..<starts.count { starts[line] += shift }
    }
    starts.replaceSubrange(first + 1..<kept, with: found)
  }

  private mutating func write(_ text: [UInt8], over range: Range<Int>) {
    let count = bytes.count - range.count + text.count
    spare.removeAll(keepingCapacity: true)
    // With some room, so that it need not grow soon.
    if spare.capacity < count { spare.reserveCapacity(count + count / 16) }
    spare += bytes[..<range.lowerBound]
    spare += text
    spare += bytes[range.upperBound...]
    swap(&bytes, &spare)
  }

  /// The index of the line that `offset` stands in.
  func line(at offset: Int) -> Int { firstLine(startingBehind: offset) - 1 }

  private func firstLine(startingBehind offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
