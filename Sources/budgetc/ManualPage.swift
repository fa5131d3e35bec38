import BudgetSource

// The manual page, in the macros of man(7) that groff and mandoc both know.

func manualPage(in tongue: Tongue) -> String {
  var lines = [
    ".TH BUDGETC 1 \(programDate) \(roffQuoted("budgetc \(programVersion)")) \(roffQuoted(Texts.manualTitle.text(in: tongue)))"
  ]
  // Lines of Chinese cannot be spread out.
  if tongue == .chinese { lines += [".ad l", ".nh"] }
  func section(_ head: Message) { lines.append(".SH \(roffQuoted(head.text(in: tongue)))") }
  section(Texts.nameHead)
  lines.append("budgetc \\- " + roffLine(Texts.shortProgram.text(in: tongue)))
  section(Texts.synopsisHead)
  lines.append(
    ".B budgetc\n\(roff(Texts.commandWord.text(in: tongue))) \(roff(Texts.optionsWord.text(in: tongue))) \\[u2026]")
  section(Texts.descriptionHead)
  lines.append(roffLine(Texts.description.text(in: tongue)))
  section(Texts.manCommandsHead)
  for spec in allCommands { lines += roffLines(of: spec, in: tongue) }
  section(Texts.manOptionsHead)
  for option in CommandSpec.common { lines += roffLines(of: option, in: tongue) }
  section(Texts.exitHead)
  for (status, meaning) in Texts.exitMeanings {
    lines += [".TP", ".B \(status.rawValue)", roffLine(meaning.text(in: tongue))]
  }
  section(Texts.environmentHead)
  for (name, meaning) in Texts.environmentMeanings {
    lines += [".TP", ".B \(roff(name))", roffLine(meaning.text(in: tongue))]
  }
  section(Texts.manExamplesHead)
  lines.append(".EX")
  for example in allCommands.flatMap(\.examples) { lines.append(roffLine(example)) }
  lines.append(".EE")
  return lines.joined(separator: "\n") + "\n"
}

/// A command: how it is written, what it does, its operands and its own options.
private func roffLines(of spec: CommandSpec, in tongue: Tongue) -> [String] {
  var lines = [
    ".SS \(roffQuoted(usageLine(of: spec, in: tongue, withOptions: false)))",
    roffLine(spec.summary.text(in: tongue)),
  ]
  for operand in spec.operands {
    lines += [".TP", ".I \(roff(operand.name.text(in: tongue)))", roffText(operand.summary.text(in: tongue))]
  }
  let common = Set(CommandSpec.common.map(\.name))
  for option in spec.options where !common.contains(option.name) { lines += roffLines(of: option, in: tongue) }
  return lines
}

private func roffLines(of option: OptionSpec, in tongue: Tongue) -> [String] {
  let names = (option.short.map { "\\fB\\-\($0)\\fR, " } ?? "") + "\\fB\(roff("--" + option.name.rawValue))\\fR"
  let value: String =
    switch option.value {
    case .none: ""
    case .any(let name), .choices(_, let name): " \\fI\(roff(name.text(in: tongue)))\\fR"
    case .choice(let words): " " + words.map { "\\fB\(roff($0))\\fR" }.joined(separator: "|")
    }
  return [".TP", names + value, roffText(option.summary.text(in: tongue))]
}

/// A text whose line breaks only fold it; Chinese has no space there.
private func roffText(_ text: String) -> String {
  var whole = ""
  for line in text.split(separator: "\n") {
    if let last = whole.last, !(isWide(last) && line.first.map(isWide) == true) { whole += " " }
    whole += line
  }
  return roffLine(whole)
}

/// Text in lines of at most 80 bytes where it has spaces, none of which begins with the sign of a request.
private func roffLine(_ text: String) -> String {
  var lines: [String] = [""]
  for word in text.split(separator: " ") {
    let escaped = roff(breakable(word))
    let last = lines[lines.count - 1]
    if last.isEmpty {
      lines[lines.count - 1] = escaped
    } else if last.utf8.count + escaped.utf8.count < 79 {
      lines[lines.count - 1] += " " + escaped
    } else {
      lines.append(escaped)
    }
  }
  return lines.map { $0.first == "." || $0.first == "'" ? "\\&" + $0 : $0 }.joined(separator: "\n")
}

/// Stands for a place where a line may be broken, until the rest is escaped.
private let breakMark: Character = "\u{1}"

/// Chinese has no spaces: its lines may be broken behind any character, but not before a closing mark or behind an
/// opening one, which neither groff nor mandoc knows.
private func breakable(_ word: Substring) -> String {
  var marked = ""
  var previous: Character?
  for character in word {
    if let previous, isWide(previous), !"（《“‘「".contains(previous), !"，。、；：？！）》”’」…".contains(character) {
      marked.append(breakMark)
    }
    marked.append(character)
    previous = character
  }
  return marked
}

private func isWide(_ character: Character) -> Bool { displayWidth(of: String(character)) > 1 }

/// Text in which backslash, hyphen, and quotes mean themselves.
private func roff(_ text: String) -> String {
  var escaped = ""
  for character in text {
    switch character {
    case "\\": escaped += "\\e"
    case "-": escaped += "\\-"
    case "'": escaped += "\\(aq"
    case "`": escaped += "\\(ga"
    case "^": escaped += "\\(ha"
    case "~": escaped += "\\(ti"
    case breakMark: escaped += "\\:"
    default: escaped.append(character)
    }
  }
  return escaped
}

private func roffQuoted(_ text: String) -> String { "\"" + roff(text).replacing("\"", with: "\\(dq") + "\"" }
