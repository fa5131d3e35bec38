extension Sichuan {
  /// 表3-1: this year's basic expenditure of the general public budget by economic account.
  ///
  /// One heading has half-width brackets in the published copy.
  static let table3x1 = TableDefinition(
    number: "表3-1", title: "一般公共预算基本支出预算表", isVouched: true, captions: captions,
    body: .ledger(
      Ledger(
        header: [
          .group("科目编码", [.column("类", .classCode), .column("款", .groupCode)]),
          .column("单位代码", .unitCode), .column("单位名称(科目)", .name), .column("合计", .money(.all)),
          .group(
            "基本支出",
            [
              .column("人员经费", .money(Selection(isPersonnel: true))),
              .column("公用经费", .money(Selection(isPersonnel: false))),
            ]),
        ],
        subject: .spending(.byEconomic), scope: Selection(.general, isProject: false, isCarryOver: false),
        units: unitsAboveAccounts, details: .accounts(economicLevels(9), unclassified))))
}
