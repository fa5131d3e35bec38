import BudgetSource
import BudgetTestSupport
import Testing

@testable import BudgetServer

/// Texts that are edited, and places in them.
@Suite struct TextTests {
  @Test("columns in all three encodings, to and from offsets")
  func columns() {
    // 1, 2, 3 and 4 bytes; the last is two units of UTF-16.
    let bytes = Array("aé万😀b\nx".utf8)
    let expected: [(offset: Int, utf8: Int, utf16: Int, utf32: Int)] = [
      (0, 0, 0, 0), (1, 1, 1, 1), (3, 3, 2, 2), (6, 6, 3, 3), (10, 10, 5, 4), (11, 11, 6, 5),
    ]
    for encoding in PositionEncoding.allCases {
      let places = TextPlaces(bytes: bytes, starts: [0, 12], encoding: encoding)
      for row in expected {
        let column = encoding == .utf8 ? row.utf8 : encoding == .utf16 ? row.utf16 : row.utf32
        #expect(places.position(of: row.offset) == Position(line: 0, character: column))
        #expect(places.offset(of: Position(line: 0, character: column)) == row.offset)
      }
      #expect(places.offset(of: Position(line: 0, character: 99)) == 11)
      #expect(places.offset(of: Position(line: 1, character: 1)) == 13)
      #expect(places.offset(of: Position(line: 2, character: 0)) == 13)
      #expect(places.position(of: 13) == Position(line: 1, character: 1))
    }
  }

  @Test("a column inside a character is its beginning")
  func insideCharacters() {
    let bytes = Array("万😀".utf8)
    let utf16 = TextPlaces(bytes: bytes, starts: [0], encoding: .utf16)
    #expect(utf16.offset(of: Position(line: 0, character: 2)) == 3)
    let utf8 = TextPlaces(bytes: bytes, starts: [0], encoding: .utf8)
    #expect((0...7).map { utf8.offset(of: Position(line: 0, character: $0)) } == [0, 0, 0, 3, 3, 3, 3, 7])
  }

  @Test("the line end belongs to no column", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) {
    let bytes = Array("甲\(end)乙".utf8)
    let places = TextPlaces(bytes: bytes, starts: LineTable(bytes).starts, encoding: .utf16)
    #expect(places.offset(of: Position(line: 0, character: 9)) == 3)
    #expect(places.offset(of: Position(line: 1, character: 0)) == 3 + end.utf8.count)
  }

  @Test("after every edit the lines are those of a text made anew")
  func edits() {
    var random = SplitMix64(seed: 4)
    let alphabet = ["\n", "\r", "\r\n", "a", "万", "", "\n\n"]
    for _ in 0..<400 {
      var text = DocumentText([])
      for _ in 0..<40 {
        let start = random.number(0...text.bytes.count)
        let end = min(text.bytes.count, start + random.below(6))
        let new = Array((0..<random.below(4)).map { _ in random.pick(alphabet) }.joined().utf8)
        let before = text.bytes
        text.replace(start..<end, with: new)
        #expect(text.bytes == before[..<start] + new + before[end...])
        #expect(text.starts == LineTable(text.bytes).starts, "\(before) \(start)..<\(end) \(new)")
      }
    }
  }

  @Test("paths and addresses")
  func addresses() {
    #expect(uri(ofPath: "/预算/a b%c.bud") == "file:///%E9%A2%84%E7%AE%97/a%20b%25c.bud")
    #expect(path(ofURI: "file:///%E9%A2%84%E7%AE%97/a%20b%25c.bud") == "/预算/a b%c.bud")
    #expect(path(ofURI: "file:///预算/a.bud") == "/预算/a.bud")
    #expect(path(ofURI: "file://localhost/a%2Bb") == "/a+b")
    #expect(path(ofURI: "file:/a") == "/a")
    #expect(path(ofURI: "file:///a%+F%") == "/a%+F%")
    #expect(path(ofURI: "file:///%FF") == nil)
    #expect(path(ofURI: "untitled:Untitled-1") == nil)
    #expect(SplitPath("/a/./b/../c//d.bud").path == "/a/c/d.bud")
    #expect(SplitPath("/d.bud").folder == "/")
    #expect(SplitPath.above("/a/b/") == "/a/")
    #expect(SplitPath.above("/a/") == "/")
    #expect(SplitPath.above("/") == nil)
  }
}

/// How messages are cut out of what comes.
@Suite struct FrameTests {
  private func frames(_ chunks: [String], limit: Int = 1_000) -> [FrameReader.Frame] {
    var reader = FrameReader(limit: limit)
    var found: [FrameReader.Frame] = []
    for chunk in chunks {
      reader.append(Array(chunk.utf8))
      while let frame = reader.next() { found.append(frame) }
    }
    return found
  }

  private func message(_ text: String) -> FrameReader.Frame { .message(Array(text.utf8)) }

  @Test(
    "heads as clients write them",
    arguments: [
      "Content-Length: 4\r\n\r\n", "content-length:4\r\n\r\n", "Content-Length:   4  \r\n\r\n",
      "Content-Length: 4\n\n", "\r\nContent-Length: 4\r\n\r\n",
      "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 4\r\n\r\n",
      "Content-Length: 4\r\nContent-Type: application/vscode-jsonrpc;charset=\"utf8\"\r\n\r\n",
      "Content-Length: 0004\r\nX-Other: yes\r\n\r\n",
    ])
  func heads(_ head: String) {
    #expect(frames([head + "null" + head + "true"]) == [message("null"), message("true")])
  }

  @Test("messages that come byte by byte, or many at once")
  func chunks() {
    let text = "Content-Length: 6\r\n\r\n\"万\"\rContent-Length: 2\r\n\r\n{}"
    let bytes = Array(text.utf8)
    var reader = FrameReader(limit: 100)
    var found: [FrameReader.Frame] = []
    for byte in bytes {
      reader.append([byte])
      while let frame = reader.next() { found.append(frame) }
    }
    #expect(found == [message("\"万\"\r"), message("{}")])
    #expect(frames([text]) == found)
  }

  @Test("a bad head is refused, and what follows is read")
  func badHeads() {
    let good = "Content-Length: 2\r\n\r\n{}"
    #expect(frames(["Length: 2\r\n\r\n" + good]) == [.refused("the head has no valid Content-Length"), message("{}")])
    #expect(
      frames(["Content-Length: -2\r\n\r\n" + good]) == [
        .refused("the head has no valid Content-Length"), message("{}"),
      ])
    #expect(
      frames(["Content-Type: x; charset=gbk\r\nContent-Length: 2\r\n\r\n{}" + good])
        == [.refused("the charset “gbk” is not supported"), message("{}")])
  }

  @Test("a message over the limit is skipped without being held")
  func longMessages() {
    let good = "Content-Length: 2\r\n\r\n{}"
    let long = "Content-Length: 5000\r\n\r\n"
    let body = String(repeating: "x", count: 2_500)
    #expect(
      frames([long + body, body + good]) == [.refused("the message is longer than 1000 bytes"), message("{}")])
    #expect(frames([long + body + body + good]).count == 2)
  }

  @Test("noise without an end is refused, not gathered")
  func noise() {
    #expect(frames([String(repeating: "x", count: 20_000)]) == [.refused("the message has no head")])
  }
}
