internal import BudgetModel

extension Shanghai {
  /// 表9: “三公” and the running cost of offices (机关运行经费), one row in 万元.
  ///
  /// “三公” are four economic accounts of the fiscal appropriations, over basic and project expenditure. 机关运行经费 is told
  /// by the units where their kinds are known, and otherwise as the source states it.
  static func table9(_ edition: Edition) -> TableDefinition {
    let abroad = Code(30212)
    let purchase = Code(31013)
    let running = Code(30231)
    let reception = Code(30217)
    let lead = edition.table9HeadsAreDated ? "{year}年" : ""
    return TableDefinition(
      number: "表9", title: "部门“三公”经费和机关运行经费预算表", isVouched: true,
      captions: [captions[0], CaptionRule("单位:{moneyUnit}", .right)],
      body: .ledger(
        Ledger(
          header: [
            .group(
              lead + "“三公”经费预算数",
              [
                money("合计", [abroad, reception, purchase, running]), money("因公出国(境)费", [abroad]),
                money("公务接待费", [reception]),
                .group(
                  "公务用车购置及运行费",
                  [money("小计", [purchase, running]), money("购置费", [purchase]), money("运行费", [running])]),
              ]),
            .column(lead + "机关运行经费预算数", .runningCosts),
          ],
          subject: .spending(.byEconomic), scope: Selection(.fiscal), units: .together, details: .none,
          unknownKinds: "有单位没有写明是行政、参公还是事业单位，机关运行经费没有统计")),
      ways: .init(
        titleLead: edition.table9HeadsAreDated ? "" : nil, moneyUnit: .tenThousandYuan, zero: edition.table9Zero,
        decimals: edition.table9Decimals, lacking: "“三公”经费和机关运行经费预算"))
  }

  private static func money(_ label: String, _ accounts: [Code]) -> HeaderItem<Ledger.Column> {
    .column(label, .money(Selection(accounts: accounts)))
  }
}
