internal import BudgetAnalysis
internal import BudgetModel
internal import BudgetSource

/// Compiles a generated budget and tells what is wrong with it: any diagnostic, and money other than it was meant.
///
/// - Returns: nothing when all is well.
package func problems(of generated: GeneratedBudget) -> [String] {
  let compiled = compile(generated.root, layout: nil, in: testWorld(files: generated.bytes))
  var problems = compiled.diagnostics.prefix(5).map { diagnostic in
    let range = diagnostic.primary.range
    let file = compiled.value.map.files[compiled.value.map.fileIndex(at: range.start)]
    let place = file.lineColumn(of: range.start, in: LineTable(file.bytes))
    return "\(file.path):\(place.line):\(place.column): \(diagnostic.id.rawValue) \(diagnostic.message.en)"
  }
  let budget = compiled.value.budget
  let names = generated.files.values.joined()
  if budget.projects.contains(where: { !names.contains($0.name) }) { problems.append("a project has another name") }
  // Files are followed in another order than the generator wrote them in.
  let meant = generated.facts.map(description).sorted()
  let found = budget.facts.map(description).sorted()
  if meant != found {
    let strange = Set(found).subtracting(meant).sorted().prefix(3)
    let missing = Set(meant).subtracting(found).sorted().prefix(3)
    problems.append("\(found.count) facts for \(meant.count): \(strange) in place of \(missing)")
  }
  return problems
}

private func description(_ fact: GeneratedFact) -> String {
  let tags = (fact.isCarryOver ? "c" : "") + (fact.isProject ? "j" : "") + (fact.isPersonnel ? "p" : "")
  return "\(fact.fen) \(fact.function) \(fact.economic) \(fact.source) \(tags) \(fact.margin)"
}

private func description(_ fact: Fact) -> String {
  let traits = fact.traits
  let tags = [(FactTraits.carryOver, "c"), (.project, "j"), (.personnel, "p")]
    .map { traits.contains($0.0) ? $0.1 : "" }.joined()
  let margin: GeneratedFact.Margin =
    traits.contains(.economicMargin) ? .economic : traits.contains(.functionalMargin) ? .functional : .none
  return "\(fact.amount.fen) \(fact.function.value) \(fact.economic.value) \(fact.source) \(tags) \(margin)"
}
