package import BudgetSource

/// The syntax of one file.
///
/// For any bytes at all there is a tree, and a line that fits no rule is one diagnostic.
///
/// - Complexity: O(bytes). Nothing recurses on the depth of the input.
package func parse(_ file: SourceFile) -> Checked<SyntaxTree> {
  let encoding = encodingDiagnostics(of: file, in: 0..<file.bytes.count)
  var parser = Parser(file, lex(file.bytes), unreadable: encoding)
  parser.begin(step: nil, excusedColumn: -1)
  parser.lines(from: 0)
  parser.end()
  return Checked(parser.tree, encoding + parser.diagnostics)
}

/// What may stand in a block.
enum Block {
  case file, income, functional, project, performance, economic, facts
  /// The block of a line that has none.
  case nothing
  /// The block of a line that was not understood: whatever stands in it is not blamed.
  case unknown
}

/// The state of parsing: the stack of open blocks, one column each, and the place in the current line.
///
/// What is asked on every line is `@inline(__always)`: otherwise all of the parser is copied for each question, which
/// takes a sixth of the time.
struct Parser: ~Copyable {
  let file: SourceFile
  /// Offsets of the bytes that could not be read; their lines are not blamed a second time.
  var unreadable: [Int]
  var tree: SyntaxTree
  var diagnostics: [Diagnostic] = []

  struct OpenBlock {
    var block: Block
    /// The column of the line that opened it.
    let column: Int
    /// The column of the lines in it; -1 until the first.
    var childColumn = -1
    let node: Int
    var children = 0
    /// The first token of the first line in it.
    var firstChild = 0
    /// A column that was complained of already.
    var excusedColumn = -1
    /// Whether a line of it made no sense: it may have opened another block.
    var hasStray = false
    /// The first token of an `economic` line in it.
    var economic: Int?
  }

  var open: [OpenBlock] = []
  /// The next token of the current line, and the one behind its last.
  var at = 0
  var lineEnd = 0
  /// The first token that may be a seam.
  var nextSeam = Trail.distance
  /// Whether the rest of the line is not to be relied on.
  var lineFailed = false
  /// Whether the line has been complained of; one complaint is enough.
  private var lineReported = false
  /// What to say of a goal or a note without text, until the line below it has been read.
  var missingText: Diagnostic?
  /// The first token of that goal or note; -1 for none.
  var missingTextLine = -1

  /// - Parameter unreadable: what is wrong with the bytes of the lines.
  init(_ file: SourceFile, _ tokens: consuming TokenList, unreadable: [Diagnostic]) {
    self.file = file
    self.unreadable = unreadable.map { Int($0.primary.range.start - file.base) }
    tree = SyntaxTree(tokens: tokens)
    // A line of money has three or four words.
    tree.nodes.reserveCapacity(tree.tokens.count / 3 + tree.tokens.count / 24 + 4)
  }

  // file = { statement | blank | commentline }
  mutating func begin(step: Int?, excusedColumn: Int) {
    tree.trail.step = step
    tree.nodes.append(SyntaxTree.Node(kind: .file, isBroken: false, firstToken: 0, descendants: 0))
    open.append(OpenBlock(block: .file, column: -1, childColumn: 0, node: 0, excusedColumn: excusedColumn))
  }

  /// Parses the lines that have been cut, from a token on.
  mutating func lines(from first: Int) {
    var first = first
    while first < tree.tokens.count, tree.tokens.kind(first) != .endOfFile {
      if first >= nextSeam { noteSeam(at: first) }
      lineEnd = tree.tokens.lineEnd(from: first)
      at = first
      lineFailed = !unreadable.isEmpty && lineHasUnreadable(at: tree.tokens.start(first))
      lineReported = lineFailed
      line()
      if missingTextLine >= 0, first != missingTextLine {
        // A line that makes no sense may have been that text.
        if tree.nodes[tree.nodes.count - 1].kind != .unknown, let missingText { diagnostics.append(missingText) }
        missingTextLine = -1
      }
      first = lineEnd
    }
  }

