package import BudgetModel
package import BudgetSource
package import BudgetTables

/// All that is published of a budget: what a renderer is given.
package struct Publication: Sendable {
  package let budget: Budget
  /// The name of the layout, in Chinese.
  package let layoutName: String
  package let tables: [Table]
  /// How the layout prints money.
  package let moneyFormat: MoneyFormat
  /// The tongue of the sources: what is said besides the budget's own words is said in it.
  package let tongue: Tongue
  /// The files that the budget's places lie in.
  package let map: SourceMap

  package init(
    budget: Budget, layoutName: String, tables: [Table], moneyFormat: MoneyFormat, tongue: Tongue, map: SourceMap
  ) {
    self.budget = budget
    self.layoutName = layoutName
    self.tables = tables
    self.moneyFormat = moneyFormat
    self.tongue = tongue
    self.map = map
  }

  /// `2024年部门预算`, or the title that the source states.
  var title: String { budget.title ?? "\(budget.year)年部门预算" }

  /// `2024年04月17日`.
  var dateText: String? {
    budget.date.map { "\($0.year)年\(twoDigits($0.month))月\(twoDigits($0.day))日" }
  }

  /// `2024-04-17`.
  var isoDate: String? { budget.date.map { "\($0.year)-\(twoDigits($0.month))-\(twoDigits($0.day))" } }

  /// The title and whose it is: `2024年部门预算 — 某局`.
  var heading: String { "\(title) — \(budget.department.name)" }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
