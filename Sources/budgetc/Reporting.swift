import BudgetModel
import BudgetRender
import BudgetSource

/// Prints what is wrong with a budget, and the verdict when there are errors; to standard error.
///
/// - Parameter writes: whether the command would have written files.
func report(_ session: Session, on console: Console, writes: Bool) {
  print(session.diagnostics, of: session, on: console, writes: writes)
  guard session.hasErrors, session.settings.mayTalk else { return }
  console.put(verdict(of: session.diagnostics, writes: writes, in: console.tongue) + "\n", on: .error)
}

/// Prints diagnostics to standard error, whatever stream they are usually printed to.
func print(_ diagnostics: [Diagnostic], of session: Session, on console: Console, writes: Bool = false) {
  let report = DiagnosticReport(diagnostics, of: session, on: console, writes: writes)
  // A lost standard error is nothing that could be told.
  var sink = ByteSink { _ = try? Platform.write($0, to: .error) }
  render(report, as: session.settings.format, options: session.reportOptions(console, .error), into: &sink)
  sink.finish()
  tellFilters(report, diagnostics, session, console)
}

/// Prints what is wrong with a budget where `check` prints it, and the verdict when there are errors.
func reportCheck(_ session: Session, rules: [RuleTest]?, used: UsedAccounts?, on console: Console) throws(Failure) {
  guard session.settings.stream == .output else { return report(session, on: console, writes: false) }
  let report = DiagnosticReport(session.diagnostics, of: session, rules: rules, used: used, on: console, writes: false)
  let options = session.reportOptions(console, .output)
  try writeToStandardOutput { render(report, as: session.settings.format, options: options, into: &$0) }
  tellFilters(report, session.diagnostics, session, console)
  if session.hasErrors, !session.settings.format.isDocument { console.put(report.verdict + "\n", on: .error) }
}

/// What is not shown, and why; to standard error, beside text.
private func tellFilters(
  _ report: DiagnosticReport, _ diagnostics: [Diagnostic], _ session: Session, _ console: Console
) {
  guard session.settings.mayTalk, !diagnostics.isEmpty else { return }
  let present = Set(diagnostics.map(\.id.rawValue)).sorted()
  for filter in session.settings.idleFilters(on: diagnostics) { console.say(Texts.idleFilter(filter, present)) }
  if report.hidden > 0 {
    let hidden = Set(diagnostics.filter { !session.settings.shows($0) }.map(\.id.rawValue)).sorted()
    console.say(Texts.hidden(report.hidden, hidden))
  }
  if report.omitted > 0 {
    let shown = DiagnosticReport.Counts(of: report.shown)
    let all = DiagnosticReport.Counts(of: diagnostics.filter(session.settings.shows))
    console.say(
      Texts.omitted(
        errors: all.errors - shown.errors, others: all.warnings + all.notes - shown.warnings - shown.notes))
  }
}

extension DiagnosticReport {
  fileprivate init(
    _ diagnostics: [Diagnostic], of session: Session, rules: [RuleTest]? = nil, used: UsedAccounts? = nil,
    on console: Console,
    writes: Bool
  ) {
    let (shown, hidden, omitted) = session.settings.shown(of: diagnostics)
    self.init(
      shown: shown, counts: Counts(of: diagnostics), hidden: hidden, omitted: omitted,
      verdict: BudgetRender.verdict(of: diagnostics, writes: writes, in: console.tongue), map: session.map,
      rules: rules, used: used)
  }
}

extension Session {
  fileprivate func reportOptions(_ console: Console, _ stream: StandardStream) -> ReportOptions {
    let folder = input.folder == "./" ? "" : input.folder
    let asNamed = asNamed
    return ReportOptions(
      tongue: console.tongue, usesColor: console.isColored(stream), toolVersion: programVersion,
      pathForOthers: { asNamed.contains($0) ? $0 : folder + $0 })
  }
}
