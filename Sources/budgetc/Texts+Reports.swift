import BudgetModel
import BudgetSource

// What the program says about diagnostics as a whole: filters, fixes, the pages of codes.

extension Texts {
  static let limitHint = Message(zh: "写一个数，如 20；0 是全部", en: "write a number, such as 20; 0 is all of them")

  static func unknownDiagnostic(_ word: String) -> Message {
    Message(zh: "没有“\(word)”这个代码", en: "there is no code “\(word)”")
  }

  static func seeExplain(_ group: String?) -> Message {
    guard let group else { return Message(zh: "全部代码见 budgetc explain", en: "budgetc explain lists all codes") }
    return Message(zh: "这一组的代码见 budgetc explain \(group)", en: "budgetc explain \(group) lists the codes of its group")
  }

  static func idleFilter(_ filter: String, _ present: [String]) -> Message {
    Message(
      zh: "没有一条是 \(filter)；有的是 \(present.joined(separator: "、"))",
      en: "nothing here is \(filter); there are \(present.joined(separator: ", "))")
  }

  static func hidden(_ count: Int, _ codes: [String]) -> Message {
    Message(
      zh: "另有 \(count) 条没有选中：\(codes.joined(separator: "、"))",
      en: "\(count) more not selected: \(codes.joined(separator: ", "))")
  }