  /// Ends the file.
  mutating func end() {
    if missingTextLine >= 0, let missingText { diagnostics.append(missingText) }
    close(downTo: -1)
  }

  private mutating func line() {
    let first = at
    let column = tree.tokens.column(ofLineFrom: first)
    close(downTo: column)
    if tree.tokens.kind(first) == .text {
      addNode(.text)
      return
    }
    let isIndented = column > 0 && open[open.count - 1].block != .unknown
    if isIndented, tree.tokens.kind(first) == .word, Keyword(tree.tokens.slice(first))?.group == .statement {
      indentedStatement()
      return
    }
    let blockColumn = align(column)
    let block = open[open.count - 1].block
    if block == .unknown {
      addNode(.unknown)
      markRest()
      opens(.unknown, column: blockColumn)
    } else if block == .file {
      statement(column: blockColumn)
    } else {
      blockLine(block, column: blockColumn)
    }
  }

  // MARK: - Blocks

  /// Closes the blocks whose lines a line in `column` is no part of.
  private mutating func close(downTo column: Int) {
    while !open.isEmpty, open[open.count - 1].column >= column { closeLast() }
  }

  /// Holds the line against the column of its block, and blames whichever line stands out of it.
  ///
  /// - Returns: the column that the line was meant to start in.
  private mutating func align(_ column: Int) -> Int {
    if open[open.count - 1].block == .nothing {
      let above = open[open.count - 1].node
      closeLast()
      if open[open.count - 1].excusedColumn != column {
        report(.nothingBelow(lineRange(ofNode: above), at: range(at)))
        open[open.count - 1].excusedColumn = column
      }
    }
    let top = open.count - 1
    if open[top].childColumn < 0 {
      open[top].childColumn = column
      open[top].firstChild = at
    } else if open[top].childColumn == column {
      if tree.trail.step == nil, open[top].block != .file {
        tree.trail.step = column - open[top].column
        tree.trail.stepToken = UInt32(at)
      }
    } else if open[top].block != .file, open[top].block != .unknown {
      if open[top].excusedColumn == column {
        // Said once.
      } else if open[top].children == 1, column < open[top].childColumn, fits(open[top].block), isStep(column) {
        // Two lines disagree, and the others follow the second: it is the first that stands out.
        let first = open[top].firstChild
        if unreadable.isEmpty || !lineHasUnreadable(at: tree.tokens.start(first)) {
          diagnostics.append(.misaligned(at: range(first), sibling: range(at), column: column))
        }
        open[top].childColumn = column
      } else {
        report(.misaligned(at: range(at), sibling: range(open[top].firstChild), column: open[top].childColumn))
        open[top].excusedColumn = column
      }
    }
    open[top].children += 1
    if open[top].block == .unknown { return column }
    // Nobody knows what a line out of its column was to be when it makes no sense: all up to the next statement, or the
    // next line that stands as far left, may have been meant to be below it.
    return column >= open[top].childColumn || fits(open[top].block) ? open[top].childColumn : column
  }

  /// Whether `column` is as far from the line that opened the innermost block as lines of other blocks are.
  func isStep(_ column: Int) -> Bool {
    tree.trail.step.map { $0 == column - open[open.count - 1].column } ?? true
  }

  /// Whether the first word of the current line is one that lines of `block` begin with.
  private func fits(_ block: Block) -> Bool {
    guard tree.tokens.kind(at) != .digits else { return mayBeCode && block != .income && block != .performance }
    return keyword(at).map { Parser.allows(block, $0) } ?? false
  }

  /// Whether the digits at ``at`` are three or more, as many as a code has or a slip away from it.
  @inline(__always) var mayBeCode: Bool {
    // A full-width digit among them settles it: who types those types a code.
    let start = tree.tokens.start(at)
    return (start..<start + 3).allSatisfy { $0 < file.bytes.count && isDigit(file.bytes[$0]) }
      || tree.tokens.slice(at).contains(0xEF)
  }

