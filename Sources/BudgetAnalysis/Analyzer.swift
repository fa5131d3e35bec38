import BudgetModel
import BudgetSource
import BudgetSyntax

/// The working state of an analysis: what the sources have been found to say so far.
///
/// The passes, each over all statements of all files: declarations (so that order does not matter), facts, assertions,
/// checks.
struct Analyzer: ~Copyable {
  let world: World
  let layoutOverride: String?
  var files: [ParsedFile]
  var statements: [Statement]
  var budget: Budget
  var profile: LayoutProfile?
  var diagnostics: [Diagnostic] = []
  var constants = Constants()
  /// Where each statement that may stand once stands.
  var places: [SyntaxKind: SourceRange] = [:]
  var unitByCode: [String: Int] = [:]
  var unitByName: [String: Int] = [:]
  /// Names that several units have, with the place of the second.
  var unitsOfOneName: [String: SourceRange] = [:]
  /// Local accounts whose declaration could not be read; their use is not complained of.
  var brokenAccounts: Set<Code> = []
  var projectIndex: [ProjectKey: Int] = [:]
  /// Goals with a line that was not understood; what adds up over their lines is not complained of.
  var incompleteGoals: Set<Int> = []
  /// Whether a line with money was not understood, so that no total can be trusted.
  var moneyIsIncomplete = false
  /// All money together; it must fit in an amount, and then every sum and difference of its parts fits.
  var grandTotal: Int64 = 0
  /// The same for the economic margins, which say money once more.
  var marginTotal: Int64 = 0
  var scopes = Scopes()
  var nameIndex = NameIndex()
  var texts: [FreeText] = []
  /// How many goals, tasks and notes ``texts`` come from.
  var textGroups = 0
  var checkPlaces = CheckPlaces()
  var findings = Findings()
  var counts = RuleCounts()

  struct ProjectKey: Hashable {
    let unit: Int
    let name: [UInt8]
  }

  init(loader: Loader, layout: String?, world: World) {
    self.world = world
    layoutOverride = layout
    files = loader.files
    moneyIsIncomplete = loader.isIncomplete
    statements = loader.statements
    budget = Budget(
      year: 0, department: Department(code: nil, name: ""), classification: Classification(emptyFor: 0))
  }

  mutating func analyze() {
    guard !files.isEmpty, !statements.isEmpty else { return }
    header()
    declarations()
    reserveFacts()
    for index in statements.indices { facts(of: statements[index]) }
    for index in statements.indices where statements[index].kind == .assert { assertion(statements[index]) }
    checks()
  }

  /// One record a fact line is enough: most lines are facts.
  private mutating func reserveFacts() {
    var count = 0
    for file in files {
      for node in file.tree.nodes where node.kind == .fact { count += 1 }
    }
    budget.facts.reserveCapacity(count)
  }

  /// The unit that people of a file think in: that of its bare numbers, else of another file's.
  func moneyUnit(ofFile file: Int) -> MoneyUnit {
    files[file].moneyUnit ?? files.lazy.compactMap(\.moneyUnit).first ?? .yuan
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  /// The most that the money of a budget may be together: beyond it sums could no longer be held.
  mutating func isWithinLimit(_ amount: Amount, at place: SourceRange, isMargin: Bool = false) -> Bool {
    let (sum, overflow) = (isMargin ? marginTotal : grandTotal).addingReportingOverflow(amount.fen)
    if overflow {
      report(.overflow(at: place))
      return false
    }
    if isMargin { marginTotal = sum } else { grandTotal = sum }
    return true
  }
}

/// One line of a file, read from left to right.
struct Line {
  let source: SourceFile
  let tokens: TokenList
  let range: Range<Int>
  private(set) var at: Int

  init(_ file: ParsedFile, node: Int) {
    source = file.source
    tokens = file.tree.tokens
    range = file.tree.tokens(of: node)
    at = range.lowerBound
  }

  var isAtEnd: Bool { at >= range.upperBound }
  var kind: TokenKind { isAtEnd ? .endOfFile : tokens.kind(at) }
  var slice: ArraySlice<UInt8> { tokens.slice(at) }
  var keyword: Keyword? { isAtEnd ? nil : Keyword(slice) }
  var place: SourceRange { source.range(of: at, in: tokens) }
  /// The place of the first token, the keyword or code.
  var head: SourceRange { source.range(of: range.lowerBound, in: tokens) }
  /// The place of all tokens of the line.
  var whole: SourceRange {
    SourceRange(head.start, source.base + SourcePosition(tokens.end(range.upperBound - 1)))
  }

  mutating func advance() { at += 1 }

  /// The text of the next token without quotes, if it is of `kind`.
  mutating func take(_ kind: TokenKind) -> (text: String, place: SourceRange)? {
    guard self.kind == kind else { return nil }
    defer { at += 1 }
    return (unquoted(slice), place)
  }

  /// The text of the next token folded, if it is of `kind`.
  mutating func takeFolded(_ kind: TokenKind) -> (text: String, place: SourceRange)? {
    guard self.kind == kind else { return nil }
    defer { at += 1 }
    return (String(decoding: folded(unquotedBytes(slice)), as: UTF8.self), place)
  }

  mutating func takeKeyword(_ keyword: Keyword) -> SourceRange? {
    guard kind == .keyword, self.keyword == keyword else { return nil }
    defer { at += 1 }
    return place
  }
}

extension Analyzer {
  func line(_ statement: Statement) -> Line { Line(files[statement.file], node: statement.node) }
}
