import BudgetFormat
import BudgetSource
import BudgetSyntax
import BudgetTestSupport
import Testing

/// Small inputs, named after what they show, beside their canonical form that people have read and found beautiful.
///
/// `UPDATE_CASES=1 swift test` writes missing and changed outputs; read the difference before committing it.
@Suite struct CaseTests {
  private static let folder = CaseFiles.cases + "/format"
  static let names = CaseFiles.paths(below: folder, ending: ".bud").map { String($0.dropLast(4)) }

  @Test func noFolderIsEmptyAndNoOutputIsLeftOver() {
    #expect(CaseTests.names.count >= 20)
    let outputs = CaseFiles.paths(below: CaseTests.folder, ending: ".formatted").map { String($0.dropLast(10)) }
    #expect(Set(outputs).subtracting(CaseTests.names).isEmpty)
  }

  @Test(arguments: names) func canonicalForm(_ name: String) throws {
    let path = "\(CaseTests.folder)/\(name)"
    let bytes = try #require(CaseFiles.read(path + ".bud"))
    #expect(faults(of: bytes) == [])
    let output = formatted(bytes).bytes
    if CaseFiles.isUpdating, CaseFiles.read(path + ".formatted") != output {
      #expect(CaseFiles.write(output, to: path + ".formatted"))
    }
    let expected = try #require(CaseFiles.read(path + ".formatted"), "\(path) is missing: UPDATE_CASES=1 writes it")
    #expect(String(decoding: output, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
  }
}

/// All sources that the package has, whatever they are for.
@Suite struct EverySourceTests {
  /// A folder of sources, with all of them and the lists beside them.
  struct Folder: Sendable, CustomStringConvertible {
    let path: String
    let files: [String: [UInt8]]

    var description: String { path }

    init(_ path: String) {
      self.path = path
      let full = CaseFiles.package + "/" + path
      var files: [String: [UInt8]] = [:]
      for ending in [".bud", ".tsv"] {
        for name in CaseFiles.paths(below: full, ending: ending) { files[name] = CaseFiles.read(full + "/" + name) }
      }
      self.files = files
    }

    var sources: [String] { files.keys.filter { $0.hasSuffix(".bud") }.sorted() }
  }

  static let folders: [Folder] = {
    let cases = ["lexer/valid", "lexer/invalid", "parser/valid", "parser/invalid", "render", "sweep", "format"]
    let diagnostics = CaseFiles.names(in: CaseFiles.cases + "/diagnostics").map { "diagnostics/" + $0 }
    let tables = CaseFiles.names(in: CaseFiles.cases + "/tables").map { "tables/" + $0 }
    let examples = CaseFiles.names(in: CaseFiles.package + "/examples").filter { !$0.hasSuffix(".bud") }
    return (cases + diagnostics + tables).map { Folder("Tests/Cases/" + $0) }
      + [Folder("Tests/Cases/cli/files"), Folder("examples")] + examples.map { Folder("examples/" + $0) }
  }()

  @Test func thereAreManySources() {
    #expect(EverySourceTests.folders.reduce(0) { $0 + $1.sources.count } > 300)
  }

  @Test(arguments: folders) func areFormattedWithoutLoss(_ folder: Folder) {
    for name in folder.sources {
      let bytes = folder.files[name] ?? []
      for keywords in [nil, Tongue.chinese, .english] {
        #expect(faults(of: bytes, keywords: keywords) == [], "\(folder)/\(name) \(keywords?.rawValue ?? "")")
      }
    }
  }

  /// Compiled before and after: with the keywords as they are, and in another tongue than most have.
  @Test(arguments: folders) func sayTheSame(_ folder: Folder) {
    for keywords in [nil, Tongue.english] {
      var files = folder.files
      for name in folder.sources { files[name] = formatted(files[name] ?? [], keywords: keywords).bytes }
      for name in folder.sources {
        #expect(
          meaning(of: name, in: files) == meaning(of: name, in: folder.files),
          "\(folder)/\(name) \(keywords?.rawValue ?? "")")
      }
    }
  }

  /// A file of one tongue is the same after a journey into the other and back.
  @Test(arguments: folders) func areTranslatedThereAndBack(_ folder: Folder) {
    for name in folder.sources {
      for (home, abroad) in [(Tongue.chinese, Tongue.english), (.english, .chinese)] {
        let start = formatted(folder.files[name] ?? [], keywords: home).bytes
        let there = formatted(start, keywords: abroad).bytes
        #expect(formatted(there, keywords: home).bytes == start, "\(folder)/\(name)")
        #expect(there != start || !holdsKeyword(start), "\(folder)/\(name)")
      }
    }
  }

  /// Whether a line without an error begins with a keyword; only such are translated.
  private func holdsKeyword(_ bytes: [UInt8]) -> Bool {
    let parsed = parseAlone(bytes)
    let kept = Set(keptLines(of: bytes, parsed))
    return !parsed.diagnostics.contains { $0.id == .invalidUTF8 }
      && parsed.value.nodes.dropFirst().contains {
        let line = Array(lineContents(at: parsed.value.tokens.start(Int($0.firstToken)), in: bytes))
        return parsed.value.tokens.kind(Int($0.firstToken)) == .keyword && !kept.contains(line)
      }
  }

  private func lineContents(at offset: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    let table = LineTable(bytes)
    return bytes[table.contents(of: table.line(at: offset), in: bytes)]
  }

  /// `fmt --check examples` is clean.
  @Test(arguments: sampleSources().filter { $0.path.hasPrefix("examples/") })
  func examplesAreInCanonicalForm(_ sample: SampleSource) {
    let canonical = formatted(sample.bytes).bytes
    #expect(String(decoding: canonical, as: UTF8.self) == String(decoding: sample.bytes, as: UTF8.self))
  }

  /// The samples of the documents are as the examples.
  @Test(arguments: ["README.md", "README.zh.md", "grammar.md"])
  func samplesAreInCanonicalForm(_ path: String) throws {
    let text = String(decoding: try #require(CaseFiles.read(CaseFiles.package + "/" + path)), as: UTF8.self)
    let parts = text.split(separator: "```", omittingEmptySubsequences: false)
    let samples = parts.filter { $0.hasPrefix("budget\n") }.map { $0.dropFirst("budget\n".count) }
    #expect(!samples.isEmpty)
    for sample in samples { #expect(String(decoding: formatted(Array(sample.utf8)).bytes, as: UTF8.self) == sample) }
  }
}
