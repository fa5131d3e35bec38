import BudgetModel
import BudgetSource

/// A note under a table of one fund speaks of that fund, and says that there is none of its money only when there is none.
///
/// Both mistakes stand in published budgets: notes are copied from table to table, and from year to year. Tables of 三公 are
/// left alone: they may be empty where the fund is not.
func checkNotes(_ input: CheckInput, _ findings: inout Findings) {
  guard let profile = input.profile else { return }
  for text in input.texts {
    guard let number = text.table, let table = profile.tables.first(where: { $0.number == number }) else { continue }
    let title = Array(table.title.utf8)
    guard threePublics.firstOffset(in: title) == nil, let own = fund(named: title) else { continue }
    if let other = fund(named: text.bytes) {
      let start = text.place.start + SourcePosition(other.offset)
      let place = SourceRange(start, start + SourcePosition(other.name.count))
      let isOwn = other.source == own.source
      findings.test(
        .noteOfOtherFund, isOwn ? nil : .noteOfOtherFund(other.name.text, table: table, own: own.name.text, at: place))
      if !isOwn { continue }
    }
    guard !input.moneyIsIncomplete, saysNone(text.bytes) else { continue }
    var money = Amount.zero
    for fact in input.budget.facts where fact.source == own.source && !fact.traits.contains(.economicMargin) {
      money += fact.amount
    }
    findings.test(
      .noteOverMoney, money > .zero ? .noteOverMoney(table, money, in: input.moneyUnit, at: text.place) : nil)
  }
}

private let threePublics = BytePattern("三公")
private let funds: [(name: BytePattern, source: IncomeSource)] = [
  (BytePattern("政府性基金"), .governmentFund), (BytePattern("国有资本经营"), .stateCapital),
  (BytePattern("一般公共预算"), .general),
]
private let none = [BytePattern]("空表", "年无", "部门无", "单位无", "没有")

/// The one fund that a text names; `nil` when it names none or several.
private func fund(named bytes: [UInt8]) -> (name: BytePattern, source: IncomeSource, offset: Int)? {
  let found = funds.compactMap { fund in
    fund.name.firstOffset(in: bytes).map { (name: fund.name, source: fund.source, offset: $0) }
  }
  return found.count == 1 ? found[0] : nil
}

private func saysNone(_ bytes: [UInt8]) -> Bool { none.contains { $0.firstOffset(in: bytes) != nil } }
