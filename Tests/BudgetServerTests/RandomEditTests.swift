import BudgetAnalysis
import BudgetJSON
import BudgetSource
import BudgetTestSupport
import Testing

@testable import BudgetServer

/// A day's typing: random edits in bursts, and after each burst the server says what a fresh `check` says.
///
/// `BUDGETC_FULL_SWEEP=1` makes it 20,000 edits over 10,000 lines, which wants a release build. That the server needs no
/// more memory for it is seen from outside, by `Tests/Clients/lsp-typing`.
@Suite struct RandomEditTests {
  private static let isFull = CaseFiles.environment("BUDGETC_FULL_SWEEP") == "1"

  @Test(arguments: zip(PositionEncoding.allCases, [11, 12, 13] as [UInt64]))
  func typing(_ encoding: PositionEncoding, seed: UInt64) throws {
    if RandomEditTests.isFull, encoding != .utf16 { return }
    var typist = Typist(lines: RandomEditTests.isFull ? 10_000 : 150, encoding: encoding, seed: seed)
    let total = RandomEditTests.isFull ? 20_000 : 100
    var done = 0
    while done < total {
      done += typist.burst()
      let difference = typist.difference()
      #expect(difference == nil, "seed \(seed), after \(done) edits: \(difference ?? "")")
      if difference != nil { return }
    }
  }
}

/// Someone who types at random into a budget, and keeps the text on paper too.
private struct Typist {
  private var client = TestClient()
  private var text: [UInt8]
  private var version = 1
  private var random: SplitMix64
  private let encoding: PositionEncoding
  /// What undoes the edits that stand, newest last.
  private var undo: [(range: Range<Int>, text: [UInt8])] = []
  private var isTakingAllBack = false
  private var shown: [JSONValue] = []

  private static let scraps = [
    "7", "元", "万", " ", "  ", "\n", "\r\n", "基", "本支出", "#", "\"", "「", "=", " = 3人 * 2元", "上年结转", "\u{3000}", "２",
    "😀", "\t", "30201 办公费 5\n", "项目 甲\n", "\n    30101 基本工资 1.00", "单位 9 乙\n", "设 丙=错\n", "核对 支出 = 1\n",
  ]

  init(lines: Int, encoding: PositionEncoding, seed: UInt64) {
    text = collectBytes { writeBulkBudget(lines: lines, into: &$0) }
    random = SplitMix64(seed: seed)
    self.encoding = encoding
    _ = client.initialize(encodings: [encoding.rawValue])
    client.open("a.bud", String(decoding: text, as: UTF8.self))
    look()
  }

  /// Types a few edits without a pause.
  ///
  /// - Returns: how many.
  mutating func burst() -> Int {
    let count = random.number(1...9)
    for _ in 0..<count {
      let (range, new, isUndoing) = nextEdit()
      let old = Array(text[range])
      let lines = LineTable(text)
      let change: JSONValue = [
        "range": ["start": position(range.lowerBound, lines), "end": position(range.upperBound, lines)],
        "text": .string(String(decoding: new, as: UTF8.self)),
      ]
      text.replaceSubrange(range, with: new)
      version += 1
      client.change("a.bud", version: version, [change])
      if !isUndoing { undo.append((range.lowerBound..<range.lowerBound + new.count, old)) }
    }
    look()
    return count
  }

  private mutating func look() {
    client.settle()
    let sent = client.takeNotifications("textDocument/publishDiagnostics")
    if let last = sent.last?["diagnostics"]?.elements { shown = last }
  }

  /// Half of what is typed is taken back, and all of it when it has become much, so that the text stays a budget of its
  /// size.
  private mutating func nextEdit() -> (range: Range<Int>, text: [UInt8], isUndoing: Bool) {
    isTakingAllBack = !undo.isEmpty && (isTakingAllBack || undo.count >= 40)
    if isTakingAllBack || random.chance(50), let last = undo.popLast() { return (last.range, last.text, true) }
    let start = boundary(random.number(0...text.count))
    let kind = random.below(4)
    let end = kind > 1 ? start : boundary(min(text.count, start + random.below(kind == 0 ? 30 : 9)))
    let new = kind == 0 ? [] : Array(random.pick(Typist.scraps).utf8)
    // No editor could take back what joins CR and LF to one line end.
    if joinsLineEnd(start..<end, new) { return (start..<start, Array("7".utf8), false) }
    return (start..<end, new, false)
  }

  private func joinsLineEnd(_ range: Range<Int>, _ new: [UInt8]) -> Bool {
    let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0
    let behind = range.upperBound < text.count ? text[range.upperBound] : 0
    let (cr, lf) = (UInt8(ascii: "\r"), UInt8(ascii: "\n"))
    return (before == cr && (new.first ?? behind) == lf) || ((new.last ?? before) == cr && behind == lf)
  }

  /// Whether a place in the editor can be here: not inside a character, and not between CR and LF.
  private func isBoundary(_ offset: Int) -> Bool {
    if offset == text.count || offset == 0 { return true }
    let isInLineEnd = text[offset] == UInt8(ascii: "\n") && text[offset - 1] == UInt8(ascii: "\r")
    return text[offset] & 0xC0 != 0x80 && !isInLineEnd
  }

  private func boundary(_ offset: Int) -> Int {
    var offset = offset
    while !isBoundary(offset) { offset -= 1 }
    return offset
  }

  /// A place, counted without the server's own means.
  private func position(_ offset: Int, _ lines: LineTable) -> JSONValue {
    let line = lines.line(at: offset)
    let before = String(decoding: text[lines.starts[line]..<offset], as: UTF8.self)
    let column = before.unicodeScalars.map { scalar in
      switch encoding {
      case .utf8: String(scalar).utf8.count
      case .utf16: String(scalar).utf16.count
      case .utf32: 1
      }
    }
    return TestClient.position(line, column.reduce(0, +))
  }

  /// The first difference between what the server shows and what a fresh look finds; `nil` when there is none.
  func difference() -> String? {
    let checked = compile("a.bud", layout: nil, in: testWorld(files: ["a.bud": text]))
    let file = SourceFile(path: "a.bud", bytes: text, base: 0)
    let lines = LineTable(text)
    guard shown.count == checked.diagnostics.count else {
      return "\(shown.count) shown, \(checked.diagnostics.count) found"
    }
    for (item, diagnostic) in zip(shown, checked.diagnostics) {
      let start = position(min(Int(diagnostic.primary.range.start - file.base), text.count), lines)
      let message = diagnostic.message.text(in: checked.value.tongue ?? .chinese)
      guard item["code"]?.text == diagnostic.id.rawValue, item["range"]?["start"] == start,
        item["message"]?.text?.hasPrefix(message) == true,
        item["severity"]?.integer == (diagnostic.severity == .error ? 1 : 2)
      else { return "\(json(item)) instead of \(diagnostic.id) \(json(start)) \(message)" }
    }
    return nil
  }
}
