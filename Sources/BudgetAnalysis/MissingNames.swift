import BudgetModel
package import BudgetSource
import BudgetSyntax

/// The names of accounts that a budget could write beside its codes and does not.
package struct MissingNames: Sendable {
  /// Insertions behind codes, in the order of their places, in any file of the compilation.
  package fileprivate(set) var edits: [TextEdit] = []
  /// Codes, in order and each once, whose names the lists that come with the compiler are not sure of: none is written.
  package fileprivate(set) var unsureCodes: [String] = []
}

/// Finds the lines of money whose code has no name beside it, and the name that belongs there.
///
/// Names are those of the budget's year, of its own lists (目录) and of its local accounts (科目). Lines with an error of
/// syntax are left, and so are codes that are no accounts.
///
/// - Returns: nothing when the year is not known.
/// - Complexity: O(bytes of all files).
package func missingNames(in compilation: Compilation) -> MissingNames {
  missingNames(in: compilation.map.files[...], of: compilation)
}

/// The same of one file of the compilation.
///
/// - Parameter file: its index in the map.
/// - Complexity: O(bytes of the file).
package func missingNames(in compilation: Compilation, file: Int) -> MissingNames {
  missingNames(in: compilation.map.files[file...file], of: compilation)
}

private func missingNames(in files: ArraySlice<SourceFile>, of compilation: Compilation) -> MissingNames {
  var missing = MissingNames()
  let classification = compilation.budget.classification
  guard compilation.budget.year != 0 else { return missing }
  var unsure: Set<UInt32> = []
  for file in files {
    let syntax = parse(file)
    let isWrong = syntax.nodesWithErrors(base: file.base)
    for (node, record) in syntax.value.nodes.enumerated() where record.kind == .fact {
      if !isWrong.isEmpty, isWrong[node] { continue }
      let tokens = syntax.value.tokens
      let token = Int(record.firstToken)
      let hasName = token + 1 < tokens.count && !tokens.startsLine(token + 1) && tokens.kind(token + 1) == .name
      guard !hasName, let code = Code(String(decoding: folded(tokens.slice(token)), as: UTF8.self)),
        let row = classification.row(of: code)
      else { continue }
      if classification.certainty(at: row) == .doubtful {
        unsure.insert(code.value)
        continue
      }
      let name = writtenName(Array(classification.name(of: code).utf8)[...], at: .account)
      let place = SourceRange(at: file.base + SourcePosition(tokens.end(token)))
      missing.edits.append(TextEdit(place, " " + String(decoding: name, as: UTF8.self)))
    }
  }
  missing.unsureCodes = unsure.sorted().map { Code($0).text }
  return missing
}
