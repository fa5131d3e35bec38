extension Sichuan {
  /// 表1-1: income by unit.
  ///
  /// **No published copy has been seen**: the columns follow the rules and the lines of 表1, with two of their own for
  /// 上级补助收入 and 附属单位上缴收入; 财政专户 counts as 其他收入. 用事业基金弥补收支差额 is a column that no budget fills
  /// yet.
  static let table1x1 = TableDefinition(
    number: "表1-1", title: "部门收入总表", isVouched: false, captions: captions,
    body: .ledger(
      Ledger(
        header: [
          .column("单位代码", .unitCode), .column("单位名称（科目）", .name), .column("合计", .money(.all)),
          .column("上年结转", .money(.carryOver)),
          .column("一般公共预算拨款收入", .money(Selection(.general, isCarryOver: false))),
          .column("政府性基金预算拨款收入", .money(Selection(.governmentFund, isCarryOver: false))),
          .column("国有资本经营预算拨款收入", .money(Selection(.stateCapital, isCarryOver: false))),
          .column("事业收入", .money(Selection(.operations, isCarryOver: false))),
          .column("事业单位经营收入", .money(Selection(.business, isCarryOver: false))),
          .column("其他收入", .money(Selection([.fiscalAccount, .other], isCarryOver: false))),
          .column("上级补助收入", .money(Selection(.superior, isCarryOver: false))),
          .column("附属单位上缴收入", .money(Selection(.subsidiary, isCarryOver: false))),
          .column("用事业基金弥补收支差额", .money(.nothing)),
        ],
        subject: .income, scope: .all, units: .apart(.init(code: .unit, name: .withoutSuffixWhenAlone, hasCode: true)),
        details: .none)))
}
