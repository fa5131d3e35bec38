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

  /// - Returns: the place of the definition that this one collides with.
  mutating func declare(_ definition: Definition) -> SourceRange? {
    let key = Key(name: definition.name, unit: definition.unit)
    let other = definition.unit < 0 ? firstInUnits[definition.name] : index[Key(name: definition.name, unit: -1)]
    if let known = index[key] ?? other { return definitions[known].place }
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
