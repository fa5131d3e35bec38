import BudgetSource
import BudgetSyntax

// One spelling of every word.

extension Formatter {
  // MARK: - Keywords and names

  mutating func putKeyword(_ token: Int) {
    let range = tokens.range(token)
    guard options.keywords != nil || isWide(range) else {
      section.put(range, of: bytes)
      return
    }
    // 元, 万元 and 亿元 are the same in both tongues.
    guard let keyword = Keyword(bytes[range]) else {
      section.put(folded(bytes[range]))
      return
    }
    section.put(Array(keyword.spelling(in: options.keywords ?? Keyword.tongue(of: bytes[range])).utf8))
  }

  /// A name is kept as typed, in quotation marks only where it needs them.
  mutating func putName(_ token: Int, at place: NamePlace) {
    let range = tokens.range(token)
    // Most names are Chinese, begin with no sign and are not quoted.
    if bytes[range.lowerBound] >= 0xE4, bytes[range.lowerBound] < 0xEE, place != .label {
      section.put(range, of: bytes)
    } else {
      section.put(writtenName(quotedContents(bytes[range]) ?? bytes[range], at: place))
    }
  }

  /// A word that is no name: a path, a date, the number of a table.
  mutating func putWord(_ token: Int, folds: Bool) {
    let slice = tokens.slice(token)
    guard let contents = quotedContents(slice) else {
      // A quotation that was not understood stays as it is.
      let isQuoted = ["\"", "＂", "「"].contains { slice.starts(with: $0.utf8) }
      section.put(folds && !isQuoted ? folded(slice) : Array(slice))
      return
    }
    section.put(writtenName(folds ? folded(contents)[...] : contents, at: .path))
  }

  mutating func putFolded(_ token: Int) {
    let range = tokens.range(token)
    if isWide(range) { section.put(folded(bytes[range])) } else { section.put(range, of: bytes) }
  }

  /// Whether there may be letters, digits or signs in full width.
  private func isWide(_ range: Range<Int>) -> Bool {
    for index in range where bytes[index] == 0xEF { return true }
    return false
  }

  // tag = "上年结转" | "人员" | "公用" | "来自" SOURCE
  mutating func putTags(_ range: Range<Int>) {
    var tags: [(rank: UInt8, tokens: Range<Int>)] = []
    var token = range.lowerBound
    while token < range.upperBound {
      let keyword = Keyword(tokens.slice(token)) ?? .carryOver
      let length = keyword == .from ? 2 : 1
      tags.append((keyword.rawValue, token..<min(token + length, range.upperBound)))
      token += length
    }
    // The order of the table of keywords; equal ones stay in theirs.
    for index in tags.indices {
      var place = index
      while place > 0, tags[place - 1].rank > tags[place].rank {
        tags.swapAt(place - 1, place)
        place -= 1
      }
    }
    for (index, token) in tags.flatMap(\.tokens).enumerated() {
      if index > 0 { section.putSpace() }
      putKeyword(token)
    }
  }

  /// `=`, `≥`, `≤`, `>`, `<` or `≈`.
  mutating func putSign(_ token: Int) {
    let sign = folded(tokens.slice(token))
    switch sign {
    case Array(">=".utf8): section.put(Array("≥".utf8))
    case Array("<=".utf8): section.put(Array("≤".utf8))
    case Array("~=".utf8): section.put(Array("≈".utf8))
    default: section.put(sign)
    }
  }

  // MARK: - Numbers

  /// An amount in half width, with commas between the thousands, as the published tables print it.
  ///
  /// Its digits are never touched: how many there are is part of what it says.
  ///
  /// - Returns: the width of what stands before the point.
  mutating func putAmount(_ token: Int) -> Int {
    let range = tokens.range(token)
    guard isWide(range) else { return section.putAmount(range, of: bytes) }
    let amount = folded(bytes[range])
    return section.putAmount(amount.indices, of: amount)
  }

  /// A number of which no table is made: in half width, without commas.
  ///
  /// - Returns: the width of what stands before the point.
  mutating func putNumber(_ token: Int) -> Int {
    let number = folded(tokens.slice(token)).filter { $0 != UInt8(ascii: ",") }
    section.put(number)
    return headWidth(of: number)
  }

  /// The width of what stands before the point of a number, its sign and commas included.
  func headWidth(of number: [UInt8]) -> Int {
    number.prefix { isDigit($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") }.count
  }

  /// A value that has its unit attached, cut in two where both parts read alone as they do together.
  func splitValue(_ value: [UInt8]) -> (number: [UInt8], unit: [UInt8]) {
    let number = value.prefix { isDigit($0) || "-.,".utf8.contains($0) }
    let unit = value[number.endIndex...]
    let unsigned = number.first == UInt8(ascii: "-") ? number.dropFirst() : number
    guard !unit.isEmpty, !unsigned.contains(UInt8(ascii: "-")), !nameNeedsQuotes(unit, at: .label) else {
      return (value, [])
    }
    switch numberKind(of: unsigned) {
    case .digits, .amount: return (Array(number), Array(unit))
    default: return (value, [])
    }
  }

  // MARK: - Calculations

  /// `=` and the expression behind it: signs between spaces, none within brackets, `*` for `×` and `/` for `÷`.
  ///
  /// - Returns: the token behind it.
  mutating func putCalculation(_ range: Range<Int>) -> Int {
    section.put(ascii: "=")
    var needsSpace = true
    var token = range.lowerBound + 1
    while token < range.upperBound {
      let kind = tokens.kind(token)
      let word: String? =
        switch kind {
        case .plus: "+"
        case .minus: "-"
        case .times: "*"
        case .divide: "/"
        case .leftBracket: "("
        case .rightBracket: ")"
        default: nil
        }
      if kind == .keyword { break }
      if needsSpace, kind != .rightBracket { section.putSpace() }
      if let word {
        section.put(ascii: word)
      } else if kind == .quantity {
        section.put(folded(tokens.slice(token)).filter { $0 != UInt8(ascii: ",") })
      } else {
        section.put(tokens.range(token), of: bytes)
      }
      needsSpace = kind != .leftBracket
      token += 1
    }
    return token
  }
}
