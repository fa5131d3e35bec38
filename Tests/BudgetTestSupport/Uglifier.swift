package import BudgetSource
package import BudgetSyntax

/// What an uglifier may do to a source besides writing its words and spaces in other ways.
package struct Ugliness: Sendable {
  /// Writes each keyword in either tongue.
  package var mixesTongues = false
  /// Puts in comments and blank lines.
  package var addsLines = false
  /// Ends each line in a way of its own.
  package var mixesLineEnds = false

  package init(mixesTongues: Bool = false, addsLines: Bool = false, mixesLineEnds: Bool = false) {
    self.mixesTongues = mixesTongues
    self.addsLines = addsLines
    self.mixesLineEnds = mixesLineEnds
  }
}

/// Writes a source without errors as nobody should, and says the same: tabs, wide spaces and wide letters, any depth of
/// indent, other spellings of signs, needless quotation marks and commas, tags in any order, units of measure attached
/// or not, blank lines, line ends, a byte-order mark.
///
/// - Parameters:
///   - file: a file in canonical form, whose comments stand where their blocks do.
///   - tree: its syntax, without errors.
package func uglified(
  _ file: SourceFile, _ tree: SyntaxTree, _ ugliness: Ugliness, _ random: inout SplitMix64
) -> [UInt8] {
  var uglifier = Uglifier(file, tree, ugliness, random)
  uglifier.run()
  random = uglifier.random
  return Array(uglifier.text.utf8)
}

private struct Uglifier {
  let file: SourceFile
  let tree: SyntaxTree
  let ugliness: Ugliness
  var random: SplitMix64
  var text = ""
  /// The column of the lines of each open block; of the statements first, which is 0.
  private var columns = [0]
  /// Where the block of each line around the current one ends.
  private var ends: [Int]
  private let lineEnd: String
  /// The place in the source up to which all has been written.
  private var cursor = 0
  /// Whether `#` is no text at the end of the line written last.
  private var mayEndInComment = false

  init(_ file: SourceFile, _ tree: SyntaxTree, _ ugliness: Ugliness, _ random: SplitMix64) {
    self.file = file
    self.tree = tree
    self.ugliness = ugliness
    var random = random
    lineEnd = random.pick(["\n", "\n", "\r\n", "\r"])
    self.random = random
    ends = [tree.nodes.count]
  }

  mutating func run() {
    if random.chance(10) { text += "\u{FEFF}" }
    for node in tree.nodes.indices.dropFirst() {
      let tokens = tree.tokens(of: node)
      gap(upTo: tree.tokens.start(tokens.lowerBound), isInText: tree.nodes[node].kind == .text)
      while ends.count > 1, ends[ends.count - 1] <= node { ends.removeLast() }
      let depth = ends.count - 1
      columns.removeSubrange(min(columns.count, depth + 1)...)
      let column = column(atDepth: depth)
      text += indent(tree.nodes[node].kind == .text ? column + random.below(4) : column)
      words(of: node, tokens)
      mayEndInComment = ![.text, .goal, .note].contains(tree.nodes[node].kind)
      ends.append(node + 1 + Int(tree.nodes[node].descendants))
      cursor = tree.tokens.end(tokens.upperBound - 1)
    }
    gap(upTo: file.bytes.count, isInText: false)
    if random.chance(10), text.hasSuffix(lineEnd), !ugliness.mixesLineEnds { text.removeLast() }
  }

  // MARK: - Between the lines

  /// The rest of a line, and the blank lines and comments behind it.
  private mutating func gap(upTo end: Int, isInText: Bool) {
    let gap = String(decoding: file.bytes[cursor..<end], as: UTF8.self)
    var lines = gap.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // What stands before the first word of a line is written anew.
    if end < file.bytes.count || lines.last == "" { lines.removeLast() }
    for (index, line) in lines.enumerated() {
      let comment = line.drop { $0 == " " }
      if index > 0 || cursor == 0 {
        let depth = (line.count - comment.count) / 2
        if !comment.isEmpty { text += indent(column(atDepth: depth)) + comment }
      } else if !comment.isEmpty {
        text += space() + comment
      } else if ugliness.addsLines, random.chance(8), mayEndInComment {
        text += space() + random.pick(["# 核对过", "#", "＃ checked, 甲 = 1", "#\t2080101  1.00"])
      }
      if random.chance(5) { text += space() }
      endLine()
      let isBlank = comment.isEmpty && (index > 0 || cursor == 0)
      if isBlank, random.chance(30) {
        text += random.pick(["", "  ", "\u{3000}", "\t"])
        endLine()
      }
    }
    if ugliness.addsLines { addLines(isInText) }
  }

