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

  /// Which tables of a set, most of which are vouched for, are not.
  static func unvouchedTables(_ numbers: [String]) -> Message {
    Message(
      zh: "\(numbers.joined(separator: "、")) 没有与公开的表核对过，公开前请对照当年下发的表样",
      en: "\(numbers.joined(separator: ", ")): held against no published table, compare with the form of the year first"
    )
  }

  static let unvouchedTable = Message(
    zh: "※ 未核实：还没有与公开的表核对过，公开前请对照当年下发的表样。",
    en: "※ unvouched: not yet held against a published table; compare it with the form of the year first.")
}
