package import BudgetSource

// What each keyword is for, as editors and `budgetc keywords` tell it.

extension Keyword {
  /// What the word is for: one line in each tongue, without a full stop.
  package var help: Message {
    switch group {
    case .statement: statementHelp
    case .blockLine, .tag, .query, .unitKind, .indicatorWord: lineHelp
    case .source: sourceHelp
    case .indicatorKind: indicatorHelp
    case .reserved: Message(zh: "留给以后的版本，现在不能用", en: "reserved for a later version, not used yet")
    }
  }

  private var statementHelp: Message {
    switch self {
    case .budget: Message(zh: "预算年度，后面可以写标题", en: "the budget year, perhaps with a title")
    case .department:
      Message(zh: "公开预算的部门：代码（可省略）和名称", en: "who publishes the budget: a code, if it has one, and the name")
    case .unit:
      Message(
        zh: "预算单位：下面的收支都属于它，直到下一个“单位”", en: "a budget unit: all money below belongs to it, up to the next unit")
    case .amounts:
      Message(
        zh: "这个文件里不带单位的金额，以元、万元还是亿元计", en: "what the bare numbers of this file count in: 元 (yuan), 万元 or 亿元")
    case .layout: Message(zh: "公开表的版式，如 四川", en: "the official table set, such as sichuan")
    case .date: Message(zh: "封面上的日期，如 2024-04-17", en: "the date on the cover, as 2024-04-17")
    case .include: Message(zh: "在这里读入别的文件，如 units/*.bud", en: "reads other files here, as units/*.bud")
    case .letConstant:
      Message(zh: "给一个数起名，算式里可以用，如 设 在职人数 = 86人", en: "names a quantity for calculations, as let 在职人数 = 86人")
    case .account: Message(zh: "声明目录里没有的明细科目", en: "declares a local detail account that the classification lacks")
    case .classification: Message(zh: "读入本地的正式科目目录（TSV 文件）", en: "reads your own list of accounts, a TSV file")
    case .income: Message(zh: "收入：下面一行一个来源", en: "income: one source a line below it; in a query, the income side")
    case .basic:
      Message(zh: "基本支出：下面写功能科目，再下面写经济科目", en: "basic expenditure: functional accounts, economic ones below them")
    case .projects:
      Message(zh: "项目支出，不分列各个项目", en: "project expenditure whose projects are not listed one by one")
    case .project: Message(zh: "一个项目：它的支出、目标和指标", en: "one project: its money, goal and indicators")
    case .runningCosts:
      Message(
        zh: "全部门的机关运行经费：公用经费不按单位写时，直接写金额",
        en: "the department's agency running costs, where public money is not told by unit")
    case .performance: Message(zh: "部门整体绩效：目标、任务和指标", en: "the whole department's goal, tasks and indicators")
    case .assert:
      Message(
        zh: "核对：不成立就是错误，如 核对 支出 = 收入", en: "an assertion: an error when it does not hold, as assert spend = income")
    case .note: Message(zh: "一张表下面的说明文字", en: "a note under one of the tables")
    default: Message(zh: "", en: "")
    }
  }

  private var lineHelp: Message {
    switch self {
    case .economic:
      Message(
        zh: "同一笔钱按经济科目再列一次，写在最后", en: "the block's money once more, by economic account alone; stands last")
    case .goal: Message(zh: "目标：到更浅的缩进为止都是文字", en: "a goal: free text, with all deeper lines below")
    case .task: Message(zh: "年度主要任务，下面各行是文字", en: "a main task of the year; the deeper lines below are text")
    case .indicator:
      Message(
        zh: "绩效指标：类别、名称、比较符号、指标值、权重、方向", en: "an indicator: kind, name, sign, value, weight, direction")
    case .carryOver: Message(zh: "标记：上年结转的钱", en: "tag: money carried over from last year")
    case .personnel: Message(zh: "标记：人员经费", en: "tag: personnel money")
    case .publicMoney: Message(zh: "标记：公用经费", en: "tag: public money, all basic money that is not personnel")
    case .from: Message(zh: "标记：来自财政拨款以外的来源", en: "tag: paid from a source that is no fiscal appropriation")
    case .current: Message(zh: "查数：当年的钱，不含上年结转", en: "in a query: this year's money, without what was carried over")
    case .spend: Message(zh: "查数：支出", en: "in a query: the spending side")
    case .administrative: Message(zh: "单位性质：行政单位", en: "kind of unit: administrative")
    case .civilService: Message(zh: "单位性质：参照公务员法管理的事业单位", en: "kind of unit: an institution run like the civil service")
    case .institution: Message(zh: "单位性质：事业单位", en: "kind of unit: public institution")
    case .qualitative: Message(zh: "定性指标，后面写评价，如 优良中差", en: "an indicator judged in words, which follow it")
    case .weight: Message(zh: "指标的权重（分值）", en: "the weight of an indicator")
    case .positive: Message(zh: "正向指标：越大越好", en: "more is better")
    case .negative: Message(zh: "反向指标：越小越好", en: "less is better")
    default: Message(zh: "", en: "")
    }
  }

  private var sourceHelp: Message {
    switch self {
    case .general: Message(zh: "资金来源：一般公共预算拨款", en: "source: general public budget (fiscal)")
    case .governmentFund: Message(zh: "资金来源：政府性基金预算拨款", en: "source: government fund (fiscal)")
    case .stateCapital: Message(zh: "资金来源：国有资本经营预算拨款", en: "source: state capital operations (fiscal)")
    case .fiscalAccount: Message(zh: "资金来源：财政专户管理资金", en: "source: special fiscal account")
    case .operations: Message(zh: "资金来源：事业收入", en: "source: an institution's operations")
    case .business: Message(zh: "资金来源：事业单位经营收入", en: "source: an institution's business")
    case .superior: Message(zh: "资金来源：上级补助收入", en: "source: subsidy of a superior unit")
    case .subsidiary: Message(zh: "资金来源：附属单位上缴收入", en: "source: paid in by subsidiary units")
    case .otherIncome: Message(zh: "资金来源：其他收入", en: "source: other income")
    default: Message(zh: "", en: "")
    }
  }

  private var indicatorHelp: Message {
    switch self {
    case .quantity: Message(zh: "产出指标：数量", en: "output indicator: quantity")
    case .quality: Message(zh: "产出指标：质量", en: "output indicator: quality")
    case .timeliness: Message(zh: "产出指标：时效", en: "output indicator: timeliness")
    case .economicCost: Message(zh: "成本指标：经济成本", en: "cost indicator: economic cost")
    case .socialCost: Message(zh: "成本指标：社会成本", en: "cost indicator: social cost")
    case .environmentalCost: Message(zh: "成本指标：生态环境成本", en: "cost indicator: environmental cost")
    case .economicBenefit: Message(zh: "效益指标：经济效益", en: "benefit indicator: economic")
    case .socialBenefit: Message(zh: "效益指标：社会效益", en: "benefit indicator: social")
    case .ecologicalBenefit: Message(zh: "效益指标：生态效益", en: "benefit indicator: ecological")
    case .sustainableImpact: Message(zh: "效益指标：可持续影响", en: "benefit indicator: sustainable impact")
    case .sustainableDevelopment: Message(zh: "效益指标：可持续发展", en: "benefit indicator: sustainable development")
    case .clientSatisfaction: Message(zh: "满意度指标：服务对象满意度", en: "satisfaction indicator: of those served")
    case .beneficiarySatisfaction: Message(zh: "满意度指标：帮扶对象满意度", en: "satisfaction indicator: of those helped")
    default: Message(zh: "", en: "")
    }
  }
}
