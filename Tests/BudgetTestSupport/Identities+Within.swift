internal import BudgetModel
internal import BudgetTables

extension IdentityChecker {
  /// Checks each ledger by itself (C6 to C10, C28).
  mutating func checkEveryTable() {
    for form in IdentityChecker.forms {
      guard let ledger = ledger(form.number) else { continue }
      checkEmptiness(ledger)
      checkColumns(ledger)
      checkTotals(ledger)
      checkDetails(ledger)
    }
  }

  /// A table without rows says so in a note, and no other table does (C28).
  private mutating func checkEmptiness(_ ledger: SeenLedger) {
    let number = ledger.form.number
    let isNoted = ledger.seen.table.notes.contains { $0.hasPrefix("注：本年部门无") }
    if ledger.units.isEmpty != isNoted { report("C28 \(number): rows and the note on an empty table disagree") }
    if ledger.units.isEmpty, ledger.seen.rows.count != 1 { report("C28 \(number): an empty table has one row") }
  }

  /// What a row's first money column and others are made of, by number of money column.
  private static func parts(_ number: String) -> [(whole: Int, parts: [Int])] {
    switch number {
    case "表1-2", "表3", "表3-1", "表4", "表5": return [(0, [1, 2])]
    case "表1-1": return [(0, Array(1...10))]
    case "表3-3", "表4-1": return [(0, [1, 2, 5]), (2, [3, 4])]
    case "表2-1":
      let years = [1, 11]
      let funds = years.flatMap { year in [1, 4, 7].map { year + $0 } }
      return [(0, years)] + years.map { ($0, [$0 + 1, $0 + 4, $0 + 7]) } + funds.map { ($0, [$0 + 1, $0 + 2]) }
    default: return []
    }
  }

  private mutating func checkColumns(_ ledger: SeenLedger) {
    let first = ledger.form.firstMoney
    for rule in IdentityChecker.parts(ledger.form.number) {
      for (index, row) in ledger.seen.rows.enumerated() {
        equal(
          "C6-C10 \(ledger.form.number) row \(index + 1)", [row.figures[first + rule.whole]],
          rule.parts.map { row.figures[first + $0] })
      }
    }
  }

  /// 合 计 = the row without a name = Σ units (C9).
  private mutating func checkTotals(_ ledger: SeenLedger) {
    let number = ledger.form.number
    guard let total = ledger.totals.first else { return report("C9 \(number) has no total") }
    if ledger.totals.count != (ledger.units.isEmpty ? 1 : 2) { report("C9 \(number): rows before the units") }
    for column in ledger.form.firstMoney..<ledger.seen.table.columns.count {
      for other in ledger.totals.dropFirst() {
        equal("C9 \(number) row without a name", [total.figures[column]], [other.figures[column]])
      }
      equal("C9 \(number) units", [total.figures[column]], ledger.units.map { $0.row.figures[column] })
    }
  }

  /// A unit = Σ its details, and these = Σ what stands below them (C9).
  private mutating func checkDetails(_ ledger: SeenLedger) {
    let columns = ledger.form.firstMoney..<ledger.seen.table.columns.count
    for unit in ledger.units {
      let name = "C9 \(ledger.form.number) \(unit.row.texts[ledger.form.name])"
      switch ledger.form.kind {
      case .units: break
      case .subjects: checkParts(name, unit.row, unit.details, columns)
      case .projects: checkProjects(name, unit, columns)
      case .accounts: checkAccounts(name, unit, columns)
      }
    }
  }

  private mutating func checkParts(
    _ name: String, _ whole: SeenTable.Row, _ parts: [SeenTable.Row], _ columns: Range<Int>
  ) {
    for column in columns { equal(name, [whole.figures[column]], parts.map { $0.figures[column] }) }
  }

  private mutating func checkProjects(_ name: String, _ unit: SeenLedger.Unit, _ columns: Range<Int>) {
    checkParts(name, unit.row, unit.details.filter { $0.texts[0].isEmpty }, columns)
    var rest = unit.details[...]
    while let subject = rest.popFirst() {
      let projects = rest.prefix { !$0.texts[0].isEmpty }
      checkParts("\(name) \(subject.texts[4])", subject, Array(projects), columns)
      if Set(projects.map(\.code)).count > 1 { report("\(name): one subject, two codes") }
      rest = rest.dropFirst(projects.count)
    }
  }

  private mutating func checkAccounts(_ name: String, _ unit: SeenLedger.Unit, _ columns: Range<Int>) {
    let codes = unit.details.map { $0.texts[2] }
    checkParts(name, unit.row, unit.details.filter { $0.texts[2].utf8.count <= 3 }, columns)
    for (index, code) in codes.enumerated() where code.utf8.count >= 3 {
      let below = codes.indices.filter { codes[$0].utf8.count == code.utf8.count + 2 && codes[$0].hasPrefix(code) }
      guard !below.isEmpty else { continue }
      let parts = below.map { unit.details[$0] }
      // Money may stand at an account and, under another subject, at one below it.
      let account = Code(code) ?? .none
      if budget.facts.contains(where: { $0.economic == account }) {
        for column in columns {
          let sum = parts.reduce(.zero) { $0 + $1.figures[column] }
          atLeast("\(name) \(code)", unit.details[index].figures[column], sum)
        }
      } else {
        checkParts("\(name) \(code)", unit.details[index], parts, columns)
      }
    }
  }
}
