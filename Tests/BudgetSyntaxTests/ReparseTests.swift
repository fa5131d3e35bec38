import BudgetSource
import BudgetTestSupport
import Testing

@testable import BudgetSyntax

/// A file that has changed is parsed again to what parsing it whole gives, whatever the change was.
@Suite struct ReparseTests {
  @Test(.timeLimit(.minutes(10)), arguments: 0..<8) func randomEdits(_ stream: Int) {
    let seed = RandomTests.seed &+ UInt64(stream)
    // Some begin with nothing.
    var writer = Writer(seed: seed, hasText: stream < 6)
    var text = writer.text
    var parsed = ParsedSource(file(text, base: 0), parse(file(text, base: 0)))
    let start = text
    for round in 0..<Sweep.rounds(debug: 150, release: 2_000, full: 20_000) {
      // Sometimes all is as it was, so that the text stays a budget.
      let name = round % 40 == 39 ? "all back" : writer.edit(&text)
      if name == "all back" { text = start }
      let changed = file(text, base: writer.nextBase())
      let whole = parse(changed)
      parsed = ParsedSource(changed, parse(changed, after: parsed))
      let difference = difference(between: parsed.syntax, and: whole)
      #expect(difference == nil, "seed \(seed), round \(round), \(name): \(difference ?? "")")
      if difference != nil { return }
    }
  }

  /// The smallest texts there are, and what becomes of them.
  @Test func smallTexts() {
    let texts = [
      "", "\u{FEFF}", "\n", "预", "预算 2024\n", "\u{FEFF}预算 2024", " 预算 2024\r\n", "# 预算\r", "目标", "budget 2024\n目标\n",
    ]
    for old in texts {
      for new in texts { mends(old, to: new) }
    }
  }

  /// What the parser carries on from statement to statement: a change of it bears on lines far behind.
  @Test func whatIsCarriedOn() {
    let far = String(repeating: "核对 支出 = 1\n", count: 40)
    // How deep lines stand: of the last two, either may be the one that stands out.
    let two = "收入\n  一般公共预算 1\n  事业收入 2\n"
    let four = "收入\n    一般公共预算 1\n    事业收入 2\n"
    let unsure = "基本支出\n    2080101 1\n  2080102 2\n"
    mends(two + far + unsure, to: four + far + unsure)
    mends(two + far + unsure, to: far + unsure)
    mends(far + unsure, to: far + two + unsure)
    // The first keyword.
    let unknown = String(repeating: "甲 乙 丙 丁\n", count: 40)
    mends("预算 2024\n" + unknown + "budget 2024\n", to: unknown + "budget 2024\n")
    mends(unknown + "budget 2024\n", to: "预算 2024\n" + unknown + "budget 2024\n")
    mends("预算 2024\n" + unknown, to: unknown)
    // Lines below statements that have no block, which are blamed once.
    let below = "预算 2024\n   甲\n"
    mends(below + far + below, to: far + below)
    mends(far + below, to: below + far + below)
  }

  /// The line behind a change, wherever the parser may set in again.
  @Test(arguments: ["核对 支出 = 1\n", "甲 乙 丙 丁\n"]) func theLineBehind(_ line: String) {
    let far = String(repeating: line, count: 20)
    for count in 0..<20 {
      let before = "部门 甲\n" + String(repeating: line, count: count)
      // It may stand where the text of a goal or a note was to stand.
      for above in ["项目 甲\n  目标 好\n", "说明 表1 无\n"] {
        let without = above.replacing(" 好", with: "").replacing(" 无", with: "")
        mends(before + above + far, to: before + without + far)
        mends(before + without + far, to: before + above + far)
        mends(before + without + far, to: before + without + "甲\n" + far)
        mends(before + without + far + line + far, to: before + without + far + far)
        mends(before + without + line + far, to: before + without + line.replacing("核对", with: "核对这是什么") + far)
      }
      // It may become part of the line before.
      mends(before + line + far, to: before + line.dropLast() + far)
      mends(before + line + far, to: before + line.dropLast(2) + far)
      // It may be indented, or become a comment.
      for sign in ["  ", "#", "\u{3000}", "\r"] {
        mends(before + line + far, to: before + sign + line + far)
        mends(before + sign + line + far, to: before + line + far)
      }
    }
  }

  private func mends(_ old: String, to new: String) {
    let before = file(Array(old.utf8), base: 0)
    let after = file(Array(new.utf8), base: 0)
    let mended = parse(after, after: ParsedSource(before, parse(before)))
    #expect(difference(between: mended, and: parse(after)) == nil, "\(old.debugDescription) to \(new.debugDescription)")
  }

  private func file(_ bytes: [UInt8], base: SourcePosition) -> SourceFile {
    SourceFile(path: "a.bud", bytes: bytes, base: base)
  }

