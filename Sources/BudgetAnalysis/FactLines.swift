import BudgetModel
import BudgetSource
import BudgetSyntax

// One line of money: its code, its place under the codes above it, its amount.

extension Analyzer {
  // fact = CODE [ NAME ] [ amount ] { tag } [ IN { fact } OUT ]
  mutating func fact(_ node: Int, end: Int, tree: SyntaxTree, _ block: inout FactBlock) {
    let tokens = tree.tokens
    let head = tree.firstToken(of: node)
    var token = head + 1
    let code = readCode(tokens, head)
    let isBroken = tree.nodes[node].isBroken
    var isWrong = isBroken
    var row = -1
    if !isBroken || token < tokens.count {
      row = account(code, file: block.file, tokens: tokens, head: head, &block)
      isWrong = isWrong || row < 0
    }
    var stated: StatedAmount?
    var lineTags = block.headings.last?.tags ?? block.heading
    if !isBroken {
      if token < tokens.count, !tokens.startsLine(token), case .name = tokens.kind(token) {
        if row >= 0, !checkName(row, file: block.file, tokens: tokens, token: token) { isWrong = true }
        token += 1
      }
      stated = amount(file: block.file, tokens: tokens, at: &token, unit: block.unit, isWrong: &isWrong)
      if token < tokens.count, !tokens.startsLine(token) {
        lineTags = tags(file: block.file, tokens: tokens, from: token, inherited: lineTags)
        if block.isProject, lineTags.isPersonnel != nil {
          report(.personnelOutsideBasic(at: files[block.file].source.range(of: token, in: tokens)))
        }
      }
    }
    if row >= 0 { place(row, code, file: block.file, tokens: tokens, head: head, tags: lineTags, &block, &isWrong) }
    if end > node {
      block.headings.append(
        FactBlock.Heading(
          end: end, row: row, code: code, place: files[block.file].source.range(of: head, in: tokens), tags: lineTags,
          stated: stated, isEconomicBlock: false, isBroken: isWrong))
    } else {
      leaf(row, code, stated, file: block.file, tokens: tokens, head: head, tags: lineTags, &block, isWrong: isWrong)
    }
  }

  /// Reads a code: digits, or their full-width twins; ``Code/none`` when they are too many.
  private func readCode(_ tokens: TokenList, _ token: Int) -> Code {
    let bytes = tokens.bytes
    let start = tokens.start(token)
    var value: UInt32 = 0
    var index = start
    while index < bytes.count, bytes[index] &- 48 < 10 {
      value = value &* 10 &+ UInt32(bytes[index] &- 48)
      index &+= 1
    }
    let count = index - start
    if bytes[start] == UInt8(ascii: "0") { return .none }
    if count == 0 || (index < bytes.count && bytes[index] == 0xEF) {
      return Code(String(decoding: folded(tokens.slice(token)), as: UTF8.self)) ?? .none
    }
    return count < 10 ? Code(value) : .none
  }

  // MARK: - The account

  /// The row of a line's account; -1 when there is none, which is reported.
  private mutating func account(
    _ code: Code, file: Int, tokens: TokenList, head: Int, _ block: inout FactBlock
  ) -> Int {
    counts.codes += 1
    if let row = budget.classification.row(of: code) { return row }
    let place = files[file].source.range(of: head, in: tokens)
    let text = String(decoding: folded(tokens.slice(head)), as: UTF8.self)
    guard Code.rightLengths.contains(text.utf8.count) else {
      report(.codeLength(text, suggestions: code.isNone ? [] : nearest(to: code), at: place))
      return -1
    }
    guard code.isFunctional || code.isEconomic else {
      report(.wrongClassification(text, suggestions: code.isNone ? [] : nearest(to: code), at: place))
      return -1
    }
    // A 款 without 项 is written with 00 in their place.
    if code.isFunctional, code.digitCount == 7, code.value % 100 == 0, let superior = code.superior,
      let above = budget.classification.row(of: superior), !budget.classification.hasSubordinates(at: above)
    {
      var item = budget.classification.account(at: above)
      item.code = code
      budget.classification.declare(item, at: budget.classification.place(at: above))
      return budget.classification.row(of: code) ?? -1
    }
    if !brokenAccounts.contains(code) { report(unknownCode(code, at: place)) }
    return -1
  }

