import BudgetModel
import BudgetSource

/// `budgetc model FILE`: what the sources mean, a line each.
func model(_ arguments: Arguments, _ console: inout Console) throws(Failure) -> ExitStatus {
  let session = try Session(arguments, &console)
  report(session, on: console, writes: false)
  let places = Places(session.map)
  try writeToStandardOutput { sink in writeModel(of: session.budget, places, into: &sink) }
  return session.hasErrors ? .budgetHasErrors : .fine
}

/// Turns places into `path:line`.
struct Places {
  private let map: SourceMap
  private let tables: [LineTable]

  init(_ map: SourceMap) {
    self.map = map
    tables = map.files.map { LineTable($0.bytes) }
  }

  func text(_ position: SourcePosition) -> String {
    let index = map.fileIndex(at: position)
    let file = map.files[index]
    return "\(file.path):\(tables[index].line(at: Int(position - file.base)) + 1)"
  }
}