  static func omitted(errors: Int, others: Int) -> Message {
    let zh = [(errors, "个错误"), (others, "个警告或提示")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let en = [(errors, errors == 1 ? "error" : "errors"), (others, others == 1 ? "other message" : "other messages")]
      .filter { $0.0 > 0 }.map { "\($0.0) more \($0.1)" }
    return Message(
      zh: "还有 \(zh.joined(separator: "和 "))没有列出；--max-errors 0 列出全部",
      en: "\(en.joined(separator: " and ")) not shown; --max-errors 0 shows all")
  }

  // MARK: - Rules

  static let verboseAndDocument = Message(
    zh: "--verbose 只能与 text、short 或 json 一起写", en: "--verbose goes with text, short and json")
  static let verboseHint = Message(zh: "换一种格式，或去掉 --verbose", en: "choose another format, or leave --verbose out")
  static let rulesTitle = Message(zh: "检查过的规则", en: "Rules tested")
  static let ruleHeads: [Message] = [
    Message(zh: "代码", en: "code"), Message(zh: "规则（违反时的名称）", en: "rule, by what breaks it"),
    Message(zh: "检查", en: "tested"), Message(zh: "通过", en: "passed"),
  ]

  static func ruleCount(_ rules: Int, tests: Int) -> Message {
    Message(zh: "\(rules) 条规则，检查 \(tests) 次", en: "\(rules) rules, tested \(tests) times")
  }

  static func idleRules(_ codes: [String]) -> Message {
    Message(
      zh: "另有 \(codes.count) 条没有可查的：\(codes.joined(separator: "、"))",
      en: "\(codes.count) more found nothing to test: \(codes.joined(separator: ", "))")
  }

  // MARK: - Notes

  static func usedAccounts(_ used: UsedAccounts) -> Message {
    let count = used.codes.count
    guard !used.unvouched.isEmpty else {
      return Message(
        zh: "用到 \(count) 个科目，目录里的行都经过核实", en: "\(count) codes are used, and the list vouches for all of them")
    }
    let codes = used.unvouched.map(\.text)
    return Message(
      zh: "用到 \(count) 个科目，其中 \(codes.count) 个在目录里未经核实，请与当年的《政府收支分类科目》核对：\(codes.joined(separator: "、"))",
      en: "\(count) codes are used; the list does not vouch for \(codes.count), compare with the official edition: "
        + codes.joined(separator: ", "))
  }

  // MARK: - Fixing

  static let cannotFixInput = Message(zh: "标准输入改不了", en: "standard input cannot be fixed")
  static let fixInputHint = Message(zh: "加 --diff 看要改什么", en: "add --diff to see what would change")
  static let diffAndDocument = Message(
    zh: "--diff 和这种格式都要写到标准输出", en: "--diff and this format both go to standard output")
  static let diffAndDocumentHint = Message(zh: "分两次写", en: "run it twice")

  static func fixed(_ path: String, _ count: Int) -> Message {
    Message(zh: "改正 \(path)：\(count) 处", en: "fixed \(path): \(count) \(count == 1 ? "place" : "places")")
  }

  static func wouldFix(_ count: Int) -> Message {
    Message(
      zh: "--fix 会改正 \(count) 处；没有写出任何文件",
      en: "--fix would change \(count) \(count == 1 ? "place" : "places"); nothing was written")
  }

  static let nothingToFix = Message(zh: "没有可以自动改正的", en: "nothing can be fixed unattended")

  static func leftOutside(_ path: String) -> Message {
    Message(zh: "没有改“\(path)”：它在主文件的文件夹之外", en: "“\(path)” was left: it lies outside the root file's folder")
  }

  static func leftChanged(_ path: String) -> Message {
    Message(zh: "没有改“\(path)”：它刚被别的程序改过", en: "“\(path)” was left: another program has just changed it")
  }

  // MARK: - Pages

  static let failingHead = Message(zh: "有错的", en: "Wrong")
  static let mendedHead = Message(zh: "改好的", en: "Mended")
  static let saysHead = Message(zh: "编译器说", en: "What the compiler says")

  static func unknownSchema(_ word: String) -> Message {
    Message(zh: "没有“\(word)”的模式", en: "there is no schema “\(word)”")
  }

  // MARK: - Help

  static let explainSummary = Message(
    zh: "说明一个错误代码；不写代码时列出全部", en: "explains a code of a message; lists all without one")
  static let explainOperand = Message(zh: "代码", en: "CODE")
  static let explainOperandSummary = Message(
    zh: "错误代码，如 B0302；写 B03 列出一组", en: "a code, such as B0302; B03 lists a group")
  static let schemaSummary = Message(
    zh: "打印 JSON 输出的 JSON Schema（2020-12）", en: "prints the JSON Schema (2020-12) of an output")
  static let schemaOperand = Message(zh: "名称", en: "NAME")
  static let schemaOperandSummary = Message(
    zh: "json 或 jsonl（一行），build 的输出；diagnostics 检查结果；accounts、query 是这两个命令的",
    en: "json or jsonl (of a line), what build writes; diagnostics; accounts and query for those commands")

  static let diagnosticsOption = Message(
    zh: "检查结果的格式：text（默认）、short 每条一行、json、sarif 2.1.0、\ngithub 注释；写到标准错误，json 和 sarif 时不写别的",
    en:
      "how messages are printed: text (default), short (a line each), json, sarif (2.1.0),\ngithub (annotations); to standard error, json and sarif without any other line"
  )
  static let checkFormatOption = Message(
    zh: "检查结果的格式：text（默认）、short 每条一行、json、sarif 2.1.0、github 注释；\njson、sarif、github 写到标准输出，其余写到标准错误",
    en:
      "how messages are printed: text (default), short (a line each), json, sarif (2.1.0),\ngithub (annotations); the last three go to standard output, the others to standard error"
  )
  static let sameAsFormat = Message(zh: "同 --format", en: "the same as --format")
  static let maxErrorsOption = Message(
    zh: "最多列出几个错误（默认 100，0 是全部）", en: "how many errors to show (100 by default, 0 is all)")
  static let selectOption = Message(
    zh: "只列出这些代码，B03 是一组；不影响结论和退出码", en: "shows these codes only, B03 is a group; the verdict stays the same")
  static let ignoreOption = Message(
    zh: "不列出这些代码；不影响结论和退出码", en: "does not show these codes; the verdict stays the same")
  static let verboseOption = Message(
    zh: "列出每条规则检查了几次、通过几次（写到标准输出）", en: "lists how often each rule was tested and passed (to standard output)")
  static let notesOption = Message(
    zh: "指出表里的尾差，并说用到的科目有几个未经核实",
    en: "tells where printed parts miss a printed total, and how many codes are not vouched for")
  static let fixOption = Message(
    zh: "改正可以自动改正的（列出的代码），再检查", en: "makes the safe fixes (of the codes shown), then checks again")
  static let diffOption = Message(zh: "只显示 --fix 会改什么，不写文件", en: "shows what --fix would change, and writes nothing")
  static let countValue = Message(zh: "个数", en: "N")
  static let codesValue = Message(zh: "代码,…", en: "CODE,…")
}
