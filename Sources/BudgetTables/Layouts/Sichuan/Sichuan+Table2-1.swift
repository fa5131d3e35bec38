extension Sichuan {
  /// 表2-1: the fiscal appropriations by economic account, down to 款.
  ///
  /// **No published copy has been seen**: the columns follow the rules; 上级提前通知专项转移支付 is left out.
  static let table2x1 = TableDefinition(
    number: "表2-1", title: "财政拨款支出预算表（部门经济分类科目）", isVouched: false, captions: captions,
    body: .ledger(
      Ledger(
        header: [
          .group("科目编码", [.column("类", .classCode), .column("款", .groupCode)]),
          .column("单位代码", .unitCode), .column("单位名称（科目）", .name), .column("总计", .money(.all)),
          .group("当年财政拨款安排", funds(isCarryOver: false)),
          .group("上年结转安排", funds(isCarryOver: true)),
        ],
        subject: .spending(.byEconomic), scope: Selection(.fiscal),
        units: unitsAboveAccounts, details: .accounts(economicLevels(5), unclassified))))

  private static func funds(isCarryOver: Bool) -> [HeaderItem<Ledger.Column>] {
    [
      .column("合计", .money(Selection(isCarryOver: isCarryOver))),
      .group("一般公共预算拨款", kinds(.general, isCarryOver)),
      .group("政府性基金安排", kinds(.governmentFund, isCarryOver)),
      .group("国有资本经营预算安排", kinds(.stateCapital, isCarryOver)),
    ]
  }

  private static func kinds(_ source: SourceSet, _ isCarryOver: Bool) -> [HeaderItem<Ledger.Column>] {
    [
      .column("小计", .money(Selection(source, isCarryOver: isCarryOver))),
      .column("基本支出", .money(Selection(source, isProject: false, isCarryOver: isCarryOver))),
      .column("项目支出", .money(Selection(source, isProject: true, isCarryOver: isCarryOver))),
    ]
  }
}
