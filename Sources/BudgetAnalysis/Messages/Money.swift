import BudgetModel
import BudgetSource
import BudgetSyntax

// B03: amounts and sums. B04: funds and sources. B05: projects and indicators. B06: checks between tables.

extension StatedAmount {
  /// As it is written: `394.10 万元`, or the exact 元 of a calculation.
  var text: String {
    guard let precision else { return amount.exactText(in: .yuan) + " 元" }
    return amount.exactText(in: precision.unit, least: min(precision.decimals, precision.unit.fenDigits))
      + " " + precision.unit.name
  }

  /// Another amount in the unit and with at least the decimals of this one.
  func text(of other: Amount) -> String {
    let unit = precision?.unit ?? .yuan
    return other.exactText(in: unit, least: max(precision?.decimals ?? 2, 2)) + " " + unit.name
  }
}

extension Amount {
  /// As a person reads it who works in `unit`: exact, with the unit's name.
  func shown(in unit: MoneyUnit) -> String { exactText(in: unit) + " " + unit.name }
}

extension Diagnostic {
  // MARK: Amounts

  static func noMoneyUnit(at place: SourceRange, fileStart: SourcePosition, isBelow: Bool) -> Diagnostic {
    if isBelow {
      return Diagnostic(
        .noMoneyUnit,
        Message(zh: "“金额”要写在第一个数前面", en: "“amounts” must stand above the first number"), at: Label(place),
        rule: Message(zh: "“金额”管它下面的数", en: "“amounts” governs the numbers below it"),
        hint: Message(zh: "把“金额”一行移到文件开头", en: "move the line “amounts” to the top of the file"))
    }
    return Diagnostic(
      .noMoneyUnit,
      Message(zh: "没有写明这个文件的金额单位", en: "the unit of this file's amounts is not stated"), at: Label(place),
      rule: Message(zh: "数字后没有单位时，前面要有“金额”一行", en: "a bare number needs an “amounts” line above it"),
      hint: Message(zh: "在文件开头写：金额 万元（或 元）", en: "write at the top: amounts 万元 (or 元)"),
      fixIts: [
        FixIt(
          Message(zh: "加上“金额 万元”", en: "add “amounts 万元”"), .placeholder,
          [TextEdit(SourceRange(at: fileStart), "金额 万元\n")])
      ])
  }