  /// What two parses of a file differ in; `nil` when in nothing.
  private func difference(between found: Checked<SyntaxTree>, and wanted: Checked<SyntaxTree>) -> String? {
    let (tree, whole) = (found.value, wanted.value)
    if tree.tokens.bytes != whole.tokens.bytes { return "the bytes" }
    if tree.tokens.starts != whole.tokens.starts { return "where tokens start" }
    if tree.tokens.kinds != whole.tokens.kinds { return "the kinds of tokens" }
    if tree.nodes != whole.nodes { return "the nodes" }
    if tree.tongue != whole.tongue { return "the tongue" }
    if found.diagnostics == wanted.diagnostics { return nil }
    let ids = [found, wanted].map { $0.diagnostics.map { "\($0.id) at \($0.primary.range)" } }
    return "the diagnostics: \(ids[0].difference(from: ids[1]))"
  }
}

/// Someone who edits a text in all the ways that may matter to a parser.
private struct Writer {
  private(set) var text: [UInt8]
  private var random: SplitMix64
  private var base: SourcePosition = 0

  /// All samples, one behind the other, in any order: enough lines that most of them lie far from an edit.
  init(seed: UInt64, hasText: Bool) {
    random = SplitMix64(seed: seed)
    let samples = SweepTests.samples.filter { hasText && $0.lines.count < 150 }
    text = Array(random.shuffled(samples).map(\.bytes).joined())
    if random.chance(30) { text = text.flatMap { $0 == UInt8(ascii: "\n") ? Array("\r\n".utf8) : [$0] } }
    text += random.chance(50) ? [] : Array("核对 支出 = 收入".utf8)
  }

  /// Other files may stand before the file, and change too.
  mutating func nextBase() -> SourcePosition {
    if random.chance(10) { base = SourcePosition(random.below(3)) * 1_000 }
    return base
  }

  /// Changes a text in one place.
  ///
  /// - Returns: what was done.
  mutating func edit(_ text: inout [UInt8]) -> String {
    let line = randomLine(of: text)
    switch random.below(13) {
    case 0: return replace(&text, line, with: [], "a line taken out")
    case 1:
      return replace(&text, line.lowerBound..<line.lowerBound, with: Array(text[randomLine(of: text)]), "a line put in")
    case 2:
      return replace(
        &text, line.lowerBound..<line.lowerBound, with: Array(random.pick(["  ", " ", "\t", "\u{3000}"]).utf8),
        "a line indented")
    case 3: return replace(&text, indent(of: text, line), with: [], "a line moved out")
    case 4:
      return replace(&text, indent(of: text, line), with: Array(random.pick(["#", "＃", "# "]).utf8), "a line silenced")
    case 5: return replace(&text, 0..<0, with: [0xEF, 0xBB, 0xBF], "a mark at the beginning")
    case 6: return replace(&text, 0..<min(3, text.count), with: [], "the beginning cut")
    case 7:
      return replace(
        &text, firstWord(of: text, line),
        with: Array(
          Keyword.allCases[random.below(Keyword.allCases.count)].spelling(in: random.chance(50) ? .chinese : .english)
            .utf8), "another first word")
    case 8:
      return replace(
        &text, firstWord(of: text, 0..<text.count), with: Array(random.pick(["budget", "预算", "预", ""]).utf8),
        "another first keyword")
    case 9:
      let other = randomLine(of: text)
      return replace(
        &text, min(line.lowerBound, other.lowerBound)..<max(line.upperBound, other.upperBound),
        with: Array(text[other]), "many lines gone")
    default: return smallEdit(&text)
    }
  }

  private mutating func smallEdit(_ text: inout [UInt8]) -> String {
    let start = random.number(0...text.count)
    let end = min(text.count, start + random.below(random.chance(20) ? 60 : 4))
    let new = random.chance(25) ? [] : random.pick(RandomTests.fragments)
    return replace(
      &text, start..<end, with: new, "\(end - start) bytes at \(start) for “\(String(decoding: new, as: UTF8.self))”")
  }

  private func replace(_ text: inout [UInt8], _ range: Range<Int>, with new: [UInt8], _ name: String) -> String {
    text.replaceSubrange(range, with: new)
    return name
  }

  private mutating func randomLine(of text: [UInt8]) -> Range<Int> {
    let starts = LineTable(text).starts
    let line = random.below(starts.count)
    return starts[line]..<(line + 1 < starts.count ? starts[line + 1] : text.count)
  }

  private func indent(of text: [UInt8], _ line: Range<Int>) -> Range<Int> {
    line.lowerBound..<(text[line].firstIndex { $0 != UInt8(ascii: " ") } ?? line.upperBound)
  }

  private func firstWord(of text: [UInt8], _ line: Range<Int>) -> Range<Int> {
    let start = indent(of: text, line).upperBound
    return start..<(text[start..<line.upperBound].firstIndex { $0 <= UInt8(ascii: " ") } ?? line.upperBound)
  }
}
