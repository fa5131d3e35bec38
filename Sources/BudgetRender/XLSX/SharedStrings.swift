import BudgetArchive
import BudgetSource

/// The texts of a workbook, each once, numbered as they first come.
struct SharedStrings: Sendable {
  private var texts: [String] = []
  private var uses = 0
  /// Numbers plus one by hash of text; 0 is free.
  ///
  /// A power of two long, at most half full: a sheet has a text in every second cell, and a dictionary takes three times as
  /// long to find its number.
  private var slots = [UInt32](repeating: 0, count: 256)

  mutating func number(of text: String) -> Int {
    uses += 1
    let slot = slot(of: text)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    texts.append(text)
    slots[slot] = UInt32(texts.count)
    if texts.count * 2 > slots.count { grow() }
    return texts.count - 1
  }

  /// The slot of a text, or the free one that it would take.
  private func slot(of text: String) -> Int {
    let mask = slots.count - 1
    var slot = SharedStrings.hash(text) & mask
    while slots[slot] != 0, texts[Int(slots[slot]) - 1] != text { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, text) in texts.enumerated() { slots[slot(of: text)] = UInt32(number + 1) }
  }

  private static func hash(_ text: String) -> Int {
    let bytes = text.utf8Span.span
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<bytes.count { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }

  func write(into book: inout Workbook, _ sink: inout ByteSink) {
    book.xml.declaration()
    book.xml.begin("sst", ["xmlns": WorkbookParts.main])
    book.xml.attribute("count", uses)
    book.xml.attribute("uniqueCount", texts.count)
    for text in texts {
      book.xml.begin("si")
      book.xml.begin("t")
      if SharedStrings.hasOuterSpace(text) { book.xml.attribute("xml:space", "preserve") }
      book.xml.text(SharedStrings.escaped(text))
      book.xml.end()
      book.xml.end()
      book.drain(into: &sink)
    }
    book.xml.end()
  }

  /// Whether a reader might drop or gather white space of the text.
  private static func hasOuterSpace(_ text: String) -> Bool {
    let space: [UInt8] = [0x09, 0x0A, 0x0D, 0x20]
    return text.hasByte(where: { $0 == 0x0A }) || text.utf8.first.map(space.contains) ?? false
      || text.utf8.last.map(space.contains) ?? false
  }

  /// Spreadsheets read `_x0041_` as the character with that number; so that they read it as written, its first `_` is written
  /// as such a number.
  static func escaped(_ text: String) -> String {
    guard text.hasByte(where: { $0 == UInt8(ascii: "_") }) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let next = bytes[index...].prefix(7)
      let isEscape =
        next.count == 7 && byte == UInt8(ascii: "_") && bytes[index + 1] == UInt8(ascii: "x")
        && next.dropFirst(2).prefix(4).allSatisfy(isHexadecimal) && next.last == UInt8(ascii: "_")
      if isEscape { result += "_x005F_".utf8 } else { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
