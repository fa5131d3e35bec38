import BudgetJSON
import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables

// How answers to queries are written. As JSON, version 1 of the form, amounts being 元 as decimal strings:
//
//     { "format": "budgetc-query", "version": 1, "query": "支出 208", "amount": "26617111.00" }
//
//     { "format": "budgetc-query", "version": 1, "query": "支出 208", "columns": ["科目编码", "科目名称", "金额"],
//       "rows": [ { "role": "detail", "cells": ["2080101", "行政运行", "8880011.00"] } ] }

/// What an answer can be written as.
enum AnswerFormat: String, CaseIterable {
  case text, md, csv, tsv, json
}

/// Writes the answer to a query without dimensions: exact.
func writeAnswer(_ amount: Amount, to query: String, as format: AnswerFormat, into sink: inout ByteSink) {
  switch format {
  case .csv, .tsv: sink.write(plainText(amount) + "\n")
  case .json:
    var json = beginAnswer(to: query)
    json.member("amount", plainText(amount))
    json.end()
    sink.write(json.bytes)
  case .text, .md:
    sink.write("\(amount.exactText(in: .yuan)) 元（\(amount.exactText(in: .tenThousandYuan)) 万元）\n")
  }
}

/// Writes the answer to a query with dimensions.
func writeAnswer(_ table: Table, to query: String, as format: AnswerFormat, into sink: inout ByteSink) {
  switch format {
  case .md: renderMarkdown(table, into: &sink)
  case .csv: renderCSV(table, options: CSVOptions(hasByteOrderMark: false), into: &sink)
  case .tsv: renderTSV(table, into: &sink)
  case .json: writeJSON(table, to: query, into: &sink)
  case .text: renderText([table], options: TextOptions(width: standardOutputWidth), into: &sink)
  }
}

private func beginAnswer(to query: String) -> JSONWriter {
  var json = JSONWriter()
  json.beginObject()
  json.member("format", "budgetc-query")
  json.member("version", 1)
  json.member("query", query)
  return json
}

private func writeJSON(_ table: Table, to query: String, into sink: inout ByteSink) {
  var json = beginAnswer(to: query)
  json.key("columns")
  json.beginArray(inline: true)
  for cell in table.header.first ?? [] { json.value(cell.text(in: table.moneyFormat)) }
  json.end()
  json.key("rows")
  json.beginArray()
  for row in table.rows {
    json.beginObject(inline: true)
    json.member("role", "\(row.role)")
    json.key("cells")
    json.beginArray(inline: true)
    for cell in row.cells { json.value(plainText(cell)) }
    json.end()
    json.end()
    // Row by row, so that memory stays flat.
    sink.write(json.bytes)
    json.bytes.removeAll(keepingCapacity: true)
  }
  json.end()
  json.end()
  sink.write(json.bytes)
}

/// A cell for machines: without the indent that shows an account's level.
private func plainText(_ cell: Table.Cell) -> String {
  switch cell.value {
  case .empty: ""
  case .code(let text): text
  case .text(let text): String(text.drop { $0 == "\u{3000}" })
  case .money(let amount, _): plainText(amount)
  }
}

private func plainText(_ amount: Amount) -> String { amount.text(in: .yuan, decimals: 2, grouped: false) }
