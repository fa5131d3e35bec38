import BudgetJSON
import BudgetModel
package import BudgetSource
import BudgetTables

/// Writes a publication as JSON, version 1 of the form below.
///
/// ```
/// { "format": "budgetc", "version": 1, "layout": "四川",
///   "budget": { "year": 2024, "title": null, "date": "2024-04-17", "department": { "code": "321", "name": "…" } },
///   "units": [ { "code": "321001", "name": "…", "kind": "administrative" } ],
///   "incomes": [ { "unit": 0, "source": "general", "carryOver": false, "amount": "18498455.00", "place": {…} } ],
///   "facts": [ { "unit": 0, "kind": "basic", "project": null, "function": "2080101", "economic": "30101",
///                "source": "general", "carryOver": false, "personnel": true, "margin": null,
///                "amount": "2153310.00", "place": { "file": "2024.bud", "line": 36, "column": 5 } } ],
///   "accounts": [ { "code": "2080101", "name": "行政运行", "fund": "general" } ],
///   "projects": [ { "unit": 0, "name": "…", "goal": ["…"], "indicators": [ {…} ] } ],
///   "performance": { "goal": ["…"], "tasks": [ { "name": "…", "text": ["…"] } ], "indicators": [ {…} ] },
///   "tables": [ { "number": "表1", "title": "…", "captions": [ { "text": "…", "side": "left" } ], "unit": "万元",
///                 "columns": ["text", "money"], "header": [ [ { "text": "收 入", "columns": 2, "rows": 1 } ] ],
///                 "rows": [ { "role": "total", "cells": [ { "text": "合 计" }, { "text": "3,606.21",
///                             "amount": "36062055.00" } ] } ], "notes": ["…"] } ] }
/// ```
///
/// `unit` and `project` are indices into `units` and `projects`; amounts are 元 as decimal strings; `margin` is `function`
/// or `economic` where the same money stands by both accounts apart, and counts once. `accounts` lists the accounts that the
/// facts use. Cells leave out `columns` and `rows` where they are 1.
package func renderJSON(_ publication: Publication, into sink: inout ByteSink) {
  var document = JSONDocument(publication)
  document.write(into: &sink)
}

private struct JSONDocument {
  let publication: Publication
  let budget: Budget
  private let lineTables: [LineTable]
  private var json = JSONWriter()

  init(_ publication: Publication) {
    self.publication = publication
    budget = publication.budget
    lineTables = publication.map.files.map { LineTable($0.bytes) }
  }

  mutating func write(into sink: inout ByteSink) {
    json.beginObject()
    json.member("format", "budgetc")
    json.member("version", 1)
    json.member("layout", publication.layoutName)
    heading()
    units()
    list("incomes", budget.incomes.count, into: &sink) { $0.income($1) }
    list("facts", budget.facts.count, into: &sink) { $0.fact($1) }
    accounts()
    list("projects", budget.projects.count, into: &sink) { $0.project($1) }
    json.key("performance")
    if let performance = budget.performance {
      json.beginObject()
      goals(performance)
      json.end()
    } else {
      json.null()
    }
    list("tables", publication.tables.count, into: &sink) { $0.table($1) }
    json.end()
    sink.write(json.bytes)
    json.bytes.removeAll()
  }

  /// Writes an array, handing on what is written from time to time.
  private mutating func list(
    _ name: String, _ count: Int, into sink: inout ByteSink, _ element: (inout JSONDocument, Int) -> Void
  ) {
    json.key(name)
    json.beginArray()
    for index in 0..<count {
      element(&self, index)
      if json.bytes.count > 1 << 15 {
        sink.write(json.bytes)
        json.bytes.removeAll(keepingCapacity: true)
      }
    }
    json.end()
  }

  // MARK: - The budget

  private mutating func heading() {
    json.key("budget")
    json.beginObject()
    json.member("year", budget.year)
    json.member("title", budget.title)
    json.member("date", budget.date.map { "\($0.year)-\(twoDigits($0.month))-\(twoDigits($0.day))" })
    json.key("department")
    json.beginObject(inline: true)
    json.member("code", budget.department.code)
    json.member("name", budget.department.name)
    json.end()
    json.end()
  }

  private mutating func units() {
    json.key("units")
    json.beginArray()
    for unit in budget.units {
      json.beginObject(inline: true)
      json.member("code", unit.code)
      json.member("name", unit.name)
      let kind: String? =
        switch unit.kind {
        case .administrative: "administrative"
        case .civilService: "civil-service"
        case .institution: "institution"
        case nil: nil
        }
      json.member("kind", kind)
      json.end()
    }
    json.end()
  }

  private mutating func income(_ index: Int) {
    let income = budget.incomes[index]
    json.beginObject(inline: true)
    json.member("unit", income.unit)
    json.member("source", sourceName(income.source))
    json.member("carryOver", income.isCarryOver)
    json.member("amount", yuan(income.amount))
    place(income.place.start)
    json.end()
  }

