import BudgetModel
import BudgetSource

// Projects, goals, tasks and indicators as records of a data package. A goal is called after its project, the one of the
// whole department `department`; what belongs to a goal is numbered behind that.

/// A goal with what belongs to it: of a project, or of the whole department.
private struct Goal {
  let id: String
  /// Index into ``Budget/projects``.
  let project: Int?
  let performance: Performance
}

/// The goals of a budget: the department's, then those of the projects; whoever has no goal, task or indicator has none.
private func goals(of budget: Budget) -> [Goal] {
  let department = budget.performance.map { [Goal(id: "department", project: nil, performance: $0)] } ?? []
  let projects = budget.projects.enumerated().map { index, project in
    Goal(id: "p\(index + 1)", project: index, performance: project.performance)
  }
  return (department + projects).filter { goal in
    let performance = goal.performance
    return performance.goal != nil || !performance.tasks.isEmpty || !performance.indicators.isEmpty
  }
}

func writeProjects(_ budget: Budget, into sink: inout ByteSink) {
  writeHeader(projectFields, into: &sink)
  for (index, project) in budget.projects.enumerated() {
    writeRecord(into: &sink) { line in
      line.append(literal: "p")
      line.append(decimal: Int64(index + 1))
      line.append(UInt8(ascii: ","))
      line.appendDepartment(of: budget)
      line.appendUnit(budget.units[project.unit])
      line.appendTexts(project.name)
    }
  }
}

func writeGoals(_ budget: Budget, into sink: inout ByteSink) {
  writeHeader(goalFields, into: &sink)
  for goal in goals(of: budget) {
    writeRecord(into: &sink) { line in
      line.appendTexts(goal.id)
      line.appendDepartment(of: budget)
      line.appendProject(of: goal, budget)
      line.appendTexts(goal.performance.goal?.joined(separator: "\n"))
    }
  }
}

func writeTasks(_ budget: Budget, into sink: inout ByteSink) {
  writeHeader(taskFields, into: &sink)
  for goal in goals(of: budget) {
    for (index, task) in goal.performance.tasks.enumerated() {
      writeRecord(into: &sink) { line in
        line.appendTexts("\(goal.id)-t\(index + 1)", goal.id)
        line.appendDepartment(of: budget)
        line.appendTexts(task.name, task.paragraphs.joined(separator: "\n"))
      }
    }
  }
}

func writeIndicators(_ budget: Budget, into sink: inout ByteSink) {
  writeHeader(indicatorFields, into: &sink)
  for goal in goals(of: budget) {
    for (index, indicator) in goal.performance.indicators.enumerated() {
      writeRecord(into: &sink) { line in
        line.appendTexts("\(goal.id)-i\(index + 1)", goal.id)
        line.appendDepartment(of: budget)
        line.appendProject(of: goal, budget)
        line.appendTexts(
          indicator.kind.level.name, indicator.kind.name, indicator.name, indicator.nature.name, indicator.value,
          indicator.unit, indicator.weight?.text, indicator.direction?.name)
      }
    }
  }
}

/// Writes a record whose fields `append` appends, with a comma behind each.
private func writeRecord(into sink: inout ByteSink, _ append: (inout [UInt8]) -> Void) {
  sink.write { line in
    let start = line.count
    append(&line)
    line.endRecord(from: start)
  }
}

extension [UInt8] {
  /// Texts, with a comma behind each.
  fileprivate mutating func appendTexts(_ texts: String?...) {
    for text in texts {
      appendInertField(text ?? "")
      append(UInt8(ascii: ","))
    }
  }

  fileprivate mutating func appendProject(of goal: Goal, _ budget: Budget) {
    if let project = goal.project { appendProject(project, of: budget) } else { append(literal: ",,") }
  }
}
