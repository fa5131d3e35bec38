import BudgetArchive
import BudgetModel
import BudgetTables

/// The first sheet: whose budget it is and of when, and the tables, each a link to its sheet.
struct ContentsSheet {
  let publication: Publication
  let plans: [SheetPlan]

  /// The row of the first table.
  private static let first = 7

  func write(into book: inout Workbook) {
    book.xml.declaration()
    book.xml.begin("worksheet", ["xmlns": WorkbookParts.main])
    book.xml.begin("sheetPr")
    book.xml.empty("pageSetUpPr", ["fitToPage": "1"])
    book.xml.end()
    book.xml.empty("dimension", ["ref": "A1:B\(ContentsSheet.first + plans.count - 1)"])
    book.xml.begin("sheetViews")
    book.xml.empty("sheetView", ["showGridLines": "0", "tabSelected": "1", "workbookViewId": "0"])
    book.xml.end()
    book.xml.empty("sheetFormatPr", ["defaultRowHeight": String(SheetRows.single), "customHeight": "1"])
    book.xml.begin("cols")
    for (number, width) in [("1", "20"), ("2", "76")] {
      book.xml.empty("col", ["min": number, "max": number, "width": width, "customWidth": "1"])
    }
    book.xml.end()
    book.xml.begin("sheetData")
    writeCover(into: &book)
    writeTables(into: &book)
    book.xml.end()
    writeEnd(into: &book.xml)
    book.xml.end()
  }

  private func writeCover(into book: inout Workbook) {
    let name = publication.budget.department.name
    // The name stands in one line as long as that has room for it.
    let lines = SheetRows.lines(of: name, in: 96 * CellStyle.Font.body.size / CellStyle.Font.coverName.size)
    let texts: [(String, CellStyle.Font, Int)] = [
      ("", .coverText, 60), (name, .coverName, 36 * lines), (publication.title, .coverTitle, 60),
      (publication.dateText ?? "", .coverText, 36), ("", .coverText, 30), ("目　录", .coverText, 36),
    ]
    for (index, line) in texts.enumerated() {
      book.beginRow(index + 1, height: line.2)
      if !line.0.isEmpty {
        book.text(line.0, at: "A", index + 1, CellStyle(font: line.1, side: .center, folds: true))
      }
      book.xml.end()
    }
  }

  private func writeTables(into book: inout Workbook) {
    for (index, plan) in plans.enumerated() {
      let row = ContentsSheet.first + index
      book.beginRow(row, height: 24)
      if !plan.table.number.isEmpty {
        book.text(plan.table.numberInContents, at: "A", row, CellStyle(font: .link, side: .right))
      }
      book.text(plan.table.title, at: "B", row, CellStyle(font: .link, side: .left, isIndented: true))
      book.xml.end()
    }
  }

  private func writeEnd(into xml: inout XMLWriter) {
    xml.begin("mergeCells", ["count": "4"])
    for row in [2, 3, 4, 6] { xml.empty("mergeCell", ["ref": "A\(row):B\(row)"]) }
    xml.end()
    xml.begin("hyperlinks")
    for (index, plan) in plans.enumerated() {
      let row = ContentsSheet.first + index
      for letter in plan.table.number.isEmpty ? ["B"] : ["A", "B"] {
        xml.empty("hyperlink", ["ref": letter + String(row), "location": SheetNames.quoted(plan.name) + "!A1"])
      }
    }
    xml.end()
    xml.empty("printOptions", ["horizontalCentered": "1"])
    xml.empty(
      "pageMargins",
      ["left": "0.6", "right": "0.6", "top": "1", "bottom": "0.75", "header": "0.3", "footer": "0.35"])
    xml.empty("pageSetup", ["paperSize": "9", "orientation": "portrait"])
  }
}
