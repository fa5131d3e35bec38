import BudgetModel
import BudgetSource

/// What a goal's text says of the project's money is the project's money: 预算资金10万元 stands in a project of 10 万元.
///
/// A text that names several sums needs only one of them to be the project's.
func checkTextAmounts(_ input: CheckInput) -> [Diagnostic] {
  guard !input.moneyIsIncomplete else { return [] }
  let money = input.projectMoney
  var mentions: [Int: [StatedAmount]] = [:]
  for text in input.texts where text.owner >= 0 { mentions[text.owner, default: []] += amounts(in: text) }
  return mentions.keys.sorted().compactMap { owner in
    let stated = mentions[owner] ?? []
    let (total, current) = money[owner]
    guard let first = stated.first, total > .zero else { return nil }
    if stated.contains(where: { $0.agrees(with: total) || $0.agrees(with: current) }) { return nil }
    return .textAmount(first, total, of: input.budget.projects[owner], at: first.place)
  }
}

/// The sums that follow 资金, 经费 or 预算 in a text.
private func amounts(in text: FreeText) -> [StatedAmount] {
  let bytes = Array(text.text.utf8)
  var found: [StatedAmount] = []
  for word in ["资金", "经费", "预算"] {
    let pattern = Array(word.utf8)
    var index = 0
    while index + pattern.count < bytes.count {
      guard bytes[index..<(index + pattern.count)].elementsEqual(pattern) else {
        index += 1
        continue
      }
      index += pattern.count
      let start = behindFillers(bytes, index)
      if start < bytes.count, bytes[start] &- 48 < 10, let amount = amount(bytes, from: start, in: text) {
        found.append(amount)
      }
    }
  }
  return found.sorted { $0.place < $1.place }
}

/// Behind words such as 共 and 约 that may stand before the number.
private func behindFillers(_ bytes: [UInt8], _ start: Int) -> Int {
  var index = start
  let fillers = ["共", "约", "计", "为", "总"].map { Array($0.utf8) }
  while let filler = fillers.first(where: { bytes[index...].starts(with: $0) }) { index += filler.count }
  return index
}

/// The amount with its unit at `start`; `nil` for a price (元/月), or a number of something else.
private func amount(_ bytes: [UInt8], from start: Int, in text: FreeText) -> StatedAmount? {
  let written = readAmount(bytes, from: start, defaultUnit: nil)
  guard written.problem == nil else { return nil }
  if written.end < bytes.count, bytes[written.end] == UInt8(ascii: "/") || bytes[written.end...].starts(with: "每".utf8)
  {
    return nil
  }
  let place = SourceRange(
    text.place.start + SourcePosition(start), text.place.start + SourcePosition(written.end))
  return StatedAmount(amount: written.amount, precision: (written.unit, written.decimals), place: place)
}
