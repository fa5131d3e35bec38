import BudgetModel
import BudgetRender
import BudgetSource

/// All that the program says, in both tongues; what the compiler says of a budget is not among it.
enum Texts {
  static let errorWord = Message(zh: "错误：", en: "error: ")

  static func didYouMean(_ text: String) -> Message { Message(zh: "是不是 \(text)？", en: "did you mean \(text)?") }

  // MARK: - The command line

  static func unknownCommand(_ word: String) -> Message {
    Message(zh: "没有“\(word)”这个命令", en: "there is no command “\(word)”")
  }

  static func seeHelp(_ command: CommandName?) -> Message {
    let text = command.map { "budgetc help \($0.rawValue)" } ?? "budgetc --help"
    return Message(zh: "用法见 \(text)", en: "see \(text)")
  }

  static func unknownOption(_ option: String, of command: CommandName?) -> Message {
    guard let command else { return Message(zh: "没有 \(option) 这个选项", en: "there is no option \(option)") }
    return Message(
      zh: "\(command.rawValue) 没有 \(option) 这个选项", en: "\(command.rawValue) has no option \(option)")
  }

  static func optionOf(_ commands: [CommandName]) -> Message {
    let names = commands.map(\.rawValue)
    return Message(
      zh: "它是 \(names.joined(separator: "、")) 的选项，写在命令后面",
      en: "it is an option of \(names.joined(separator: ", ")), to stand behind the command")
  }

  static func needlessValue(_ option: String) -> Message {
    Message(zh: "\(option) 后面不带值", en: "\(option) takes no value")
  }

  static func missingValue(_ option: String) -> Message {
    Message(zh: "\(option) 后面缺少值", en: "\(option) needs a value")
  }

  static func badValue(_ value: String, of option: String) -> Message {
    Message(zh: "\(option) 不能是“\(value)”", en: "\(option) cannot be “\(value)”")
  }

  static func valueOf(_ spec: OptionSpec) -> Message {
    switch spec.value {
    case .none: spec.summary
    case .any(let name):
      Message(zh: "写 --\(spec.name.rawValue) \(name.zh)", en: "write --\(spec.name.rawValue) \(name.en)")
    case .choice(let choices), .choices(let choices, _): valueOf(names: choices)
    }
  }

  static func valueOf(names: [String]) -> Message {
    Message(zh: "可以是 \(names.joined(separator: "、"))", en: "it can be \(names.joined(separator: ", "))")
  }

  static func missingOperand(_ operand: Message, of spec: CommandSpec) -> Message {
    Message(zh: "\(spec.name.rawValue) 后面缺少 \(operand.zh)", en: "\(spec.name.rawValue) needs \(operand.en)")
  }

  static func extraOperand(_ word: String, of command: CommandName) -> Message {
    Message(zh: "\(command.rawValue) 不要多余的“\(word)”", en: "\(command.rawValue) takes no further “\(word)”")
  }

  static func usage(of spec: CommandSpec) -> Message {
    Message(
      zh: usageHead.zh + usageLine(of: spec, in: .chinese), en: usageHead.en + " " + usageLine(of: spec, in: .english))
  }

  static func unknownLayout(_ name: String) -> Message {
    Message(zh: "没有版式“\(name)”", en: "there is no layout “\(name)”")
  }

  static func layouts(_ profiles: [LayoutProfile]) -> Message {
    Message(
      zh: "现有：\(profiles.names.map(\.chinese).joined(separator: "、"))",
      en: "there are: \(profiles.names.map(\.english).joined(separator: ", "))")
  }

  static func unknownTable(_ name: String) -> Message {
    Message(zh: "版式里没有“\(name)”这张表", en: "the layout has no table “\(name)”")
  }

  static func tables(_ numbers: [String]) -> Message {
    Message(
      zh: "可以是 \(numbers.joined(separator: "、"))", en: "its tables are \(numbers.joined(separator: ", "))")
  }

  static func needsFolder(_ format: String) -> Message {
    Message(
      zh: "\(format) 要写几个文件，不能写到标准输出", en: "\(format) is several files, which cannot go to standard output")
  }
  static let folderHint = Message(zh: "用 --output 指定文件夹", en: "name a folder with --output")
  static let folderOrTableHint = Message(
    zh: "用 --output 指定文件夹，或用 --table 只选一张表", en: "name a folder with --output, or one table with --table")
  static let severalNeedFolder = Message(
    zh: "几种格式不能一起写到标准输出", en: "several formats cannot go to standard output together")

