import BudgetModel
import BudgetSource

// B03: calculations and constants.

extension Diagnostic {
  static func malformedQuantity(_ text: String, at place: SourceRange) -> Diagnostic {
    // A unit of measure may hold `/`, but never `-`.
    let hasMinus = text.contains { $0 == "-" || $0 == "－" }
    return Diagnostic(
      .malformedQuantity,
      Message(zh: "看不懂数量“\(shortened(text))”", en: "“\(shortened(text))” cannot be read as a quantity"),
      at: Label(place),
      hint: hasMinus
        ? Message(zh: "减号两边要有空格", en: "a minus sign has a space on either side")
        : Message(zh: "写成 20批、2000元/批 或 16% 这样", en: "write it as 20批, 2000元/批 or 16%"))
  }

  static func notMoney(_ unit: MeasureUnit, at place: SourceRange) -> Diagnostic {
    let isPlain = unit == .none
    let rest = unit.multiplied(by: MeasureUnit.yuan.inverted).text
    let missing =
      unit.exponent(of: "元") == 1
      ? Message(zh: "“\(rest)”约不掉，核对各个数的单位", en: "“\(rest)” does not cancel; check the units of the numbers")
      : Message(zh: "补上单价，如 2000元/人", en: "multiply by a price, as 2000元/人")
    return Diagnostic(
      .notMoney,
      isPlain
        ? Message(zh: "算式的结果没有单位，不是金额", en: "the result is a plain number, not money")
        : Message(zh: "算式的结果以“\(unit.text)”计，不是元", en: "the result is in “\(unit.text)”, not in 元"), at: Label(place),
      operands: [Operand("unit", .text(unit.text))],
      rule: Message(zh: "算式里的单位要约成元", en: "the units of a calculation cancel to 元"),
      hint: isPlain
        ? Message(zh: "给其中一个数写上 元 或 万元", en: "give one of the numbers the unit 元 or 万元") : missing)
  }

  static func unlikeUnits(
    _ left: MeasureUnit, _ right: MeasureUnit, adds: Bool, at place: SourceRange, right rightPlace: SourceRange,
    text: String
  ) -> Diagnostic {
    func name(_ unit: MeasureUnit) -> String { unit == .none ? "1" : unit.text }
    return Diagnostic(
      .unlikeUnits,
      adds
        ? Message(zh: "“\(name(left))”和“\(name(right))”不能相加", en: "“\(name(left))” and “\(name(right))” do not add")
        : Message(
          zh: "“\(name(left))”减不了“\(name(right))”", en: "“\(name(right))” cannot be taken from “\(name(left))”"),
      at: Label(place),
      labels: [
        Label(
          rightPlace,
          Message(zh: "“\(shortened(text))”以“\(name(right))”计", en: "“\(shortened(text))” is in “\(name(right))”"))
      ],
      rule: Message(zh: "相加减的数要有同样的单位", en: "numbers that are added have one unit"),
      hint: Message(zh: "改成同样的单位", en: "give both the same unit"))
  }

  static func divisionByZero(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .divisionByZero, Message(zh: "算式除以了零", en: "this divides by zero"), at: Label(place),
      hint: Message(zh: "核对除号后面的数", en: "check the number behind the sign"))
  }

  static func negativeResult(_ amount: Amount, in unit: MoneyUnit, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .negativeResult,
      Message(
        zh: "算式的结果是 \(amount.shown(in: unit))", en: "the result is \(amount.shown(in: unit))"),
      at: Label(place), operands: [Operand("result", .fen(amount.fen))],
      rule: Message(zh: "预算金额不为负", en: "budget money is never negative"),
      hint: Message(zh: "核对减号两边的数", en: "check the numbers around the minus sign"))
  }

  static func unknownConstant(_ name: String, suggestion: String?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownConstant, Message(zh: "没有设定“\(shortened(name))”", en: "“\(shortened(name))” is not defined"),
      at: Label(place),
      rule: Message(zh: "常量只在它的单位里有效", en: "a constant belongs to its unit"),
      hint: suggestion.map { Message(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?") }
        ?? Message(zh: "先写：设 \(name) = …", en: "define it first: let \(name) = …"))
  }

  static func constantCycle(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .constantCycle, Message(zh: "“\(shortened(name))”的算式又用到它自己", en: "“\(shortened(name))” is defined by itself"),
      at: Label(place),
      hint: Message(zh: "给其中一个写上数", en: "give one of the constants a number"))
  }

  static func constantTwice(_ name: String, first: SourceRange, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .constantTwice, Message(zh: "“\(shortened(name))”设定了两次", en: "“\(shortened(name))” is defined twice"),
      at: Label(place),
      labels: [Label(first, Message(zh: "第一次在这里", en: "first here"))],
      rule: Message(zh: "一个名称只设定一次", en: "a name is defined once"),
      hint: Message(zh: "删去一个，或换一个名称", en: "delete one, or use another name"))
  }

  static func constantInUnitAndBudget(_ name: String, first: SourceRange, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .constantInUnitAndBudget,
      Message(
        zh: "“\(shortened(name))”既属于单位，又属于全部预算", en: "“\(shortened(name))” is of a unit and of the whole budget"),
      at: Label(place),
      labels: [Label(first, Message(zh: "另一个在这里", en: "the other"))],
      rule: Message(
        zh: "写在“单位”下面的只管这个单位，一个名称只用一处", en: "below “unit” a constant is of that unit; a name is never of both"),
      hint: Message(zh: "给其中一个换名称", en: "give one of the two another name"))
  }
}