  private mutating func addLines(_ isInText: Bool) {
    if random.chance(6) {
      text += indent(random.below(9)) + random.pick(["# 说明", "＃ remark \u{3000}x", "#\t#", "#", "# 基本支出"])
      endLine()
    }
    // A blank line in free text begins a paragraph.
    if !isInText, random.chance(6) { endLine() }
  }

  private mutating func endLine() {
    text += ugliness.mixesLineEnds ? random.pick(["\n", "\n", "\r\n"]) : lineEnd
  }

  // MARK: - Spaces

  private mutating func column(atDepth depth: Int) -> Int {
    while columns.count <= depth { columns.append((columns.last ?? 0) + random.number(1...6)) }
    return columns[depth]
  }

  /// Spaces of so many columns.
  private mutating func indent(_ column: Int) -> String {
    var indent = ""
    var left = column
    while left > 0 {
      switch random.below(6) {
      case 0 where left >= 4:
        indent += "\t"
        left -= 4
      case 1 where left >= 2:
        indent += "\u{3000}"
        left -= 2
      case 2:
        indent += "\u{A0}"
        left -= 1
      default:
        indent += " "
        left -= 1
      }
    }
    return indent
  }

  private mutating func space() -> String {
    random.chance(60) ? " " : random.pick(["  ", "\t", "\u{3000}", "\u{A0}", "   \t", " \u{3000}"])
  }

  // MARK: - Words

  private mutating func words(of node: Int, _ tokens: Range<Int>) {
    let kind = tree.nodes[node].kind
    var groups = wordGroups(tokens, kind)
    if let tags = groups.firstIndex(where: \.isTag) {
      groups = groups[..<tags] + random.shuffled(Array(groups[tags...]))
    }
    let words = groups.flatMap(\.words)
    for (index, word) in words.enumerated() {
      if index > 0 {
        let last = words[index - 1]
        let mayStick = (last.sticksToNext || word.sticksToLast) && !last.standsAlone && !word.standsAlone
        if !(mayStick && random.chance(50)) { text += space() }
      }
      text += word.text
    }
  }

  private struct Word {
    var text: String
    /// Whether no space is needed behind it, or before it.
    var sticksToNext = false
    var sticksToLast = false
    /// Whether it is a word of its own, whatever stands beside it.
    var standsAlone = false
  }

  /// Words that stay together.
  private struct Group {
    var words: [Word]
    var isTag = false
  }

  private mutating func wordGroups(_ tokens: Range<Int>, _ kind: SyntaxKind) -> [Group] {
    var groups: [Group] = []
    var token = tokens.lowerBound
    while token < tokens.upperBound {
      let isTag =
        token > tokens.lowerBound && kind != .assert && kind != .indicator
        && Keyword(tree.tokens.slice(token))?.group == .tag && tree.tokens.kind(token) == .keyword
      if isTag, Keyword(tree.tokens.slice(token)) == .from {
        groups.append(Group(words: [keyword(token), keyword(token + 1)], isTag: true))
        token += 2
      } else if tree.tokens.kind(token) == .value, kind == .indicator {
        let value = value(token, tokens.upperBound)
        groups.append(value.group)
        token = value.next
      } else {
        groups.append(Group(words: [word(token, kind)], isTag: isTag))
        token += 1
      }
    }
    return groups
  }

