import BudgetModel
import BudgetSource

/// Finds a code that would count twice under one heading: beside its own superior, or a second time with equal tags.
///
/// A scope is a block, or the lines below one functional line. Every account carries the number of the last scope it was
/// seen in, so that opening a scope costs nothing.
struct Scopes {
  private struct Mark {
    /// The last scope in which the account was seen, where, and with which tags.
    var own: (scope: UInt32, place: SourcePosition, tags: UInt16) = (0, 0, 0)
    /// The last scope in which a subordinate of the account was seen, and where.
    var below: (scope: UInt32, place: SourcePosition) = (0, 0)
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
  /// - Parameter headings: those that the line stands below.
  mutating func add(
    row: Int, tags: UInt16, scope: UInt32, place: SourcePosition, in classification: Classification,
    below headings: [FactBlock.Heading]
  ) -> Clash? {
    if row >= marks.count { marks += [Mark](repeating: Mark(), count: classification.count - marks.count) }
    let mark = marks[row]
    var clash: Clash?
    if mark.own.scope == scope {
      if mark.own.tags == tags {
        clash = .twice(mark.own.place)
      } else if let first = others.updateValue(place, forKey: Key(scope: scope, row: row, tags: tags)) {
        clash = .twice(first)
      }
    } else {
      if mark.below.scope == scope { clash = .besideSubordinate(mark.below.place) }
      marks[row].own = (scope, place, tags)
    }
    var above = mark.superior > -2 ? Int(mark.superior) : superior(of: row, in: classification)
    while above >= 0 {
      let mark = marks[above]
      if clash == nil, mark.own.scope == scope, !headings.contains(where: { $0.row == above }) {
        clash = .besideSuperior(mark.own.place)
      }
      marks[above].below = (scope, place)
      above = mark.superior > -2 ? Int(mark.superior) : superior(of: above, in: classification)
    }
    return clash
  }

  /// Looks up the superior, which is remembered.
  private mutating func superior(of row: Int, in classification: Classification) -> Int {
    let above = classification.code(at: row).superior.flatMap { classification.row(of: $0) } ?? -1
    marks[row].superior = Int32(above)
    return above
  }
}
