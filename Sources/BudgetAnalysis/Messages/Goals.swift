import BudgetModel
import BudgetSource

// B05 from 0506 on: what an auditor of goals and indicators would ask. B06 from 0602 on: texts and accounts that disagree.

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

  static func costsExceedMoney(
    _ costs: Amount, _ money: Amount, indicators: [Indicator], of name: String, at place: SourceRange
  ) -> Diagnostic {
    let (spent, has) = (costs.exactText(in: .yuan), money.exactText(in: .yuan))
    return Diagnostic(
      .costsExceedMoney,
      Message(zh: "成本指标合计 \(spent) 元，超过项目金额", en: "the costs are \(spent) 元, more than the project has"),
      severity: .warning,
      at: Label(place, Message(zh: "项目“\(name)”共 \(has) 元", en: "project “\(name)” has \(has) 元")),
      labels: indicators.dropFirst().prefix(8).map { Label($0.place, Message(zh: "另一项成本", en: "another cost")) },
      operands: [Operand("costs", .fen(costs.fen)), Operand("money", .fen(money.fen))],
      rule: Message(zh: "成本指标合计不超过项目金额", en: "the cost indicators do not exceed the project's money"),
      hint: Message(zh: "核对成本指标的值和单位", en: "check the values and units of the costs"))
  }

  static func textAmount(_ stated: StatedAmount, _ money: Amount, of project: Project, at place: SourceRange)
    -> Diagnostic
  {
    Diagnostic(
      .textAmount,
      Message(
        zh: "目标里写 \(stated.text)，项目金额是 \(stated.text(of: money))",
        en: "the goal says \(stated.text), the project has \(stated.text(of: money))"),
      severity: .warning, at: Label(place),
      labels: [Label(project.place, Message(zh: "项目在这里", en: "the project"))],
      operands: [Operand("stated", .fen(stated.amount.fen)), Operand("money", .fen(money.fen))],
      rule: Message(zh: "文字里的金额与预算一致", en: "a text names the amount of the budget"),
      hint: Message(zh: "改正文字或金额", en: "correct the text or the amount"))
  }

  static func textYear(_ year: Int, budgetYear: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .textYear, Message(zh: "文字里的 \(year) 年不是预算年度", en: "the text speaks of \(year), the budget is of \(budgetYear)"),
      severity: .warning, at: Label(place),
      rule: Message(
        zh: "文字与预算年度一致；只有比较时提上年", en: "texts are of the budget's year; another is named in comparisons only"),
      hint: Message(zh: "改为 \(budgetYear)", en: "write \(budgetYear)"),
      fixIts: [
        FixIt(Message(zh: "改为 \(budgetYear)", en: "write \(budgetYear)"), .maybe, [TextEdit(place, String(budgetYear))])
      ])
  }

  static func noteOfOtherFund(
    _ other: String, table: LayoutProfile.TableName, own: String, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .noteOfOtherFund,
      Message(zh: "\(table.number)的说明写的是“\(other)”", en: "the note of \(table.number) speaks of “\(other)”"),
      severity: .warning, at: Label(place),
      rule: Message(zh: "\(table.number)是“\(own)”的表", en: "\(table.number) is the table of “\(own)”"),
      hint: Message(zh: "改为“\(own)”，或改表号", en: "write “\(own)”, or another table's number"))
  }

  static func noteOverMoney(_ table: LayoutProfile.TableName, _ money: Amount, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .noteOverMoney,
      Message(
        zh: "说明写没有，但\(table.number)有 \(money.exactText(in: .yuan)) 元",
        en: "the note says none, but \(table.number) has \(money.exactText(in: .yuan)) 元"),
      severity: .warning, at: Label(place), operands: [Operand("money", .fen(money.fen))],
      rule: Message(zh: "空表才写“本年无此项支出”", en: "only an empty table has a note that there is none"),
      hint: Message(zh: "删去说明，或核对金额", en: "delete the note, or check the money"))
  }

  static func placeholder(_ word: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .placeholder, Message(zh: "“\(word)”还没有填", en: "“\(word)” is still to be filled in"), severity: .warning,
      at: Label(place), hint: Message(zh: "写上实际内容", en: "write what belongs there"))
  }

  static func functionEconomics(
    functions: [Code], _ function: Amount, _ functionPlace: SourcePosition, economics: [Code], _ economic: Amount,
    _ economicPlace: SourcePosition
  ) -> Diagnostic {
    let (left, right) = (functions.map(\.text).joined(separator: "+"), economics.map(\.text).joined(separator: "+"))
    let (leftSum, rightSum) = (function.exactText(in: .yuan), economic.exactText(in: .yuan))
    return Diagnostic(
      .functionEconomics,
      Message(zh: "基本支出里 \(left) 与 \(right) 不等", en: "\(left) and \(right) differ in basic expenditure"),
      severity: .warning,
      at: Label(
        SourceRange(functionPlace, functionPlace + 5),
        Message(zh: "功能科目合计 \(leftSum) 元", en: "by function \(leftSum) 元")),
      labels: [
        Label(
          SourceRange(economicPlace, economicPlace + 5),
          Message(zh: "经济科目合计 \(rightSum) 元", en: "by economic code \(rightSum) 元"))
      ],
      operands: [Operand("function", .fen(function.fen)), Operand("economic", .fen(economic.fen))],
      rule: Message(zh: "同一笔缴费按功能和经济分类应当相等", en: "one contribution has one amount in both classifications"),
      hint: Message(zh: "核对两边的金额", en: "check the amounts of both sides"))
  }
}
