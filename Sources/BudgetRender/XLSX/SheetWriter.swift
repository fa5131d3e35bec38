import BudgetArchive
import BudgetModel
import BudgetSource
import BudgetTables

/// Writes the sheet of one table.
struct SheetWriter {
  let plan: SheetPlan
  let isFirst: Bool
  private var merged: [String] = []
  /// The style of the cell that was written last in each column.
  private var lastStyles: [(look: CellStyle, number: Int)?]
  private var table: Table { plan.table }

  init(_ plan: SheetPlan, isFirst: Bool) {
    self.plan = plan
    self.isFirst = isFirst
    lastStyles = plan.table.columns.map { _ in nil }
  }

  mutating func write(into book: inout Workbook, _ sink: inout ByteSink) {
    book.xml.declaration()
    book.xml.begin("worksheet", ["xmlns": WorkbookParts.main])
    book.xml.begin("sheetPr")
    book.xml.empty("pageSetUpPr", ["fitToPage": "1"])
    book.xml.end()
    book.xml.empty("dimension", ["ref": "A1:\(plan.lastLetter)\(plan.lastRow)"])
    writeView(into: &book.xml)
    book.xml.empty("sheetFormatPr", ["defaultRowHeight": String(SheetRows.single), "customHeight": "1"])
    book.xml.begin("cols")
    for (index, width) in plan.columns.widths.enumerated() {
      let number = String(index + 1)
      book.xml.empty("col", ["min": number, "max": number, "width": String(width), "customWidth": "1"])
    }
    book.xml.end()
    book.xml.begin("sheetData")
    writeTop(into: &book)
    writeHeader(into: &book)
    for row in table.rows.indices {
      writeBody(row, into: &book)
      book.drain(into: &sink)
    }
    writeNotes(into: &book)
    book.xml.end()
    writeEnd(into: &book.xml)
    book.xml.end()
  }

  // MARK: - Around the cells

  private func writeView(into xml: inout XMLWriter) {
    xml.begin("sheetViews")
    xml.begin("sheetView")
    if isFirst { xml.attribute("tabSelected", 1) }
    xml.attribute("workbookViewId", 0)
    if !table.header.isEmpty {
      let corner = plan.letters[frozenColumns] + String(plan.firstBodyRow)
      xml.begin("pane")
      if frozenColumns > 0 { xml.attribute("xSplit", frozenColumns) }
      xml.attribute("ySplit", plan.firstBodyRow - 1)
      xml.attribute("topLeftCell", corner)
      xml.attribute("activePane", frozenColumns > 0 ? "bottomRight" : "bottomLeft")
      xml.attribute("state", "frozen")
      xml.end()
      if frozenColumns > 0 { xml.empty("selection", ["pane": "topRight"]) }
      xml.empty("selection", ["pane": "bottomLeft"])
      if frozenColumns > 0 { xml.empty("selection", ["pane": "bottomRight"]) }
    }
    xml.end()
    xml.end()
  }

  /// How many columns stay in sight on a sheet that is wider than a screen: the codes and names before the money.
  private var frozenColumns: Int {
    let widths = plan.columns.widths
    guard plan.columns.isLandscape, plan.cellColumns == nil, widths.reduce(0, +) > 150 else { return 0 }
    let names = table.columns.prefix { $0.kind != .money }.count
    return names < table.columns.count && widths[..<names].reduce(0, +) <= 70 ? names : 0
  }

  private func writeEnd(into xml: inout XMLWriter) {
    if !merged.isEmpty {
      xml.begin("mergeCells")
      xml.attribute("count", merged.count)
      for area in merged { xml.empty("mergeCell", ["ref": area]) }
      xml.end()
    }
    xml.empty("printOptions", ["horizontalCentered": "1"])
    xml.empty(
      "pageMargins",
      ["left": "0.6", "right": "0.6", "top": "0.7", "bottom": "0.75", "header": "0.3", "footer": "0.35"])
    xml.empty(
      "pageSetup",
      [
        "paperSize": "9", "fitToHeight": String(plan.pages),
        "orientation": plan.columns.isLandscape ? "landscape" : "portrait",
      ])
    xml.begin("headerFooter")
    xml.element("oddFooter", text: "&C&9&\"宋体,Regular\"第 &P 页，共 &N 页")
    xml.end()
    // Codes with leading zeros and indicators' values are text, and no mistake.
    if !table.rows.isEmpty {
      xml.begin("ignoredErrors")
      xml.empty(
        "ignoredError",
        ["sqref": "A\(plan.firstBodyRow):\(plan.lastLetter)\(plan.bodyEnd - 1)", "numberStoredAsText": "1"])
      xml.end()
    }
  }

  // MARK: - Above and below the table

  private mutating func writeTop(into book: inout Workbook) {
    if !table.numberAboveTitle.isEmpty {
      book.beginRow(1, height: SheetRows.single)
      book.text(table.numberAboveTitle, at: "A", 1, CellStyle(font: .number, side: .left))
      book.xml.end()
    }
    let titleRow = plan.titleRow
    book.beginRow(titleRow, height: SheetRows.title)
    book.text(table.title, at: "A", titleRow, CellStyle(font: .title, side: .center))
    book.xml.end()
    merge("A\(titleRow)", "\(plan.lastLetter)\(titleRow)")
    for (index, line) in plan.captions.enumerated() {
      let row = plan.firstCaptionRow + index
      book.beginRow(row, height: SheetRows.single)
      for caption in line { writeCaption(caption, row, into: &book) }
      book.xml.end()
    }
  }