  private func unknownCode(_ code: Code, at place: SourceRange) -> Diagnostic {
    let superior = code.superior.flatMap { budget.classification[$0] }
    return .unknownCode(
      code, year: budget.year, superior: superior, suggestions: nearest(to: code), at: place,
      accountLine: SourceRange(at: files[0].source.base + SourcePosition(files[0].source.bytes.count)),
      needsLineEnd: files[0].source.bytes.last != UInt8(ascii: "\n"))
  }

  // MARK: - The place under the codes above

  /// Holds a code against the headings above it and the lines beside it.
  private mutating func place(
    _ row: Int, _ code: Code, file: Int, tokens: TokenList, head: Int, tags: Tags, _ block: inout FactBlock,
    _ isWrong: inout Bool
  ) {
    let position = files[file].source.base + SourcePosition(tokens.start(head))
    let top = block.headings.count - 1
    let isInMargin = top >= 0 && block.headings[top].isEconomicBlock
    if top < 0 || isInMargin {
      if isInMargin { counts.economicFirsts += 1 } else { counts.functionalFirsts += 1 }
      guard code.isFunctional != isInMargin else {
        let place = files[file].source.range(of: head, in: tokens)
        report(code.isFunctional ? .functionBelowEconomic(code, at: place) : .economicWithoutFunction(code, at: place))
        isWrong = true
        return
      }
    } else if block.headings[top].row >= 0 {
      counts.subordinates += 1
      let above = block.headings[top]
      let isEconomicUnderFunctional = above.code.isFunctional && code.isEconomic
      guard isEconomicUnderFunctional || (code.isWithin(above.code) && code != above.code) else {
        report(
          .notSubordinate(
            budget.classification.account(at: row), above: budget.classification.account(at: above.row),
            abovePlace: above.place, at: files[file].source.range(of: head, in: tokens)))
        isWrong = true
        return
      }
      if isEconomicUnderFunctional, !carriesMoney(above.row, above.code) {
        if above.economicScope == 0 {
          report(.moneyTooHigh(budget.classification.account(at: above.row), at: above.place))
        }
      }
    }
    counts.siblings += 1
    let scope = scope(of: code, &block)
    guard
      let clash = scopes.add(
        row: row, tags: tags.key, scope: scope, place: position, in: budget.classification, below: block.headings)
    else { return }
    report(clash, code, file: file, tokens: tokens, head: head)
    isWrong = true
  }

  private mutating func report(_ clash: Scopes.Clash, _ code: Code, file: Int, tokens: TokenList, head: Int) {
    let place = files[file].source.range(of: head, in: tokens)
    let account = budget.classification[code] ?? Account(code: code, name: "", fund: nil, certainty: .declared)
    switch clash {
    case .twice(let first):
      let firstPlace = SourceRange(first, first + SourcePosition(code.digitCount))
      report(.codeTwice(account, first: firstPlace, at: place))
    case .besideSuperior(let first):
      report(.besideSuperior(account, first: SourceRange(at: first), isBelow: true, at: place))
    case .besideSubordinate(let first):
      report(.besideSuperior(account, first: SourceRange(at: first), isBelow: false, at: place))
    }
  }

  /// The scope a line counts in: the block's for functional lines, the functional line's for economic ones.
  private mutating func scope(of code: Code, _ block: inout FactBlock) -> UInt32 {
    if block.headings.isEmpty || !code.isEconomic { return block.scope }
    let owner = block.headings.lastIndex { $0.code.isFunctional || $0.isEconomicBlock }
    guard let owner else { return block.scope }
    if block.headings[owner].economicScope == 0 { block.headings[owner].economicScope = scopes.open() }
    return block.headings[owner].economicScope
  }

  /// Whether money may stand at an account: at 项, at an economic 款, or at a declared local account.
  private func carriesMoney(_ row: Int, _ code: Code) -> Bool {
    code.value >= (code.isEconomic ? 10_000 : 1_000_000)
  }