  static func belowFen(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .belowFen, Message(zh: "金额“\(shortened(text))”的小数位超过了分", en: "“\(shortened(text))” is finer than a fen"),
      at: Label(place),
      rule: Message(zh: "金额最细到分：元两位小数，万元六位", en: "money is kept to the fen: two decimals of 元, six of 万元"),
      hint: Message(zh: "删去多余的小数位", en: "delete the decimals beyond it"))
  }

  static func overflow(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .overflow, Message(zh: "金额太大，无法计算", en: "this amount is too large to add up"), at: Label(place),
      hint: Message(zh: "核对位数和单位；合计最多约 9 亿亿元", en: "check digits and unit; the most is about 9·10^16 元"))
  }

  static func amountMissing(_ account: Account, at place: SourceRange, behind: SourceRange) -> Diagnostic {
    Diagnostic(
      .amountMissing, Message(zh: "\(account.shortLabel) 没有金额", en: "\(account.shortLabel) has no amount"),
      at: Label(place),
      rule: Message(zh: "最低一级的行要写金额", en: "a lowest line states an amount"),
      hint: Message(zh: "在行尾写金额，或在下面写下级科目", en: "write the amount behind it, or subordinate lines below"),
      fixIts: [
        FixIt(Message(zh: "写上金额", en: "write an amount"), .placeholder, [TextEdit(behind, "  0.00")])
      ])
  }

  static func amountUnspaced(_ amount: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .amountUnspaced,
      Message(
        zh: "金额“\(shortened(amount))”前面没有空格", en: "no space before the amount “\(shortened(amount, to: 18))”"),
      at: Label(place),
      rule: Message(zh: "名称和金额之间要有空格", en: "a space stands between the name and the amount"),
      hint: Message(zh: "在金额前加空格", en: "put a space before the amount"),
      fixIts: [
        FixIt(Message(zh: "加上空格", en: "add the space"), .safe, [TextEdit(SourceRange(at: place.start), "  ")])
      ])
  }

  // MARK: Sums

  static func partsDoNotSum(
    _ account: Account, stated: StatedAmount, sum: Amount, parts: Int, heading: SourceRange
  ) -> Diagnostic {
    let sumText = stated.text(of: sum)
    let difference = stated.text(of: Amount(fen: abs(sum.fen - stated.amount.fen)))
    let isMore = sum > stated.amount
    return Diagnostic(
      .partsDoNotSum,
      Message(
        zh: "\(account.code.text) 写明 \(stated.text(of: stated.amount))，下级合计 \(sumText)",
        en: "\(account.code.text) states \(stated.text(of: stated.amount)), its parts are \(sumText)"),
      at: Label(
        stated.place,
        Message(
          zh: "\(parts) 个下级合计\(isMore ? "多" : "少") \(difference)",
          en: "\(parts) part\(parts == 1 ? "" : "s"), \(difference) \(isMore ? "more" : "less")")),
      operands: [
        Operand("stated", .fen(stated.amount.fen)), Operand("sum", .fen(sum.fen)), Operand("parts", .count(parts)),
      ],
      rule: Message(zh: "上级科目的金额等于下级之和", en: "the amount over parts is their sum"),
      hint: Message(zh: "改为 \(sumText)，或改正下级", en: "write \(sumText), or correct a part"))
  }

  static func marginDoesNotSum(economic: Amount, functional: Amount, in unit: MoneyUnit, at place: SourceRange)
    -> Diagnostic
  {
    let (left, right) = (economic.shown(in: unit), functional.shown(in: unit))
    return Diagnostic(
      .marginDoesNotSum,
      Message(zh: "经济分类合计 \(left)，功能分类 \(right)", en: "by economic code \(left), by function \(right)"),
      at: Label(place),
      operands: [Operand("economic", .fen(economic.fen)), Operand("functional", .fen(functional.fen))],
      rule: Message(zh: "同一笔钱按两种分类合计应当相等", en: "the same money has one total in both classifications"),
      hint: Message(
        zh: "相差 \(Amount(fen: abs(economic.fen - functional.fen)).shown(in: unit))，核对两边的金额",
        en: "they differ by \(Amount(fen: abs(economic.fen - functional.fen)).shown(in: unit)); check both sides"
      ))
  }

  static func assertionFalse(
    _ query: ResolvedQuery, _ value: Amount, sign: String, stated: StatedAmount, at place: SourceRange
  ) -> Diagnostic {
    assertionFalse(
      left: "\(query.text) \(stated.text(of: value))", right: stated.text, leftValue: value, rightValue: stated.amount,
      difference: stated.text(of: Amount(fen: abs(value.fen - stated.amount.fen))), sign: sign, at: place)
  }

  static func assertionFalse(
    _ left: ResolvedQuery, _ leftValue: Amount, sign: String, _ right: ResolvedQuery, _ rightValue: Amount,
    in unit: MoneyUnit, at place: SourceRange
  ) -> Diagnostic {
    func text(_ amount: Amount) -> String { amount.shown(in: unit) }
    return assertionFalse(
      left: "\(left.text) \(text(leftValue))", right: "\(right.text) \(text(rightValue))", leftValue: leftValue,
      rightValue: rightValue, difference: text(Amount(fen: abs(leftValue.fen - rightValue.fen))), sign: sign, at: place)
  }

  private static func assertionFalse(
    left: String, right: String, leftValue: Amount, rightValue: Amount, difference: String, sign: String,
    at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .assertionFalse, Message(zh: "核对不符，相差 \(difference)", en: "the assertion fails by \(difference)"),
      at: Label(place, Message(zh: "\(left)，而右边是 \(right)", en: "\(left), but on the right \(right)")),
      operands: [
        Operand("left", .fen(leftValue.fen)), Operand("sign", .text(sign)), Operand("right", .fen(rightValue.fen)),
      ],
      rule: Message(zh: "左边\(sign)右边", en: "left \(sign) right"),
      hint: Message(zh: "核对有关的行，或改正这里的数", en: "check the lines it sums, or correct the number here"))
  }

  static func marginsCannotTell(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .marginsCannotTell,
      Message(zh: "“\(shortened(text))”答不出来", en: "nobody can tell “\(shortened(text))”"), at: Label(place),
      rule: Message(
        zh: "“经济分类”只写合计，看不出哪个功能科目用了多少",
        en: "“economic” gives totals only: which function they belong to is not known"),
      hint: Message(zh: "只按功能或只按经济分类核对", en: "ask by function or by economic code, not both"))
  }

  // MARK: Tags and sources

  static func tagTwice(_ tag: Keyword, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .tagTwice, Message(zh: "“\(tag.chinese)”写了两次", en: "“\(tag.english)” stands twice"), at: Label(place),
      hint: Message(zh: "删去一个", en: "delete one"), fixIts: [])
  }

  static func tagContradicts(_ tag: Keyword, isInLine: Bool, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .tagContradicts,
      isInLine
        ? Message(zh: "“\(tag.chinese)”与同一行的标记相反", en: "“\(tag.english)” contradicts a tag of this line")
        : Message(zh: "“\(tag.chinese)”与上级行的标记相反", en: "“\(tag.english)” contradicts a tag above"), at: Label(place),
      rule: Message(zh: "上级行的标记对下面各行都有效", en: "a tag on a heading holds for the lines below"),
      hint: Message(zh: "删去其中一个标记", en: "delete one of the two tags"))
  }

  static func marginTag(_ tag: Keyword, at place: SourceRange, functional: SourceRange) -> Diagnostic {
    Diagnostic(
      .marginTag,
      Message(
        zh: "“经济分类”标了“\(tag.chinese)”，功能科目没有", en: "“economic” is tagged “\(tag.english)”, the functional lines are not"
      ),
      at: Label(place), labels: [Label(functional, Message(zh: "同一笔钱", en: "the same money"))],
      rule: Message(zh: "“经济分类”是同一笔钱，来源和结转随功能科目", en: "“economic” is the same money, of the same source and year"),
      hint: Message(zh: "删去“经济分类”的标记，或给功能科目也标上", en: "delete the tag, or tag the functional lines as well"))
  }

  static func personnelOutsideBasic(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .personnelOutsideBasic,
      Message(zh: "项目支出不分人员和公用", en: "project money has no personnel or public part"), at: Label(place),
      rule: Message(zh: "人员经费和公用经费只属于基本支出", en: "personnel and public money are parts of basic expenditure"),
      hint: Message(zh: "删去这个标记", en: "delete the tag"))
  }

  static func fiscalSourceTag(_ source: IncomeSource, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .fiscalSourceTag,
      Message(zh: "“\(source.name)”不用写“来自”", en: "“from” is not written with a fiscal source"), at: Label(place),
      rule: Message(zh: "财政拨款由功能科目决定", en: "the functional code tells which appropriation pays"),
      hint: Message(zh: "删去“来自”和它后面的词", en: "delete “from” and the source"))
  }

  static func incomeTwice(_ source: IncomeSource, first: SourceRange, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .incomeTwice, Message(zh: "“\(source.name)”写了两行", en: "“\(source.english)” stands twice"), at: Label(place),
      labels: [Label(first, Message(zh: "第一行在这里", en: "first here"))],
      rule: Message(zh: "同一来源、同样标记只写一行", en: "one source, one line"),
      hint: Message(zh: "合成一行，或给一行标上“上年结转”", en: "join the two lines, or tag one as carryover"))
  }

  static func incomeTag(_ tag: Keyword, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .incomeTag, Message(zh: "收入不能标“\(tag.chinese)”", en: "income takes no tag “\(tag.english)”"), at: Label(place),
      hint: Message(zh: "收入只能标“上年结转”；删去它", en: "income may be tagged carryover only; delete it"))
  }

  static func marginMixed(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .marginMixed,
      Message(zh: "这一块的钱不止一种来源，分不清经济科目", en: "this block mixes sources and has economic lines"),
      at: Label(place),
      rule: Message(zh: "有“经济分类”的一块只能有一种来源", en: "a block with “economic” has money of one source"),
      hint: Message(zh: "按来源分成几块写", en: "write one block for each source"))
  }

  static func insuranceFund(_ account: Account, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .insuranceFund,
      Message(zh: "\(account.shortLabel) 属于社会保险基金预算", en: "\(account.shortLabel) is social insurance fund money"),
      at: Label(place), rule: Message(zh: "社会保险基金不列入部门预算", en: "that fund is no part of a department's budget"),
      hint: Message(zh: "改用 208 类等科目", en: "use another account, as one of class 208"))
  }

  // MARK: Projects

  static func projectTwice(_ name: String, first: SourceRange, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .projectTwice, Message(zh: "项目“\(shortened(name))”写了两次", en: "project “\(shortened(name))” stands twice"),
      at: Label(place),
      labels: [Label(first, Message(zh: "第一次在这里", en: "first here"))],
      rule: Message(zh: "一个单位里项目不重名", en: "a project's name is used once in a unit"),
      hint: Message(zh: "合成一个项目，或换一个名称", en: "join the two, or use another name"))
  }

  static func projectWithoutMoney(_ name: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .projectWithoutMoney, Message(zh: "项目“\(shortened(name))”没有金额", en: "project “\(shortened(name))” has no money"),
      at: Label(place),
      hint: Message(zh: "在下面写科目和金额，如 2080104 10.00", en: "write a code and an amount below it, as 2080104 10.00"))
  }

  static func goalTwice(first: SourceRange, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .goalTwice, Message(zh: "目标写了两次", en: "the goal stands twice"), at: Label(place),
      labels: [Label(first, Message(zh: "第一次在这里", en: "first here"))],
      hint: Message(zh: "合成一个目标，分段时空一行", en: "join the two; a blank line parts paragraphs"))
  }

  static func weightTotal(
    _ total: Weight, allowed: [Int], indicators: [Indicator], at place: SourceRange
  ) -> Diagnostic {
    let wanted = allowed.map(String.init)
    let missing = indicators.filter { $0.weight == nil }.count
    let count = indicators.count - missing
    return Diagnostic(
      .weightTotal,
      Message(
        zh: "权重合计 \(total.text)，应为 \(wanted.joined(separator: " 或 "))",
        en: "the weights total \(total.text), not \(wanted.joined(separator: " or "))"),
      at: Label(place, Message(zh: "\(count) 个指标的权重", en: "\(count) weight\(count == 1 ? "" : "s")")),
      labels: indicators.prefix(12).map { indicator in
        let text = indicator.weight.map { Message(zh: "权重 \($0.text)", en: "weight \($0.text)") }
        return Label(indicator.place, text ?? Message(zh: "没有权重", en: "no weight"))
      },
      operands: [Operand("total", .text(total.text)), Operand("indicators", .count(indicators.count))],
      rule: Message(
        zh: "权重合计 90（预算执行率占 10）或 100", en: "weights total 90 (execution holds the other 10) or 100"),
      hint: missing == 0
        ? Message(zh: "调整其中一个权重", en: "change one of the weights")
        : Message(zh: "有 \(missing) 个指标没有权重，补上它", en: "indicators without weight: \(missing); add it"))
  }

  static func badWeight(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .badWeight, Message(zh: "“\(shortened(text))”不是权重", en: "“\(shortened(text))” is not a weight"), at: Label(place),
      rule: Message(zh: "权重是不带单位的数，最多两位小数", en: "a weight is a number with two decimals at most"),
      hint: Message(zh: "写成 权重 15", en: "write weight 15"))
  }

  // MARK: Tables

  static func unbalanced(
    _ source: IncomeSource, income: Amount, spending: Amount, in unit: MoneyUnit, at place: SourceRange
  ) -> Diagnostic {
    let difference = Amount(fen: abs(income.fen - spending.fen)).shown(in: unit)
    return Diagnostic(
      .unbalanced,
      Message(
        zh: "\(source.name)：收支相差 \(difference)", en: "\(source.english): \(difference) out of balance"),
      severity: .warning, at: Label(place, bothSides(income, spending, in: unit)),
      operands: [Operand("income", .fen(income.fen)), Operand("spending", .fen(spending.fen))],
      rule: Message(zh: "收入总计等于支出总计，各类资金也一样", en: "income equals spending, in every fund"),
      hint: Message(zh: "核对这类资金的收入和支出", en: "check the income and the spending of this source"))
  }

  static func unitUnbalanced(
    _ owner: BudgetUnit, _ source: IncomeSource, income: Amount, spending: Amount, in unit: MoneyUnit,
    at place: SourceRange
  ) -> Diagnostic {
    let name = owner.code ?? shortened(owner.name)
    let difference = Amount(fen: abs(income.fen - spending.fen)).shown(in: unit)
    return Diagnostic(
      .unitUnbalanced,
      Message(
        zh: "单位 \(name) 的收支相差 \(difference)", en: "unit \(name): \(difference) out of balance"),
      severity: .warning, at: Label(place, bothSides(income, spending, in: unit)),
      operands: [
        Operand("source", .text(source.name)), Operand("income", .fen(income.fen)),
        Operand("spending", .fen(spending.fen)),
      ],
      rule: Message(
        zh: "部门合计相等，但每个单位各类资金的收支也要相等", en: "each unit balances in every fund, not only all of them together"),
      hint: Message(
        zh: "核对“\(source.name)”：是不是写到别的单位去了？",
        en: "check \(source.english): has some of it been written under another unit?"))
  }

  private static func bothSides(_ income: Amount, _ spending: Amount, in unit: MoneyUnit) -> Message {
    let (got, spent) = (income.shown(in: unit), spending.shown(in: unit))
    return Message(zh: "收入 \(got)，支出 \(spent)", en: "income \(got), spending \(spent)")
  }

  static func incomeMissing(
    _ paid: [(source: IncomeSource, amount: Amount)], spending: Amount, in unit: MoneyUnit, at place: SourceRange
  ) -> Diagnostic {
    let lines = paid.prefix(3).map { (source: $0.source, text: $0.amount.exactText(in: unit) + unit.name) }
    return Diagnostic(
      .incomeMissing,
      Message(
        zh: "有支出 \(spending.shown(in: unit))，没有写收入",
        en: "spending of \(spending.shown(in: unit)), and no income"),
      severity: .warning, at: Label(place), operands: [Operand("spending", .fen(spending.fen))],
      rule: Message(zh: "收入总计等于支出总计", en: "total income equals total spending"),
      hint: Message(
        zh: "在“收入”下面写来源和金额，如 " + lines.map { "\($0.source.name) \($0.text)" }.joined(separator: "、"),
        en: "write sources and amounts below income, as "
          + lines.map { "\($0.source.english) \($0.text)" }.joined(separator: ", ")
      ))
  }
}
