import BudgetModel
import BudgetSource

// B05 from 0506 on: what an auditor of goals would ask. B0602: accounts that disagree.

extension Diagnostic {
  static func projectWithoutGoal(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .projectWithoutGoal, Message(zh: "项目“\(shortened(name))”没有目标", en: "project “\(shortened(name))” has no goal"),
      severity: .warning,
      at: Label(place), rule: Message(zh: "当年安排资金的项目都要填报绩效目标", en: "a project with money of this year states a goal"),
      hint: Message(zh: "在下面写 目标 和 指标", en: "write goal and indicator lines below it"))
  }

  static func goalWithoutIndicators(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .goalWithoutIndicators,
      Message(zh: "项目“\(shortened(name))”没有指标", en: "project “\(shortened(name))” has no indicators"),
      severity: .warning, at: Label(place), rule: Message(zh: "目标要用指标衡量", en: "indicators measure a goal"),
      hint: Message(
        zh: "写指标，如 指标 数量 培训人数 ≥ 100 人 权重 20", en: "write indicators, as indicator quantity NAME ≥ 100 人 weight 20"))
  }

  static func missingIndicatorLevels(_ levels: [IndicatorLevel], of name: String?, at place: SourceRange) -> Diagnostic
  {
    let chinese = levels.map { $0.name + "指标" }.joined(separator: "、")
    let english = levels.map(englishName).joined(separator: " or of ")
    return Diagnostic(
      .missingIndicatorLevel, Message(zh: "缺少\(chinese)", en: "no indicator of \(english)"), severity: .warning,
      at: Label(place), operands: levels.map { Operand("level", .text($0.name)) },
      rule: Message(zh: "产出、效益、满意度各要有指标", en: "output, benefit and satisfaction are each measured"),
      hint: Message(zh: "补上指标，如 \(example(levels, in: .chinese))", en: "add one, as \(example(levels, in: .english))"))
  }

  private static func englishName(_ level: IndicatorLevel) -> String {
    switch level {
    case .output: "output"
    case .cost: "cost"
    case .benefit: "benefit"
    case .satisfaction: "satisfaction"
    }
  }

  private static func example(_ levels: [IndicatorLevel], in tongue: Tongue) -> String {
    switch (levels.first, tongue) {
    case (.output, .chinese): "指标 数量 培训人数 ≥ 100 人"
    case (.output, .english): "indicator quantity NAME ≥ 100 人"
    case (.satisfaction, .chinese): "指标 服务对象满意度 群众满意度 ≥ 90 %"
    case (.satisfaction, .english): "indicator client-satisfaction NAME ≥ 90 %"
    case (_, .chinese): "指标 社会效益 政策知晓率 ≥ 90 %"
    case (_, .english): "indicator social-benefit NAME ≥ 90 %"
    }
  }

  static func indicatorTwice(_ name: String, first: SourceRange, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .indicatorTwice, Message(zh: "指标“\(shortened(name))”写了两次", en: "indicator “\(shortened(name))” stands twice"),
      severity: .warning,
      at: Label(place), labels: [Label(first, Message(zh: "第一次在这里", en: "first here"))],
      rule: Message(zh: "同一目标、同一类指标不重名", en: "a name is used once in its kind within a goal"),
      hint: Message(zh: "删去一个，或写明差别", en: "delete one, or tell them apart"))
  }

  static func taskTwice(_ name: String, first: SourceRange, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .taskTwice,
      Message(zh: "任务“\(shortened(name))”写了两次", en: "task “\(shortened(name))” stands twice"), severity: .warning,
      at: Label(place), labels: [Label(first, Message(zh: "第一次在这里", en: "first here"))],
      rule: Message(zh: "一项任务只写一次", en: "a task is written once"),
      hint: Message(zh: "合成一项，或写明差别", en: "join the two, or tell them apart"))
  }

  static func costsExceedMoney(
    _ costs: Amount, _ money: Amount, indicators: [Indicator], of name: String, at place: SourceRange
  ) -> Diagnostic {
    let (spent, has) = (costs.exactText(in: .yuan), money.exactText(in: .yuan))
    return Diagnostic(
      .costsExceedMoney,
      Message(zh: "成本指标合计 \(spent) 元，超过项目金额", en: "costs exceed the project: \(spent) 元"),
      severity: .warning,
      at: Label(
        place, Message(zh: "项目“\(shortened(name))”共 \(has) 元", en: "project “\(shortened(name))” has \(has) 元")),
      labels: indicators.dropFirst().prefix(8).map { Label($0.place, Message(zh: "另一项成本", en: "another cost")) },
      operands: [Operand("costs", .fen(costs.fen)), Operand("money", .fen(money.fen))],
      rule: Message(zh: "成本指标合计不超过项目金额", en: "the cost indicators do not exceed the project's money"),
      hint: Message(zh: "核对成本指标的值和单位", en: "check the values and units of the costs"))
  }

  static func functionEconomics(
    functions: [Code], _ function: Amount, _ functionPlace: SourcePosition, economics: [Code], _ economic: Amount,
    _ economicPlace: SourcePosition?, in unit: MoneyUnit
  ) -> Diagnostic {
    func short(_ codes: [Code], _ more: String) -> String { (codes.first?.text ?? "") + (codes.count > 1 ? more : "") }
    let (left, right) = (functions.map(\.text).joined(separator: "+"), economics.map(\.text).joined(separator: "+"))
    let (leftSum, rightSum) = (function.shown(in: unit), economic.shown(in: unit))
    return Diagnostic(
      .functionEconomics,
      Message(
        zh: "基本支出里 \(short(functions, " 等")) 与 \(short(economics, " 等")) 不等",
        en: "\(short(functions, " …")) and \(short(economics, " …")) differ in basic expenditure"),
      severity: .warning,
      at: Label(
        SourceRange(functionPlace, functionPlace + 5),
        Message(zh: "\(left) 合计 \(leftSum)", en: "\(left): \(leftSum)")),
      labels: economicPlace.map { place in
        [
          Label(
            SourceRange(place, place + 5),
            Message(zh: "\(right) 合计 \(rightSum)", en: "\(right): \(rightSum)"))
        ]
      } ?? [],
      operands: [Operand("function", .fen(function.fen)), Operand("economic", .fen(economic.fen))],
      rule: Message(zh: "同一笔缴费按功能和经济分类应当相等", en: "one contribution has one amount in both classifications"),
      hint: economicPlace == nil
        ? Message(zh: "把下面的经济科目改为 \(right)", en: "write \(right) below it in place of the other economic code")
        : Message(zh: "核对两边的金额", en: "check the amounts of both sides"))
  }
}
