import BudgetModel
import BudgetSource

/// An indicator's sign, value, unit and direction fit each other: a share lies between 0 and 100 %, what is judged has no
/// number, and more is better where the sign is ≥, less where it is ≤.
///
/// Source: the sign list of the performance systems in use (指标性质, 指标方向性).
func checkIndicatorValues(_ input: CheckInput) -> [Diagnostic] {
  input.wholeGoals.flatMap { $0.performance.indicators.flatMap(problems) }
}

private func problems(_ indicator: Indicator) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  if contradicts(indicator) { diagnostics.append(.directionContradicts(indicator)) }
  if indicator.nature == .qualitative {
    let first = foldedName(indicator.value).utf8.first
    if let first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
      diagnostics.append(.qualitativeNumber(indicator))
    }
  } else if isShare(indicator), !isPercentage(indicator.value) {
    diagnostics.append(.percentageOutside(indicator))
  }
  return diagnostics
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

/// Words in the name of a growth or a comparison.
private let comparingNames = [BytePattern]("增", "超", "上升", "下降", "提高", "降低", "同比", "环比", "比上年", "变动")
