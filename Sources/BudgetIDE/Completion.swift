import BudgetAnalysis
import BudgetModel
package import BudgetSource
import BudgetSyntax

/// Something that can be written at a place.
package struct CompletionItem: Sendable, Equatable {
  package enum Kind: Sendable {
    case keyword, account, constant, measure, file, snippet, value, name
  }

  package let kind: Kind
  package let label: String
  /// What is told beside the label.
  package var detail = ""
  /// What is written; of a snippet with places to fill in, `$1` or `${1:text}`.
  package let text: String
  package var isSnippet = false
  /// What is held against what has been typed.
  package var filter: String
  /// The account that it names, of which more can be told.
  package var code: String?

  init(
    _ kind: Kind, _ label: String, detail: String = "", text: String? = nil, filter: String? = nil, code: String? = nil
  ) {
    self.kind = kind
    self.label = label
    self.detail = detail
    self.text = text ?? label
    self.filter = filter ?? label
    self.code = code
  }
}

/// What can be written at a place, likeliest first.
package struct Completions: Sendable, Equatable {
  /// What has been typed of it, to be replaced.
  package let range: SourceRange
  package let items: [CompletionItem]
  /// Whether there are more, to be asked for when more has been typed.
  package let isIncomplete: Bool
}

extension Snapshot {
  /// What can be written at a place, in the tongue of its file.
  ///
  /// - Parameter usual: the tongue of a file that has no keyword yet, unless what is being typed is English.
  /// - Complexity: O(accounts + lines of the file).
  package func completions(at place: SourcePosition, in usual: Tongue) -> Completions? {
    guard let (file, offset) = find(place), let maker = CompletionMaker(self, file, offset, usual) else { return nil }
    let items = maker.items().filter { maker.fits($0) }
    let limit = CompletionMaker.limit
    return Completions(
      range: maker.range, items: Array(items.prefix(limit)), isIncomplete: items.count > limit || maker.isCode)
  }

  /// What is told of an account that can be written.
  package func documentation(of code: String, file: Int, in tongue: Tongue) -> Hover? {
    let maker = HoverMaker(snapshot: self, file: file, node: 0, token: 0, tongue: tongue)
    return Code(code).flatMap(maker.account).map {
      Hover(range: SourceRange(at: map.files[file].base), title: $0.title, details: $0.details)
    }
  }
}

/// The line up to a place, and what it stands in.
struct CompletionMaker {
  let snapshot: Snapshot
  let file: Int
  let tongue: Tongue
  /// The words before the one that is being typed.
  let words: [String]
  let kinds: [TokenKind]
  /// What has been typed of the word, and the same as it is held against what fits.
  let typed: String
  let wanted: String
  let range: SourceRange
  let indent: Int
  /// The lines whose blocks the line stands in, innermost first.
  let parents: [Int]
  /// The line before this one that begins in the same column or further left.
  let unit: Int
  /// Whether the line goes on behind the word.
  let lineGoesOn: Bool

  private var tree: SyntaxTree { snapshot.tree(file) }

  /// - Returns: `nil` in a comment, and in free text.
  init?(_ snapshot: Snapshot, _ file: Int, _ offset: Int, _ usual: Tongue) {
    self.snapshot = snapshot
    self.file = file
    let bytes = snapshot.map.files[file].bytes
    var start = offset
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n"), bytes[start - 1] != UInt8(ascii: "\r") { start -= 1 }
    let tokens = lex(Array(bytes[start..<offset]))
    let last = tokens.count - 2
    // A comment has no words, but it is not nothing.
    let tail = last >= 0 ? tokens.end(last) : 0
    guard !bytes[(start + tail)..<offset].contains(UInt8(ascii: "#")) else { return nil }
    if last >= 0, tokens.kind(last) == .text { return nil }
    let isTyping = last >= 0 && tokens.end(last) == offset - start && !CompletionMaker.isSign(tokens.kind(last))
    let wordCount = isTyping ? last : last + 1
    words = (0..<wordCount).map { tokens.text($0) }
    kinds = (0..<wordCount).map { tokens.kind($0) }
    typed = isTyping ? tokens.text(last) : ""
    let isEnglish = typed.utf8.first.map { 0x61...0x7A ~= $0 | 0x20 } ?? false
    tongue = snapshot.tree(file).tongue ?? snapshot.tongue ?? (isEnglish ? .english : usual)
    wanted = foldedName(typed).lowercased()
    range = snapshot.range((isTyping ? start + tokens.start(last) : offset)..<offset, in: file)
    indent = last >= 0 ? tokens.column(ofLineFrom: 0) : CompletionMaker.width(bytes[start..<offset])
    parents = CompletionMaker.parents(of: indent, before: start, snapshot.tree(file))
    unit = CompletionMaker.unit(before: start, file, snapshot)
    lineGoesOn = offset < bytes.count && bytes[offset] != UInt8(ascii: "\n") && bytes[offset] != UInt8(ascii: "\r")
    // What stands deeper than a goal, a task or a note is text.
    if let parent = parents.first, [.goal, .task, .note].contains(tree.nodes[parent].kind) { return nil }
  }