  private mutating func word(_ token: Int, _ kind: SyntaxKind) -> Word {
    let text = tree.tokens.text(token)
    switch tree.tokens.kind(token) {
    case .keyword: return keyword(token)
    case .code: return Word(text: wideAtTimes(text))
    case .amount: return Word(text: wideAtTimes(random.chance(40) ? text.filter { $0 != "," } : text))
    case .name: return Word(text: name(text))
    case .value: return Word(text: kind == .include || kind == .classification ? name(text) : wideAtTimes(text))
    case .comparison: return Word(text: sign(text))
    case .equals: return Word(text: wideAtTimes("="), sticksToNext: true, sticksToLast: kind == .letConstant)
    case .quantity: return Word(text: wideAtTimes(text))
    case .plus: return sticking(random.pick(["+", "＋"]))
    case .times: return sticking(random.pick(["*", "×", "＊"]))
    case .divide: return random.chance(50) ? sticking("÷") : Word(text: wideAtTimes("/"), standsAlone: true)
    case .minus: return Word(text: wideAtTimes("-"), standsAlone: true)
    case .leftBracket: return sticking(wideAtTimes("("))
    // A tag may follow.
    case .rightBracket: return Word(text: wideAtTimes(")"), sticksToLast: true)
    default: return Word(text: text)
    }
  }

  private func sticking(_ text: String) -> Word { Word(text: text, sticksToNext: true, sticksToLast: true) }

  private mutating func keyword(_ token: Int) -> Word {
    let text = tree.tokens.text(token)
    guard let keyword = Keyword(tree.tokens.slice(token)) else { return Word(text: text) }
    var tongue = Keyword.tongue(of: tree.tokens.slice(token))
    if ugliness.mixesTongues { tongue = random.pick(Tongue.allCases) }
    let spelling = keyword.spelling(in: tongue)
    return Word(text: tongue == .english ? wideAtTimes(spelling) : spelling)
  }

  private mutating func sign(_ text: String) -> String {
    switch text {
    case "≥": random.pick(["≥", ">=", "＞＝", "＞="])
    case "≤": random.pick(["≤", "<=", "＜＝"])
    case "≈": random.pick(["≈", "~=", "～＝", "～="])
    default: wideAtTimes(text)
    }
  }

  /// A value of an indicator with its unit, which may be attached where that reads the same.
  private mutating func value(_ token: Int, _ end: Int) -> (group: Group, next: Int) {
    var text = tree.tokens.text(token)
    if text.hasPrefix("-"), random.chance(30) { text = "- " + text.dropFirst() }
    var value = Word(text: random.chance(10) ? wide(text).replacing("－ ", with: "- ") : text)
    guard token + 1 < end, tree.tokens.kind(token + 1) == .label else { return (Group(words: [value]), token + 1) }
    let unit = tree.tokens.text(token + 1)
    let isPlain = unit.unicodeScalars.first.map { $0.properties.isAlphabetic || $0 == "%" } ?? false
    if isPlain, !["万", "亿"].contains(unit), folded(unit.utf8) == Array(unit.utf8) { value.sticksToNext = true }
    return (Group(words: [value, Word(text: unit)]), token + 2)
  }

  /// A name, perhaps in quotation marks that it does not need.
  private mutating func name(_ text: String) -> String {
    let isQuoted = text.hasPrefix("\"") || text.hasPrefix("「")
    guard random.chance(15) else { return text }
    let inner = isQuoted ? String(text.dropFirst().dropLast()) : text
    let holdsQuote = inner.contains { $0 == "\"" || $0 == "＂" }
    if holdsQuote, inner.contains("」") { return text }
    if holdsQuote || (random.chance(40) && !inner.contains("」")) { return "「\(inner)」" }
    return random.chance(30) ? "＂\(inner)\"" : "\"\(inner)\""
  }

  private mutating func wideAtTimes(_ text: String) -> String { random.chance(10) ? wide(text) : text }

  /// With some, or all, ASCII signs in full width.
  private mutating func wide(_ text: String) -> String {
    let all = random.chance(50)
    var result = ""
    for scalar in text.unicodeScalars {
      let isSign = (0x21...0x7E).contains(scalar.value) && (all || random.chance(50))
      result.unicodeScalars.append(isSign ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return result
  }
}
