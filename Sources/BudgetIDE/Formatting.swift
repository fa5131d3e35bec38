import BudgetAnalysis
import BudgetFormat
package import BudgetSource
import BudgetSyntax

extension Snapshot {
  /// The edits that put a file into its canonical form, as `fmt` does; only those of the lines that `range` touches, if
  /// it is given.
  ///
  /// - Complexity: O(bytes of the file).
  package func formattingEdits(of file: Int, touching range: SourceRange?) -> [TextEdit] {
    let studied = study.files[file]
    let formatted = format(studied.source, studied.syntax, options: FormatOptions(keywords: nil))
    return range.map { formatted.edits(touching: $0) } ?? formatted.edits()
  }
}
