import BudgetJSON
import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables

// The layouts as JSON, version 1 of the form:
//
//     { "format": "budgetc-layouts", "version": 1, "layouts": [
//       { "zh": "四川", "en": "sichuan", "firstYear": 2018, "lastYear": 2035, "tables": [
//         { "number": "表1", "title": "部门收支总表", "unit": "万元", "vouched": true } ] } ] }

/// `budgetc layouts [NAME]`: the table sets there are, for which years, and their tables.
func listLayouts(_ arguments: Arguments, _ console: Console) throws(Failure) -> ExitStatus {
  let format = arguments.value(.format).flatMap(AnswerFormat.init(rawValue:)) ?? .text
  var chosen = layouts
  if let name = arguments.operands.first {
    try Session.checkLayout(name)
    chosen = layouts.filter { $0.profile.chineseName == name || $0.profile.englishName == name.lowercased() }
  }
  try writeToStandardOutput { sink in
    switch format {
    case .text:
      let tables = chosen.map { Table($0, in: console.tongue) }
      renderText(tables, options: TextOptions(width: standardOutputWidth), into: &sink)
    case .json: writeJSON(chosen, into: &sink)
    case .md: renderMarkdown(Table(chosen), into: &sink)
    case .csv: renderCSV(Table(chosen), options: CSVOptions(hasByteOrderMark: false), into: &sink)
    case .tsv: renderTSV(Table(chosen), into: &sink)
    }
  }
  return .fine
}

private func writeJSON(_ layouts: [Layout], into sink: inout ByteSink) {
  var json = JSONWriter()
  json.beginObject()
  json.member("format", "budgetc-layouts")
  json.member("version", 1)
  json.key("layouts")
  json.beginArray()
  for layout in layouts {
    json.beginObject()
    json.member("zh", layout.profile.chineseName)
    json.member("en", layout.profile.englishName)
    json.member("firstYear", layout.profile.years.lowerBound)
    json.member("lastYear", layout.profile.years.upperBound)
    json.key("tables")
    json.beginArray()
    for table in layout.tables {
      json.beginObject(inline: true)
      json.member("number", table.number)
      json.member("title", table.title)
      json.member("unit", layout.moneyUnit(of: table).name)
      json.member("vouched", table.isVouched)
      json.end()
    }
    json.end()
    json.end()
  }
  json.end()
  json.end()
  sink.write(json.bytes)
}

extension Table {
  /// The tables of one set, for people.
  fileprivate init(_ layout: Layout, in tongue: Tongue) {
    let profile = layout.profile
    let rows = layout.tables.map { table in
      Table.Row(
        .detail,
        [
          .code(table.number), .text(table.title), .text(layout.moneyUnit(of: table).name),
          .text(Texts.vouchedMark(table.isVouched).text(in: tongue)),
        ])
    }
    let isMarked = layout.tables.contains { !$0.isVouched }
    self.init(
      number: "", title: Texts.layoutTitle(profile).text(in: tongue),
      captions: [
        Caption(Texts.layoutYears(profile.years).text(in: tongue), .left),
        Caption(Texts.layoutTables(layout.tables.count).text(in: tongue), .right),
      ],
      columns: [.init(.code), .init(.text), .init(.text), .init(.text)],
      header: [Texts.layoutHeads.map { .text($0.text(in: tongue)) }], rows: rows,
      notes: isMarked ? [Texts.unvouchedTable.text(in: tongue)] : [], moneyFormat: .hundredths(of: .yuan))
  }

  /// The tables of several sets, for programs.
  fileprivate init(_ layouts: [Layout]) {
    let rows = layouts.flatMap { layout in
      layout.tables.map { table in
        let years = layout.profile.years
        let cells: [Table.Cell] = [
          .text(layout.profile.chineseName), .text(layout.profile.englishName), .code(String(years.lowerBound)),
          .code(String(years.upperBound)), .code(table.number), .text(table.title),
          .text(layout.moneyUnit(of: table).name), .text(Texts.vouchedWord(table.isVouched).zh),
        ]
        return Table.Row(.detail, cells)
      }
    }
    let heads = ["版式", "英文名", "起始年度", "终止年度", "表号", "表名", "金额单位", "依据"]
    self.init(
      number: "", title: "版式", captions: [],
      columns: [.text, .text, .code, .code, .code, .text, .text, .text].map { Table.Column($0) },
      header: [heads.map { .text($0) }], rows: rows, notes: [], moneyFormat: .hundredths(of: .yuan))
  }
}
