import BudgetRender
import BudgetSource

/// The commands there are; what each takes stands in ``CommandSpec``.
enum CommandName: String, CaseIterable {
  case build, check, fmt, query, accounts, layouts, model, tokens, tree, explain, schema
  case lsp, keywords, completions, man
  case help
}

/// The options there are, by their long names.
enum OptionName: String, CaseIterable {
  case format, output, table, bom, sources, layout, strict, classification, year, kind, file, changes
  case diagnostics, select, ignore, verbose, notes, fix, diff, check, stdin, keywords, names, lang, color, help, version
  case classes, stdio
  case maxErrors = "max-errors"
}

/// An option: what follows it, and what it is for.
struct OptionSpec {
  enum Value {
    case none
    case any(Message)
    case choice([String])
    /// One or several of some words, with commas between them.
    case choices([String], Message)
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
/// The parser, the help, the completions of the shells and the manual page all come from here.
struct CommandSpec {
  struct Operand {
    let name: Message
    let summary: Message
    var isOptional = false
    /// Whether all words from here on belong to it.
    var takesRest = false
    /// The words it may be, where they are known beforehand.
    var words: [String] = []
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
    case .fmt: fmt
    case .query: query
    case .accounts: accounts
    case .layouts: listOfLayouts
    case .model: model
    case .tokens: tokens
    case .tree: tree
    case .lsp: lsp
    case .explain: explain
    case .schema: schema
    case .keywords: keywords
    case .completions: completions
    case .man: man
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
  private static let classification = OptionSpec(
    .classification, takes: .any(Texts.pathValue), Texts.classificationOption)

  private static let formats = DiagnosticFormat.allCases.map(\.rawValue)

  /// How diagnostics are shown.
  private static func reporting(_ summary: Message) -> [OptionSpec] {
    [
      OptionSpec(.diagnostics, takes: .choice(formats), summary),
      OptionSpec(.maxErrors, takes: .any(Texts.countValue), Texts.maxErrorsOption),
      OptionSpec(.select, takes: .any(Texts.codesValue), Texts.selectOption),
      OptionSpec(.ignore, takes: .any(Texts.codesValue), Texts.ignoreOption),
    ]
  }

  private static let build = CommandSpec(
    name: .build, summary: Texts.buildSummary, operands: [file],
    options: [
      OptionSpec(.format, takes: .choices(OutputFormat.all.map(\.name), Texts.formatValue), Texts.buildFormatOption),
      OptionSpec(.output, short: "o", takes: .any(Texts.outputValue), Texts.outputOption),
      OptionSpec(.table, takes: .any(Texts.tableValue), Texts.tableOption),
      OptionSpec(.bom, Texts.bomOption),
      OptionSpec(.sources, Texts.sourcesOption),
      layout, classification, strict,
    ] + reporting(Texts.diagnosticsOption) + common,
    examples: [
      "budgetc build 2024.bud", "budgetc build 2024.bud --format html,json -o out/",
      "budgetc build 2024.bud --format text --table 3-1",
    ])

  private static let check = CommandSpec(
    name: .check, summary: Texts.checkSummary, operands: [file],
    options: [
      OptionSpec(.format, takes: .choice(formats), Texts.checkFormatOption), layout, classification, strict,
      OptionSpec(.notes, Texts.notesOption), OptionSpec(.verbose, Texts.verboseOption),
      OptionSpec(.fix, Texts.fixOption), OptionSpec(.diff, Texts.diffOption),
    ] + reporting(Texts.sameAsFormat) + common,
    examples: [
      "budgetc check 2024.bud --fix --diff", "budgetc check 2024.bud --format sarif > budgetc.sarif",
      "budgetc check 2024.bud --select B03",
    ])

  private static let fmt = CommandSpec(
    name: .fmt, summary: Texts.fmtSummary,
    operands: [Operand(name: Texts.pathOperand, summary: Texts.pathSummary, takesRest: true)],
    options: [
      OptionSpec(.check, Texts.fmtCheckOption), OptionSpec(.diff, Texts.fmtDiffOption),
      OptionSpec(.stdin, Texts.stdinOption),
      OptionSpec(.keywords, takes: .choice(["zh", "en", "keep"]), Texts.keywordsOption),
      OptionSpec(.names, Texts.namesOption), classification,
    ] + common,
    examples: ["budgetc fmt 2024.bud", "budgetc fmt --check .", "budgetc fmt --keywords en - < 2024.bud"])

