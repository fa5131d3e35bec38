import BudgetModel
package import BudgetSource
import BudgetSyntax

/// Compiles once more, and tells of every rule how often it was tested and kept, in the order of the codes.
///
/// A rule of syntax was tested on every line, word or sign that it is about; a line that broke one rule is not counted for
/// the others, for it was not read on. A rule of meaning was tested as often as its own count says.
///
/// - Complexity: that of ``compile(_:layout:in:)``.
package func testedRules(_ root: String, layout: String?, in world: World) -> [RuleTest] {
  var loader = Loader(world.sources)
  loader.load(root)
  var analyzer = Analyzer(loader: loader, layout: layout, world: world)
  analyzer.analyze()
  var broken: [DiagnosticID: Int] = [:]
  for diagnostic in loader.diagnostics + analyzer.diagnostics { broken[diagnostic.id, default: 0] += 1 }
  var lines = LineCounts()
  for file in analyzer.files { lines.add(file) }
  let includes = loader.includes.reduce(0) { $0 + max($1.paths.count, 1) }
  // What tables say for themselves (尾差) is no rule of a source.
  let rules = DiagnosticID.allCases.filter { $0 != .lastPlace }.sorted { $0.rawValue < $1.rawValue }
  return rules.map { rule in
    let failed = broken[rule] ?? 0
    if let kept = lines.kept(rule) { return RuleTest(rule: rule, tested: kept + failed, passed: kept) }
    let tested = max(analyzer.timesTested(rule, lines, includes: includes), failed)
    return RuleTest(rule: rule, tested: tested, passed: tested - failed)
  }
}

extension Analyzer {
  /// How often a rule of meaning was tested.
  fileprivate func timesTested(_ rule: DiagnosticID, _ lines: LineCounts, includes: Int) -> Int {
    switch rule {
    // Names and codes.
    case .unknownCode, .codeLength, .wrongClassification: counts.codes
    case .nameMismatch, .amountUnspaced: counts.names
    case .besideSuperior, .codeTwice: counts.siblings
    case .notSubordinate: counts.subordinates
    case .moneyTooHigh: counts.leaves
    case .accountWithoutSuperior: counts.declarations + counts.listRows
    case .accountTwice, .accountInList, .classDeclared: counts.declarations
    case .unitChanged: counts.reopenings
    case .statementTwice: lines.onceOnly
    case .statementMissing: files.isEmpty ? 0 : 3
    case .rootStatement: lines.ofRoot
    case .aboveFirstUnit: counts.ownedBlocks
    case .unknownUnit: counts.queriedUnits
    case .unknownProject: counts.queriedProjects
    case .badDate: lines.of(.date)
    case .badYear: lines.of(.budget)
    case .badClassificationFile: counts.listRows
    case .narrowedTwice: counts.filters
    case .filterOfSpending: counts.incomeFilters
    case .unitAmbiguous: counts.unitNames
    case .economicWithoutFunction: counts.functionalFirsts
    case .functionBelowEconomic: counts.economicFirsts
    // Amounts and sums.
    case .partsDoNotSum: counts.sums
    case .belowFen: lines.amounts
    case .overflow: lines.amounts + counts.calculations
    case .noMoneyUnit: lines.bareAmounts
    case .amountMissing: counts.leaves
    case .notMoney, .negativeResult: counts.calculations
    case .unlikeUnits: counts.additions
    case .divisionByZero: counts.divisions
    case .unknownConstant: counts.constantUses
    case .constantCycle, .constantTwice, .constantInUnitAndBudget: lines.of(.letConstant)
    case .malformedQuantity: counts.quantities
    case .marginDoesNotSum, .marginMixed, .marginTag: counts.margins
    case .assertionFalse: counts.assertions
    case .marginsCannotTell: counts.queries
    // Tags, projects, goals.
    case .tagTwice, .tagContradicts: lines.tags
    case .personnelOutsideBasic: lines.personnelTags
    case .fiscalSourceTag: lines.sourceTags
    case .incomeTwice: lines.of(.entry)
    case .incomeTag: lines.incomeTags
    case .insuranceFund: counts.funds
    case .projectTwice, .projectWithoutMoney: lines.of(.project)
    case .goalTwice: lines.of(.goal)
    case .badWeight: counts.weights
    // Files and layouts.
    case .includeMissing, .includeOutside: includes + lines.of(.classification)
    case .includeCycle, .includeTwice, .includeUnreadable: includes
    case .emptyFile: files.isEmpty ? 0 : 1
    case .unknownLayout, .layoutYear, .unvouchedLayout: places[.layout] == nil && layoutOverride == nil ? 0 : 1
    case .unknownTable: profile == nil ? 0 : lines.of(.note)
    default: findings.tested[rule] ?? 0
    }
  }
}

