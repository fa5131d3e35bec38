internal import BudgetModel
internal import BudgetSyntax

// Blocks of money: 基本支出, 项目支出, the money of a 项目, 收入.

/// Where lines of money are being written.
struct BlockContext {
  let unit: Int
  let isProject: Bool
  var project: Int?
  var tags = GeneratedTags()
  var margin = GeneratedFact.Margin.none
}

extension Generator {
  /// The blocks of a unit's spending, its projects among them.
  mutating func spending(of unit: Int) -> [SourceLine] {
    var blocks: [SourceLine] = []
    for _ in 0..<random.number(0...2) { blocks.append(basicBlock(of: unit)) }
    if random.chance(40) { blocks.append(moneyBlock(.projects, BlockContext(unit: unit, isProject: true))) }
    for _ in 0..<random.number(0...size.projects) { blocks.append(project(unit: unit)) }
    return random.shuffled(blocks)
  }

  mutating func basicBlock(of unit: Int) -> SourceLine {
    moneyBlock(.basic, BlockContext(unit: unit, isProject: false))
  }

  private mutating func moneyBlock(_ keyword: Keyword, _ context: BlockContext) -> SourceLine {
    var context = context
    let words = [word(keyword)] + tagWords(&context, percent: 15)
    return SourceLine(words, moneyLines(context))
  }

  /// The functional lines of a block and, in some blocks, their economic margin.
  mutating func moneyLines(_ context: BlockContext) -> [SourceLine] {
    let before = facts.count
    let count = random.number(1...size.accounts)
    guard random.chance(20) else { return arranged(someFunctions(count, nil), context) }
    // A margin is of money of one source only.
    var context = context
    context.margin = .functional
    let fund = random.pick([Fund.general, .general, .governmentFund, .stateCapital])
    var lines = arranged(someFunctions(count, fund), context)
    context.margin = .economic
    let source = facts[before].source
    let total = facts[before...].filter { $0.margin == .functional }.reduce(0) { $0 + $1.fen }
    lines.append(SourceLine([word(.economic)], margin(total, source, context)))
    return lines
  }

  private mutating func someFunctions(_ count: Int, _ fund: Fund?) -> [UInt32] {
    let chosen = fund ?? (random.chance(80) ? .general : random.pick([Fund.governmentFund, .stateCapital]))
    var codes = random.sample(functions[chosen] ?? [], count)
    if fund == nil, random.chance(20) { codes += random.sample(functions[.governmentFund] ?? [], 1) }
    var seen: Set<UInt32> = []
    return codes.filter { seen.insert($0).inserted }
  }

  /// Lines for accounts side by side, or under their superiors.
  private mutating func arranged(_ codes: [UInt32], _ context: BlockContext) -> [SourceLine] {
    let level: UInt32
    switch random.below(5) {
    case 0: level = 100
    case 1: level = 10_000
    default: return codes.flatMap { functionLines($0, context) }
    }
    var groups: [UInt32] = []
    for code in codes where !groups.contains(code / level) { groups.append(code / level) }
    var lines: [SourceLine] = []
    for group in groups {
      var inner = context
      let tags = context.margin == .none ? tagWords(&inner, percent: 8) : []
      let before = facts.count
      let children = codes.filter { $0 / level == group }.flatMap { functionLines($0, inner) }
      lines.append(SourceLine(codeWords(group) + stated(since: before) + tags, children))
    }
    return lines
  }

  /// What a heading says of the sum of the lines below it, if anything.
  private mutating func stated(since first: Int) -> [String] {
    guard random.chance(40) else { return [] }
    return statedSum(facts[first...].reduce(0) { $0 + $1.fen })
  }

  /// The line of a functional account, and at times a second one with other tags.
  private mutating func functionLines(_ code: UInt32, _ context: BlockContext) -> [SourceLine] {
    var inner = context
    let tags = context.margin == .none ? tagWords(&inner, percent: 20) : []
    var lines = [functionLine(code, tags, inner)]
    if context.margin == .none, !context.tags.isCarryOver, !inner.tags.isCarryOver, random.chance(10) {
      inner = context
      inner.tags.isCarryOver = true
      lines.append(functionLine(code, [word(.carryOver)], inner))
    }
    return lines
  }

  private mutating func functionLine(_ code: UInt32, _ tags: [String], _ context: BlockContext) -> SourceLine {
    if let below = details[code], random.chance(70) {
      let before = facts.count
      let children = below.map { functionLine($0, [], context) }
      return SourceLine(codeWords(code) + stated(since: before) + tags, children)
    }
    if context.margin == .functional || random.chance(40) {
      let (amount, fen) = amount(unit: context.unit)
      record(fen, function: code, economic: 0, context)
      return SourceLine(codeWords(code) + amount + tags)
    }
    let before = facts.count
    let children = economicLines(under: code, context)
    return SourceLine(codeWords(code) + stated(since: before) + tags, children)
  }

  // MARK: - Economic lines

