import BudgetJSON
import Foundation
import Testing

private func json(isIndented: Bool = true, _ body: (inout JSONWriter) -> Void) -> String {
  var writer = JSONWriter(isIndented: isIndented)
  body(&writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}

private func sample(_ writer: inout JSONWriter) {
  writer.beginObject()
  writer.member("text", "甲")
  writer.member("none", nil)
  writer.member("count", -3)
  writer.member("flag", true)
  writer.key("list")
  writer.beginArray()
  writer.value(1)
  writer.beginObject(inline: true)
  writer.key("weight")
  writer.value(decimal: "7.50")
  writer.key("inner")
  writer.beginArray()
  writer.value(false)
  writer.null()
  writer.end()
  writer.end()
  writer.end()
  writer.key("empty")
  writer.beginArray()
  writer.end()
  writer.end()
}

@Suite("JSON writer")
struct JSONWriterTests {
  @Test("a line for each member, but for what is in line")
  func indented() {
    #expect(
      json(sample) == """
        {
          "text": "甲",
          "none": null,
          "count": -3,
          "flag": true,
          "list": [
            1,
            {"weight": 7.50, "inner": [false, null]}
          ],
          "empty": []
        }

        """)
  }

  @Test("without indentation there is no space at all")
  func compact() {
    let expected = """
      {"text":"甲","none":null,"count":-3,"flag":true,"list":[1,{"weight":7.50,"inner":[false,null]}],"empty":[]}

      """
    #expect(json(isIndented: false, sample) == expected)
  }

  @Test("every character that must be escaped is, and comes back")
  func escapes() throws {
    let odd = json { $0.value("\"\\/\n\r\t\u{1}\u{1F}\u{7F}\u{2028}甲") }
    #expect(odd == #""\"\\/\n\r\t\u0001\u001f\#u{7F}\#u{2028}甲""#)
    let text = String(String.UnicodeScalarView((0..<0x300).compactMap { Unicode.Scalar($0) })) + "\u{2028}\u{2029}𠀀"
    let written = json { writer in
      writer.beginArray()
      writer.value(text)
      writer.end()
    }
    let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String]
    #expect(read.map { $0.map { Array($0.utf8) } } == [Array(text.utf8)])
  }

  @Test("what was handed on may be emptied between two values")
  func drained() {
    var writer = JSONWriter()
    var whole: [UInt8] = []
    writer.beginArray(inline: true)
    for index in 0..<3 {
      writer.value(index)
      whole += writer.bytes
      writer.bytes.removeAll()
    }
    writer.end()
    #expect(String(decoding: whole + writer.bytes, as: UTF8.self) == "[0, 1, 2]\n")
  }
}