/// What there is in lines that could be read, counted from the trees.
private struct LineCounts {
  private var kinds: [SyntaxKind: Int] = [:]
  private var bytesLines = 0
  /// Lines of all kinds, those within blocks, statements.
  private var whole = 0
  private var indented = 0
  private var statements = 0
  private var names = 0
  private var quotations = 0
  private var calculations = 0
  private var brackets = 0
  private var parts = 0
  private var comparisons = 0
  private var values = 0
  private var filters = 0
  private var codes = 0
  private(set) var amounts = 0
  private(set) var bareAmounts = 0
  private(set) var tags = 0
  private(set) var personnelTags = 0
  private(set) var sourceTags = 0
  private(set) var incomeTags = 0

  func of(_ kind: SyntaxKind) -> Int { kinds[kind] ?? 0 }

  /// Statements that may stand once, and those that may stand in the root file only.
  var onceOnly: Int { ofRoot + of(.amounts) + of(.performance) + of(.runningCosts) }
  var ofRoot: Int { of(.budget) + of(.department) + of(.layout) + of(.date) }

  mutating func add(_ file: ParsedFile) {
    bytesLines += LineTable(file.source.bytes).starts.count
    let tree = file.tree
    var next = 1
    for node in tree.nodes.indices.dropFirst() {
      let isStatement = node == next
      if isStatement { next = node + 1 + Int(tree.nodes[node].descendants) }
      let record = tree.nodes[node]
      guard record.kind != .text, record.kind != .unknown, !record.isBroken else { continue }
      kinds[record.kind, default: 0] += 1
      whole += 1
      if isStatement { statements += 1 } else { indented += 1 }
      for token in tree.tokens(of: node) { add(token, of: record.kind, isStatement, tree.tokens) }
    }
  }

  private mutating func add(_ token: Int, of line: SyntaxKind, _ isStatement: Bool, _ tokens: TokenList) {
    switch tokens.kind(token) {
    case .name:
      names += 1
      if quoteMark(tokens.bytes, tokens.start(token)) { quotations += 1 }
    case .equals where line != .indicator && line != .assert: calculations += 1
    case .leftBracket, .rightBracket:
      brackets += 1
      parts += 1
    case .quantity, .constant, .plus, .minus, .times, .divide: parts += 1
    case .comparison:
      comparisons += 1
      if line == .indicator { values += 1 }
    case .code:
      if isStatement { codes += 1 }
      if line == .assert, Keyword(tokens.slice(token - 1)) != .unit { filters += 1 }
    case .amount:
      amounts += 1
      if isDigit(tokens.bytes, tokens.end(token) - 1) { bareAmounts += 1 }
    case .keyword: addKeyword(Keyword(tokens.slice(token)), of: line)
    default: break
    }
  }

  private mutating func addKeyword(_ keyword: Keyword?, of line: SyntaxKind) {
    guard let keyword else { return }
    if line == .assert {
      let isSide = keyword == .assert || keyword == .income || keyword == .spend
      if !isSide { filters += 1 }
    } else if keyword.group == .tag {
      tags += 1
      if keyword == .personnel || keyword == .publicMoney { personnelTags += 1 }
      if keyword == .from { sourceTags += 1 }
      if line == .entry || line == .income { incomeTags += 1 }
    }
  }

  private func quoteMark(_ bytes: [UInt8], _ start: Int) -> Bool {
    bytes[start] == UInt8(ascii: "\"") || bytes[start...].starts(with: "「".utf8)
      || bytes[start...].starts(with: "＂".utf8)
  }

  private func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
    // The last byte of a full-width digit is 0x90 to 0x99, behind 0xBC.
    bytes[index] &- 48 < 10 || (bytes[index] >= 0x90 && bytes[index] <= 0x99 && index > 0 && bytes[index - 1] == 0xBC)
  }

  /// How often a rule of syntax was kept; `nil` for a rule of meaning.
  func kept(_ rule: DiagnosticID) -> Int? {
    switch rule {
    case .invalidUTF8, .invisibleCharacter: bytesLines
    case .unknownWord, .reservedWord, .colonAfterKeyword, .missingPart, .unexpectedWord, .wrongPlace: whole
    case .misaligned, .nothingBelow: indented
    case .indentedStatement: statements
    case .nameWithSpace, .nameNeedsQuotes: names
    case .badQuotation, .emptyQuotation: quotations
    case .badExpression: calculations
    case .unmatchedBracket: brackets
    case .strangeOperand: parts
    case .badComparison, .unspacedComparison: comparisons
    case .unknownIndicatorKind: of(.indicator)
    case .unknownMoneyUnit: of(.amounts)
    case .badIndicatorValue: values
    case .unknownFilter: filters
    case .economicNotLast, .economicTwice: of(.economic)
    case .notACode: codes
    case .malformedAmount, .badGrouping, .severalPoints, .exponent, .negativeAmount, .incompleteMoneyUnit,
      .currencySign:
      amounts
    default: nil
    }
  }
}
