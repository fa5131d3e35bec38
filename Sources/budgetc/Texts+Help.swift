import BudgetSource

// What `--help` says, beside the summaries in the table of commands.

extension Texts {
  static let program = Message(
    zh: "budgetc：把部门预算源文件编译成公开用的全套预算表",
    en: "budgetc: compiles a department's budget into its official disclosure tables")

  static let usageHead = Message(zh: "用法：", en: "Usage:")
  static let commandsHead = Message(zh: "命令：", en: "Commands:")
  static let operandsHead = Message(zh: "参数：", en: "Arguments:")
  static let optionsHead = Message(zh: "选项：", en: "Options:")
  static let examplesHead = Message(zh: "例：", en: "Examples:")
  static let commandWord = Message(zh: "<命令>", en: "<command>")
  static let optionsWord = Message(zh: "[选项]", en: "[options]")

  static let overviewEnd = Message(
    zh: """
      budgetc help <命令> 说明一个命令。FILE 写 - 时从标准输入读。
      退出码：0 正常（可以有警告），1 预算有错误，2 命令行写错，3 文件读不了或写不出。
      语言按 --lang、环境变量 BUDGETC_LANG、源文件的关键词、系统语言的顺序选定。
      """,
    en: """
      budgetc help <command> explains a command. FILE may be - for standard input.
      Exit status: 0 fine (perhaps warnings), 1 the budget has errors, 2 the command line is wrong,
      3 a file cannot be read or written.
      The language is that of --lang, of BUDGETC_LANG, of the source's keywords, of the locale, in this order.
      """)

  // MARK: - Commands

  static let buildSummary = Message(zh: "生成预算表（默认写成一个网页）", en: "makes the tables, as one web page by default")
  static let checkSummary = Message(zh: "只检查，不写文件", en: "checks the budget and writes nothing")
  static let querySummary = Message(zh: "查数：支出或收入是多少，按什么分", en: "answers how much, and cut by what")
  static let modelSummary = Message(zh: "列出编译器读出的全部内容（调试用）", en: "lists all that the compiler understood (debugging)")
  static let tokensSummary = Message(zh: "列出一个文件的单词（调试用）", en: "lists the tokens of one file (debugging)")
  static let treeSummary = Message(zh: "列出一个文件的语法树（调试用）", en: "prints the syntax tree of one file (debugging)")
  static let lspSummary = Message(
    zh: "语言服务器：编辑器由此边写边查（LSP，走标准输入输出）",
    en: "language server: lets an editor check as you type (LSP, on the standard streams)")
  static let lspOnTerminal = Message(
    zh: "这个命令由编辑器启动，在终端里没有用处；按 Ctrl-D 结束",
    en: "an editor starts this command; on a terminal it is of no use. Press Ctrl-D to end it")
  static let helpSummary = Message(zh: "说明一个命令", en: "explains a command")

  // MARK: - Operands

  static let fileOperand = Message(zh: "FILE", en: "FILE")
  static let fileSummary = Message(zh: "预算源文件；- 是标准输入", en: "the budget's source; - is standard input")
  static let queryOperand = Message(zh: "QUERY", en: "QUERY")
  static let queryOperandSummary = Message(
    zh: """
      收入 或 支出，再加条件：科目代码、基本支出、项目支出、人员、公用、上年结转、当年、资金来源、
      单位 代码、项目 名称；最后可写 按 一两个方面：单位 科目 类 经济 项目 资金 来源
      """,
    en: """
      income or spend, then filters: a code, basic, projects, personnel, public, carryover, current,
      a source, unit CODE, project NAME; then perhaps by one or two of
      unit code class economic project fund source
      """)
  static let commandOperand = Message(zh: "命令", en: "COMMAND")
  static let commandOperandSummary = Message(zh: "命令的名称", en: "the command's name")

  // MARK: - Options

  static let outputValue = Message(zh: "PATH|-", en: "PATH|-")
  static let tableValue = Message(zh: "表号,…", en: "NUMBER,…")
  static let layoutValue = Message(zh: "版式", en: "NAME")

  static let formatValue = Message(zh: "格式,…", en: "FORMAT,…")

  /// One line a format, from the list of formats.
  static var buildFormatOption: Message {
    let width = OutputFormat.all.map { displayWidth(of: $0.name) }.max() ?? 0
    func lines(_ tongue: Tongue) -> String {
      OutputFormat.all.map { format in
        let gap = String(repeating: " ", count: width - displayWidth(of: format.name) + 2)
        return "\n  " + format.name + gap + format.summary.text(in: tongue)
      }.joined()
    }
    return Message(zh: "一种或几种格式：" + lines(.chinese), en: "one format or several:" + lines(.english))
  }
  static let queryFormatOption = Message(
    zh: "text 文本（默认）、md、csv、tsv 或 json", en: "text (default), md, csv, tsv or json")
  static let listFormatOption = Message(zh: "text 文本（默认）、tsv 或 json", en: "text (default), tsv or json")
  static let outputOption = Message(
    zh: "写到哪个文件或文件夹；- 是标准输出。\n默认写在源文件旁边",
    en: "the file or folder to write; - is standard output.\nBy default beside the source")
  static let tableOption = Message(
    zh: "只要这些表，如 3-1 或 表3-1；可以写几次", en: "these tables only, as 3-1 or 表3-1; may be repeated")
  static let sourcesOption = Message(
    zh: "网页里点开金额可看来自源文件哪几行；供核对，不宜公开", en: "amounts in the page open to their lines; to check with, not to publish")
  static let bomOption = Message(
    zh: "csv、tsv 开头加 BOM，双击时 Excel 和 WPS 才不乱码",
    en: "begins csv and tsv with a byte-order mark, for Excel to know UTF-8")
  static let layoutOption = Message(zh: "用这个版式，不用源文件写的", en: "this layout in place of the source's")
  static let stdioOption = Message(
    zh: "走标准输入输出；没有别的走法，有些编辑器总要写上", en: "uses the standard streams, as it always does; some editors say so"
  )
  static let strictOption = Message(zh: "警告也算错误", en: "warnings are errors")
  static let langOption = Message(zh: "说中文还是英文", en: "speaks Chinese or English")
  static let colorOption = Message(zh: "何时用颜色（默认只在终端上）", en: "when to colour (by default on a terminal only)")
  static let helpOption = Message(zh: "显示这段说明", en: "shows this help")
  static let versionOption = Message(zh: "显示版本", en: "shows the version")
}
