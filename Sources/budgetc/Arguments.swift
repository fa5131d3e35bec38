import BudgetSource

/// A command line, understood.
struct Arguments {
  /// `nil` where only `--help` or `--version` stands, or nothing.
  let command: CommandName?
  let operands: [String]
  private let options: [(name: OptionName, value: String)]

  func has(_ option: OptionName) -> Bool { options.contains { $0.name == option } }

  /// The value of an option; of one that stands more than once, the last, as scripts expect that add their own at the end.
  func value(_ option: OptionName) -> String? { options.last { $0.name == option }?.value }

  func values(_ option: OptionName) -> [String] { options.filter { $0.name == option }.map(\.value) }

  /// - Parameter words: the command line without the program's own name.
  init(_ words: [String]) throws(Failure) {
    var parser = ArgumentParser(words)
    try parser.parse()
    command = parser.command
    operands = parser.operands
    options = parser.options.map { ($0.spec.name, $0.value) }
    guard let command, !has(.help), !has(.version), !has(.stdin) else { return }
    try Arguments.checkOperands(operands, of: CommandSpec.of(command))
  }

  private static func checkOperands(_ operands: [String], of spec: CommandSpec) throws(Failure) {
    if let missing = spec.operands.dropFirst(operands.count).first(where: { !$0.isOptional }) {
      throw Failure(.wrongCommandLine, Texts.missingOperand(missing.name, of: spec), hint: Texts.seeHelp(spec.name))
    }
    if operands.count > spec.operands.count, spec.operands.last?.takesRest != true {
      throw Failure(
        .wrongCommandLine, Texts.extraOperand(operands[spec.operands.count], of: spec.name),
        hint: Texts.usage(of: spec))
    }
  }
}

/// The words of a list on the command line, as people separate them.
func listItems(_ text: String) -> [String] {
  text.split { $0 == "," || $0 == "，" || $0 == "、" || $0 == " " }.map(String.init)
}

/// Reads a command line from left to right.
private struct ArgumentParser {
  private var rest: ArraySlice<String>
  private(set) var command: CommandName?
  private(set) var operands: [String] = []
  private(set) var options: [(spec: OptionSpec, value: String)] = []

  init(_ words: [String]) {
    rest = words[...]
  }

  mutating func parse() throws(Failure) {
    var onlyOperands = false
    while let word = rest.popFirst() {
      if !onlyOperands, word == "--" {
        onlyOperands = true
      } else if !onlyOperands, word.hasPrefix("--") {
        try longOption(word.dropFirst(2))
      } else if !onlyOperands, word.hasPrefix("-"), word != "-" {
        try shortOption(word)
      } else if command == nil {
        try setCommand(word)
      } else {
        operands.append(word)
      }
    }
  }

  private var known: [OptionSpec] { command.map { CommandSpec.of($0).options } ?? CommandSpec.common }

  private mutating func setCommand(_ word: String) throws(Failure) {
    guard let name = CommandName(rawValue: word) else {
      throw Failure(.wrongCommandLine, Texts.unknownCommand(word), hint: commandHint(word))
    }
    command = name
  }

  private func commandHint(_ word: String) -> Message {
    let looksLikeFile = word.hasSuffix(".bud") || word.contains("/") || word == "-"
    if looksLikeFile { return Texts.didYouMean("budgetc build \(word)") }
    let near = suggestion(for: word, among: CommandName.allCases.map(\.rawValue))
    return near.map { Texts.didYouMean("budgetc \($0)") } ?? Texts.seeHelp(nil)
  }

  private mutating func longOption(_ word: Substring) throws(Failure) {
    let sign = word.firstIndex(of: "=")
    let name = String(sign.map { word[..<$0] } ?? word)
    let attached = sign.map { String(word[word.index(after: $0)...]) }
    guard let spec = known.first(where: { $0.name.rawValue == name }) else { throw unknownOption("--" + name) }
    if !spec.takesValue, attached != nil {
      throw Failure(.wrongCommandLine, Texts.needlessValue("--" + name), hint: Texts.seeHelp(command))
    }
    try add(spec, written: "--" + name, attached: attached)
  }

  private mutating func shortOption(_ word: String) throws(Failure) {
    let letter = word.dropFirst().first
    guard let spec = known.first(where: { $0.short == letter }) else { throw unknownOption(word) }
    let attached = String(word.dropFirst(2))
    if !spec.takesValue, !attached.isEmpty { throw unknownOption(word) }
    try add(spec, written: String(word.prefix(2)), attached: attached.isEmpty ? nil : attached)
  }

  private mutating func add(_ spec: OptionSpec, written: String, attached: String?) throws(Failure) {
    guard spec.takesValue else {
      options.append((spec, ""))
      return
    }
    var value = attached
    // A value that looks like an option is more likely a forgotten value.
    if value == nil, let next = rest.first, !next.hasPrefix("--") { value = rest.popFirst() }
    guard let value, !value.isEmpty else {
      throw Failure(.wrongCommandLine, Texts.missingValue(written), hint: Texts.valueOf(spec))
    }
    switch spec.value {
    case .none, .any: break
    case .choice(let choices): try check([value], written, of: spec, choices)
    case .choices(let choices, _): try check(listItems(value), written, of: spec, choices)
    }
    options.append((spec, value))
  }

  private func check(
    _ words: [String], _ written: String, of spec: OptionSpec, _ choices: [String]
  ) throws(Failure) {
    if words.isEmpty { throw Failure(.wrongCommandLine, Texts.missingValue(written), hint: Texts.valueOf(spec)) }
    guard let wrong = words.first(where: { !choices.contains($0) }) else { return }
    let near = suggestion(for: wrong, among: choices)
    throw Failure(
      .wrongCommandLine, Texts.badValue(wrong, of: written), hint: near.map(Texts.didYouMean) ?? Texts.valueOf(spec))
  }

  private func unknownOption(_ written: String) -> Failure {
    let near = suggestion(for: written, among: known.map { "--" + $0.name.rawValue })
    let takers = CommandName.allCases.filter { name in
      CommandSpec.of(name).options.contains { "--" + $0.name.rawValue == written }
    }
    let hint = near.map(Texts.didYouMean) ?? (takers.isEmpty ? Texts.seeHelp(command) : Texts.optionOf(takers))
    return Failure(.wrongCommandLine, Texts.unknownOption(written, of: command), hint: hint)
  }
}
