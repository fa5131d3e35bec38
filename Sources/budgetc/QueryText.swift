import BudgetModel
import BudgetSource
import BudgetTables

/// A question as typed: what narrows, then `by` and at most two dimensions.
struct QueryText {
  /// All before `by`: a query of the language.
  let query: String
  let dimensions: [Dimension]
  private let words: [String]

  init(_ text: String) throws(Failure) {
    let words = QueryText.words(of: text)
    guard let sign = QueryText.sign(in: words) else {
      (query, dimensions, self.words) = (text, [], [])
      return
    }
    query = words[..<sign].joined(separator: " ")
    // 按 may stand before its first word without a space.
    let first = words[sign].hasPrefix("按") ? String(words[sign].dropFirst()) : ""
    self.words = ([first] + words[(sign + 1)...])
      .flatMap { $0.split { $0 == "," || $0 == "，" || $0 == "、" || $0 == "\u{3000}" } }.map(String.init)
    dimensions = try self.words.map { (word) throws(Failure) in try QueryText.dimension(word) }
    try check()
  }

  private func check() throws(Failure) {
    if dimensions.isEmpty { throw Failure(.wrongCommandLine, Texts.emptyDimensions, hint: Texts.dimensions) }
    if dimensions.count > 2 { throw Failure(.wrongCommandLine, Texts.tooManyDimensions) }
    if dimensions.count == 2, dimensions[0] == dimensions[1] {
      throw Failure(.wrongCommandLine, Texts.dimensionTwice(words[1]))
    }
  }

  /// Income knows units and sources only.
  func checkDimensions(of side: Query.Side) throws(Failure) {
    guard side == .income else { return }
    for (dimension, word) in zip(dimensions, words) {
      switch dimension {
      case .unit, .fund, .source: continue
      case .code, .functionClass, .economic, .project:
        throw Failure(.wrongCommandLine, Texts.notOfIncome(word), hint: Texts.incomeDimensions)
      }
    }
  }

  // MARK: - Words

  /// The words between spaces; a quotation is one word.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var closing: Character?
    for character in text {
      if let end = closing {
        word.append(character)
        if character == end { closing = nil }
      } else if character.isWhitespace {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        if word.isEmpty { closing = character == "\"" ? "\"" : character == "「" ? "」" : nil }
        word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// The index of the word that says `by`; a project's name may begin with it.
  private static func sign(in words: [String]) -> Int? {
    words.indices.first { index in
      let isName = index > 0 && ["项目", "project"].contains(words[index - 1])
      return !isName && (words[index].lowercased() == "by" || words[index].hasPrefix("按"))
    }
  }

  private static let names: [(chinese: String, english: String, dimension: Dimension)] = [
    ("单位", "unit", .unit), ("科目", "code", .code), ("类", "class", .functionClass), ("经济", "economic", .economic),
    ("项目", "project", .project), ("资金", "fund", .fund), ("来源", "source", .source),
  ]

  private static func dimension(_ word: String) throws(Failure) -> Dimension {
    let lower = word.lowercased()
    if let known = names.first(where: { $0.chinese == word || $0.english == lower }) { return known.dimension }
    let near = suggestion(for: word, among: names.flatMap { [$0.chinese, $0.english] })
    throw Failure(
      .wrongCommandLine, Texts.unknownDimension(word), hint: near.map(Texts.didYouMean) ?? Texts.dimensions)
  }
}
