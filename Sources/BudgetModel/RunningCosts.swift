/// What the lines of a budget tell of its agency running costs (机关运行经费): the public money (公用经费) in the basic
/// expenditure of the general public budget of administrative units, and of those run like the civil service.
///
/// Source: the note that published budgets have on the term, 行政单位（含参照公务员法管理的事业单位）的公用经费.
package struct KnownRunningCosts: Sendable, Equatable {
  /// The public money of units that are such agencies.
  package var agencies = Amount.zero
  /// The public money of units whose kind is not known; a department that names no unit has none.
  package var unknown = Amount.zero

  package init() {}

  /// The figure, where the kind of every unit with public money is known.
  package var figure: Amount? { unknown == .zero ? agencies : nil }
}

extension Budget {
  /// What the lines tell of the agency running costs.
  ///
  /// - Complexity: O(facts).
  package var knownRunningCosts: KnownRunningCosts {
    var known = KnownRunningCosts()
    for fact in facts where fact.isPublicMoney {
      switch units.indices.contains(Int(fact.unit)) ? units[Int(fact.unit)].kind : nil {
      case .administrative, .civilService: known.agencies += fact.amount
      case .institution: break
      case nil: known.unknown += fact.amount
      }
    }
    return known
  }
}

extension Fact {
  /// Whether it is public money (公用经费) in the basic expenditure of the general public budget; of money that is known
  /// by its margins only, the margin by economic account tells.
  package var isPublicMoney: Bool {
    source == .general && traits.isDisjoint(with: [.project, .personnel, .functionalMargin])
  }
}
