internal import BudgetModel

extension Central {
  /// 表6: this year's basic expenditure of the general public budget by economic account.
  static let table6 = table(
    "表6", "一般公共预算基本支出表", lacking: "使用一般公共预算拨款安排的基本支出",
    .ledger(
      Ledger(
        header: [
          .group("部门预算支出经济分类科目", subjectColumns),
          .group(
            "{year}年基本支出",
            [
              .column("合计", .money(.all)), .column("人员经费", .money(Selection(isPersonnel: true))),
              .column("公用经费", .money(Selection(isPersonnel: false))),
            ]),
        ],
        subject: .spending(.byEconomic), scope: Selection(.general, isProject: false, isCarryOver: false),
        units: .together,
        details: .accounts(
          Outline(deepest: 5, hasSuperiors: true, classHasCode: true, subtotals: 3),
          Ledger.Unclassified(
            label: "未分经济科目", noteStart: "有", noteEnd: "万元未写明经济科目，列入“未分经济科目”一行")))))

  /// 表7: “三公” of last year and of this, one row.
  static let table7 = table(
    "表7", "财政拨款“三公”经费支出表", lacking: "使用财政拨款安排的“三公”经费支出",
    .ledger(
      Ledger(
        header: [
          .group("{lastYear}年预算数", publics { _ in .nothing }),
          .group("{year}年预算数", publics { Selection(accounts: $0) }),
        ],
        subject: .spending(.byEconomic), scope: Selection(.fiscal, isCarryOver: false), units: .together,
        details: .none)))

  /// The columns of “三公”, four economic accounts.
  private static func publics(_ selection: ([Code]) -> Selection) -> [HeaderItem<Ledger.Column>] {
    let (abroad, purchase, running, reception) = (Code(30212), Code(31013), Code(30231), Code(30217))
    func column(_ label: String, _ accounts: [Code]) -> HeaderItem<Ledger.Column> {
      .column(label, .money(selection(accounts)))
    }
    return [
      column("合计", [abroad, purchase, running, reception]), column("因公出国（境）费", [abroad]),
      .group(
        "公务用车购置及运行费",
        [column("小计", [purchase, running]), column("公务用车购置费", [purchase]), column("公务用车运行费", [running])]),
      column("公务接待费", [reception]),
    ]
  }
}
