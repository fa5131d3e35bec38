import BudgetSource
import Testing

@Suite("Fix-its together")
struct FixItMergingTests {
  private func diagnostic(_ edits: [(UInt32, UInt32, String)], _ confidence: FixIt.Confidence = .safe) -> Diagnostic {
    let edits = edits.map { TextEdit(SourceRange($0.0, $0.1), $0.2) }
    let text = Message(zh: "改", en: "mend")
    return Diagnostic(
      .unknownWord, text, at: Label(edits.first?.range ?? SourceRange(at: 0)), hint: text,
      fixIts: [FixIt(text, confidence, edits)])
  }

  private func mended(_ diagnostics: [Diagnostic]) throws -> [String] {
    var map = SourceMap()
    let files = [map.add(path: "a", bytes: Array("abcdef".utf8)), map.add(path: "b", bytes: Array("uvwxyz".utf8))]
    try #require(files == [0, 1])
    let changed = map.applying(diagnostics.compatibleSafeFixIts())
    return map.files.indices.map { String(decoding: changed[$0] ?? map.files[$0].bytes, as: UTF8.self) }
  }

  @Test("edits of several files, in any order")
  func files() throws {
    #expect(try mended([diagnostic([(8, 9, "-"), (0, 1, "")]), diagnostic([(6, 6, "!")])]) == ["bcdef!", "u-wxyz"])
  }

  @Test("of two that touch, the first; neighbours go together")
  func conflicts() throws {
    #expect(try mended([diagnostic([(1, 3, "1")]), diagnostic([(2, 4, "2")])]) == ["a1def", "uvwxyz"])
    #expect(try mended([diagnostic([(1, 3, "1")]), diagnostic([(3, 4, "2")])]) == ["a12ef", "uvwxyz"])
    #expect(try mended([diagnostic([(1, 3, "1")]), diagnostic([(3, 3, "2")])]) == ["a1def", "uvwxyz"])
    #expect(try mended([diagnostic([(2, 2, "1")]), diagnostic([(2, 2, "1")])]) == ["ab1cdef", "uvwxyz"])
    #expect(try mended([diagnostic([(4, 5, "")]), diagnostic([(0, 1, ""), (4, 6, "")])]) == ["abcdf", "uvwxyz"])
  }

  @Test("what is not safe is left")
  func confidence() throws {
    #expect(try mended([diagnostic([(0, 1, "")], .maybe), diagnostic([(1, 2, "")], .placeholder)])[0] == "abcdef")
  }
}
