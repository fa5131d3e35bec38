import BudgetSource
import BudgetTestSupport
import Testing

@Suite struct PlaceTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(
    arguments: [
      ("", [0]), ("a", [0]), ("a\n", [0, 2]), ("a\nb", [0, 2]), ("a\r\nb\r\n", [0, 3, 6]), ("a\rb\r", [0, 2, 4]),
      ("\n\r\n\r", [0, 1, 3, 4]), ("\r\r\n\n", [0, 1, 3, 4]), ("\n\n", [0, 1, 2]),
    ] as [(String, [Int])])
  func linesEndAfterEachKindOfLineEnd(_ text: String, _ starts: [Int]) {
    #expect(LineTable(bytes(text)).starts == starts)
  }

  @Test func findsTheLineOfAnOffset() {
    let text = bytes("ab\r\ncd\re\n")
    let table = LineTable(text)
    #expect((0...9).map { table.line(at: $0) } == [0, 0, 0, 0, 1, 1, 1, 2, 2, 3])
    #expect((0..<4).map { table.contents(of: $0, in: text) } == [0..<2, 4..<6, 7..<8, 9..<9])
  }

  @Test func countsColumnsInScalars() {
    let text = bytes("预算 2024\n\u{FEFF}a𠮷b\n")
    let file = SourceFile(path: "x", bytes: text, base: 100)
    let table = LineTable(text)
    #expect(file.lineColumn(of: 100, in: table) == LineColumn(line: 1, column: 1))
    #expect(file.lineColumn(of: 107, in: table) == LineColumn(line: 1, column: 4))
    #expect(file.lineColumn(of: SourcePosition(100 + text.count - 2), in: table) == LineColumn(line: 2, column: 4))
    #expect(file.lineColumn(of: SourcePosition(100 + text.count), in: table) == LineColumn(line: 3, column: 1))
    #expect(file.lineColumn(of: 9_999, in: table) == LineColumn(line: 3, column: 1))
  }

  @Test func filesLieEndToEnd() throws {
    var map = SourceMap()
    #expect(map.text(of: SourceRange(at: 0)).isEmpty)
    #expect(map.add(path: "a", bytes: bytes("预算")) == 0)
    #expect(map.add(path: "b", bytes: []) == 1)
    #expect(map.add(path: "c", bytes: bytes("xyz")) == 2)
    #expect(map.files.map(\.base) == [0, 7, 8])
    #expect([0, 6, 7, 8, 11, 500].map { map.fileIndex(at: $0) } == [0, 0, 1, 2, 2, 2])
    #expect(map.text(of: SourceRange(8, 10)) == "xy")
    #expect(map.text(of: SourceRange(3, 6)) == "算")
    // A range that cuts a character is still text.
    #expect(map.text(of: SourceRange(3, 4)) == "\u{FFFD}")
    #expect(map.files[2].text(of: SourceRange(8, 400)) == "xyz")
    #expect(map.base(forFileOf: SourceMap.capacity) == nil)
    #expect(map.base(forFileOf: 5) == 12)
  }

  @Test func rangesSort() {
    let ranges = [SourceRange(3, 4), SourceRange(1, 5), SourceRange(1, 2)].sorted()
    #expect(ranges == [SourceRange(1, 2), SourceRange(1, 5), SourceRange(3, 4)])
  }

  @Test func diagnosticsSortAndStandOnce() {
    func diagnostic(_ id: DiagnosticID, _ range: SourceRange) -> Diagnostic {
      Diagnostic(id, Message(zh: "中", en: "en"), at: Label(range), hint: Message(zh: "中", en: "en"))
    }
    let late = diagnostic(.unknownWord, SourceRange(5, 6))
    let early = diagnostic(.misaligned, SourceRange(1, 2))
    let other = diagnostic(.unknownWord, SourceRange(1, 2))
    #expect([late, early, other, early].sortedByPlace() == [other, early, late])
    #expect([late].hasErrors && ![Diagnostic]().hasErrors)
    #expect([Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
  }

  @Test func filesInMemory() {
    let sources = SourceProvider(files: ["a.bud": [1], "units/b.bud": [2], "units/c/d.bud": [3]])
    #expect(sources.list("") == ["a.bud", "units"])
    #expect(sources.list("units") == ["b.bud", "c"])
    #expect(sources.list("nothing") == nil)
    #expect((try? sources.read("units/b.bud").get()) == [2])
    #expect((try? sources.read("units").get()) == nil)
    #expect(sources.identity("x") == .missing)
    #expect(sources.identity("a.bud") == .file(key: "a.bud"))
  }

  /// Files of any line ends, places in order, out of order, and in order once more.
  @Test(arguments: 1...40 as ClosedRange<UInt64>) func finderAgreesWithTheTable(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var map = SourceMap()
    let ends = seed.isMultiple(of: 3) ? ["\n", "\r\n", "\r"] : ["\n"]
    for name in ["a", "b", "c"] {
      var text = ""
      for _ in 0..<random.below(30) {
        text += ["预算 2024", "  2080101", "\t𠮷", ""][random.below(4)] + ends[random.below(ends.count)]
      }
      _ = map.add(path: name, bytes: bytes(text))
    }
    let tables = map.files.map { LineTable($0.bytes) }
    let size = map.files.last.map { Int($0.base) + $0.bytes.count + 1 } ?? 0
    let sorted = (0..<20).map { _ in SourcePosition(random.below(size)) }.sorted()
    let shuffled = (0..<20).map { _ in SourcePosition(random.below(size)) }
    var finder = PlaceFinder(map)
    for positions in [sorted, sorted, seed.isMultiple(of: 2) ? shuffled : sorted] {
      for position in positions {
        let index = map.fileIndex(at: position)
        let found = finder.place(at: position)
        #expect(found?.file == index, "seed \(seed)")
        #expect(found?.place == map.files[index].lineColumn(of: position, in: tables[index]), "seed \(seed)")
      }
      finder.rewind()
    }
  }

  @Test func finderOfNoFilesFindsNothing() {
    var finder = PlaceFinder(SourceMap())
    #expect(finder.place(at: 0) == nil)
  }
}
