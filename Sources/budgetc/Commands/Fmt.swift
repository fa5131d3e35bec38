import BudgetFormat
import BudgetSource
import BudgetSyntax

/// `budgetc fmt PATH…`: files in canonical form, in place.
func fmt(_ arguments: Arguments, _ console: inout Console) throws(Failure) -> ExitStatus {
  let readsInput = arguments.has(.stdin) || arguments.operands == ["-"]
  if readsInput, arguments.operands.contains(where: { $0 != "-" }) || arguments.operands.count > 1 {
    throw Failure(.wrongCommandLine, Texts.inputAndFiles, hint: Texts.seeHelp(.fmt))
  }
  let paths = readsInput ? ["-"] : budgetFiles(arguments.operands, console)
  var formatting = Formatting(arguments)
  for path in paths { try formatting.format(path, &console) }
  return formatting.finish(console, isFilter: readsInput)
}
