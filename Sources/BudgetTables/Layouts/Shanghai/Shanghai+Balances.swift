extension Shanghai {
  /// 表1: all money of the department; on the right the classes that have money, numbered anew.
  static let table1 = TableDefinition(
    number: "表1", title: "部门财务收支预算总表", isVouched: true, captions: captions,
    body: .balance(
      Balance(
        header: [
          .group("本年收入", [.column("项目", .incomeLabel), .column("预算数", .income)]),
          .group("本年支出", [.column("项目", .spendingLabel), .column("预算数", .spending(.all))]),
        ],
        income: [
          .init("一、财政拨款收入", Selection(.fiscal)), .init("1. 一般公共预算资金", Selection(.general)),
          .init("2. 政府性基金", Selection(.governmentFund)), .init("3. 国有资本经营预算", Selection(.stateCapital)),
          .init("二、事业收入", Selection(operations)), .init("三、事业单位经营收入", Selection(.business)),
          .init("四、其他收入", Selection(otherIncome)),
        ],
        spending: [.classes(.plain)], leastLines: 13, footer: [totals(.all)])))

  /// 表4: the fiscal appropriations and what is spent of them.
  static func table4(_ edition: Edition) -> TableDefinition {
    TableDefinition(
      number: "表4", title: "部门财政拨款收支预算总表", isVouched: true, captions: captions,
      body: .balance(
        Balance(
          header: [
            .group("财政拨款收入", [.column("项目", .incomeLabel), .column("预算数", .income)]),
            .group(
              "财政拨款支出",
              [
                .column("项目", .spendingLabel), .column("合计", .spending(Selection(.fiscal))),
                .column("一般公共预算", .spending(Selection(.general))),
                .column("政府性基金预算", .spending(Selection(.governmentFund))),
                .column("国有资本经营预算", .spending(Selection(.stateCapital))),
              ]),
          ],
          income: [
            .init("一、一般公共预算资金", Selection(.general)), .init("二、政府性基金", Selection(.governmentFund)),
            .init("三、国有资本经营预算", Selection(.stateCapital)),
          ],
          spending: [.classes(.plain)], leastLines: edition.table4Lines, footer: [totals(Selection(.fiscal))])))
  }

  private static func totals(_ income: Selection) -> (Balance.IncomeLine, Balance.SpendingLine?) {
    (.init("收入总计", income, role: .total), .init("支出总计", .all, role: .total))
  }
}
