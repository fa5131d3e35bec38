extension Sichuan {
  /// 表3-2: the projects of the general public budget by subject, with what is carried over.
  static let table3x2 = TableDefinition(
    number: "表3-2", title: "一般公共预算项目支出预算表", isVouched: true, captions: captions,
    body: .ledger(
      Ledger(
        header: subjectColumns + [.column("金额", .money(.all))], subject: .spending(.byFunction),
        scope: Selection(.general, isProject: true), units: unitsAboveSubjects, details: .projects)))
}
