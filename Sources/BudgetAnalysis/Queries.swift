package import BudgetModel
package import BudgetSource
package import BudgetSyntax

// Questions about the budget (核对, `budgetc query`).

/// A query as written, with its place.
struct ResolvedQuery {
  var query: Query
  var place: SourceRange
  var text: String
}

extension Analyzer {
  // assert = "核对" query ( OP | "≈" | "~=" ) ( AMOUNT | query )
  mutating func assertion(_ statement: Statement) {
    guard !statement.isBroken, !moneyIsIncomplete else { return }
    var line = line(statement)
    line.advance()
    var resolver = QueryResolver(budget)
    defer {
      diagnostics += resolver.diagnostics
      counts.add(resolver.counts)
    }
    guard let left = resolver.query(&line), let leftValue = resolver.value(of: left) else { return }
    // What is personnel money follows from the layout: without it nothing can be held against the split.
    if profile == nil, left.query.filter.isPersonnel != nil { return }
    guard let sign = line.takeFolded(.comparison) else { return }
    if line.kind == .amount {
      var isWrong = false
      var token = line.at
      guard
        let stated = amount(
          file: statement.file, tokens: line.tokens, at: &token, unit: statement.unit, isWrong: &isWrong)
      else { return }
      counts.assertions += 1
      let holds = sign.text == "=" ? stated.agrees(with: leftValue) : compare(leftValue, sign.text, stated.amount)
      if !holds { report(.assertionFalse(left, leftValue, sign: sign.text, stated: stated, at: line.whole)) }
    } else {
      guard let right = resolver.query(&line), let rightValue = resolver.value(of: right) else { return }
      counts.assertions += 1
      if !compare(leftValue, sign.text, rightValue) {
        report(
          .assertionFalse(
            left, leftValue, sign: sign.text, right, rightValue, in: moneyUnit(ofFile: statement.file), at: line.whole))
      }
    }
  }

  private func compare(_ left: Amount, _ sign: String, _ right: Amount) -> Bool {
    switch sign {
    case "=": left == right
    case "≥", ">=": left >= right
    case "≤", "<=": left <= right
    case ">": left > right
    case "<": left < right
    default:
      // ≈ compares what the layout prints.
      left.rounded(to: (profile ?? world.profiles.first)?.moneyUnit ?? .yuan, decimals: 2)
        == right.rounded(to: (profile ?? world.profiles.first)?.moneyUnit ?? .yuan, decimals: 2)
    }
  }
}

/// Finds what the words of a query mean in a budget.
struct QueryResolver {
  let budget: Budget
  var diagnostics: [Diagnostic] = []
  var counts = RuleCounts()

  init(_ budget: Budget) {
    self.budget = budget
  }

  // query = ( "收入" | "支出" ) { filter }
  mutating func query(_ line: inout Line) -> ResolvedQuery? {
    let start = line.place.start
    guard let side = line.keyword, side == .income || side == .spend else { return nil }
    var resolved = ResolvedQuery(
      query: Query(side: side == .income ? .income : .spend, filter: FactFilter()), place: line.place, text: "")
    line.advance()
    var end = resolved.place.end
    var isWhole = true
    while line.kind == .keyword || line.kind == .code {
      let place = line.place
      counts.filters += 1
      if side == .income { counts.incomeFilters += 1 }
      let isKnown = line.kind == .code ? code(&line, &resolved.query) : word(&line, &resolved.query)
      isWhole = isWhole && isKnown
      end = max(place.end, line.source.base + SourcePosition(line.tokens.end(line.at - 1)))
    }
    resolved.place = SourceRange(start, end)
    resolved.text = line.source.text(of: resolved.place)
    return isWhole ? resolved : nil
  }

  mutating func value(of resolved: ResolvedQuery) -> Amount? {
    counts.queries += 1
    if let amount = budget.total(of: resolved.query) { return amount }
    diagnostics.append(.marginsCannotTell(resolved.text, at: resolved.place))
    return nil
  }

  private mutating func code(_ line: inout Line, _ query: inout Query) -> Bool {
    guard let written = line.takeFolded(.code) else { return false }
    guard query.side == .spend else {
      diagnostics.append(.filterOfSpending(written.text, at: written.place))
      return false
    }
    counts.codes += 1
    guard Code.rightLengths.contains(written.text.utf8.count) else {
      diagnostics.append(.codeLength(written.text, at: written.place))
      return false
    }
    guard let code = Code(written.text), code.isFunctional || code.isEconomic else {
      let near = Code(written.text).map { suggestedAccounts(for: $0, in: budget.classification) } ?? []
      diagnostics.append(.wrongClassification(written.text, suggestions: near, at: written.place))
      return false
    }
    guard budget.classification.row(of: code) != nil || budget.facts.contains(where: { $0.function == code }) else {
      diagnostics.append(
        .unknownCode(
          code, year: budget.year, superior: code.superior.flatMap { budget.classification[$0] },
          suggestions: suggestedAccounts(for: code, in: budget.classification), at: written.place, accountLine: nil))
      return false
    }
    if (code.isFunctional ? query.filter.function : query.filter.economic) != nil {
      diagnostics.append(.narrowedTwice(written.text, at: written.place))
      return false
    }
    if code.isFunctional { query.filter.function = code } else { query.filter.economic = code }
    return true
  }

  private mutating func word(_ line: inout Line, _ query: inout Query) -> Bool {
    guard let keyword = line.keyword else { return false }
    let place = line.place
    let before = query.filter
    line.advance()
    switch keyword {
    case .basic, .projects: query.filter.isProject = keyword == .projects
    case .personnel, .publicMoney: query.filter.isPersonnel = keyword == .personnel
    case .carryOver, .current: query.filter.isCarryOver = keyword == .carryOver
    case .unit: return unit(&line, &query)
    case .project: return project(&line, &query)
    default:
      guard let source = IncomeSource(keyword) else { return false }
      guard query.filter.sources.isEmpty else {
        diagnostics.append(.narrowedTwice(keyword.chinese, at: place))
        return false
      }
      query.filter.sources = [source]
      return true
    }
    let isOfSpending = keyword != .carryOver && keyword != .current
    if query.side == .income, isOfSpending {
      diagnostics.append(.filterOfSpending(keyword.chinese, at: place))
      return false
    }
    let wasSet =
      (before.isProject != nil && (keyword == .basic || keyword == .projects))
      || (before.isPersonnel != nil && (keyword == .personnel || keyword == .publicMoney))
      || (before.isCarryOver != nil && (keyword == .carryOver || keyword == .current))
    if wasSet { diagnostics.append(.narrowedTwice(keyword.chinese, at: place)) }
    return !wasSet
  }

  private mutating func unit(_ line: inout Line, _ query: inout Query) -> Bool {
    guard let written = line.takeFolded(.code) else { return false }
    counts.queriedUnits += 1
    guard let unit = budget.units.firstIndex(where: { $0.code == written.text }) else {
      let near = suggestion(for: written.text, among: budget.units.compactMap(\.code))
      diagnostics.append(.unknownUnit(written.text, suggestion: near, at: written.place))
      return false
    }
    guard query.filter.unit == nil else {
      diagnostics.append(.narrowedTwice(written.text, at: written.place))
      return false
    }
    query.filter.unit = unit
    return true
  }

  private mutating func project(_ line: inout Line, _ query: inout Query) -> Bool {
    guard let written = line.take(.name) else { return false }
    guard query.side == .spend else {
      diagnostics.append(.filterOfSpending(written.text, at: written.place))
      return false
    }
    counts.queriedProjects += 1
    let wanted = foldedName(written.text)
    let found = budget.projects.indices.filter { foldedName(budget.projects[$0].name) == wanted }
    guard !found.isEmpty else {
      let near = suggestion(for: written.text, among: budget.projects.map(\.name))
      diagnostics.append(.unknownProject(written.text, suggestion: near, at: written.place))
      return false
    }
    guard query.filter.projects == nil else {
      diagnostics.append(.narrowedTwice(written.text, at: written.place))
      return false
    }
    query.filter.projects = found
    return true
  }
}

extension IncomeSource {
  /// The source that a keyword names; `nil` for all other keywords.
  package init?(_ keyword: Keyword) {
    switch keyword {
    case .general: self = .general
    case .governmentFund: self = .governmentFund
    case .stateCapital: self = .stateCapital
    case .fiscalAccount: self = .fiscalAccount
    case .operations: self = .operations
    case .business: self = .business
    case .superior: self = .superior
    case .subsidiary: self = .subsidiary
    case .otherIncome: self = .other
    default: return nil
    }
  }

  /// The English word for it.
  package var english: String { Keyword.allCases.first { IncomeSource($0) == self }?.english ?? name }
}

/// Reads a query such as `spend 208 unit 321001`, given in a file of its own, against a budget.
///
/// - Parameter file: a file of the compilation's map that holds the query and nothing else.
/// - Returns: `nil`, with diagnostics, when it is no query, or asks for something that the budget does not have.
package func resolveQuery(_ file: SourceFile, in budget: Budget) -> Checked<Query?> {
  let parsed = parseQuery(file)
  guard !parsed.diagnostics.hasErrors else { return Checked(nil, parsed.diagnostics) }
  let holder = ParsedFile(source: file, tree: parsed.value, hasUnknownStatement: false)
  var line = Line(holder, node: 1)
  var resolver = QueryResolver(budget)
  let query = resolver.query(&line)
  return Checked(query?.query, resolver.diagnostics)
}
