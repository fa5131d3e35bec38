import BudgetSource
import BudgetSyntax

/// Which lines of a file stay as they are, and in which blocks the lines keep their columns.
///
/// Columns tell what belongs to what. A line that stays byte for byte stays in its column, and so must the lines of its
/// block, the line above that opens the block, and so on up to a statement.
struct Structure {
  /// For each node; empty when all lines of the tree may be changed.
  private let verbatim: [Bool]
  /// For each node, whether the lines directly in its block keep their columns; empty when none do.
  private let keeping: [Bool]
  let verbatimCount: Int
  /// Where the errors stand, in order.
  private let offsets: [Int]

  func isVerbatim(_ node: Int) -> Bool { !verbatim.isEmpty && verbatim[node] }

  /// Whether the lines directly in the block of `node` keep their columns.
  func keepsColumns(below node: Int) -> Bool { !keeping.isEmpty && keeping[node] }

  /// Whether an error stands in some bytes of the file.
  ///
  /// - Complexity: O(log errors).
  func hasError(in range: Range<Int>) -> Bool {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < offsets.count && range.contains(offsets[low])
  }

  /// - Parameter keepsAllColumns: whether all lines do, where any line has an error.
  init(_ syntax: Checked<SyntaxTree>, base: SourcePosition, keepsAllColumns: Bool) {
    let tree = syntax.value
    verbatim = syntax.nodesWithErrors(base: base)
    verbatimCount = verbatim.count { $0 }
    offsets = syntax.diagnostics.map { Int($0.primary.range.start - base) }.sorted()
    if verbatim.isEmpty {
      keeping = []
    } else if keepsAllColumns {
      // Statements start in column 1 whatever happens.
      keeping = [false] + [Bool](repeating: true, count: tree.nodes.count - 1)
    } else {
      keeping = Structure.keepingNodes(of: tree, verbatim)
    }
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