  private static let query = CommandSpec(
    name: .query, summary: Texts.querySummary,
    operands: [
      file,
      Operand(
        name: Texts.queryOperand, summary: Texts.queryOperandSummary, takesRest: true, words: CompletionValue.queryWords
      ),
    ],
    options: [
      OptionSpec(.format, takes: .choice(AnswerFormat.allCases.map(\.rawValue)), Texts.queryFormatOption),
      layout, classification, strict,
    ] + reporting(Texts.diagnosticsOption) + common,
    examples: [
      "budgetc query 2024.bud 支出 208 按 项目", "budgetc query 2024.bud \"spend by unit source\"",
      "budgetc query 2024.bud \"income carryover\"",
    ])

  private static let model = CommandSpec(
    name: .model, summary: Texts.modelSummary, operands: [file], options: [layout, classification, strict] + common)

  private static let accounts = CommandSpec(
    name: .accounts, summary: Texts.accountsSummary,
    operands: [
      Operand(name: Texts.accountOperand, summary: Texts.accountOperandSummary, isOptional: true, takesRest: true)
    ],
    options: [
      OptionSpec(.year, takes: .any(Texts.yearValue), Texts.yearOption),
      OptionSpec(.kind, takes: .choice(["function", "economic", "government", "revenue"]), Texts.kindOption),
      OptionSpec(.file, takes: .any(Texts.pathValue), Texts.accountsFileOption),
      OptionSpec(.changes, Texts.changesOption),
      OptionSpec(.format, takes: .choice(AnswerFormat.allCases.map(\.rawValue)), Texts.queryFormatOption),
    ] + common,
    examples: ["budgetc accounts 培训", "budgetc accounts 20801 --year 2024", "budgetc accounts --changes --year 2025"])

  private static let listOfLayouts = CommandSpec(
    name: .layouts, summary: Texts.layoutsSummary,
    operands: [
      Operand(
        name: Texts.layoutValue, summary: Texts.layoutOperandSummary, isOptional: true,
        words: CompletionValue.layoutWords)
    ],
    options: [
      OptionSpec(.format, takes: .choice(AnswerFormat.allCases.map(\.rawValue)), Texts.queryFormatOption)
    ] + common, examples: ["budgetc layouts", "budgetc layouts shanghai --format json"])

  private static let tokens = CommandSpec(
    name: .tokens, summary: Texts.tokensSummary, operands: [file],
    options: [OptionSpec(.classes, Texts.classesOption)] + common)

  private static let tree = CommandSpec(name: .tree, summary: Texts.treeSummary, operands: [file], options: common)

  private static let lsp = CommandSpec(
    name: .lsp, summary: Texts.lspSummary, operands: [],
    options: [layout, classification, strict, OptionSpec(.stdio, Texts.stdioOption)] + common,
    examples: ["budgetc lsp", "budgetc lsp --lang zh --classification LIST.tsv"])

  private static let explain = CommandSpec(
    name: .explain, summary: Texts.explainSummary,
    operands: [
      Operand(
        name: Texts.explainOperand, summary: Texts.explainOperandSummary, isOptional: true,
        words: CompletionValue.codeWords)
    ],
    options: common, examples: ["budgetc explain B0302"])

  private static let schema = CommandSpec(
    name: .schema, summary: Texts.schemaSummary,
    operands: [
      Operand(name: Texts.schemaOperand, summary: Texts.schemaOperandSummary, words: schemas.map(\.key))
    ],
    options: common,
    examples: ["budgetc schema diagnostics"])

  private static let keywords = CommandSpec(
    name: .keywords, summary: Texts.keywordsSummary, operands: [],
    options: [OptionSpec(.format, takes: .choice(["text", "tsv", "json"]), Texts.listFormatOption)] + common,
    examples: ["budgetc keywords", "budgetc keywords --format tsv"])

  private static let completions = CommandSpec(
    name: .completions, summary: Texts.completionsSummary,
    operands: [
      Operand(name: Texts.shellOperand, summary: Texts.shellOperandSummary, words: Shell.allCases.map(\.rawValue))
    ],
    options: common,
    examples: ["budgetc completions bash > ~/.local/share/bash-completion/completions/budgetc"])

  private static let man = CommandSpec(
    name: .man, summary: Texts.manSummary, operands: [], options: common,
    examples: ["budgetc man > ~/.local/share/man/man1/budgetc.1", "budgetc man --lang en | man -l -"])

  private static let help = CommandSpec(
    name: .help, summary: Texts.helpSummary,
    operands: [
      Operand(
        name: Texts.commandOperand, summary: Texts.commandOperandSummary, isOptional: true,
        words: CommandName.allCases.map(\.rawValue))
    ],
    options: common)
}
