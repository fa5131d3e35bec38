/// How much a JSON text may ask of its reader.
package struct JSONLimits: Sendable {
  /// The longest text, in bytes.
  package var bytes: Int
  /// How deep arrays and objects may stand in one another.
  package var depth: Int
  /// The most values, those inside others counted.
  package var values: Int
  /// Whether half of a surrogate pair becomes U+FFFD; otherwise it is an error.
  ///
  /// Some programs hold text in which such halves occur, and write them so.
  package var replacesLoneSurrogates: Bool

  package init(bytes: Int, depth: Int, values: Int, replacesLoneSurrogates: Bool) {
    self.bytes = bytes
    self.depth = depth
    self.values = values
    self.replacesLoneSurrogates = replacesLoneSurrogates
  }
}

/// Why a text is no JSON, and where.
package struct JSONError: Error, Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    case notUTF8
    case unexpectedEnd
    /// Something else was to stand here.
    case unexpectedCharacter
    case badNumber
    case badEscape
    /// A control character in a string.
    case controlCharacter
    case nameTwice(String)
    case tooLong
    case tooDeep
    case tooManyValues
  }

  package let reason: Reason
  /// In bytes from the beginning.
  package let offset: Int

  package init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

/// Reads a JSON text (RFC 8259), strictly: nothing behind the value, no comment, no name twice in an object.
///
/// It recurses on nothing, so that no depth of the text can exhaust the program.
///
/// - Complexity: O(bytes).
package func readJSON(_ bytes: [UInt8], limits: JSONLimits) throws(JSONError) -> JSONValue {
  guard bytes.count <= limits.bytes else { throw JSONError(.tooLong, at: limits.bytes) }
  guard (try? UTF8Span(validating: bytes.span)) != nil else { throw JSONError(.notUTF8, at: 0) }
  var reader = JSONReader(bytes: bytes, limits: limits)
  return try reader.document()
}

private struct JSONReader: ~Copyable {
  let bytes: [UInt8]
  let limits: JSONLimits
  var index = 0
  /// The arrays and objects that are open, outermost first.
  var open: [Level] = []
  var count = 0

  enum Level {
    case array([JSONValue])
    case object([JSONValue.Member], name: String, seen: Set<String>?)
  }

