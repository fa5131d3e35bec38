import BudgetModel
import BudgetSource

/// The cost indicators of a project (成本), where they are amounts, do not exceed the project's money together.
func checkCosts(_ input: CheckInput, _ findings: inout Findings) {
  guard !input.moneyIsIncomplete else { return }
  let money = input.projectMoney
  for goal in input.wholeGoals where goal.owner >= 0 {
    let costs = goal.performance.indicators.filter { $0.kind.level == .cost && cost($0) != nil }
    let total = costs.compactMap(cost).reduce(Int64(0)) { $0.addingReportingOverflow($1).partialValue }
    guard let first = costs.first else { continue }
    let has = money[goal.owner].total
    findings.test(
      .costsExceedMoney,
      total > has.fen
        ? .costsExceedMoney(Amount(fen: total), has, indicators: costs, of: goal.name ?? "", at: first.place) : nil)
  }
}

/// The amount that a cost indicator states; `nil` for a price such as 元/人, or a judgement.
private func cost(_ indicator: Indicator) -> Int64? {
  guard indicator.nature != .qualitative, let unit = MoneyUnit.allCases.first(where: { $0.name == indicator.unit })
  else {
    return nil
  }
  let written = readAmount(Array(indicator.value.utf8), from: 0, defaultUnit: unit)
  return written.problem == nil ? written.amount.fen : nil
}
