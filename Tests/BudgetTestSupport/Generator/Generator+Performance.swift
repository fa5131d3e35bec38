internal import BudgetModel
internal import BudgetSyntax
internal import BudgetTables

// Projects with their goals and indicators, the performance of the whole, notes.

extension Generator {
  mutating func project(unit: Int) -> SourceLine {
    var context = BlockContext(unit: unit, isProject: true, project: projectNames.count)
    let name = newName()
    projectNames.append(name)
    let words = [word(.project), name] + tagWords(&context, percent: 12)
    var lines = moneyLines(context)
    // A goal and indicators may stand anywhere between the lines of money.
    if random.chance(70) { lines.insert(goal(), at: random.below(lines.count + 1)) }
    for indicator in indicators() { lines.insert(indicator, at: random.below(lines.count + 1)) }
    return SourceLine(words, lines)
  }

  private mutating func goal() -> SourceLine {
    let (first, below) = text()
    return SourceLine([word(.goal)] + (first.map { [$0] } ?? []), below, isText: true)
  }

  /// Indicators whose weights total 90 or 100, or that have none.
  private mutating func indicators() -> [SourceLine] {
    let count = random.below(6)
    guard count > 0 else { return [] }
    guard random.chance(80) else { return (0..<count).map { _ in indicator(weight: nil) } }
    var rest = random.pick([90, 100]) * 100
    return (0..<count).map { index in
      let half = rest / 100 > 2 * count ? random.number(1...(rest / 100 - count) / 2 + 1) * 50 : 50
      let weight = index == count - 1 ? rest : half
      rest -= weight
      return indicator(weight: weight)
    }
  }

  private mutating func indicator(weight: Int?) -> SourceLine {
    let kind = random.pick(Keyword.allCases.filter { $0.group == .indicatorKind })
    let name = random.pick(["办结案件数", "\"满意度 (群众)\"", "30日内完成率", "收入", "＝号指标＝", "「=号指标」", "2024年底前"])
    var words = [word(.indicator), word(kind), name == "＝号指标＝" ? "号指标＝" : name] + measure()
    if let weight {
      let text = weight % 100 == 0 ? "\(weight / 100)" : "\(weight / 100).\(weight % 100 / 10)"
      words += [word(.weight), wideAtTimes(text)]
    }
    if random.chance(50) { words.append(word(random.pick([.positive, .negative]))) }
    return SourceLine(words)
  }

  private mutating func measure() -> [String] {
    if random.chance(20) {
      return [word(.qualitative), random.pick(["优良中差", "\"好 坏\"", "是"])] + (random.chance(20) ? ["级"] : [])
    }
    let sign = random.pick(["=", "≥", "≤", ">", "<", ">=", "<=", "＝", "＞＝"])
    let value = random.pick([
      ["100", "%"], ["98%"], ["3万人"], ["12"], ["1,200.5", "平方米"], ["-3", "%"], ["-", "5", "℃"], ["-2.5℃"],
      ["\(random.below(1_000))", "件"], ["１００", "％"], ["1.20"], ["5", "\"个 月\""],
    ])
    return [sign] + value
  }

  /// The goal of the whole department, which stands once.
  mutating func performance() -> [SourceLine] {
    guard random.chance(60) else { return [] }
    var lines = indicators()
    if random.chance(80) { lines.append(goal()) }
    for _ in 0..<random.below(4) {
      let below = text().below
      lines.append(SourceLine([word(.task), newName()], below))
    }
    return lines.isEmpty ? [] : [SourceLine([word(.performance)], random.shuffled(lines))]
  }

  mutating func notes() -> [SourceLine] {
    let tables = layouts[0].profile.tables.map(\.number)
    return (0..<random.below(3)).map { _ in
      let (first, below) = text()
      let words = [word(.note), wideAtTimes(random.pick(tables))] + (first.map { [$0] } ?? [])
      return SourceLine(words, below, isText: true)
    }
  }
}
