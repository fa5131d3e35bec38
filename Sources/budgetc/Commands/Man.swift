import BudgetSource

/// `budgetc man`: the manual page, made from the table of commands.
func man(_ console: Console) throws(Failure) -> ExitStatus {
  let page = manualPage(in: console.tongue)
  try writeToStandardOutput { $0.write(page) }
  return .fine
}
