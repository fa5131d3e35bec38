import BudgetSource
import BudgetSyntax

/// Walks through a file line by line, and sends each to the section it belongs to.
struct Formatter: ~Copyable {
  let bytes: [UInt8]
  let tree: SyntaxTree
  let tokens: TokenList
  let options: FormatOptions
  var section = Section()
  private let structure: Structure
  private(set) var result: [UInt8] = []

  /// A line whose block may still go on.
  private struct OpenLine {
    /// The node behind the last of its block.
    let end: Int
    /// Its column in the source; -1 for the file.
    let column: Int
    /// Its column in the result.
    let indent: Int
    let node: Int
    /// Whether lines may stand in its block.
    let hasBlock: Bool
  }

  /// The file, and the lines around the place we are at, each in the block of the one before.
  private var open: [OpenLine]
  /// Where the first line begins that has not been read.
  private var cursor: Int
  private var lineEnds = LineEnds()
  /// Whether a run of statements of one line goes on.
  private var isInRun = false
  /// Whether the line read last was blank; blank lines at the beginning count as a second one.
  private var wasBlank = true
  /// The place in ``open`` of the line whose block the last comment line stands in; comment lines that follow one another
  /// never go back into a deeper block.
  private var commentLevel = Int.max

  init(_ file: SourceFile, _ tree: SyntaxTree, _ structure: Structure, _ options: FormatOptions) {
    bytes = file.bytes
    self.tree = tree
    tokens = tree.tokens
    self.structure = structure
    self.options = options
    open = [OpenLine(end: tree.nodes.count, column: -1, indent: -2, node: 0, hasBlock: true)]
    cursor = bytes.starts(with: byteOrderMark) ? 3 : 0
    result.reserveCapacity(bytes.count + bytes.count / 8)
  }

  mutating func run() {
    for node in tree.nodes.indices.dropFirst() {
      let column = linesBetween(before: node, start: tokens.start(Int(tree.nodes[node].firstToken)))
      line(node, column: column)
    }
    _ = linesBetween(before: tree.nodes.count, start: bytes.count)
    flush()
    // A blank line that nothing follows is none.
    if wasBlank, !result.isEmpty { result.removeLast() }
    // A line with an error that begins with the same character must not be taken for a byte-order mark.
    if result.starts(with: byteOrderMark) { result = byteOrderMark + result }
    if lineEnds.common != .feed { result = lineEnds.common.replacingFeeds(of: result) }
  }

  private mutating func flush() {
    section.flush(from: bytes, into: &result)
  }

  // MARK: - Blank lines and comment lines

  /// Takes the blank lines and the comment lines up to the line of `node`, whose first word begins at `start`.
  ///
  /// - Returns: the column of that word.
  private mutating func linesBetween(before node: Int, start: Int) -> Int {
    commentLevel = .max
    while true {
      let lineStart = cursor
      let (column, index) = margin(from: lineStart)
      // Behind the last line end there may be spaces, or what looks like some.
      let isOver = index >= start && (node < tree.nodes.count || !structure.hasError(in: lineStart..<start))
      if isOver || lineStart == bytes.count { return column }
      let line = lineStart..<contentsEnd(from: index)
      if structure.hasError(in: line) {
        section.addSource(line, indent: 0)
        wasBlank = false
      } else if isLineEnd(bytes[index]) {
        blankLine()
      } else {
        section.addSource(index..<textEnd(from: index), indent: commentIndent(column: column, before: node))
        wasBlank = false
      }
      skipLine(from: index)
    }
  }

  private mutating func blankLine() {
    isInRun = false
    if wasBlank { return }
    section.addBlank()
    wasBlank = true
  }

  /// The spaces at the beginning of a line: the column of what follows, and where it stands.
  private func margin(from start: Int) -> (column: Int, index: Int) {
    var column = 0
    var index = start
    while index < bytes.count {
      let length = spaceLength(in: bytes, at: index)
      if length == 0 { break }
      column += bytes[index] == UInt8(ascii: "\t") ? 4 : length == 3 ? 2 : 1
      index += length
    }
    return (column, index)
  }

