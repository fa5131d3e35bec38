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
    // A goal and indicators may stand anywhere between the lines of money; money of last year has had its goal.
    let needsGoal = !context.tags.isCarryOver
    if needsGoal || random.chance(50) { lines.insert(goal(), at: random.below(lines.count + 1)) }
    if needsGoal || random.chance(50) {
      for indicator in indicators() { lines.insert(indicator, at: random.below(lines.count + 1)) }
    }
    return SourceLine(words, lines)
  }

  private mutating func goal() -> SourceLine {
    let (first, below) = text()
    return SourceLine([word(.goal)] + (first.map { [$0] } ?? []), below, isText: true)
  }

  /// Indicators of all levels that a goal needs, whose weights total 90 or 100, or that have none.
  private mutating func indicators() -> [SourceLine] {
    var levels: [[Keyword]] = [
      [.quantity, .quality, .timeliness],
      [
        .economicBenefit, .socialBenefit, .ecologicalBenefit, .sustainableImpact, .sustainableDevelopment,
      ],
      [.clientSatisfaction, .beneficiarySatisfaction],
    ]
    for _ in 0..<random.below(4) {
      levels.append(Keyword.allCases.filter { $0.group == .indicatorKind })
    }
    let kinds = random.shuffled(levels).map { random.pick($0) }
    let hasWeights = random.chance(80)
    var rest = random.pick([90, 100]) * 100
    return kinds.enumerated().map { index, kind in
      let some = random.number(1...rest / 100 / kinds.count) * 100 + random.pick([0, 0, 50])
      let weight = index == kinds.count - 1 ? rest : some
      rest -= weight
      return indicator(kind, number: index + 1, weight: hasWeights ? weight : nil)
    }
  }

  private mutating func indicator(_ kind: Keyword, number: Int, weight: Int?) -> SourceLine {
    let names = ["办结案件数", "\"满意度 (群众)\"", "30日内完成率", "收入", "号指标＝", "「=号指标」", "2024年底前"]
    let (words, name, direction) = measure()
    var line = [word(.indicator), word(kind), inside(name ?? random.pick(names), String(number))] + words
    if let weight {
      let text = weight % 100 == 0 ? "\(weight / 100)" : "\(weight / 100).\(weight % 100 / 10)"
      line += [word(.weight), wideAtTimes(text)]
    }
    if random.chance(50) { line.append(word(direction)) }
    return SourceLine(line)
  }

  /// The words of sign and value, the name they need if any, and the direction that goes with them.
  private mutating func measure() -> (words: [String], name: String?, direction: Keyword) {
    if random.chance(20) {
      let words = [word(.qualitative), random.pick(["优良中差", "\"好 坏\"", "是"])] + (random.chance(20) ? ["级"] : [])
      return (words, nil, random.pick([.positive, .negative]))
    }
    let (signs, direction): ([String], Keyword) = random.pick([
      (["=", "＝"], .positive), (["=", "＝"], .negative), (["≥", ">", ">=", "＞＝"], .positive),
      (["≤", "<", "<=", "＜"], .negative),
    ])
    let value = random.pick([
      ["100", "%"], ["98%"], ["3万人"], ["12"], ["1,200.5", "平方米"], ["-3", "%"], ["-", "5", "℃"], ["-2.5℃"],
      ["\(random.below(1_000))", "件"], ["１００", "％"], ["1.20"], ["5", "\"个 月\""], ["0.5万元/人"],
    ])
    // A share is none of less than nothing; a growth may be.
    return ([random.pick(signs)] + value, value == ["-3", "%"] ? "同比增长率" : nil, direction)
  }

  /// The goal of the whole department, which stands once.
  mutating func performance() -> [SourceLine] {
    guard random.chance(60) else { return [] }
    var lines = random.chance(80) ? indicators() : []
    if random.chance(80) { lines.append(goal()) }
    for _ in 0..<random.below(4) {
      let below = text().below
      lines.append(SourceLine([word(.task), newName()], below))
    }
    return lines.isEmpty ? [] : [SourceLine([word(.performance)], random.shuffled(lines))]
  }

  /// The agency running costs: the public money of agencies, and perhaps some of units that say no kind.
  mutating func runningCosts() -> [SourceLine] {
    guard random.chance(40) else { return [] }
    var (agencies, unknown) = (Int64(0), Int64(0))
    for fact in facts
    where fact.source == .general && !fact.isProject && !fact.isPersonnel && fact.margin != .functional {
      switch units[fact.unit].kind {
      case .administrative, .civilService: agencies += fact.fen
      case .institution: break
      default: unknown += fact.fen
      }
    }
    let some = Int64(random.next() % UInt64(unknown + 1))
    return [SourceLine([word(.runningCosts)] + statedSum(agencies + some))]
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