  private mutating func closeLast() {
    let node = open[open.count - 1].node
    tree.nodes[node].descendants = UInt32(tree.nodes.count - node - 1)
    _ = open.popLast()
  }

  /// Opens the block of the node added last.
  mutating func opens(_ block: Block, column: Int) {
    open.append(OpenBlock(block: block, column: column, node: tree.nodes.count - 1))
  }

  /// A statement that stands indented is meant as a statement in column 1.
  private mutating func indentedStatement() {
    let start = tree.tokens.start(at)
    var lineStart = start
    while lineStart > 0, !isLineEnd(file.bytes[lineStart - 1]) { lineStart -= 1 }
    let indent = SourceRange(file.base + SourcePosition(lineStart), file.base + SourcePosition(start))
    fail(.indentedStatement(text(at), at: range(at), indent: indent))
    close(downTo: 0)
    statement(column: 0)
  }

  // MARK: - Nodes

  @discardableResult
  mutating func addNode(_ kind: SyntaxKind) -> Int {
    tree.nodes.append(
      SyntaxTree.Node(kind: kind, isBroken: lineFailed, firstToken: UInt32(at), descendants: 0))
    return tree.nodes.count - 1
  }

  // MARK: - Reporting

  func range(_ token: Int) -> SourceRange { range(from: token, through: token) }

  func range(from first: Int, through last: Int) -> SourceRange {
    SourceRange(
      file.base + SourcePosition(tree.tokens.start(first)), file.base + SourcePosition(tree.tokens.end(last)))
  }

  /// The empty range behind the last token before ``at``.
  var rangeBehind: SourceRange {
    let end = at > 0 && !tree.tokens.startsLine(at) || at == lineEnd ? tree.tokens.end(at - 1) : tree.tokens.start(at)
    return SourceRange(at: file.base + SourcePosition(end))
  }

  private func lineRange(ofNode node: Int) -> SourceRange {
    let tokens = tree.tokens(of: node)
    return range(from: tokens.lowerBound, through: tokens.upperBound - 1)
  }

  func text(_ token: Int) -> String { tree.tokens.text(token) }

  /// Reports the error of the current line: the first one only, for the others mostly follow from it.
  ///
  /// The rest of the line is set aside.
  mutating func fail(_ diagnostic: Diagnostic) {
    report(diagnostic)
    lineFailed = true
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    if !lineReported { diagnostics.append(diagnostic) }
    lineReported = true
  }

  /// Sets aside what is left of the current line.
  mutating func markRest() {
    while at < lineEnd {
      tree.tokens.setKind(at, .unexpected)
      at += 1
    }
  }

  private func lineHasUnreadable(at offset: Int) -> Bool {
    var low = 0
    var high = unreadable.count
    while low < high {
      let middle = (low + high) / 2
      if unreadable[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return (low < unreadable.count && isOneLine(offset, unreadable[low]))
      || (low > 0 && isOneLine(unreadable[low - 1], offset))
  }

  private func isOneLine(_ first: Int, _ second: Int) -> Bool {
    !file.bytes[min(first, second)..<max(first, second)].contains(where: isLineEnd)
  }
}

/// The syntax of a query alone, as `spend 208 unit 321001`: a tree of one ``SyntaxKind/assert`` line.
package func parseQuery(_ file: SourceFile) -> Checked<SyntaxTree> {
  let encoding = encodingDiagnostics(of: file, in: 0..<file.bytes.count)
  var parser = Parser(file, lex(file.bytes), unreadable: encoding)
  parser.queryAlone()
  return Checked(parser.tree, encoding + parser.diagnostics)
}

extension Parser {
  fileprivate mutating func queryAlone() {
    tree.nodes.append(SyntaxTree.Node(kind: .file, isBroken: false, firstToken: 0, descendants: 1))
    lineEnd = tree.tokens.lineEnd(from: 0)
    addNode(.assert)
    if tree.tokens.kind(0) == .endOfFile { lineEnd = 0 }
    query()
    if !lineFailed, at < lineEnd { fail(.unexpectedWord(text(at), at: range(at), hint: Parser.restHint)) }
  }
}