  /// How far a comment line is indented: as the lines of the block that it stands in by its own column, which is no
  /// shallower than that of the line that follows.
  private mutating func commentIndent(column: Int, before node: Int) -> Int {
    // The line whose block the next line stands in.
    let least = open.lastIndex { $0.end > node || $0.node == 0 } ?? 0
    let last = open.count - 1
    var level = open.lastIndex { $0.column < column } ?? 0
    if level == last, !open[last].hasBlock { level -= 1 }
    if least == last { level = last }
    level = max(min(level, commentLevel), least)
    commentLevel = level
    if structure.keepsColumns(below: open[level].node) { return column }
    return open[level].indent + 2
  }

  // MARK: - Lines of the tree

  private mutating func line(_ node: Int, column: Int) {
    while let last = open.last, last.end <= node, last.node != 0 { open.removeLast() }
    if open.count == 1 { beginStatement(node) }
    let range = tree.tokens(of: node)
    let end = tokens.end(range.upperBound - 1)
    let isVerbatim = structure.isVerbatim(node)
    let parent = open[open.count - 1]
    let keepsColumn = isVerbatim || structure.keepsColumns(below: parent.node)
    let indent = keepsColumn ? column : parent.indent + 2
    if isVerbatim {
      section.addSource(cursor..<contentsEnd(from: end), indent: 0)
    } else {
      words(of: node, range, indent: indent, comment: comment(from: end))
    }
    wasBlank = false
    skipLine(from: end)
    let record = tree.nodes[node]
    open.append(
      OpenLine(
        end: node + 1 + Int(record.descendants), column: column, indent: indent, node: node,
        hasBlock: record.kind.hasBlock))
  }

  /// A statement ends the section before it, but for statements of one line that follow one another.
  private mutating func beginStatement(_ node: Int) {
    let isShort = tree.nodes[node].descendants == 0 && tree.nodes[node].kind.isShort
    if !(isInRun && isShort) { flush() }
    isInRun = isShort
  }

  // MARK: - Places in a line

  /// The comment behind the words of a line that end at `end`; an empty range when there is none.
  private func comment(from end: Int) -> Range<Int> {
    var index = end
    while index < bytes.count {
      let length = spaceLength(in: bytes, at: index)
      if length == 0 { break }
      index += length
    }
    if index == bytes.count || isLineEnd(bytes[index]) { return 0..<0 }
    return index..<textEnd(from: index)
  }

  /// The end of a line's contents, without the spaces at its end.
  private func textEnd(from start: Int) -> Int {
    var end = start
    var index = start
    while index < bytes.count, !isLineEnd(bytes[index]) {
      let space = spaceLength(in: bytes, at: index)
      index += max(space, 1)
      if space == 0 { end = index }
    }
    return end
  }

  /// The end of a line's contents, spaces and all.
  private func contentsEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count, !isLineEnd(bytes[index]) { index += 1 }
    return index
  }

  private mutating func skipLine(from start: Int) {
    cursor = contentsEnd(from: start)
    guard cursor < bytes.count else { return }
    if bytes[cursor] == UInt8(ascii: "\n") {
      lineEnds.add(.feed)
    } else if cursor + 1 < bytes.count, bytes[cursor + 1] == UInt8(ascii: "\n") {
      lineEnds.add(.pair)
      cursor += 1
    } else {
      lineEnds.add(.carriage)
    }
    cursor += 1
  }
}

/// U+FEFF.
let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

extension SyntaxKind {
  /// Whether lines may stand below it.
  var hasBlock: Bool {
    switch self {
    case .file, .income, .basic, .projects, .project, .performance, .note, .fact, .economic, .goal, .task, .unknown:
      true
    case .budget, .department, .unit, .amounts, .layout, .date, .include, .letConstant, .account, .classification,
      .runningCosts, .assert, .entry, .indicator, .text:
      false
    }
  }

  /// Whether it is a statement of one line, which stands in columns with those around it.
  var isShort: Bool {
    switch self {
    case .budget, .department, .unit, .amounts, .layout, .date, .include, .letConstant, .account, .classification,
      .runningCosts, .assert:
      true
    case .file, .income, .basic, .projects, .project, .performance, .note, .fact, .economic, .goal, .task, .unknown,
      .entry, .indicator, .text:
      false
    }
  }
}
