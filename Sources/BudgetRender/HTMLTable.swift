import BudgetModel
import BudgetSource
import BudgetTables

extension Page {
  func writeTable(_ index: Int, into sink: inout ByteSink) {
    let table = publication.tables[index]
    let id = "t\(index + 1)"
    let shape = TableShape(table)
    sink.write("<section id=\"\(id)\" class=\"\(shape.classes)\">\n")
    sink.write("<h2 id=\"\(id)-title\">")
    let number = table.numberAboveTitle
    if !number.isEmpty { sink.write("<span class=\"number\">\(escaped(number))</span> ") }
    sink.write("<span class=\"name\">\(escaped(table.title))</span></h2>\n")
    writeCaptions(table.captions, into: &sink)
    if !shape.isForm {
      sink.write("<p class=\"hint\"\(tongue == .chinese ? "" : " lang=\"en\"")>\(text(PageTexts.wide))</p>\n")
    }
    sink.write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"\(id)-title\">\n<table>\n")
    let label = [number, table.title, table.moneyFormat.unit.name].filter { !$0.isEmpty }.joined(separator: " ")
    sink.write("<caption>\(escaped(label))</caption>\n")
    writeHeader(of: table, into: &sink)
    var body = TableBody(table, shape, places)
    body.write(into: &sink)
    sink.write("</table>\n</div>\n")
    for note in table.notes {
      sink.write("<p class=\"note\">")
      writeEscaped(note, into: &sink)
      sink.write("</p>\n")
    }
    if hasChoice {
      sink.write("<p class=\"back\"\(tongue == .chinese ? "" : " lang=\"en\"")>")
      sink.write("<a href=\"#contents\">\(text(PageTexts.toContents))</a></p>\n")
    }
    sink.write("</section>\n")
  }

  private func writeCaptions(_ captions: [Table.Caption], into sink: inout ByteSink) {
    guard !captions.isEmpty else { return }
    sink.write("<div class=\"captions\">")
    for (side, name) in [(Table.Caption.Side.left, "left"), (.center, "center"), (.right, "right")] {
      let texts = captions.filter { $0.side == side }.map { escaped($0.text) }
      if !texts.isEmpty { sink.write("<span class=\"\(name)\">\(texts.joined(separator: "<br>"))</span>") }
    }
    sink.write("</div>\n")
  }

  private func writeHeader(of table: Table, into sink: inout ByteSink) {
    guard !table.header.isEmpty else { return }
    sink.write("<thead>\n")
    eachHeaderRow(of: table) { cells in
      sink.write("<tr>")
      for (cell, column) in cells {
        let text = cell.text(in: table.moneyFormat)
        // The head of a column of names stays with them at the left.
        let names = [
          cell.columns == 1 && table.columns[column].kind == .text ? "text" : nil, column == 0 ? "edge" : nil,
        ].compactMap(\.self)
        let look = names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
        if text.isEmpty {
          sink.write("<td\(look)\(spans(cell))></td>")
        } else {
          sink.write("<th scope=\"\(cell.columns > 1 ? "colgroup" : "col")\"\(look)\(spans(cell))>")
          writeEscaped(text, into: &sink)
          sink.write("</th>")
        }
      }
      sink.write("</tr>\n")
    }
    sink.write("</thead>\n")
  }
}

/// Calls `body` with the cells of each row of the header, and the columns that they begin in.
private func eachHeaderRow(of table: Table, _ body: ([(Table.Cell, column: Int)]) -> Void) {
  for (cells, columns) in zip(table.header, table.headerColumns()) { body(Array(zip(cells, columns))) }
}

/// The attributes of a merged cell.
private func spans(_ cell: Table.Cell) -> String {
  (cell.columns > 1 ? " colspan=\"\(cell.columns)\"" : "") + (cell.rows > 1 ? " rowspan=\"\(cell.rows)\"" : "")
}

/// The body of a table on its way to the page, row by row.
private struct TableBody {
  private let table: Table
  private let shape: TableShape
  private let places: PlaceTexts?
  /// In a form, which a small screen shows without its columns: the head that stands over each.
  private var labels: [String]

  init(_ table: Table, _ shape: TableShape, _ places: PlaceTexts?) {
    self.table = table
    self.shape = shape
    self.places = places
    var head = table
    head.rows = []
    labels = head.grid().header.reduce(into: [String](repeating: "", count: table.columns.count)) { labels, line in
      for (column, text) in line.enumerated() where !text.isEmpty { labels[column] = text }
    }
  }

