import BudgetModel
import BudgetSource

/// Finds a code that would count twice under one heading: beside its own superior, or a second time with equal tags.
///
/// A scope is a block, or the lines below one functional line. Every account carries the number of the last scope it was
/// seen in, so that opening a scope costs nothing.
struct Scopes {
  private struct Mark {
    var scope: UInt32 = 0
    var place: SourcePosition = 0
    var tags: UInt16 = 0
    /// The last scope in which a subordinate of the account was seen, and where.
    var belowScope: UInt32 = 0
    var belowPlace: SourcePosition = 0
    /// The rows of the superiors; -1 for none, -2 while not looked up.
    var superior: Int32 = -2
  }

  private struct Key: Hashable {
    let scope: UInt32
    let row: Int
    let tags: UInt16
  }

  private var marks: [Mark] = []
  private var last: UInt32 = 0
  /// Codes seen with a second set of tags in one scope, which is rare.
  private var others: [Key: SourcePosition] = [:]

  /// The number of a new scope.
  mutating func open() -> UInt32 {
    last += 1
    return last
  }

  enum Clash {
    case twice(SourcePosition)
    case besideSuperior(SourcePosition)
    case besideSubordinate(SourcePosition)
  }

  /// Adds the account of `row` to a scope.
  ///
  /// - Parameter isAncestor: whether an account is one of the headings that the line stands below.
  mutating func add(
    row: Int, tags: UInt16, scope: UInt32, place: SourcePosition, in classification: Classification,
    isAncestor: (Int) -> Bool
  ) -> Clash? {
    while marks.count < classification.count { marks.append(Mark()) }
    var clash: Clash?
    if marks[row].scope == scope {
      if marks[row].tags == tags {
        clash = .twice(marks[row].place)
      } else if let first = others.updateValue(place, forKey: Key(scope: scope, row: row, tags: tags)) {
        clash = .twice(first)
      }
    } else {
      if marks[row].belowScope == scope { clash = .besideSubordinate(marks[row].belowPlace) }
      marks[row].scope = scope
      marks[row].place = place
      marks[row].tags = tags
    }
    var above = superior(of: row, in: classification)
    while above >= 0 {
      if clash == nil, marks[above].scope == scope, !isAncestor(above) { clash = .besideSuperior(marks[above].place) }
      marks[above].belowScope = scope
      marks[above].belowPlace = place
      above = superior(of: above, in: classification)
    }
    return clash
  }

  private mutating func superior(of row: Int, in classification: Classification) -> Int {
    if marks[row].superior == -2 {
      let above = classification.account(at: row).code.superior.flatMap { classification.row(of: $0) }
      marks[row].superior = Int32(above ?? -1)
    }
    return Int(marks[row].superior)
  }
}
