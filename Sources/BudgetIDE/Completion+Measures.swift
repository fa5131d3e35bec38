import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetSyntax

// Calculations: constants, and units of measure behind a number.

extension CompletionMaker {
  /// A calculation: constants, and units of measure behind a number.
  func expression(from equals: Int) -> [CompletionItem] {
    let digits = typed.prefix { ($0.isASCII && $0.isNumber) || $0 == "." || $0 == "," }
    if !digits.isEmpty {
      let unit = typed.dropFirst(digits.count)
      return measures(from: equals).filter { unit.isEmpty || $0.contains(unit) }.map {
        CompletionItem(
          .measure, String(digits) + $0, detail: say("计量单位", "unit of measure"),
          filter: $0.hasPrefix(unit) ? String(digits) + $0 : typed + $0)
      }
    }
    let visible = snapshot.study.constants.filter { $0.unit < 0 || $0.unit == unit }
    return visible.map { constant in
      let scope = constant.unit < 0 ? "" : snapshot.budget.units[constant.unit].name
      return CompletionItem(.constant, constant.name, detail: scope)
    }
  }

  /// Units of measure: first those that make 元 of the calculation so far, then those of budgets in common use.
  private func measures(from equals: Int) -> [String] {
    let common = ["元", "万元", "亿元", "人", "万元/人", "元/人", "元/人·月", "月", "批", "元/批", "次", "天", "辆", "%"]
    let fitting = fittingMeasures(from: equals)
    return fitting + common.filter { !fitting.contains($0) }
  }

  /// Behind `20批 *` that is 元/批 and 万元/批; behind `2000元/人·月 *` it is 人 and 月.
  private func fittingMeasures(from equals: Int) -> [String] {
    // A sum begins anew behind each of its signs; brackets are looked through.
    let signs = kinds.lastIndex { $0 == .plus || $0 == .minus || $0 == .equals } ?? equals
    var product = MeasureUnit.none
    for index in words.indices where index > signs {
      guard let unit = unitOfMeasure(words[index], kinds[index]) else { continue }
      product = product.multiplied(by: kinds[index - 1] == .divide ? unit.inverted : unit)
    }
    guard kinds.last == .times, product != .none, product != .yuan else { return [] }
    let missing = MeasureUnit.yuan.multiplied(by: product.inverted).text
    if missing.hasPrefix("1/") { return [] }
    return missing.hasPrefix("元") ? [missing, "万" + missing] : missing.split(separator: "·").map(String.init)
  }

  /// The unit of a number or a constant.
  private func unitOfMeasure(_ word: String, _ kind: TokenKind) -> MeasureUnit? {
    if kind == .constant {
      let index = snapshot.study.constant(named: foldedName(word), unit: unit)
      return index.flatMap { snapshot.study.constants[$0].value?.unit }
    }
    let text = foldedName(word).drop { ($0.isASCII && $0.isNumber) || $0 == "." || $0 == "," }
    var result = MeasureUnit.none
    for (index, part) in text.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
      for name in part.split(separator: "·") {
        guard let base = baseUnit(name)?.unit else { return nil }
        result = result.multiplied(by: index == 0 ? base : base.inverted)
      }
    }
    return result
  }
}
