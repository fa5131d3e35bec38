import BudgetRender
import BudgetSource
import Testing

/// Files by name, and places in them by the text that stands there.
private struct Sample {
  var map = SourceMap()

  init(_ files: (String, String)...) {
    for (path, text) in files { _ = map.add(path: path, bytes: Array(text.utf8)) }
  }

  init(bytes: [UInt8]) {
    _ = map.add(path: "a.bud", bytes: bytes)
  }

  /// The place of the first `text` in a file.
  func place(_ text: String, in file: Int = 0) -> SourceRange {
    let bytes = map.files[file].bytes
    let wanted = Array(text.utf8)
    let start = (0...(bytes.count - wanted.count)).first { bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) } ?? 0
    let base = map.files[file].base
    return SourceRange(base + SourcePosition(start), base + SourcePosition(start + wanted.count))
  }

  func diagnostic(at primary: SourceRange, _ text: String? = nil, labels: [(SourceRange, String?)] = []) -> Diagnostic {
    Diagnostic(
      .partsDoNotSum, Message(zh: "合计不符", en: "the sum differs"),
      at: Label(primary, text.map { Message(zh: $0, en: $0) }),
      labels: labels.map { Label($0.0, $0.1.map { Message(zh: $0, en: $0) }) },
      rule: Message(zh: "下级之和", en: "the parts add up"), hint: Message(zh: "改正", en: "mend it"))
  }

  func print(_ diagnostics: [Diagnostic], in tongue: Tongue = .chinese, color: Bool = false) -> String {
    let options = DiagnosticOptions(tongue: tongue, usesColor: color)
    return String(
      decoding: collectBytes { renderDiagnostics(diagnostics, in: map, options: options, into: &$0) }, as: UTF8.self)
  }
}

