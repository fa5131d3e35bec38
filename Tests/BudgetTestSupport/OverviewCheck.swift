package import BudgetModel
package import BudgetTables

/// Asks the budget each figure of its overview as a query, and tells what is not the same.
///
/// - Returns: A sentence for each thing that is wrong; empty when all is well.
package func brokenOverview(_ overview: Overview, of budget: Budget) -> [String] {
  var broken: [String] = []
  func ask(_ side: Query.Side, _ filter: FactFilter) -> Amount {
    budget.total(of: Query(side: side, filter: filter)) ?? Amount(fen: -1)
  }
  func check(_ name: String, _ lines: [Overview.Line], _ total: Amount, parts: (Overview.Line) -> (Amount, Amount)?) {
    for line in lines {
      if line.amount == .zero { broken.append("\(name): \(line) has no money") }
      if let parts = parts(line), parts != (line.first, line.second) { broken.append("\(name): \(line) is \(parts)") }
    }
    let sum = Overview.total(of: lines).amount
    if sum != total { broken.append("\(name): \(sum.fen) in place of \(total.fen)") }
    // Money of no named project stands last, whatever it is.
    let named = lines.last?.subject == .unnamedProjects ? lines.dropLast() : lines[...]
    if zip(named, named.dropFirst()).contains(where: { $0.amount < $1.amount }) {
      broken.append("\(name): not by size")
    }
  }
  check("sources", overview.sources, ask(.income, FactFilter())) { line in
    guard case .source(let source) = line.subject else { return nil }
    let filter = { FactFilter(isCarryOver: $0, sources: [source]) }
    return (ask(.income, filter(false)), ask(.income, filter(true)))
  }
  check("classes", overview.classes, ask(.spend, FactFilter())) { line in
    guard case .functionClass(let code) = line.subject else { return nil }
    let filter = { FactFilter(function: code, isProject: $0) }
    return (ask(.spend, filter(false)), ask(.spend, filter(true)))
  }
  check("units", overview.units, ask(.spend, FactFilter())) { line in
    guard case .unit(let unit) = line.subject else { return nil }
    let filter = { FactFilter(isProject: $0, unit: unit) }
    return (ask(.spend, filter(false)), ask(.spend, filter(true)))
  }
  check("projects", overview.projects, ask(.spend, FactFilter(isProject: true))) { line in
    guard case .project(let project) = line.subject else { return nil }
    let filter = { FactFilter(isProject: true, isCarryOver: $0, projects: [project]) }
    return (ask(.spend, filter(false)), ask(.spend, filter(true)))
  }
  let fiscal = ask(.spend, FactFilter(sources: IncomeSource.allCases.filter(\.isFiscal)))
  if overview.fiscal != fiscal { broken.append("fiscal: \(overview.fiscal.fen) in place of \(fiscal.fen)") }
  if let (personnel, other) = overview.personnelAndPublic {
    let asked = (ask(.spend, FactFilter(isPersonnel: true)), ask(.spend, FactFilter(isPersonnel: false)))
    if asked != (personnel, other) { broken.append("personnel and public: \(asked)") }
  }
  return broken
}
