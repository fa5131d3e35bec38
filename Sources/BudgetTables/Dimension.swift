internal import BudgetModel

/// What the answer to a query is cut by.
package enum Dimension: Sendable, CaseIterable {
  case unit
  /// The functional account with all its superiors (类, 款, 项).
  case code
  /// The functional class (类) alone; asked for as `class`.
  case functionClass
  /// The economic account with all its superiors.
  case economic
  case project
  /// The fiscal appropriation, or all other money together.
  case fund
  case source

  /// Whether income has it; the others belong to expenditure.
  var isOfIncome: Bool {
    switch self {
    case .unit, .fund, .source: true
    case .code, .functionClass, .economic, .project: false
    }
  }

  var asksByFunction: Bool {
    switch self {
    case .code, .functionClass: true
    case .unit, .economic, .project, .fund, .source: false
    }
  }

  /// Whether its values are accounts that add up to superior accounts.
  var isHierarchy: Bool {
    switch self {
    case .code, .economic: true
    case .unit, .functionClass, .project, .fund, .source: false
    }
  }

  /// The name in the title: 按….
  var name: String {
    switch self {
    case .unit: "单位"
    case .code: "功能分类"
    case .functionClass: "功能分类类级"
    case .economic: "经济分类"
    case .project: "项目"
    case .fund: "资金性质"
    case .source: "资金来源"
    }
  }

  /// The header over its columns: a code and a name, or a name alone.
  var heads: [(text: String, kind: Table.Column.Kind)] {
    switch self {
    case .unit: [("单位代码", .code), ("单位名称", .text)]
    case .code: [("科目编码", .code), ("科目名称", .text)]
    case .functionClass: [("类", .code), ("类名称", .text)]
    case .economic: [("经济科目编码", .code), ("经济科目名称", .text)]
    case .project: [("单位代码", .code), ("项目名称", .text)]
    case .fund: [("资金性质", .text)]
    case .source: [("资金来源", .text)]
    }
  }

  // MARK: - Values

  /// Stands for all that is no fiscal appropriation, behind the three that are.
  private static let otherFunds = UInt32(3)
  /// Project money without a project; ``Fact/noProject`` is left to basic expenditure.
  private static let unnamedProjects = Fact.noProject - 1

  /// The value of `fact`: an index or a code.
  func value(of fact: Fact) -> UInt32 {
    switch self {
    case .unit: fact.unit
    case .code: fact.function.value
    case .functionClass: fact.function.topClass.value
    case .economic: fact.economic.value
    case .project:
      fact.project == Fact.noProject && fact.traits.contains(.project) ? Dimension.unnamedProjects : fact.project
    case .fund, .source: value(of: fact.source)
    }
  }

  /// The value of `income`, which has fewer dimensions than a fact.
  func value(of income: Income) -> UInt32 {
    switch self {
    case .unit: UInt32(income.unit)
    case .fund, .source: value(of: income.source)
    case .code, .functionClass, .economic, .project: 0
    }
  }

  private func value(of source: IncomeSource) -> UInt32 {
    self == .fund && !source.isFiscal ? Dimension.otherFunds : UInt32(source.rawValue)
  }

  /// How deep `value` stands below the classes of its hierarchy.
  func level(of value: UInt32) -> Int { isHierarchy ? max(Code(value).digitCount / 2 - 1, 0) : 0 }

  /// What is left of a figure's money where this dimension has `value`, or what lies below it.
  func narrowed(_ trace: Trace, to value: UInt32) -> Trace {
    var trace = trace
    switch self {
    case .unit: trace.units = [value]
    case .code, .functionClass:
      // Cut by account and by class, the account says more.
      if case .within(let account) = trace.function, account.isWithin(Code(value)) { break }
      trace.function = .within(Code(value))
    case .economic: trace.economic = .within(Code(value))
    case .project:
      let isNamed = value < Dimension.unnamedProjects
      trace.projects = [isNamed ? value : Fact.noProject]
      if !isNamed { trace.selection = trace.selection.narrowed(by: value == Fact.noProject ? .basic : .projects) }
    case .fund, .source: trace.selection = trace.selection.narrowed(by: Selection(sources(of: value)))
    }
    return trace
  }

  private func sources(of value: UInt32) -> SourceSet {
    if self == .fund, value == Dimension.otherFunds { return .nonFiscal }
    return IncomeSource(rawValue: UInt8(truncatingIfNeeded: value)).map { SourceSet($0) } ?? []
  }

  /// Orders values as they are printed: accounts by code, all else by index; what is not classified comes last.
  func sortKey(of value: UInt32) -> UInt32 {
    switch self {
    case .code, .functionClass, .economic: value == 0 ? .max : Code(value).sortKey
    case .unit, .project, .fund, .source: value
    }
  }

  /// The texts of `value`, one for each of ``heads``.
  func texts(of value: UInt32, in budget: Budget) -> [String] {
    switch self {
    case .unit:
      budget.units.indices.contains(Int(value))
        ? [budget.units[Int(value)].code ?? "", budget.units[Int(value)].name]
        : [budget.department.code ?? "", budget.department.name]
    case .code, .functionClass, .economic:
      value == 0
        ? ["", self == .economic ? "未分经济科目" : "未分功能科目"]
        : [Code(value).text, budget.classification.name(of: Code(value))]
    case .project: projectTexts(value, in: budget)
    case .fund: [value < Dimension.otherFunds ? sourceName(value) : "其他资金"]
    case .source: [sourceName(value)]
    }
  }

  private func projectTexts(_ value: UInt32, in budget: Budget) -> [String] {
    if value == Fact.noProject { return ["", "基本支出"] }
    guard budget.projects.indices.contains(Int(value)) else { return ["", "未列项目名称的项目支出"] }
    let project = budget.projects[Int(value)]
    let code = budget.units.indices.contains(project.unit) ? budget.units[project.unit].code : budget.department.code
    return [code ?? "", project.name]
  }

  private func sourceName(_ value: UInt32) -> String {
    IncomeSource(rawValue: UInt8(truncatingIfNeeded: value))?.name ?? ""
  }
}
