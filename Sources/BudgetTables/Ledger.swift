internal import BudgetModel

/// A table of units and what stands below each: subjects, projects or accounts, with columns of money.
///
/// It begins with the total; a unit without money in it has no rows in it.
package struct Ledger: Sendable {
  /// What a column holds.
  package enum Column: Sendable {
    /// The first three digits of the row's code (类).
    case classCode
    /// The next two (款).
    case groupCode
    /// The rest (项).
    case itemCode
    /// The unit's code; in rows of economic accounts the account's whole code, as the forms have it.
    case unitCode
    /// The name of the unit, subject, project or account.
    case name
    case money(Selection)

    var kind: Table.Column.Kind {
      switch self {
      case .classCode, .groupCode, .itemCode, .unitCode: .code
      case .name: .text
      case .money: .money
      }
    }

    /// The money it counts, if it holds money.
    var selection: Selection? {
      if case .money(let selection) = self { selection } else { nil }
    }
  }

  /// Where the money is taken from.
  package enum Subject: Sendable {
    case income
    case spending(Counting)
  }

  /// What stands below the row of a unit.
  package enum Details: Sendable {
    case none
    /// One row a functional account, by code.
    case functions
    /// By functional account, by code, a row with its name alone and below it one row a project, in order of writing;
    /// project money without a project stands in a row named after the account.
    case projects
    /// One row an economic account that has money, each after its superiors, down to `deepest` digits of code; a class
    /// (类) leaves the cells of its code empty.
    case accounts(deepest: Int, unclassified: Unclassified)
  }

  /// How money without an economic account is shown: in one row at the end of a unit's rows, and in a note.
  package struct Unclassified: Sendable {
    package let label: String
    /// The note: this, the money, and ``noteEnd``.
    package let noteStart: String
    package let noteEnd: String

    package init(label: String, noteStart: String, noteEnd: String) {
      self.label = label
      self.noteStart = noteStart
      self.noteEnd = noteEnd
    }
  }

  package let header: [HeaderItem<Column>]
  package let subject: Subject
  /// What counts in the table at all; the columns narrow it.
  package let scope: Selection
  package let details: Details
  package let unitCode: UnitCodeStyle
  package let unitName: UnitNameStyle
  /// Whether the row of a unit prints the unit's code beside its name.
  package let unitRowHasCode: Bool

  package init(
    header: [HeaderItem<Column>], subject: Subject, scope: Selection, details: Details, unitCode: UnitCodeStyle,
    unitName: UnitNameStyle, unitRowHasCode: Bool
  ) {
    self.header = header
    self.subject = subject
    self.scope = scope
    self.details = details
    self.unitCode = unitCode
    self.unitName = unitName
    self.unitRowHasCode = unitRowHasCode
  }

  var moneyColumns: [Selection] {
    columns(of: header).compactMap(\.selection)
  }
}
