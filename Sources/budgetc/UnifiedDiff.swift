import BudgetSource

/// Writes how a file changes, in the form that `patch -p1` and `git apply` read.
///
/// - Complexity: O(lines · log lines).
func writeUnifiedDiff(of path: String, from old: [UInt8], to new: [UInt8], into sink: inout ByteSink) {
  let diff = LineDiff(old: lines(of: old), new: lines(of: new))
  let name = path.drop { $0 == "/" } + (path.contains(" ") ? "\t" : "")
  sink.write("--- a/\(name)\n+++ b/\(name)\n")
  for hunk in diff.hunks(context: 3) { diff.write(hunk, into: &sink) }
}

/// The lines of a text with their line ends.
private func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  var lines: [ArraySlice<UInt8>] = []
  var start = 0
  for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
    lines.append(bytes[start...index])
    start = index + 1
  }
  if start < bytes.count { lines.append(bytes[start...]) }
  return lines
}

/// What differs between two lists of lines.
///
/// Lines that stand once in both, in the same order in both, are held to be the same line; what stands between two such lines
/// and is not alike from either end has changed.
private struct LineDiff {
  /// Old lines in whose place new ones stand.
  struct Change {
    var old: Range<Int>
    var new: Range<Int>
  }

  let old: [ArraySlice<UInt8>]
  let new: [ArraySlice<UInt8>]
  private var changes: [Change] = []

  init(old: [ArraySlice<UInt8>], new: [ArraySlice<UInt8>]) {
    self.old = old
    self.new = new
    var (oldStart, newStart) = (0, 0)
    for (oldIndex, newIndex) in LineDiff.anchors(old, new) + [(old.count, new.count)] {
      compare(oldStart..<oldIndex, newStart..<newIndex)
      (oldStart, newStart) = (oldIndex, newIndex)
    }
  }

  private mutating func compare(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
    var (o, n) = (oldRange, newRange)
    while !o.isEmpty, !n.isEmpty, old[o.lowerBound] == new[n.lowerBound] {
      (o, n) = (o.dropFirst(), n.dropFirst())
    }
    while !o.isEmpty, !n.isEmpty, old[o.upperBound - 1] == new[n.upperBound - 1] {
      (o, n) = (o.dropLast(), n.dropLast())
    }
    if !o.isEmpty || !n.isEmpty { changes.append(Change(old: o, new: n)) }
  }

  /// The longest rising run of lines that stand once in both.
  private static func anchors(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [(Int, Int)] {
    let newIndices = soleIndices(of: new)
    let pairs = soleIndices(of: old).compactMap { line, index in newIndices[line].map { (index, $0) } }
      .sorted { $0.0 < $1.0 }
    // The pair that ends the best run of each length, and for each pair the one before it in its run.
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var run: [(Int, Int)] = []
    var next = ends.last
    while let index = next {
      run.append(pairs[index])
      next = previous[index]
    }
    return run.reversed()
  }

  private static func soleIndices(of lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>: Int] {
    var indices: [ArraySlice<UInt8>: Int?] = [:]
    for (index, line) in lines.enumerated() { indices[line] = indices[line] == nil ? .some(index) : .some(nil) }
    return indices.compactMapValues(\.self)
  }

  // MARK: - Hunks

  /// The changes, those together whose context touches.
  func hunks(context: Int) -> [[Change]] {
    var hunks: [[Change]] = []
    for change in changes {
      if let last = hunks.last?.last, change.old.lowerBound - last.old.upperBound <= 2 * context {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  func write(_ hunk: [Change], context: Int = 3, into sink: inout ByteSink) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let before = min(context, first.old.lowerBound)
    let after = min(context, old.count - last.old.upperBound)
    let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
    let newRange = first.new.lowerBound - before..<last.new.upperBound + after
    sink.write("@@ -\(LineDiff.text(oldRange)) +\(LineDiff.text(newRange)) @@\n")
    var done = oldRange.lowerBound
    for change in hunk {
      for line in old[done..<change.old.lowerBound] { LineDiff.write(" ", line, into: &sink) }
      for line in old[change.old] { LineDiff.write("-", line, into: &sink) }
      for line in new[change.new] { LineDiff.write("+", line, into: &sink) }
      done = change.old.upperBound
    }
    for line in old[done..<oldRange.upperBound] { LineDiff.write(" ", line, into: &sink) }
  }

  private static func text(_ range: Range<Int>) -> String {
    let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
  }

  private static func write(_ sign: String, _ line: ArraySlice<UInt8>, into sink: inout ByteSink) {
    sink.write(sign)
    sink.write(line)
    if line.last != UInt8(ascii: "\n") { sink.write("\n\\ No newline at end of file\n") }
  }
}
