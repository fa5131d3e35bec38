import BudgetModel

/// A line of money with lines below it, or a block, while it is read.
private struct MutationBlock {
  var tags = MutationTags()
  var project: MutationNode?
  var isProject = false
}

extension MutationReader {
  // MARK: - Blocks

  mutating func money(of statement: MutationNode) {
    guard statement.kind == .statement else { return }
    switch statement.key {
    case "收入": income(statement)
    case "基本支出", "项目支出": spending(statement, MutationBlock(isProject: statement.key == "项目支出"))
    case "项目":
      projects.append(statement)
      spending(statement, MutationBlock(project: statement, isProject: true))
    default: break
    }
  }

  private mutating func income(_ statement: MutationNode) {
    let heading = tags(statement, MutationParts(statement.line, from: 1, takesName: false, takesAmount: false), .init())
    var seen: [String: MutationNode] = [:]
    for entry in statement.children where entry.kind == .entry {
      let parts = MutationParts(entry.line, from: 1, takesName: false)
      let own = tags(entry, parts, heading)
      if own.isPersonnel != nil || own.source != nil {
        report(.form, [entry.place], words: parts.tags.map(\.text) + parts.tags.map { canonical($0.text) })
      }
      guard let fen = amount(entry, parts)?.fen else {
        if parts.fault == nil, parts.amount == nil { report(.missing, [entry.place], words: [entry.words[0].text]) }
        continue
      }
      let key = entry.key + (own.isCarryOver ? "+" : "")
      if let other = seen.updateValue(entry, forKey: key) {
        report(.twice, [other.place, entry.place], words: [entry.key, entry.words[0].text])
      }
      incomes.append(
        MutationMoney(place: entry.place, unit: statement.unit ?? "", fen: fen, source: entry.key, tags: own))
    }
  }

  private mutating func spending(_ statement: MutationNode, _ block: MutationBlock) {
    var block = block
    let start = statement.key == "项目" ? 2 : 1
    let parts = MutationParts(statement.line, from: start, takesName: false, takesAmount: false)
    block.tags = tags(statement, parts, MutationTags())
    if block.isProject, block.tags.isPersonnel != nil {
      report(.form, [statement.place], words: parts.tags.map(\.text) + [statement.words[0].text])
    }
    let before = facts.count
    var scope: [(Code, MutationTags, MutationNode)] = []
    for child in statement.children where child.kind == .fact { fact(child, nil, block, &scope) }
    let isWhole = !grounds.contains { [.form, .code, .constant].contains($0.rule) }
    if statement.key == "项目", facts.count == before, isWhole {
      report(.missing, [statement.place], words: statement.words.map(\.text))
    }
  }

  // MARK: - A line

  /// Reads a line of money and those below it.
  ///
  /// - Parameter scope: the codes among which it must not count twice.
  /// - Returns: what it comes to.
  @discardableResult
  private mutating func fact(
    _ node: MutationNode, _ above: MutationNode?, _ block: MutationBlock,
    _ scope: inout [(Code, MutationTags, MutationNode)]
  ) -> Int64 {
    let parts = MutationParts(node.line, from: 1, takesName: true)
    var block = block
    block.tags = tags(node, parts, block.tags)
    if block.isProject, block.tags.isPersonnel != nil {
      report(.form, [node.place], words: parts.tags.map(\.text))
    }
    let code = checkedCode(node, above)
    if let code {
      checkName(node, code, parts)
      clash(code, block.tags, node, &scope)
    }
    let stated = amount(node, parts)
    guard !node.children.isEmpty else {
      return lowest(node, code ?? .none, stated, block, isWrong: parts.fault != nil)
    }
    var inner: [(Code, MutationTags, MutationNode)] = []
    var sum: Int64 = 0
    for child in node.children where child.kind == .fact {
      let entersFunction = code?.isFunctional == true && child.words[0].text.hasPrefix("3")
      if entersFunction { sum += fact(child, node, block, &inner) } else { sum += fact(child, node, block, &scope) }
    }
    if let stated, !stated.agrees(with: sum) {
      report(.parts, [node.place] + node.children.map(\.place), sums: [sum, stated.fen])
    }
    return sum
  }

  private mutating func lowest(
    _ node: MutationNode, _ code: Code, _ stated: MutationAmount?, _ block: MutationBlock, isWrong: Bool
  ) -> Int64 {
    guard let stated else {
      if !isWrong, !code.isNone, !grounds.contains(where: { $0.places.contains(node.place) }) {
        report(.form, [node.place], words: [code.text])
      }
      return 0
    }
    if !code.isNone, code.digitCount < (code.isEconomic ? 5 : 7) { report(.code, [node.place], words: [code.text]) }
    var function = code
    var owner = node.parent
    if code.isEconomic {
      while let line = owner, line.kind == .fact, !line.words[0].text.hasPrefix("2") { owner = line.parent }
      function = owner.flatMap { $0.kind == .fact ? Code($0.words[0].text) : nil } ?? .none
    }
    let source = block.tags.source ?? fiscalSource(of: function)
    if source == Fund.socialInsurance.name { report(.code, [node.place], words: [function.text]) }
    facts.append(
      MutationMoney(
        place: node.place, unit: node.unit ?? "", fen: stated.fen, function: function,
        economic: code.isEconomic ? code : .none, project: block.project?.place, isProject: block.isProject,
        source: source, tags: block.tags))
    return stated.fen
  }

  /// The amount of a line; what cannot be read is reported.
  private mutating func amount(_ node: MutationNode, _ parts: MutationParts) -> MutationAmount? {
    if let fault = parts.fault { report(.form, [node.place], words: [fault]) }
    if parts.expression != nil {
      guard let quantity = value(node.line, node) else { return nil }
      guard let fen = quantity.fen else {
        report(.constant, [node.place], words: node.words.map(\.text))
        return nil
      }
      return MutationAmount(fen: fen, unit: 1, decimals: 0)
    }
    guard let word = parts.amount else { return nil }
    guard let amount = mutationAmount(word.text, bareUnit: node.bareUnit) else {
      report(.form, [node.place, MutationPlace(file: node.place.file, line: 0)], words: [word.text, "金额", "amounts"])
      return nil
    }
    return amount
  }

  /// The tags of a line on top of those above it; what contradicts them is reported.
  private mutating func tags(_ node: MutationNode, _ parts: MutationParts, _ above: MutationTags) -> MutationTags {
    var tags = above
    var own: [String: String] = [:]
    var rest = parts.tags
    while let word = rest.popFirst() {
      let tag = canonical(word.text)
      let value = tag == "来自" ? canonical(rest.popFirst()?.text ?? "") : tag
      let slot = tag == "公用" ? "人员" : tag
      let isContrary =
        switch tag {
        case "来自": !sourceWords.contains(value) || fiscalSources.contains(value) || (above.source ?? value) != value
        case "人员", "公用": (above.isPersonnel ?? (tag == "人员")) != (tag == "人员")
        default: false
        }
      if isContrary { report(.form, [node.place], words: [word.text, tag, value]) }
      if own.updateValue(value, forKey: slot) != nil { report(.twice, [node.place], words: [word.text, tag, value]) }
      switch tag {
      case "上年结转": tags.isCarryOver = true
      case "人员", "公用": tags.isPersonnel = tag == "人员"
      case "来自": tags.source = value
      default: return tags
      }
    }
    return tags
  }
}
