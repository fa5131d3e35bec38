extension MutationReader {
  // MARK: - Goals and money

  /// What a project's money asks of its goal, its cost indicators and its text.
  mutating func projectMoney() {
    for project in projects {
      let own = facts.filter { $0.project == project.place }
      let total = own.reduce(0) { $0 + $1.fen }
      let current = own.filter { !$0.tags.isCarryOver }.reduce(0) { $0 + $1.fen }
      let goal = project.children.first { $0.kind == .goal }
      let nodes = project.children.filter { $0.kind == .indicator }
      let places = [project.place] + own.map(\.place)
      if current > 0, goal == nil || nodes.isEmpty {
        report(.goal, places, words: [project.words.count > 1 ? project.words[1].text : project.key])
      }
      let costs = nodes.compactMap { MutationIndicator($0.line).cost }
      let cost = costs.reduce(0, +)
      if cost > total { report(.goal, places + nodes.map(\.place), sums: [cost, total]) }
      if let goal, total > 0 { statedMoney(goal, places, total, current) }
    }
  }

  /// Holds the sums behind 资金, 经费 and 预算 in a goal's text against the project's money.
  private mutating func statedMoney(_ goal: MutationNode, _ places: [MutationPlace], _ total: Int64, _ current: Int64) {
    var stated: [(MutationPlace, MutationAmount)] = []
    for node in [goal] + goal.children {
      let text = foldedText(node.line.scalars)
      for match in text.matches(of: /(?:资金|经费|预算)[共约计为总]*([0-9][0-9,.]*(?:元|万元|亿元))(?![\/每])/) {
        if let amount = mutationAmount(String(match.1), bareUnit: nil) { stated.append((node.place, amount)) }
      }
    }
    guard !stated.isEmpty, !stated.contains(where: { $0.1.agrees(with: total) || $0.1.agrees(with: current) }) else {
      return
    }
    report(.text, places + stated.map(\.0), sums: [total] + stated.map(\.1.fen))
  }

  /// Holds years in texts that speak of a plan against the year of the budget.
  mutating func years() {
    guard year > 0 else { return }
    let pattern = /([0-9]{4})年度?(?:预算|部门预算|需预算|目标|绩效|计划)/
    for owner in statements {
      for node in owner.children where node.kind == .goal || node.kind == .task {
        for line in [node] + node.children {
          for match in foldedText(line.line.scalars).matches(of: pattern) where Int(match.1) != year {
            report(.text, [line.place], words: [String(match.1)])
          }
        }
      }
    }
  }
  /// Lines that stand twice in one goal, task or note.
  mutating func repeatedLines() {
    let notes = statements.filter { $0.key == "说明" }
    for owner in statements.flatMap(\.children).filter({ $0.kind == .goal || $0.kind == .task }) + notes {
      var seen: [String: MutationPlace] = [:]
      for (place, text) in lines(of: owner) where text.utf8.count >= 24 {
        if let first = seen.updateValue(place, forKey: text) {
          report(.text, [first, place], words: [foldedText(text.unicodeScalars)])
        }
      }
    }
  }

  /// The lines of text of a goal, a task or a note, as typed.
  private func lines(of owner: MutationNode) -> [(MutationPlace, String)] {
    let skipped = owner.key == "目标" ? 1 : 2
    var lines: [(MutationPlace, String)] = []
    if owner.words.count > skipped {
      lines.append((owner.place, raw(owner.line, from: owner.words[skipped].range.lowerBound)))
    }
    for child in owner.children where !child.words.isEmpty {
      lines.append((child.place, raw(child.line, from: child.words[0].range.lowerBound)))
    }
    return lines
  }

  private func raw(_ line: MutationLine, from start: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: line.scalars[start...])
    var text = String(view)
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The numbers of indicators that a goal or a task names.
  mutating func indicatorsInTexts() {
    for owner in statements where owner.kind == .statement && ["项目", "整体绩效"].contains(owner.key) {
      let nodes = owner.children.filter { $0.kind == .indicator }
      let indicators = nodes.map { MutationIndicator($0.line) }
      guard !indicators.contains(where: { $0.fault != nil }), !owner.children.contains(where: { $0.kind == .broken })
      else { continue }
      let texts = owner.children.filter { $0.kind == .goal || $0.kind == .task }.flatMap(lines)
      for (node, parts) in zip(nodes, indicators) where parts.sign != "定性" && !parts.unit.isEmpty {
        let found = texts.flatMap { place, text in mentions(of: parts, in: text).map { (place, $0) } }
        let wanted = plainNumber(parts.value)
        guard !found.isEmpty, !found.contains(where: { plainNumber($0.1) == wanted }) else { continue }
        report(.text, [node.place] + found.map(\.0), words: [parts.value] + found.map(\.1))
      }
    }
  }

  private func plainNumber(_ text: String) -> Double { Double(text.filter { $0 != "," }) ?? -1 }

  /// The numbers behind an indicator's name in a text, with its unit behind them.
  private func mentions(of indicator: MutationIndicator, in text: String) -> [String] {
    var names = [indicator.name]
    for ending in ["人数", "次数", "件数", "户数", "个数", "家数", "场次", "数量", "面积", "数"]
    where indicator.name.hasSuffix(ending) {
      names.append(String(indicator.name.dropLast(ending.count)))
    }
    var found: [String] = []
    for name in names where name.count >= 3 {
      for range in text.ranges(of: name) {
        let clause =
          text[..<range.lowerBound].split(separator: /[，。；、,;：（(]/, omittingEmptySubsequences: false).last ?? ""
        let asides = /上年|去年|往年|前年|同期|截至|已|累计|比|较|每|人均|其中|原|约|近|年底/
        let number =
          /^(?:达到|达|不少于|不低于|不超过|保持在|控制在|共|为|在|至|：|:|≥|≤|=| )*([0-9][0-9.,]*) *(\S+)/
        guard clause.firstMatch(of: asides) == nil, let match = text[range.upperBound...].firstMatch(of: number) else {
          continue
        }
        let behind = match.2.replacing("％", with: "%")
        guard behind.hasPrefix(indicator.unit) else { continue }
        let end = behind.dropFirst(indicator.unit.count)
        if end.firstMatch(of: /^(?:左右|上下|\/|每|—|-|~|～|至|到)/) == nil { found.append(String(match.1)) }
      }
    }
    return found
  }
}
