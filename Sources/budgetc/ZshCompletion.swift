import BudgetSource

// Completions of zsh, by its own `_arguments`.

func zshCompletion(in tongue: Tongue) -> String {
  let commands = allCommands.map { "    \(zshQuoted(zshColon($0.name.rawValue, $0.summary.text(in: tongue))))" }
  return """
    #compdef budgetc
    # zsh completion of budgetc, printed by: budgetc completions zsh

    # One or several of the words, with commas between them.
    _budgetc_list() {
      local -a words=("$@")
      _sequence compadd - -a words
    }

    _budgetc_codes() {
      _budgetc_list \(CompletionValue.codeWords.joined(separator: " "))
    }

    _budgetc() {
      local curcontext=$curcontext state line
      local -a commands
      commands=(
    \(commands.joined(separator: "\n"))
      )
      _arguments -C \\
    \(CommandSpec.common.map { zshOption($0, in: tongue) }.joined()) \
        '1: :->command' '*:: :->argument' && return
      case $state in
        command) _describe -t commands \(zshQuoted(Texts.commandWordPlain.text(in: tongue))) commands ;;
        argument)
          case $words[1] in
    \(allCommands.map { zshCase($0, in: tongue) }.joined(separator: "\n"))
          esac ;;
      esac
    }

    if [ "$funcstack[1]" = _budgetc ]; then
      _budgetc "$@"
    else
      compdef _budgetc budgetc
    fi

    """
}

private func zshCase(_ spec: CommandSpec, in tongue: Tongue) -> String {
  var lines = spec.options.map { zshOption($0, in: tongue) }
  for (index, operand) in spec.operands.enumerated() {
    let isRest = index == spec.operands.count - 1 && operand.takesRest
    let name = zshEscaped(operand.name.text(in: tongue))
    let place = isRest ? "*" : operand.isOptional ? ":" : ""
    lines.append("        \(zshQuoted("\(place):\(name):\(zshAction(operand.completion))"))")
  }
  let arguments = lines.map { line in
    "        " + String(line.drop { $0 == " " }.reversed().drop { " \\\n".contains($0) }.reversed())
  }
  return """
            \(spec.name.rawValue))
              _arguments \\
    \(arguments.map { "        " + $0 }.joined(separator: " \\\n")) ;;
    """
}

/// The specification of an option: `'--format=[how]:value:(html text)'`.
private func zshOption(_ option: OptionSpec, in tongue: Tongue) -> String {
  let name = option.name.rawValue
  let summary = zshEscaped(option.summary.text(in: tongue).split(separator: "\n").joined(separator: " "))
  let value =
    option.takesValue ? ":\(zshEscaped(Texts.valueWord.text(in: tongue))):\(zshAction(option.completion))" : ""
  // Which options may stand several times is not told apart: of the others the last one counts.
  let long = zshQuoted("*--\(name)\(option.takesValue ? "=" : "")[\(summary)]\(value)")
  guard let short = option.short else { return "        \(long) \\\n" }
  return
    "        \(zshQuoted("*-\(short)\(option.takesValue ? "+" : "")[\(summary)]\(value)")) \\\n        \(long) \\\n"
}

private func zshAction(_ value: CompletionValue) -> String {
  switch value {
  case .nothing: " "
  case .words(let words): "(\(words.map(zshEscaped).joined(separator: " ")))"
  case .list(CompletionValue.codeWords): "_budgetc_codes"
  case .list(let words): "{_budgetc_list \(words.map(zshEscaped).joined(separator: " "))}"
  case .files(""): "_files"
  case .files(let ending): "_files -g \"*\(ending)\""
  }
}

/// `name:what it is`, for `_describe`.
private func zshColon(_ name: String, _ summary: String) -> String {
  name.replacing(":", with: "\\:") + ":" + summary.replacing(":", with: "\\:")
}

/// Brackets, colons and backslashes have a meaning in a specification.
private func zshEscaped(_ text: String) -> String {
  var escaped = ""
  for character in text {
    if "[]:\\".contains(character) { escaped += "\\" }
    escaped.append(character)
  }
  return escaped
}

private func zshQuoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }
