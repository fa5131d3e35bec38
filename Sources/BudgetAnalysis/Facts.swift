import BudgetModel
import BudgetSource
import BudgetSyntax

// The blocks of money: 收入, 基本支出, 项目支出, 项目.

extension Analyzer {
  mutating func facts(of statement: Statement) {
    switch statement.kind {
    case .income where checkPlaces.income == nil: checkPlaces.income = line(statement).head
    case .basic where checkPlaces.spending == nil, .projects where checkPlaces.spending == nil,
      .project where checkPlaces.spending == nil:
      checkPlaces.spending = line(statement).head
    default: break
    }
    switch statement.kind {
    case .income: income(statement)
    case .basic, .projects: spending(statement, project: Fact.noProject)
    case .project: project(statement)
    case .runningCosts: runningCosts(statement)
    case .performance: performance(statement)
    case .note where !statement.isBroken: note(statement)
    case .unknown: moneyIsIncomplete = true
    default: break
    }
  }

  // MARK: - Income

  private mutating func income(_ statement: Statement) {
    let tree = files[statement.file].tree
    var heading = Tags()
    if !statement.isBroken {
      heading = incomeTags(statement.file, tree.tokens, from: tree.tokens(of: statement.node).lowerBound + 1, Tags())
    }
    var seen: [UInt8: SourceRange] = [:]
    for node in tree.children(of: statement.node) {
      guard tree.nodes[node].kind == .entry, !tree.nodes[node].isBroken else {
        moneyIsIncomplete = true
        continue
      }
      let head = tree.tokens(of: node).lowerBound
      guard let source = Keyword(tree.tokens.slice(head)).flatMap(IncomeSource.init) else { continue }
      var token = head + 1
      var isWrong = false
      let stated = amount(
        file: statement.file, tokens: tree.tokens, at: &token, unit: statement.unit, isWrong: &isWrong)
      let tags = incomeTags(statement.file, tree.tokens, from: token, heading)
      let place = files[statement.file].source.range(of: head, in: tree.tokens)
      if let first = seen.updateValue(place, forKey: source.rawValue << 1 | (tags.isCarryOver ? 1 : 0)) {
        report(.incomeTwice(source, first: first, at: place))
      }
      guard let stated, isWithinLimit(stated.amount, at: stated.place) else {
        moneyIsIncomplete = true
        continue
      }
      budget.incomes.append(
        Income(
          amount: stated.amount, source: source, isCarryOver: tags.isCarryOver, unit: statement.unit, place: place))
    }
  }

  /// The tags of income: 上年结转 only.
  private mutating func incomeTags(_ file: Int, _ tokens: TokenList, from token: Int, _ inherited: Tags) -> Tags {
    var index = token
    while index < tokens.count, !tokens.startsLine(index) {
      if tokens.kind(index) == .keyword, let word = Keyword(tokens.slice(index)), word.group == .tag, word != .carryOver
      {
        report(.incomeTag(word, at: files[file].source.range(of: index, in: tokens)))
      }
      index += 1
    }
    return tags(file: file, tokens: tokens, from: token, inherited: inherited)
  }

  // MARK: - Agency running costs

  /// A figure of the whole department, which is no money once more.
  private mutating func runningCosts(_ statement: Statement) {
    guard isFirst(statement) else { return }
    let head = line(statement).head
    checkPlaces.runningCosts = head
    guard !statement.isBroken else { return }
    let tree = files[statement.file].tree
    var token = tree.tokens(of: statement.node).lowerBound + 1
    var isWrong = false
    checkPlaces.statedRunningCosts = amount(
      file: statement.file, tokens: tree.tokens, at: &token, unit: statement.unit, isWrong: &isWrong)
    if let stated = checkPlaces.statedRunningCosts {
      budget.statedRunningCosts = RunningCosts(amount: stated.amount, place: head)
    }
  }

  // MARK: - Projects

  private mutating func project(_ statement: Statement) {
    var line = line(statement)
    line.advance()
    let name = statement.isBroken ? nil : line.take(.name)
    // A question about a project may ask for this one.
    if statement.isBroken { moneyIsIncomplete = true }
    let key = ProjectKey(unit: statement.unit, name: Array(foldedName(name?.text ?? "").utf8))
    if let name, let first = projectIndex[key] {
      report(.projectTwice(name.text, first: budget.projects[first].place, at: name.place))
    }
    let index = budget.projects.count
    budget.projects.append(
      Project(
        name: name?.text ?? "", unit: statement.unit, performance: Performance(), place: name?.place ?? line.head))
    if name != nil, projectIndex[key] == nil { projectIndex[key] = index }
    let before = budget.facts.count
    let isWhole = spending(statement, project: UInt32(index))
    if isWhole, !statement.isBroken, budget.facts.count == before {
      // Some money is missing: no sum can be trusted.
      moneyIsIncomplete = true
      report(.projectWithoutMoney(budget.projects[index].name, at: budget.projects[index].place))
    }
    let performance = goals(of: statement, owner: index)
    budget.projects[index].performance = performance
  }

  // MARK: - Expenditure

  /// Reads the lines of money of a block.
  ///
  /// - Returns: whether all of them could be read.
  @discardableResult
  private mutating func spending(_ statement: Statement, project: UInt32) -> Bool {
    let tree = files[statement.file].tree
    var heading = Tags()
    if !statement.isBroken {
      heading = tags(
        file: statement.file, tokens: tree.tokens, from: tree.tokens(of: statement.node).lowerBound + 1,
        inherited: heading)
      if statement.kind != .basic, heading.isPersonnel != nil {
        report(.personnelOutsideBasic(at: line(statement).head))
      }
    }
    var block = FactBlock(
      file: statement.file, unit: statement.unit, project: project, isProject: statement.kind != .basic,
      firstFact: budget.facts.count, scope: scopes.open(), heading: heading)
    let end = statement.node + 1 + Int(tree.nodes[statement.node].descendants)
    var node = statement.node + 1
    while node < end {
      let record = tree.nodes[node]
      close(&block, before: node)
      switch record.kind {
      case .fact:
        fact(node, end: node + Int(record.descendants), tree: tree, &block)
        node += 1
      case .economic:
        economic(node, tree: tree, &block)
        node += 1
      case .unknown:
        block.isBroken = true
        node += 1 + Int(record.descendants)
      default: node += 1 + Int(record.descendants)
      }
    }
    close(&block, before: end)
    closeMargins(block)
    moneyIsIncomplete = moneyIsIncomplete || block.isBroken
    return !block.isBroken
  }
}

/// A block of money that is being read: the headings open at the current line, innermost last.
struct FactBlock {
  let file: Int
  let unit: Int
  let project: UInt32
  let isProject: Bool
  /// The number of facts before the block.
  let firstFact: Int
  let scope: UInt32
  let heading: Tags
  var headings: [Heading] = []
  /// The blocks of economic lines that have been read; more than one is an error of syntax.
  var margins: [Heading] = []
  /// Whether a line of it could not be read.
  var isBroken = false

  /// A line with lines below it.
  struct Heading {
    /// The last node in its block.
    let end: Int
    /// The row of its account; -1 when it is unknown, or a block of economic lines.
    let row: Int
    let code: Code
    let place: SourceRange
    let tags: Tags
    let stated: StatedAmount?
    /// The scope of the economic lines directly in it, opened by the first.
    var economicScope: UInt32 = 0
    let isEconomicBlock: Bool
    var sum = Amount.zero
    var parts = 0
    /// Whether its sum cannot be known.
    var isBroken = false
  }
}
