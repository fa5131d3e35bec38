import BudgetModel
import BudgetSource

/// Every project with money of this year states a goal, and a goal is measured by indicators.
///
/// Source: the forms in use: each such project has its block in the table of project goals.
func checkProjectGoals(_ input: CheckInput, _ findings: inout Findings) {
  let money = input.projectMoney
  for (index, project) in input.budget.projects.enumerated() {
    guard !input.incompleteGoals.contains(index), money[index].current > .zero else { continue }
    let hasGoal = project.performance.goal != nil
    findings.test(.projectWithoutGoal, hasGoal ? nil : .projectWithoutGoal(project.name, at: project.place))
    guard hasGoal else { continue }
    let isMeasured = !project.performance.indicators.isEmpty
    findings.test(.goalWithoutIndicators, isMeasured ? nil : .goalWithoutIndicators(project.name, at: project.place))
  }
}
