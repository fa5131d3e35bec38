package import BudgetModel
package import BudgetSource

/// Finds the lines behind many figures without asking every fact about each of them.
///
/// The numbers of the facts of each unit, of each project, and of each account with all below it; a figure is looked for
/// among the shortest of the lists that it names. Made only where places are shown, for it takes about as much room as the
/// facts.
package struct TraceIndex: Sendable {
  private let budget: Budget
  private var byUnit: [UInt32: [Int]] = [:]
  private var byProject: [UInt32: [Int]] = [:]
  private var byFunction: [UInt32: [Int]] = [:]
  private var byEconomic: [UInt32: [Int]] = [:]

  /// - Complexity: O(facts).
  package init(_ budget: Budget) {
    self.budget = budget
    for (index, fact) in budget.facts.enumerated() {
      byUnit[fact.unit, default: []].append(index)
      byProject[fact.project, default: []].append(index)
      TraceIndex.add(index, of: fact.function, to: &byFunction)
      TraceIndex.add(index, of: fact.economic, to: &byEconomic)
    }
  }

  private static func add(_ index: Int, of code: Code, to lists: inout [UInt32: [Int]]) {
    lists[code.value, default: []].append(index)
    var code = code
    while let superior = code.superior {
      code = superior
      lists[code.value, default: []].append(index)
    }
  }

  /// What ``BudgetModel/Budget/places(of:)`` says: the lines behind a figure, in order of writing and each once.
  package func places(of trace: Trace) -> [SourcePosition] {
    guard case .spending = trace.side else { return budget.places(of: trace) }
    var places: [SourcePosition] = []
    var seen: Set<SourcePosition> = []
    func take(_ fact: Fact) {
      if trace.admits(fact), seen.insert(fact.place).inserted { places.append(fact.place) }
    }
    if let list = shortestList(for: trace) {
      for index in list { take(budget.facts[index]) }
    } else {
      for fact in budget.facts { take(fact) }
    }
    return places
  }

  /// A list that holds every fact of a figure; `nil` when the figure names none.
  private func shortestList(for trace: Trace) -> [Int]? {
    var lists: [[Int]] = []
    if let units = trace.units, units.count == 1 { lists.append(byUnit[units[0]] ?? []) }
    if let projects = trace.projects, projects.count == 1 { lists.append(byProject[projects[0]] ?? []) }
    if case .within(let code) = trace.function { lists.append(byFunction[code.value] ?? []) }
    if case .within(let code) = trace.economic { lists.append(byEconomic[code.value] ?? []) }
    return lists.min { $0.count < $1.count }
  }
}
