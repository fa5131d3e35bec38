extension Shanghai {
  /// 表8: basic expenditure of the general public budget by economic account.
  ///
  /// In both years it prints its zeros.
  static let table8 = TableDefinition(
    number: "表8", title: "部门一般公共预算基本支出部门预算经济分类预算表", isVouched: true, captions: captions,
    body: .ledger(
      Ledger(
        header: [
          .group(
            "项目",
            [
              .group("部门预算经济分类科目编码", [.column("类", .classCode), .column("款", .groupCode)]),
              .column("经济分类科目名称", .name),
            ]),
          .group(
            "一般公共预算基本支出",
            [
              .column("合计", .money(.all)), .column("人员经费", .money(Selection(isPersonnel: true))),
              .column("公用经费", .money(Selection(isPersonnel: false))),
            ]),
        ],
        subject: .spending(.byEconomic), scope: Selection(.general, isProject: false), units: .together,
        details: .accounts(
          Outline(deepest: 5, hasSuperiors: true, classHasCode: true, subtotals: 3),
          Ledger.Unclassified(
            label: "未分经济科目", noteStart: "有", noteEnd: "元未写明经济科目，列入“未分经济科目”一行")))),
    ways: .init(zero: .zero, lacking: "一般公共预算财政拨款安排的基本支出预算"))
}
