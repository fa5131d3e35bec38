import BudgetSource

/// The shells that can be taught to complete the command line.
enum Shell: String, CaseIterable {
  case bash, zsh, fish
}

/// `budgetc completions SHELL`: a script that completes commands, options and their values, made from the table of
/// commands.
func completions(_ arguments: Arguments, _ console: Console) throws(Failure) -> ExitStatus {
  let word = arguments.operands.first ?? ""
  guard let shell = Shell(rawValue: word) else {
    let names = Shell.allCases.map(\.rawValue)
    let near = suggestion(for: word, among: names)
    throw Failure(
      .wrongCommandLine, Texts.unknownShell(word), hint: near.map(Texts.didYouMean) ?? Texts.valueOf(names: names))
  }
  let script =
    switch shell {
    case .bash: bashCompletion()
    case .zsh: zshCompletion(in: console.tongue)
    case .fish: fishCompletion(in: console.tongue)
    }
  try writeToStandardOutput { $0.write(script) }
  return .fine
}

/// The commands, in the order of the help.
let allCommands = CommandName.allCases.map(CommandSpec.of)
