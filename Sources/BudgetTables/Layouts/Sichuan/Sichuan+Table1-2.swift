extension Sichuan {
  /// 表1-2: expenditure of all sources by subject.
  static let table1x2 = TableDefinition(
    number: "表1-2", title: "部门支出总表", isVouched: true, captions: captions,
    body: .ledger(
      Ledger(
        header: subjectColumns + kindColumns, subject: .spending(.byFunction), scope: .all, units: unitsAboveSubjects,
        details: .functions(.lowest))))
}
