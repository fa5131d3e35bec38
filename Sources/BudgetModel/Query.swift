/// What a question narrows the facts to; a `nil` member narrows nothing.
package struct FactFilter: Sendable, Equatable {
  package var function: Code?
  package var economic: Code?
  /// Project expenditure, or basic expenditure.
  package var isProject: Bool?
  package var isPersonnel: Bool?
  package var isCarryOver: Bool?
  /// The sources that count; empty means all.
  package var sources: [IncomeSource]
  /// Index into ``Budget/units``.
  package var unit: Int?
  /// Indices into ``Budget/projects``: one name can stand in several units.
  package var projects: [Int]?

  package init(
    function: Code? = nil, economic: Code? = nil, isProject: Bool? = nil, isPersonnel: Bool? = nil,
    isCarryOver: Bool? = nil, sources: [IncomeSource] = [], unit: Int? = nil, projects: [Int]? = nil
  ) {
    self.function = function
    self.economic = economic
    self.isProject = isProject
    self.isPersonnel = isPersonnel
    self.isCarryOver = isCarryOver
    self.sources = sources
    self.unit = unit
    self.projects = projects
  }

  /// Whether the answer has to count margins by their economic account.
  ///
  /// 人员 and 公用 follow from the economic account.
  package var asksByEconomic: Bool { economic != nil || isPersonnel != nil }

  /// Whether the answer has to know the functional account.
  package var asksByFunction: Bool { function != nil }

  /// Whether `fact` is one of those asked for, counting each margin on one side only.
  package func admits(_ fact: Fact, byEconomic: Bool) -> Bool {
    if fact.traits.contains(byEconomic ? .functionalMargin : .economicMargin) { return false }
    if let unit, fact.unit != UInt32(unit) { return false }
    if let isProject, fact.traits.contains(.project) != isProject { return false }
    if let isCarryOver, fact.traits.contains(.carryOver) != isCarryOver { return false }
    if let isPersonnel, fact.traits.contains(.project) || fact.traits.contains(.personnel) != isPersonnel {
      return false
    }
    if let function, !fact.function.isWithin(function) { return false }
    if let economic, !fact.economic.isWithin(economic) { return false }
    if !sources.isEmpty, !sources.contains(fact.source) { return false }
    if let projects, !projects.contains(Int(fact.project)) { return false }
    return true
  }
}

/// A question about the money of a budget (核对, `budgetc query`).
package struct Query: Sendable {
  package enum Side: Sendable {
    case income
    case spend
  }

  package var side: Side
  package var filter: FactFilter

  package init(side: Side, filter: FactFilter) {
    self.side = side
    self.filter = filter
  }
}

extension Budget {
  /// The money that a query asks for.
  ///
  /// - Returns: `nil` when the question needs functional and economic accounts together and some of the money asked for
  ///   is known by its two margins only.
  /// - Complexity: O(facts).
  package func total(of query: Query) -> Amount? {
    let filter = query.filter
    var sum = Amount.zero
    switch query.side {
    case .income:
      for income in incomes where filter.admits(income) { sum += income.amount }
    case .spend:
      if filter.asksByEconomic, filter.asksByFunction, needsMargin(filter) { return nil }
      let byEconomic = filter.asksByEconomic
      for fact in facts where filter.admits(fact, byEconomic: byEconomic) { sum += fact.amount }
    }
    return sum
  }

  /// Whether money known by its margins only would have to answer a question by function and economic account.
  private func needsMargin(_ filter: FactFilter) -> Bool {
    var byFunction = filter
    byFunction.economic = nil
    byFunction.isPersonnel = nil
    return facts.contains { $0.traits.contains(.functionalMargin) && byFunction.admits($0, byEconomic: false) }
  }
}

extension FactFilter {
  package func admits(_ income: Income) -> Bool {
    if let unit, income.unit != unit { return false }
    if let isCarryOver, income.isCarryOver != isCarryOver { return false }
    return sources.isEmpty || sources.contains(income.source)
  }
}
