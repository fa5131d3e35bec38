import BudgetModel
import BudgetSource
import BudgetSyntax

/// The named constants (设): of one unit, or of the whole budget; one name never of both.
struct Constants {
  struct Definition {
    let name: String
    /// Index of the unit it belongs to; -1 for the whole budget.
    let unit: Int
    let place: SourceRange
    let file: Int
    /// The token of its `=`.
    let equals: Int
    let isBroken: Bool
  }

  enum State {
    case untouched
    /// Being evaluated: meeting it again is a circle.
    case open
    /// `nil` when its definition is wrong, which has been reported.
    case done(Quantity?)
  }

  private struct Key: Hashable {
    let name: String
    let unit: Int
  }

  private(set) var definitions: [Definition] = []
  var states: [State] = []
  private var index: [Key: Int] = [:]
  /// The first definition of each name for the whole budget, and of each name in any unit.
  private var firstInUnits: [String: Int] = [:]

  enum Clash {
    /// Defined in the same unit, or for the whole budget, before.
    case twice(SourceRange)
    /// Defined in a unit and for the whole budget.
    case inUnitAndBudget(SourceRange)
  }

  mutating func declare(_ definition: Definition) -> Clash? {
    let key = Key(name: definition.name, unit: definition.unit)
    if let known = index[key] { return .twice(definitions[known].place) }
    let other = definition.unit < 0 ? firstInUnits[definition.name] : index[Key(name: definition.name, unit: -1)]
    if let other { return .inUnitAndBudget(definitions[other].place) }
    definitions.append(definition)
    states.append(.untouched)
    index[key] = definitions.count - 1
    if definition.unit >= 0, firstInUnits[definition.name] == nil {
      firstInUnits[definition.name] = definitions.count - 1
    }
    return nil
  }

  /// The constant that a name means in a unit.
  func find(_ name: String, unit: Int) -> Int? {
    index[Key(name: name, unit: unit)] ?? index[Key(name: name, unit: -1)]
  }

  func names(unit: Int) -> [String] {
    definitions.filter { $0.unit == unit || $0.unit < 0 }.map(\.name)
  }
}
