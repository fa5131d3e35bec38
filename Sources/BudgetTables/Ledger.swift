internal import BudgetModel

/// A table of subjects, projects or accounts, perhaps below the units they belong to, with columns of money and a total.
///
/// A unit without money in it has no rows in it.
package struct Ledger: Sendable {
  /// What a column holds.
  package enum Column: Sendable {
    /// The first three digits of the row's code (类).
    case classCode
    /// The next two (款).
    case groupCode
    /// The rest (项).
    case itemCode
    /// All digits of it (科目编码 as one).
    case wholeCode
    /// The unit's code; in rows of economic accounts the account's whole code, as the forms have it.
    case unitCode
    /// The name of the unit, subject, project or account.
    case name
    case money(Selection)
    /// The agency running costs (机关运行经费) of the whole department: of its units, where the kinds of all are known;
    /// otherwise as the sources state them.
    case runningCosts

    var kind: Table.Column.Kind {
      switch self {
      case .classCode, .groupCode, .itemCode, .wholeCode, .unitCode: .code
      case .name: .text
      case .money, .runningCosts: .money
      }
    }

    /// The money it counts, if it holds money.
    var selection: Selection? {
      switch self {
      case .money(let selection): selection
      case .runningCosts: .runningCosts
      case .classCode, .groupCode, .itemCode, .wholeCode, .unitCode, .name: nil
      }
    }
  }

  /// Where the money is taken from.
  package enum Subject: Sendable {
    case income
    case spending(Counting)
  }

  /// Whether the rows are told apart by unit.
  package enum Units: Sendable {
    /// Each unit has a row, with its own rows below it.
    case apart(UnitRow)
    /// The rows are those of the whole department.
    case together
  }

  /// How a unit is named, in its row and in the rows below it.
  package struct UnitRow: Sendable {
    package let code: UnitCodeStyle
    package let name: UnitNameStyle
    /// Whether the row of the unit itself prints the code beside the name.
    package let hasCode: Bool

    package init(code: UnitCodeStyle, name: UnitNameStyle, hasCode: Bool) {
      self.code = code
      self.name = name
      self.hasCode = hasCode
    }
  }

  /// The rows of a table, of one unit or of the department.
  package enum Details: Sendable {
    /// None but the unit's own, or the total.
    case none
    /// Functional accounts, by code.
    case functions(Outline)
    /// By functional account, by code, a row with its name alone and below it one row a project, in order of writing;
    /// project money without a project stands in a row named after the account.
    case projects
    /// Economic accounts that have money, by code.
    case accounts(Outline, Unclassified)
  }

  /// How money without an economic account is shown: in one row behind the others, and in a note.
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
  package let units: Units
  package let details: Details
  /// How many blank rows an empty table has.
  package let blankRows: Int
  /// The note where a column asks for units of some kinds and the kind of a unit that counts is not known: its cells are
  /// blank then, but for what the sources state of the whole department.
  package let unknownKinds: String

  package init(
    header: [HeaderItem<Column>], subject: Subject, scope: Selection, units: Units, details: Details,
    blankRows: Int = 0, unknownKinds: String = ""
  ) {
    self.header = header
    self.subject = subject
    self.scope = scope
    self.units = units
    self.details = details
    self.blankRows = blankRows
    self.unknownKinds = unknownKinds
  }

  var moneyColumns: [Selection] {
    columns(of: header).compactMap(\.selection)
  }
}

/// Which levels of a classification have rows.
package struct Outline: Sendable {
  /// How many digits the longest code with a row has; what stands at longer ones counts in its row.
  package let deepest: Int
  /// Whether every account stands below rows of its superiors.
  package let hasSuperiors: Bool
  /// Whether a class (类) prints its code in the columns of codes.
  package let classHasCode: Bool
  /// How many digits the longest code has whose row, with rows below it, is set off as a subtotal.
  package let subtotals: Int

  package init(deepest: Int, hasSuperiors: Bool, classHasCode: Bool, subtotals: Int) {
    self.deepest = deepest
    self.hasSuperiors = hasSuperiors
    self.classHasCode = classHasCode
    self.subtotals = subtotals
  }

  /// One row an account that has money, however deep, and none else.
  package static let lowest = Outline(deepest: 9, hasSuperiors: false, classHasCode: true, subtotals: 0)
}
