extension Shanghai {
  /// 表2: what each function is paid of; the form calls it income, by function.
  static func table2(_ edition: Edition) -> TableDefinition {
    subjects(
      "表2", "部门收入预算总表", .all, edition, lacking: "收入预算",
      .group(
        "收入预算",
        [
          .column("合计", .money(.all)), .column("财政拨款收入", .money(Selection(.fiscal))),
          .column("事业收入", .money(Selection(operations))), .column("事业单位经营收入", .money(Selection(.business))),
          .column("其他收入", .money(Selection(otherIncome))),
        ]))
  }

  /// 表3: expenditure of all sources by function.
  static func table3(_ edition: Edition) -> TableDefinition {
    subjects("表3", "部门支出预算总表", .all, edition, lacking: "支出预算", .group("支出预算", kindColumns))
  }

  /// 表5: the general public budget by function.
  static func table5(_ edition: Edition) -> TableDefinition {
    fund("表5", "一般公共预算", .general, edition)
  }

  /// 表6: the government funds by function.
  static func table6(_ edition: Edition) -> TableDefinition {
    fund("表6", "政府性基金预算", .governmentFund, edition)
  }

  /// 表7: the state capital budget by function.
  static func table7(_ edition: Edition) -> TableDefinition {
    fund("表7", "国有资本经营预算", .stateCapital, edition)
  }

  private static func fund(
    _ number: String, _ name: String, _ source: SourceSet, _ edition: Edition
  ) -> TableDefinition {
    subjects(
      number, "部门\(name)支出功能分类预算表", Selection(source), edition, lacking: "\(name)财政拨款安排的预算",
      .group("\(name)支出", kindColumns))
  }

  private static let kindColumns: [HeaderItem<Ledger.Column>] = [
    .column("合计", .money(.all)), .column("基本支出", .money(.basic)), .column("项目支出", .money(.projects)),
  ]

  private static func subjects(
    _ number: String, _ title: String, _ scope: Selection, _ edition: Edition, lacking: String,
    _ money: HeaderItem<Ledger.Column>
  ) -> TableDefinition {
    TableDefinition(
      number: number, title: title, isVouched: true, captions: captions,
      body: .ledger(
        Ledger(
          header: [.group("项目", subjectColumns), money], subject: .spending(.byFunction), scope: scope,
          units: .together, details: .functions(functionLevels), blankRows: edition.blankRows)),
      ways: .init(zero: edition.zero, lacking: lacking))
  }

  private static let subjectColumns: [HeaderItem<Ledger.Column>] = [
    .group("功能分类科目编码", [.column("类", .classCode), .column("款", .groupCode), .column("项", .itemCode)]),
    .column("功能分类科目名称", .name),
  ]
}
