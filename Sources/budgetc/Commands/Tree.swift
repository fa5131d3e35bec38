import BudgetSource
import BudgetSyntax

/// `budgetc tree FILE`: the syntax of one file, a line of source each, with the kinds that the parser gave its words.
func tree(_ arguments: Arguments) throws(Failure) -> ExitStatus {
  let file = try soleFile(arguments)
  let tree = parse(file).value
  let lines = LineTable(file.bytes)
  try writeToStandardOutput { sink in
    // Where the blocks end that are open.
    var ends: [Int] = []
    for index in tree.nodes.indices {
      while let end = ends.last, index >= end { ends.removeLast() }
      let node = tree.nodes[index]
      sink.write(String(repeating: "  ", count: ends.count) + "\(node.kind)" + (node.isBroken ? "!" : ""))
      if node.kind != .file {
        sink.write(" \(lines.line(at: tree.tokens.start(Int(node.firstToken))) + 1)")
        for token in tree.tokens(of: index) {
          sink.write("  \(tree.tokens.kind(token))(\(visible(tree.tokens.text(token))))")
        }
      }
      sink.write("\n")
      ends.append(index + 1 + Int(node.descendants))
    }
  }
  return .fine
}
