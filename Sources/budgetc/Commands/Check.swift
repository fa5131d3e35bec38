import BudgetModel
import BudgetSource

/// `budgetc check FILE`.
func check(_ arguments: Arguments, _ console: inout Console) throws(Failure) -> ExitStatus {
  let session = try Session(arguments, &console)
  report(session, on: console, writes: false)
  guard !session.hasErrors else { return .budgetHasErrors }
  let budget = session.budget
  let parts = [
    Texts.title(of: budget), Texts.units(max(budget.units.count, 1)), Texts.spending(session.money(.spend)),
  ]
  let head = Texts.noErrors(warnings: session.warnings)
  console.say(
    Message(
      zh: head.zh + "：" + parts.map(\.zh).joined(separator: "，"),
      en: head.en + ": " + parts.map(\.en).joined(separator: ", ")))
  return .fine
}
