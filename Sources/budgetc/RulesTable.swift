import BudgetModel
import BudgetSource
import BudgetTables

extension Table {
  /// How often each rule was tested and kept; those that found nothing to test are named below.
  init(_ rules: [RuleTest], _ tongue: Tongue) {
    let tested = rules.filter { $0.tested > 0 }
    let idle = rules.filter { $0.tested == 0 }.map(\.rule.rawValue)
    let count = Texts.ruleCount(tested.count, tests: tested.reduce(0) { $0 + $1.tested })
    let rows = tested.map { test in
      Table.Row(
        .detail,
        [
          .code(test.rule.rawValue), .text(test.rule.title.text(in: tongue)), .text(String(test.tested)),
          .text(String(test.passed)),
        ])
    }
    self.init(
      number: "", title: Texts.rulesTitle.text(in: tongue), captions: [Table.Caption(count.text(in: tongue), .right)],
      columns: [.init(.code), .init(.text), .init(.money), .init(.money)],
      header: [Texts.ruleHeads.map { .text($0.text(in: tongue)) }], rows: rows,
      notes: idle.isEmpty ? [] : [Texts.idleRules(idle).text(in: tongue)], moneyFormat: .hundredths(of: .yuan))
  }
}
