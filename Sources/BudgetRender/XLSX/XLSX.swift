import BudgetArchive
import BudgetModel
package import BudgetSource
import BudgetTables

/// Writes a publication as an Excel workbook (Office Open XML, ISO/IEC 29500): the contents, then a sheet a table.
///
/// - Subtotals and totals are formulas wherever other cells of the sheet add up to them (``Table/sums(of:)``), with our own
///   figure beside each, so that a reader that calculates nothing shows it too.
/// - Money is the exact figure in the table's unit; the format rounds it to what the official form prints.
/// - Text is text: none becomes a formula or a number, whatever it begins with.
/// - The same publication makes the same bytes; the date of creation is the budget's own, or none.
///
/// ``sheetObstacle(in:)`` says beforehand whether a table fits on a sheet.
package func renderXLSX(_ publication: Publication, into sink: inout ByteSink) {
  let hasContents = publication.tables.count > 1
  let names = SheetNames.names(of: publication.tables, besides: hasContents ? [SheetNames.contents] : [])
  let plans = zip(publication.tables, names).map { SheetPlan($0, name: $1) }
  let parts = WorkbookParts(publication: publication, plans: plans, hasContents: hasContents)
  var book = Workbook()
  book.part("[Content_Types].xml", into: &sink) { book, _ in parts.writeContentTypes(into: &book.xml) }
  book.part("_rels/.rels", into: &sink) { book, _ in parts.writePackageRelations(into: &book.xml) }
  book.part("docProps/core.xml", into: &sink) { book, _ in parts.writeCoreProperties(into: &book.xml) }
  book.part("docProps/app.xml", into: &sink) { book, _ in parts.writeProperties(into: &book.xml) }
  book.part("xl/workbook.xml", into: &sink) { book, _ in parts.writeWorkbook(into: &book.xml) }
  book.part("xl/_rels/workbook.xml.rels", into: &sink) { book, _ in parts.writeRelations(into: &book.xml) }
  if hasContents {
    book.part("xl/worksheets/sheet1.xml", into: &sink) { book, _ in
      ContentsSheet(publication: publication, plans: plans).write(into: &book)
    }
  }
  for (index, plan) in plans.enumerated() {
    let number = index + (hasContents ? 2 : 1)
    book.part("xl/worksheets/sheet\(number).xml", into: &sink) { book, sink in
      var writer = SheetWriter(plan, isFirst: number == 1)
      writer.write(into: &book, &sink)
    }
  }
  book.part("xl/theme/theme1.xml", into: &sink) { book, _ in writeTheme(into: &book.xml) }
  book.part("xl/styles.xml", into: &sink) { book, _ in book.styles.write(into: &book.xml) }
  book.writeStrings(into: &sink)
  book.finish(into: &sink)
}

/// Why a table cannot stand on a sheet.
package enum SheetObstacle: Sendable, Equatable {
  /// It has more rows than a sheet, which has 1,048,576.
  case rows(table: String, count: Int)
  /// A text of it is longer than a cell may hold, 32,767 characters.
  case text(table: String, count: Int)
}

/// The first thing that keeps a publication out of a workbook; `nil` when all fits.
package func sheetObstacle(in publication: Publication) -> SheetObstacle? {
  sheetObstacle(in: publication, rows: 1_048_576, text: 32_767)
}

/// - Parameters:
///   - mostRows: how many rows a sheet has.
///   - longestText: how many UTF-16 units a cell may hold.
func sheetObstacle(in publication: Publication, rows mostRows: Int, text longestText: Int) -> SheetObstacle? {
  for table in publication.tables {
    let name = table.number.isEmpty ? table.title : table.number
    let around =
      [table.title] + table.captions.map(\.text) + SheetPlan.paragraphs(of: table.notes)
    for text in around where text.utf16.count > longestText { return .text(table: name, count: text.utf16.count) }
    for row in table.rows {
      for index in row.cells.indices {
        // No text has more UTF-16 units than bytes.
        guard case .text(let text) = row.cells[index].value, text.utf8.count > longestText else { continue }
        if text.utf16.count > longestText { return .text(table: name, count: text.utf16.count) }
      }
    }
    // A row may need several of a sheet, so only far below the limit is nothing to be counted.
    guard table.rows.count > mostRows / 100 else { continue }
    let last = SheetPlan(table, name: name).lastRow
    if last > mostRows { return .rows(table: name, count: last) }
  }
  return nil
}