  static let sourcesOfNothing = Message(
    zh: "--sources 只对 html 有用", en: "--sources is of use to html only")
  static let sourcesHint = Message(zh: "去掉它，或加上 --format html", en: "leave it out, or add --format html")

  static func sheetObstacle(_ obstacle: SheetObstacle) -> Message {
    switch obstacle {
    case .rows(let table, let count):
      Message(
        zh: "\(table) 要 \(count) 行，Excel 工作表最多 1048576 行",
        en: "\(table) needs \(count) rows; an Excel sheet has 1048576")
    case .text(let table, let count):
      Message(
        zh: "\(table) 有一格 \(count) 字，Excel 一格最多 32767 字",
        en: "\(table) has a text of \(count) characters; an Excel cell holds 32767")
    }
  }
  static let otherFormat = Message(
    zh: "用 csv 或 tsv 格式，或用 --table 不选这张表", en: "write csv or tsv, or leave the table out with --table")

  static func tableOfNothing(_ formats: [String]) -> Message {
    Message(
      zh: "\(formats.joined(separator: "、")) 不分表，用不上 --table",
      en:
        "\(formats.joined(separator: " and ")) \(formats.count == 1 ? "has" : "have") no tables to choose with --table")
  }
  static let tableHint = Message(
    zh: "去掉 --table，或选一种有表的格式，如 csv", en: "leave --table out, or choose a format with tables, such as csv")
  static func tableBesides(_ formats: [String]) -> Message {
    Message(
      zh: "\(formats.joined(separator: "、")) 不分表，仍是全部收支",
      en: "\(formats.joined(separator: " and ")) \(formats.count == 1 ? "has" : "have") no tables: all the money is in")
  }

  static let bomOfNothing = Message(
    zh: "--bom 只对 csv 和 tsv 有用", en: "--bom is of use to csv and tsv only")
  static let bomHint = Message(zh: "去掉它，或加上 --format csv", en: "leave it out, or add --format csv")

  static func outputIsSource(_ path: String) -> Message {
    Message(zh: "“\(path)”是源文件，不能覆盖", en: "“\(path)” is a source of the budget and will not be overwritten")
  }
  static let chooseOutput = Message(zh: "用 --output 指定别的文件", en: "name another file with --output")

  // MARK: - Files

  static func reason(_ error: SystemError) -> Message {
    switch error.reason {
    case .missing: Message(zh: "没有这个文件或文件夹", en: "there is no such file or folder")
    case .denied: Message(zh: "没有权限", en: "permission denied")
    case .isFolder: Message(zh: "这是文件夹", en: "it is a folder")
    case .notFolder: Message(zh: "路径中有一段不是文件夹", en: "a part of the path is no folder")
    case .diskFull: Message(zh: "磁盘已满", en: "the disk is full")
    case .readOnly: Message(zh: "磁盘只读", en: "the disk is read-only")
    case .nameTooLong: Message(zh: "名称太长", en: "the name is too long")
    case .tooManyLinks: Message(zh: "链接绕成了圈", en: "the links go in a circle")
    case .notEmpty: Message(zh: "已经有内容", en: "something is there already")
    case .tooLarge: Message(zh: "超过 4 GB", en: "it has more than 4 GB")
    case .isClosed: Message(zh: "它已经关闭", en: "it is closed")
    case .isFile: Message(zh: "这是文件，不是文件夹", en: "it is a file, not a folder")
    case .notRegular: Message(zh: "不是普通文件", en: "it is no regular file")
    case .other(let text): Message(zh: text, en: text)
    }
  }

  static func cannotRead(_ path: String, _ error: SystemError) -> Message {
    let reason = reason(error)
    return Message(zh: "读不了“\(path)”：\(reason.zh)", en: "cannot read “\(path)”: \(reason.en)")
  }

  static func cannotWrite(_ path: String, _ error: SystemError) -> Message {
    let reason = reason(error)
    return Message(zh: "写不了“\(path)”：\(reason.zh)", en: "cannot write “\(path)”: \(reason.en)")
  }

