import BudgetSource

// Completions of fish.

func fishCompletion(in tongue: Tongue) -> String {
  let commands = allCommands.map { spec in
    "complete -c budgetc -n 'test -z (__budgetc_command)' -a \(spec.name.rawValue)"
      + " -d \(fishQuoted(spec.summary.text(in: tongue)))"
  }
  let common = CommandSpec.common.map { fishOption($0, when: "test -z (__budgetc_command)", in: tongue) }
  return """
    # fish completion of budgetc, printed by: budgetc completions fish

    # The command, and the operands behind it: the words that are no options.
    function __budgetc_operands
        set -l words (commandline -opc)
        set -l skip 0
        for word in $words[2..-1]
            if test $skip = 1
                set skip 0
            else if string match -qr -- '^(\(fishValued))$' $word
                set skip 1
            else if not string match -qr -- '^-.' $word
                echo $word
            end
        end
    end

    function __budgetc_command
        echo (__budgetc_operands)[1]
    end

    # Whether the word being typed is operand $argv[2], counted from 1, of the command $argv[1].
    function __budgetc_at
        set -l words (__budgetc_operands)
        test "$words[1]" = $argv[1]; and test (count $words) = $argv[2]
    end

    function __budgetc_behind
        set -l words (__budgetc_operands)
        test "$words[1]" = $argv[1]; and test (count $words) -ge $argv[2]
    end

    # One or several of the words, with commas between them.
    function __budgetc_list
        set -l before (commandline -ct | string match -r '^(?:--\\w+=)?(.*,)' | tail -n 1)
        for word in $argv
            echo "$before$word"
        end
    end

    set -g __budgetc_codes \(CompletionValue.codeWords.joined(separator: " "))

    complete -c budgetc -f
    \((commands + common + allCommands.flatMap { fishLines(of: $0, in: tongue) }).joined(separator: "\n"))

    """
}

/// All options that a value follows, of whatever command; none takes a value in one and none in another.
private var fishValued: String {
  var names: [String] = []
  for option in allCommands.flatMap(\.options) where option.takesValue {
    for name in [option.short.map { "-\($0)" }, "--" + option.name.rawValue].compactMap(\.self)
    where !names.contains(name) {
      names.append(name)
    }
  }
  return names.joined(separator: "|")
}

private func fishLines(of spec: CommandSpec, in tongue: Tongue) -> [String] {
  let name = spec.name.rawValue
  let options = spec.options.map { fishOption($0, when: "__budgetc_behind \(name) 1", in: tongue) }
  let operands = spec.operands.enumerated().compactMap { index, operand -> String? in
    let isRest = index == spec.operands.count - 1 && operand.takesRest
    let condition = "\(isRest ? "__budgetc_behind" : "__budgetc_at") \(name) \(index + 1)"
    let head = "complete -c budgetc -n '\(condition)' -k"
    switch operand.completion {
    case .nothing: return nil
    case .words(let words): return head + " -a \(fishQuoted(words.joined(separator: " ")))"
    case .list(let words): return head + " -a \(fishList(words))"
    case .files(""): return head + " -F"
    case .files(let ending): return head + " -a '(__fish_complete_suffix \(ending))'"
    }
  }
  return options + operands
}

private func fishOption(_ option: OptionSpec, when condition: String, in tongue: Tongue) -> String {
  var line = "complete -c budgetc -n '\(condition)' -l \(option.name.rawValue)"
  if let short = option.short { line += " -s \(short)" }
  if option.takesValue {
    switch option.completion {
    case .nothing: line += " -x"
    case .words(let words): line += " -x -a \(fishQuoted(words.joined(separator: " ")))"
    case .list(let words): line += " -x -a \(fishList(words))"
    case .files: line += " -r -F"
    }
  }
  let summary = option.summary.text(in: tongue).split(separator: "\n").joined(separator: " ")
  return line + " -d \(fishQuoted(summary))"
}

private func fishList(_ words: [String]) -> String {
  words == CompletionValue.codeWords
    ? "'(__budgetc_list $__budgetc_codes)'" : "'(__budgetc_list \(words.joined(separator: " ")))'"
}

private func fishQuoted(_ text: String) -> String {
  "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
}
