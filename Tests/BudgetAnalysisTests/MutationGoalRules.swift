/// The parts of an indicator's line.
struct MutationIndicator {
  var kind = ""
  var name = ""
  var sign = ""
  /// Where the sign stands among the words.
  var signIndex: Int?
  var value = ""
  var unit = ""
  /// In hundredths.
  var weight: Int?
  var weightIndex: Int?
  var direction = ""
  /// The first word that is none of these.
  var fault: String?

  init(_ line: MutationLine) {
    let words = line.words
    guard words.count > 4 else {
      fault = words.last?.text
      return
    }
    (kind, name, sign, signIndex) = (canonical(words[1].text), words[2].text, canonical(words[3].text), 3)
    value = words[4].text
    guard indicatorLevels[kind] != nil, !words[2].isQuoted || !name.isEmpty, comparisons.contains(sign) || sign == "定性"
    else {
      fault = indicatorLevels[kind] == nil ? words[1].text : words[3].text
      return
    }
    var index = 5
    if sign != "定性" {
      let digits = value.unicodeScalars.prefix { isDigit($0) || ".,-".unicodeScalars.contains($0) }
      unit = String(value.unicodeScalars.dropFirst(digits.count))
      value = String(String.UnicodeScalarView(digits))
      if mutationAmount(value, bareUnit: 10_000_000_000) == nil { fault = words[4].text }
    }
    if unit.isEmpty, index < words.count, !["权重", "正向", "反向"].contains(canonical(words[index].text)) {
      unit = words[index].text
      index += 1
    }
    readWeight(words, &index)
    if index < words.count, ["正向", "反向"].contains(canonical(words[index].text)) {
      direction = canonical(words[index].text)
      index += 1
    }
    if index < words.count { fault = fault ?? words[index].text }
  }

  private mutating func readWeight(_ words: [MutationWord], _ index: inout Int) {
    guard index < words.count, canonical(words[index].text) == "权重" else { return }
    guard index + 1 < words.count, let weight = mutationAmount(words[index + 1].text, bareUnit: 100),
      weight.unit == 100, weight.fen <= 1_000_000
    else {
      fault = fault ?? words[min(index + 1, words.count - 1)].text
      return
    }
    self.weight = Int(weight.fen)
    weightIndex = index + 1
    index += 2
  }

  /// Its value in fen, where it states a sum of money.
  var cost: Int64? {
    guard indicatorLevels[kind] == "成本", let money = moneyUnits.first(where: { $0.name == unit }) else { return nil }
    return mutationAmount(value, bareUnit: money.fen)?.fen
  }
}

extension MutationReader {
  // MARK: - Goals

  mutating func performance() {
    for owner in statements where owner.kind == .statement && ["项目", "整体绩效"].contains(owner.key) {
      let goals = owner.children.filter { $0.kind == .goal }
      if goals.count > 1 { report(.twice, goals.map(\.place), words: goals.map { $0.words[0].text }) }
      let tasks = Dictionary(grouping: owner.children.filter { $0.kind == .task && $0.words.count == 2 }) {
        $0.words[1].text
      }
      for (name, lines) in tasks where lines.count > 1 { report(.twice, lines.map(\.place), words: [name]) }
      let nodes = owner.children.filter { $0.kind == .indicator }
      let indicators = nodes.map { (node: $0, parts: MutationIndicator($0.line)) }
      let isWhole = !indicators.contains { $0.parts.fault != nil } && !owner.children.contains { $0.kind == .broken }
      guard isWhole, !indicators.isEmpty else { continue }
      weights(owner, indicators)
      for (node, parts) in indicators { sense(node, parts) }
      let levels = Set(indicators.compactMap { indicatorLevels[$0.parts.kind] })
      let missing = ["产出", "效益", "满意度"].filter { !levels.contains($0) }
      if !missing.isEmpty { report(.goal, [owner.place] + nodes.map(\.place), words: missing) }
      let named = Dictionary(grouping: indicators) { $0.parts.kind + " " + $0.parts.name }
      for (_, lines) in named where lines.count > 1 {
        report(.twice, lines.map(\.node.place), words: [lines[0].parts.name])
      }
    }
    years()
    repeatedLines()
    indicatorsInTexts()
    twoProjects()
  }

  private mutating func weights(_ owner: MutationNode, _ indicators: [(node: MutationNode, parts: MutationIndicator)]) {
    let weighed = indicators.compactMap(\.parts.weight)
    let total = weighed.reduce(0, +)
    guard !weighed.isEmpty, total != 9_000, total != 10_000 else { return }
    report(.weights, [owner.place] + indicators.map(\.node.place), sums: [Int64(total)])
  }

  /// Holds an indicator's sign, value and direction against each other.
  private mutating func sense(_ node: MutationNode, _ parts: MutationIndicator) {
    let isMore = parts.sign == "≥" || parts.sign == ">" || parts.sign == ">="
    let isLess = parts.sign == "≤" || parts.sign == "<" || parts.sign == "<="
    let isContrary = (isMore && parts.direction == "反向") || (isLess && parts.direction == "正向")
    let isNumber = parts.sign == "定性" && (parts.value.unicodeScalars.first.map(isDigit) ?? false)
    let mayExceed = parts.name.contains { "增超升降比".contains($0) }
    let percent = mutationAmount(parts.value, bareUnit: 10_000_000_000)?.fen ?? 0
    let isOutside = parts.unit == "%" && parts.sign != "定性" && !mayExceed && percent > 1_000_000_000_000
    let isSaving = parts.name.contains { "节省减压降".contains($0) }
    let isLimitless = isMore && indicatorLevels[parts.kind] == "成本" && parts.cost != nil && !isSaving
    if isContrary || isNumber || isOutside || isLimitless {
      report(.goal, [node.place], words: [parts.sign, parts.direction, parts.value, parts.name].filter { !$0.isEmpty })
    }
  }

  private mutating func twoProjects() {
    var seen: [String: MutationNode] = [:]
    for project in projects where project.words.count > 1 {
      let key = (project.unit ?? "") + " " + project.words[1].text
      if let other = seen.updateValue(project, forKey: key) {
        report(.twice, [other.place, project.place], words: [project.words[1].text])
      }
    }
  }
}
