import BudgetAnalysis
import BudgetModel
package import BudgetSource
import BudgetSyntax

/// A change that can be made to the sources.
package struct CodeAction: Sendable, Equatable {
  package enum Kind: Sendable {
    /// Mends what a diagnostic complains of.
    case mend
    /// Mends all that may be mended unattended.
    case mendAll
    /// Writes what is known, or changes what is meant.
    case rewrite
  }

  package let kind: Kind
  package let title: Message
  /// The diagnostic that it mends; an index into ``Snapshot/diagnostics``.
  package let diagnostic: Int?
  /// Whether it may be applied unattended.
  package let isSafe: Bool
  package let edits: [TextEdit]
}

extension Snapshot {
  /// What can be done to the lines of a file that `range` touches, and to the file.
  package func codeActions(for range: SourceRange, in file: Int) -> [CodeAction] {
    var actions: [CodeAction] = []
    for (index, diagnostic) in diagnostics.enumerated() where touches(diagnostic.primary.range, range) {
      for fixIt in diagnostic.fixIts where !fixIt.edits.isEmpty {
        actions.append(
          CodeAction(
            kind: .mend, title: fixIt.title, diagnostic: index, isSafe: fixIt.confidence == .safe, edits: fixIt.edits))
      }
    }
    let safe = diagnostics.compatibleSafeFixIts()
    if !safe.isEmpty {
      actions.append(
        CodeAction(
          kind: .mendAll,
          title: Message(
            zh: "改正可以自动改正的 \(safe.count) 处",
            en: safe.count == 1
              ? "mend the place that can be mended unattended"
              : "mend the \(safe.count) places that can be mended unattended"),
          diagnostic: nil, isSafe: true, edits: safe.flatMap(\.edits)))
    }
    let rewrites = [addMissingNames(file), totalsAsAssertions(), carryOver(range, file), statedTotal(range, file)]
    actions += rewrites.compactMap(\.self)
    return actions
  }

  private func touches(_ left: SourceRange, _ right: SourceRange) -> Bool {
    left.start <= right.end && right.start <= left.end
  }

  // MARK: - Names

  /// Writes the name of every account beside its code, as `fmt --names` does.
  private func addMissingNames(_ file: Int) -> CodeAction? {
    let edits = missingNames(in: study, file: file).edits
    guard !edits.isEmpty else { return nil }
    let count = edits.count
    let title = Message(
      zh: "补上 \(count) 个科目名称",
      en: count == 1 ? "add the missing name of an account" : "add \(count) missing names of accounts")
    return CodeAction(kind: .rewrite, title: title, diagnostic: nil, isSafe: false, edits: edits)
  }

  // MARK: - Totals

  /// Writes the totals as they stand as assertions (核对) at the end of the root file.
  private func totalsAsAssertions() -> CodeAction? {
    guard !diagnostics.hasErrors, !map.files.isEmpty else { return nil }
    let tongue = tongue(ofFile: 0)
    var lines: [String] = []
    let asserted = Dictionary(grouping: assertedQueries(), by: \.filter.unit)
    for (query, words, total) in totals(tongue) where total != .zero {
      let known = asserted[query.filter.unit] ?? []
      if known.contains(where: { $0.side == query.side && $0.filter == query.filter }) { continue }
      let head = [Keyword.assert.spelling(in: tongue), words].joined(separator: " ")
      lines.append("\(head) = \(typed(total, in: 0))")
    }
    guard !lines.isEmpty else { return nil }
    let file = map.files[0]
    let needsLineEnd = !file.bytes.isEmpty && file.bytes.last != UInt8(ascii: "\n")
    let text = (needsLineEnd ? "\n" : "") + lines.map { $0 + "\n" }.joined()
    return CodeAction(
      kind: .rewrite,
      title: Message(
        zh: "把合计写成核对（\(lines.count) 行）",
        en: lines.count == 1 ? "write the total as an assertion" : "write the totals as \(lines.count) assertions"),
      diagnostic: nil, isSafe: false,
      edits: [TextEdit(SourceRange(at: file.base + SourcePosition(file.bytes.count)), text)])
  }

