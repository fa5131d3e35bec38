import BudgetSource
import BudgetSyntax
import BudgetTestSupport
import Testing

/// Bytes that no person would type.
@Suite struct RandomTests {
  /// Another seed with `BUDGETC_SEED=7 swift test`; it stands in every message.
  static let seed = CaseFiles.environment("BUDGETC_SEED").flatMap { UInt64($0) } ?? 20_240_417

  /// A line with random bytes in it does not spoil its neighbours.
  ///
  /// Bytes that move the line's first word to another column, or make the line a comment, change what belongs to what:
  /// of those a few in ten thousand may blame another line.
  @Test(.timeLimit(.minutes(10)), arguments: SweepTests.samples)
  func aBrokenLineBlamesNoOther(_ sample: SampleSource) {
    let clean = parseAlone(sample.bytes).diagnostics
    // A sample that shows errors cannot show this.
    guard clean.isEmpty else { return }
    var random = SplitMix64(seed: RandomTests.seed)
    let table = LineTable(sample.bytes)
    let rounds = Sweep.rounds(debug: 250, release: 4_000, full: 20_000)
    var strays = 0
    for round in 0..<rounds {
      let mutation = insertRandomBytes(into: sample.bytes, table, &random)
      let parsed = parseAlone(mutation.bytes)
      let name = "seed \(RandomTests.seed), round \(round): \(mutation.description)"
      #expect(joined(parsed.value) == mutation.bytes, "\(name)")
      let found = faults(of: mutation, parsed.diagnostics)
      if mutation.changesStructure {
        strays += found.isEmpty ? 0 : 1
      } else if !found.isEmpty {
        Issue.record("\(name): \(found)")
      }
    }
    #expect(strays <= 1 + rounds / 500, "seed \(RandomTests.seed): \(strays) of \(rounds) moved lines blame others")
  }

  @Test(.timeLimit(.minutes(10)), arguments: 0..<8) func randomBytesOfAnyKind(_ stream: Int) throws {
    let sixty = try #require(sampleSource("Tests/Cases/sweep/sixty.bud"))
    var random = SplitMix64(seed: RandomTests.seed &+ UInt64(stream))
    for round in 0..<Sweep.rounds(debug: 30, release: 400, full: 4_000) {
      var bytes: [UInt8] = []
      let kind = random.below(5)
      for _ in 0..<random.below(round % 10 == 0 ? 4_096 : 256) {
        switch kind {
        case 0: bytes.append(random.byte())
        case 1: bytes += random.chance(20) ? Array("\n  ".utf8) : [random.pick(sixty.bytes)]
        case 2: bytes += random.pick(RandomTests.fragments)
        case 3: bytes.append(random.pick(Array("=+-*/()「\"#\n 0123456789.,元".utf8)))
        default: bytes += random.chance(10) ? [random.byte()] : random.pick(sixty.lines)
        }
      }
      #expect(survives(bytes, sixty), "seed \(RandomTests.seed), stream \(stream), round \(round)")
    }
  }

  /// Words, signs, spaces, line ends, and the ends and beginnings of characters.
  static let fragments: [[UInt8]] =
    Keyword.allCases.flatMap { [Array($0.chinese.utf8), Array($0.english.utf8)] }
    + [
      "\n", "\n", "\n", "\r", "\r\n", "\n  ", "\n    ", "\t", " ", " ", "\u{3000}", "\u{A0}", "=", "= ", "＝", "(", "）",
    ]
    .map { Array($0.utf8) }
    + ["2080101", "30101", "208", "1849.85", "18,49.85", "1e5", "9223372036854775807", "86人", "2元/人·月", "\"", "「", "」"]
    .map { Array($0.utf8) } + [[0xC3], [0xE3, 0x80], [0xEF], [0xEF, 0xBC], [0xEF, 0xBB, 0xBF], [0], [0xFF], [0xC2]]
}
