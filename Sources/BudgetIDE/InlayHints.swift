import BudgetAnalysis
import BudgetModel
package import BudgetSource
import BudgetSyntax

/// A text that an editor shows in a line and that is not in the file.
package struct InlayHint: Sendable, Equatable {
  package enum Kind: Sendable {
    /// The name of an account beside its code.
    case name
    /// A sum, or the result of a calculation.
    case total
    /// The weights of a goal up to here.
    case weights
  }

  package let kind: Kind
  /// Where it stands: behind this place.
  package let place: SourcePosition
  package let text: String
}

extension Snapshot {
  /// The hints of the lines of a file that `range` touches.
  ///
  /// - Complexity: O(lines of the file + facts).
  package func inlayHints(in range: SourceRange, of file: Int) -> [InlayHint] {
    let tree = tree(file)
    let money = MoneyByPlace(self, file: file)
    var hints: [InlayHint] = []
    for node in tree.nodes.indices.dropFirst() {
      let line = line(of: node, in: file)
      if line.start > range.end { break }
      if line.end < range.start { continue }
      switch tree.nodes[node].kind {
      case .fact: hints += factHints(node, file, money, end: line.end)
      case .basic, .projects, .project, .economic:
        if let total = money.total(of: node, self, file: file), total.parts > 0 {
          hints.append(InlayHint(kind: .total, place: line.end, text: "= " + text(total.amount, in: file)))
        }
      case .letConstant where isCalculated(node, file): hints += constantHint(node, file, end: line.end)
      case .runningCosts where first([.equals], of: node, in: file) != nil:
        if let stated = budget.statedRunningCosts, line.start <= stated.place.start, stated.place.start < line.end {
          hints.append(InlayHint(kind: .total, place: line.end, text: "= " + text(stated.amount, in: file)))
        }
      case .indicator: hints += weightHint(node, file, end: line.end)
      default: break
      }
    }
    return hints
  }

  private func factHints(_ node: Int, _ file: Int, _ money: MoneyByPlace, end: SourcePosition) -> [InlayHint] {
    let tree = tree(file)
    guard !tree.nodes[node].isBroken, let code = code(of: node, in: file), let row = budget.classification.row(of: code)
    else { return [] }
    var hints: [InlayHint] = []
    if first([.name], of: node, in: file) == nil {
      let behind = place(of: tree.tokens(of: node).lowerBound, in: file).end
      hints.append(InlayHint(kind: .name, place: behind, text: budget.classification.account(at: row).name))
    }
    let hasParts = tree.nodes[node].descendants > 0
    let isCalculated = first([.equals], of: node, in: file) != nil
    if hasParts, first([.amount, .equals], of: node, in: file) == nil,
      let total = money.total(of: node, self, file: file), total.parts > 0
    {
      hints.append(InlayHint(kind: .total, place: end, text: "= " + text(total.amount, in: file)))
    } else if isCalculated, !hasParts, let own = money.total(of: node, self, file: file), own.parts > 0 {
      hints.append(InlayHint(kind: .total, place: end, text: "= " + text(own.amount, in: file)))
    }
    return hints
  }

  /// Whether a definition is more than one number.
  private func isCalculated(_ node: Int, _ file: Int) -> Bool {
    let tokens = tree(file).tokens
    return tree(file).tokens(of: node).contains {
      switch tokens.kind($0) {
      case .plus, .minus, .times, .divide: true
      default: false
      }
    }
  }

  private func constantHint(_ node: Int, _ file: Int, end: SourcePosition) -> [InlayHint] {
    guard let name = first([.constant], of: node, in: file) else { return [] }
    let place = place(of: name, in: file)
    guard let value = study.constants.first(where: { $0.place == place })?.value else { return [] }
    return [InlayHint(kind: .total, place: end, text: "= " + quantityText(value))]
  }

  /// The weights from the first indicator of the goal to this one.
  private func weightHint(_ node: Int, _ file: Int, end: SourcePosition) -> [InlayHint] {
    guard let owner = headings(of: node, in: file).last else { return [] }
    let tree = tree(file)
    var sum = 0
    for line in tree.children(of: owner) where tree.nodes[line].kind == .indicator && line <= node {
      guard let weight = weight(of: line, in: file) else { continue }
      sum += weight.hundredths
      if line == node { return [InlayHint(kind: .weights, place: end, text: "Σ " + Weight(hundredths: sum).text)] }
    }
    return []
  }

  /// The weight that an indicator states.
  private func weight(of node: Int, in file: Int) -> Weight? {
    let tree = tree(file)
    for token in tree.tokens(of: node) where tree.tokens.kind(token) == .value {
      guard token > 0, keyword(token - 1, in: file) == .weight else { continue }
      let parts = foldedText(of: token, in: file).split(separator: ".", omittingEmptySubsequences: false)
      guard let whole = Int(parts[0]), whole < 1_000_000 else { return nil }
      let decimals = parts.count > 1 ? String((parts[1] + "00").prefix(2)) : "00"
      return Int(decimals).map { Weight(hundredths: whole * 100 + $0) }
    }
    return nil
  }
}

/// A number with its unit, exact: a decimal, or a fraction where no decimal is.
func quantityText(_ quantity: Quantity) -> String {
  for decimals in 0...6 where quantity.numerator.magnitude < 1 << 62 {
    let scaled = quantity.numerator * Int128(powerOfTen(decimals))
    guard scaled.magnitude < 1 << 62 else { break }
    guard scaled % quantity.denominator == 0, let places = Int64(exactly: scaled / quantity.denominator) else {
      continue
    }
    return decimalText(places, decimals: decimals, grouped: true) + quantity.unit.text
  }
  return "\(quantity.numerator)/\(quantity.denominator)\(quantity.unit.text)"
}
