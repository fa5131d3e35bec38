import BudgetFormat
import BudgetSource
import BudgetSyntax
import BudgetTestSupport
import Testing

/// Budgets that are written at random, and then as badly as they can be.
@Suite struct GeneratedTests {
  /// How many budgets, and how many ways of writing each file; ten thousand files and more with `BUDGETC_FULL_SWEEP`.
  static let isFull = CaseFiles.environment("BUDGETC_FULL_SWEEP") != nil
  static let seed = CaseFiles.environment("BUDGETC_SEED").flatMap { UInt64($0) } ?? 0

  @Test(.timeLimit(.minutes(10)), arguments: 0..<10) func uglyFilesBecomeBeautiful(_ part: Int) {
    var count = 0
    for number in 0..<(GeneratedTests.isFull ? 80 : 8) {
      let seed = GeneratedTests.seed + UInt64(part * 1_000 + number)
      let generated = generateBudget(seed: seed, size: GeneratorSize(units: 1, accounts: 1, projects: 1))
      count += check(generated, rounds: 9)
    }
    #expect(count >= (GeneratedTests.isFull ? 1_000 : 100))
  }

  /// - Returns: the number of files that were formatted.
  private func check(_ generated: GeneratedBudget, rounds: Int) -> Int {
    let meant = meaning(of: generated.root, in: generated.bytes)
    var random = SplitMix64(seed: generated.seed)
    var canonical = generated.bytes
    for (path, bytes) in generated.bytes where path.hasSuffix(".bud") { canonical[path] = formatted(bytes).bytes }
    let paths = canonical.keys.filter { $0.hasSuffix(".bud") }.sorted()
    #expect(meaning(of: generated.root, in: canonical) == meant, "seed \(generated.seed)")
    for path in paths { #expect(faults(of: generated.bytes[path] ?? []) == [], "seed \(generated.seed), \(path)") }
    for round in 0..<rounds {
      let name = "seed \(generated.seed), round \(round)"
      let ugliness = Ugliness(
        mixesTongues: round % 3 == 1, addsLines: round % 3 > 0, mixesLineEnds: round % 3 == 2)
      var ugly = canonical
      for path in paths {
        let file = SourceFile(path: path, bytes: withFeeds(canonical[path] ?? []), base: 0)
        ugly[path] = uglified(file, parse(file).value, ugliness, &random)
        let bytes = ugly[path] ?? []
        #expect(faults(of: bytes, triesEdits: round == 0) == [], "\(name), \(path)")
        if round % 3 == 0 {
          #expect(withFeeds(formatted(bytes).bytes) == file.bytes, "\(name), \(path)")
        }
      }
      // What is right in one round of a kind is seldom wrong in another, and to compile takes its time.
      if round == 2 || GeneratedTests.isFull {
        for path in paths { ugly[path] = formatted(ugly[path] ?? []).bytes }
        #expect(meaning(of: generated.root, in: ugly) == meant, "\(name)")
      }
    }
    return paths.count * (rounds + 1)
  }
}

/// A text with line feeds for all its line ends.
func withFeeds(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  for (index, byte) in bytes.enumerated() {
    let isSecond = byte == 10 && index > 0 && bytes[index - 1] == 13
    if !isSecond { result.append(byte == 13 ? 10 : byte) }
  }
  return result
}
