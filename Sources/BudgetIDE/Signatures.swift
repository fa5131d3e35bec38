import BudgetAnalysis
package import BudgetSource
import BudgetSyntax

/// The form of a line, and which of its parts is being written.
package struct Signature: Sendable, Equatable {
  /// The parts in order; the first is the keyword.
  package let parts: [String]
  /// The part that is being written; 0 for the keyword.
  package let active: Int
  package let help: String
}

extension Snapshot {
  /// The form of the line at a place; `nil` for one that has none.
  package func signature(at place: SourcePosition, in tongue: Tongue) -> Signature? {
    guard let (file, offset) = find(place), let maker = CompletionMaker(self, file, offset, tongue),
      let head = maker.words.first
    else { return nil }
    let keyword = Keyword(Array(head.utf8)[...])
    let written = keyword.map { $0.spelling(in: Keyword.tongue(of: Array(head.utf8)[...])) } ?? head
    if let keyword, let form = form(of: keyword) {
      return Signature(
        parts: [written] + form.map { $0.text(in: tongue) }, active: min(activePart(keyword, maker), form.count),
        help: keyword.help.text(in: tongue))
    }
    guard maker.kinds[0] == .digits, maker.indent > 0 else { return nil }
    let parts = factForm.map { $0.text(in: tongue) }
    let hasName = maker.kinds.dropFirst().contains { $0 == .word || $0 == .quoted }
    let hasAmount = maker.kinds.dropFirst().contains { $0 == .digits || $0 == .amount || $0 == .equals }
    let help = Message(
      zh: "一笔支出；下面还有科目时金额是核对数", en: "a line of money; over deeper lines its amount is held against their sum")
    return Signature(
      parts: [head] + parts, active: hasAmount ? 3 : hasName ? 2 : 1, help: help.text(in: tongue))
  }

  /// Which part is being written: the words before, less a code that is left out.
  private func activePart(_ keyword: Keyword, _ maker: CompletionMaker) -> Int {
    let count = maker.words.count
    switch keyword {
    // The code in front of the name may be missing.
    case .unit, .department: return count > 1 && maker.kinds[1] != .digits ? count + 1 : count
    case .indicator:
      if maker.words.contains(where: { Keyword(Array($0.utf8)[...]) == .weight }) {
        return Keyword(Array((maker.words.last ?? "").utf8)[...]) == .weight ? 5 : 6
      }
      return min(count, 5)
    case .letConstant: return maker.kinds.contains(.equals) ? 2 : 1
    case .assert:
      return maker.words.contains { ["=", "≥", "≤", ">", "<", "≈"].contains(foldedName($0)) }
        ? 3 : count > 1 ? 2 : 1
    default: return count
    }
  }

  private var factForm: [Message] {
    [
      Message(zh: "[名称]", en: "[name]"), Message(zh: "[金额 或 = 算式]", en: "[amount or = calculation]"),
      Message(zh: "[标记]", en: "[tags]"),
    ]
  }

  /// The parts behind a keyword.
  private func form(of keyword: Keyword) -> [Message]? {
    let code = Message(zh: "[代码]", en: "[code]")
    let name = Message(zh: "名称", en: "name")
    let tags = Message(zh: "[标记]", en: "[tags]")
    switch keyword {
    case .budget: return [Message(zh: "年度", en: "year"), Message(zh: "[标题]", en: "[title]")]
    case .department: return [code, name]
    case .unit: return [code, name, Message(zh: "[行政|参公|事业]", en: "[administrative|civil-service|institution]")]
    case .amounts: return [Message(zh: "元|万元|亿元", en: "元|万元|亿元")]
    case .layout: return [name]
    case .date: return [Message(zh: "年-月-日", en: "YYYY-MM-DD")]
    case .include, .classification: return [Message(zh: "文件", en: "file")]
    case .letConstant: return [name, Message(zh: "= 算式", en: "= calculation")]
    case .account: return [Message(zh: "代码", en: "code"), name]
    case .income, .basic, .projects, .economic: return [tags]
    case .project: return [name, tags]
    case .runningCosts: return [Message(zh: "金额 或 = 算式", en: "amount or = calculation")]
    case .note: return [Message(zh: "表号", en: "table"), Message(zh: "文字", en: "text")]
    case .assert:
      return [
        Message(zh: "收入|支出", en: "income|spend"), Message(zh: "[条件…]", en: "[filters…]"),
        Message(zh: "=|≥|≤|≈ 金额或查询", en: "=|≥|≤|≈ amount or query"),
      ]
    case .indicator:
      return [
        Message(zh: "类别", en: "kind"), name, Message(zh: "≥|=|≤ 或 定性", en: "≥|=|≤ or qualitative"),
        Message(zh: "值 [单位]", en: "value [unit]"), Message(zh: "[权重 数]", en: "[weight number]"),
        Message(zh: "[正向|反向]", en: "[positive|negative]"),
      ]
    default: return keyword.group == .source ? [Message(zh: "金额", en: "amount"), tags] : nil
    }
  }
}
