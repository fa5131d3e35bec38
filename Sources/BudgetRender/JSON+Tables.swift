import BudgetJSON
import BudgetModel
import BudgetSource
import BudgetTables

extension JSONDocument {
  mutating func write(_ table: Table, into sink: inout ByteSink) {
    json.beginObject()
    json.member("number", table.number)
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
      json.beginObject(inline: true)
      json.member("role", jsonName(row.role))
      json.key("cells")
      json.beginArray()
      for cell in row.cells { write(cell, of: table) }
      json.end()
      json.end()
      drain(into: &sink)
    }
    json.end()
  }

  private mutating func write(_ cell: Table.Cell, of table: Table) {
    let (kind, value): (String, String?) =
      switch cell.value {
      case .empty: ("empty", nil)
      // Without the indent that shows an account's level.
      case .text(let text): ("text", String(text.drop { $0 == "\u{3000}" }))
      case .code(let text): ("code", text)
      case .money(let amount, _): ("money", yuan(amount))
      }
    json.beginObject()
    json.member("kind", kind)
    json.member("value", value)
    json.member("text", cell.text(in: table.moneyFormat))
    spans(of: cell)
    json.end()
  }

  private mutating func spans(of cell: Table.Cell) {
    if cell.columns > 1 { json.member("columns", cell.columns) }
    if cell.rows > 1 { json.member("rows", cell.rows) }
  }
}
