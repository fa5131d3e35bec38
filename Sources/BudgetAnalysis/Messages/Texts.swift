import BudgetModel
import BudgetSource

// B06 from 0603 on: texts that disagree with the budget, or with themselves.

extension Diagnostic {
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

  static func noteOverMoney(
    _ table: LayoutProfile.TableName, _ money: Amount, in unit: MoneyUnit, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .noteOverMoney,
      Message(
        zh: "说明写没有，但\(table.number)有 \(money.shown(in: unit))",
        en: "the note says none, but \(table.number) has \(money.shown(in: unit))"),
      severity: .warning, at: Label(place), operands: [Operand("money", .fen(money.fen))],
      rule: Message(zh: "空表才写“本年无此项支出”", en: "only an empty table has a note that there is none"),
      hint: Message(zh: "删去说明，或核对金额", en: "delete the note, or check the money"))
  }

  static func placeholder(_ word: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .placeholder, Message(zh: "“\(shortened(word))”还没有填", en: "“\(shortened(word))” is still to be filled in"),
      severity: .warning,
      at: Label(place), hint: Message(zh: "写上实际内容", en: "write what belongs there"))
  }

  static func textIndicator(_ text: String, _ indicator: Indicator, at place: SourceRange) -> Diagnostic {
    let value = indicator.value + " " + indicator.unit
    return Diagnostic(
      .textIndicator,
      Message(
        zh: "目标里写 \(text)，指标写 \(value)", en: "the text says \(text), the indicator \(value)"),
      severity: .warning, at: Label(place),
      labels: [Label(indicator.place, Message(zh: "这个指标", en: "this indicator"))],
      rule: Message(zh: "目标里的数与指标一致", en: "a goal and its indicators name one number"),
      hint: Message(zh: "改正文字或指标", en: "correct the text or the indicator"))
  }

  static func textTwice(first: SourceRange, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .textTwice, Message(zh: "这一行文字写了两次", en: "this line of text stands twice"), severity: .warning,
      at: Label(place), labels: [Label(first, Message(zh: "第一次在这里", en: "first here"))],
      rule: Message(zh: "同一段文字里不重复整行", en: "a text does not say one line twice"),
      hint: Message(zh: "删去一行", en: "delete one of the two"))
  }

  static func dateYear(_ date: CalendarDate, budgetYear: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .dateYear,
      Message(
        zh: "日期在 \(date.year) 年，预算是 \(budgetYear) 年的", en: "the date is in \(date.year), the budget is of \(budgetYear)"
      ),
      severity: .warning, at: Label(place),
      rule: Message(zh: "预算在当年公开，最早在上年 12 月", en: "a budget is published in its year, or in the December before"),
      hint: Message(zh: "核对日期和预算年度", en: "check the date and the year of the budget"))
  }

  static func unitKindMissing(
    _ money: Amount, in unit: MoneyUnit, table: LayoutProfile.TableName, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unitKindMissing,
      Message(zh: "单位的性质没有写，机关运行经费算不出来", en: "without the unit's kind 机关运行经费 cannot be told"),
      severity: .warning,
      at: Label(
        place,
        Message(zh: "公用经费 \(money.shown(in: unit))", en: "public money of \(money.shown(in: unit))")),
      operands: [Operand("public", .fen(money.fen))],
      rule: Message(
        zh: "\(table.number)的机关运行经费是行政、参公单位的公用经费",
        en: "机关运行经费 in \(table.number) is the public money of administrative and civil-service units"),
      hint: Message(
        zh: "在“单位”的名称后写行政、参公或事业；公用经费不按单位写的，写“机关运行经费”和金额",
        en: "write administrative, civil-service or institution behind the unit's name; else state "
          + "agency-running-costs with their amount"
      ))
  }
}
