import BudgetSource

// What `fmt` says.

extension Texts {
  static let fmtSummary = Message(
    zh: "把源文件排成规范格式，意思不变", en: "writes sources in canonical form; what they say stays the same")
  static let pathOperand = Message(zh: "PATH…", en: "PATH…")
  static let pathSummary = Message(
    zh: "文件，可以写几个；文件夹是其中全部 .bud 文件；- 是标准输入",
    en: "files; a folder is all .bud files below it; - is standard input")
  static let fmtCheckOption = Message(
    zh: "不写文件，只列出还不规范的文件；有的话退出码是 1",
    en: "writes nothing, names the files that would change; then the status is 1")
  static let fmtDiffOption = Message(zh: "不写文件，只显示会改什么", en: "writes nothing, shows what would change")
  static let stdinOption = Message(
    zh: "从标准输入读，写到标准输出", en: "reads standard input and writes standard output")
  static let keywordsOption = Message(
    zh: "关键字写成中文（zh）、英文（en）或保持原样（keep，默认）",
    en: "keywords in Chinese (zh), in English (en) or as they are (keep, the default)")

  static let inputAndFiles = Message(
    zh: "标准输入不能和文件一起排", en: "standard input cannot be formatted together with files")

  static let namesOption = Message(
    zh: "在没有名称的科目代码旁边补上名称；主文件引用的文件一起排",
    en: "writes the names that are missing beside codes; files that a root file includes are formatted with it")

  static func unsureNames(_ codes: [String]) -> Message {
    Message(
      zh: "这些代码的名称没有把握，没有补，请查目录：\(codes.joined(separator: "、"))",
      en: "the names of these codes are not sure and were not written, look them up: \(codes.joined(separator: ", "))")
  }

  static func disputedNames(_ count: Int) -> Message {
    Message(
      zh: "有 \(count) 处，几个主文件的年度给出不同的名称，没有补",
      en:
        "in \(count) \(count == 1 ? "place" : "places") the years of several root files have different names: none was written"
    )
  }

  static func noRoot(_ path: String) -> Message {
    Message(
      zh: "没有补“\(path)”里的名称：不知道它的年度；请指定引用它的主文件",
      en: "no names were written into “\(path)”: its year is not known; name the root file that includes it")
  }

  static func formatted(_ path: String) -> Message { Message(zh: "排好 \(path)", en: "formatted \(path)") }

  static func keptLines(_ path: String, _ count: Int) -> Message {
    Message(
      zh: "“\(path)”有 \(count) 行写法有误，原样留着；用 budgetc check 查看",
      en: count == 1
        ? "1 line of “\(path)” cannot be read and stays as it is; see budgetc check"
        : "\(count) lines of “\(path)” cannot be read and stay as they are; see budgetc check")
  }

  static func leftUnreadable(_ path: String) -> Message {
    Message(zh: "没有动“\(path)”", en: "“\(path)” was left as it is")
  }

  static func noBudgets(_ folder: String) -> Message {
    Message(zh: "文件夹“\(folder)”里没有 .bud 文件", en: "there is no .bud file below “\(folder)”")
  }

  static func formatSummary(_ changed: Int, _ unchanged: Int, isDone: Bool) -> Message {
    let zh =
      [
        changed > 0 ? "\(changed) 个文件\(isDone ? "已排好" : "要排")" : nil,
        unchanged > 0 ? "\(unchanged) 个文件已经规范" : nil,
      ].compactMap(\.self).joined(separator: "，")
    func files(_ count: Int) -> String { "\(count) \(count == 1 ? "file" : "files")" }
    let en =
      [
        changed > 0 ? "\(files(changed)) \(isDone ? "formatted" : "to format")" : nil,
        unchanged > 0 ? "\(files(unchanged)) already canonical" : nil,
      ].compactMap(\.self).joined(separator: ", ")
    return Message(zh: zh, en: en)
  }
}
