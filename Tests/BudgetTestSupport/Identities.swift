package import BudgetModel
package import BudgetTables

/// Adds up the tables of a layout anew, within each and between them, and tells what does not add up.
///
/// Only the cells are read, exact and printed; of the budget only what no cell shows is asked. Printed parts may miss a
/// printed total by half a last place a term and one more.
///
/// - Returns: A sentence for each identity that is broken; empty when all hold.
package func brokenIdentities(of tables: [Table], budget: Budget, in layout: Layout) -> [String] {
  switch layout.profile.englishName {
  case "sichuan":
    var checker = IdentityChecker(tables: tables, budget: budget)
    checker.checkEveryTable()
    checker.checkBalances()
    checker.checkBetweenTables()
    checker.checkGoals()
    return checker.log.broken
  case "shanghai":
    var checker = ShanghaiChecker(tables: tables, budget: budget)
    checker.check()
    return checker.log.broken
  case "central":
    var checker = CentralChecker(tables: tables, budget: budget)
    checker.check()
    return checker.log.broken
  case let name: return ["the layout \(name) has no identities to be held against"]
  }
}

/// The tables as read, and what was found so far.
struct IdentityChecker {
  let budget: Budget
  private let seen: [String: SeenTable]
  private let ledgers: [String: SeenLedger]
  var log: IdentityLog

  init(tables: [Table], budget: Budget) {
    self.budget = budget
    log = IdentityLog(budget: budget, unit: tables.first?.moneyFormat.unit ?? .tenThousandYuan)
    let seen = Dictionary(tables.map { ($0.number, SeenTable($0)) }) { first, _ in first }
    let ledgers = IdentityChecker.forms.compactMap { form in seen[form.number].map { SeenLedger($0, form) } }
    self.seen = seen
    self.ledgers = Dictionary(ledgers.map { ($0.form.number, $0) }) { first, _ in first }
  }

  /// The ledgers of the set.
  static let forms: [SeenLedger.Form] = [
    .init(number: "表1-1", codes: 0, kind: .units), .init(number: "表1-2", codes: 3, kind: .subjects),
    .init(number: "表2-1", codes: 2, kind: .accounts), .init(number: "表3", codes: 3, kind: .subjects),
    .init(number: "表3-1", codes: 2, kind: .accounts), .init(number: "表3-2", codes: 3, kind: .projects),
    .init(number: "表3-3", codes: 0, kind: .units), .init(number: "表4", codes: 3, kind: .subjects),
    .init(number: "表4-1", codes: 0, kind: .units), .init(number: "表5", codes: 3, kind: .subjects),
  ]

  /// The classes of the forms, in their order.
  static let classes: [Int] = [
    201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 219, 220, 221, 222, 223, 224,
    229, 231, 232, 233, 234,
  ]

  /// How many rows the tables have that are always printed whole.
  private static let leastRows = ["表1": 31, "表2": 29, "表7": 3]

  // MARK: - Reading

  mutating func table(_ number: String) -> SeenTable? {
    guard let table = seen[number], table.rows.count >= IdentityChecker.leastRows[number, default: 1] else {
      report("\(number) is missing or too short")
      return nil
    }
    return table
  }

  mutating func ledger(_ number: String) -> SeenLedger? {
    table(number) == nil ? nil : ledgers[number]
  }

  /// The money of a ledger's total row, its first money column first.
  mutating func total(_ number: String, _ column: Int = 0) -> Figure {
    guard let ledger = ledger(number), let row = ledger.totals.first else { return .zero }
    return row.figures[ledger.form.firstMoney + column]
  }

  mutating func line(_ number: String, _ label: String, in labelColumn: Int, _ column: Int) -> Figure {
    guard let table = table(number) else { return .zero }
    if let figure = table.figure(label, in: labelColumn, column) { return figure }
    report("\(number) has no line \(label)")
    return .zero
  }

  // MARK: - Comparing

  func spent(where isIncluded: (Fact) -> Bool) -> Figure { log.spent(where: isIncluded) }

  func received(where isIncluded: (Income) -> Bool) -> Figure { log.received(where: isIncluded) }

  mutating func equal(_ name: @autoclosure () -> String, _ left: [Figure], _ right: [Figure]) {
    log.equal(name(), left, right)
  }

  mutating func atLeast(_ name: @autoclosure () -> String, _ left: Figure, _ right: Figure) {
    log.atLeast(name(), left, right)
  }

  mutating func report(_ sentence: String) { log.report(sentence) }
}
