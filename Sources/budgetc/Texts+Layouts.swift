import BudgetModel
import BudgetSource

// What the command `layouts` says.

extension Texts {
  static let layoutsSummary = Message(zh: "列出版式和各版式的表", en: "lists the layouts and their tables")
  static let layoutOperandSummary = Message(
    zh: "只列这个版式，如 上海 或 shanghai", en: "only this layout, as 上海 or shanghai")

  static func layoutTitle(_ profile: LayoutProfile) -> Message {
    Message(
      zh: "版式 \(profile.chineseName)（\(profile.englishName)）",
      en: "layout \(profile.englishName) (\(profile.chineseName))")
  }

  static func layoutYears(_ years: ClosedRange<Int>) -> Message {
    let text = "\(years.lowerBound)–\(years.upperBound)"
    return Message(zh: "\(text)年", en: "for \(text)")
  }

  static func layoutTables(_ count: Int) -> Message {
    Message(zh: "\(count) 张表", en: count == 1 ? "1 table" : "\(count) tables")
  }

  static let layoutHeads: [Message] = [
    Message(zh: "表号", en: "number"), Message(zh: "表名", en: "title"), Message(zh: "金额单位", en: "money in"), vouched,
  ]

  static func vouchedWord(_ isVouched: Bool) -> Message {
    isVouched ? Message(zh: "已核实", en: "vouched") : Message(zh: "未核实", en: "unvouched")
  }

  static func vouchedMark(_ isVouched: Bool) -> Message {
    let word = vouchedWord(isVouched)
    return isVouched ? word : Message(zh: "※ " + word.zh, en: "※ " + word.en)
  }

  static let unvouchedTable = Message(
    zh: "※ 未核实：还没有与公开的表核对过，用前请对照当地的格式；表下也这样注明。",
    en: "※ unvouched: not yet held against a published table; compare it with your form first, as its note says.")
}
