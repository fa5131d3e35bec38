import BudgetModel
import BudgetSource

/// All that a budget holds, a line each, in order of writing; for people who look for a mistake of the compiler.
func writeModel(of budget: Budget, _ places: Places, into sink: inout ByteSink) {
  ModelDump(budget: budget, places: places).write(into: &sink)
}

private struct ModelDump {
  let budget: Budget
  let places: Places

  func write(into sink: inout ByteSink) {
    header(&sink)
    for unit in budget.units {
      line("unit", [unit.code, unit.name, unit.kind.map { "\($0)" }], unit.place, &sink)
    }
    accounts(&sink)
    for income in budget.incomes {
      let money = right(income.amount.exactText(in: .yuan))
      let words = [money, income.source.name, income.isCarryOver ? "carryover" : nil, unitWord(income.unit)]
      line("income", words, income.place, &sink)
    }
    for fact in budget.facts { self.fact(fact, &sink) }
    if let stated = budget.statedRunningCosts {
      line("agency-running-costs", [stated.amount.exactText(in: .yuan)], stated.place, &sink)
    }
    for project in budget.projects {
      line("project", [project.name, unitWord(project.unit)], project.place, &sink)
      performance(project.performance, &sink)
    }
    if let department = budget.performance {
      sink.write("performance\n")
      performance(department, &sink)
    }
    for note in budget.notes { sink.write("note \(note.table) \(prose(note.paragraphs))\n") }
  }

  private func header(_ sink: inout ByteSink) {
    sink.write("budget \(budget.year)\(budget.title.map { " " + visible($0) } ?? "")\n")
    let words = [budget.department.code, visible(budget.department.name)].compactMap(\.self)
    sink.write("department \(words.joined(separator: " "))\n")
    if let date = budget.date { sink.write("date \(date.year)-\(date.month)-\(date.day)\n") }
  }

  /// The accounts that the sources declare.
  private func accounts(_ sink: inout ByteSink) {
    for account in budget.classification.accounts(where: { _ in true }) where account.certainty == .declared {
      let place = budget.classification.row(of: account.code).flatMap { budget.classification.place(at: $0) }
      line("account", [account.code.text, account.name], place, &sink)
    }
  }

  private func fact(_ fact: Fact, _ sink: inout ByteSink) {
    let traits = fact.traits
    var words: [String?] = [
      right(fact.amount.exactText(in: .yuan)),
      padded(dashed(fact.function), to: 8), padded(dashed(fact.economic), to: 8),
      fact.source.name, unitWord(Int(fact.unit)), traits.contains(.project) ? "projects" : "basic",
    ]
    if !traits.contains(.project) { words.append(traits.contains(.personnel) ? "personnel" : "public") }
    if traits.contains(.carryOver) { words.append("carryover") }
    if traits.contains(.economicMargin) { words.append("economic-margin") }
    if traits.contains(.functionalMargin) { words.append("functional-margin") }
    if fact.project != Fact.noProject, budget.projects.indices.contains(Int(fact.project)) {
      words.append("project=\(budget.projects[Int(fact.project)].name)")
    }
    line("fact", words, SourceRange(at: fact.place), &sink)
  }

  private func performance(_ performance: Performance, _ sink: inout ByteSink) {
    if let goal = performance.goal { sink.write("  goal \(prose(goal))\n") }
    for task in performance.tasks { sink.write("  task \(visible(task.name)) \(prose(task.paragraphs))\n") }
    for indicator in performance.indicators {
      let words = [
        indicator.kind.level.name, indicator.kind.name, indicator.name, indicator.nature.name, indicator.value,
        indicator.unit, indicator.weight.map { "weight " + $0.text }, indicator.direction?.name,
      ]
      line("  indicator", words, indicator.place, &sink)
    }
  }

  // MARK: - Words

  private func line(_ head: String, _ words: [String?], _ place: SourceRange?, _ sink: inout ByteSink) {
    sink.write(head)
    for case let word? in words where !word.isEmpty { sink.write(" " + visible(word)) }
    if let place { sink.write("  @ " + places.text(place.start)) }
    sink.write("\n")
  }

  private func unitWord(_ unit: Int) -> String? {
    guard budget.units.indices.contains(unit) else { return nil }
    return "unit=\(budget.units[unit].code ?? budget.units[unit].name)"
  }

  private func dashed(_ code: Code) -> String { code.isNone ? "-" : code.text }

  /// Money flush right, wide enough for a province.
  private func right(_ text: String) -> String { String(repeating: " ", count: max(18 - text.count, 0)) + text }

  private func prose(_ paragraphs: [String]) -> String { paragraphs.map(visible).joined(separator: " ¶ ") }
}