  /// The totals that are worth asserting, each with the words that ask for it.
  private func totals(_ tongue: Tongue) -> [(Query, String, Amount)] {
    func word(_ keyword: Keyword) -> String { keyword.spelling(in: tongue) }
    let whole = [
      (Query(side: .income, filter: FactFilter()), word(.income)),
      (Query(side: .spend, filter: FactFilter()), word(.spend)),
      (Query(side: .spend, filter: filter(isProject: false)), "\(word(.spend)) \(word(.basic))"),
      (Query(side: .spend, filter: filter(isProject: true)), "\(word(.spend)) \(word(.projects))"),
    ]
    var totals = whole.compactMap { query, words in budget.total(of: query).map { (query, words, $0) } }
    guard budget.units.count > 1 else { return totals }
    // All units in one pass: a department may have thousands.
    var spending = [Amount](repeating: .zero, count: budget.units.count)
    for fact in budget.facts where spending.indices.contains(Int(fact.unit)) && !fact.traits.contains(.economicMargin) {
      spending[Int(fact.unit)] += fact.amount
    }
    for (index, unit) in budget.units.enumerated() {
      guard let code = unit.code else { continue }
      let query = Query(side: .spend, filter: filter(unit: index))
      totals.append((query, "\(word(.spend)) \(word(.unit)) \(code)", spending[index]))
    }
    return totals
  }

  /// What is asserted already, and nothing else in its line.
  private func assertedQueries() -> [Query] {
    study.statements.filter { $0.kind == .assert }.compactMap { statement in
      let known = study.askedQueries(of: statement)
      return known.count == 1 ? known[0].query : nil
    }
  }

  /// Writes the sum of its parts behind a heading without an amount.
  private func statedTotal(_ range: SourceRange, _ file: Int) -> CodeAction? {
    guard let offset = find(range.start)?.offset, let node = node(at: offset, in: file),
      tree(file).nodes[node].kind == .fact, !tree(file).nodes[node].isBroken, tree(file).nodes[node].descendants > 0,
      first([.amount, .equals], of: node, in: file) == nil,
      let total = MoneyByPlace(self, file: file).total(of: node, self, file: file), total.parts > 0,
      let last = first([.name], of: node, in: file) ?? first([.code], of: node, in: file)
    else { return nil }
    let written = typed(total.amount, in: file)
    return CodeAction(
      kind: .rewrite, title: Message(zh: "写上合计 \(written)", en: "write the total \(written)"), diagnostic: nil,
      isSafe: false, edits: [TextEdit(SourceRange(at: place(of: last, in: file).end), "  " + written)])
  }

  // MARK: - Carry-over

  /// Marks a line or a block as carried over from last year (上年结转), or takes the mark away.
  private func carryOver(_ range: SourceRange, _ file: Int) -> CodeAction? {
    guard let offset = find(range.start)?.offset, let node = node(at: offset, in: file) else { return nil }
    let tree = tree(file)
    guard !tree.nodes[node].isBroken,
      [.fact, .entry, .project, .projects, .basic, .income, .economic].contains(tree.nodes[node].kind)
    else { return nil }
    let tokens = tree.tokens(of: node)
    if let tag = tokens.dropFirst().first(where: {
      tree.tokens.kind($0) == .keyword && keyword($0, in: file) == .carryOver
    }) {
      let before = place(of: tag - 1, in: file).end
      return CodeAction(
        kind: .rewrite, title: Message(zh: "去掉上年结转", en: "turn carry-over off"), diagnostic: nil, isSafe: false,
        edits: [TextEdit(SourceRange(before, place(of: tag, in: file).end), "")])
    }
    let word = Keyword.carryOver.spelling(in: tongue(ofFile: file))
    return CodeAction(
      kind: .rewrite, title: Message(zh: "标为上年结转", en: "turn carry-over on"), diagnostic: nil, isSafe: false,
      edits: [TextEdit(SourceRange(at: line(of: node, in: file).end), "  " + word)])
  }
}
