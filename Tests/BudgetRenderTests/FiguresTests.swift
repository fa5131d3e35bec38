import BudgetAnalysis
import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables
import BudgetTestSupport
import Foundation
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("../..").standardizedFileURL

private func text(_ body: (inout ByteSink) -> Void) -> String { String(decoding: collectBytes(body), as: UTF8.self) }

/// An example with all that is published of it.
private struct Example: Sendable, CustomStringConvertible {
  let description: String
  let publication: Publication

  init?(_ sample: SampleSource) {
    let compiled = compile(sample.name, layout: nil, in: testWorld(files: sample.folder))
    guard sample.path.hasPrefix("examples/"), !compiled.diagnostics.hasErrors, let profile = compiled.value.profile,
      let layout = layout(named: profile.chineseName, year: compiled.value.budget.year)
    else { return nil }
    description = sample.path
    publication = Publication(
      budget: compiled.value.budget, layoutName: profile.chineseName,
      tables: tabulate(compiled.value.budget, as: layout), moneyFormat: layout.moneyFormat(of: compiled.value.budget),
      tongue: compiled.value.tongue ?? .chinese, map: compiled.value.map)
  }

  static let all = sampleSources().compactMap { Example($0) }
}

/// A text without its white space, and without the apostrophe that keeps a spreadsheet from running it.
private func plain(_ text: some StringProtocol) -> String {
  let isGuarded = text.hasPrefix("'") && text.drop { $0 == "'" }.first.map { "=+-@＝＋－＠".contains($0) } ?? false
  return String((isGuarded ? text.dropFirst() : text[...]).filter { !$0.isWhitespace })
}

private func plain(_ rows: [[String]]) -> [[String]] { rows.map { $0.map { plain($0) } } }

extension Table {
  /// What is printed, a merged cell in its first place; the header first.
  fileprivate var printed: [[String]] {
    let grid = grid()
    return plain(grid.header + grid.body)
  }

  /// The same, each cell once, in the order of writing.
  fileprivate var cells: [(text: String, columns: Int, rows: Int)] {
    (header + rows.map(\.cells)).joined().map { (plain($0.text(in: moneyFormat)), $0.columns, $0.rows) }
  }
}

