import BudgetFormat
import BudgetSource
import BudgetSyntax

/// `budgetc fmt PATH…`: files in canonical form, in place.
func fmt(_ arguments: Arguments, _ console: inout Console) throws(Failure) -> ExitStatus {
  let readsInput = arguments.has(.stdin) || arguments.operands.contains("-")
  if readsInput, arguments.operands.contains(where: { $0 != "-" }) || arguments.operands.count > 1 {
    throw Failure(.wrongCommandLine, Texts.inputAndFiles, hint: Texts.seeHelp(.fmt))
  }
  var formatting = Formatting(arguments)
  let paths = readsInput ? ["-"] : budgetFiles(arguments.operands, console)
  try formatting.read(paths, &console)
  if arguments.has(.names) { try formatting.writeNames(arguments, &console) }
  try formatting.run(&console)
  return formatting.finish(console, isFilter: readsInput)
}
