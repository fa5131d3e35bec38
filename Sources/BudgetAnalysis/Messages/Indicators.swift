import BudgetModel
import BudgetSource

// B05: what an auditor of indicators would ask.

extension Diagnostic {
  static func directionContradicts(_ indicator: Indicator) -> Diagnostic {
    let direction = indicator.direction ?? .positive
    let english = direction == .positive ? "positive" : "negative"
    return Diagnostic(
      .directionContradicts,
      Message(
        zh: "“\(indicator.nature.name)”与“\(direction.name)”相反",
        en: "“\(indicator.nature.name)” contradicts “\(english)”"),
      severity: .warning, at: Label(indicator.place),
      rule: Message(zh: "≥ 是越多越好（正向），≤ 是越少越好（反向）", en: "more is better with ≥ (positive), less with ≤ (negative)"),
      hint: Message(zh: "改符号，或改方向", en: "correct the sign or the direction"))
  }

  static func qualitativeNumber(_ indicator: Indicator) -> Diagnostic {
    Diagnostic(
      .qualitativeNumber,
      Message(zh: "定性指标的值是数“\(indicator.value)”", en: "a qualitative indicator has the number “\(indicator.value)”"),
      severity: .warning, at: Label(indicator.place),
      rule: Message(zh: "定性指标用文字评价", en: "a qualitative indicator is judged in words"),
      hint: Message(
        zh: "写成 ≥ \(indicator.value)，或写评价，如 优良中差", en: "write ≥ \(indicator.value), or a judgement such as 优良中差"))
  }

  static func percentageOutside(_ indicator: Indicator) -> Diagnostic {
    Diagnostic(
      .percentageOutside,
      Message(zh: "\(indicator.value)% 不在 0 到 100% 之间", en: "\(indicator.value)% is not between 0 and 100%"),
      severity: .warning, at: Label(indicator.place),
      rule: Message(zh: "占比在 0 到 100% 之间，增长率除外", en: "a share lies between 0 and 100%, a growth rate need not"),
      hint: Message(zh: "核对数值；是增长率时在名称里写明", en: "check the value; say so in the name if it is a growth rate"))
  }

  static func costWithoutLimit(_ indicator: Indicator) -> Diagnostic {
    let sign = indicator.nature.name
    return Diagnostic(
      .costWithoutLimit,
      Message(zh: "成本指标写成了“\(sign)”", en: "a cost indicator with the sign “\(sign)”"), severity: .warning,
      at: Label(indicator.place),
      rule: Message(zh: "成本是不能超过的数，用 ≤ 或 =", en: "a cost is what is not to be exceeded: ≤ or ="),
      hint: Message(
        zh: "写成 ≤ \(indicator.value) \(indicator.unit)；是节约的钱时，在名称里写明",
        en: "write ≤ \(indicator.value) \(indicator.unit); say so in the name if it is what is saved (节约)"))
  }
}
