package import BudgetSource

// Parsing a file again that has changed a little: only the statements around the change are read.

/// A file and its syntax.
package struct ParsedSource: Sendable {
  package var file: SourceFile
  package var syntax: Checked<SyntaxTree>

  package init(_ file: SourceFile, _ syntax: Checked<SyntaxTree>) {
    self.file = file
    self.syntax = syntax
  }
}

/// The syntax of a file that an earlier text of it is known of: exactly what ``parse(_:)`` makes of it.
///
/// - Parameter earlier: used up, so that what has not changed is not copied either.
/// - Complexity: O(bytes) to find what has changed and O(tokens) to move what stands behind it, both a small part of what
///   parsing costs. The statements around the change are parsed, and those behind them as far as it bears on them.
package func parse(_ file: SourceFile, after earlier: consuming ParsedSource) -> Checked<SyntaxTree> {
  var mending = Mending(of: earlier, to: file)
  // The arrays of the tree have one owner from here on.
  earlier.syntax = Checked(SyntaxTree(tokens: TokenList(bytes: [])), [])
  return mending.mend(to: file)
}

/// A tree whose lines between two seams are to be parsed anew.
private struct Mending: ~Copyable {
  private var tree: SyntaxTree
  private let diagnostics: [Diagnostic]
  private let base: SourcePosition
  private let change: Change
  /// How many seams are kept before the change, and the first that is kept behind it.
  private let first: Int
  private var last: Int

  init(of earlier: ParsedSource, to file: SourceFile) {
    tree = earlier.syntax.value
    diagnostics = earlier.syntax.diagnostics
    base = earlier.file.base
    change = Change(from: earlier.file.bytes, to: file.bytes)
    let (tokens, seams) = (tree.tokens, tree.trail.seams)
    let (start, end) = (change.old.lowerBound, change.old.upperBound)
    // The first character, four bytes at most, makes it a line that starts in column 1.
    first = seams.firstIndex { tokens.start(Int($0.token)) + 4 > start } ?? seams.count
    // So does the line end before it.
    last = seams[first...].firstIndex { tokens.start(Int($0.token)) > end } ?? seams.count
  }

  /// What the parser knew where the kept lines before the change end.
  private var start: Trail.Seam {
    first > 0 ? tree.trail.seams[first - 1] : Trail.Seam(token: 0, node: 1, excusedColumn: -1)
  }

  private var isToEnd: Bool { last == tree.trail.seams.count }

  /// The tokens and the nodes that are replaced, and their bytes in the old text.
  private var tokens: Range<Int> {
    Int(start.token)..<(isToEnd ? tree.tokens.count : Int(tree.trail.seams[last].token))
  }
  private var nodes: Range<Int> { Int(start.node)..<(isToEnd ? tree.nodes.count : Int(tree.trail.seams[last].node)) }
  private var bytes: Range<Int> {
    let count = tree.tokens.bytes.count
    return
      (first > 0 ? tree.tokens.start(tokens.lowerBound) : 0)..<(isToEnd ? count : tree.tokens.start(tokens.upperBound))
  }

  mutating func mend(to file: SourceFile) -> Checked<SyntaxTree> {
    var done = bytes.lowerBound
    var encoding: [Diagnostic] = []
    var parser = Parser(file, TokenList(bytes: file.bytes, toCut: bytes.count + change.shift), unreadable: [])
    parser.begin(step: tree.trail.step(before: start.token), excusedColumn: Int(start.excusedColumn))
    if tree.trail.tongueToken < start.token { parser.tree.tongue = tree.tongue }
    while true {
      let lines = done..<bytes.upperBound + change.shift
      parser.parse(lines, into: &encoding)
      done = lines.upperBound
      if isToEnd || agrees(with: parser) { break }
      last += 1
    }
    parser.end()
    if !isToEnd { parser.tree.tokens.removeEnd() }
    let found = diagnostics(encoding, parser.diagnostics, at: file.base)
    replace(by: parser.tree)
    return Checked(tree, found)
  }

  /// Whether the parser knows at the last seam what it knew there before the change, so that it would go on as it did.
  private func agrees(with parser: borrowing Parser) -> Bool {
    let seam = tree.trail.seams[last]
    let knowsTongue = parser.tree.tongue != nil || tree.trail.tongueToken >= seam.token
    return knowsTongue && parser.missingTextLine < 0 && parser.tree.trail.step == tree.trail.step(before: seam.token)
      && parser.open[0].excusedColumn == Int(seam.excusedColumn)
  }

