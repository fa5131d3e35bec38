extension Sichuan {
  /// 表3: the general public budget by subject, this year's money and what is carried over.
  ///
  /// The published copy prints the department's code and, alone among the tables by subject, keeps 本级.
  static let table3 = TableDefinition(
    number: "表3", title: "一般公共预算支出预算表", isVouched: true, captions: captions,
    body: .ledger(
      Ledger(
        header: [
          .group("项 目", subjectColumns), .column("合 计", .money(.all)),
          .column("当年财政拨款安排", .money(.current)), .column("上年结转安排", .money(.carryOver)),
        ],
        subject: .spending(.byFunction), scope: Selection(.general),
        units: .apart(.init(code: .departmentWhenAlone, name: .full, hasCode: false)),
        details: .functions(.lowest))))
}
