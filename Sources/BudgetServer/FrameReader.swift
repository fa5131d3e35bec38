/// Cuts what a client sends into messages: a head of lines, a blank line, and as many bytes as the head says.
struct FrameReader {
  /// What has been cut off.
  enum Frame: Equatable {
    case message([UInt8])
    /// A message that cannot be taken; what can be skipped of it has been.
    case refused(String)
  }

  /// The longest message that is taken, in bytes.
  let limit: Int
  private var buffer: [UInt8] = []
  /// Where the bytes begin that have not been cut yet.
  private var start = 0
  /// How many bytes are still to be skipped of a message that is too long.
  private var skipping = 0
  private static let longestHead = 8 << 10

  init(limit: Int) { self.limit = limit }

  mutating func append(_ bytes: [UInt8]) {
    var bytes = bytes[...]
    if skipping > 0 {
      let skipped = min(skipping, bytes.count)
      bytes = bytes.dropFirst(skipped)
      skipping -= skipped
    }
    buffer += bytes
  }

  /// The next message; `nil` when it has not come whole yet.
  mutating func next() -> Frame? {
    guard let head = headEnd() else {
      guard buffer.count - start > FrameReader.longestHead else { return nil }
      // No head is that long: what has come so far is no message of this protocol.
      discard(buffer.count - start)
      return .refused("the message has no head")
    }
    let lines = buffer[start..<head].split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    guard let length = FrameReader.length(lines) else {
      discard(head - start)
      return .refused("the head has no valid Content-Length")
    }
    guard length <= limit else {
      let present = min(buffer.count - head, length)
      discard(head - start + present)
      skipping = length - present
      return .refused("the message is longer than \(limit) bytes")
    }
    guard buffer.count - head >= length else { return nil }
    let message = Array(buffer[head..<head + length])
    discard(head - start + length)
    if let problem = FrameReader.problem(of: lines) { return .refused(problem) }
    return .message(message)
  }

  /// The offset behind the blank line that ends a head.
  private func headEnd() -> Int? {
    var index = start
    var isLineEmpty = true
    let end = min(buffer.count, start + FrameReader.longestHead)
    while index < end {
      let byte = buffer[index]
      index += 1
      if byte == UInt8(ascii: "\n") {
        // Line ends between two messages belong to neither.
        if isLineEmpty, hasText(start..<index) { return index }
        isLineEmpty = true
      } else if byte != UInt8(ascii: "\r") {
        isLineEmpty = false
      }
    }
    return nil
  }

  private func hasText(_ range: Range<Int>) -> Bool {
    buffer[range].contains { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
  }

  private mutating func discard(_ count: Int) {
    start += count
    // The buffer is moved only when most of it is done with, and emptied when all is.
    if start == buffer.count {
      buffer.removeAll(keepingCapacity: buffer.capacity <= 1 << 20)
      start = 0
    } else if start > 1 << 16, start > buffer.count / 2 {
      buffer.removeSubrange(..<start)
      start = 0
    }
  }

  // MARK: - The head

  private static func length(_ lines: [ArraySlice<UInt8>]) -> Int? {
    guard let value = value(of: "content-length", lines), (1...18).contains(value.utf8.count),
      value.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(value)
  }

  /// The protocol knows one encoding only.
  private static func problem(of lines: [ArraySlice<UInt8>]) -> String? {
    guard let type = value(of: "content-type", lines), let charset = type.range(after: "charset=") else { return nil }
    let name = charset.filter { $0 != "\"" && $0 != "-" && $0 != " " }
    return name == "utf8" ? nil : "the charset “\(charset)” is not supported"
  }

  /// The value of a field of the head, in lower case.
  private static func value(of field: String, _ lines: [ArraySlice<UInt8>]) -> String? {
    for line in lines {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      guard name == field else { continue }
      let value = String(decoding: line[(colon + 1)...], as: UTF8.self).lowercased()
      return String(value.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
    }
    return nil
  }
}

extension String {
  /// What stands behind the first occurrence of `mark`, up to a semicolon.
  fileprivate func range(after mark: String) -> String? {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(mark) { return String(rest.dropFirst(mark.count).prefix { $0 != ";" }) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