/// Every format shows the same texts and figures, in the same places.
@Suite("Figures")
struct FiguresTests {
  @Test("of all examples are held")
  func examples() {
    #expect(
      Example.all.map(\.description) == [
        "examples/county/2025.bud", "examples/hello.bud", "examples/jiangyou-2024/2024.bud",
        "examples/jiangyou-2024/2024.en.bud", "examples/putuo-finance-2025/2025.bud",
        "examples/wanli-street-2024/2024.bud",
      ])
    let cells = Example.all.reduce(0) { $0 + $1.publication.tables.reduce(0) { $0 + $1.cells.count } }
    #expect(cells > 10_000, "\(cells) cells")
  }

  @Test("of tab-separated values", arguments: Example.all)
  private func tsv(_ example: Example) {
    for table in example.publication.tables {
      let written = text { renderTSV(table, into: &$0) }
      let lines = written.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let fields = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map { plain($0) } }
      #expect(fields == table.printed, "\(table.number)")
    }
  }

  @Test("of comma-separated values", arguments: Example.all)
  private func csv(_ example: Example) {
    for table in example.publication.tables {
      let written = collectBytes { renderCSV(table, options: CSVOptions(hasByteOrderMark: false), into: &$0) }
      #expect(plain(records(written)) == table.printed, "\(table.number)")
    }
  }

  @Test("of Markdown", arguments: Example.all)
  private func markdown(_ example: Example) {
    for table in example.publication.tables {
      let lines = text { renderMarkdown(table, into: &$0) }.split(separator: "\n").filter { $0.hasPrefix("|") }
      let rows = lines.map { markdownFields($0) }
      #expect(rows.first == table.heads.map { plain($0.joined()) }, "\(table.number)")
      #expect(Array(rows.dropFirst(2)) == plain(table.grid().body), "\(table.number)")
    }
  }

  @Test("of the web page", arguments: Example.all)
  private func html(_ example: Example) throws {
    let page = text { renderHTML(example.publication, options: HTMLOptions(showsPlaces: false), into: &$0) }
    let sections = page.components(separatedBy: "<table>").dropFirst().map { $0.components(separatedBy: "</table>")[0] }
    #expect(sections.count == example.publication.tables.count)
    for (section, table) in zip(sections, example.publication.tables) {
      let written = pageCells(section)
      let cells = table.cells
      #expect(written.map(\.text) == cells.map(\.text), "\(table.number)")
      #expect(written.map(\.columns) == cells.map(\.columns), "\(table.number)")
      #expect(written.map(\.rows) == cells.map(\.rows), "\(table.number)")
    }
  }

  @Test("of JSON, and there each amount in full", arguments: Example.all)
  private func json(_ example: Example) throws {
    let bytes = collectBytes { renderJSON(example.publication, into: &$0) }
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let tables = try #require(object["tables"] as? [[String: Any]])
    #expect(tables.count == example.publication.tables.count)
    for (written, table) in zip(tables, example.publication.tables) {
      let header = try #require(written["header"] as? [[[String: Any]]]).flatMap(\.self)
      let rows = try #require(written["rows"] as? [[String: Any]])
        .flatMap { $0["cells"] as? [[String: Any]] ?? [] }
      let cells = table.cells
      #expect((header + rows).map { plain($0["text"] as? String ?? "?") } == cells.map(\.text), "\(table.number)")
      #expect((header + rows).map { $0["columns"] as? Int ?? 1 } == cells.map(\.columns), "\(table.number)")
      for (cell, source) in zip(rows, table.rows.flatMap(\.cells)) {
        guard case .money(let amount, _) = source.value else { continue }
        #expect(cell["kind"] as? String == "money")
        #expect(cell["value"] as? String == amount.text(in: .yuan, decimals: 2, grouped: false))
      }
    }
  }

  /// Where nothing is folded, each row is a line, and the cells that begin in it stand there in their order.
  @Test("of the text, row by row", arguments: Example.all)
  private func plainText(_ example: Example) {
    for table in example.publication.tables {
      let table = table.withoutParagraphs
      let lines = text { renderText([table], options: TextOptions(width: 100_000), into: &$0) }
        .split(separator: "\n", omittingEmptySubsequences: false)
      let rules = lines.indices.filter { lines[$0].hasPrefix("━") || lines[$0].hasPrefix("─") }
      #expect(rules.count == (table.header.isEmpty ? 2 : 3), "\(table.number)")
      guard let first = rules.first, let last = rules.last else { continue }
      let written = lines[first...last].filter { !$0.hasPrefix("━") && !$0.hasPrefix("─") }
      let expected = (table.header + table.rows.map(\.cells)).map { row in
        row.map { plain($0.text(in: table.moneyFormat)) }.joined()
      }
      let found = written.map { plain($0) }.filter { !$0.isEmpty }
      // A text over several columns makes none of them wider than it must, and is folded all the same.
      let isMerged = table.rows.contains { $0.cells.contains { $0.columns > 1 } }
      #expect(
        isMerged ? [found.joined()] == [expected.joined()] : found == expected.filter { !$0.isEmpty }, "\(table.number)"
      )
    }
  }

  /// Folded, it has the same characters, and every figure is whole.
  @Test("of the text, whatever its width", arguments: Example.all, [40, 80, 120])
  private func foldedText(_ example: Example, _ width: Int) {
    func isFigure(_ text: some StringProtocol) -> Bool {
      text.contains(".") && text.allSatisfy { "0123456789,.".contains($0) } && text.last != "."
    }
    for table in example.publication.tables {
      let written = text { renderText([table], options: TextOptions(width: width), into: &$0) }
      let body = written.drop { $0 != "━" }.reversed().drop { $0 != "━" }.reversed()
      let characters = String(body).filter { !$0.isWhitespace && $0 != "━" && $0 != "─" }.sorted()
      let cells = table.cells.map(\.text)
      #expect(characters == cells.joined().sorted(), "\(table.number)")
      let words = String(body).split(whereSeparator: \.isWhitespace).filter { isFigure($0) }.map(String.init)
      #expect(words.sorted() == cells.filter { isFigure($0) }.sorted(), "\(table.number)")
    }
  }

  @Test("of tab-separated values are byte for byte the published ones where those are known")
  func published() throws {
    let folder = root.appendingPathComponent("Tests/Cases/tables/reference/jiangyou-2024")
    let example = try #require(Example.all.first { $0.description == "examples/jiangyou-2024/2024.bud" })
    var known = 0
    for table in example.publication.tables {
      let written = collectBytes { renderTSV(table, into: &$0) }
      let file = folder.appendingPathComponent(fileName(of: table, endingIn: ".tsv"))
      if let published = try? Data(contentsOf: file) {
        known += 1
        let isEqual = Data(written) == published
        #expect(isEqual, "\(table.number)")
      }
    }
    #expect(known == 12)
  }
}

