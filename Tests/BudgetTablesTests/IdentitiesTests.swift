import BudgetModel
import BudgetTables
import BudgetTestSupport
import Testing

@Suite("The identities")
struct IdentitiesTests {
  /// Cells of the reference, each of which, a yuan too high, breaks an identity: table, row, cell, and what is broken.
  private static let changes: [(String, Int, Int, String)] = [
    ("表1", 7, 3, "C3"), ("表1", 0, 1, "C1"), ("表1", 29, 1, "C2"), ("表1-1", 2, 3, "C9"), ("表1-2", 4, 6, "C6"),
    ("表2", 5, 3, "C11"), ("表2", 6, 1, "C11"), ("表2-1", 4, 5, "C9"), ("表3", 3, 5, "C9"), ("表3-1", 6, 5, "C9"),
    ("表3-2", 4, 5, "C9"), ("表3-3", 2, 7, "C9"), ("表5", 0, 5, "C15"), ("表6", 0, 2, "C22"), ("表7", 2, 1, "C23"),
  ]

  @Test("notice one cell that is a yuan too high", arguments: changes)
  func change(number: String, row: Int, cell: Int, identity: String) throws {
    let budget = try Reference.budget()
    let sichuan = try #require(layout(named: "四川", year: 2024))
    var tables = tabulate(budget, as: sichuan)
    let index = try #require(tables.firstIndex { $0.number == number })
    guard case .money(let amount, let zero) = tables[index].rows[row].cells[cell].value else {
      Issue.record("no money there")
      return
    }
    tables[index].rows[row].cells[cell].value = .money(Amount(fen: amount.fen + 100), zero: zero)
    #expect(brokenIdentities(of: tables, budget: budget, in: sichuan).contains { $0.hasPrefix(identity) })
  }

  @Test("notice any cell of money that is a yuan too high")
  func everyCell() throws {
    let budget = try Reference.budget()
    let sichuan = try #require(layout(named: "四川", year: 2024))
    let tables = tabulate(budget, as: sichuan)
    for (index, table) in tables.enumerated() {
      for (row, cells) in table.rows.map(\.cells).enumerated() {
        for (column, cell) in cells.enumerated() {
          guard case .money(let amount, let zero) = cell.value else { continue }
          var changed = tables
          changed[index].rows[row].cells[column].value = .money(Amount(fen: amount.fen + 100), zero: zero)
          #expect(
            brokenIdentities(of: changed, budget: budget, in: sichuan) != [],
            "\(table.number) row \(row) cell \(column)")
        }
      }
    }
  }

  @Test("notice a missing table, a missing row and a missing note")
  func missing() throws {
    let budget = try Reference.budget()
    let sichuan = try #require(layout(named: "四川", year: 2024))
    let tables = tabulate(budget, as: sichuan)
    #expect(brokenIdentities(of: Array(tables.dropFirst()), budget: budget, in: sichuan) != [])
    for index in tables.indices where !["表6", "表7"].contains(tables[index].number) {
      var changed = tables
      changed[index].rows.removeLast()
      #expect(brokenIdentities(of: changed, budget: budget, in: sichuan) != [], "\(tables[index].number)")
    }
    var changed = tables
    let empty = try #require(tables.firstIndex { $0.number == "表4" })
    changed[empty].notes = []
    #expect(
      brokenIdentities(of: changed, budget: budget, in: sichuan) == [
        "C28 表4: rows and the note on an empty table disagree"
      ])
  }
}