  private mutating func economicLines(under function: UInt32, _ context: BlockContext) -> [SourceLine] {
    let codes = random.sample(economics, random.number(1...size.accounts))
    guard random.chance(25) else { return codes.flatMap { economicLine($0, function, context) } }
    var groups: [UInt32] = []
    for code in codes where !groups.contains(code / 100) { groups.append(code / 100) }
    var lines: [SourceLine] = []
    for group in groups {
      let before = facts.count
      let children = codes.filter { $0 / 100 == group }.flatMap { economicLine($0, function, context) }
      lines.append(SourceLine(codeWords(group) + stated(since: before), children))
    }
    return lines
  }

  private mutating func economicLine(_ code: UInt32, _ function: UInt32, _ context: BlockContext) -> [SourceLine] {
    var inner = context
    let tags = tagWords(&inner, percent: 8)
    if let below = details[code], random.chance(60) {
      let before = facts.count
      let children = below.map { leaf($0, function, [], inner) }
      // The details may stand by themselves, too.
      if tags.isEmpty, random.chance(30) { return children }
      return [SourceLine(codeWords(code) + stated(since: before) + tags, children)]
    }
    return [leaf(code, function, tags, inner)]
  }

  private mutating func leaf(
    _ code: UInt32, _ function: UInt32, _ tags: [String], _ context: BlockContext
  ) -> SourceLine {
    let (amount, fen) = amount(unit: context.unit)
    record(fen, function: function, economic: code, context)
    return SourceLine(codeWords(code) + amount + tags)
  }

  /// Economic lines that together make `total`.
  private mutating func margin(_ total: Int64, _ source: IncomeSource, _ context: BlockContext) -> [SourceLine] {
    var context = context
    context.tags.source = source
    var rest = total
    let codes = random.sample(economics, random.number(1...size.accounts))
    return codes.enumerated().map { index, code in
      let fen = index == codes.count - 1 ? rest : Int64(random.next() % UInt64(rest + 1))
      rest -= fen
      record(fen, function: 0, economic: code, context)
      return SourceLine(codeWords(code) + amountWords(fen))
    }
  }

  // MARK: - Facts

  private mutating func record(_ fen: Int64, function: UInt32, economic: UInt32, _ context: BlockContext) {
    let fiscal = classification.row(of: Code(function)).flatMap { classification.fund(at: $0) }
    let personnel: Set<UInt32> = [30_228, 30_229, 30_239]
    let account = economic > 99_999 ? economic / 100 : economic
    let usual = account / 100 == 301 || account / 100 == 303 || personnel.contains(account)
    facts.append(
      GeneratedFact(
        fen: fen, function: function, economic: economic,
        source: context.tags.source ?? fiscal.flatMap(IncomeSource.init(fiscal:)) ?? .general,
        isCarryOver: context.tags.isCarryOver, isProject: context.isProject,
        isPersonnel: !context.isProject && (context.tags.isPersonnel ?? usual), unit: context.unit,
        project: context.project, margin: context.margin))
  }

  /// Tags that may stand here, put in force in `context`.
  mutating func tagWords(_ context: inout BlockContext, percent: Int) -> [String] {
    var tags: [[String]] = []
    if random.chance(percent), !context.tags.isCarryOver {
      context.tags.isCarryOver = true
      tags.append([word(.carryOver)])
    }
    if random.chance(percent), !context.isProject, context.tags.isPersonnel == nil {
      let isPersonnel = random.chance(50)
      context.tags.isPersonnel = isPersonnel
      tags.append([word(isPersonnel ? .personnel : .publicMoney)])
    }
    if random.chance(percent), context.tags.source == nil {
      let (keyword, source) = random.pick(Generator.otherSources)
      context.tags.source = source
      tags.append([word(.from), word(keyword)])
    }
    return random.shuffled(tags).flatMap { $0 }
  }

  static let otherSources: [(Keyword, IncomeSource)] = [
    (.fiscalAccount, .fiscalAccount), (.operations, .operations), (.business, .business), (.superior, .superior),
    (.subsidiary, .subsidiary), (.otherIncome, .other),
  ]

  static let fiscalSources: [(Keyword, IncomeSource)] = [
    (.general, .general), (.governmentFund, .governmentFund), (.stateCapital, .stateCapital),
  ]

  // MARK: - Income

  /// What pays the spending of a unit, source by source, in one block or two.
  mutating func income(of unit: Int) -> [SourceLine] {
    var blocks: [[SourceLine]] = [[], []]
    for (keyword, source) in Generator.fiscalSources + Generator.otherSources {
      for isCarryOver in [false, true] {
        let paid = facts.filter {
          $0.unit == unit && $0.source == source && $0.isCarryOver == isCarryOver && $0.margin != .economic
        }
        guard !paid.isEmpty else { continue }
        let sum = paid.reduce(0) { $0 + $1.fen }
        let part = random.chance(20) ? Int64(random.next() % UInt64(sum + 1)) : 0
        for (index, fen) in [sum - part, part].enumerated() where fen > 0 || index == 0 {
          let tags = isCarryOver ? [word(.carryOver)] : []
          blocks[index].append(SourceLine([word(keyword)] + amountWords(fen) + tags))
        }
      }
    }
    return blocks.filter { !$0.isEmpty }.map { SourceLine([word(.income)], random.shuffled($0)) }
  }
}
