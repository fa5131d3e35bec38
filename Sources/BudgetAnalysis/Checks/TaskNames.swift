import BudgetModel
import BudgetSource

/// A main task of the year (年度主要任务) is named once.
func checkTaskNames(_ input: CheckInput) -> [Diagnostic] {
  var seen: [String: SourceRange] = [:]
  return (input.budget.performance?.tasks ?? []).compactMap { task in
    guard let place = task.place else { return nil }
    return seen.updateValue(place, forKey: foldedName(task.name)).map { .taskTwice(task.name, first: $0, at: place) }
  }
}
