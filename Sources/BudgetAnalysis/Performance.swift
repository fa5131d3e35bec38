import BudgetModel
import BudgetSource
import BudgetSyntax

// Goals, tasks, indicators, and notes under tables.

extension Analyzer {
  /// The owner of the department's own performance in ``incompleteGoals``.
  static var wholeDepartment: Int { -1 }

  mutating func performance(_ statement: Statement) {
    guard isFirst(statement) else { return }
    checkPlaces.performance = places[.performance]
    budget.performance = goals(of: statement, owner: Analyzer.wholeDepartment)
  }

  /// The goal, tasks and indicators in the block of a project or of the whole department.
  mutating func goals(of statement: Statement, owner: Int) -> Performance {
    let tree = files[statement.file].tree
    var performance = Performance()
    var goalPlace: SourceRange?
    if statement.isBroken { incompleteGoals.insert(owner) }
    for node in tree.children(of: statement.node) {
      let record = tree.nodes[node]
      switch record.kind {
      case .goal:
        let place = files[statement.file].source.range(of: Int(record.firstToken), in: tree.tokens)
        if let goalPlace {
          report(.goalTwice(first: goalPlace, at: place))
        } else {
          goalPlace = place
          performance.goal = record.isBroken ? nil : paragraphs(of: node, in: tree, from: 1)
          keepTexts(of: node, in: tree, file: statement.file, owner: owner)
        }
      case .task where !record.isBroken:
        var line = Line(files[statement.file], node: node)
        line.advance()
        if let name = line.take(.name) {
          performance.tasks.append(
            PerformanceTask(name: name.text, paragraphs: paragraphs(of: node, in: tree, from: 2), place: name.place))
          keepTexts(of: node, in: tree, file: statement.file, owner: owner)
        }
      case .indicator:
        if !record.isBroken, let indicator = indicator(Line(files[statement.file], node: node)) {
          performance.indicators.append(indicator)
        } else {
          incompleteGoals.insert(owner)
        }
      case .unknown: incompleteGoals.insert(owner)
      default: break
      }
    }
    return performance
  }

  mutating func note(_ statement: Statement) {
    let tree = files[statement.file].tree
    var line = line(statement)
    line.advance()
    guard let table = line.takeFolded(.value) else { return }
    if let profile, !profile.tables.contains(where: { $0.number == table.text }) {
      report(.unknownTable(table.text, layout: profile, at: table.place))
    }
    budget.notes.append(
      TableNote(table: table.text, paragraphs: paragraphs(of: statement.node, in: tree, from: 2)))
    keepTexts(of: statement.node, in: tree, file: statement.file, owner: -2, table: table.text)
  }

  // MARK: - Free text

  /// The paragraphs of free text: the rest of the line from its `word`-th word on, and the lines below.
  ///
  /// A blank line begins a new paragraph; other lines join, with a space between two ASCII characters only.
  private func paragraphs(of node: Int, in tree: SyntaxTree, from word: Int) -> [String] {
    let tokens = tree.tokens
    var pieces = tree.tokens(of: node).dropFirst(word).filter { tokens.kind($0) == .text }
    pieces += tree.children(of: node).filter { tree.nodes[$0].kind == .text }.map { tree.firstToken(of: $0) }
    var paragraphs: [String] = []
    var previous: Int?
    for token in pieces {
      let text = tokens.text(token)
      if let last = previous, !hasBlankLine(tokens.bytes, tokens.end(last)..<tokens.start(token)),
        var joined = paragraphs.popLast()
      {
        if let left = joined.unicodeScalars.last, let right = text.unicodeScalars.first, left.isASCII, right.isASCII {
          joined += " "
        }
        paragraphs.append(joined + text)
      } else {
        paragraphs.append(text)
      }
      previous = token
    }
    return paragraphs
  }