// MARK: - Readers

/// The records of comma-separated values (RFC 4180).
private func records(_ bytes: [UInt8]) -> [[String]] {
  var records: [[String]] = []
  var record: [String] = []
  var field: [UInt8] = []
  var isQuoted = false
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    index += 1
    if isQuoted {
      if byte != UInt8(ascii: "\"") {
        field.append(byte)
      } else if index < bytes.count, bytes[index] == byte {
        field.append(byte)
        index += 1
      } else {
        isQuoted = false
      }
      continue
    }
    switch byte {
    case UInt8(ascii: "\""): isQuoted = true
    case UInt8(ascii: "\r"): break
    case UInt8(ascii: ","), UInt8(ascii: "\n"):
      record.append(String(decoding: field, as: UTF8.self))
      field = []
      if byte == UInt8(ascii: "\n") {
        records.append(record)
        record = []
      }
    default: field.append(byte)
    }
  }
  return records
}

/// The fields of a row of Markdown.
private func markdownFields(_ line: Substring) -> [String] {
  var fields: [String] = []
  var field = ""
  var isEscaped = false
  for character in line.dropFirst() {
    if !isEscaped, character == "\\" {
      isEscaped = true
    } else if !isEscaped, character == "|" {
      fields.append(plain(unescaped(field)))
      field = ""
    } else {
      field.append(character)
      isEscaped = false
    }
  }
  return fields
}

/// The cells of a table of a page.
private func pageCells(_ section: String) -> [(text: String, columns: Int, rows: Int)] {
  section.components(separatedBy: "<t").dropFirst().compactMap { piece in
    guard let kind = piece.first, "dh".contains(kind), !piece.hasPrefix("head"), let end = piece.firstIndex(of: ">")
    else {
      return nil
    }
    func span(_ name: String) -> Int {
      let parts = piece[..<end].components(separatedBy: " \(name)=\"")
      return parts.count == 2 ? Int(parts[1].prefix { $0.isNumber }) ?? 0 : 1
    }
    let content = piece[piece.index(after: end)...].components(separatedBy: "</t")[0]
    return (plain(unescaped(content)), span("colspan"), span("rowspan"))
  }
}

private func unescaped(_ text: String) -> String {
  guard text.contains("&") || text.contains("<br>") else { return text }
  return [
    ("<br>", "\n"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ].reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
}

extension Table {
  /// The same with every text in one line.
  fileprivate var withoutParagraphs: Table {
    var table = self
    for row in table.rows.indices {
      for cell in table.rows[row].cells.indices {
        guard case .text(let text) = table.rows[row].cells[cell].value else { continue }
        table.rows[row].cells[cell].value = .text(text.replacingOccurrences(of: "\n", with: ""))
      }
    }
    return table
  }
}
