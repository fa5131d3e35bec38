package import BudgetModel
internal import BudgetSource

/// A budget of many units and projects without any money, and the facts that it would have, made one at a time: what
/// writers are fed to see that their memory does not grow with the number of facts.
package struct BulkFacts: Sequence, Sendable {
  package let budget: Budget
  private let count: Int
  private let functions: [Code]
  private let economics: [Code]

  /// - Parameter count: how many facts there are, two hundred a unit; the budget has units and projects for a million.
  package init(_ count: Int) {
    self.count = count
    var budget = Budget(
      year: 2026, department: Department(code: "100", name: "某县财政"), classification: Classification(edition: 2026))
    let kinds: [UnitKind] = [.administrative, .civilService, .institution]
    budget.units = (0..<BulkFacts.unitCount).map { index in
      BudgetUnit(
        code: String(100_001 + index), name: "单位\(100_001 + index)", kind: kinds[index % 3], place: SourceRange(at: 0))
    }
    budget.projects = (0..<BulkFacts.unitCount).map { index in
      Project(name: "专项业务经费第\(index)号", unit: index, performance: Performance(), place: SourceRange(at: 0))
    }
    functions = budget.classification.accounts { $0.isFunctional && $0.digitCount == 7 }.map(\.code)
    economics = budget.classification.accounts { $0.isEconomic && $0.digitCount == 5 }.map(\.code)
    self.budget = budget
  }

  private static let unitCount = 5_000

  package func makeIterator() -> Iterator { Iterator(facts: self) }

  package struct Iterator: IteratorProtocol {
    fileprivate let facts: BulkFacts
    private var index = 0
    private var seed: Int64 = 12_345

    fileprivate init(facts: BulkFacts) {
      self.facts = facts
    }

    package mutating func next() -> Fact? {
      guard index < facts.count else { return nil }
      seed = (seed * 1_103_515_245 + 12_345) & 0x7FFF_FFFF
      let unit = UInt32(index / 200 % BulkFacts.unitCount)
      let isProject = (seed >> 9) & 1 == 1
      let fact = Fact(
        amount: Amount(fen: 100 + (seed >> 4) % 99_999_900),
        function: facts.functions[index * 7 % facts.functions.count],
        economic: facts.economics[index * 3 % facts.economics.count], project: isProject ? unit : Fact.noProject,
        unit: unit, place: 0, source: (seed >> 11) & 7 == 0 ? .operations : .general,
        traits: isProject ? .project : (seed >> 10) & 1 == 1 ? .personnel : FactTraits(rawValue: 0))
      index += 1
      return fact
    }
  }
}
