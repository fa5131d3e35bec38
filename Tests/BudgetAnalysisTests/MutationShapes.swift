/// The parts of a line of money: `CODE [NAME] [AMOUNT] [tags]`, or without code and name.
struct MutationParts {
  /// Where the name stands among the words.
  var name: Int?
  var amount: MutationWord?
  var expression: [MutationWord]?
  /// The words of the tags.
  var tags: ArraySlice<MutationWord> = []
  /// The first word that is none of these.
  var fault: String?

  /// - Parameter start: the first word behind the code, the source or the keyword.
  init(_ line: MutationLine, from start: Int, takesName: Bool, takesAmount: Bool = true) {
    let words = line.words
    var index = start
    func isTag(_ word: MutationWord) -> Bool { !word.isQuoted && tagWords.contains(canonical(word.text)) }
    func isCalculation(_ word: MutationWord) -> Bool { !word.isQuoted && word.text.hasPrefix("=") }
    if takesName, index < words.count, !isTag(words[index]), !isCalculation(words[index]),
      !looksLikeAmount(words[index])
    {
      name = index
      index += 1
    }
    if takesAmount, index < words.count {
      if looksLikeAmount(words[index]) {
        amount = words[index]
        index += 1
      } else if isCalculation(words[index]) {
        expression = line.expression(from: words[index].range.lowerBound + 1)
        while index < words.count, !isTag(words[index]) { index += 1 }
      }
    }
    tags = words[index...]
    while index < words.count, isTag(words[index]) {
      index += canonical(words[index].text) == "来自" ? 2 : 1
    }
    if index < words.count { fault = words[index].text }
    if index > words.count { fault = words.last?.text }
  }
}

extension MutationReader {
  // MARK: - The shapes of lines

  mutating func shapes() {
    for statement in statements where statement.kind == .statement {
      if let fault = statementFault(statement) {
        report(.form, [statement.place], words: [fault, statement.words[0].text])
      }
      for child in statement.children where child.kind == .indicator {
        if let fault = MutationIndicator(child.line).fault { report(.form, [child.place], words: [fault]) }
      }
      for child in statement.children where child.kind == .task {
        if child.words.count != 2 { report(.form, [child.place], words: child.words.map(\.text)) }
      }
      for child in statement.children where child.kind == .goal {
        if child.words.count == 1, child.children.isEmpty { report(.missing, [child.place], words: [child.key]) }
      }
    }
  }

  /// The word at fault in a statement's first line; `nil` when it is well formed.
  private func statementFault(_ node: MutationNode) -> String? {
    let words = node.words
    let takesBlock: Set<String> = ["收入", "基本支出", "项目支出", "项目", "整体绩效", "说明"]
    if !takesBlock.contains(node.key), let child = node.children.first { return child.words[0].text }
    switch node.key {
    case "预算": return (2...3).contains(words.count) && isDigits(words[1].text) ? nil : words.last?.text
    case "部门": return titleFault(words, kinds: [])
    case "单位": return titleFault(words, kinds: unitKinds)
    case "金额": return exactly(words, 2) { text in moneyUnits.contains { $0.name == text } }
    case "版式": return exactly(words, 2) { ["四川", "sichuan"].contains($0.lowercased()) }
    case "日期": return exactly(words, 2) { $0.count == 10 }
    case "引用", "目录": return exactly(words, 2) { _ in true }
    case "科目":
      guard words.count == 3, isDigits(words[1].text), isName(words[2]) else { return words.last?.text }
      return nil
    case "设": return words.count > 2 && words[2].text.hasPrefix("=") && isName(words[1]) ? nil : words.last?.text
    case "收入", "基本支出", "项目支出": return MutationParts(node.line, from: 1, takesName: false, takesAmount: false).fault
    case "项目":
      guard words.count > 1, isName(words[1]) else { return words.last?.text }
      return MutationParts(node.line, from: 2, takesName: false, takesAmount: false).fault
    case "整体绩效": return words.count == 1 ? nil : words[1].text
    default: return nil
    }
  }

