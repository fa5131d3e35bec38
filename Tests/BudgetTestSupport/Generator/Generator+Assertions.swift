internal import BudgetModel
internal import BudgetSyntax

// Assertions that hold, their sums added up from what the generator meant.

/// A query as words, and its answer.
private struct GeneratedQuery {
  var words: [String]
  var fen: Int64
}

extension Generator {
  mutating func assertion() -> SourceLine {
    let left = query()
    var words = [word(.assert)] + left.words
    if random.chance(15) {
      // All that is spent of a source was received.
      let right = balancedQuery()
      let other = balancedQuery()
      let signs = comparisons(right.fen, other.fen)
      return SourceLine([word(.assert)] + right.words + [random.pick(signs)] + other.words)
    }
    switch random.below(4) {
    case 0: words += [random.pick(["≥", ">=", "≤", "<=", "＝", "≈", "~="]), written(left.fen)]
    case 1: words += [random.pick([">", "≥", "＞"])] + [written(left.fen / 2)]
    case 2: words += [random.pick(["<", "≤", "＜＝"])] + [written(left.fen + 1)]
    default: words += ["="] + rounded(left.fen)
    }
    if words.contains(where: { $0 == ">" || $0 == "＞" }), left.fen == 0 { return assertion() }
    return SourceLine(words)
  }

  /// The words of a written amount that `fen` rounds to; no calculation.
  private mutating func rounded(_ fen: Int64) -> [String] {
    let words = statedSum(fen)
    return words.count == 1 && words[0].first != "=" && words[0].first != "＝" ? words : [written(fen)]
  }

  private func comparisons(_ left: Int64, _ right: Int64) -> [String] {
    if left == right { return ["=", "≥", "≤", "≈", "~=", "<=", ">="] }
    return left < right ? ["<", "≤", "<="] : [">", "≥", ">="]
  }

  /// A question about a source, on either side.
  private mutating func balancedQuery() -> GeneratedQuery {
    let (keyword, source) = random.pick(Generator.fiscalSources + Generator.otherSources)
    let paid = facts.filter { $0.source == source && $0.margin != .economic }
    let sum = paid.reduce(0) { $0 + $1.fen }
    let isCarryOver = random.chance(30)
    let carried = paid.filter(\.isCarryOver).reduce(0) { $0 + $1.fen }
    let words = [word(random.pick([.income, .spend])), word(keyword)]
    return GeneratedQuery(
      words: words + (isCarryOver ? [word(.carryOver)] : []), fen: isCarryOver ? carried : sum)
  }

  private mutating func query() -> GeneratedQuery {
    if random.chance(10) { return GeneratedQuery(words: [word(.income)], fen: total(byEconomic: false) { _ in true }) }
    var filters: [([String], (GeneratedFact) -> Bool)] = []
    var byEconomic = false
    let example = random.pick(facts)
    if random.chance(50) {
      let asksByEconomic = random.chance(40)
      if let (code, admits) = codeFilter(example, asksByEconomic) {
        byEconomic = asksByEconomic
        filters.append(([wideAtTimes("\(code)")], admits))
      }
    }
    if random.chance(30) { filters.append(unitFilter(example)) }
    if random.chance(30) { filters.append(kindFilter(example)) }
    if !example.isProject, random.chance(30), byEconomic || filters.isEmpty {
      let isPersonnel = example.isPersonnel
      byEconomic = true
      filters.append(
        ([word(isPersonnel ? .personnel : .publicMoney)], { !$0.isProject && $0.isPersonnel == isPersonnel }))
    }
    if random.chance(25) {
      let isCarryOver = example.isCarryOver
      filters.append(([word(isCarryOver ? .carryOver : .current)], { $0.isCarryOver == isCarryOver }))
    }
    let chosen = random.shuffled(filters)
    let fen = total(byEconomic: byEconomic) { fact in chosen.allSatisfy { $0.1(fact) } }
    return GeneratedQuery(words: [word(.spend)] + chosen.flatMap { $0.0 }, fen: fen)
  }

  private mutating func codeFilter(
    _ example: GeneratedFact, _ asksByEconomic: Bool
  ) -> (UInt32, (GeneratedFact) -> Bool)? {
    var code = asksByEconomic ? example.economic : example.function
    guard code > 0 else { return nil }
    for _ in 0..<random.below(3) where code > 99_999 || (code > 999 && random.chance(50)) { code /= 100 }
    let text = String(code)
    return (code, { String(asksByEconomic ? $0.economic : $0.function).hasPrefix(text) })
  }

  private mutating func unitFilter(_ example: GeneratedFact) -> ([String], (GeneratedFact) -> Bool) {
    guard let code = units[example.unit].code else { return ([], { _ in true }) }
    let unit = example.unit
    return ([word(.unit), wideAtTimes(code)], { $0.unit == unit })
  }

  private mutating func kindFilter(_ example: GeneratedFact) -> ([String], (GeneratedFact) -> Bool) {
    if let project = example.project, random.chance(60) {
      return ([word(.project), projectNames[project]], { $0.project == project })
    }
    let isProject = example.isProject
    return ([word(isProject ? .projects : .basic)], { $0.isProject == isProject })
  }

  private func total(byEconomic: Bool, where isIncluded: (GeneratedFact) -> Bool) -> Int64 {
    let skipped = byEconomic ? GeneratedFact.Margin.functional : .economic
    return facts.reduce(0) { $1.margin != skipped && isIncluded($1) ? $0 + $1.fen : $0 }
  }
}
