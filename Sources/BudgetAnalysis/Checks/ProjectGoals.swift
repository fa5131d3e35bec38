import BudgetModel
import BudgetSource

/// Every project with money of this year states a goal, and a goal is measured by indicators.
///
/// Source: the forms in use: each such project has its block in the table of project goals.
func checkProjectGoals(_ input: CheckInput) -> [Diagnostic] {
  let money = input.projectMoney
  return input.budget.projects.enumerated().compactMap { index, project in
    guard !input.incompleteGoals.contains(index), money[index].current > .zero else { return nil }
    if project.performance.goal == nil { return .projectWithoutGoal(project.name, at: project.place) }
    if project.performance.indicators.isEmpty { return .goalWithoutIndicators(project.name, at: project.place) }
    return nil
  }
}
