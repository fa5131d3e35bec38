extension Sichuan {
  /// 表6: the projects that have a goal, with their money of this year.
  ///
  /// It has no line for the department.
  static let table6 = TableDefinition(
    number: "表6", title: "部门预算项目支出绩效目标表", isVouched: true, captions: [CaptionRule("金额单位：{moneyUnit}", .right)],
    body: .projectGoals(
      ProjectGoals(
        header: [
          .column("单位名称", .unit), .column("项目名称", .project), .column("预算数", .money), .column("年度目标", .goal),
          .column("一级指标", .indicator(.level)), .column("二级指标", .indicator(.kind)),
          .column("三级指标", .indicator(.name)), .column("指标性质", .indicator(.nature)),
          .column("指标值", .indicator(.value)), .column("度量单位", .indicator(.unit)),
          .column("权重", .indicator(.weight)), .column("指标方向性", .indicator(.direction)),
        ],
        scope: Selection(isProject: true, isCarryOver: false), unitCode: .departmentWhenAlone, codeSeparator: "-",
        totalName: .full, unitName: .withoutSuffixWhenAlone)))

  /// 表7: the performance of the whole department.
  static let table7 = TableDefinition(
    number: "表7", title: "部门整体支出绩效目标表", isVouched: true,
    captions: [CaptionRule("({year}年度)", .center), CaptionRule("单位: {moneyUnit}", .right)],
    body: .departmentGoals(
      DepartmentGoals(
        nameLabel: "部门名称", nameLabelColumns: 2, moneyLabel: "年度部门整体支出预算",
        money: [
          .init("资金总额", columns: 1, .all), .init("财政拨款", columns: 3, Selection(.fiscal)),
          .init("其他资金", columns: 3, Selection(.nonFiscal)),
        ],
        zero: .zero, goalLabel: "年度总体目标", tasksLabel: "年度主要任务",
        tasks: [.init("任务名称", columns: 1, .name), .init("主要内容", columns: 6, .content)],
        indicatorsLabel: "年度绩效指标",
        indicators: [
          .init("一级指标", columns: 1, .level), .init("二级指标", columns: 1, .kind),
          .init("三级指标", columns: 1, .name), .init("绩效指标性质", columns: 1, .nature),
          .init("绩效指标值", columns: 1, .value), .init("绩效度量单位", columns: 1, .unit),
          .init("权重", columns: 1, .weight),
        ])))
}
