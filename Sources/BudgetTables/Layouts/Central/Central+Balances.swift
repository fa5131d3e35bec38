extension Central {
  /// 表1: all money of the department.
  static let table1 = table(
    "表1", "收支总表",
    .balance(
      Balance(
        header: balanceHeader(.all),
        income: [
          .init("一、一般公共预算拨款收入", current(.general)), .init("二、政府性基金预算拨款收入", current(.governmentFund)),
          .init("三、国有资本经营预算拨款收入", current(.stateCapital)), .init("四、财政专户管理资金收入", current(.fiscalAccount)),
          .init("五、事业收入", current(.operations)), .init("六、事业单位经营收入", current(.business)),
          .init("七、上级补助收入", current(.superior)), .init("八、附属单位上缴收入", current(.subsidiary)),
          .init("九、其他收入", current(.other)),
        ],
        spending: [.classes(.plain)],
        footer: [
          (.init("本年收入合计", .current, role: .total), .init("本年支出合计", .all, role: .total)),
          (.init("使用非财政拨款结余", .nothing), .init("结转下年", .nothing)),
          (.init("上年结转", .carryOver), nil),
          (.init("收入总计", .all, role: .total), .init("支出总计", .all, role: .total)),
        ])))

  /// 表4: the fiscal appropriations and what is spent of them.
  static let table4 = table(
    "表4", "财政拨款收支总表",
    .balance(
      Balance(
        header: balanceHeader(Selection(.fiscal)),
        income: appropriations("一、本年收入", isCarryOver: false) + appropriations("二、上年结转", isCarryOver: true),
        spending: [
          .line(.init("一、本年支出", .all, role: .total)), .classes(.bracketed), .line(.init("二、结转下年", .nothing)),
        ],
        footer: [
          (.init("收入总计", Selection(.fiscal), role: .total), .init("支出总计", .all, role: .total))
        ])))

  private static func balanceHeader(_ spending: Selection) -> [HeaderItem<Balance.Column>] {
    [
      .group("收入", [.column("项目", .incomeLabel), .column("预算数", .income)]),
      .group("支出", [.column("项目", .spendingLabel), .column("预算数", .spending(spending))]),
    ]
  }

  private static func current(_ source: SourceSet) -> Selection { Selection(source, isCarryOver: false) }

  private static func appropriations(_ label: String, isCarryOver: Bool) -> [Balance.IncomeLine] {
    [
      .init(label, Selection(.fiscal, isCarryOver: isCarryOver)),
      .init("（一）一般公共预算拨款", Selection(.general, isCarryOver: isCarryOver)),
      .init("（二）政府性基金预算拨款", Selection(.governmentFund, isCarryOver: isCarryOver)),
      .init("（三）国有资本经营预算拨款", Selection(.stateCapital, isCarryOver: isCarryOver)),
    ]
  }
}
