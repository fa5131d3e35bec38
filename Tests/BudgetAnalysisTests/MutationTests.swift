import BudgetSource
import BudgetTestSupport
import Foundation
import Testing

private let examples = [
  "examples/hello.bud", "examples/jiangyou-2024/2024.bud", "examples/jiangyou-2024/2024.en.bud",
  "examples/county/2025.bud",
]

private let committedSeed: UInt64 = 20_240_417

/// `MUTATION_SEED=7 swift test --filter Mutation` looks at other mistakes; the list is of the committed seed's.
private let seed = CaseFiles.environment("MUTATION_SEED").flatMap { UInt64($0) } ?? committedSeed

/// Single mistakes in the examples: what something stated contradicts must be caught, where it stands or where it is
/// contradicted, and named; the rest is listed in `Tests/Cases/mutations/uncaught.txt`.
@Suite("Mutation")
struct MutationTests {
  @Test("the reader finds nothing in the examples themselves", arguments: examples)
  func unharmed(_ path: String) throws {
    let example = try #require(MutationExample(path))
    var reader = example.reader(nil)
    #expect(reader.contradictions().map { "\($0)" } == [])
    #expect(example.compiled(nil).diagnostics.map(\.message.zh) == [])
  }

  @Test("every mistake that something contradicts is caught, where it stands, by name")
  func mistakes() async throws {
    let started = ContinuousClock.now
    let outcomes = await withTaskGroup(of: (Int, [MutationExample.Outcome]).self) { group in
      for (index, path) in examples.enumerated() {
        group.addTask { (index, judged(path, seed: seed &+ UInt64(index))) }
      }
      return await group.reduce(into: [[MutationExample.Outcome]](repeating: [], count: examples.count)) {
        $0[$1.0] = $1.1
      }
    }
    print("Mutations, seed \(seed), \(ContinuousClock.now - started)")
    for (path, found) in zip(examples, outcomes) {
      #expect(found.count { $0.mistake.kind != .harmless } >= 300, "\(path) has too few mistakes")
    }
    let all = outcomes.joined().filter { $0.mistake.kind != .harmless }
    print(summary(Array(outcomes.joined())))
    for (path, found) in zip(examples, outcomes) {
      for outcome in found { if let fault = outcome.fault { complain(path, outcome.mistake, fault) } }
    }
    let lines = zip(examples, outcomes).flatMap { path, found in
      found.filter { !$0.isCaught && !$0.mustBeCaught && $0.mistake.kind != .harmless }.map { line(path, $0.mistake) }
    }
    #expect(lines.count * 100 <= all.count * 35, "\(lines.count) of \(all.count) are not caught")
    if seed == committedSeed { try compare(lines) }
  }

  private func complain(_ path: String, _ mistake: MutationMistake, _ fault: String) {
    Issue.record("\(line(path, mistake).replacingOccurrences(of: "\t", with: "  "))\n    \(fault)")
  }

  /// A mistake in one line: kind, example, place, before → after.
  private func line(_ path: String, _ mistake: MutationMistake) -> String {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let place = "\(folder)/\(mistake.file):\(mistake.line + 1)"
    return "\(mistake.kind.rawValue)\t\(place)\t\(mistake.before) → \(mistake.after)"
  }

  /// A row a kind: made, must be caught, caught of these, caught besides, not caught.
  private func summary(_ outcomes: [MutationExample.Outcome]) -> String {
    func row(_ name: String, _ found: [MutationExample.Outcome]) -> String {
      let must = found.filter(\.mustBeCaught)
      let rest = found.filter { !$0.mustBeCaught }
      let counts = [
        found.count, must.count, must.count { $0.fault == nil }, rest.count(where: \.isCaught),
        rest.count { !$0.isCaught },
      ]
      return name.padding(toLength: 34, withPad: " ", startingAt: 0)
        + counts.map { String(repeating: " ", count: max(7 - "\($0)".count, 1)) + "\($0)" }.joined()
    }
    let rows = MutationKind.allCases.map { kind in row(kind.rawValue, outcomes.filter { $0.mistake.kind == kind }) }
    let mistakes = outcomes.filter { $0.mistake.kind != .harmless }
    let head = "kind".padding(toLength: 34, withPad: " ", startingAt: 0) + "   made   must caught besides  not"
    return ([head] + rows + [row("all mistakes", mistakes)]).joined(separator: "\n")
  }

  /// Compares the list of what is not caught with the committed one.
  private func compare(_ lines: [String]) throws {
    let url = URL(fileURLWithPath: CaseFiles.cases + "/mutations/uncaught.txt")
    let text = lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: "\n") + "\n"
    if CaseFiles.isUpdating {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    let known = try? String(contentsOf: url, encoding: .utf8)
    let difference = Set(text.split(separator: "\n")).symmetricDifference((known ?? "").split(separator: "\n"))
    #expect(known == text, "\(difference.sorted().prefix(10)); UPDATE_CASES=1 rewrites the list")
  }
}

/// Makes and judges the mistakes of one example.
private func judged(_ path: String, seed: UInt64) -> [MutationExample.Outcome] {
  guard let example = MutationExample(path) else { return [] }
  return example.mistakes(320, seed: seed).map(example.judge)
}
