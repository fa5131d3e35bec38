import BudgetModel
import BudgetSource

/// Where a table tells 机关运行经费, the public money of administrative units and of those run like the civil service, every
/// unit with public money says what kind it is; or the figure is stated, or a note under that table says what the budget
/// cannot.
///
/// Source: the note that the published budgets have on the term.
func checkUnitKinds(_ input: CheckInput, _ findings: inout Findings) {
  guard let table = input.profile?.unitKindTable, !input.moneyIsIncomplete else { return }
  var money = [Amount](repeating: .zero, count: input.budget.units.count)
  for fact in input.budget.facts where fact.isPublicMoney && money.indices.contains(Int(fact.unit)) {
    money[Int(fact.unit)] += fact.amount
  }
  let isAnswered = input.places.runningCosts != nil || input.texts.contains { $0.table == table.number }
  for (unit, money) in zip(input.budget.units, money) where money > .zero {
    let isKnown = unit.kind != nil || isAnswered
    // A department that names no unit is its own, and is written behind 部门.
    let isDepartment = unit.place.start == unit.place.end
    let place = isDepartment ? input.places.department : unit.place
    findings.test(
      .unitKindMissing,
      isKnown ? nil : place.map { .unitKindMissing(money, in: input.moneyUnit, table: table, at: $0) })
  }
}
