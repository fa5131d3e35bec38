package import BudgetAnalysis
internal import BudgetModel
package import BudgetSource
package import BudgetSyntax
internal import BudgetTables

/// Makes a world of files in memory, with the shipped classification and all layouts.
///
/// The editions that tests use are built once: building one takes longer than most test inputs take to compile.
package func testWorld(files: [String: [UInt8]]) -> World {
  World(
    sources: SourceProvider(files: files),
    classification: { year in cachedEditions[year] ?? Classification(edition: year) },
    profiles: layouts.map(\.profile))
}

private let cachedEditions: [Int: Classification] = Dictionary(
  uniqueKeysWithValues: ([0] + Array(2024...2026)).map { ($0, Classification(edition: $0)) })

/// Compiles a text that stands alone, whatever bytes it has.
package func compileAlone(_ bytes: [UInt8]) -> Checked<Compilation> {
  compile("main.bud", layout: nil, in: testWorld(files: ["main.bud": bytes]))
}

/// The syntax of a text that stands alone.
package func parseAlone(_ bytes: [UInt8]) -> Checked<SyntaxTree> {
  parse(SourceFile(path: "main.bud", bytes: bytes, base: 0))
}

/// The tokens of a tree, and what stands between them, joined: the bytes it was made of.
package func joined(_ tree: SyntaxTree) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(tree.tokens.bytes.count)
  for piece in tree.pieces { bytes += tree.tokens.bytes[piece.range] }
  return bytes
}
