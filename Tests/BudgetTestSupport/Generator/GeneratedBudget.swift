package import BudgetModel

/// How large a generated budget is at most.
package struct GeneratorSize: Sendable {
  package var units: Int
  /// Functional accounts in a block.
  package var accounts: Int
  /// Projects in a unit.
  package var projects: Int

  package init(units: Int, accounts: Int, projects: Int) {
    self.units = units
    self.accounts = accounts
    self.projects = projects
  }

  /// Some twenty lines.
  package static let tiny = GeneratorSize(units: 1, accounts: 2, projects: 1)
  /// About a hundred lines.
  package static let small = GeneratorSize(units: 3, accounts: 4, projects: 2)
  /// Some hundreds of lines.
  package static let large = GeneratorSize(units: 8, accounts: 12, projects: 6)
}

/// A budget that a seed gave, and what it means.
package struct GeneratedBudget: Sendable {
  package let seed: UInt64
  /// The name of the root file.
  package let root: String
  /// All files by their paths, the root file among them.
  package let files: [String: String]
  /// The money it spends, as the generator meant it.
  package let facts: [GeneratedFact]

  /// The files as the compiler wants them.
  package var bytes: [String: [UInt8]] { files.mapValues { Array($0.utf8) } }
}

/// One amount of expenditure, as the generator meant it.
package struct GeneratedFact: Sendable {
  package enum Margin: Sendable {
    /// Function and economic account are both known, or no economic account is.
    case none
    case functional
    case economic
  }

  package var fen: Int64
  /// 0 in an economic margin.
  package var function: UInt32
  /// 0 where none is written.
  package var economic: UInt32
  package var source: IncomeSource
  package var isCarryOver: Bool
  package var isProject: Bool
  package var isPersonnel: Bool
  package var unit: Int
  /// The number of its project.
  package var project: Int?
  package var margin = Margin.none
}

/// A line to be written, with the lines below it.
struct SourceLine {
  var words: [String]
  var children: [SourceLine] = []
  /// Whether its last word is free text, behind which there can be no comment.
  var isText = false

  init(_ words: [String], _ children: [SourceLine] = [], isText: Bool = false) {
    self.words = words
    self.children = children
    self.isText = isText
  }
}

/// A file to be written.
struct Draft {
  let path: String
  /// The unit of its bare numbers; without one all numbers say theirs.
  let moneyUnit: MoneyUnit?
  var lines: [SourceLine] = []
}

/// The tags in force on a line.
struct GeneratedTags: Equatable {
  var isCarryOver = false
  var isPersonnel: Bool?
  var source: IncomeSource?
}
