import BudgetSource
import BudgetSyntax

/// Which lines of a file stay as they are, and in which blocks the lines keep their columns.
///
/// Columns tell what belongs to what. A line that stays byte for byte stays in its column, and so must the lines of its
/// block, the line above that opens the block, and so on up to a statement.
struct Structure {
  /// For each node; empty when all lines may be changed.
  private let verbatim: [Bool]
  /// For each node, whether the lines directly in its block keep their columns; empty when none do.
  private let keeping: [Bool]
  let verbatimCount: Int

  func isVerbatim(_ node: Int) -> Bool { !verbatim.isEmpty && verbatim[node] }

  /// Whether the lines directly in the block of `node` keep their columns.
  func keepsColumns(below node: Int) -> Bool { !keeping.isEmpty && keeping[node] }

  /// - Parameter keepsAllColumns: whether all lines do, where any line has an error.
  init(_ syntax: Checked<SyntaxTree>, base: SourcePosition, keepsAllColumns: Bool) {
    let tree = syntax.value
    let isBroken = tree.nodes.contains { $0.isBroken || $0.kind == .unknown }
    guard isBroken || !syntax.diagnostics.isEmpty else {
      (verbatim, keeping, verbatimCount) = ([], [], 0)
      return
    }
    let verbatim = Structure.verbatimNodes(of: tree, syntax.diagnostics, base: base)
    self.verbatim = verbatim
    verbatimCount = verbatim.count { $0 }
    // Statements start in column 1 whatever happens.
    let all = [false] + [Bool](repeating: true, count: tree.nodes.count - 1)
    keeping = keepsAllColumns ? all : Structure.keepingNodes(of: tree, verbatim)
  }

  private static func verbatimNodes(of tree: SyntaxTree, _ diagnostics: [Diagnostic], base: SourcePosition) -> [Bool] {
    var verbatim = tree.nodes.map { $0.isBroken || $0.kind == .unknown }
    var offsets = diagnostics.map { Int($0.primary.range.start - base) }[...]
    offsets.sort()
    for node in tree.nodes.indices.dropFirst() {
      let tokens = tree.tokens(of: node)
      let start = tree.tokens.start(tokens.lowerBound)
      while let offset = offsets.first, offset < start { offsets.removeFirst() }
      while let offset = offsets.first, offset <= tree.tokens.end(tokens.upperBound - 1) {
        verbatim[node] = true
        offsets.removeFirst()
      }
    }
    return verbatim
  }

  private static func keepingNodes(of tree: SyntaxTree, _ verbatim: [Bool]) -> [Bool] {
    var keeping = [Bool](repeating: false, count: tree.nodes.count)
    let columns = tree.nodes.map { tree.tokens.column(ofLineFrom: Int($0.firstToken)) }
    // From the last node to the first, so that a block is known before the line that opens it.
    for parent in tree.nodes.indices.dropFirst().reversed() {
      var column: Int?
      for child in tree.children(of: parent) {
        // Lines of free text may stand in any column.
        let isOut = tree.nodes[child].kind != .text && columns[child] != column ?? columns[child]
        if isOut || verbatim[child] || keeping[child] { keeping[parent] = true }
        column = column ?? columns[child]
      }
    }
    return keeping
  }
}
