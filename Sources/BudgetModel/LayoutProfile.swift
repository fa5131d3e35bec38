/// What the analysis must know of an official table set: its names, the years it serves, its habits of counting.
///
/// A set that changed has a profile for each run of years, with one name. The other half of a layout, its tables, is of no concern here.
package struct LayoutProfile: Sendable {
  /// A table as a source may name it.
  package struct TableName: Sendable, Equatable {
    /// As `表3-1`.
    package let number: String
    package let title: String

    package init(number: String, title: String) {
      self.number = number
      self.title = title
    }
  }

  /// The word after `版式`, and the word after `layout`.
  package let chineseName: String
  package let englishName: String
  /// The budget years it serves.
  package let years: ClosedRange<Int>
  package let tables: [TableName]
  /// Accounts that are personnel money (人员经费) besides all of 301 and 303; every other account is public (公用经费).
  package let personnelAccounts: [Code]
  /// What the weights of one goal may total, in points; the first is the usual one.
  package let weightTotals: [Int]
  /// The unit that tables print money in, where they do not say otherwise.
  package let moneyUnit: MoneyUnit
  /// Those of its tables that no published one has come out of yet, cell for cell.
  package let unvouchedTables: [TableName]
  /// The table that counts the money of some kinds of unit only; `nil` where none does.
  package let unitKindTable: TableName?

  package init(
    chineseName: String, englishName: String, years: ClosedRange<Int>, tables: [TableName], personnelAccounts: [Code],
    weightTotals: [Int], moneyUnit: MoneyUnit, unvouchedTables: [TableName], unitKindTable: TableName?
  ) {
    self.chineseName = chineseName
    self.englishName = englishName
    self.years = years
    self.tables = tables
    self.personnelAccounts = personnelAccounts
    self.weightTotals = weightTotals
    self.moneyUnit = moneyUnit
    self.unvouchedTables = unvouchedTables
    self.unitKindTable = unitKindTable
  }

  /// Whether no published table has come out of any of its tables.
  package var isUnvouched: Bool { unvouchedTables.count == tables.count }

  /// Whether basic expenditure on `economic` is personnel money when the source does not say.
  package func isPersonnel(_ economic: Code) -> Bool {
    switch economic.topClass.value {
    case 301, 303: true
    default: personnelAccounts.contains { economic.isWithin($0) }
    }
  }
}

extension [LayoutProfile] {
  /// The names of the sets, each once, in order.
  package var names: [(chinese: String, english: String)] {
    var names: [(chinese: String, english: String)] = []
    for profile in self where !names.contains(where: { $0.english == profile.englishName }) {
      names.append((profile.chineseName, profile.englishName))
    }
    return names
  }

  /// The years that any of them serves, with what follows without a gap taken together.
  package var years: [ClosedRange<Int>] {
    map(\.years).sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { runs, years in
      if let last = runs.last, last.upperBound + 1 >= years.lowerBound {
        runs[runs.count - 1] = last.lowerBound...Swift.max(last.upperBound, years.upperBound)
      } else {
        runs.append(years)
      }
    }
  }
}
