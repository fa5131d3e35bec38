import BudgetRender
import BudgetSource

/// Prints what is wrong with a budget, and the verdict when there are errors; to standard error.
///
/// - Parameter writes: whether the command would have written files.
func report(_ session: Session, on console: Console, writes: Bool) {
  print(session.diagnostics, of: session, on: console)
  guard session.hasErrors else { return }
  console.put(verdict(of: session.diagnostics, writes: writes, in: console.tongue) + "\n", on: .error)
}

/// Prints diagnostics to standard error.
func print(_ diagnostics: [Diagnostic], of session: Session, on console: Console) {
  let options = DiagnosticOptions(tongue: console.tongue, usesColor: console.isColored(.error))
  // A lost standard error is nothing that could be told.
  var sink = ByteSink { _ = try? Platform.write($0, to: .error) }
  renderDiagnostics(diagnostics, in: session.map, options: options, into: &sink)
  sink.finish()
}
