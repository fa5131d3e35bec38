import BudgetSource

/// The version of the program.
let programVersion = "0.1.0"

/// The day of that version, which stands on the manual page.
let programDate = "2026-11-25"

func version() throws(Failure) -> ExitStatus {
  try writeToStandardOutput { $0.write("budgetc \(programVersion)\n") }
  return .fine
}

/// `budgetc help [COMMAND]`.
func help(_ arguments: Arguments, _ console: Console) throws(Failure) -> ExitStatus {
  guard let word = arguments.operands.first else { return try help(nil, console) }
  guard let command = CommandName(rawValue: word) else {
    let near = suggestion(for: word, among: CommandName.allCases.map(\.rawValue))
    throw Failure(
      .wrongCommandLine, Texts.unknownCommand(word), hint: near.map(Texts.didYouMean) ?? Texts.seeHelp(nil))
  }
  return try help(command, console)
}

/// The help of one command, or of the program.
func help(_ command: CommandName?, _ console: Console) throws(Failure) -> ExitStatus {
  let text = command.map { page(of: CommandSpec.of($0), in: console.tongue) } ?? overview(in: console.tongue)
  try writeToStandardOutput { $0.write(text) }
  return .fine
}

func overview(in tongue: Tongue) -> String {
  var text = Texts.program.text(in: tongue) + "\n\n" + Texts.usageHead.text(in: tongue) + "\n"
  text += "  budgetc \(Texts.commandWord.text(in: tongue)) \(Texts.optionsWord.text(in: tongue)) …\n\n"
  let commands = CommandName.allCases.map { name in
    (usageLine(of: CommandSpec.of(name), in: tongue, withOptions: false), CommandSpec.of(name).summary.text(in: tongue))
  }
  text += section(Texts.commandsHead, commands, in: tongue)
  text += section(Texts.optionsHead, CommandSpec.common.map { row(of: $0, in: tongue) }, in: tongue)
  return text + Texts.overviewEnd.text(in: tongue) + "\n"
}

private func page(of spec: CommandSpec, in tongue: Tongue) -> String {
  var text = "budgetc \(spec.name.rawValue) — \(spec.summary.text(in: tongue))\n\n"
  text += Texts.usageHead.text(in: tongue) + "\n  " + usageLine(of: spec, in: tongue) + "\n\n"
  let operands = spec.operands.map { ($0.name.text(in: tongue), $0.summary.text(in: tongue)) }
  if !operands.isEmpty { text += section(Texts.operandsHead, operands, in: tongue) }
  text += section(Texts.optionsHead, spec.options.map { row(of: $0, in: tongue) }, in: tongue)
  if !spec.examples.isEmpty { text += section(Texts.examplesHead, spec.examples.map { ($0, "") }, in: tongue) }
  return String(text.dropLast())
}

/// One line that shows how a command is written.
func usageLine(of spec: CommandSpec, in tongue: Tongue, withOptions: Bool = true) -> String {
  var words = ["budgetc", spec.name.rawValue]
  for operand in spec.operands {
    words.append(operand.isOptional ? "[\(operand.name.text(in: tongue))]" : operand.name.text(in: tongue))
  }
  if withOptions { words.append(Texts.optionsWord.text(in: tongue)) }
  return words.joined(separator: " ")
}

private func row(of option: OptionSpec, in tongue: Tongue) -> (String, String) {
  var left = (option.short.map { "-\($0), " } ?? "") + "--" + option.name.rawValue
  switch option.value {
  case .none: break
  case .any(let name): left += " " + name.text(in: tongue)
  case .choices(_, let name): left += " " + name.text(in: tongue)
  case .choice(let choices): left += " " + choices.joined(separator: "|")
  }
  return (left, option.summary.text(in: tongue))
}

/// Two columns under a heading, aligned by display width.
private func section(_ head: Message, _ rows: [(String, String)], in tongue: Tongue) -> String {
  let width = rows.map { displayWidth(of: $0.0) }.max() ?? 0
  let lines = rows.map { left, right -> String in
    if right.isEmpty { return "  " + left }
    let gap = String(repeating: " ", count: width - displayWidth(of: left) + 2)
    let indent = String(repeating: " ", count: width + 4)
    return "  " + left + gap + right.split(separator: "\n").joined(separator: "\n" + indent)
  }
  return head.text(in: tongue) + "\n" + lines.joined(separator: "\n") + "\n\n"
}