  private mutating func writeCaption(_ caption: Table.Caption, _ row: Int, into book: inout Workbook) {
    switch caption.side {
    case .left: book.text(caption.text, at: "A", row, CellStyle(font: .caption, side: .left))
    case .right:
      book.text(caption.text, at: plan.lastLetter, row, CellStyle(font: .caption, side: .right))
    case .center:
      book.text(caption.text, at: "A", row, CellStyle(font: .caption, side: .center))
      merge("A\(row)", "\(plan.lastLetter)\(row)")
    }
  }

  private mutating func writeHeader(into book: inout Workbook) {
    let style = book.styles.number(of: CellStyle(font: .strong, side: .center, isInTable: true))
    for (index, (line, starts)) in zip(table.header, table.headerColumns()).enumerated() {
      let row = plan.firstHeaderRow + index
      book.beginRow(row, height: plan.headerHeights[index])
      var cells = [Table.Cell?](repeating: nil, count: table.columns.count)
      for (cell, column) in zip(line, starts) {
        cells[column] = cell
        merge(cell, column: column, row: row, lastRow: row + cell.rows - 1)
      }
      for (column, cell) in cells.enumerated() {
        book.cell(plan.letters[column], row, style: style, text: cell?.text(in: table.moneyFormat) ?? "")
      }
      book.xml.end()
    }
  }

  private mutating func writeNotes(into book: inout Workbook) {
    for (index, note) in plan.notes.enumerated() {
      let rows = plan.noteStart(index)..<plan.noteStart(index + 1)
      for row in rows {
        book.beginRow(row, height: SheetRows.piece(plan.noteHeights[index]))
        if row == rows.lowerBound {
          book.text(note, at: "A", row, CellStyle(font: .caption, side: .left, folds: true))
        }
        book.xml.end()
      }
      merge("A\(rows.lowerBound)", "\(plan.lastLetter)\(rows.upperBound - 1)")
    }
  }

  // MARK: - The body

  private mutating func writeBody(_ index: Int, into book: inout Workbook) {
    let (start, end) = (plan.rows.start(of: index), plan.rows.start(of: index + 1))
    let row = table.rows[index]
    for line in start..<end {
      book.beginRow(line, height: plan.rows.height(of: index))
      var next = 0
      for (number, cell) in row.cells.enumerated() {
        let column = plan.cellColumns?[index][number] ?? number
        // Places that an earlier cell covers have its lines around them.
        while next < column { next = writeCovered(next, line, into: &book) }
        if line == start {
          writeCell(cell, Table.Place(row: index, cell: number), column, line, into: &book)
          let lastRow = plan.rows.start(of: min(index + cell.rows, table.rows.count)) - 1
          merge(cell, column: column, row: line, lastRow: lastRow)
          next = column + 1
        }
      }
      while next < table.columns.count { next = writeCovered(next, line, into: &book) }
      book.xml.end()
    }
  }

  private mutating func writeCovered(_ column: Int, _ row: Int, into book: inout Workbook) -> Int {
    let style = style(CellStyle(font: .body, side: .left, isInTable: true), of: column, in: &book)
    book.cell(plan.letters[column], row, style: style, text: "")
    return column + 1
  }

  private mutating func writeCell(
    _ cell: Table.Cell, _ place: Table.Place, _ column: Int, _ row: Int, into book: inout Workbook
  ) {
    let role = table.rows[place.row].role
    var look = CellStyle(font: role == .total || role == .header ? .strong : .body, side: .left, isInTable: true)
    look.isAtTop = cell.rows > 15
    switch cell.value {
    case .money(let amount, let zero):
      look.side = .right
      look.format = .money(decimals: table.moneyFormat.decimals(of: amount), zero: zero)
      let formula = plan.formula(of: place)
      let isBlank = amount == .zero && zero == .blank && formula == nil
      book.cell(
        plan.letters[column], row, style: style(look, of: column, in: &book), formula: formula,
        value: isBlank ? nil : amount, in: table.moneyFormat.unit)
    case .empty:
      look.side = side(of: cell, role: role, column: column)
      book.cell(plan.letters[column], row, style: style(look, of: column, in: &book), text: "")
    case .text(let text), .code(let text):
      look.side = side(of: cell, role: role, column: column)
      book.cell(plan.letters[column], row, style: style(look.with(text), of: column, in: &book), text: text)
    }
  }

  /// The number of a style: in most columns that of the cell above.
  private mutating func style(_ look: CellStyle, of column: Int, in book: inout Workbook) -> Int {
    if let last = lastStyles[column], last.look == look { return last.number }
    let number = book.styles.number(of: look)
    lastStyles[column] = (look, number)
    return number
  }

  private func side(of cell: Table.Cell, role: Table.Role, column: Int) -> CellStyle.Side {
    if role == .header { return .center }
    switch table.columns[column].kind {
    case .code, .figure: return .center
    case .money: return .right
    case .prose: return .left
    case .text:
      // A form without a header has its heads in its first column; the one name of a total stands in the middle.
      let isHead = table.header.isEmpty && column == 0
      let isTotal = role == .total && table.columns.filter { $0.kind == .text }.count == 1
      return isHead || isTotal ? .center : .left
    }
  }

  // MARK: - Merging

  private mutating func merge(_ cell: Table.Cell, column: Int, row: Int, lastRow: Int) {
    let last = min(column + cell.columns, table.columns.count) - 1
    if last > column || lastRow > row {
      merged.append("\(plan.letters[column])\(row):\(plan.letters[last])\(lastRow)")
    }
  }

  private mutating func merge(_ first: String, _ last: String) {
    if first != last { merged.append("\(first):\(last)") }
  }
}
