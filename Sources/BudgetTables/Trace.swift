package import BudgetModel
package import BudgetSource

/// Which money of a budget a figure adds up: asked for, never kept, since a table may have a million rows.
package struct Trace: Sendable {
  package enum Side: Sendable {
    case income
    /// Of money that is known by its margins only, the margin that counts.
    case spending(Counting)
    /// The agency running costs as the sources state them: no money of the budget, but a line.
    case runningCosts
  }

  /// Which accounts of one classification count.
  package enum Accounts: Sendable {
    case all
    /// The account and all below it; ``Code/none`` is money without an account.
    case within(Code)
    /// What is in none of these.
    case outside([Code])

    func contains(_ code: Code) -> Bool {
      switch self {
      case .all: true
      case .within(let account): account.isNone ? code.isNone : code.isWithin(account)
      case .outside(let accounts): !accounts.contains { code.isWithin($0) }
      }
    }
  }

  package var side: Side
  package var selection: Selection
  /// Indices into ``Budget/units``; `nil` narrows nothing.
  package var units: [UInt32]?
  package var function: Accounts
  package var economic: Accounts
  /// Indices into ``Budget/projects``, with ``Fact/noProject`` for money that belongs to none; `nil` narrows nothing.
  package var projects: [UInt32]?
  /// What a question narrows the money to besides.
  package var filter: FactFilter

  package init(
    _ side: Side, _ selection: Selection = .all, units: [UInt32]? = nil, function: Accounts = .all,
    economic: Accounts = .all, projects: [UInt32]? = nil, filter: FactFilter = FactFilter()
  ) {
    self.side = side
    self.selection = selection
    self.units = units
    self.function = function
    self.economic = economic
    self.projects = projects
    self.filter = filter
  }

  /// Whether the figure counts `fact`.
  package func admits(_ fact: Fact) -> Bool {
    guard case .spending(let counting) = side, units?.contains(fact.unit) ?? true else { return false }
    if let projects, !projects.contains(fact.project) { return false }
    return selection.admits(fact) && filter.admits(fact, byEconomic: counting == .byEconomic)
      && function.contains(fact.function) && economic.contains(fact.economic)
  }

  /// Whether the figure counts `income`.
  package func admits(_ income: Income) -> Bool {
    guard case .income = side, units?.contains(UInt32(income.unit)) ?? true else { return false }
    return selection.admits(income) && filter.admits(income)
  }
}

extension Budget {
  /// The facts that a figure adds up, in order of writing; none for a figure of income.
  package func facts(of trace: Trace) -> some Sequence<Fact> { facts.lazy.filter { trace.admits($0) } }

  /// The incomes that a figure adds up, in order of writing; none for a figure of expenditure.
  package func incomes(of trace: Trace) -> some Sequence<Income> { incomes.lazy.filter { trace.admits($0) } }

  /// The lines behind a figure, in order of writing and each once: where each of them begins.
  ///
  /// - Complexity: O(facts).
  package func places(of trace: Trace) -> [SourcePosition] {
    if case .runningCosts = trace.side { return statedRunningCosts.map { [$0.place.start] } ?? [] }
    let all = facts(of: trace).map(\.place) + incomes(of: trace).map(\.place.start)
    var seen: Set<SourcePosition> = []
    return all.filter { seen.insert($0).inserted }
  }
}

extension Selection {
  /// Whether `fact` counts, of either margin.
  func admits(_ fact: Fact) -> Bool {
    admits(fact.source, fact.traits) && (accounts.isEmpty || accounts.contains { fact.economic.isWithin($0) })
  }

  /// What counts in a column of a table that counts this; the accounts of the column stand in place of the table's.
  func narrowed(by column: Selection) -> Selection {
    // What both ask for; nothing at all where they ask for opposites.
    func both(_ left: Bool?, _ right: Bool?) -> Bool?? {
      left == nil || right == nil || left == right ? .some(left ?? right) : nil
    }
    guard let isProject = both(isProject, column.isProject), let isCarryOver = both(isCarryOver, column.isCarryOver),
      let isPersonnel = both(isPersonnel, column.isPersonnel)
    else { return .nothing }
    return Selection(
      sources.intersection(column.sources), isProject: isProject, isCarryOver: isCarryOver, isPersonnel: isPersonnel,
      accounts: column.accounts.isEmpty ? accounts : column.accounts,
      unitKinds: column.unitKinds.isEmpty ? unitKinds : column.unitKinds)
  }
}