  // MARK: - A lowest line

  private mutating func leaf(
    _ row: Int, _ code: Code, _ stated: StatedAmount?, file: Int, tokens: TokenList, head: Int, tags: Tags,
    _ block: inout FactBlock, isWrong: Bool
  ) {
    let position = files[file].source.base + SourcePosition(tokens.start(head))
    var isWrong = isWrong
    counts.leaves += 1
    if row >= 0, !carriesMoney(row, code) {
      report(.moneyTooHigh(budget.classification.account(at: row), at: files[file].source.range(of: head, in: tokens)))
      isWrong = true
    }
    if stated == nil, !isWrong {
      let account = budget.classification.account(at: row)
      let place = files[file].source.range(of: head, in: tokens)
      report(.amountMissing(account, at: place, behind: SourceRange(at: lineEnd(file, tokens, head))))
      isWrong = true
    }
    guard !isWrong, let stated else {
      block.isBroken = true
      markHeadings(&block)
      return
    }
    record(row, code, stated, position: position, tags: tags, &block)
  }

  private func lineEnd(_ file: Int, _ tokens: TokenList, _ head: Int) -> SourcePosition {
    files[file].source.base + SourcePosition(tokens.end(tokens.lineEnd(from: head) - 1))
  }

  private func markHeadings(_ block: inout FactBlock) {
    for index in block.headings.indices { block.headings[index].isBroken = true }
  }

  private mutating func record(
    _ row: Int, _ code: Code, _ stated: StatedAmount, position: SourcePosition, tags: Tags, _ block: inout FactBlock
  ) {
    var function = code
    var functionRow = row
    var economic = Code.none
    if code.isEconomic {
      economic = code
      guard let owner = block.headings.last(where: { $0.code.isFunctional || $0.isEconomicBlock }) else { return }
      function = owner.isEconomicBlock ? .none : owner.code
      functionRow = owner.row
    }
    var traits: UInt8 = block.isProject ? FactTraits.project.rawValue : 0
    if tags.isCarryOver { traits |= FactTraits.carryOver.rawValue }
    if !block.isProject, tags.isPersonnel ?? (!economic.isNone && isPersonnelByDefault(economic)) {
      traits |= FactTraits.personnel.rawValue
    }
    var source = tags.source ?? .general
    if function.isNone {
      traits |= FactTraits.economicMargin.rawValue
    } else {
      guard let fiscal = fiscalSource(functionRow, code: function, at: position) else {
        block.isBroken = true
        return
      }
      source = tags.source ?? fiscal
    }
    if !isWithinLimit(stated.amount, at: stated.place, isMargin: function.isNone) {
      block.isBroken = true
      markHeadings(&block)
      return
    }
    if !block.headings.isEmpty {
      block.headings[block.headings.count - 1].sum += stated.amount
      block.headings[block.headings.count - 1].parts += 1
    }
    budget.facts.append(
      Fact(
        amount: stated.amount, function: function, economic: economic, project: block.project,
        unit: UInt32(truncatingIfNeeded: block.unit), place: position, source: source,
        traits: FactTraits(rawValue: traits)))
  }

  private func isPersonnelByDefault(_ economic: Code) -> Bool {
    (profile ?? world.profiles.first)?.isPersonnel(economic) ?? false
  }

  /// The appropriation that pays an account; a social insurance fund is no department's, which is reported.
  private mutating func fiscalSource(_ row: Int, code: Code, at position: SourcePosition) -> IncomeSource? {
    counts.funds += 1
    guard row >= 0, let fund = budget.classification.fund(at: row) else { return .general }
    guard let source = IncomeSource(fiscal: fund) else {
      let place = SourceRange(position, position + SourcePosition(code.digitCount))
      report(.insuranceFund(budget.classification.account(at: row), at: place))
      return nil
    }
    return source
  }
}

extension SyntaxTree {
  func firstToken(of node: Int) -> Int { Int(nodes[node].firstToken) }
}
