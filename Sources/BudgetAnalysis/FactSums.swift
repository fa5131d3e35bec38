import BudgetModel
import BudgetSource
import BudgetSyntax

// Amounts over parts, and the two margins of a block.

extension Analyzer {
  /// Closes the headings whose blocks end before `node`: holds what they state against the sum of their parts.
  mutating func close(_ block: inout FactBlock, before node: Int) {
    while let heading = block.headings.last, heading.end < node {
      block.headings.removeLast()
      if heading.isEconomicBlock {
        block.margins.append(heading)
        continue
      }
      if let stated = heading.stated, !heading.isBroken, heading.row >= 0 {
        counts.sums += 1
        if !stated.agrees(with: heading.sum) {
          let account = budget.classification.account(at: heading.row)
          report(
            .partsDoNotSum(account, stated: stated, sum: heading.sum, parts: heading.parts, heading: heading.place))
        }
      }
      if !block.headings.isEmpty {
        block.headings[block.headings.count - 1].sum += heading.sum
        block.headings[block.headings.count - 1].parts += 1
        if heading.isBroken { block.headings[block.headings.count - 1].isBroken = true }
      }
    }
  }

  // economic = "经济分类" { tag } IN { fact } OUT
  mutating func economic(_ node: Int, tree: SyntaxTree, _ block: inout FactBlock) {
    let head = tree.firstToken(of: node)
    var lineTags = block.heading
    if !tree.nodes[node].isBroken {
      lineTags = tags(file: block.file, tokens: tree.tokens, from: head + 1, inherited: block.heading)
      if block.isProject, lineTags.isPersonnel != nil, block.heading.isPersonnel == nil {
        report(.personnelOutsideBasic(at: files[block.file].source.range(of: head, in: tree.tokens)))
      }
    }
    block.headings.append(
      FactBlock.Heading(
        end: node + Int(tree.nodes[node].descendants), row: -1, code: .none,
        place: files[block.file].source.range(of: head, in: tree.tokens), tags: lineTags, stated: nil,
        isEconomicBlock: true, isBroken: tree.nodes[node].isBroken))
  }

  /// The economic lines of a block say once more, by economic account, what its functional lines say without one.
  ///
  /// The two margins must agree, and the money must be of one kind, or its economic accounts could not be told apart.
  mutating func closeMargins(_ block: FactBlock) {
    guard let heading = block.margins.first else { return }
    counts.margins += 1
    var functional = Amount.zero
    var kind: (source: IncomeSource, isCarryOver: Bool)?
    var isMixed = false
    var functionalPlace: SourceRange?
    let facts = block.firstFact..<budget.facts.count
    for index in facts where budget.facts[index].economic.isNone {
      let fact = budget.facts[index]
      functional += fact.amount
      let own = (fact.source, fact.traits.contains(.carryOver))
      isMixed = isMixed || (kind ?? own) != own
      kind = own
      functionalPlace =
        functionalPlace ?? SourceRange(fact.place, fact.place + SourcePosition(fact.function.digitCount))
      budget.facts[index].traits.insert(.functionalMargin)
    }
    if isMixed { report(.marginMixed(at: heading.place)) }
    if !isMixed, let functionalPlace { checkMarginTags(facts, of: heading, kind, functionalPlace) }
    for index in facts where budget.facts[index].traits.contains(.economicMargin) {
      budget.facts[index].source = kind?.source ?? .general
      if kind?.isCarryOver == true { budget.facts[index].traits.insert(.carryOver) }
    }
    if block.margins.count == 1, !heading.isBroken, !block.isBroken, functional != heading.sum {
      report(
        .marginDoesNotSum(
          economic: heading.sum, functional: functional, in: moneyUnit(ofFile: block.file), at: heading.place))
    }
  }
  /// The economic lines take source and year from the functional lines: a tag of theirs that says otherwise is reported,
  /// once.
  private mutating func checkMarginTags(
    _ facts: Range<Int>, of heading: FactBlock.Heading, _ kind: (source: IncomeSource, isCarryOver: Bool)?,
    _ functional: SourceRange
  ) {
    guard let kind else { return }
    for fact in budget.facts[facts] where fact.traits.contains(.economicMargin) {
      let isCarryOver = fact.traits.contains(.carryOver) && !kind.isCarryOver
      // A source stands here only where 来自 says so.
      let isFromElsewhere = fact.source != .general && fact.source != kind.source
      guard isCarryOver || isFromElsewhere else { continue }
      let isOfHeading = isCarryOver ? heading.tags.isCarryOver : heading.tags.source != nil
      let ownPlace = SourceRange(fact.place, fact.place + SourcePosition(fact.economic.digitCount))
      report(
        .marginTag(isCarryOver ? .carryOver : .from, at: isOfHeading ? heading.place : ownPlace, functional: functional)
      )
      return
    }
  }
}