  /// Keeps the lines of a free text, for the checks that read them.
  private mutating func keepTexts(of node: Int, in tree: SyntaxTree, file: Int, owner: Int, table: String? = nil) {
    var tokens = tree.tokens(of: node).filter { tree.tokens.kind($0) == .text }
    tokens += tree.children(of: node).filter { tree.nodes[$0].kind == .text }.map { tree.firstToken(of: $0) }
    for token in tokens {
      let place = files[file].source.range(of: token, in: tree.tokens)
      texts.append(
        FreeText(place: place, bytes: Array(tree.tokens.slice(token)), owner: owner, table: table, group: textGroups))
    }
    textGroups += 1
  }

  /// Whether a line without a word or a comment lies between two line ends.
  private func hasBlankLine(_ bytes: [UInt8], _ gap: Range<Int>) -> Bool {
    var isBlank = false
    for index in gap {
      switch bytes[index] {
      case UInt8(ascii: "\r") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n"): break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if isBlank { return true }
        isBlank = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), 0xE3, 0x80, 0xC2, 0xA0: break
      default: isBlank = false
      }
    }
    return false
  }

  // MARK: - Indicators

  // indicator = "指标" KIND NAME measure [ "权重" NUMBER ] [ "正向" | "反向" ]
  private mutating func indicator(_ line: Line) -> Indicator? {
    var line = line
    line.advance()
    guard let kind = line.keyword.flatMap(IndicatorKind.init) else { return nil }
    line.advance()
    guard let name = line.take(.name) else { return nil }
    guard let (nature, value, unit) = measure(&line) else { return nil }
    var indicator = Indicator(
      kind: kind, name: name.text, nature: nature, value: value, unit: unit, weight: nil, direction: nil,
      place: name.place)
    if line.takeKeyword(.weight) != nil, let written = line.takeFolded(.value) {
      counts.weights += 1
      indicator.weight = weight(written.text)
      if indicator.weight == nil {
        report(.badWeight(written.text, at: written.place))
        return nil
      }
    }
    if line.takeKeyword(.positive) != nil { indicator.direction = .positive }
    if line.takeKeyword(.negative) != nil { indicator.direction = .negative }
    return indicator
  }

  /// The sign, the value and the unit of measure, the latter two as typed.
  private func measure(_ line: inout Line) -> (IndicatorNature, value: String, unit: String)? {
    if line.takeKeyword(.qualitative) != nil {
      guard let value = line.take(.name) else { return nil }
      return (.qualitative, value.text, line.take(.label)?.text ?? "")
    }
    guard let sign = line.takeFolded(.comparison), let nature = IndicatorNature(sign.text) else { return nil }
    var value = ""
    while let part = line.takeFolded(.value) { value += part.text }
    let number = value.prefix { $0.isASCII && ($0.isNumber || "-.,".contains($0)) }
    if number.count < value.count { return (nature, String(number), String(value.dropFirst(number.count))) }
    return (nature, value, line.take(.label)?.text ?? "")
  }

  /// A weight of at most two decimals.
  private func weight(_ text: String) -> Weight? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let written = readAmount(Array(text.utf8), from: 0, defaultUnit: .yuan)
    guard written.problem == nil, written.end == text.utf8.count, written.amount.fen <= 1_000_000 else { return nil }
    return Weight(hundredths: Int(written.amount.fen))
  }
}

extension IndicatorKind {
  init?(_ keyword: Keyword) {
    switch keyword {
    case .quantity: self = .quantity
    case .quality: self = .quality
    case .timeliness: self = .timeliness
    case .economicCost: self = .economicCost
    case .socialCost: self = .socialCost
    case .environmentalCost: self = .environmentalCost
    case .economicBenefit: self = .economicBenefit
    case .socialBenefit: self = .socialBenefit
    case .ecologicalBenefit: self = .ecologicalBenefit
    case .sustainableImpact: self = .sustainableImpact
    case .sustainableDevelopment: self = .sustainableDevelopment
    case .clientSatisfaction: self = .clientSatisfaction
    case .beneficiarySatisfaction: self = .beneficiarySatisfaction
    default: return nil
    }
  }
}

extension IndicatorNature {
  init?(_ sign: String) {
    switch sign {
    case "=": self = .equal
    case "≥", ">=": self = .atLeast
    case "≤", "<=": self = .atMost
    case ">": self = .more
    case "<": self = .less
    default: return nil
    }
  }
}
