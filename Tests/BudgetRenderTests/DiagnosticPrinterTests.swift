import BudgetRender
import BudgetSource
import Testing

private func print(_ source: [UInt8], marking range: Range<Int>, in tongue: Tongue = .chinese, color: Bool = false)
  -> String
{
  var map = SourceMap()
  _ = map.add(path: "a.bud", bytes: source)
  let place = SourceRange(SourcePosition(range.lowerBound), SourcePosition(range.upperBound))
  let diagnostic = Diagnostic(
    .unknownWord, Message(zh: "不认识", en: "unknown"), at: Label(place, Message(zh: "这里", en: "here")),
    hint: Message(zh: "改正", en: "mend it"))
  let options = DiagnosticOptions(tongue: tongue, usesColor: color)
  return String(
    decoding: collectBytes { renderDiagnostics([diagnostic], in: map, options: options, into: &$0) }, as: UTF8.self)
}

@Suite("Printed diagnostics")
struct DiagnosticPrinterTests {
  @Test("marks stand right under wide characters")
  func wide() {
    let source = Array("项目 党建 1\n".utf8)
    #expect(
      print(source, marking: 7..<13) == """
        错误[B0101]：不认识
          ┌─ a.bud:1:4
          │
        1 │ 项目 党建 1
          │      ^^^^ 这里
          │
          = 建议：改正


        """)
  }

  @Test("tabs are spread, and U+3000 counts two")
  func spaces() {
    #expect(print(Array("\ta　b\n".utf8), marking: 5..<6, in: .english).contains("1 │     a　b\n  │        ^ here\n"))
  }

  @Test("an empty place has one mark, at the end of the line too")
  func empty() {
    #expect(print(Array("ab\n".utf8), marking: 2..<2).contains("1 │ ab\n  │   ^ 这里\n"))
    #expect(print([], marking: 0..<0).contains("1 │ \n  │ ^ 这里\n"))
  }

  @Test("nothing in a source can harm the terminal")
  func controls() {
    let printed = print([0x1B, 0x5B, 0x33, 0x31, 0x6D, 0x00, 0xFF, 0x61], marking: 7..<8)
    #expect(printed.contains("1 │ ␛[31m␀\u{FFFD}a\n"))
    #expect(!printed.utf8.contains(0x1B))
  }

  @Test("a long line is cut down to a window around the place")
  func long() {
    let source = Array((String(repeating: "甲", count: 500) + "乙" + String(repeating: "丙", count: 500)).utf8)
    let lines = print(source, marking: 1500..<1503).split(separator: "\n")
    #expect(lines[3].contains("乙"))
    #expect(displayWidth(of: lines[3]) <= 106)
    let before = lines[3].prefix { $0 != "乙" }
    let lead = lines[4].prefix { $0 != "^" }
    #expect(displayWidth(of: before) == displayWidth(of: lead))
  }

  @Test("a place over several lines marks its first line")
  func severalLines() {
    #expect(print(Array("ab\ncd\n".utf8), marking: 1..<5).contains("1 │ ab\n  │  ^ 这里\n"))
  }

  @Test("colour only where asked for")
  func color() {
    #expect(print(Array("a\n".utf8), marking: 0..<1, color: true).contains("\u{1B}[1;31m"))
  }

  @Test("the verdict counts in both tongues")
  func verdicts() {
    func some(_ severities: [Severity]) -> [Diagnostic] {
      severities.map {
        Diagnostic(
          .unknownWord, Message(zh: "", en: ""), severity: $0, at: Label(SourceRange(at: 0)),
          hint: Message(zh: "", en: ""))
      }
    }
    #expect(verdict(of: some([.error, .error, .warning]), writes: true, in: .chinese) == "2 个错误，1 个警告；没有写出任何文件")
    #expect(
      verdict(of: some([.error, .warning, .warning]), writes: true, in: .english)
        == "1 error, 2 warnings; nothing was written")
    #expect(verdict(of: some([.warning]), writes: true, in: .english) == "1 warning")
    #expect(verdict(of: [], writes: true, in: .chinese) == "")
  }
}
