import BudgetAnalysis
import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables

/// `budgetc check FILE`, and with `--fix` or `--diff` what can be mended unattended.
func check(_ arguments: Arguments, _ console: inout Console) throws(Failure) -> ExitStatus {
  var session = try Session(arguments, &console)
  if arguments.has(.fix) || arguments.has(.diff) { try fix(&session, arguments, &console) }
  if arguments.has(.notes) { session.addNotes() }
  let used = arguments.has(.notes) ? session.budget.usedAccounts : nil
  let rules = arguments.has(.verbose) ? try rules(of: session, arguments) : nil
  try reportCheck(session, rules: rules, used: used, on: console)
  if let rules, session.settings.format != .json {
    let table = Table(rules, console.tongue)
    try writeToStandardOutput { renderText([table], options: TextOptions(width: standardOutputWidth), into: &$0) }
  }
  defer {
    if let used, session.settings.mayTalk, !session.settings.format.isDocument {
      console.say(Texts.usedAccounts(used))
      let unvouched = session.unvouchedTables
      if !unvouched.isEmpty { console.say(Texts.unvouchedTables(unvouched)) }
    }
  }
  guard !session.hasErrors else { return .budgetHasErrors }
  if session.settings.format.isDocument { return .fine }
  let budget = session.budget
  let parts = [
    Texts.title(of: budget), Texts.units(max(budget.units.count, 1)), Texts.spending(session.money(.spend)),
  ]
  let head = Texts.noErrors(warnings: session.warnings)
  console.say(
    Message(
      zh: head.zh + "：" + parts.map(\.zh).joined(separator: "，"),
      en: head.en + ": " + parts.map(\.en).joined(separator: ", ")))
  return .fine
}

/// How often each rule was tested.
private func rules(of session: Session, _ arguments: Arguments) throws(Failure) -> [RuleTest] {
  if session.settings.stream == .output, session.settings.format != .json {
    throw Failure(.wrongCommandLine, Texts.verboseAndDocument, hint: Texts.verboseHint)
  }
  return testedRules(session.input.name, layout: arguments.value(.layout), in: session.world)
}

/// Mends what can be mended; with `--diff`, shows it and leaves the files and the session as they are.
private func fix(_ session: inout Session, _ arguments: Arguments, _ console: inout Console) throws(Failure) {
  let onlyShows = arguments.has(.diff)
  if !onlyShows, session.input.isStandardInput {
    throw Failure(.wrongCommandLine, Texts.cannotFixInput, hint: Texts.fixInputHint)
  }
  if onlyShows, session.settings.stream == .output {
    throw Failure(.wrongCommandLine, Texts.diffAndDocument, hint: Texts.diffAndDocumentHint)
  }
  var fixing = Fixing(session)
  try fixing.run(arguments, &console)
  if fixing.files.isEmpty {
    if session.settings.mayTalk { console.say(Texts.nothingToFix) }
  } else if onlyShows {
    try writeToStandardOutput { sink in
      for file in fixing.files { writeUnifiedDiff(of: file.path, from: file.old, to: file.new, into: &sink) }
    }
    console.say(Texts.wouldFix(fixing.files.reduce(0) { $0 + $1.count }))
  } else {
    try fixing.write(console)
    session = try Session(arguments, &console)
  }
}
