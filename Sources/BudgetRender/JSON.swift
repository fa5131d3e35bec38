import BudgetJSON
import BudgetModel
package import BudgetSource

/// Writes a publication as JSON, version 1 of the form below.
///
/// ```
/// { "format": "budgetc", "version": 1, "layout": "四川",
///   "budget": { "year": 2024, "title": "2024年部门预算", "department": { "code": "321", "name": "…" },
///               "date": "2024-04-17" },
///   "units": [ { "code": "321001", "name": "…", "kind": "administrative" } ],
///   "incomes": [ { "direction": "income", "unit": 0, "source": "general", "fund": "general", "carryOver": false,
///                  "amount": "18498455.00", "place": { "file": "2024.bud", "line": 34, "column": 3 } } ],
///   "facts": [ { "direction": "expenditure", "unit": 0, "function": { "code": "2080101", "name": "行政运行" },
///                "economic": { "code": "30101", "name": "基本工资" }, "project": null, "kind": "basic",
///                "personnel": true, "carryOver": false, "source": "general", "fund": "general", "margin": null,
///                "amount": "2153310.00", "place": { "file": "2024.bud", "line": 43, "column": 5 } } ],
///   "accounts": [ { "code": "208", "name": "社会保障和就业支出", "fund": "general" } ],
///   "projects": [ { "unit": 0, "name": "…", "goal": ["…"], "tasks": [], "indicators": [ { "level": "产出",
///                   "kind": "数量", "name": "…", "nature": "≥", "value": "300", "unit": "件", "weight": 7.5,
///                   "direction": "正向", "place": {…} } ], "place": {…} } ],
///   "performance": { "goal": ["…"], "tasks": [ { "name": "…", "text": ["…"] } ], "indicators": [ {…} ] },
///   "tables": [ { "number": "表1", "title": "…", "unit": "万元", "captions": [ { "text": "…", "side": "left" } ],
///                 "columns": ["text", "money"], "header": [ [ { "text": "收 入", "columns": 2 } ] ],
///                 "rows": [ { "role": "total", "cells": [
///                   { "kind": "text", "value": "合 计", "text": "合 计" },
///                   { "kind": "money", "value": "36062055.00", "text": "3,606.21" } ] } ], "notes": ["…"] } ] }
/// ```
///
/// - Money is 元 as a decimal string of two decimals, exact. A list is in order of writing, `accounts` in order of codes.
/// - `unit` and `project` are indices, from 0, into `units` and `projects`. A code or a name that nobody wrote is `null`;
///   so are `personnel` of project money, `performance` where there is none, and a `goal` that is not written.
/// - `kind` of a unit is `administrative`, `civil-service` or `institution`; of a fact `basic` or `project`; of a cell
///   `empty`, `text`, `code` or `money`. `fund` is `general`, `government-fund`, `state-capital`, or `other`, where the
///   money is no fiscal appropriation.
/// - `margin` is `function` or `economic` where the same money stands by both accounts apart, and counts once.
/// - `accounts` lists the accounts of the facts, and their superiors.
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
  /// One for each file of the map, made once.
  private let lineTables: [LineTable]
  var json = JSONWriter()

  init(_ publication: Publication) {
    self.publication = publication
    budget = publication.budget
    lineTables = publication.map.files.map { LineTable($0.bytes) }
  }

  fileprivate mutating func write(into sink: inout ByteSink) {
    json.beginObject()
    json.member("format", "budgetc")
    json.member("version", 1)
    json.member("layout", publication.layoutName)
    heading()
    units()
    list("incomes", budget.incomes, into: &sink) { $0.income($1) }
    list("facts", budget.facts, into: &sink) { $0.fact($1) }
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
    json.member("date", budget.date.map { "\($0.year)-\(twoDigits($0.month))-\(twoDigits($0.day))" })
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

  private mutating func income(_ income: Income) {
    json.beginObject(inline: true)
    json.member("direction", "income")
    json.member("unit", income.unit)
    money(from: income.source)
    json.member("carryOver", income.isCarryOver)
    json.member("amount", yuan(income.amount))
    place(income.place.start)
    json.end()
  }

  private mutating func fact(_ fact: Fact) {
    let isProject = fact.traits.contains(.project)
    json.beginObject(inline: true)
    json.member("direction", "expenditure")
    json.member("unit", Int(fact.unit))
    account("function", fact.function)
    account("economic", fact.economic)
    json.key("project")
    if fact.project == Fact.noProject { json.null() } else { json.value(Int(fact.project)) }
    json.member("kind", isProject ? "project" : "basic")
    json.key("personnel")
    if isProject { json.null() } else { json.value(fact.traits.contains(.personnel)) }
    json.member("carryOver", fact.traits.contains(.carryOver))
    money(from: fact.source)
    let margin: String? =
      fact.traits.contains(.economicMargin) ? "economic" : fact.traits.contains(.functionalMargin) ? "function" : nil
    json.member("margin", margin)
    json.member("amount", yuan(fact.amount))
    place(fact.place)
    json.end()
  }

  private mutating func money(from source: IncomeSource) {
    json.member("source", jsonName(source))
    json.member("fund", source.isFiscal ? jsonName(source) : "other")
  }

  private mutating func account(_ name: String, _ code: Code) {
    json.key(name)
    guard !code.isNone else {
      json.null()
      return
    }
    json.beginObject(inline: true)
    json.member("code", code.text)
    json.member("name", budget.classification[code]?.name)
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
      json.member("fund", account?.fund.flatMap { IncomeSource(fiscal: $0) }.map(jsonName))
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

  func yuan(_ amount: Amount) -> String { amount.text(in: .yuan, decimals: 2, grouped: false) }
}
