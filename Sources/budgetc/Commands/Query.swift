import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetTables

/// `budgetc query FILE QUERY`.
func query(_ arguments: Arguments, _ console: inout Console) throws(Failure) -> ExitStatus {
  let text = try QueryText(arguments.operands.dropFirst().joined(separator: " "))
  var session = try Session(arguments, &console)
  guard !session.hasNoAnswers else {
    report(session, on: console, writes: false)
    return .budgetHasErrors
  }
  guard let query = resolve(text.query, in: &session, console) else { return .wrongCommandLine }
  try text.checkDimensions(of: query.side)
  if session.hasErrors { print(session.diagnostics.filter { $0.id == .assertionFalse }, of: session, on: console) }
  if session.warnings > 0, session.settings.mayTalk { console.say(Texts.warningsElsewhere(session.warnings)) }

  let format = arguments.value(.format).flatMap(AnswerFormat.init(rawValue:)) ?? .text
  if text.dimensions.isEmpty {
    guard let amount = session.budget.total(of: query) else { throw cannotTell }
    try writeToStandardOutput { writeAnswer(amount, to: text.query, as: format, into: &$0) }
  } else {
    let unit = session.compilation.profile?.moneyUnit ?? .tenThousandYuan
    guard let table = tabulate(query, by: text.dimensions, of: session.budget, in: unit) else { throw cannotTell }
    try writeToStandardOutput { writeAnswer(table, to: text.query, as: format, into: &$0) }
  }
  return .fine
}

private let cannotTell = Failure(.wrongCommandLine, Texts.marginsCannotTell, hint: Texts.askEither)

/// Reads the query as a file of its own, so that its mistakes are shown as those of a source are.
private func resolve(_ text: String, in session: inout Session, _ console: Console) -> Query? {
  guard let index = session.compilation.map.add(path: Input.queryName, bytes: Array(text.utf8)) else { return nil }
  let resolved = resolveQuery(session.compilation.map.files[index], in: session.budget)
  if resolved.value == nil { print(resolved.diagnostics, of: session, on: console) }
  return resolved.value
}
