internal import BudgetModel

/// The table set of departments of the central government (中央部门预算): nine tables, in 万元.
///
/// **Made from recollection: no published copy has been matched**, and a warning says so. Columns for last
/// year's figures, for growth, and for what the language cannot say (使用非财政拨款结余, 结转下年, 上缴上级支出 and the like) are
/// printed and stay blank. All of 302 is public money. Every table is of the whole department.
enum Central {
  static let layout = Layout(
    chineseName: "中央", englishName: "central", years: 2018...2035, personnelAccounts: [], weightTotals: [90, 100],
    moneyUnit: .tenThousandYuan, habits: habits,
    tables: [table1, table2, table3, table4, table5, table6, table7, table8, table9])

  private static let habits = Habits(
    numbering: .aboveTitle, titleLead: "", total: TotalRow("合计", .last, isMerged: true), ownLevelSuffix: "本级",
    zero: .blank, decimals: .two,
    notePrefix: "注：", emptyNote: "本部门{year}年没有{lacking}", titleEnding: "表", indicatorSuffix: "指标")

  /// A table of the set; nobody vouches for it.
  static func table(
    _ number: String, _ title: String, lacking: String? = nil, _ body: TableDefinition.Body
  ) -> TableDefinition {
    TableDefinition(
      number: number, title: title, isVouched: false,
      captions: [CaptionRule("部门：{department}", .left), CaptionRule("单位：{moneyUnit}", .right)], body: body,
      ways: .init(lacking: lacking))
  }

  /// Accounts down to 项, each below its 类 and 款, with its whole code.
  static let functions = Ledger.Details.functions(
    Outline(deepest: 7, hasSuperiors: true, classHasCode: true, subtotals: 5))

  static let subjectColumns: [HeaderItem<Ledger.Column>] = [.column("科目编码", .wholeCode), .column("科目名称", .name)]

  static let kindColumns: [HeaderItem<Ledger.Column>] = [
    .column("合计", .money(.all)), .column("基本支出", .money(.basic)), .column("项目支出", .money(.projects)),
  ]
}
