import BudgetAnalysis
import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables
import BudgetTestSupport
import Foundation
import Testing

/// `Tests/Cases/tables/<name>/` with one source: its tables as TSV, and as text in `tables.txt`, read by a person.
private let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("../Cases/tables").standardizedFileURL

private func names(in folder: URL, endingWith suffix: String) -> [String] {
  ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(suffix) }.sorted()
}

private let sources = names(in: cases, endingWith: "").flatMap { name in
  names(in: cases.appendingPathComponent(name), endingWith: ".bud").map { "\(name)/\($0)" }
}

@Suite("Golden tables")
struct GoldenTests {
  @Test("there are cases")
  func exist() {
    #expect(!sources.isEmpty)
  }

  @Test("the tables of a source are the ones that were read", arguments: sources)
  func tables(_ source: String) throws {
    let file = cases.appendingPathComponent(source)
    let bytes = Array(try Data(contentsOf: file))
    let world = World(
      sources: SourceProvider(files: [file.lastPathComponent: bytes]),
      classification: { Classification(edition: $0) }, profiles: layouts.map(\.profile))
    let compiled = compile(file.lastPathComponent, layout: nil, in: world)
    #expect(compiled.diagnostics.filter { $0.id != .unvouchedLayout } == [])
    let profile = try #require(compiled.value.profile)
    let set = try #require(layout(named: profile.chineseName, year: compiled.value.budget.year))
    let tables = tabulate(compiled.value.budget, as: set)
    #expect(brokenIdentities(of: tables, budget: compiled.value.budget, in: set) == [])
    for table in tables {
      try compare(
        collectBytes { renderTSV(table, into: &$0) }, with: file, named: fileName(of: table, endingIn: ".tsv"))
    }
    try compare(
      collectBytes { renderText(tables, options: TextOptions(width: 120), into: &$0) }, with: file, named: "tables.txt")
  }

  private func compare(_ bytes: [UInt8], with source: URL, named name: String) throws {
    let file = source.deletingLastPathComponent().appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["UPDATE_CASES"] != nil { try Data(bytes).write(to: file) }
    let expected = try? Data(contentsOf: file)
    #expect(expected == Data(bytes), "\(name): UPDATE_CASES=1 writes it anew; read it before committing")
  }
}
