extension [Diagnostic] {
  /// The fix-its that may be applied unattended, as far as they can be applied together: of each diagnostic the first, in
  /// their order, and none that touches what one before it changes.
  ///
  /// - Complexity: O(edits · log edits) where the diagnostics stand in the order of their places.
  package func compatibleSafeFixIts() -> [FixIt] {
    var taken = EditSet()
    return compactMap { $0.fixIts.first { $0.confidence == .safe && !$0.edits.isEmpty } }.filter {
      taken.insert($0.edits)
    }
  }
}

extension SourceMap {
  /// The files that fix-its change, by their indices, as they are afterwards.
  ///
  /// - Parameter fixIts: fix-its whose edits do not overlap.
  package func applying(_ fixIts: [FixIt]) -> [Int: [UInt8]] {
    var edits: [Int: [TextEdit]] = [:]
    for edit in fixIts.flatMap(\.edits) { edits[fileIndex(at: edit.range.start), default: []].append(edit) }
    var changed: [Int: [UInt8]] = [:]
    for (index, edits) in edits { changed[index] = files[index].applying(edits) }
    return changed
  }
}

extension SourceFile {
  fileprivate func applying(_ edits: [TextEdit]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var done = 0
    for edit in edits.sorted(by: { $0.range < $1.range }) {
      let start = min(Int(edit.range.start - base), bytes.count)
      let end = min(Int(edit.range.end - base), bytes.count)
      guard start >= done else { continue }
      result += bytes[done..<start]
      result += edit.text.utf8
      done = end
    }
    return result + bytes[done...]
  }
}

/// Edits in the order of their places, of which no two touch the same characters or insert at one place.
private struct EditSet {
  private var ranges: [SourceRange] = []

  /// Adds edits, all or none.
  ///
  /// - Returns: whether they were added.
  mutating func insert(_ edits: [TextEdit]) -> Bool {
    let areFree = edits.allSatisfy { edit in
      let index = firstIndex(notBefore: edit.range)
      return (index == 0 || !EditSet.touch(ranges[index - 1], edit.range))
        && (index == ranges.count || !EditSet.touch(edit.range, ranges[index]))
    }
    guard areFree else { return false }
    for edit in edits { ranges.insert(edit.range, at: firstIndex(notBefore: edit.range)) }
    return true
  }

  private func firstIndex(notBefore range: SourceRange) -> Int {
    // Nearly all come in their order.
    if let last = ranges.last, last < range { return ranges.count }
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle] < range { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether two ranges, in their order, overlap, or one of them is empty and stands at the other's edge.
  private static func touch(_ left: SourceRange, _ right: SourceRange) -> Bool {
    if left.end > right.start { return true }
    return left.end == right.start && (left.start == left.end || right.start == right.end)
  }
}
