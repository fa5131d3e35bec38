/// How the parser came through a file: what it carried on from statement to statement, and where it could set in again.
struct Trail: Sendable {
  /// A statement in column 1 that the parser met with nothing open but the file.
  struct Seam: Sendable {
    /// The first token of the statement, and its node.
    var token: UInt32
    var node: UInt32
    /// The column that lines below statements without a block were complained of in; -1 for none.
    var excusedColumn: Int32
  }

  /// Some of the seams, in order; the beginning of the file is one as well and is not among them.
  var seams: [Seam] = []
  /// How far lines are indented below the line that opens their block, as two lines of a block agreed first.
  var step: Int?
  /// The first token of the line that settled ``step``.
  var stepToken = UInt32.max
  /// The token that told the tongue of the file.
  var tongueToken = UInt32.max

  /// Seams are this many tokens apart at least, so that they cost nothing.
  static let distance = 64

  /// The step that was settled before a token.
  func step(before token: UInt32) -> Int? { stepToken < token ? step : nil }
}

extension Parser {
  /// Remembers the line as one to set in at, if it is one and the last is far enough away.
  mutating func noteSeam(at first: Int) {
    guard missingTextLine < 0, tree.tokens.column(ofLineFrom: first) == 0 else { return }
    nextSeam = first + Trail.distance
    tree.trail.seams.append(
      Trail.Seam(
        token: UInt32(first), node: UInt32(tree.nodes.count), excusedColumn: Int32(clamping: open[0].excusedColumn)))
  }
}
