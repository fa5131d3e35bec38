import BudgetSource
import BudgetSyntax

// What the commands for editors, shells and the manual say.

extension Texts {
  static let keywordsSummary = Message(zh: "列出全部关键字：中文、英文、用途", en: "lists the keywords of the language in both tongues")
  static let completionsSummary = Message(
    zh: "打印 bash、zsh 或 fish 的命令补全脚本", en: "prints the completion script of bash, zsh or fish")
  static let manSummary = Message(zh: "打印手册页（roff）", en: "prints the manual page, as roff")
  static let shellOperand = Message(zh: "SHELL", en: "SHELL")
  static let shellOperandSummary = Message(zh: "bash、zsh 或 fish", en: "bash, zsh or fish")
  static let classesOption = Message(
    zh: "改为列出编辑器着色用的类别（TSV）", en: "lists the classes that editors colour instead, as TSV")

  static func title(of group: Keyword.Group) -> Message {
    switch group {
    case .statement: Message(zh: "语句", en: "Statements")
    case .blockLine: Message(zh: "语句下面的行", en: "Lines below a statement")
    case .source: Message(zh: "资金来源", en: "Sources of income")
    case .tag: Message(zh: "标记", en: "Tags")
    case .query: Message(zh: "查数", en: "Words of queries")
    case .unitKind: Message(zh: "单位性质", en: "Kinds of unit")
    case .indicatorKind: Message(zh: "指标类别", en: "Kinds of indicator")
    case .indicatorWord: Message(zh: "指标的其他部分", en: "Other parts of an indicator")
    case .reserved: Message(zh: "保留", en: "Reserved")
    }
  }

  static func unknownShell(_ word: String) -> Message {
    Message(zh: "没有“\(word)”的补全脚本", en: "there are no completions for “\(word)”")
  }

  // MARK: - Completions

  static let commandWordPlain = Message(zh: "命令", en: "command")
  static let fileWord = Message(zh: "文件", en: "file")
  static let valueWord = Message(zh: "值", en: "value")

  // MARK: - The manual page

  static let manualTitle = Message(zh: "budgetc 手册", en: "budgetc manual")
  static let nameHead = Message(zh: "名称", en: "NAME")
  static let synopsisHead = Message(zh: "用法", en: "SYNOPSIS")
  static let descriptionHead = Message(zh: "说明", en: "DESCRIPTION")
  static let manCommandsHead = Message(zh: "命令", en: "COMMANDS")
  static let manOptionsHead = Message(zh: "通用选项", en: "OPTIONS OF ALL COMMANDS")
  static let exitHead = Message(zh: "退出码", en: "EXIT STATUS")
  static let environmentHead = Message(zh: "环境变量", en: "ENVIRONMENT")
  static let manExamplesHead = Message(zh: "例", en: "EXAMPLES")
  static let shortProgram = Message(
    zh: "把部门预算源文件编译成公开用的全套预算表", en: "compile a public budget into its official disclosure tables")
  static let description = Message(
    zh: "财政人员把一个部门一年的预算写成文本；budgetc 核对每一个金额、科目代码和规则，没有错误时生成全套公开表。"
      + "所有文件里的错误一次报完；有错误时什么也不写出。FILE 写 - 时从标准输入读。",
    en: "A finance officer writes the year of a department as plain text. budgetc checks every amount, code and rule, "
      + "and makes the official tables when there is no error. All errors of all files are reported in one run, and "
      + "nothing is written while there is one. FILE may be - for standard input.")

  static let exitMeanings: [(ExitStatus, Message)] = [
    (.fine, Message(zh: "正常，可以有警告", en: "fine, perhaps with warnings")),
    (
      .budgetHasErrors,
      Message(zh: "预算有错误，或没有找到要找的", en: "the budget has errors, or what was looked for is not there")
    ),
    (.wrongCommandLine, Message(zh: "命令行写错", en: "the command line is wrong")),
    (.fileTrouble, Message(zh: "文件读不了或写不出", en: "a file cannot be read or written")),
  ]

  static let environmentMeanings: [(String, Message)] = [
    (
      "BUDGETC_LANG",
      Message(
        zh: "用中文（zh）还是英文（en）说话；--lang 优先，然后是源文件的关键字和系统语言",
        en: "the language to speak, zh or en; --lang is stronger, the source's keywords and the locale are weaker")
    ),
    ("NO_COLOR", Message(zh: "不为空时不用颜色；--color 优先", en: "no colour unless empty; --color is stronger")),
  ]
}