  mutating func write(into sink: inout ByteSink) {
    sink.write("<tbody>\n")
    var rowPlaces = RowPlaces(columns: table.columns.count)
    for number in table.rows.indices {
      rowPlaces.take(table.rows[number].cells)
      sink.write { append(number, rowPlaces.cells, to: &$0) }
    }
    sink.write("</tbody>\n")
  }

  private mutating func append(_ number: Int, _ rowPlaces: [Int?], to line: inout [UInt8]) {
    let row = table.rows[number]
    TableBody.appendOpenTag(of: row, to: &line)
    // In a form without a header of its own, a head serves the rows of its section.
    if table.header.isEmpty, row.role != .header, rowPlaces.first.map({ $0 != nil }) ?? true {
      labels = labels.map { _ in "" }
    }
    for column in rowPlaces.indices {
      guard let index = rowPlaces[column] else { continue }
      append(row.cells[index], at: column, of: row.role, Table.Place(row: number, cell: index), to: &line)
    }
    line.append(literal: "</tr>\n")
  }

  /// A row that merged cells reach down from is as high on paper as all its rows.
  private static func appendOpenTag(of row: Table.Row, to line: inout [UInt8]) {
    let isBlock = row.cells.contains { $0.rows > 1 }
    switch row.role {
    case .total: line.append(literal: isBlock ? "<tr class=\"total block\">" : "<tr class=\"total\">")
    case .subtotal: line.append(literal: isBlock ? "<tr class=\"subtotal block\">" : "<tr class=\"subtotal\">")
    case .header: line.append(literal: isBlock ? "<tr class=\"heading block\">" : "<tr class=\"heading\">")
    case .detail: line.append(literal: isBlock ? "<tr class=\"block\">" : "<tr>")
    }
  }

  private mutating func append(
    _ cell: Table.Cell, at column: Int, of role: Table.Role, _ place: Table.Place, to line: inout [UInt8]
  ) {
    let isEmpty = cell.isEmpty(in: table.moneyFormat)
    let isHead = !isEmpty && (role == .header || shape.isRowHead(cell, at: column))
    line.append(literal: isHead ? openHead(cell, role) : "<td class=\"")
    line.append(literal: look(of: cell, at: column, role))
    if column == 0 { line.append(literal: isHead && table.header.isEmpty ? " section edge" : " edge") }
    line.append(UInt8(ascii: "\""))
    if !cell.isSingle { line.append(text: spans(cell)) }
    if shape.isForm { appendLabel(cell, at: column, role, isEmpty: isEmpty, to: &line) }
    line.append(UInt8(ascii: ">"))
    switch cell.value {
    case .empty: break
    case .text(let text), .code(let text): line.append(escaped: text)
    case .money where isEmpty: break
    case .money(let amount, let zero):
      if let places, let lines = places.text(of: table, at: place) {
        line.append(literal: "<details><summary>")
        _ = line.append(amount, zero, in: table.moneyFormat)
        line.append(text: "</summary><span class=\"places\">\(escaped(lines))</span></details>")
      } else {
        _ = line.append(amount, zero, in: table.moneyFormat)
      }
    }
    line.append(literal: isHead ? "</th>" : "</td>")
  }

  private func openHead(_ cell: Table.Cell, _ role: Table.Role) -> StaticString {
    // What reaches down is the head of the rows beside it.
    if role != .header || cell.rows > 1 { return "<th scope=\"row\" class=\"" }
    return cell.columns > 1 ? "<th scope=\"colgroup\" class=\"" : "<th scope=\"col\" class=\""
  }

  /// What the style sheet calls a cell by what it holds.
  private func look(of cell: Table.Cell, at column: Int, _ role: Table.Role) -> StaticString {
    if case .money = cell.value { return "money" }
    // A text of a form that reaches over columns of several kinds is as long as the longest of them.
    if shape.isForm, role != .header, cell.columns > 1 {
      let covered = table.columns[column..<min(column + cell.columns, table.columns.count)]
      if covered.contains(where: { $0.kind == .prose }) { return "prose" }
    }
    return switch table.columns[column].kind {
    case .code: "code"
    case .text: "text"
    case .prose: "prose"
    case .money: "money"
    case .figure: "figure"
    }
  }

  private mutating func appendLabel(
    _ cell: Table.Cell, at column: Int, _ role: Table.Role, isEmpty: Bool, to line: inout [UInt8]
  ) {
    if role == .header, cell.rows == 1 {
      let text = cell.text(in: table.moneyFormat)
      for index in column..<min(column + cell.columns, labels.count) { labels[index] = text }
    } else if !isEmpty, !labels[column].isEmpty {
      line.append(text: " data-label=\"\(escaped(labels[column]))\"")
    }
  }
}
