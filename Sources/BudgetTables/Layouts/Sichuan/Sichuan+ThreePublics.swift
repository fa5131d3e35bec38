internal import BudgetModel

extension Sichuan {
  /// 表3-3: “三公” of the general public budget.
  static let table3x3 = threePublics("表3-3", "一般公共预算“三公”经费支出预算表", .general)

  /// 表4-1: “三公” of the government funds.
  static let table4x1 = threePublics("表4-1", "政府性基金预算“三公”经费支出预算表", .governmentFund)

  /// “三公” are four economic accounts, over basic and project expenditure of this year.
  private static func threePublics(_ number: String, _ title: String, _ source: SourceSet) -> TableDefinition {
    let abroad = Code(30212)
    let purchase = Code(31013)
    let running = Code(30231)
    let reception = Code(30217)
    return TableDefinition(
      number: number, title: title, isVouched: true, captions: captions,
      body: .ledger(
        Ledger(
          header: [
            .column("单位编码", .unitCode), .column("单位名称（科目）", .name),
            .group(
              "当年财政拨款预算安排",
              [
                money("合计", [abroad, purchase, running, reception]), money("因公出国（境）费用", [abroad]),
                .group(
                  "公务用车购置及运行费",
                  [
                    money("小计", [purchase, running]), money("公务用车购置费", [purchase]),
                    money("公务用车运行费", [running]),
                  ]),
                money("公务接待费", [reception]),
              ]),
          ],
          subject: .spending(.byEconomic), scope: Selection(source, isCarryOver: false), units: unitsAboveAccounts,
          details: .none)))
  }

  private static func money(_ label: String, _ accounts: [Code]) -> HeaderItem<Ledger.Column> {
    .column(label, .money(Selection(accounts: accounts)))
  }
}
