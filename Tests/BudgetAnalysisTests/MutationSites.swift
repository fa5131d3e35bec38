/// A run of characters that a mistake can be made in.
struct MutationSite {
  enum Role {
    case amount, quantity, namedCode, loneCode, name, moneyUnit, indicatorSign, assertionSign, weight
    case tag, tagRoom, source, keyword, constant, line
  }

  let role: Role
  let node: MutationNode
  /// In scalars of the line.
  let range: Range<Int>
}

/// Finds the places of a sample where mistakes are made.
struct MutationSites {
  private(set) var sites: [MutationSite] = []

  init(_ statements: [MutationNode]) {
    for statement in statements { visit(statement) }
  }

  private mutating func visit(_ node: MutationNode) {
    add(.line, node, 0..<0)
    switch node.kind {
    case .statement: statement(node)
    case .fact:
      let parts = MutationParts(node.line, from: 1, takesName: true)
      add(parts.name == nil ? .loneCode : .namedCode, node, node.words[0].range)
      if let name = parts.name { add(.name, node, node.words[name].range) }
      money(node, parts)
    case .entry:
      add(.source, node, node.words[0].range)
      money(node, MutationParts(node.line, from: 1, takesName: false))
    case .indicator: indicator(node)
    case .goal, .task:
      add(.keyword, node, node.words[0].range)
      if node.kind == .task, node.words.count > 1 { add(.name, node, node.words[1].range) }
    case .economic, .text, .broken: break
    }
    for child in node.children { visit(child) }
  }

  private mutating func add(_ role: MutationSite.Role, _ node: MutationNode, _ range: Range<Int>) {
    sites.append(MutationSite(role: role, node: node, range: range))
  }

  private mutating func statement(_ node: MutationNode) {
    add(.keyword, node, node.words[0].range)
    switch node.key {
    case "预算": add(.loneCode, node, node.words[1].range)
    case "部门", "单位", "科目":
      for word in node.words.dropFirst() {
        if isDigits(word.text) {
          add(node.key == "科目" ? .namedCode : .loneCode, node, word.range)
        } else {
          add(unitKinds.contains(canonical(word.text)) ? .keyword : .name, node, word.range)
        }
      }
    case "金额": add(.moneyUnit, node, node.words[1].range)
    case "设": calculation(node)
    case "收入", "基本支出", "项目支出": tags(node, MutationParts(node.line, from: 1, takesName: false))
    case "项目":
      add(.name, node, node.words[1].range)
      tags(node, MutationParts(node.line, from: 2, takesName: false))
    case "核对": assertion(node)
    default: break
    }
  }

  private mutating func money(_ node: MutationNode, _ parts: MutationParts) {
    if let amount = parts.amount {
      add(.amount, node, amount.range)
      add(.moneyUnit, node, amount.range)
    }
    if parts.expression != nil { calculation(node) }
    tags(node, parts)
  }

  private mutating func tags(_ node: MutationNode, _ parts: MutationParts) {
    add(.tagRoom, node, (node.words.last?.range.upperBound ?? 0)..<(node.words.last?.range.upperBound ?? 0))
    var rest = parts.tags
    while let word = rest.popFirst() {
      var range = word.range
      add(.keyword, node, range)
      if canonical(word.text) == "来自", let source = rest.popFirst() {
        add(.source, node, source.range)
        range = range.lowerBound..<source.range.upperBound
      }
      add(.tag, node, range)
    }
  }

  private mutating func calculation(_ node: MutationNode) {
    guard let equals = node.words.first(where: { $0.text.hasPrefix("=") }) else { return }
    for word in node.line.expression(from: equals.range.lowerBound + 1) {
      guard let first = word.text.unicodeScalars.first else { continue }
      if isDigit(first) {
        add(.amount, node, word.range)
        add(.quantity, node, word.range)
      } else if !"+-*/×÷()=".unicodeScalars.contains(first) {
        add(.constant, node, word.range)
      }
    }
  }

  private mutating func indicator(_ node: MutationNode) {
    let parts = MutationIndicator(node.line)
    add(.keyword, node, node.words[0].range)
    add(.keyword, node, node.words[1].range)
    add(.name, node, node.words[2].range)
    if let sign = parts.signIndex { add(.indicatorSign, node, node.words[sign].range) }
    if let weight = parts.weightIndex {
      add(.weight, node, node.words[weight].range)
      add(.keyword, node, node.words[weight - 1].range)
    }
    for word in node.words.dropFirst(5) {
      if moneyUnits.contains(where: { $0.name == word.text }) { add(.moneyUnit, node, word.range) }
      if ["正向", "反向"].contains(canonical(word.text)) { add(.keyword, node, word.range) }
    }
  }

  private mutating func assertion(_ node: MutationNode) {
    for (index, word) in node.words.enumerated().dropFirst() {
      let before = canonical(node.words[index - 1].text)
      let text = canonical(word.text)
      if comparisons.contains(text) {
        add(.assertionSign, node, word.range)
      } else if before == "项目" {
        add(.name, node, word.range)
      } else if isDigits(text), before == "单位" || !comparisons.contains(before) {
        add(.loneCode, node, word.range)
      } else if looksLikeAmount(word) {
        add(.amount, node, word.range)
        add(.moneyUnit, node, word.range)
      } else if sourceWords.contains(text) {
        add(.source, node, word.range)
        add(.keyword, node, word.range)
      } else {
        add(.keyword, node, word.range)
      }
    }
  }
}
