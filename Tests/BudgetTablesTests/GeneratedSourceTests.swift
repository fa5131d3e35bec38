import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetTables
import BudgetTestSupport
import Testing

/// Budgets that are written at random as an officer might write them, from source to tables.
@Suite("Generated sources")
struct GeneratedSourceTests {
  @Test(
    "five hundred budgets compile without a word, mean what they were meant to, and their tables add up in all layouts")
  func addUp() throws {
    for seed in UInt64(0)..<500 {
      let generated = generateBudget(seed: seed, size: seed.isMultiple(of: 10) ? .small : .tiny)
      let compiled = compile(generated.root, layout: nil, in: testWorld(files: generated.bytes))
      #expect(compiled.diagnostics.map(\.message.en) == [], "seed \(seed)")
      let budget = compiled.value.budget
      #expect(budget.facts.map(\.amount.fen).sorted() == generated.facts.map(\.fen).sorted(), "seed \(seed)")
      for (index, set) in layouts.enumerated() where set.profile.years.contains(budget.year) {
        // What differs between the layouts shows in a few budgets; all of them would take long.
        guard index == 0 || seed.isMultiple(of: 5) else { continue }
        let tables = tabulate(budget, as: set)
        #expect(brokenIdentities(of: tables, budget: budget, in: set) == [], "seed \(seed)")
        #expect(brokenMakeup(of: tables, budget: budget) == [], "seed \(seed)")
      }
      #expect(brokenOverview(overview(of: budget), of: budget) == [], "seed \(seed)")
    }
  }
}