  private mutating func fact(_ index: Int) {
    let fact = budget.facts[index]
    let isProject = fact.traits.contains(.project)
    json.beginObject(inline: true)
    json.member("unit", Int(fact.unit))
    json.member("kind", isProject ? "project" : "basic")
    json.key("project")
    if fact.project == Fact.noProject { json.null() } else { json.value(Int(fact.project)) }
    json.member("function", fact.function.isNone ? nil : fact.function.text)
    json.member("economic", fact.economic.isNone ? nil : fact.economic.text)
    json.member("source", sourceName(fact.source))
    json.member("carryOver", fact.traits.contains(.carryOver))
    json.key("personnel")
    if isProject { json.null() } else { json.value(fact.traits.contains(.personnel)) }
    let margin: String? =
      fact.traits.contains(.economicMargin) ? "economic" : fact.traits.contains(.functionalMargin) ? "function" : nil
    json.member("margin", margin)
    json.member("amount", yuan(fact.amount))
    place(fact.place)
    json.end()
  }

  private mutating func accounts() {
    var used: Set<Code> = []
    for fact in budget.facts {
      for code in [fact.function, fact.economic] where !code.isNone {
        var above: Code? = code
        while let next = above, used.insert(next).inserted { above = next.superior }
      }
    }
    json.key("accounts")
    json.beginArray()
    for code in used.sorted() {
      let account = budget.classification[code]
      json.beginObject(inline: true)
      json.member("code", code.text)
      json.member("name", account?.name)
      json.member("fund", account?.fund.flatMap { IncomeSource(fiscal: $0) }.map(sourceName))
      json.end()
    }
    json.end()
  }

  // MARK: - Performance

  private mutating func project(_ index: Int) {
    let project = budget.projects[index]
    json.beginObject()
    json.member("unit", project.unit)
    json.member("name", project.name)
    goals(project.performance)
    json.end()
  }

  private mutating func goals(_ performance: Performance) {
    json.key("goal")
    if let goal = performance.goal { texts(goal) } else { json.null() }
    if !performance.tasks.isEmpty {
      json.key("tasks")
      json.beginArray()
      for task in performance.tasks {
        json.beginObject()
        json.member("name", task.name)
        json.key("text")
        texts(task.paragraphs)
        json.end()
      }
      json.end()
    }
    json.key("indicators")
    json.beginArray()
    for indicator in performance.indicators {
      json.beginObject(inline: true)
      json.member("level", indicator.kind.level.name)
      json.member("kind", indicator.kind.name)
      json.member("name", indicator.name)
      json.member("nature", indicator.nature.name)
      json.member("value", indicator.value)
      json.member("unit", indicator.unit)
      json.member("weight", indicator.weight?.text)
      json.member("direction", indicator.direction?.name)
      place(indicator.place.start)
      json.end()
    }
    json.end()
  }

  private mutating func texts(_ list: [String]) {
    json.beginArray()
    for text in list { json.value(text) }
    json.end()
  }

  // MARK: - Tables

  private mutating func table(_ index: Int) {
    let table = publication.tables[index]
    json.beginObject()
    json.member("number", table.number)
    json.member("title", table.title)
    json.member("unit", table.moneyUnit.name)
    json.key("captions")
    json.beginArray()
    for caption in table.captions {
      json.beginObject(inline: true)
      json.member("text", caption.text)
      json.member("side", caption.side == .left ? "left" : caption.side == .right ? "right" : "center")
      json.end()
    }
    json.end()
    json.key("columns")
    json.beginArray(inline: true)
    for column in table.columns { json.value(columnName(column.kind)) }
    json.end()
    json.key("header")
    json.beginArray()
    for row in table.header { cells(row, of: table) }
    json.end()
    json.key("rows")
    json.beginArray()
    for row in table.rows {
      json.beginObject(inline: true)
      json.member("role", roleName(row.role))
      json.key("cells")
      cells(row.cells, of: table)
      json.end()
    }
    json.end()
    json.key("notes")
    texts(table.notes)
    json.end()
  }

  private mutating func cells(_ cells: [Table.Cell], of table: Table) {
    json.beginArray(inline: true)
    for cell in cells {
      json.beginObject(inline: true)
      json.member("text", cell.text(in: table.moneyUnit))
      if case .money(let amount, _) = cell.value { json.member("amount", yuan(amount)) }
      if cell.columns > 1 { json.member("columns", cell.columns) }
      if cell.rows > 1 { json.member("rows", cell.rows) }
      json.end()
    }
    json.end()
  }

  // MARK: - Words

  private mutating func place(_ position: SourcePosition) {
    json.key("place")
    guard !publication.map.files.isEmpty else {
      json.null()
      return
    }
    let index = publication.map.fileIndex(at: position)
    let file = publication.map.files[index]
    let found = file.lineColumn(of: position, in: lineTables[index])
    json.beginObject(inline: true)
    json.member("file", file.path)
    json.member("line", found.line)
    json.member("column", found.column)
    json.end()
  }

  private func yuan(_ amount: Amount) -> String { amount.text(in: .yuan, decimals: 2, grouped: false) }

  private func sourceName(_ source: IncomeSource) -> String {
    switch source {
    case .general: "general"
    case .governmentFund: "government-fund"
    case .stateCapital: "state-capital"
    case .fiscalAccount: "fiscal-account"
    case .operations: "operations"
    case .business: "business"
    case .superior: "superior"
    case .subsidiary: "subsidiary"
    case .other: "other"
    }
  }

  private func columnName(_ kind: Table.Column.Kind) -> String {
    switch kind {
    case .code: "code"
    case .text: "text"
    case .prose: "prose"
    case .money: "money"
    case .figure: "figure"
    }
  }

  private func roleName(_ role: Table.Role) -> String {
    switch role {
    case .header: "header"
    case .total: "total"
    case .subtotal: "subtotal"
    case .detail: "detail"
    }
  }
}