@Suite("Excerpts")
struct ExcerptTests {
  @Test("labels of one file stand in one excerpt, in the order of their lines, others in their own")
  func labels() {
    let sample = Sample(
      ("units/a.bud", "基本支出\n  30101 基本工资  394.10\n\n\n\n    3010101 行政  215.34\n    3010102 事业　178.77\n"),
      ("b.bud", "科目 3010101 行政\n"))
    let diagnostic = sample.diagnostic(
      at: sample.place("394.10"), "写明 394.10",
      labels: [
        (sample.place("178.77"), "这里"), (sample.place("3010101", in: 1), "声明在这里"), (sample.place("215.34"), nil),
      ])
    #expect(
      sample.print([diagnostic]) == """
        错误[B0302]：合计不符
          ┌─ units/a.bud:2:15
          │
        2 │   30101 基本工资  394.10
          │                   ^^^^^^ 写明 394.10
          …
        6 │     3010101 行政  215.34
          │                   ------
        7 │     3010102 事业　178.77
          │                   ------ 这里
          │
          ├─ b.bud:1:4
          │
        1 │ 科目 3010101 行政
          │      ------- 声明在这里
          │
          = 依据：下级之和
          = 建议：改正


        """)
  }

  @Test("two places in one line have a mark each under one excerpt, in English as well")
  func oneLine() {
    let sample = Sample(("a.bud", "核对 支出 = 收入\n"))
    let diagnostic = sample.diagnostic(at: sample.place("收入"), "right", labels: [(sample.place("支出"), "left")])
    #expect(
      sample.print([diagnostic], in: .english) == """
        error[B0302]: the sum differs
          ┌─ a.bud:1:9
          │
        1 │ 核对 支出 = 收入
          │      ---- left
          │             ^^^^ right
          │
          = rule: the parts add up
          = hint: mend it


        """)
  }

  @Test("line numbers are flush right")
  func numbers() {
    let sample = Sample(("a.bud", String(repeating: "\n", count: 8) + "甲\n乙\n"))
    let printed = sample.print([sample.diagnostic(at: sample.place("乙"), labels: [(sample.place("甲"), nil)])])
    #expect(printed.contains("\n   ┌─ a.bud:10:1\n   │\n 9 │ 甲\n   │ --\n10 │ 乙\n   │ ^^\n   │\n   = 依据"))
  }

  @Test("a tab goes to the next multiple of four, whatever stands before it")
  func tabs() {
    let sample = Sample(("a.bud", "甲\tab\tx\n"))
    #expect(sample.print([sample.diagnostic(at: sample.place("x"))]).contains("1 │ 甲  ab  x\n  │         ^\n"))
    #expect(sample.print([sample.diagnostic(at: sample.place("\ta"))]).contains("1 │ 甲  ab  x\n  │   ^^^\n"))
  }

  @Test("combining marks take no column")
  func combining() {
    let sample = Sample(("a.bud", "e\u{301}x\n"))
    #expect(sample.print([sample.diagnostic(at: sample.place("x"))]).contains("1 │ e\u{301}x\n  │  ^\n"))
  }

  @Test(
    "bytes that are no UTF-8 are U+FFFD each",
    arguments: [
      [0xFF], [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE7, 0x94],
    ])
  func broken(_ bytes: [UInt8]) {
    let sample = Sample(bytes: bytes + Array("x".utf8))
    let count = SourcePosition(bytes.count)
    let printed = sample.print([sample.diagnostic(at: SourceRange(count, count + 1))])
    let lead = String(repeating: " ", count: bytes.count)
    #expect(printed.contains("1 │ \(String(repeating: "\u{FFFD}", count: bytes.count))x\n  │ \(lead)^\n"))
  }

  @Test("names in messages, labels and paths cannot harm the terminal either")
  func messages() {
    var map = SourceMap()
    _ = map.add(path: "a\u{1B}[2J.bud", bytes: Array("x\n".utf8))
    let odd = Message(zh: "“\u{1B}[31m\n\u{202E}甲”", en: "\u{9B}31m")
    let diagnostic = Diagnostic(
      .unknownWord, odd, at: Label(SourceRange(0, 1), odd), rule: odd, hint: odd)
    for tongue in Tongue.allCases {
      let options = DiagnosticOptions(tongue: tongue, usesColor: false)
      let printed = collectBytes { renderDiagnostics([diagnostic], in: map, options: options, into: &$0) }
      let text = String(decoding: printed, as: UTF8.self)
      for scalar in text.unicodeScalars where scalar != "\n" {
        #expect(![.control, .format].contains(scalar.properties.generalCategory), "\(scalar.value)")
      }
      #expect(text.split(separator: "\n").count == 8)
    }
  }

  @Test("a long line is no wider than a hundred columns, and its end is seen whole")
  func window() {
    let line = String(repeating: "甲", count: 300) + "尾"
    let sample = Sample(("a.bud", line + "\n"))
    let printed = sample.print([sample.diagnostic(at: sample.place("尾"))]).split(separator: "\n")
    #expect(printed[3] == "1 │ …" + String(repeating: "甲", count: 48) + "尾")
    #expect(printed[4] == "  │ " + String(repeating: " ", count: 97) + "^^")
    let first = sample.print([sample.diagnostic(at: SourceRange(0, 3))]).split(separator: "\n")
    #expect(first[3] == "1 │ " + String(repeating: "甲", count: 49) + "…")
    #expect(first[4] == "  │ ^^")
  }

  @Test("a line of a hundred columns is not cut")
  func fitting() {
    let line = String(repeating: "甲", count: 49) + "尾"
    let sample = Sample(("a.bud", line + "\n"))
    #expect(sample.print([sample.diagnostic(at: sample.place("尾"))]).contains("1 │ \(line)\n"))
  }

  @Test("a place beyond the window of its line has a window of its own")
  func farApart() {
    let sample = Sample(("a.bud", "甲" + String(repeating: "x", count: 300) + "乙"))
    let printed = sample.print([sample.diagnostic(at: sample.place("甲"), "一", labels: [(sample.place("乙"), "二")])])
      .split(separator: "\n")
    #expect(printed[3] == "1 │ 甲" + String(repeating: "x", count: 97) + "…")
    #expect(printed[4] == "  │ ^^ 一")
    #expect(printed[5] == "1 │ …" + String(repeating: "x", count: 97) + "乙")
    #expect(printed[6] == "  │ " + String(repeating: " ", count: 98) + "-- 二")
  }

  @Test("so has one that only ends in the window")
  func straddling() {
    let sample = Sample(("a.bud", String(repeating: "x", count: 300) + "乙"))
    let printed = sample.print([sample.diagnostic(at: sample.place("乙"), labels: [(SourceRange(0, 303), "全")])])
      .split(separator: "\n")
    #expect(printed[4] == "  │ " + String(repeating: " ", count: 98) + "^^")
    #expect(printed[5] == "1 │ " + String(repeating: "x", count: 99) + "…")
    #expect(printed[6] == "  │ " + String(repeating: "-", count: 99) + " 全")
  }

  @Test("a mark is no longer than the window")
  func longMark() {
    let sample = Sample(("a.bud", String(repeating: "x", count: 5_000)))
    let printed = sample.print([sample.diagnostic(at: SourceRange(1_000, 4_000))]).split(separator: "\n")
    #expect(printed[3].count == 104)
    #expect(printed[4].drop { $0 != "^" } == Substring(String(repeating: "^", count: 65)))
  }

  @Test("colour wraps the words and leaves the source as it is")
  func color() {
    let sample = Sample(("a.bud", "甲 x\n"))
    let printed = sample.print([sample.diagnostic(at: sample.place("x"), "这里")], color: true)
    #expect(printed.hasPrefix("\u{1B}[1;31m错误[B0302]\u{1B}[0m\u{1B}[1m：合计不符\u{1B}[0m\n"))
    #expect(printed.contains("\u{1B}[34m1 │\u{1B}[0m 甲 x\n"))
    #expect(printed.contains("\u{1B}[1;31m^ 这里\u{1B}[0m\n"))
  }

  @Test("columns are counted right along one line")
  func columns() {
    let sample = Sample(("a.bud", "甲x乙\n\u{1F600}y甲x乙\n"))
    let places = [sample.place("x"), sample.place("乙"), sample.place("y"), sample.place("y甲x"), sample.place("甲")]
    let printed = sample.print(places.map { sample.diagnostic(at: $0) })
    let found = printed.split(separator: "\n").filter { $0.contains("┌─") }.map { $0.dropFirst(11) }
    #expect(found == ["1:2", "1:3", "2:2", "2:2", "1:1"])
  }

  // Hours, if each took as long as its line is.
  @Test("ten thousand diagnostics are printed, in one long line or in many")
  func many() {
    for separator in ["\n", " "] {
      let text = (0..<10_000).map { "2080101 行政运行 \($0)" }.joined(separator: separator)
      let sample = Sample(("a.bud", text))
      let step = text.utf8.count / 10_000
      let diagnostics = (0..<10_000).map { index in
        sample.diagnostic(at: SourceRange(SourcePosition(index * step), SourcePosition(index * step + 1)), "这里")
      }
      #expect(sample.print(diagnostics).utf8.count > 1_000_000)
    }
  }
}
