import BudgetSource

/// Runs one command line, without the program's own name.
func run(_ words: [String]) -> ExitStatus {
  var console = Console(words)
  do throws(Failure) {
    return try run(Arguments(words), &console)
  } catch {
    console.say(error)
    return error.status
  }
}

private func run(_ arguments: Arguments, _ console: inout Console) throws(Failure) -> ExitStatus {
  if arguments.has(.help) { return try help(arguments.command, console) }
  if arguments.has(.version) { return try version() }
  switch arguments.command {
  case .build: return try build(arguments, &console)
  case .check: return try check(arguments, &console)
  case .fmt: return try fmt(arguments, &console)
  case .query: return try query(arguments, &console)
  case .accounts: return try accounts(arguments, &console)
  case .layouts: return try listLayouts(arguments, console)
  case .model: return try model(arguments, &console)
  case .tokens: return try tokens(arguments)
  case .tree: return try tree(arguments)
  case .lsp: return try lsp(arguments, console)
  case .explain: return try explain(arguments, console)
  case .schema: return try schema(arguments)
  case .keywords: return try keywords(arguments, console)
  case .completions: return try completions(arguments, console)
  case .man: return try man(console)
  case .help: return try help(arguments, console)
  case nil:
    console.put(overview(in: console.tongue), on: .error)
    return .wrongCommandLine
  }
}
