import BudgetSource

/// The commands there are; what each takes stands in ``CommandSpec``.
enum CommandName: String, CaseIterable {
  case build, check, query, model, tokens, tree, help
}

/// The options there are, by their long names.
enum OptionName: String, CaseIterable {
  case format, output, table, layout, strict, lang, color, help, version
}

/// An option: what follows it, and what it is for.
struct OptionSpec {
  enum Value {
    case none
    case any(Message)
    case choice([String])
  }

  let name: OptionName
  var short: Character?
  let value: Value
  let summary: Message

  init(_ name: OptionName, short: Character? = nil, takes value: Value = .none, _ summary: Message) {
    self.name = name
    self.short = short
    self.value = value
    self.summary = summary
  }

  var takesValue: Bool {
    if case .none = value { false } else { true }
  }
}

/// A command: what stands behind it on the command line.
///
/// The parser and the help both come from here.
struct CommandSpec {
  struct Operand {
    let name: Message
    let summary: Message
    var isOptional = false
    /// Whether all words from here on belong to it.
    var takesRest = false
  }

  let name: CommandName
  let summary: Message
  let operands: [Operand]
  let options: [OptionSpec]
  var examples: [String] = []

  static func of(_ name: CommandName) -> CommandSpec {
    switch name {
    case .build: build
    case .check: check
    case .query: query
    case .model: model
    case .tokens: tokens
    case .tree: tree
    case .help: help
    }
  }

  /// What a word that begins with `-` can be before the command is known.
  static let common: [OptionSpec] = [
    OptionSpec(.lang, takes: .choice(["zh", "en"]), Texts.langOption),
    OptionSpec(.color, takes: .choice(["auto", "always", "never"]), Texts.colorOption),
    OptionSpec(.help, short: "h", Texts.helpOption),
    OptionSpec(.version, Texts.versionOption),
  ]

  private static let file = Operand(name: Texts.fileOperand, summary: Texts.fileSummary)
  private static let layout = OptionSpec(.layout, takes: .any(Texts.layoutValue), Texts.layoutOption)
  private static let strict = OptionSpec(.strict, Texts.strictOption)

  private static let build = CommandSpec(
    name: .build, summary: Texts.buildSummary, operands: [file],
    options: [
      OptionSpec(.format, takes: .choice(OutputFormat.allCases.map(\.rawValue)), Texts.buildFormatOption),
      OptionSpec(.output, short: "o", takes: .any(Texts.outputValue), Texts.outputOption),
      OptionSpec(.table, takes: .any(Texts.tableValue), Texts.tableOption),
      layout, strict,
    ] + common,
    examples: [
      "budgetc build 2024.bud", "budgetc build 2024.bud --format tsv",
      "budgetc build 2024.bud --format text --table 3-1",
    ])

  private static let check = CommandSpec(
    name: .check, summary: Texts.checkSummary, operands: [file], options: [layout, strict] + common)

  private static let query = CommandSpec(
    name: .query, summary: Texts.querySummary,
    operands: [file, Operand(name: Texts.queryOperand, summary: Texts.queryOperandSummary, takesRest: true)],
    options: [
      OptionSpec(.format, takes: .choice(["text", "tsv", "json"]), Texts.queryFormatOption), layout, strict,
    ] + common,
    examples: [
      "budgetc query 2024.bud 支出 208 按 项目", "budgetc query 2024.bud \"spend by unit source\"",
      "budgetc query 2024.bud \"income carryover\"",
    ])

  private static let model = CommandSpec(
    name: .model, summary: Texts.modelSummary, operands: [file], options: [layout, strict] + common)

  private static let tokens = CommandSpec(
    name: .tokens, summary: Texts.tokensSummary, operands: [file], options: common)

  private static let tree = CommandSpec(name: .tree, summary: Texts.treeSummary, operands: [file], options: common)

  private static let help = CommandSpec(
    name: .help, summary: Texts.helpSummary,
    operands: [Operand(name: Texts.commandOperand, summary: Texts.commandOperandSummary, isOptional: true)],
    options: common)
}

/// What tables can be written as.
enum OutputFormat: String, CaseIterable {
  case html, text, tsv, json
}
