import BudgetModel

/// What a 核对 line asks.
private struct MutationQuery {
  var side = ""
  var filters: [String: String] = [:]
  var places: [MutationPlace] = []
}

extension MutationReader {
  // MARK: - Assertions

  /// Reads `核对 QUERY SIGN (AMOUNT | QUERY)` and works it out.
  mutating func assertion(_ node: MutationNode) {
    let words = node.words
    let signs = comparisons.union(["≈", "~="])
    guard let at = words.firstIndex(where: { !$0.isQuoted && signs.contains($0.text) }), at + 1 < words.count else {
      return report(.form, [node.place], words: words.map(\.text))
    }
    guard let left = query(node, words[1..<at]) else { return }
    let leftSum = sum(left)
    let sign = words[at].text
    if looksLikeAmount(words[at + 1]) {
      guard words.count == at + 2, let stated = mutationAmount(words[at + 1].text, bareUnit: node.bareUnit) else {
        return report(.form, [node.place], words: [words[words.count - 1].text])
      }
      if !holds(leftSum, sign, stated.fen, stated) {
        report(.assertion, [node.place] + left.places, sums: [leftSum, stated.fen])
      }
    } else {
      guard let right = query(node, words[(at + 1)...]) else { return }
      let rightSum = sum(right)
      if !holds(leftSum, sign, rightSum, nil) {
        report(.assertion, [node.place] + left.places + right.places, sums: [leftSum, rightSum])
      }
    }
  }

  private func holds(_ left: Int64, _ sign: String, _ right: Int64, _ stated: MutationAmount?) -> Bool {
    switch sign {
    case "=": stated?.agrees(with: left) ?? (left == right)
    case "≥", ">=": left >= right
    case "≤", "<=": left <= right
    case ">": left > right
    case "<": left < right
    default: (left + 5_000) / 10_000 == (right + 5_000) / 10_000
    }
  }

  /// Reads a query; a word that is no part of one, or names nothing, is reported.
  private mutating func query(_ node: MutationNode, _ words: ArraySlice<MutationWord>) -> MutationQuery? {
    var query = MutationQuery()
    guard let side = words.first, ["收入", "支出"].contains(canonical(side.text)) else {
      report(.form, [node.place], words: node.words.map(\.text))
      return nil
    }
    query.side = canonical(side.text)
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      guard let (slot, value) = filter(word, &rest) else {
        report(.form, [node.place], words: [word.text])
        return nil
      }
      let narrowsIncome = ["结转", "来源", "单位"].contains(slot)
      if query.filters.updateValue(value, forKey: slot) != nil || (query.side == "收入" && !narrowsIncome) {
        report(.form, [node.place], words: [word.text, value])
        return nil
      }
      guard exists(slot, value) else {
        report(.form, [node.place], words: [value])
        return nil
      }
    }
    return query
  }

  /// One condition of a query: its kind, and what it asks for.
  private func filter(_ word: MutationWord, _ rest: inout ArraySlice<MutationWord>) -> (String, String)? {
    let text = canonical(word.text)
    switch text {
    case "基本支出", "项目支出": return ("块", text)
    case "人员", "公用": return ("用途", text)
    case "上年结转", "当年": return ("结转", text)
    case "单位", "项目": return rest.popFirst().map { (text, $0.text) }
    default:
      if sourceWords.contains(text) { return ("来源", text) }
      guard isDigits(text) else { return nil }
      return (text.hasPrefix("3") ? "经济" : "功能", text)
    }
  }

  private func exists(_ slot: String, _ value: String) -> Bool {
    switch slot {
    case "功能", "经济":
      guard let code = Code(value), code.hasRightLength else { return false }
      return (code.isFunctional || code.isEconomic) && (exists(code) || facts.contains { $0.function == code })
    case "单位":
      return units[value] != nil
        || statements.contains { $0.key == "部门" && $0.words.count > 1 && $0.words[1].text == value }
    case "项目": return projects.contains { $0.words.count > 1 && $0.words[1].text == value }
    default: return true
    }
  }

  private func sum(_ query: MutationQuery) -> Int64 {
    (query.side == "收入" ? incomes : facts).filter { admits(query, $0) }.reduce(0) { $0 + $1.fen }
  }

  private func admits(_ query: MutationQuery, _ money: MutationMoney) -> Bool {
    query.filters.allSatisfy { slot, value in
      switch slot {
      case "块": (value == "项目支出") == money.isProject
      case "用途": !money.isProject && isPersonnel(money) == (value == "人员")
      case "结转": money.tags.isCarryOver == (value == "上年结转")
      case "来源": money.source == value
      case "单位": money.unit == value
      case "项目":
        projects.contains { $0.place == money.project && $0.words.count > 1 && $0.words[1].text == value }
      case "功能": Code(value).map { money.function.isWithin($0) } ?? false
      default: Code(value).map { money.economic.isWithin($0) } ?? false
      }
    }
  }

  /// 301 and 303 are personnel money, in Sichuan 30228, 30229 and 30239 too, unless a tag says otherwise.
  private func isPersonnel(_ money: MutationMoney) -> Bool {
    if let tag = money.tags.isPersonnel { return tag }
    guard !money.economic.isNone else { return false }
    let personnel = [Code(301), Code(303), Code(30228), Code(30229), Code(30239)]
    return personnel.contains { money.economic.isWithin($0) }
  }
}