  // MARK: - Putting it together

  private mutating func replace(by new: SyntaxTree) {
    let (tokens, nodes) = (tokens, nodes)
    let tokenShift = UInt32(truncatingIfNeeded: new.tokens.count - tokens.count)
    let nodeShift = UInt32(truncatingIfNeeded: new.nodes.count - 1 - nodes.count)
    replaceTrail(by: new, tokenShift, nodeShift)
    if tokenShift != 0 {
      for node in nodes.upperBound..<tree.nodes.count { tree.nodes[node].firstToken &+= tokenShift }
    }
    let moved = new.nodes.dropFirst().map { node in
      var node = node
      node.firstToken += UInt32(tokens.lowerBound)
      return node
    }
    tree.nodes.replaceSubrange(nodes, with: moved)
    tree.nodes[0].descendants = UInt32(tree.nodes.count - 1)
    tree.tokens.replace(tokens, with: new.tokens, shift: change.shift)
  }

  private mutating func replaceTrail(by new: SyntaxTree, _ tokenShift: UInt32, _ nodeShift: UInt32) {
    let (start, end, old) = (start, UInt32(tokens.upperBound), tree.trail)
    /// Where something is known from, which may lie before, between or behind the seams.
    func token(_ old: UInt32, _ new: UInt32) -> UInt32 {
      if old < start.token { return old }
      if new != .max { return new + start.token }
      return old >= end && old != .max ? old &+ tokenShift : .max
    }
    tree.trail.stepToken = token(old.stepToken, new.trail.stepToken)
    tree.trail.step = tree.trail.stepToken == .max ? nil : new.trail.step ?? old.step
    tree.trail.tongueToken = token(old.tongueToken, new.trail.tongueToken)
    tree.tongue = tree.trail.tongueToken == .max ? nil : new.tongue ?? tree.tongue
    for index in last..<old.seams.count {
      tree.trail.seams[index].token &+= tokenShift
      tree.trail.seams[index].node &+= nodeShift
    }
    let seams = new.trail.seams.map {
      Trail.Seam(token: $0.token + start.token, node: $0.node + start.node - 1, excusedColumn: $0.excusedColumn)
    }
    tree.trail.seams.replaceSubrange(first..<last, with: seams)
  }

  /// All diagnostics: those of the bytes first, as ``parse(_:)`` has them, then the parser's.
  private func diagnostics(
    _ encoding: [Diagnostic], _ parsed: [Diagnostic], at newBase: SourcePosition
  ) -> [Diagnostic] {
    let places = base + SourcePosition(bytes.lowerBound)..<base + SourcePosition(bytes.upperBound)
    let before = newBase &- base
    let behind = before &+ SourcePosition(truncatingIfNeeded: change.shift)
    func mended(_ old: ArraySlice<Diagnostic>, _ new: [Diagnostic]) -> [Diagnostic] {
      let kept = old.filter { $0.primary.range.start < places.lowerBound }.map { $0.moved(by: before) }
      let rest = isToEnd ? [] : old.filter { $0.primary.range.start >= places.upperBound }
      return kept + new + rest.map { $0.moved(by: behind) }
    }
    let isOfBytes = diagnostics.prefix { $0.id == .invalidUTF8 || $0.id == .invisibleCharacter }.count
    return mended(diagnostics[..<isOfBytes], encoding) + mended(diagnostics[isOfBytes...], parsed)
  }
}

extension Parser {
  /// Parses further lines, up to the beginning of a line that starts in column 1, or to the end of the file.
  fileprivate mutating func parse(_ lines: Range<Int>, into encoding: inout [Diagnostic]) {
    let found = encodingDiagnostics(of: file, in: lines)
    encoding += found
    unreadable += found.map { Int($0.primary.range.start - file.base) }
    // Taken out meanwhile, so that they have one owner.
    var tokens = TokenList(bytes: [])
    swap(&tokens, &tree.tokens)
    tokens.removeEnd()
    let first = tokens.count
    tree.tokens = lex(lines, behind: consume tokens)
    self.lines(from: first)
  }
}
