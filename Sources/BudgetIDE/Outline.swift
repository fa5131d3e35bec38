import BudgetAnalysis
import BudgetModel
package import BudgetSource
import BudgetSyntax

/// A line of the outline of a file, with what stands in its block.
package struct OutlineItem: Sendable, Equatable {
  package enum Kind: Sendable {
    case unit, income, block, project, account, constant, goal, indicator, assertion, figure
  }

  package let kind: Kind
  package let name: String
  /// Its money, as it is shown.
  package let detail: String
  /// The line with all that stands in its block.
  package let range: SourceRange
  /// The words that name it.
  package let selection: SourceRange
  package var children: [OutlineItem]
}

extension Snapshot {
  /// The outline of a file; what stands below a unit (单位) is in its block.
  ///
  /// - Complexity: O(lines of the file).
  package func outline(of file: Int) -> [OutlineItem] {
    let money = MoneyByPlace(self, file: file)
    var items: [OutlineItem] = []
    var open: Int?
    for node in tree(file).children(of: 0) {
      guard let item = outlineItem(node, file, money) else { continue }
      if item.kind == .unit { open = items.count }
      // What is of the whole budget belongs to no unit, and ends what is shown as the unit's.
      if item.kind == .assertion || item.kind == .figure { open = nil }
      if item.kind != .unit, let open {
        let unit = items[open]
        items[open] = OutlineItem(
          kind: .unit, name: unit.name, detail: unit.detail,
          range: SourceRange(unit.range.start, max(unit.range.end, item.range.end)), selection: unit.selection,
          children: unit.children + [item])
      } else {
        items.append(item)
      }
    }
    return items
  }

  private func outlineItem(_ node: Int, _ file: Int, _ money: MoneyByPlace) -> OutlineItem? {
    let tree = tree(file)
    let kind: OutlineItem.Kind
    switch tree.nodes[node].kind {
    case .unit: kind = .unit
    case .income: kind = .income
    case .basic, .projects, .economic, .performance: kind = .block
    case .project: kind = .project
    case .fact, .account: kind = .account
    case .letConstant: kind = .constant
    case .goal, .task: kind = .goal
    case .indicator: kind = .indicator
    case .assert: kind = .assertion
    case .runningCosts: kind = .figure
    default: return nil
    }
    let children = tree.children(of: node).compactMap { outlineItem($0, file, money) }
    return OutlineItem(
      kind: kind, name: outlineName(node, file), detail: outlineDetail(node, file, money),
      range: lines(of: node, in: file), selection: outlineSelection(node, file), children: children)
  }

  private func outlineName(_ node: Int, _ file: Int) -> String {
    let tree = tree(file)
    let tokens = tree.tokens(of: node)
    switch tree.nodes[node].kind {
    case .fact:
      guard let code = code(of: node, in: file) else { return tree.tokens.text(tokens.lowerBound) }
      return "\(code.text) \(budget.classification[code]?.name ?? "")"
    case .unit, .account, .letConstant, .project, .task:
      let words = tokens.dropFirst().filter { [.code, .name, .constant].contains(tree.tokens.kind($0)) }
      let name = words.prefix(2).map { plainText(of: $0, in: file) }.joined(separator: " ")
      return name.isEmpty ? tree.tokens.text(tokens.lowerBound) : name
    case .indicator:
      return first([.name], of: node, in: file).map { plainText(of: $0, in: file) }
        ?? tree.tokens.text(tokens.lowerBound)
    case .assert:
      return String(decoding: tree.tokens.bytes[offsets(of: line(of: node, in: file), in: file)], as: UTF8.self)
    default: return tree.tokens.text(tokens.lowerBound)
    }
  }

  func offsets(of range: SourceRange, in file: Int) -> Range<Int> {
    let base = map.files[file].base
    return Int(range.start - base)..<Int(range.end - base)
  }

  private func outlineDetail(_ node: Int, _ file: Int, _ money: MoneyByPlace) -> String {
    switch tree(file).nodes[node].kind {
    case .fact, .basic, .projects, .project, .economic:
      guard let total = money.total(of: node, self, file: file), total.parts > 0 else { return "" }
      return text(total.amount, in: file)
    case .letConstant:
      let name = first([.constant], of: node, in: file).map { place(of: $0, in: file) }
      guard let constant = study.constants.first(where: { $0.place == name }) else { return "" }
      return constant.unit < 0 ? "" : budget.units[constant.unit].name
    case .runningCosts:
      let head = place(of: tree(file).tokens(of: node).lowerBound, in: file)
      guard let stated = budget.statedRunningCosts, stated.place == head else { return "" }
      return text(stated.amount, in: file)
    default: return ""
    }
  }

  private func outlineSelection(_ node: Int, _ file: Int) -> SourceRange {
    let name = first([.name, .constant, .code], of: node, in: file)
    return name.map { place(of: $0, in: file) } ?? place(of: tree(file).tokens(of: node).lowerBound, in: file)
  }
}

/// Something of a budget that can be looked for by its name.
package struct NamedPlace: Sendable, Equatable {
  package let kind: OutlineItem.Kind
  package let name: String
  /// The unit it belongs to.
  package let container: String
  package let range: SourceRange
}

extension Snapshot {
  /// The units, projects, constants and declared accounts whose names or codes hold a text, folded, letters of any case.
  package func namedPlaces(fitting query: String) -> [NamedPlace] {
    var found: [NamedPlace] = []
    let wanted = foldedName(query).lowercased()
    func add(_ kind: OutlineItem.Kind, _ name: String, _ container: String, _ range: SourceRange) {
      guard wanted.isEmpty || foldedName(name).lowercased().contains(wanted) else { return }
      found.append(NamedPlace(kind: kind, name: name, container: container, range: range))
    }
    for unit in budget.units { add(.unit, (unit.code.map { $0 + " " } ?? "") + unit.name, "", unit.place) }
    for project in budget.projects {
      add(
        .project, project.name, budget.units.indices.contains(project.unit) ? budget.units[project.unit].name : "",
        project.place)
    }
    for constant in study.constants {
      add(.constant, constant.name, constant.unit < 0 ? "" : budget.units[constant.unit].name, constant.place)
    }
    for account in budget.classification.accounts(where: { _ in true }) where account.certainty == .declared {
      guard let row = budget.classification.row(of: account.code), let place = budget.classification.place(at: row)
      else {
        continue
      }
      add(.account, "\(account.code.text) \(account.name)", "", place)
    }
    return found
  }
}
