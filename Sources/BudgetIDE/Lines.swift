import BudgetAnalysis
import BudgetModel
package import BudgetSource
import BudgetSyntax

// Finding lines and words by their places.

extension Snapshot {
  /// The file that a place stands in, and the offset there.
  func find(_ place: SourcePosition) -> (file: Int, offset: Int)? {
    guard !map.files.isEmpty else { return nil }
    let file = map.fileIndex(at: place)
    return (file, min(Int(place - map.files[file].base), map.files[file].bytes.count))
  }

  func tree(_ file: Int) -> SyntaxTree { study.files[file].tree }

  /// The record of the line that `offset` stands in; `nil` for a line that has none.
  ///
  /// - Complexity: O(log lines + length of the line).
  func node(at offset: Int, in file: Int) -> Int? {
    let tree = tree(file)
    var (low, high) = (1, tree.nodes.count)
    while low < high {
      let middle = (low + high) / 2
      if tree.tokens.start(Int(tree.nodes[middle].firstToken)) <= offset { low = middle + 1 } else { high = middle }
    }
    let bytes = tree.tokens.bytes
    let isLineEnd = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    // Of two that may hold it, one begins before the place and one behind, in the indent of which the place stands.
    for node in [low - 1, low] where node > 0 && node < tree.nodes.count {
      let start = tree.tokens.start(Int(tree.nodes[node].firstToken))
      if !bytes[min(start, offset)..<max(start, offset)].contains(where: isLineEnd) { return node }
    }
    return nil
  }

  /// The word of a line that `offset` touches; of two, the one that begins there.
  func token(at offset: Int, of node: Int, in file: Int) -> Int? {
    let tokens = tree(file).tokens
    var found: Int?
    for token in tree(file).tokens(of: node) where tokens.start(token) <= offset && offset <= tokens.end(token) {
      found = token
    }
    return found
  }

  /// The place of a word.
  func place(of token: Int, in file: Int) -> SourceRange {
    let tokens = tree(file).tokens
    return range(tokens.start(token)..<tokens.end(token), in: file)
  }

  func range(_ offsets: Range<Int>, in file: Int) -> SourceRange {
    let base = map.files[file].base
    return SourceRange(base + SourcePosition(offsets.lowerBound), base + SourcePosition(offsets.upperBound))
  }

  /// The records whose blocks a line stands in, innermost first; the file's own is left out.
  ///
  /// - Complexity: O(lines above).
  func headings(of node: Int, in file: Int) -> [Int] {
    let nodes = tree(file).nodes
    var found: [Int] = []
    var index = node - 1
    while index > 0 {
      if index + Int(nodes[index].descendants) >= node { found.append(index) }
      index -= 1
      if let last = found.last, tree(file).tokens.column(ofLineFrom: Int(nodes[last].firstToken)) == 0 { break }
    }
    return found
  }

  /// The statement that a line is, or stands in.
  func statement(of node: Int, in file: Int) -> StudiedStatement? {
    let line = headings(of: node, in: file).last ?? node
    return study.statements.first { $0.file == file && $0.node == line }
  }

  /// The unit (单位) that is open in a line; -1 for none.
  func unit(of node: Int, in file: Int) -> Int { statement(of: node, in: file)?.unit ?? -1 }

  /// All that a line says with all that stands in its block: from its first word up to the next line that is not in it.
  func block(of node: Int, in file: Int) -> SourceRange {
    let tree = tree(file)
    let next = node + 1 + Int(tree.nodes[node].descendants)
    let end =
      next < tree.nodes.count ? tree.tokens.start(Int(tree.nodes[next].firstToken)) : tree.tokens.bytes.count
    return range(tree.tokens.start(Int(tree.nodes[node].firstToken))..<end, in: file)
  }

  /// The first to the last word of a line.
  func line(of node: Int, in file: Int) -> SourceRange {
    let tree = tree(file)
    let tokens = tree.tokens(of: node)
    return range(tree.tokens.start(tokens.lowerBound)..<tree.tokens.end(tokens.upperBound - 1), in: file)
  }

  /// The same, down to the last word of its block.
  func lines(of node: Int, in file: Int) -> SourceRange {
    let last = node + Int(tree(file).nodes[node].descendants)
    return SourceRange(line(of: node, in: file).start, line(of: last, in: file).end)
  }

  /// The first word of a line of one of some kinds.
  func first(_ kinds: [TokenKind], of node: Int, in file: Int) -> Int? {
    let tree = tree(file)
    return tree.tokens(of: node).first { kinds.contains(tree.tokens.kind($0)) }
  }

  /// What a word says: folded, without quotation marks.
  func foldedText(of token: Int, in file: Int) -> String {
    let slice = tree(file).tokens.slice(token)
    return String(decoding: folded(quotedContents(slice) ?? slice), as: UTF8.self)
  }

  /// A word without its quotation marks.
  func plainText(of token: Int, in file: Int) -> String {
    let slice = tree(file).tokens.slice(token)
    return String(decoding: quotedContents(slice) ?? slice, as: UTF8.self)
  }

  func keyword(_ token: Int, in file: Int) -> Keyword? { Keyword(tree(file).tokens.slice(token)) }

  /// The code that a line of money, or a declaration, begins with.
  func code(of node: Int, in file: Int) -> Code? {
    first([.code], of: node, in: file).flatMap { Code(foldedText(of: $0, in: file)) }
  }

  /// The tongue of a file's own keywords, or of the sources'.
  package func tongue(ofFile file: Int) -> Tongue { tree(file).tongue ?? tongue ?? .chinese }

  /// The unit that amounts of a file are shown in.
  func moneyUnit(of file: Int) -> MoneyUnit {
    study.files[file].moneyUnit ?? study.compilation.profile?.moneyUnit ?? .tenThousandYuan
  }
}
