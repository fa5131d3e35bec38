internal import BudgetModel

extension Sichuan {
  /// 表2: the fiscal appropriations and what is spent of them.
  static let table2 = TableDefinition(
    number: "表2", title: "财政拨款收支预算总表", isVouched: true, captions: captions,
    body: .balance(
      Balance(
        header: [
          .group("收 入", [.column("项 目", .incomeLabel), .column("预算数", .income)]),
          .group(
            "支 出",
            [
              .column("项 目", .spendingLabel), .column("合计", .spending(Selection(.fiscal))),
              .column("一般公共预算", .spending(Selection(.general))),
              .column("政府性基金预算", .spending(Selection(.governmentFund))),
              .column("国有资本经营预算", .spending(Selection(.stateCapital))),
            ]),
        ],
        income: income("一、本年收入", isCarryOver: false) + income("二、上年结转", isCarryOver: true),
        spending: [.line(.init("一、本年支出", .all, role: .total))]
          + classes.map { .line(.init($0.name, .one(Code($0.code)))) } + [.rest("表列各类以外的支出")],
        footer: [])))

  private static func income(_ label: String, isCarryOver: Bool) -> [Balance.IncomeLine] {
    [
      .init(label, Selection(.fiscal, isCarryOver: isCarryOver)),
      .init("一般公共预算拨款收入", Selection(.general, isCarryOver: isCarryOver)),
      .init("政府性基金预算拨款收入", Selection(.governmentFund, isCarryOver: isCarryOver)),
      .init("国有资本经营预算拨款收入", Selection(.stateCapital, isCarryOver: isCarryOver)),
    ]
  }
}