  static func missingFolder(of path: String, _ folder: String) -> Message {
    Message(
      zh: "写不了“\(path)”：没有文件夹“\(folder)”", en: "cannot write “\(path)”: there is no folder “\(folder)”")
  }

  static let standardOutput = Message(zh: "标准输出", en: "standard output")

  static func foreignItem(_ item: String, in folder: String) -> Message {
    Message(
      zh: "文件夹“\(folder)”里有不是 budgetc 写的“\(item)”，没有替换",
      en: "the folder “\(folder)” holds “\(item)”, which budgetc did not write: it is left as it is")
  }
  static let foreignHint = Message(
    zh: "把它移走，或用 --output 指定别的文件夹", en: "move it away, or name another folder with --output")

  // MARK: - Results

  static func noErrors(warnings: Int) -> Message {
    switch warnings {
    case 0: Message(zh: "没有错误", en: "no errors")
    case 1: Message(zh: "没有错误，1 个警告", en: "no errors, 1 warning")
    default: Message(zh: "没有错误，\(warnings) 个警告", en: "no errors, \(warnings) warnings")
    }
  }

  /// Who and when.
  static func title(of budget: Budget) -> Message {
    Message(zh: "\(budget.year)年 \(budget.department.name)", en: "\(budget.year) \(budget.department.name)")
  }

  static func units(_ count: Int) -> Message {
    Message(zh: "\(count) 个单位", en: count == 1 ? "1 unit" : "\(count) units")
  }

  static func spending(_ money: String) -> Message { Message(zh: "支出 \(money)", en: "spending \(money)") }

  static func totals(income: String, spending: String, fiscal: String) -> Message {
    Message(
      zh: "收入 \(income)，支出 \(spending)，其中财政拨款 \(fiscal)",
      en: "income \(income), spending \(spending), of it fiscal \(fiscal)")
  }

  static func tableCount(_ count: Int, warnings: Int) -> Message {
    let warned = noErrors(warnings: warnings)
    return Message(
      zh: "\(count) 张表，\(warned.zh)", en: "\(count) \(count == 1 ? "table" : "tables"), \(warned.en)")
  }

  static func written(_ path: String, size: String) -> Message {
    Message(zh: "写出 \(path)（\(size)）", en: "wrote \(path) (\(size))")
  }

  static func writtenFolder(_ path: String, files: Int, size: String) -> Message {
    Message(
      zh: "写出 \(path)（\(files) 个文件，\(size)）",
      en: "wrote \(path) (\(files) \(files == 1 ? "file" : "files"), \(size))")
  }

  // MARK: - Queries

  static func warningsElsewhere(_ count: Int) -> Message {
    Message(
      zh: "预算有 \(count) 个警告，用 budgetc check 查看",
      en: "the budget has \(count) \(count == 1 ? "warning" : "warnings"), see budgetc check")
  }

  static let emptyDimensions = Message(zh: "“按”后面缺少一个方面", en: "“by” needs one dimension or two")
  static let dimensions = Message(
    zh: "可以是 单位、科目、类、经济、项目、资金、来源",
    en: "there are unit, code, class, economic, project, fund and source")

  static func unknownDimension(_ word: String) -> Message {
    Message(zh: "不能按“\(word)”分", en: "nothing is cut by “\(word)”")
  }

  static let tooManyDimensions = Message(zh: "最多按两个方面分", en: "a query is cut by two dimensions at most")

  static func dimensionTwice(_ word: String) -> Message {
    Message(zh: "“\(word)”写了两次", en: "“\(word)” stands twice")
  }

  static func notOfIncome(_ word: String) -> Message {
    Message(zh: "收入不能按“\(word)”分", en: "income is not cut by “\(word)”")
  }
  static let incomeDimensions = Message(zh: "可以是 单位、资金、来源", en: "there are unit, fund and source")

  static let marginsCannotTell = Message(
    zh: "这部分支出只知道功能和经济两个合计面，答不出两者交叉的数",
    en: "this money is known by function and by economic account apart: what both have in common cannot be told")
  static let askEither = Message(zh: "只按功能科目或只按经济科目查", en: "ask by function or by economic account alone")
}
