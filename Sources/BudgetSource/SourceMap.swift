/// A place in the bytes of a compilation: the files of a ``SourceMap`` lie end to end in one space of offsets.
package typealias SourcePosition = UInt32

/// A half-open run of bytes, in the space of a ``SourceMap``.
package struct SourceRange: Sendable, Hashable, Comparable {
  package var start: SourcePosition
  package var end: SourcePosition

  package init(_ start: SourcePosition, _ end: SourcePosition) {
    precondition(start <= end, "a range cannot end before it starts")
    self.start = start
    self.end = end
  }

  /// The empty run at `position`.
  package init(at position: SourcePosition) {
    self.init(position, position)
  }

  package static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

/// One file: its path relative to the root file's folder, its bytes, and where it begins in the space of all files.
package struct SourceFile: Sendable {
  package let path: String
  package let bytes: [UInt8]
  package let base: SourcePosition

  package init(path: String, bytes: [UInt8], base: SourcePosition) {
    self.path = path
    self.bytes = bytes
    self.base = base
  }

  /// The text of `range`, which must lie in this file; bytes that are no UTF-8 become U+FFFD.
  package func text(of range: SourceRange) -> String {
    let start = Int(range.start - base)
    let end = min(Int(range.end - base), bytes.count)
    return String(decoding: bytes[min(start, end)..<end], as: UTF8.self)
  }
}

/// All files of one compilation, end to end, so that a place is one number and a label can stand in any file.
package struct SourceMap: Sendable {
  package private(set) var files: [SourceFile] = []

  /// The number of bytes that one compilation can hold: places are 32 bits wide.
  package static let capacity = Int(UInt32.max) - 1

  package init() {}

  /// The first free place; `nil` when `count` more bytes do not fit.
  package func base(forFileOf count: Int) -> SourcePosition? {
    let next = files.last.map { Int($0.base) + $0.bytes.count + 1 } ?? 0
    return next + count < SourceMap.capacity ? SourcePosition(next) : nil
  }

  /// Adds a file after the others.
  ///
  /// - Returns: its index, or `nil` when the space is full (4 GiB).
  package mutating func add(path: String, bytes: [UInt8]) -> Int? {
    guard let base = base(forFileOf: bytes.count) else { return nil }
    files.append(SourceFile(path: path, bytes: bytes, base: base))
    return files.count - 1
  }

  /// The index of the file that `position` lies in.
  ///
  /// - Complexity: O(log files).
  package func fileIndex(at position: SourcePosition) -> Int {
    precondition(!files.isEmpty, "no place lies in an empty map")
    var low = 0
    var high = files.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if files[middle].base <= position { low = middle } else { high = middle }
    }
    return low
  }

  package func text(of range: SourceRange) -> String {
    files.isEmpty ? "" : files[fileIndex(at: range.start)].text(of: range)
  }
}
