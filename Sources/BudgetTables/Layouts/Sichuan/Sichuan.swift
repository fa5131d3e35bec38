internal import BudgetModel

/// The table set of departments in Sichuan (《四川省预决算公开操作规程》): fourteen tables.
///
/// Twelve of them agree, cell for cell, with the 2024 budget of a county department as published. Of 表1-1 and 表2-1 only
/// the titles are confirmed: their columns are deduced from the rules and from the tables beside them, and a note under
/// each says so. 上级提前通知专项转移支付, a column group that 表2-1 may have, is left out until a published copy is seen.
///
/// 财政专户, 上级补助 and 附属单位上缴 have no line in 表1 and count as 六、其他收入 there; 七、上年结转 holds all money
/// carried over, whatever its source.
enum Sichuan {
  static let layout = Layout(
    chineseName: "四川", englishName: "sichuan", years: 2018...2035,
    personnelAccounts: [Code(30228), Code(30229), Code(30239)], weightTotals: [90, 100], moneyUnit: .tenThousandYuan,
    habits: habits,
    tables: [
      table1, table1x1, table1x2, table2, table2x1, table3, table3x1, table3x2, table3x3, table4, table4x1, table5,
      table6, table7,
    ])

  private static let habits = Habits(
    numbering: .aboveTitle, titleLead: "", total: TotalRow("合 计", .firstTwice, isMerged: false),
    ownLevelSuffix: "本级", zero: .blank, decimals: .two, notePrefix: "注：", emptyNote: "本年部门无{lacking}", titleEnding: "表",
    indicatorSuffix: "指标")

  /// The two lines above 表1 to 表5.
  static let captions = [
    CaptionRule("部门：{department}", .left), CaptionRule("金额单位：{moneyUnit}", .right),
  ]

  /// The three code columns of a functional account.
  static let functionColumns: [HeaderItem<Ledger.Column>] = [
    .column("类", .classCode), .column("款", .groupCode), .column("项", .itemCode),
  ]

  /// The columns that lead a table by functional accounts.
  static let subjectColumns: [HeaderItem<Ledger.Column>] = [
    .group("科目编码", functionColumns), .column("单位代码", .unitCode), .column("单位名称（科目）", .name),
  ]

  /// Money, basic and project expenditure, as in 表4 and 表5.
  static let kindColumns: [HeaderItem<Ledger.Column>] = [
    .column("合计", .money(.all)), .column("基本支出", .money(.basic)), .column("项目支出", .money(.projects)),
  ]

  /// Units above functional accounts and projects, each of which repeats the unit's code.
  static let unitsAboveSubjects = Ledger.Units.apart(
    .init(code: .unit, name: .withoutSuffixWhenAlone, hasCode: false))

  /// Units that stand alone, or above economic accounts, each with its code.
  static let unitsAboveAccounts = Ledger.Units.apart(
    .init(code: .departmentWhenAlone, name: .withoutSuffixWhenAlone, hasCode: true))

  /// The rows of economic accounts: a class (类) leaves the cells of its code empty.
  static func economicLevels(_ deepest: Int) -> Outline {
    Outline(deepest: deepest, hasSuperiors: true, classHasCode: false, subtotals: 3)
  }

  /// The functional classes in the order of the forms, which print all of them; 227 and 230 are not among them.
  static let classes: [(code: UInt32, number: String, name: String)] = [
    (201, "一", "一般公共服务支出"),
    (202, "二", "外交支出"),
    (203, "三", "国防支出"),
    (204, "四", "公共安全支出"),
    (205, "五", "教育支出"),
    (206, "六", "科学技术支出"),
    (207, "七", "文化旅游体育与传媒支出"),
    (208, "八", "社会保障和就业支出"),
    (209, "九", "社会保险基金支出"),
    (210, "十", "卫生健康支出"),
    (211, "十一", "节能环保支出"),
    (212, "十二", "城乡社区支出"),
    (213, "十三", "农林水支出"),
    (214, "十四", "交通运输支出"),
    (215, "十五", "资源勘探工业信息等支出"),
    (216, "十六", "商业服务业等支出"),
    (217, "十七", "金融支出"),
    (219, "十八", "援助其他地区支出"),
    (220, "十九", "自然资源海洋气象等支出"),
    (221, "二十", "住房保障支出"),
    (222, "二十一", "粮油物资储备支出"),
    (223, "二十二", "国有资本经营预算支出"),
    (224, "二十三", "灾害防治及应急管理支出"),
    (229, "二十四", "其他支出"),
    (231, "二十五", "债务还本支出"),
    (232, "二十六", "债务付息支出"),
    (233, "二十七", "债务发行费用支出"),
    (234, "二十八", "抗疫特别国债安排的支出"),
  ]

  /// What stands for money without an economic account.
  static let unclassified = Ledger.Unclassified(
    label: "未分经济科目", noteStart: "有", noteEnd: "万元未写明经济科目，列入“未分经济科目”一行")
}
