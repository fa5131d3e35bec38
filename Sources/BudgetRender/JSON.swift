import BudgetJSON
import BudgetModel
package import BudgetSource

/// Writes a publication as JSON, version 2 of the form below.
///
/// ```
/// { "format": "budgetc", "version": 2, "layout": "四川",
///   "budget": { "year": 2024, "title": "2024年部门预算", "department": { "code": "321", "name": "…" },
///               "date": "2024-04-17", "agencyRunningCosts": { "amount": "4431800.00", "place": {…} } },
///   "units": [ { "code": "321001", "name": "…", "kind": "administrative" } ],
///   "incomes": [ { "unit": 0, "direction": "income", "source": "general", "fund": "general", "carryOver": false,
///                  "amount": "18498455.00", "place": { "file": "2024.bud", "line": 34, "column": 3 } } ],
///   "facts": [ { "unit": 0, "direction": "expenditure", "function": { "code": "2080101", "name": "行政运行" },
///                "economic": { "code": "30101", "name": "基本工资" },
///                "governmentEconomic": { "code": "50101", "name": "工资奖金津补贴" }, "project": null, "kind": "basic",
///                "personnel": true, "source": "general", "fund": "general", "carryOver": false, "margin": null,
///                "amount": "2153310.00", "place": { "file": "2024.bud", "line": 43, "column": 5 } } ],
///   "accounts": [ { "code": "208", "name": "社会保障和就业支出", "fund": "general", "certainty": "vouched" } ],
///   "projects": [ { "unit": 0, "name": "…", "goal": ["…"], "tasks": [], "indicators": [ { "level": "产出",
///                   "kind": "数量", "name": "…", "nature": "≥", "value": "300", "unit": "件", "weight": 7.5,
///                   "direction": "正向", "place": {…} } ], "place": {…} } ],
///   "performance": { "goal": ["…"], "tasks": [ { "name": "…", "text": ["…"] } ], "indicators": [ {…} ] },
///   "notes": [ { "table": "表4", "text": ["…"] } ],
///   "tables": [ { "number": "表1", "numbering": "above-title", "title": "…", "unit": "万元", "captions": [ { "text": "…", "side": "left" } ],
///                 "columns": [ { "kind": "text", "head": ["收 入", "项 目"] } ],
///                 "header": [ [ { "text": "收 入", "columns": 2 } ] ],
///                 "rows": [ { "role": "total", "cells": [
///                   { "kind": "text", "value": "合 计", "text": "合 计" },
///                   { "kind": "money", "value": "36062055.00", "text": "3,606.21" } ] } ], "notes": ["…"] } ] }
/// ```
///
/// - Money is 元 as a decimal string of two decimals, exact. A list is in order of writing, `accounts` in order of codes.
/// - `unit` and `project` are indices, from 0, into `units` and `projects`. A code or a name that nobody wrote is `null`;
///   so are `personnel` of project money, `performance` and `agencyRunningCosts` (机关运行经费) where none are stated, and a
///   `goal` that is not written.
/// - `kind` of a unit is `administrative`, `civil-service` or `institution`; of a fact `basic` or `project`; of a cell
///   `empty`, `text`, `code` or `money`. `fund` is `general`, `government-fund`, `state-capital`, or `other`, where the
///   money is no fiscal appropriation.
/// - `governmentEconomic` is what the economic account becomes in the government's classification in a unit of that kind;
///   `null` where none can be told.
/// - `margin` is `function` or `economic` where the same money stands by both accounts apart, and counts once.
/// - `accounts` lists the accounts of the facts, and their superiors; `certainty` is what vouches for an account:
///   `vouched`, `unvouched`, `doubtful`, or `declared` by the user.
/// - `notes` are those that the source writes under its tables; a table's own `notes` are all that stand under it.
/// - `numbering` is `above-title` where the number of a table is printed there, `in-contents` where it is not.
/// - `head` is what stands over a column, from the top down; `header` is the same as cells, a row a line.
/// - A cell's `text` is what is printed, in the table's `unit`; its `value` is exact, and without the indent of its level.
///   `columns` and `rows`, how many the cell covers, are left out where they are 1, and so are the places that it covers.
package func renderJSON(_ publication: Publication, into sink: inout ByteSink) {
  var document = JSONDocument(publication)
  document.write(into: &sink)
}

/// The document as it is written, part by part.
struct JSONDocument {
  let publication: Publication
  let budget: Budget
  private let catalogue: AccountCatalogue
  private var places: PlaceFinder
  private var objects: FactObjects
  var json = JSONWriter()

