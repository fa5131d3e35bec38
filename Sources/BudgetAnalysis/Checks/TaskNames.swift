import BudgetModel
import BudgetSource

/// A main task of the year (年度主要任务) is named once.
func checkTaskNames(_ input: CheckInput, _ findings: inout Findings) {
  var seen: [String: SourceRange] = [:]
  for task in input.budget.performance?.tasks ?? [] {
    guard let place = task.place else { continue }
    let first = seen.updateValue(place, forKey: foldedName(task.name))
    findings.test(.taskTwice, first.map { .taskTwice(task.name, first: $0, at: place) })
  }
}
