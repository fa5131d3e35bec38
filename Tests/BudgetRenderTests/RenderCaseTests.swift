import BudgetAnalysis
import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables
import BudgetTestSupport
import Foundation
import Testing

/// `Tests/Cases/render/x.bud`, whose first line names tables (`# 表6 表7`), and those tables in every format, read by a
/// person: `x.txt` (100 columns), `x.tsv`, `x.csv`, `x.md`, `x.html`, `x.json`, and the
/// parts of the workbook one after the other as `x.parts`, without the theme, which is always the same.
private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("../Cases/render").standardizedFileURL

private let cases = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  .filter { $0.hasSuffix(".bud") }

/// The tables of a source that its first line names, or all of them.
func publication(of file: URL) throws -> Publication {
  let bytes = Array(try Data(contentsOf: file))
  let world = World(
    sources: SourceProvider(files: [file.lastPathComponent: bytes]),
    classification: { Classification(edition: $0) }, profiles: layouts.map(\.profile))
  let compiled = compile(file.lastPathComponent, layout: nil, in: world)
  #expect(compiled.diagnostics.filter { $0.severity == .error } == [])
  let profile = try #require(compiled.value.profile)
  let set = try #require(layout(named: profile.chineseName, year: compiled.value.budget.year))
  let head = bytes.prefix { $0 != UInt8(ascii: "\n") }
  let named = String(decoding: head, as: UTF8.self).split(separator: " ").filter { $0.hasPrefix("表") }.map(String.init)
  let tables = tabulate(compiled.value.budget, as: set).filter { named.isEmpty || named.contains($0.number) }
  return Publication(
    budget: compiled.value.budget, layoutName: profile.chineseName, tables: tables,
    moneyFormat: set.moneyFormat(of: compiled.value.budget), tongue: compiled.value.tongue ?? .chinese,
    map: compiled.value.map)
}

@Suite("Rendered cases")
struct RenderCaseTests {
  @Test("there are cases")
  func exist() {
    #expect(!cases.isEmpty)
  }

  @Test("each format is the one that was read", arguments: cases)
  func formats(_ name: String) throws {
    let publication = try publication(of: folder.appendingPathComponent(name))
    try compare(name, "txt") { renderText(publication.tables, options: TextOptions(width: 100), into: &$0) }
    // The style has a test of its own, and changes for reasons of its own.
    let page = String(
      decoding: collectBytes { renderHTML(publication, options: HTMLOptions(showsPlaces: false), into: &$0) },
      as: UTF8.self)
    let style = try #require(page.firstRange(of: /<style>[^<]*<\/style>/))
    try compare(name, "html") { $0.write(page.replacingCharacters(in: style, with: "<style></style>")) }
    try compare(name, "json") { renderJSON(publication, into: &$0) }
    try compare(name, "md") { renderMarkdown(publication, into: &$0) }
    let parts = try #require(unzip(collectBytes { renderXLSX(publication, into: &$0) }))
    try compare(name, "parts") { sink in
      for part in parts where !part.name.hasSuffix("theme1.xml") {
        sink.write("=== \(part.name)\n")
        // A row of a sheet stays one line.
        let text = String(decoding: part.bytes, as: UTF8.self).replacing("><", with: ">\n<")
        sink.write(
          text.replacing(/\n(<\/?(?:c|v|f|si|t|col|border|left|right|top|bottom|color|fill)[ \/>])/) { $0.1 } + "\n")
      }
    }
    try compare(name, "tsv") { sink in
      for table in publication.tables {
        sink.write(fileName(of: table, endingIn: ".tsv") + "\n")
        renderTSV(table, into: &sink)
      }
    }
    try compare(name, "csv") { sink in
      for table in publication.tables {
        sink.write(fileName(of: table, endingIn: ".csv") + "\n")
        renderCSV(table, options: CSVOptions(hasByteOrderMark: false), into: &sink)
      }
    }
  }

  private func compare(_ name: String, _ ending: String, _ body: (inout ByteSink) -> Void) throws {
    let file = folder.appendingPathComponent(name.dropLast(3) + ending)
    let written = Data(collectBytes(body))
    if ProcessInfo.processInfo.environment["UPDATE_CASES"] == "1" { try written.write(to: file) }
    let expected = try? Data(contentsOf: file)
    // Not the bytes themselves: a page of difference helps nobody.
    let isEqual = expected == written
    #expect(isEqual, "\(file.lastPathComponent): UPDATE_CASES=1 writes it anew; read it before committing")
  }
}