  init(_ publication: Publication) {
    self.publication = publication
    budget = publication.budget
    catalogue = AccountCatalogue(completing: budget.classification)
    places = PlaceFinder(publication.map)
    objects = FactObjects(publication, .inDocument)
  }

  fileprivate mutating func write(into sink: inout ByteSink) {
    json.beginObject()
    json.member("format", "budgetc")
    json.member("version", 2)
    json.member("layout", publication.layoutName)
    heading()
    units()
    list("incomes", budget.incomes, into: &sink) { document, income in
      document.json.value { document.objects.append(income, to: &$0) }
    }
    objects.rewind()
    list("facts", budget.facts, into: &sink) { document, fact in
      document.json.value { document.objects.append(fact, to: &$0) }
    }
    accounts()
    list("projects", budget.projects, into: &sink) { $0.project($1) }
    json.key("performance")
    if let performance = budget.performance {
      json.beginObject()
      goals(performance)
      json.end()
    } else {
      json.null()
    }
    notes()
    json.key("tables")
    json.beginArray()
    for table in publication.tables { write(table, into: &sink) }
    json.end()
    json.end()
    sink.write(json.bytes)
    json.bytes.removeAll()
  }

  /// Hands on what is written once it is 64 KiB, so that memory stays flat.
  mutating func drain(into sink: inout ByteSink) {
    guard json.bytes.count >= 1 << 16 else { return }
    sink.write(json.bytes)
    json.bytes.removeAll(keepingCapacity: true)
  }

  private mutating func list<Element>(
    _ name: String, _ elements: [Element], into sink: inout ByteSink, _ write: (inout JSONDocument, Element) -> Void
  ) {
    json.key(name)
    json.beginArray()
    for element in elements {
      write(&self, element)
      drain(into: &sink)
    }
    json.end()
  }

  // MARK: - The budget

  private mutating func heading() {
    json.key("budget")
    json.beginObject()
    json.member("year", budget.year)
    json.member("title", publication.title)
    json.key("department")
    json.beginObject(inline: true)
    json.member("code", budget.department.code)
    json.member("name", budget.department.name)
    json.end()
    json.member("date", publication.isoDate)
    json.key("agencyRunningCosts")
    if let stated = budget.statedRunningCosts {
      json.beginObject(inline: true)
      json.member("amount", yuan(stated.amount))
      place(stated.place.start)
      json.end()
    } else {
      json.null()
    }
    json.end()
  }

  private mutating func units() {
    json.key("units")
    json.beginArray()
    for unit in budget.units {
      json.beginObject(inline: true)
      json.member("code", unit.code)
      json.member("name", unit.name)
      json.member("kind", unit.kind.map(jsonName))
      json.end()
    }
    json.end()
  }

  private mutating func accounts() {
    var used: Set<Code> = []
    for fact in budget.facts {
      let column = GovernmentColumn(budget.units[Int(fact.unit)].kind)
      let government = fact.economic.isNone ? nil : catalogue.governmentCode(of: fact.economic, column)
      for code in [fact.function, fact.economic, government ?? .none] where !code.isNone {
        var above: Code? = code
        while let next = above, used.insert(next).inserted { above = next.superior }
      }
    }
    json.key("accounts")
    json.beginArray()
    for code in used.sorted() {
      let account = catalogue.classification[code]
      json.beginObject(inline: true)
      json.member("code", code.text)
      json.member("name", account?.name)
      json.member("fund", account?.fund.flatMap { IncomeSource(fiscal: $0) }.map { jsonName($0) })
      json.member("certainty", account.map { jsonName($0.certainty) })
      json.end()
    }
    json.end()
  }

  private mutating func notes() {
    json.key("notes")
    json.beginArray()
    for note in budget.notes {
      json.beginObject()
      json.member("table", note.table)
      json.key("text")
      texts(note.paragraphs)
      json.end()
    }
    json.end()
  }

  // MARK: - Values

  mutating func texts(_ list: [String]) {
    json.beginArray()
    for text in list { json.value(text) }
    json.end()
  }

  mutating func place(_ position: SourcePosition) {
    json.key("place")
    guard let found = places.place(at: position) else {
      json.null()
      return
    }
    json.beginObject(inline: true)
    json.member("file", publication.map.files[found.file].path)
    json.member("line", found.place.line)
    json.member("column", found.place.column)
    json.end()
  }

  func yuan(_ amount: Amount) -> String { amount.text(in: .yuan, decimals: 2, grouped: false) }
}
