import BudgetFormat
import BudgetSource
import BudgetSyntax
import BudgetTestSupport
import Testing

/// What an editor sends while somebody types, and what nobody would type.
@Suite struct BrokenTests {
  static let seed = CaseFiles.environment("BUDGETC_SEED").flatMap { UInt64($0) } ?? 20_240_417
  static let rounds = CaseFiles.environment("BUDGETC_FULL_SWEEP") == nil ? 12 : 500

  /// A line that is broken stays byte for byte, and every other line is what it would be without it, but for the width of
  /// its columns.
  @Test(arguments: sampleSources()) func aBrokenLineKeepsNoOtherFromBeingFormatted(_ sample: SampleSource) {
    let canonical = withFeeds(formatted(sample.bytes).bytes)
    let file = SourceFile(path: "main.bud", bytes: canonical, base: 0)
    let parsed = parse(file)
    guard parsed.diagnostics.isEmpty else { return }
    let beautiful = lines(of: canonical).map(words)
    var random = SplitMix64(seed: BrokenTests.seed)
    var seen = 0
    for round in 0..<BrokenTests.rounds {
      let ugly = withFeeds(uglified(file, parsed.value, Ugliness(), &random))
      let table = LineTable(ugly)
      let mutation = insertReadableBytes(into: ugly, table, &random)
      let name = "seed \(BrokenTests.seed), round \(round): \(mutation.description)"
      #expect(faults(of: mutation.bytes, triesEdits: false) == [], "\(name)")
      let broken = parse(SourceFile(path: "main.bud", bytes: mutation.bytes, base: 0))
      guard !mutation.changesStructure, isSameBut(oneLine: parsed, broken), !formatted(mutation.bytes).isUnreadable
      else {
        continue
      }
      seen += 1
      let result = lines(of: formatted(mutation.bytes).bytes).map(words)
      let changed = (0..<result.count).filter { $0 >= beautiful.count || result[$0] != beautiful[$0] }
      #expect(changed.count <= 1 && result.count == beautiful.count, "\(name): lines \(changed)")
    }
    #expect(seen * 6 > BrokenTests.rounds, "\(seen) of \(BrokenTests.rounds) rounds tell anything")
  }

  /// Bytes put into a line, and the text is still UTF-8.
  private func insertReadableBytes(
    into bytes: [UInt8], _ table: LineTable, _ random: inout SplitMix64
  ) -> Mutation {
    while true {
      let mutation = insertRandomBytes(into: bytes, table, &random)
      if String(validating: mutation.bytes, as: UTF8.self) != nil { return mutation }
    }
  }

  /// Whether one line at most is broken, and all others are what they were.
  private func isSameBut(oneLine old: Checked<SyntaxTree>, _ new: Checked<SyntaxTree>) -> Bool {
    guard old.value.nodes.count == new.value.nodes.count else { return false }
    let pairs = zip(old.value.nodes, new.value.nodes)
    return pairs.allSatisfy { $0.descendants == $1.descendants }
      && pairs.count { $0.kind != $1.kind || $0.isBroken != $1.isBroken } <= 1
      && pairs.count { $0.kind != $1.kind || $0.isBroken != $1.isBroken } == (new.diagnostics.isEmpty ? 0 : 1)
  }

  /// The words of a line, however far apart they stand.
  private func words(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
    line.split { $0 <= 0x20 }.map { Array($0) }
  }

  @Test(arguments: sampleSources()) func aFileCutShortIsFormatted(_ sample: SampleSource) {
    let count = BrokenTests.rounds / 2
    for round in 0..<count {
      let end = sample.bytes.count * (2 * round + 1) / (2 * count)
      #expect(faults(of: Array(sample.bytes.prefix(end)), triesEdits: false) == [], "cut after \(end) bytes")
    }
  }

  /// Lines of one file in another order, indented by chance.
  @Test(arguments: 0..<4) func linesInAnyOrder(_ stream: Int) throws {
    let sixty = try #require(sampleSource("Tests/Cases/sweep/sixty.bud"))
    var random = SplitMix64(seed: BrokenTests.seed &+ UInt64(stream))
    for round in 0..<BrokenTests.rounds * 5 {
      var bytes: [UInt8] = []
      for _ in 0..<random.number(1...25) {
        let line = random.pick(sixty.lines)
        let indent = random.chance(70) ? line.prefix { $0 == 0x20 }.count : random.below(7)
        bytes += [UInt8](repeating: 0x20, count: indent) + line.drop { $0 == 0x20 }
        if random.chance(10) { bytes += Array(random.pick(["\n", "# 甲\n", "    # 乙\n", "  \n"]).utf8) }
      }
      #expect(faults(of: bytes) == [], "seed \(BrokenTests.seed), stream \(stream), round \(round)")
    }
  }

  @Test(arguments: 0..<4) func bytesOfAnyKind(_ stream: Int) throws {
    let sixty = try #require(sampleSource("Tests/Cases/sweep/sixty.bud"))
    var random = SplitMix64(seed: BrokenTests.seed &+ UInt64(stream))
    for round in 0..<BrokenTests.rounds * 5 {
      var bytes: [UInt8] = []
      let kind = random.below(4)
      for _ in 0..<random.below(200) {
        switch kind {
        case 0: bytes.append(random.byte())
        case 1: bytes += Array(random.pick(BrokenTests.fragments).utf8)
        case 2: bytes += Array(random.pick(BrokenTests.signs).utf8)
        default: bytes += random.chance(3) ? [random.byte()] : random.pick(sixty.lines)
        }
      }
      #expect(faults(of: bytes) == [], "seed \(BrokenTests.seed), stream \(stream), round \(round)")
    }
  }

  private static let signs = [
    "=", "+", "-", "*", "/", "(", ")", "「", "」", "\"", "＂", "#", "＃", "\n", "\n", "\r", "\r\n", "\t", " ", "  ",
    "\u{3000}",
    "\u{A0}", "0", "９", ".", ",", "元", "万", "收入\n", "  2080101 ", "≥", "×", "\u{200B}", "\u{C}", "\u{FEFF}",
  ]

  private static let fragments =
    Keyword.allCases.flatMap { [$0.chinese, $0.english] } + signs + [
      "\n  ", "\n  ", "\n    ", "\n", "2080101", "30101", "1,849.85", "1849.85", "18,49.85", "86人", "2元/人·月", "名称", " ",
      " ",
    ]
}
