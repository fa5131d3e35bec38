internal import BudgetModel

extension Sichuan {
  /// 表1: all money of the department.
  static let table1 = TableDefinition(
    number: "表1", title: "部门收支总表", isVouched: true, captions: captions,
    body: .balance(
      Balance(
        header: [
          .group("收 入", [.column("项 目", .incomeLabel), .column("预算数", .income)]),
          .group("支 出", [.column("项 目", .spendingLabel), .column("预算数", .spending(.all))]),
        ],
        income: [
          .init("一、一般公共预算拨款收入", Selection(.general, isCarryOver: false)),
          .init("二、政府性基金预算拨款收入", Selection(.governmentFund, isCarryOver: false)),
          .init("三、国有资本经营预算拨款收入", Selection(.stateCapital, isCarryOver: false)),
          .init("四、事业收入", Selection(.operations, isCarryOver: false)),
          .init("五、事业单位经营收入", Selection(.business, isCarryOver: false)),
          .init("六、其他收入", Selection(withoutLine, isCarryOver: false)),
        ],
        spending: classes.map { .line(.init("\($0.number)、\($0.name)", .one(Code($0.code)))) }
          + [.rest("二十九、表列各类以外的支出")],
        footer: [
          (.init("本年收入合计", .current, role: .total), .init("本年支出合计", .all, role: .total)),
          (.init("七、上年结转", .carryOver), nil),
          (.init("收入总计", .all, role: .total), .init("支出总计", .all, role: .total)),
        ])))

  /// The sources that 表1 has no line for count as other income.
  private static let withoutLine: SourceSet = [.fiscalAccount, .superior, .subsidiary, .other]
}
