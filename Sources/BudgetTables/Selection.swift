package import BudgetModel

/// A set of sources of money.
package struct SourceSet: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  package init(_ source: IncomeSource) {
    rawValue = 1 << UInt16(source.rawValue)
  }

  package static let general = SourceSet(.general)
  package static let governmentFund = SourceSet(.governmentFund)
  package static let stateCapital = SourceSet(.stateCapital)
  package static let fiscalAccount = SourceSet(.fiscalAccount)
  package static let operations = SourceSet(.operations)
  package static let business = SourceSet(.business)
  package static let superior = SourceSet(.superior)
  package static let subsidiary = SourceSet(.subsidiary)
  package static let other = SourceSet(.other)
  /// The fiscal appropriations (财政拨款).
  package static let fiscal: SourceSet = [.general, .governmentFund, .stateCapital]
  /// Everything that is no fiscal appropriation.
  package static let nonFiscal: SourceSet = [
    .fiscalAccount, .operations, .business, .superior, .subsidiary, .other,
  ]
  package static let all: SourceSet = fiscal.union(nonFiscal)
}

/// Which money a column, a line or a whole table counts; a `nil` member narrows nothing.
package struct Selection: Sendable {
  package let sources: SourceSet
  /// Project expenditure, or basic expenditure.
  package let isProject: Bool?
  package let isCarryOver: Bool?
  package let isPersonnel: Bool?
  /// The economic accounts that count, with all below them; empty means all.
  package let accounts: [Code]
  /// The kinds of unit whose money counts; empty means all, also units whose kind is not known.
  package let unitKinds: [UnitKind]

  package init(
    _ sources: SourceSet = .all, isProject: Bool? = nil, isCarryOver: Bool? = nil, isPersonnel: Bool? = nil,
    accounts: [Code] = [], unitKinds: [UnitKind] = []
  ) {
    self.sources = sources
    self.isProject = isProject
    self.isCarryOver = isCarryOver
    self.isPersonnel = isPersonnel
    self.accounts = accounts
    self.unitKinds = unitKinds
  }

  package static let all = Selection()
  package static let basic = Selection(isProject: false)
  package static let projects = Selection(isProject: true)
  package static let current = Selection(isCarryOver: false)
  package static let carryOver = Selection(isCarryOver: true)
  /// No money at all: a column that the form has and a budget never fills.
  package static let nothing = Selection([])

  /// The agency running costs (机关运行经费), where all kinds of units are known (``BudgetModel/KnownRunningCosts``).
  static let runningCosts = Selection(
    .general, isProject: false, isPersonnel: false, unitKinds: [.administrative, .civilService])

  /// The same money of units of all kinds.
  var ofAnyKind: Selection {
    Selection(
      sources, isProject: isProject, isCarryOver: isCarryOver, isPersonnel: isPersonnel, accounts: accounts)
  }

  /// Whether expenditure of this source and these traits counts, whatever its account.
  func admits(_ source: IncomeSource, _ traits: FactTraits) -> Bool {
    sources.contains(SourceSet(source)) && isProject != !traits.contains(.project)
      && isCarryOver != !traits.contains(.carryOver) && isPersonnel != !traits.contains(.personnel)
  }

  /// Whether `income` counts; it knows neither kind nor account of expenditure.
  func admits(_ income: Income) -> Bool {
    sources.contains(SourceSet(income.source)) && isCarryOver != !income.isCarryOver
  }
}

/// Which side of a margin counts: the same money stands in a budget once by function and once by economic account.
package enum Counting: Sendable {
  case byFunction
  case byEconomic
}

/// A set of columns, a bit each.
typealias ColumnSet = UInt32

/// The money columns of a table, made ready to be asked once a fact.
///
/// What a column asks of source and traits is worked out beforehand for all their combinations, so that a fact costs one
/// look-up whatever the number of columns.
struct ColumnMasks {
  private static let traitCount = 32

  private var masks: [ColumnSet]
  private var byAccount: [(column: ColumnSet, accounts: [Code])] = []
  private var columnsByAccount: ColumnSet = 0
  /// The columns that count money of each unit; empty where every column counts all.
  private var byUnit: [ColumnSet] = []

  /// - Parameters:
  ///   - scope: What counts in the table at all; each column narrows it.
  ///   - kinds: The kinds of the budget's units, for columns that ask for some.
  init(scope: Selection, columns: [Selection], counting: Counting, kinds: [UnitKind?] = []) {
    precondition(columns.count <= ColumnSet.bitWidth, "a table has at most 32 money columns")
    masks = [ColumnSet](repeating: 0, count: IncomeSource.allCases.count * ColumnMasks.traitCount)
    let otherSide: FactTraits = counting == .byFunction ? .economicMargin : .functionalMargin
    for source in IncomeSource.allCases {
      for bits in 0..<ColumnMasks.traitCount {
        let traits = FactTraits(rawValue: UInt8(bits))
        guard !traits.contains(otherSide), scope.admits(source, traits) else { continue }
        for (index, column) in columns.enumerated() where column.admits(source, traits) {
          masks[ColumnMasks.slot(source, traits)] |= 1 << ColumnSet(index)
        }
      }
    }
    for (index, column) in columns.enumerated() {
      let accounts = column.accounts.isEmpty ? scope.accounts : column.accounts
      guard !accounts.isEmpty else { continue }
      byAccount.append((1 << ColumnSet(index), accounts))
      columnsByAccount |= 1 << ColumnSet(index)
    }
    if columns.contains(where: { !$0.unitKinds.isEmpty }) {
      byUnit = kinds.map { kind in ColumnMasks.columns(columns, admitting: kind) }
    }
  }

  private static func columns(_ columns: [Selection], admitting kind: UnitKind?) -> ColumnSet {
    columns.enumerated().reduce(into: 0) { set, column in
      let kinds = column.element.unitKinds
      if kinds.isEmpty || kinds.contains(where: { $0 == kind }) { set |= 1 << ColumnSet(column.offset) }
    }
  }

  /// The columns that count `fact`; none for money of nothing.
  func columns(of fact: Fact) -> ColumnSet {
    guard fact.amount.fen != 0 else { return 0 }
    var columns = masks[ColumnMasks.slot(fact.source, fact.traits)]
    if !byUnit.isEmpty { columns &= byUnit[Int(fact.unit)] }
    if columns & columnsByAccount != 0 {
      for (column, accounts) in byAccount where columns & column != 0 {
        if !accounts.contains(where: { fact.economic.isWithin($0) }) { columns &= ~column }
      }
    }
    return columns
  }

  private static func slot(_ source: IncomeSource, _ traits: FactTraits) -> Int {
    Int(source.rawValue) * traitCount + Int(traits.rawValue) % traitCount
  }
}
