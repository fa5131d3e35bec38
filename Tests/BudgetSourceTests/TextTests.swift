import BudgetSource
import Testing

@Suite struct TextTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("预算", 4), ("２０８", 6), ("“三公”", 6), ("≥ 90 %", 6), ("e\u{301}", 1), ("\u{200B}", 0), ("\t", 0),
    ("㎡", 2), ("𠮷", 2), ("한글", 4), ("é", 1), ("…", 1), ("、。", 4), ("\u{7F}\u{9F}", 0), ("①", 1), ("ｱ", 1), ("😀", 2),
  ])
  func widthOnATerminal(_ text: String, _ width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test func foldsFullWidthSigns() {
    let all = String(String.UnicodeScalarView((0x21...0x7E).compactMap { Unicode.Scalar($0 + 0xFEE0) }))
    let ascii = String(String.UnicodeScalarView((0x21...0x7E).compactMap { Unicode.Scalar($0) }))
    #expect(String(decoding: folded(all.utf8), as: UTF8.self) == ascii)
    #expect(folded("维修（护）费".utf8) == Array("维修(护)费".utf8))
    // What is not a full-width sign stays: no fold eats the end of the bytes or another character of the block.
    for other in ["￥", "｟", "ｱ", "\u{FEFF}", "万元"] { #expect(folded(other.utf8) == Array(other.utf8), "\(other)") }
    for end in [[0xEF], [0xEF, 0xBC], [0x31, 0xEF, 0xBD]] as [[UInt8]] { #expect(folded(end) == end) }
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("kitten", "sitting", 3), ("预算", "预箅", 1), ("ab", "ba", 1), ("abcd", "abdc", 1),
    ("ca", "abc", 3),
  ])
  func distances(_ left: String, _ right: String, _ distance: Int) {
    #expect(editDistance(left, right) == distance)
    #expect(editDistance(right, left) == distance)
  }

  @Test func suggestsTheNearestOrNothing() {
    let words = ["收入", "支出", "项目", "项目支出", "基本支出", "unit", "units", "income", "include"]
    #expect(suggestion(for: "incme", among: words) == "income")
    #expect(suggestion(for: "INCOMEE", among: words) == "income")
    #expect(suggestion(for: "收人", among: words) == "收入")
    #expect(suggestion(for: "基本之出", among: words) == "基本支出")
    #expect(suggestion(for: "xyz", among: words) == nil)
    // Equally near to two, and one letter that would have to become another: nothing is guessed.
    #expect(suggestion(for: "ab", among: ["ac", "ad"]) == nil)
    #expect(suggestion(for: "x", among: ["设"]) == nil)
    #expect(suggestion(for: "ab", among: ["ac", "ac"]) == "ac")
    #expect(suggestion(for: "", among: words) == nil)
    let sources = ["一般公共预算", "政府性基金预算", "国有资本经营预算", "事业收入"]
    #expect(suggestion(for: "政府性基金", among: sources) == "政府性基金预算")
    #expect(suggestion(for: "一般公共预算拨款收入", among: sources) == "一般公共预算")
    #expect(suggestion(for: "政府", among: sources) == nil)
    #expect(suggestion(for: "基本支", among: ["基本支出一", "基本支付"]) == "基本支付")
    #expect(suggestion(for: "基本支出", among: ["基本支出预算", "基本支出明细"]) == nil)
  }

  @Test func sinkWritesAllOnce() {
    let bytes = collectBytes { sink in
      for value in [0, 7, -1, 1_234_567, Int64.min, Int64.max] {
        sink.write(decimal: value)
        sink.write(" ")
      }
      sink.write(Array("字".utf8))
      sink.write(UInt8(ascii: "!"))
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "0 7 -1 1234567 -9223372036854775808 9223372036854775807 字!")
    let many = collectBytes { sink in for _ in 0..<100_000 { sink.write("abc") } }
    #expect(many.count == 300_000)
  }

  @Test func codesOfDiagnosticsAreTheirOwn() {
    let codes = DiagnosticID.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.utf8.count == 5 && $0.hasPrefix("B0") })
  }
}
