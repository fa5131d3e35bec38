import BudgetAnalysis
package import BudgetSource
import BudgetSyntax

/// A file that may be the root of a budget.
package struct RootFile: Sendable, Equatable {
  /// The folder it stands in, with `/` at its end.
  package let folder: String
  package let name: String

  package init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }
}

/// The root file that a source is to be read from.
///
/// A source that states its year (预算) is a root itself. Any other is looked for among the includes of the `*.bud` files of
/// its folder and of those above it. Of several, the one is taken that states a year, then one that is open in the editor,
/// then the nearest, then the last by name: `2025.bud` before `2024.bud`. A source that nobody includes is its own root.
///
/// - Parameters:
///   - file: the source.
///   - folders: the folders to look in, nearest first, each with `/` at its end.
///   - isOpen: whether a path is open in the editor.
///   - files: the files of a folder.
/// - Complexity: reads and parses all the files it looks at.
package func findRoot(
  of file: RootFile, in folders: [String], isOpen: (_ path: String) -> Bool,
  files: (_ folder: String) -> SourceProvider
) -> RootFile {
  let own = files(file.folder)
  guard case .file(let key) = own.identity(file.name), case .success(let bytes) = own.read(file.name) else {
    return file
  }
  if statesYear(bytes) { return file }
  var best: (root: RootFile, rank: [Int])?
  for (distance, folder) in folders.enumerated() {
    let sources = files(folder)
    let names = (sources.list("") ?? []).filter { $0.hasSuffix(".bud") }
    // Later names first: the first of equal ones stays.
    for name in names.reversed() where folder != file.folder || name != file.name {
      guard includes(key, root: name, sources), case .success(let bytes) = sources.read(name) else { continue }
      let rank = [statesYear(bytes) ? 0 : 1, isOpen(folder + name) ? 0 : 1, distance]
      if let known = best, !rank.lexicographicallyPrecedes(known.rank) { continue }
      best = (RootFile(folder: folder, name: name), rank)
    }
  }
  return best?.root ?? file
}

private func includes(_ key: String, root: String, _ sources: SourceProvider) -> Bool {
  includedFiles(of: root, in: sources).dropFirst().contains { sources.identity($0) == .file(key: key) }
}

private func statesYear(_ bytes: [UInt8]) -> Bool {
  let tree = parse(SourceFile(path: "", bytes: bytes, base: 0)).value
  return tree.children(of: 0).contains { tree.nodes[$0].kind == .budget }
}
