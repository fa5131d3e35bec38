import BudgetTestSupport
import Testing

@testable import BudgetArchive

private func archive(_ files: [(String, [UInt8])], limits: ZIPWriter.Limits = .init(), pieces: Int = 1_000) -> [UInt8] {
  var zip = ZIPWriter(limits: limits)
  var bytes: [UInt8] = []
  for (name, content) in files {
    zip.begin(name)
    var rest = content[...]
    while !rest.isEmpty {
      zip.write(rest.prefix(pieces))
      rest = rest.dropFirst(pieces)
      bytes += zip.take()
    }
    zip.end()
  }
  zip.finish()
  return bytes + zip.take()
}

@Suite("ZIP")
struct ZIPTests {
  private static let text = [UInt8]((0..<2_000).flatMap { "line \($0 % 17)\n".utf8 })
  private static let noise: [UInt8] = {
    var random = SplitMix64(seed: 3)
    return (0..<3_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
  }()
  private static let files: [(String, [UInt8])] = [
    ("a.txt", text), ("folder/b.bin", noise), ("空.txt", []), ("c", Array("x".utf8)),
  ]

  @Test("entries are deflated, or stored where that is smaller, all at the earliest time")
  func entries() throws {
    let found = try #require(unzip(archive(Self.files)))
    #expect(found.map(\.name) == ["a.txt", "folder/b.bin", "空.txt", "c"])
    #expect(found.map(\.method) == [8, 0, 0, 0])
    #expect(found.map(\.flags) == [0, 0, 1 << 11, 0])
    #expect(found.map(\.date) == [0x0021_0000, 0x0021_0000, 0x0021_0000, 0x0021_0000])
    #expect(found.map(\.bytes) == Self.files.map(\.1))
  }

  @Test("no entries make an archive too")
  func empty() {
    #expect(archive([]) == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
  }

  @Test("the bytes do not depend on the pieces")
  func pieces() {
    let whole = archive(Self.files)
    #expect(archive(Self.files, pieces: 7) == whole)
  }

  @Test("a large entry has its sizes behind it, and is the same")
  func streamed() throws {
    let found = try #require(unzip(archive(Self.files, limits: .init(held: 100))))
    #expect(found.map(\.flags) == [1 << 3, 1 << 3, 1 << 11, 0])
    #expect(found.map(\.method) == [8, 8, 0, 0])
    #expect(found.map(\.bytes) == Self.files.map(\.1))
  }

  @Test("numbers over 32 bits, and entries over 16, stand in the fields of ZIP64", arguments: [100, 1_000_000])
  func wide(held: Int) throws {
    let limits = ZIPWriter.Limits(held: held, narrow: 50, count: 2)
    let bytes = archive(Self.files, limits: limits)
    let found = try #require(unzip(bytes))
    #expect(found.map(\.bytes) == Self.files.map(\.1))
    #expect(bytes.suffix(12) == [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0])
  }

  @Test("memory stays flat: bytes are ready long before a large entry ends")
  func flat() {
    var random = SplitMix64(seed: 9)
    var zip = ZIPWriter(limits: .init(held: 50_000))
    zip.begin("large")
    var largest = 0
    for _ in 0..<60 {
      zip.write((0..<10_000).map { _ in UInt8(random.next() % 200) })
      largest = max(largest, zip.take().count)
    }
    // A buffer at a time, whatever the size of the entry.
    #expect(largest > 200_000)
    #expect(largest < 300_000)
  }
}

@Suite("XML")
struct XMLTests {
  private func written(_ body: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter()
    body(&xml)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  @Test("elements nest, and one without content is closed at once")
  func elements() {
    let text = written { xml in
      xml.declaration()
      xml.begin("a", ["x": "1"])
      xml.empty("b")
      xml.begin("c")
      xml.attribute("n", -120)
      xml.text(0)
      xml.end()
      xml.element("d", text: "")
      xml.end()
    }
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <a x="1"><b/><c n="-120">0</c><d></d></a>
        """)
  }

  @Test("nothing in a text or an attribute can end it")
  func escapes() {
    let nasty = "<a href=\"x\">&amp;'\t\n\r]]>"
    #expect(
      written { $0.element("t", ["v": nasty], text: nasty) }
        == "<t v=\"&lt;a href=&quot;x&quot;&gt;&amp;amp;'&#9;&#10;&#13;]]&gt;\">"
        + "&lt;a href=\"x\"&gt;&amp;amp;'\t\n&#13;]]&gt;</t>")
  }

  @Test("what XML cannot hold is replaced, and nothing else")
  func controls() {
    #expect(
      written { $0.element("t", text: "a\u{0}\u{1B}\u{7F}\u{FFFD}\u{FFFE}\u{FFFF}字🙂é\u{301}") }
        == "<t>a\u{FFFD}\u{FFFD}\u{7F}\u{FFFD}\u{FFFD}\u{FFFD}字🙂é\u{301}</t>")
  }

  @Test("a quotation mark with a mark behind it is still escaped")
  func combined() {
    #expect(written { $0.empty("t", ["v": "\"\u{301}<\u{301}"]) } == "<t v=\"&quot;\u{301}&lt;\u{301}\"/>")
  }
}
