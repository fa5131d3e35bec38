import BudgetModel
import BudgetSource

/// An indicator's sign, value, unit and direction fit each other: a share lies between 0 and 100 %, what is judged has no
/// number, more is better where the sign is ≥ and less where it is ≤, and a cost is not to be exceeded.
///
/// The unit of measure of what is judged is left alone: published tables print one now and then.
///
/// Source: the sign list of the performance systems in use (指标性质, 指标方向性).
func checkIndicatorValues(_ input: CheckInput, _ findings: inout Findings) {
  for goal in input.wholeGoals {
    for indicator in goal.performance.indicators { check(indicator, &findings) }
  }
}

private func check(_ indicator: Indicator, _ findings: inout Findings) {
  if indicator.direction != nil, indicator.nature != .equal, indicator.nature != .qualitative {
    findings.test(.directionContradicts, contradicts(indicator) ? .directionContradicts(indicator) : nil)
  }
  if indicator.nature == .qualitative {
    let first = foldedName(indicator.value).utf8.first
    let isNumber = first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    findings.test(.qualitativeNumber, isNumber ? .qualitativeNumber(indicator) : nil)
  } else if isShare(indicator) {
    findings.test(.percentageOutside, isPercentage(indicator.value) ? nil : .percentageOutside(indicator))
  } else if isCostInMoney(indicator) {
    let hasNoLimit = indicator.nature == .atLeast || indicator.nature == .more
    findings.test(.costWithoutLimit, hasNoLimit ? .costWithoutLimit(indicator) : nil)
  }
}

private func contradicts(_ indicator: Indicator) -> Bool {
  switch (indicator.nature, indicator.direction) {
  case (.atLeast, .negative), (.more, .negative), (.atMost, .positive), (.less, .positive): true
  default: false
  }
}

/// Whether a percentage is a share of something; a growth or a comparison may exceed 100 %.
private func isShare(_ indicator: Indicator) -> Bool {
  guard indicator.unit == "%" || indicator.unit == "％" else { return false }
  let name = Array(indicator.name.utf8)
  return !comparingNames.contains { $0.firstOffset(in: name) != nil }
}

private func isPercentage(_ value: String) -> Bool {
  guard !value.hasPrefix("-") else { return false }
  let written = readAmount(Array(value.utf8), from: 0, defaultUnit: .hundredMillionYuan)
  return written.problem == nil && written.amount.fen <= 100 * MoneyUnit.hundredMillionYuan.fen
}

/// Whether an indicator says what something costs, in money; what is saved (节约) may well be more.
private func isCostInMoney(_ indicator: Indicator) -> Bool {
  guard indicator.kind.level == .cost, MoneyUnit.allCases.contains(where: { $0.name == indicator.unit }) else {
    return false
  }
  let name = Array(indicator.name.utf8)
  return !savingNames.contains { $0.firstOffset(in: name) != nil }
}

/// Words in the name of a growth or a comparison.
private let comparingNames = [BytePattern]("增", "超", "上升", "下降", "提高", "降低", "同比", "环比", "比上年", "变动")
/// Words in the name of what is saved.
private let savingNames = [BytePattern]("节", "省", "压减", "压缩", "减", "降")
