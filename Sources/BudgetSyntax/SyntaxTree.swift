package import BudgetSource

/// What a line is.
package enum SyntaxKind: UInt8, Sendable {
  case file
  // Statements.
  case budget, department, unit, amounts, layout, date, include, letConstant, account, classification
  case income, basic, projects, project, runningCosts, performance, assert, note
  // Lines of blocks.
  case entry, fact, economic, goal, task, indicator, text
  /// A line that fits no rule.
  case unknown
}

/// The syntax of one file: a record a line, a superior line before the lines in its block.
///
/// It holds no meaning.
///
/// Joining all ``SyntaxTree/pieces`` gives the file back, byte for byte, whatever the file held.
package struct SyntaxTree: Sendable {
  package internal(set) var tokens: TokenList
  package internal(set) var nodes: [Node] = []
  /// The tongue of the file's first keyword; `nil` when it has none.
  package internal(set) var tongue: Tongue?
  /// How the parser came through the file.
  var trail = Trail()

  /// A line, or the file.
  package struct Node: Sendable, Equatable {
    package internal(set) var kind: SyntaxKind
    /// Whether the line breaks a rule of syntax: what it says must not be relied on.
    package internal(set) var isBroken: Bool
    /// The first token of the line.
    package internal(set) var firstToken: UInt32
    /// How many of the records behind this one lie in its block.
    package internal(set) var descendants: UInt32
  }

  init(tokens: TokenList) {
    self.tokens = tokens
  }

  /// The tokens of a node's own line.
  package func tokens(of node: Int) -> Range<Int> {
    let first = Int(nodes[node].firstToken)
    return first..<tokens.lineEnd(from: first)
  }

  /// The nodes directly in the block of `node`.
  ///
  /// - Complexity: O(children) for the whole walk.
  package func children(of node: Int) -> Children {
    Children(nodes: nodes, cursor: node + 1, end: node + 1 + Int(nodes[node].descendants))
  }

  package struct Children: Sequence, IteratorProtocol {
    fileprivate let nodes: [Node]
    fileprivate var cursor: Int
    fileprivate let end: Int

    package mutating func next() -> Int? {
      guard cursor < end else { return nil }
      defer { cursor += 1 + Int(nodes[cursor].descendants) }
      return cursor
    }
  }

  /// A run of bytes: a token, or what stands before one (spaces, comments, line ends).
  package struct Piece: Sendable {
    /// `nil` for what stands between tokens.
    package let token: TokenKind?
    package let range: Range<Int>
  }

  /// All tokens and all that stands between them, in order, covering every byte once.
  package var pieces: [Piece] {
    var pieces: [Piece] = []
    var offset = 0
    for index in 0..<tokens.count {
      let range = tokens.range(index)
      if range.lowerBound > offset { pieces.append(Piece(token: nil, range: offset..<range.lowerBound)) }
      if !range.isEmpty { pieces.append(Piece(token: tokens.kind(index), range: range)) }
      offset = range.upperBound
    }
    return pieces
  }
}

extension Checked<SyntaxTree> {
  /// Which lines of the file break a rule of syntax: for each node, whether it does, or its line was complained of.
  ///
  /// - Parameter base: where the file begins in the space of places.
  /// - Returns: nothing when no line does.
  /// - Complexity: O(tokens).
  package func nodesWithErrors(base: SourcePosition) -> [Bool] {
    var isWrong = value.nodes.map { $0.isBroken || $0.kind == .unknown }
    guard !diagnostics.isEmpty || isWrong.contains(true) else { return [] }
    var offsets = diagnostics.map { Int($0.primary.range.start - base) }.sorted()[...]
    for node in value.nodes.indices.dropFirst() where !offsets.isEmpty {
      let tokens = value.tokens(of: node)
      let start = value.tokens.start(tokens.lowerBound)
      while let offset = offsets.first, offset < start { offsets.removeFirst() }
      guard let offset = offsets.first, offset <= value.tokens.end(tokens.upperBound - 1) else { continue }
      isWrong[node] = true
    }
    return isWrong
  }
}
