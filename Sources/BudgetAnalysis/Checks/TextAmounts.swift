import BudgetModel
import BudgetSource

/// What a goal's text says of the project's money is the project's money: 预算资金10万元 stands in a project of 10 万元.
///
/// A text that names several sums needs only one of them to be the project's.
func checkTextAmounts(_ input: CheckInput, _ findings: inout Findings) {
  guard !input.moneyIsIncomplete else { return }
  let money = input.projectMoney
  var mentions: [Int: [StatedAmount]] = [:]
  for text in input.texts where text.owner >= 0 { mentions[text.owner, default: []] += amounts(in: text) }
  for owner in mentions.keys.sorted() {
    let stated = mentions[owner] ?? []
    let (total, current) = money[owner]
    guard let first = stated.first, total > .zero else { continue }
    let agrees = stated.contains { $0.agrees(with: total) || $0.agrees(with: current) }
    findings.test(
      .textAmount, agrees ? nil : .textAmount(first, total, of: input.budget.projects[owner], at: first.place))
  }
}

private let moneyWords = [BytePattern]("资金", "经费", "预算")
/// Words that may stand before the number.
private let fillers = [BytePattern]("共", "约", "计", "为", "总")
private let perUnit = BytePattern("每")

/// The sums that follow 资金, 经费 or 预算 in a text.
private func amounts(in text: FreeText) -> [StatedAmount] {
  var found: [StatedAmount] = []
  for word in moneyWords {
    var next = word.firstOffset(in: text.bytes)
    while let offset = next {
      var start = offset + word.count
      while let filler = fillers.first(matching: text.bytes, at: start) { start += filler.count }
      if start < text.bytes.count, text.bytes[start] &- 48 < 10, let amount = amount(from: start, in: text) {
        found.append(amount)
      }
      next = word.firstOffset(in: text.bytes, from: start)
    }
  }
  return found.sorted { $0.place < $1.place }
}

/// The amount with its unit at `start`; `nil` for a price (元/月), or a number of something else.
private func amount(from start: Int, in text: FreeText) -> StatedAmount? {
  let written = readAmount(text.bytes, from: start, defaultUnit: nil)
  guard written.problem == nil else { return nil }
  if written.end < text.bytes.count,
    text.bytes[written.end] == UInt8(ascii: "/") || perUnit.matches(text.bytes, at: written.end)
  {
    return nil
  }
  let place = SourceRange(
    text.place.start + SourcePosition(start), text.place.start + SourcePosition(written.end))
  return StatedAmount(amount: written.amount, precision: (written.unit, written.decimals), place: place)
}