  /// Whether a word ends with itself: what is typed behind it is another.
  private static func isSign(_ kind: TokenKind) -> Bool {
    switch kind {
    case .equals, .plus, .minus, .times, .divide, .leftBracket, .rightBracket: true
    default: false
    }
  }

  private static func width(_ spaces: ArraySlice<UInt8>) -> Int {
    spaces.reduce(0) { $0 + ($1 == UInt8(ascii: "\t") ? 4 : $1 == 0xE3 ? 2 : $1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private static func parents(of column: Int, before offset: Int, _ tree: SyntaxTree) -> [Int] {
    var found: [Int] = []
    var limit = column
    var node = tree.nodes.count - 1
    while node > 0, tree.tokens.start(Int(tree.nodes[node].firstToken)) >= offset { node -= 1 }
    while node > 0, limit > 0 {
      let column = tree.tokens.column(ofLineFrom: Int(tree.nodes[node].firstToken))
      if column < limit {
        found.append(node)
        limit = column
      }
      node -= 1
    }
    return found
  }

  private static func unit(before offset: Int, _ file: Int, _ snapshot: Snapshot) -> Int {
    let tree = snapshot.tree(file)
    let before = snapshot.study.statements.last {
      $0.file == file && tree.tokens.start(Int(tree.nodes[$0.node].firstToken)) < offset
    }
    return before?.unit ?? -1
  }

  // MARK: - What fits

  /// More items than these help nobody.
  static let limit = 300

  /// Whether what is being typed looks up accounts, of which there are many.
  var isCode: Bool { words.isEmpty && indent > 0 }

  func fits(_ item: CompletionItem) -> Bool {
    if wanted.isEmpty { return true }
    if item.kind == .account, isPrefix(wanted) { return item.code?.hasPrefix(wanted) == true }
    return foldedName(item.filter).lowercased().contains(wanted)
  }

  func items() -> [CompletionItem] {
    if words.isEmpty { return indent == 0 ? statements() : blockLines() }
    if let index = kinds.firstIndex(of: .equals), mayCalculate { return expression(from: index) }
    if indent == 0 || Keyword(Array(words[0].utf8)[...])?.group == .statement { return statementParts() }
    return lineParts()
  }

  private var mayCalculate: Bool {
    guard let keyword = Keyword(Array(words[0].utf8)[...]) else { return true }
    return keyword == .letConstant || keyword == .runningCosts || keyword.group == .source
  }

  func keyword(_ keyword: Keyword) -> CompletionItem {
    let other: Tongue = tongue == .chinese ? .english : .chinese
    return CompletionItem(
      .keyword, keyword.spelling(in: tongue), detail: keyword.help.text(in: tongue),
      filter: keyword.spelling(in: tongue) + " " + keyword.spelling(in: other))
  }

  func keywords(_ group: Keyword.Group) -> [CompletionItem] {
    Keyword.allCases.filter { $0.group == group }.map(keyword)
  }

  func word(at index: Int) -> Keyword? {
    index < words.count ? Keyword(Array(words[index].utf8)[...]) : nil
  }

  func say(_ zh: String, _ en: String) -> String { tongue == .chinese ? zh : en }

  /// The kind of the innermost line around this one.
  var parentKind: SyntaxKind? { parents.first.map { tree.nodes[$0].kind } }

  /// The statement around this line.
  var blockKind: SyntaxKind? { parents.last.map { tree.nodes[$0].kind } }
}
