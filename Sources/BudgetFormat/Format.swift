package import BudgetSource
package import BudgetSyntax

/// How a file is to be formatted.
package struct FormatOptions: Sendable {
  /// The tongue that all keywords are to be written in; `nil` leaves each in its own.
  package var keywords: Tongue?

  package init(keywords: Tongue?) {
    self.keywords = keywords
  }
}

/// A file in canonical form.
package struct FormattedFile: Sendable {
  package let file: SourceFile
  /// The whole file as it should be.
  package let bytes: [UInt8]
  /// The number of lines that stay as they are because they break a rule of syntax.
  package let keptLines: Int
  /// Whether the file holds bytes that are no UTF-8, and stays as it is for that.
  package let isUnreadable: Bool

  package var isChanged: Bool { bytes != file.bytes }
}

/// Writes a file in canonical form.
///
/// What the file means stays the same, and so does what the parser has to say of it. Lines with an error of syntax stay
/// byte for byte, and the columns of the blocks they stand in with them, for by these alone it is known what belongs to
/// what. A file that is no UTF-8 stays as it is.
///
/// - Parameters:
///   - file: the file.
///   - syntax: what ``parse(_:)`` makes of it, with its diagnostics.
/// - Complexity: O(bytes).
package func format(_ file: SourceFile, _ syntax: Checked<SyntaxTree>, options: FormatOptions) -> FormattedFile {
  let isUnreadable = syntax.diagnostics.contains { $0.id == .invalidUTF8 }
  if isUnreadable { return FormattedFile(file: file, bytes: file.bytes, keptLines: 0, isUnreadable: true) }
  // A file without errors cannot lose its structure. In one with errors, the depth of one block is evidence of what is
  // wrong in another: where an indent of two spaces would change what the parser thinks, all columns stay.
  for keepsAllColumns in [false, true] {
    let structure = Structure(syntax, base: file.base, keepsAllColumns: keepsAllColumns)
    var formatter = Formatter(file, syntax.value, structure, options)
    formatter.run()
    let bytes = formatter.result
    let isWhole = structure.verbatimCount == 0 && syntax.diagnostics.isEmpty
    if isWhole || isSameSyntax(syntax, base: file.base, bytes) {
      return FormattedFile(file: file, bytes: bytes, keptLines: structure.verbatimCount, isUnreadable: false)
    }
  }
  return FormattedFile(
    file: file, bytes: file.bytes, keptLines: Structure(syntax, base: file.base, keepsAllColumns: true).verbatimCount,
    isUnreadable: false)
}

/// Whether other bytes are the same lines, nested in the same way, with the same errors.
private func isSameSyntax(_ old: Checked<SyntaxTree>, base: SourcePosition, _ bytes: [UInt8]) -> Bool {
  let new = parse(SourceFile(path: "", bytes: bytes, base: 0))
  guard old.value.nodes.count == new.value.nodes.count else { return false }
  let isSameTree = zip(old.value.nodes, new.value.nodes).allSatisfy {
    $0.kind == $1.kind && $0.isBroken == $1.isBroken && $0.descendants == $1.descendants
  }
  return isSameTree && errors(of: old, base: base) == errors(of: new, base: 0)
}

/// The errors in the order of their places, each by the line of the tree that it stands in.
private func errors(of syntax: Checked<SyntaxTree>, base: SourcePosition) -> [SyntaxError] {
  let nodes = syntax.value.nodes
  var node = 0
  return syntax.diagnostics.sortedByPlace().map { diagnostic in
    let offset = Int(diagnostic.primary.range.start - base)
    while node + 1 < nodes.count, syntax.value.tokens.start(Int(nodes[node + 1].firstToken)) <= offset { node += 1 }
    return SyntaxError(id: diagnostic.id, node: node)
  }
}

private struct SyntaxError: Equatable {
  let id: DiagnosticID
  let node: Int
}