  init(bytes: [UInt8], limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  mutating func document() throws(JSONError) -> JSONValue {
    while true {
      skipSpaces()
      guard var value = try valueOrLevel() else { continue }
      // A whole value ends a member or an element, and perhaps what that is in.
      while let level = open.popLast() {
        guard let closed = try finish(level, with: value) else { break }
        value = closed
      }
      if open.isEmpty {
        skipSpaces()
        guard index == bytes.count else { throw unexpected }
        return value
      }
    }
  }

  // MARK: - Structure

  /// The value that begins here; `nil` when an array or an object has been opened and its first value comes next.
  private mutating func valueOrLevel() throws(JSONError) -> JSONValue? {
    count += 1
    guard count <= limits.values else { throw JSONError(.tooManyValues, at: index) }
    guard index < bytes.count else { throw JSONError(.unexpectedEnd, at: index) }
    switch bytes[index] {
    case UInt8(ascii: "{"):
      try enter()
      if consume(UInt8(ascii: "}")) { return .object([]) }
      open.append(.object([], name: try name(), seen: nil))
      return nil
    case UInt8(ascii: "["):
      try enter()
      if consume(UInt8(ascii: "]")) { return .array([]) }
      open.append(.array([]))
      return nil
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw unexpected
    }
  }

  private mutating func enter() throws(JSONError) {
    guard open.count < limits.depth else { throw JSONError(.tooDeep, at: index) }
    index += 1
    skipSpaces()
  }

  /// Adds a value to the level it stands in.
  ///
  /// - Returns: the level's own value when it ends here; `nil` when it goes on, and is open again.
  private mutating func finish(_ level: Level, with value: JSONValue) throws(JSONError) -> JSONValue? {
    skipSpaces()
    switch level {
    case .array(var elements):
      elements.append(value)
      if consume(UInt8(ascii: "]")) { return .array(elements) }
      try expect(UInt8(ascii: ","))
      open.append(.array(elements))
    case .object(var members, let name, var seen):
      members.append(JSONValue.Member(name, value))
      if consume(UInt8(ascii: "}")) { return .object(members) }
      try expect(UInt8(ascii: ","))
      skipSpaces()
      let start = index
      let next = try self.name()
      // Few members are compared one by one, many by a set.
      if seen == nil, members.count > 16 { seen = Set(members.map(\.name)) }
      let isKnown = seen.map { $0.contains(next) } ?? members.contains { $0.name == next }
      if isKnown { throw JSONError(.nameTwice(next), at: start) }
      seen?.insert(next)
      open.append(.object(members, name: next, seen: seen))
    }
    return nil
  }

  /// A member's name and the colon behind it.
  private mutating func name() throws(JSONError) -> String {
    guard index < bytes.count else { throw JSONError(.unexpectedEnd, at: index) }
    guard bytes[index] == UInt8(ascii: "\"") else { throw unexpected }
    let name = try string()
    skipSpaces()
    try expect(UInt8(ascii: ":"))
    return name
  }

  private mutating func skipSpaces() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private mutating func consume(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(JSONError) {
    if !consume(byte) { throw unexpected }
  }

  private var unexpected: JSONError {
    JSONError(index < bytes.count ? .unexpectedCharacter : .unexpectedEnd, at: index)
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    let length = word.utf8CodeUnitCount
    let isHere =
      index + length <= bytes.count
      && word.withUTF8Buffer { $0.elementsEqual(bytes[index..<index + length]) }
    guard isHere else { throw JSONError(.unexpectedCharacter, at: index) }
    index += length
    return value
  }

  // MARK: - Numbers

  // number = [ "-" ] ( "0" | digit1-9 { digit } ) [ "." digit+ ] [ ( "e" | "E" ) [ "+" | "-" ] digit+ ]
  private mutating func number() throws(JSONError) -> JSONValue {
    let start = index
    _ = consume(UInt8(ascii: "-"))
    let isZero = index < bytes.count && bytes[index] == UInt8(ascii: "0")
    let whole = skipDigits()
    guard whole > 0, !isZero || whole == 1 else { throw JSONError(.badNumber, at: start) }
    var isWhole = true
    if consume(UInt8(ascii: ".")) {
      isWhole = false
      guard skipDigits() > 0 else { throw JSONError(.badNumber, at: start) }
    }
    if consume(UInt8(ascii: "e")) || consume(UInt8(ascii: "E")) {
      isWhole = false
      if !consume(UInt8(ascii: "+")) { _ = consume(UInt8(ascii: "-")) }
      guard skipDigits() > 0 else { throw JSONError(.badNumber, at: start) }
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if isWhole, let value = Int(text) { return .integer(value) }
    return .decimal(text)
  }

  private mutating func skipDigits() -> Int {
    let start = index
    while index < bytes.count, bytes[index] &- 48 < 10 { index += 1 }
    return index - start
  }

  // MARK: - Strings

  private mutating func string() throws(JSONError) -> String {
    index += 1
    let start = index
    skipPlain()
    guard index < bytes.count else { throw JSONError(.unexpectedEnd, at: index) }
    if bytes[index] == UInt8(ascii: "\"") {
      defer { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    var text = Array(bytes[start..<index])
    while true {
      guard index < bytes.count else { throw JSONError(.unexpectedEnd, at: index) }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      default: throw JSONError(.controlCharacter, at: index)
      }
      let plain = index
      skipPlain()
      text += bytes[plain..<index]
    }
  }

  /// Goes on to the next quotation mark, escape or control character.
  private mutating func skipPlain() {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
      index += 1
    }
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
    let start = index
    guard index + 1 < bytes.count else { throw JSONError(.unexpectedEnd, at: bytes.count) }
    index += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[start + 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text += Array(String(Character(try scalar(from: start))).utf8)
    default: throw JSONError(.badEscape, at: start)
    }
  }

  /// The character of `\uXXXX`, or of two of them that are a surrogate pair.
  private mutating func scalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try codeUnit(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      let second = index
      index += 2
      let unit = try codeUnit(from: second)
      if (0xDC00..<0xE000).contains(unit),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00))
      {
        return scalar
      }
      // The second is no half of this pair: it is read again for itself.
      index = second
    }
    guard limits.replacesLoneSurrogates else { throw JSONError(.badEscape, at: start) }
    return "\u{FFFD}"
  }

  private mutating func codeUnit(from start: Int) throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count else { throw JSONError(.unexpectedEnd, at: index) }
      guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue, bytes[index] < 0x80 else {
        throw JSONError(.badEscape, at: start)
      }
      unit = unit << 4 | UInt32(digit)
      index += 1
    }
    return unit
  }
}
