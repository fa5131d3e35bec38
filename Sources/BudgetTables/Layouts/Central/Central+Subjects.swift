extension Central {
  /// 表2: what each function is paid of.
  static let table2 = table(
    "表2", "收入总表", lacking: "收入预算",
    .ledger(
      subjects(
        .all,
        [
          .column("合计", .money(.all)), .column("上年结转", .money(.carryOver)), source("一般公共预算拨款收入", .general),
          source("政府性基金预算拨款收入", .governmentFund), source("国有资本经营预算拨款收入", .stateCapital),
          source("财政专户管理资金收入", .fiscalAccount), source("事业收入", .operations),
          source("事业单位经营收入", .business), source("上级补助收入", .superior), source("附属单位上缴收入", .subsidiary),
          source("其他收入", .other), .column("使用非财政拨款结余", .money(.nothing)),
        ])))

  /// 表3: expenditure of all sources by function.
  static let table3 = table(
    "表3", "支出总表", lacking: "支出预算",
    .ledger(
      subjects(
        .all,
        kindColumns + [
          .column("上缴上级支出", .money(.nothing)), .column("事业单位经营支出", .money(.nothing)),
          .column("对附属单位补助支出", .money(.nothing)),
        ])))

  /// 表5: this year's general public budget by function, beside what last year spent.
  static let table5 = table(
    "表5", "一般公共预算支出表", lacking: "使用一般公共预算拨款安排的支出",
    .ledger(
      subjects(
        Selection(.general, isCarryOver: false),
        [
          .column("{lastYear}年执行数", .money(.nothing)),
          .group(
            "{year}年预算数",
            [
              .column("小计", .money(.all)), .column("基本支出", .money(.basic)), .column("项目支出", .money(.projects)),
            ]),
          .group(
            "{year}年预算数比{lastYear}年执行数",
            [.column("增减额", .money(.nothing)), .column("增减%", .money(.nothing))]),
        ])))

  /// 表8: the government funds by function.
  static let table8 = table(
    "表8", "政府性基金预算支出表", lacking: "使用政府性基金预算拨款安排的支出",
    .ledger(subjects(Selection(.governmentFund), [.group("本年政府性基金预算支出", kindColumns)])))

  /// 表9: the state capital budget by function.
  static let table9 = table(
    "表9", "国有资本经营预算支出表", lacking: "使用国有资本经营预算拨款安排的支出",
    .ledger(subjects(Selection(.stateCapital), [.group("本年国有资本经营预算支出", kindColumns)])))

  private static func subjects(_ scope: Selection, _ money: [HeaderItem<Ledger.Column>]) -> Ledger {
    Ledger(
      header: subjectColumns + money, subject: .spending(.byFunction), scope: scope, units: .together,
      details: functions)
  }

  private static func source(_ label: String, _ source: SourceSet) -> HeaderItem<Ledger.Column> {
    .column(label, .money(Selection(source, isCarryOver: false)))
  }
}
