package import BudgetAnalysis
package import BudgetModel
package import BudgetSource
import BudgetSyntax

/// All that may vary between two looks at the same sources.
package struct Setting: Sendable {
  /// The classification of a budget year.
  package var classification: @Sendable (_ year: Int) -> Classification
  package var profiles: [LayoutProfile]
  /// The user's own lists of accounts.
  package var ownLists: [OwnList]
  /// The name of a layout to use in place of the source's.
  package var layout: String?
  /// Whether warnings are errors.
  package var isStrict: Bool

  package init(
    classification: @escaping @Sendable (Int) -> Classification, profiles: [LayoutProfile], ownLists: [OwnList],
    layout: String?, isStrict: Bool
  ) {
    self.classification = classification
    self.profiles = profiles
    self.ownLists = ownLists
    self.layout = layout
    self.isStrict = isStrict
  }
}

/// A budget as it stands at one moment: its sources, what they mean, and what is wrong with them.
///
/// Every feature of an editor is a function from it; places are those of its ``map``.
package struct Snapshot: Sendable {
  package let study: Study
  /// What `check` says of the root file, in the order of their places.
  package let diagnostics: [Diagnostic]
  package let setting: Setting
  /// The files that it was made of, for completing paths.
  package let sources: SourceProvider

  package var map: SourceMap { study.map }
  package var budget: Budget { study.budget }
  /// The tongue of the sources' own keywords; `nil` when they have none.
  package var tongue: Tongue? { study.compilation.tongue }

  /// The index of the file of that path.
  package func file(at path: String) -> Int? { study.files.firstIndex { $0.source.path == path } }
}

/// What the files of a snapshot were parsed to.
package struct EarlierSyntax: Sendable {
  fileprivate var files: [String: ParsedSource] = [:]

  package init() {}

  package init(of snapshot: Snapshot) { files = snapshot.study.syntax }

  /// Hands the syntax over: with one owner it is changed in place.
  fileprivate mutating func take() -> [String: ParsedSource] {
    defer { files = [:] }
    return files
  }
}

/// Compiles a root file.
///
/// - Parameters:
///   - root: its name in its folder.
///   - sources: the files of that folder, unsaved texts in the place of what is on disk.
///   - earlier: the syntax of an earlier snapshot, used up, so that what has not changed is not parsed.
package func takeSnapshot(
  of root: String, from sources: SourceProvider, _ setting: Setting, after earlier: consuming EarlierSyntax
) -> Snapshot {
  let world = World(
    sources: sources, classification: setting.classification, profiles: setting.profiles, ownLists: setting.ownLists)
  let checked = study(root, layout: setting.layout, in: world, after: earlier.take())
  var diagnostics = checked.diagnostics
  if setting.isStrict {
    for index in diagnostics.indices where diagnostics[index].severity == .warning {
      diagnostics[index].severity = .error
    }
  }
  return Snapshot(study: checked.value, diagnostics: diagnostics, setting: setting, sources: sources)
}

extension Snapshot {
  /// Which files state a year and which files they include, a line each: as long as it stays the same, every file keeps
  /// its root.
  package var shape: [String] {
    let years = study.statements.filter { $0.kind == .budget }.map { study.files[$0.file].source.path + " =" }
    let includes = study.includes.map { include in
      let file = map.files.isEmpty ? "" : map.files[map.fileIndex(at: include.place.start)].path
      return file + " > " + include.paths.joined(separator: " ")
    }
    return ["of " + (map.files.first?.path ?? "")] + years + includes
  }
}