  private func exactly(_ words: [MutationWord], _ count: Int, _ isRight: (String) -> Bool) -> String? {
    words.count == count && isRight(words[count - 1].text) ? nil : words.last?.text
  }

  /// `[CODE] NAME [kind]`.
  private func titleFault(_ words: [MutationWord], kinds: Set<String>) -> String? {
    var index = 1
    if index < words.count, isDigits(words[index].text), !words[index].isQuoted { index += 1 }
    guard index < words.count, isName(words[index]) else { return words.last?.text }
    index += 1
    if index < words.count, kinds.contains(canonical(words[index].text)) { index += 1 }
    return index < words.count ? words[index].text : nil
  }

  private func isName(_ word: MutationWord) -> Bool {
    word.isQuoted || (!looksLikeAmount(word) && !word.text.hasPrefix("=") && !tagWords.contains(canonical(word.text)))
  }

  // MARK: - Units and constants

  mutating func unitsAndConstants() {
    for statement in statements where statement.kind == .statement && statement.key == "单位" {
      guard let key = statement.unit, !key.isEmpty, statement.words.count > 1 else { continue }
      if let other = units[key], title(other) != title(statement) {
        report(.form, [other.place, statement.place], words: title(statement) + title(other))
      }
      units[key] = units[key] ?? statement
    }
    let money: Set<String> = ["收入", "基本支出", "项目支出", "项目"]
    let hasUnits = statements.contains { $0.key == "单位" && $0.kind == .statement }
    for statement in statements where statement.kind == .statement && money.contains(statement.key) {
      if hasUnits, statement.unit == nil { report(.form, [statement.place], words: [statement.words[0].text]) }
    }
    for statement in statements where statement.kind == .statement && statement.key == "设" {
      if statement.words.count > 2 { define(statement) }
    }
    for node in constants.values.flatMap(\.values) { _ = value(node.line, node) }
  }

  /// The name of a unit, and its kind.
  private func title(_ unit: MutationNode) -> [String] {
    let words = unit.words.dropFirst(unit.words.count > 2 && isDigits(unit.words[1].text) ? 2 : 1)
    return words.map { canonical($0.text) }
  }

  private mutating func define(_ node: MutationNode) {
    let name = node.words[1].text
    let scope = node.unit ?? ""
    let rivals = constants.filter { $0.key == scope || $0.key.isEmpty || scope.isEmpty }.compactMap { $0.value[name] }
    if let other = rivals.first { report(.twice, [other.place, node.place] + rivals.map(\.place), words: [name]) }
    constants[scope, default: [:]][name] = constants[scope]?[name] ?? node
  }

  /// What the calculation of a line comes to; a fault is reported.
  mutating func value(_ line: MutationLine, _ node: MutationNode) -> MutationQuantity? {
    guard let equals = line.words.first(where: { !$0.isQuoted && $0.text.hasPrefix("=") }) else { return nil }
    do {
      return try quantity(line.expression(from: equals.range.lowerBound + 1), unit: node.unit, depth: 0)
    } catch {
      let word = (error as? MutationFault)?.word ?? ""
      report(.constant, [node.place] + constantPlaces(node), words: [word])
      return nil
    }
  }

  private func quantity(_ words: [MutationWord], unit: String?, depth: Int) throws -> MutationQuantity {
    var calculator = MutationCalculator(words) { name in
      guard depth < 8, let node = constants[unit ?? ""]?[name] ?? constants[""]?[name] else {
        throw MutationFault(word: name)
      }
      let equals = node.words.first { $0.text.hasPrefix("=") }
      let start = (equals?.range.lowerBound ?? 0) + 1
      return try quantity(node.line.expression(from: start), unit: node.unit, depth: depth + 1)
    }
    return try calculator.result()
  }

  /// Where the constants of a line's calculation are defined.
  private func constantPlaces(_ node: MutationNode) -> [MutationPlace] {
    node.words.compactMap { (constants[node.unit ?? ""]?[$0.text] ?? constants[""]?[$0.text])?.place }
  }
}
