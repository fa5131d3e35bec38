import BudgetModel
import BudgetSource

/// What a page says besides the budget's own words and the tables, which are official and stay Chinese.
enum PageTexts {
  static let skip = Message(zh: "跳到预算表", en: "Skip to the tables")
  static let overview = Message(zh: "预算概览", en: "Overview")
  static let contents = Message(zh: "目录", en: "Contents")
  static let toContents = Message(zh: "回到目录", en: "Back to contents")
  static let wide = Message(zh: "表格较宽，可左右滑动查看", en: "This table is wide: scroll sideways to see all of it")

  static func unit(_ unit: MoneyUnit) -> Message {
    Message(zh: "金额单位：\(unit.name)", en: "Amounts in \(name(of: unit).en)")
  }

  /// The unit after a figure.
  static func name(of unit: MoneyUnit) -> Message {
    switch unit {
    case .yuan: Message(zh: "元", en: "yuan")
    case .tenThousandYuan: Message(zh: "万元", en: "10,000 yuan")
    case .hundredMillionYuan: Message(zh: "亿元", en: "100 million yuan")
    }
  }

  /// What a search engine shows below the page's name.
  static func description(_ title: String, of department: String, income: String, spending: String) -> Message {
    Message(
      zh: "\(department)\(title)：收入 \(income)，支出 \(spending)。",
      en: "\(title), \(department): income \(income), expenditure \(spending).")
  }

  // MARK: - Key figures

  static let income = Message(zh: "收入总计", en: "Total income")
  static let spending = Message(zh: "支出总计", en: "Total expenditure")
  static let fiscal = Message(zh: "财政拨款支出", en: "Out of fiscal appropriations")
  static let basic = Message(zh: "基本支出", en: "Basic expenditure")
  static let personnel = Message(zh: "人员经费", en: "personnel")
  static let publicMoney = Message(zh: "公用经费", en: "running costs")
  static let projects = Message(zh: "项目支出", en: "Project expenditure")
  static let carryOver = Message(zh: "上年结转", en: "Carried over from last year")
  static let thisYear = Message(zh: "本年资金", en: "Current year")

  static func shareOfIncome(_ share: String) -> Message {
    Message(zh: "占收入 \(share)", en: "\(share) of income")
  }

  static func shareOfSpending(_ share: String) -> Message {
    Message(zh: "占支出 \(share)", en: "\(share) of expenditure")
  }

  static func projectCount(_ count: Int) -> Message {
    Message(zh: "\(count) 个项目", en: count == 1 ? "1 project" : "\(count) projects")
  }

  // MARK: - Charts

  static let whereFrom = Message(zh: "钱从哪里来", en: "Where the money comes from")
  static let whereTo = Message(zh: "钱用到哪里去", en: "Where the money goes")
  static let largestProjects = Message(zh: "金额最大的项目", en: "The largest projects")
  static let byUnit = Message(zh: "各单位的支出", en: "Expenditure by unit")
  static let bySource = Message(zh: "按资金来源", en: "By source of money")
  static let byClass = Message(zh: "按支出功能分类", en: "By function of expenditure")
  static let byKind = Message(zh: "按单位，分基本支出和项目支出", en: "By unit, basic and project expenditure")

  /// Under the heading of the projects.
  static func projectsNote(_ count: Int) -> Message {
    Message(zh: "全部 \(count) 个项目，按预算数排列", en: "\(projectCount(count).en) in all, by amount")
  }

  /// One part of a chart in words; parts stand behind each other with ``partSeparator`` between them.
  static func part(_ name: Message, _ amount: String, _ unit: MoneyUnit, share: String) -> Message {
    Message(zh: "\(name.zh) \(amount) \(unit.name)（\(share)）", en: "\(name.en) \(amount) \(unit.name) (\(share))")
  }
  static let partSeparator = Message(zh: "；", en: "; ")

  static let noIncome = Message(zh: "没有收入", en: "There is no income")
  static let noSpending = Message(zh: "没有支出", en: "There is no expenditure")
  static let noProjects = Message(zh: "没有项目支出", en: "There is no project expenditure")
  static let unnamedProjects = Message(zh: "未列项目名称的项目支出", en: "Project expenditure without a named project")
  static let unclassified = Message(zh: "未分功能科目", en: "Without a function")

  static func rest(of chart: Message, count: Int) -> Message {
    Message(zh: "其余 \(count) \(chart.zh)", en: "\(count) other \(chart.en)")
  }
  static let restOfClasses = Message(zh: "类支出", en: "functions")
  static let restOfUnits = Message(zh: "个单位", en: "units")
  static let restOfProjects = Message(zh: "个项目", en: "projects")
  static let restOfSources = Message(zh: "种来源", en: "sources")

  // MARK: - Places

  static let internalUse = Message(
    zh: "内部核对稿：点开金额，可以看它来自源文件的哪几行。本页含有源文件的名称，公开时请去掉 --sources 重新生成。",
    en:
      "For checking only: open an amount to see which lines of the sources it adds up. This page holds the names of the "
      + "source files: make it again without --sources to publish it.")

  static func moreLines(_ count: Int) -> Message {
    Message(zh: " 等，另有 \(count) 行", en: " and \(count) more \(count == 1 ? "line" : "lines")")
  }

  static let roundingOfShares = Message(
    zh: "占比四舍五入到两位小数，各项相加可能不正好是 100%。",
    en: "Shares are rounded to two decimals; together they may miss 100% in the last place.")
  static let rounding = Message(
    zh: "金额和占比都四舍五入到两位小数，各项相加与合计可能差在末位。",
    en: "Amounts and shares are rounded to two decimals; parts may differ from their total in the last place.")

  static func source(_ source: IncomeSource) -> Message {
    let english =
      switch source {
      case .general: "General public budget"
      case .governmentFund: "Government funds"
      case .stateCapital: "State capital operations"
      case .fiscalAccount: "Special fiscal accounts"
      case .operations: "Income from operations"
      case .business: "Income from business"
      case .superior: "Grants from above"
      case .subsidiary: "Payments from subsidiaries"
      case .other: "Other income"
      }
    return Message(zh: source.name, en: english)
  }
}
