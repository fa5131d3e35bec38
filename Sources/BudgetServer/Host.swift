package import BudgetIDE
package import BudgetSource

/// What the server needs of the world around it.
package struct Host: Sendable {
  /// The files of a folder on disk; the folder ends with `/`.
  package var files: @Sendable (_ folder: String) -> SourceProvider
  /// A path with all links followed; `nil` when nothing stands there.
  package var realPath: @Sendable (_ path: String) -> String?
  /// What the command line says.
  package var setting: Setting
  /// The tongue that the user asked for; `nil` where the sources' own counts.
  package var chosenTongue: Tongue?
  /// The tongue where neither the user nor the sources say one.
  package var usualTongue: Tongue
  /// The page of a diagnostic's code, as plain text; `nil` for a code that has none.
  package var explain: @Sendable (_ code: String, _ tongue: Tongue) -> String?
  /// The version of the program.
  package var version: String

  package init(
    files: @escaping @Sendable (String) -> SourceProvider, realPath: @escaping @Sendable (String) -> String?,
    setting: Setting, chosenTongue: Tongue?, usualTongue: Tongue,
    explain: @escaping @Sendable (String, Tongue) -> String?, version: String
  ) {
    self.files = files
    self.realPath = realPath
    self.setting = setting
    self.chosenTongue = chosenTongue
    self.usualTongue = usualTongue
    self.explain = explain
    self.version = version
  }
}
