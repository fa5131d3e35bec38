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
  missingNames(in: compilation.map.files.lazy.map { ($0, parse($0)) }, of: compilation)
}

/// The same of one file of a study, whose syntax is known.
///
/// - Parameter file: its index in the map.
/// - Complexity: O(lines of the file).
package func missingNames(in study: Study, file: Int) -> MissingNames {
  let studied = study.files[file]
  return missingNames(in: CollectionOfOne((studied.source, studied.syntax)), of: study.compilation)
}

private func missingNames(
  in files: some Sequence<(SourceFile, Checked<SyntaxTree>)>, of compilation: Compilation
) -> MissingNames {
  var missing = MissingNames()
  guard compilation.budget.year != 0 else { return missing }
  var unsure: Set<UInt32> = []
  for (file, syntax) in files { missing.add(file, syntax, compilation.budget.classification, &unsure) }
  missing.unsureCodes = unsure.sorted().map { Code($0).text }
  return missing
}

extension MissingNames {
  fileprivate mutating func add(
    _ file: SourceFile, _ syntax: Checked<SyntaxTree>, _ classification: Classification, _ unsure: inout Set<UInt32>
  ) {
    let tokens = syntax.value.tokens
    let isWrong = syntax.nodesWithErrors(base: file.base)
    for (node, record) in syntax.value.nodes.enumerated() where record.kind == .fact {
      if !isWrong.isEmpty, isWrong[node] { continue }
      let token = Int(record.firstToken)
      let hasName = token + 1 < tokens.count && !tokens.startsLine(token + 1) && tokens.kind(token + 1) == .name
      guard !hasName, let code = Code(String(decoding: folded(tokens.slice(token)), as: UTF8.self)),
        let row = classification.row(of: code)
      else { continue }
      if classification.certainty(at: row) == .doubtful {
        unsure.insert(code.value)
        continue
      }
      let place = SourceRange(at: file.base + SourcePosition(tokens.end(token)))
      edits.append(TextEdit(place, " " + writtenName(classification.name(of: code), at: .account)))
    }
  }
}
