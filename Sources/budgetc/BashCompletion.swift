// Completions of bash. Nothing of the package bash-completion is used, so that they work wherever bash does.

func bashCompletion() -> String {
  let commands = allCommands.map(\.name.rawValue).joined(separator: " ")
  return """
    # bash completion of budgetc, printed by: budgetc completions bash

    # Files whose names end in $2, or all, and folders.
    _budgetc_files() {
      local IFS=$'\\n'
      compopt -o filenames 2>/dev/null
      if [ -n "$2" ]; then
        COMPREPLY=($(compgen -f -X "!*$2" -- "$1"; compgen -d -- "$1"))
      else
        COMPREPLY=($(compgen -f -- "$1"))
      fi
    }

    # The words $2, of which one or several may stand with commas between them.
    _budgetc_list() {
      local last=${1##*,}
      compopt -o nospace 2>/dev/null
      COMPREPLY=($(compgen -P "${1%"$last"}" -W "$2" -- "$last"))
    }

    _budgetc_codes='\(CompletionValue.codeWords.joined(separator: " "))'

    _budgetc() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
      # bash cuts --format=tsv at the sign.
      if [ "$current" = = ]; then
        current=
      elif [ "$previous" = = ]; then
        previous=${COMP_WORDS[COMP_CWORD-2]}
      fi
      COMPREPLY=()
      # The command, and how many operands stand behind it.
      local command= valued=' --lang --color ' index word before= operands=-1
      for ((index = 1; index < COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        if [ "$before" = = ] || [ "$word" = = ] || [[ $valued == *" $before "* ]]; then
          :
        elif [[ $word != -* || $word == - ]]; then
          operands=$((operands + 1))
          if [ -z "$command" ]; then
            command=$word
            _budgetc_valued
          fi
        fi
        before=$word
      done
      case $command in
        '')
          case $previous in
    \(bashValues(of: CommandSpec.common, indent: 8))
          esac
          COMPREPLY=($(compgen -W '\(commands) \(bashOptions(CommandSpec.common))' -- "$current")) ;;
    \(allCommands.map(bashCase).joined(separator: "\n"))
      esac
    }

    # The options of the command that a value follows.
    _budgetc_valued() {
      case $command in
    \(allCommands.map(bashValued).joined(separator: "\n"))
      esac
    }

    complete -F _budgetc budgetc

    """
}

private func bashOptions(_ options: [OptionSpec]) -> String {
  options.map { ($0.short.map { "-\($0) " } ?? "") + "--" + $0.name.rawValue }.joined(separator: " ")
}

private func bashValued(_ spec: CommandSpec) -> String {
  "    \(spec.name.rawValue)) valued=' \(bashOptions(spec.options.filter(\.takesValue))) ' ;;"
}

private func bashCase(_ spec: CommandSpec) -> String {
  var operands = spec.operands.indices.map { index -> String in
    let isRest = index == spec.operands.count - 1 && spec.operands[index].takesRest
    return "        \(isRest ? "*" : "\(index)")) \(bashReply(spec.operands[index].completion)) ;;"
  }
  if operands.isEmpty { operands = ["        *) ;;"] }
  return """
        \(spec.name.rawValue))
          case $previous in
    \(bashValues(of: spec.options, indent: 8))
          esac
          if [[ $current == -* ]]; then
            COMPREPLY=($(compgen -W '\(bashOptions(spec.options))' -- "$current"))
            return
          fi
          case $operands in
    \(operands.joined(separator: "\n"))
          esac ;;
    """
}

private func bashValues(of options: [OptionSpec], indent: Int) -> String {
  options.filter(\.takesValue).map { option in
    let names = (option.short.map { "-\($0)|" } ?? "") + "--" + option.name.rawValue
    return String(repeating: " ", count: indent) + "\(names)) \(bashReply(option.completion)); return ;;"
  }.joined(separator: "\n")
}

private func bashReply(_ value: CompletionValue) -> String {
  switch value {
  case .nothing: ":"
  case .words(let words): "COMPREPLY=($(compgen -W \(bashWords(words)) -- \"$current\"))"
  case .list(let words): "_budgetc_list \"$current\" \(bashWords(words))"
  case .files(let ending): "_budgetc_files \"$current\" '\(ending)'"
  }
}

/// The codes of messages stand in a variable: there are more than a hundred.
private func bashWords(_ words: [String]) -> String {
  words == CompletionValue.codeWords ? "\"$_budgetc_codes\"" : "'\(words.joined(separator: " "))'"
}
