import BudgetSource

/// What an editor colours a word as.
///
/// The grammars in `editors/` tell the same classes apart, each by its own means; a check holds them against these.
package enum HighlightClass: String, Sendable, CaseIterable {
  /// A word that says what its line is, or what stands behind it.
  case keyword
  /// A word of a closed list: a source of income, a kind of unit or of indicator, a direction, a unit of money.
  case kind
  /// 上年结转, 人员, 公用, 来自.
  case tag
  /// The code of an account, a department or a unit.
  case code
  /// An amount, a quantity, a value, a year or a date.
  case number
  /// A name without quotes, also of a layout or a table.
  case name
  /// A quotation, or the path of a file.
  case string
  /// What an indicator's value counts.
  case unit
  /// The name of a quantity, where it is defined and where it is used.
  case constant
  /// `=`, a comparison, a sign of a calculation or a bracket.
  case sign = "operator"
  /// Free text.
  case text
  case comment
  /// What the grammar has no place for.
  case invalid
}

/// A run of bytes of one class.
package struct Highlight: Sendable, Equatable {
  package let range: Range<Int>
  package let kind: HighlightClass
}

/// The classes of all words and comments of a file, in order; spaces between them have none.
///
/// - Complexity: O(bytes).
package func highlights(of tree: SyntaxTree) -> [Highlight] {
  var found: [Highlight] = []
  found.reserveCapacity(tree.tokens.count)
  var end = tree.tokens.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  var node = 0
  for index in 0..<tree.tokens.count {
    let range = tree.tokens.range(index)
    appendComments(in: end..<range.lowerBound, of: tree.tokens.bytes, to: &found)
    end = range.upperBound
    while node + 1 < tree.nodes.count, Int(tree.nodes[node + 1].firstToken) <= index { node += 1 }
    if !range.isEmpty, let kind = highlightClass(of: index, in: tree.nodes[node].kind, tree.tokens) {
      found.append(Highlight(range: range, kind: kind))
    }
  }
  return found
}

/// The comments between two tokens: there is nothing else but spaces and line ends.
private func appendComments(in gap: Range<Int>, of bytes: [UInt8], to found: inout [Highlight]) {
  var index = gap.lowerBound
  while index < gap.upperBound {
    if foldedASCII(in: bytes, at: index)?.byte == UInt8(ascii: "#") {
      let end = textEnd(in: bytes, from: index)
      found.append(Highlight(range: index..<end, kind: .comment))
      index = end
    } else {
      index += 1
    }
  }
}

private func highlightClass(of token: Int, in line: SyntaxKind, _ tokens: TokenList) -> HighlightClass? {
  switch tokens.kind(token) {
  case .endOfFile, .word, .digits: nil
  case .tag: .tag
  case .keyword: keywordClass(tokens.slice(token))
  case .code: line == .budget ? .number : .code
  case .amount, .quantity: .number
  case .value: valueClass(in: line)
  case .name: isQuoted(tokens, token) ? .string : .name
  case .label: isQuoted(tokens, token) ? .string : .unit
  case .quoted: .string
  case .constant: .constant
  case .text: .text
  case .equals, .comparison, .plus, .minus, .times, .divide, .leftBracket, .rightBracket: .sign
  case .badAmount, .badQuoted, .badOperand, .unexpected: .invalid
  }
}

/// What the parser calls a value is a path, a table, a date, or the number of an indicator or of its weight.
private func valueClass(in line: SyntaxKind) -> HighlightClass {
  switch line {
  case .include, .classification: .string
  case .note: .name
  default: .number
  }
}

private func keywordClass(_ word: ArraySlice<UInt8>) -> HighlightClass {
  // 元, 万元 and 亿元 behind 金额 are keywords of their place only.
  guard let keyword = Keyword(word) else { return .kind }
  switch keyword {
  case .positive, .negative: return .kind
  default: break
  }
  switch keyword.group {
  case .statement, .blockLine, .query, .indicatorWord, .reserved: return .keyword
  case .source, .unitKind, .indicatorKind: return .kind
  case .tag: return .tag
  }
}

private func isQuoted(_ tokens: TokenList, _ token: Int) -> Bool {
  quoteMark(in: tokens.bytes, at: tokens.start(token)) != nil
}
