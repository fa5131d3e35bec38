internal import BudgetModel

/// The table set of departments of Shanghai's districts: nine tables, in yuan, with rows of 类 and 款 and the total last.
///
/// Each edition is held, cell for cell, against one published budget: that of 2024 against a street office, that of 2025
/// against a finance bureau. What the two do differently is in ``Edition``; whether it is the habit of the year or of the
/// office, two documents cannot tell.
///
/// The forms have no line for money carried over (上年结转), which counts in the line of its source; none for 财政专户, which
/// is 事业收入 in the accounts of institutions; and none for 上级补助 and 附属单位上缴, which are 其他收入. All of 302 is
/// public money (公用经费) here. A unit's own tables are not printed: every table is of the whole department.
enum Shanghai {
  static let layouts = [layout(.to2024), layout(.from2025)]

  private static func layout(_ edition: Edition) -> Layout {
    Layout(
      chineseName: "上海", englishName: "shanghai", years: edition.years, personnelAccounts: [], weightTotals: [90, 100],
      moneyUnit: .yuan, habits: habits,
      tables: [
        table1, table2(edition), table3(edition), table4(edition), table5(edition), table6(edition), table7(edition),
        table8, table9(edition),
      ])
  }

  /// What the forms of some years have of their own.
  struct Edition {
    let years: ClosedRange<Int>
    /// How money that is zero is printed in the tables by function.
    let zero: Table.ZeroStyle
    /// How many rows 表4 has above its total at least.
    let table4Lines: Int
    /// How many blank rows an empty 表6 or 表7 has.
    let blankRows: Int
    /// Whether 表9 has the year in its headings, and not in its title.
    let table9HeadsAreDated: Bool
    let table9Zero: Table.ZeroStyle
    let table9Decimals: DecimalRule

    static let to2024 = Edition(
      years: 2018...2024, zero: .zero, table4Lines: 13, blankRows: 11, table9HeadsAreDated: true, table9Zero: .zero,
      table9Decimals: .asNeeded)

    static let from2025 = Edition(
      years: 2025...2035, zero: .blank, table4Lines: 7, blankRows: 12, table9HeadsAreDated: false, table9Zero: .blank,
      table9Decimals: .two)
  }

  private static let habits = Habits(
    numbering: .inContents, titleLead: "{year}年", total: TotalRow("合计", .last, isMerged: true), ownLevelSuffix: "本部",
    zero: .blank,
    decimals: .noneWhenWhole, notePrefix: "注:", emptyNote: "本部门{year}年无{lacking}，故本表为空表。", titleEnding: "表",
    indicatorSuffix: "指标")

  static let captions = [
    CaptionRule("编制部门：{department}", .left), CaptionRule("单位：{moneyUnit}", .right),
  ]

  /// What each source counts as in the forms.
  static let operations: SourceSet = [.operations, .fiscalAccount]
  static let otherIncome: SourceSet = [.superior, .subsidiary, .other]

  /// 一般公共服务支出 to its 项, each under its 类 and 款.
  static let functionLevels = Outline(deepest: 7, hasSuperiors: true, classHasCode: true, subtotals: 5)
}
