import BudgetAnalysis
import BudgetModel
package import BudgetSource
import BudgetSyntax

/// A line of text that an editor shows above a line.
package struct CodeLens: Sendable, Equatable {
  /// The words it stands above.
  package let range: SourceRange
  package let text: String
}

extension Snapshot {
  /// The totals of a file: of the budget, of each unit, of each project with its weights.
  ///
  /// - Complexity: O(statements + facts).
  package func codeLenses(of file: Int, in tongue: Tongue) -> [CodeLens] {
    let tree = tree(file)
    let sums = LensSums(budget)
    var lenses: [CodeLens] = []
    for statement in study.statements where statement.file == file && !tree.nodes[statement.node].isBroken {
      switch statement.kind {
      case .budget where file == 0: lenses.append(lens(statement, text(of: sums.whole, file, tongue)))
      // The only unit of a budget comes to what the budget comes to, which is told above.
      case .unit where sums.units.indices.contains(statement.unit) && (sums.units.count > 1 || file != 0):
        lenses.append(lens(statement, text(of: sums.units[statement.unit], file, tongue)))
      case .project: lenses.append(lens(statement, projectText(statement, sums, file, tongue)))
      default: break
      }
    }
    return lenses
  }

  private func lens(_ statement: StudiedStatement, _ text: String) -> CodeLens {
    CodeLens(range: line(of: statement.node, in: statement.file), text: text)
  }

  private func text(of sums: LensSums.Totals, _ file: Int, _ tongue: Tongue) -> String {
    func money(_ amount: Amount) -> String { text(amount, in: file) }
    let (income, spending) = (money(sums.income), money(sums.basic + sums.projects))
    let (basic, projects) = (money(sums.basic), money(sums.projects))
    return Message(
      zh: "收入 \(income) · 支出 \(spending)（基本 \(basic)，项目 \(projects)）",
      en: "income \(income) · spending \(spending) (basic \(basic), projects \(projects))"
    ).text(in: tongue)
  }

  private func projectText(
    _ statement: StudiedStatement, _ sums: LensSums, _ file: Int, _ tongue: Tongue
  ) -> String {
    let name = first([.name], of: statement.node, in: file).map { place(of: $0, in: file).start }
    guard let index = name.flatMap({ sums.projectsByPlace[$0] }) else { return "–" }
    let money = text(sums.projects[index], in: file)
    let weights = budget.projects[index].performance.indicators.compactMap(\.weight)
    if weights.isEmpty { return money }
    let sum = Weight(hundredths: weights.reduce(0) { $0 + $1.hundredths }).text
    return Message(zh: "\(money) · 权重合计 \(sum)", en: "\(money) · weights \(sum)").text(in: tongue)
  }
}

/// What a budget, its units and its projects come to, added up in one pass.
private struct LensSums {
  struct Totals {
    var income = Amount.zero
    var basic = Amount.zero
    var projects = Amount.zero
  }

  var whole = Totals()
  var units: [Totals]
  var projects: [Amount]
  /// The index of a project, by the place of its name.
  let projectsByPlace: [SourcePosition: Int]

  init(_ budget: Budget) {
    units = [Totals](repeating: Totals(), count: budget.units.count)
    projects = [Amount](repeating: .zero, count: budget.projects.count)
    let places = budget.projects.enumerated().map { ($1.place.start, $0) }
    projectsByPlace = Dictionary(places) { first, _ in first }
    for income in budget.incomes { add(income.amount, to: \.income, unit: income.unit) }
    for fact in budget.facts where !fact.traits.contains(.economicMargin) {
      add(fact.amount, to: fact.traits.contains(.project) ? \.projects : \.basic, unit: Int(fact.unit))
      if projects.indices.contains(Int(fact.project)) { projects[Int(fact.project)] += fact.amount }
    }
  }

  private mutating func add(_ amount: Amount, to member: WritableKeyPath<Totals, Amount>, unit: Int) {
    whole[keyPath: member] += amount
    if units.indices.contains(unit) { units[unit][keyPath: member] += amount }
  }
}
