extension Sichuan {
  /// 表4: the government funds by subject.
  static let table4 = TableDefinition(
    number: "表4", title: "政府性基金预算支出预算表", isVouched: true, captions: captions,
    body: .ledger(
      Ledger(
        header: subjectColumns + [.group("本年政府性基金预算支出", kindColumns)],
        subject: .spending(.byFunction), scope: Selection(.governmentFund), units: unitsAboveSubjects,
        details: .functions(.lowest))))

  /// 表5: the state capital budget by subject.
  ///
  /// It holds what is carried over, as the published copy does, though its header says 本年.
  static let table5 = TableDefinition(
    number: "表5", title: "国有资本经营预算支出预算表", isVouched: true, captions: captions,
    body: .ledger(
      Ledger(
        header: [.group("项 目", subjectColumns), .group("本年国有资本经营预算支出", kindColumns)],
        subject: .spending(.byFunction), scope: Selection(.stateCapital), units: unitsAboveSubjects,
        details: .functions(.lowest))))
}
