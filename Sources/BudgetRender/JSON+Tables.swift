import BudgetJSON
import BudgetModel
import BudgetSource
import BudgetTables

extension JSONDocument {
  mutating func write(_ table: Table, into sink: inout ByteSink) {
    json.beginObject()
    json.member("number", table.number)
    json.member("numbering", jsonName(table.numbering))
    json.member("title", table.title)
    json.member("unit", table.moneyFormat.unit.name)
    json.key("captions")
    json.beginArray()
    for caption in table.captions {
      json.beginObject(inline: true)
      json.member("text", caption.text)
      json.member("side", jsonName(caption.side))
      json.end()
    }
    json.end()
    json.key("columns")
    json.beginArray()
    for (column, head) in zip(table.columns, table.heads) {
      json.beginObject(inline: true)
      json.member("kind", jsonName(column.kind))
      json.key("head")
      texts(head)
      json.end()
    }
    json.end()
    json.key("header")
    json.beginArray()
    for row in table.header { header(row, of: table) }
    json.end()
    rows(of: table, into: &sink)
    json.key("notes")
    texts(table.notes)
    json.end()
  }

  private mutating func header(_ row: [Table.Cell], of table: Table) {
    json.beginArray(inline: true)
    for cell in row {
      json.beginObject()
      json.member("text", cell.text(in: table.moneyFormat))
      spans(of: cell)
      json.end()
    }
    json.end()
  }

  private mutating func rows(of table: Table, into sink: inout ByteSink) {
    json.key("rows")
    json.beginArray()
    for row in table.rows {
      json.value { $0.append(row, of: table) }
      drain(into: &sink)
    }
    json.end()
  }

  private mutating func spans(of cell: Table.Cell) {
    if cell.columns > 1 { json.member("columns", cell.columns) }
    if cell.rows > 1 { json.member("rows", cell.rows) }
  }
}

extension [UInt8] {
  /// Appends a row as an object in one line, as ``JSONWriter`` has it; a table may have a million.
  fileprivate mutating func append(_ row: Table.Row, of table: Table) {
    append(literal: "{\"role\": ")
    appendJSONText(jsonName(row.role), to: &self)
    append(literal: ", \"cells\": [")
    for index in row.cells.indices {
      if index > 0 { append(literal: ", ") }
      append(row.cells[index], in: table.moneyFormat)
    }
    append(literal: "]}")
  }

  private mutating func append(_ cell: Table.Cell, in format: MoneyFormat) {
    switch cell.value {
    case .empty: append(literal: "{\"kind\": \"empty\", \"value\": null, \"text\": \"\"")
    case .text(let text):
      append(literal: "{\"kind\": \"text\", \"value\": ")
      // Without the indent that shows an account's level.
      let isIndented = text.utf8.first == 0xE3 && text.first == "\u{3000}"
      appendJSONText(isIndented ? String(text.drop { $0 == "\u{3000}" }) : text, to: &self)
      append(literal: ", \"text\": ")
      appendJSONText(text, to: &self)
    case .code(let text):
      append(literal: "{\"kind\": \"code\", \"value\": ")
      appendJSONText(text, to: &self)
      append(literal: ", \"text\": ")
      appendJSONText(text, to: &self)
    case .money(let amount, let zero):
      append(literal: "{\"kind\": \"money\", \"value\": \"")
      append(decimal: amount.fen, decimals: 2, isGrouped: false)
      append(literal: "\", \"text\": \"")
      _ = append(amount, zero, in: format)
      append(UInt8(ascii: "\""))
    }
    if cell.columns > 1 {
      append(literal: ", \"columns\": ")
      append(decimal: Int64(cell.columns))
    }
    if cell.rows > 1 {
      append(literal: ", \"rows\": ")
      append(decimal: Int64(cell.rows))
    }
    append(UInt8(ascii: "}"))
  }
}
