import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables
import Foundation
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("../..").standardizedFileURL

private func text(_ body: (inout ByteSink) -> Void) -> String { String(decoding: collectBytes(body), as: UTF8.self) }

/// Every format shows the same figures, in the same places.
@Suite("Figures")
struct FiguresTests {
  private let publication: Publication
  /// What each table's cells print, those of the header first; merged cells once.
  private let cells: [[String]]

  init() throws {
    publication = try BudgetRenderTests.publication(of: root.appendingPathComponent("examples/jiangyou-2024/2024.bud"))
    cells = publication.tables.map { table in
      (table.header + table.rows.map(\.cells)).joined().map { $0.text(in: table.moneyFormat) }
    }
    #expect(cells.count == 14)
  }

  @Test("of the web page")
  func html() throws {
    let page = text { renderHTML(publication, options: HTMLOptions(showsPlaces: false), into: &$0) }
    let sections = page.components(separatedBy: "<table>").dropFirst().map { $0.components(separatedBy: "</table>")[0] }
    #expect(sections.count == cells.count)
    for (section, cells) in zip(sections, cells) {
      let written = section.matches(of: /<t[dh][^>]*>([^\n]*?)<\/t[dh]>/).map { match in
        var text = String(match.1)
        for (entity, character) in [
          ("<br>", "\n"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ] {
          text = text.replacing(entity, with: character)
        }
        return text
      }
      #expect(written == cells)
    }
  }

  @Test("of JSON, and there each amount in full")
  func json() throws {
    let bytes = collectBytes { renderJSON(publication, into: &$0) }
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let tables = try #require(object["tables"] as? [[String: Any]])
    for (index, written) in tables.enumerated() {
      let header = try #require(written["header"] as? [[[String: Any]]]).flatMap(\.self)
      let rows = try #require(written["rows"] as? [[String: Any]])
        .flatMap { $0["cells"] as? [[String: Any]] ?? [] }
      #expect((header + rows).map { $0["text"] as? String } == cells[index])
      let table = publication.tables[index]
      for (cell, source) in zip(rows, table.rows.flatMap(\.cells)) {
        guard case .money(let amount, _) = source.value else { continue }
        #expect(cell["kind"] as? String == "money")
        #expect(cell["value"] as? String == amount.text(in: .yuan, decimals: 2, grouped: false))
      }
    }
  }

  @Test("of the text, whatever its width", arguments: [40, 80, 120, 400])
  func plainText(_ width: Int) {
    for (table, cells) in zip(publication.tables, cells) {
      let words = text { renderText([table], options: TextOptions(width: width), into: &$0) }
        .split(whereSeparator: \.isWhitespace)
      func isFigure(_ text: some StringProtocol) -> Bool {
        text.contains(".") && text.allSatisfy { "0123456789,.".contains($0) }
      }
      #expect(words.filter { isFigure($0) }.map(String.init).sorted() == cells.filter { isFigure($0) }.sorted())
    }
  }

  @Test("of tab-separated values, byte for byte the published ones where those are known")
  func tsv() throws {
    let folder = root.appendingPathComponent("Tests/Cases/tables/reference/jiangyou-2024")
    var known = 0
    for table in publication.tables {
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
