import BudgetSource
import BudgetSyntax
import BudgetTestSupport
import Testing

/// What an editor sees while somebody types: files cut short, lines lost, doubled and swapped.
@Suite struct SweepTests {
  /// Nested data of a sample in the sweep.
  static let samples = sampleSources()

  @Test func thereAreSamples() {
    #expect(SweepTests.samples.count >= 10)
    #expect(SweepTests.samples.contains { $0.path.hasPrefix("examples/jiangyou") })
  }

  @Test func theSixtyLinesAreGoodSyntaxAndHoldEveryStatement() throws {
    let sample = try #require(sampleSource("Tests/Cases/sweep/sixty.bud"))
    let parsed = parseAlone(sample.bytes)
    #expect(sample.lines.count == 60)
    #expect(dump(parsed.diagnostics, of: sample.bytes).isEmpty)
    let kinds = Set(parsed.value.nodes.map(\.kind.rawValue))
    #expect(kinds.count == Int(SyntaxKind.unknown.rawValue))
  }

  @Test(.timeLimit(.minutes(5))) func everyBytePrefixOfSixtyLines() throws {
    let sample = try #require(sampleSource("Tests/Cases/sweep/sixty.bud"))
    for count in 0...sample.bytes.count where !survives(Array(sample.bytes.prefix(count)), sample) {
      Issue.record("cut after \(count) bytes")
    }
  }

  @Test(.timeLimit(.minutes(30)), arguments: samples) func tokenEdgePrefixes(_ sample: SampleSource) {
    let pieces = parseAlone(sample.bytes).value.pieces
    var edges = Sweep.isFull ? Array(0...sample.bytes.count) : pieces.map(\.range.upperBound)
    edges = Sweep.thinned(edges, to: Sweep.rounds(debug: 150, release: 4_000, full: 0))
    for edge in edges where !survives(Array(sample.bytes.prefix(edge)), sample) {
      Issue.record("cut after \(edge) bytes")
    }
  }

  @Test(.timeLimit(.minutes(5)), arguments: samples) func linesLostDoubledAndSwapped(_ sample: SampleSource) {
    let lines = sample.lines
    let indices = Sweep.thinned(Array(lines.indices), to: Sweep.rounds(debug: 40, release: 4_000, full: 0))
    for index in indices {
      var lost = lines
      lost.remove(at: index)
      var doubled = lines
      doubled.insert(lines[index], at: index)
      var swapped = lines
      swapped.swapAt(index, (index + 1) % lines.count)
      for (name, changed) in [("lost", lost), ("doubled", doubled), ("swapped", swapped)] {
        #expect(survives(Array(changed.joined()), sample), "line \(index + 1) \(name)")
      }
    }
  }
}
