import BudgetSource

// Signs of comparison: in indicators and in assertions.

extension Parser {
  static func beginsMeasure(_ word: ArraySlice<UInt8>) -> Bool {
    if Keyword(word) == .qualitative { return true }
    let text = String(decoding: folded(word), as: UTF8.self)
    return text.first.map { "=≥≤><≈".contains($0) } ?? false || signMeant(by: text) != nil
  }

  // OP = "=" | "≥" | "≤" | ">" | "<" | ">=" | "<="
  mutating func comparison(allowsRough: Bool) -> Bool {
    let word = String(decoding: folded(tree.tokens.slice(at)), as: UTF8.self)
    switch word {
    case "=", "≥", "≤", ">", "<", ">=", "<=":
      take(.comparison)
      return true
    case "≈", "~=":
      if allowsRough {
        take(.comparison)
        return true
      }
    default: break
    }
    let meant = Parser.signMeant(by: word)
    let sign = word.prefix { "=≥≤><≈~".contains($0) }
    if meant == nil, !sign.isEmpty, sign.count < word.count {
      fail(.unspacedComparison(at: range(at), spaced: sign + " " + word.dropFirst(sign.count)))
    } else {
      fail(.badComparison(text(at), at: range(at), meant: meant, allowsRough: allowsRough))
    }
    return false
  }

  /// The name with spaces around its sign, when the sign and the value have been written into it: `长度≥12公里`.
  func gluedMeasure() -> String? {
    guard at == lineEnd || atWeightOrDirection, let (name, sign, value) = parts(of: at - 1, around: "=≥≤<>") else {
      return nil
    }
    guard let first = value.first, first.isNumber else { return nil }
    return "\(name) \(sign) \(value)"
  }

  /// A word of a query with spaces around its sign, when the sign has been written into it: `支出=收入`, `208≥12.00`.
  func gluedQuery() -> String? {
    guard let (word, sign, rest) = parts(of: at, around: "=≥≤<>≈~") else { return nil }
    guard word.allSatisfy(\.isNumber) || Keyword(Array(word.utf8)[...]) != nil else { return nil }
    return rest.isEmpty ? "\(word) \(sign)" : "\(word) \(sign) \(rest)"
  }

  /// What stands before and behind the sign of comparison within a word.
  private func parts(
    of token: Int, around signs: String
  ) -> (before: Substring, sign: Substring, behind: Substring)? {
    let word = String(decoding: folded(tree.tokens.slice(token)), as: UTF8.self)
    guard let sign = word.firstIndex(where: signs.contains), sign > word.startIndex else { return nil }
    let behind = word[sign...].drop(while: signs.contains)
    return (word[..<sign], word[sign..<behind.startIndex], behind)
  }

  /// The sign that a comparison in words, or a sign that the language has not, is meant as.
  static func signMeant(by word: String) -> String? {
    switch word {
    case "大于", "多于", "高于", "超过": ">"
    case "小于", "少于", "低于": "<"
    case "等于", "==", "为": "="
    case "不少于", "不低于", "不小于", "不得少于", "不得低于", "大于等于", "大于或等于", "至少", "达到", "=>", "≧", "⩾": "≥"
    case "不超过", "不高于", "不大于", "不多于", "不得超过", "不得高于", "小于等于", "小于或等于", "至多", "=<", "≦", "⩽": "≤"
    default: nil
    }
  }
}
