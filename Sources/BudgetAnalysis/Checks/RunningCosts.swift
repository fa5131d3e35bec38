import BudgetModel
import BudgetSource

/// Agency running costs (机关运行经费) that a source states agree with the lines of the budget: where the kinds of all units
/// with public money (公用经费) are known, with what those lines tell; otherwise with what they leave possible.
///
/// Source: the note that the published budgets have on the term.
func checkRunningCosts(_ input: CheckInput, _ findings: inout Findings) {
  guard let stated = input.places.statedRunningCosts, !input.moneyIsIncomplete else { return }
  let known = input.budget.knownRunningCosts
  let most = known.agencies + known.unknown
  let isLess = stated.amount < known.agencies && !stated.agrees(with: known.agencies)
  let isMore = stated.amount > most && !stated.agrees(with: most)
  let differs = isLess || (isMore && known.figure != nil)
  findings.test(.runningCostsDiffer, differs ? .runningCostsDiffer(stated, known) : nil)
  findings.test(.runningCostsTooLarge, isMore && !differs ? .runningCostsTooLarge(stated, most: most) : nil)
}
