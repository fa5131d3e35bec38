package import BudgetModel
package import BudgetSource
import BudgetSyntax

/// All that may vary between two compilations of the same text.
package struct World: Sendable {
  package var sources: SourceProvider
  /// The classification of a budget year.
  package var classification: @Sendable (_ year: Int) -> Classification
  package var profiles: [LayoutProfile]
  /// The caller's own lists of accounts, stronger than those that the sources name (目录).
  package var ownLists: [OwnList]

  package init(
    sources: SourceProvider, classification: @escaping @Sendable (Int) -> Classification, profiles: [LayoutProfile],
    ownLists: [OwnList] = []
  ) {
    self.sources = sources
    self.classification = classification
    self.profiles = profiles
    self.ownLists = ownLists
  }
}

/// A list of accounts that stands outside the sources: its bytes, and what to call it in messages.
package struct OwnList: Sendable {
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// What a compilation makes: the files it read, and the budget they mean.
package struct Compilation: Sendable {
  package var map: SourceMap
  package var budget: Budget
  /// The layout that the source, or the caller, asks for; `nil` when there is none of that name and year.
  package var profile: LayoutProfile?
  /// The tongue of the sources' own keywords; `nil` when they have none.
  package var tongue: Tongue?
  /// Where the layout is named; the beginning of the root file when it is not.
  package var layoutPlace: SourceRange
}

/// Compiles the root file and all that it includes.
///
/// - Parameters:
///   - root: the path of the root file, relative to its own folder: its name.
///   - layout: the name of a layout to use in place of the source's.
/// - Returns: the compilation, however incomplete, with all diagnostics of all files in order of their places.
/// - Complexity: O(bytes of all files), and O(facts) for each assertion.
package func compile(_ root: String, layout: String?, in world: World) -> Checked<Compilation> {
  var loader = Loader(world.sources)
  loader.load(root)
  let tongue = loader.files.lazy.compactMap(\.tree.tongue).first
  var analyzer = Analyzer(loader: loader, layout: layout, world: world)
  analyzer.analyze()
  let compilation = Compilation(
    map: loader.map, budget: analyzer.budget, profile: analyzer.profile, tongue: tongue,
    layoutPlace: analyzer.layoutPlace)
  return Checked(compilation, (loader.diagnostics + analyzer.diagnostics).sortedByPlace())
}
