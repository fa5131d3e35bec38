import BudgetAnalysis
import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables

/// `budgetc build FILE`: the tables of a budget, written in one of the formats.
func build(_ arguments: Arguments, _ console: inout Console) throws(Failure) -> ExitStatus {
  let session = try Session(arguments, &console)
  report(session, on: console, writes: true)
  guard !session.hasErrors, let layout = session.layout else { return .budgetHasErrors }
  let numbers = try chosenTables(arguments.values(.table), of: layout)
  let formats = arguments.value(.format).map { OutputFormat.named(listItems($0)) } ?? [OutputFormat.all[0]]
  let tableless = formats.filter { !$0.hasTables }.map(\.name)
  if arguments.has(.table), tableless.count == formats.count {
    throw Failure(.wrongCommandLine, Texts.tableOfNothing(tableless), hint: Texts.tableHint)
  }
  if arguments.has(.bom), !formats.contains(where: \.mayHaveByteOrderMark) {
    throw Failure(.wrongCommandLine, Texts.bomOfNothing, hint: Texts.bomHint)
  }
  if arguments.has(.sources), !formats.contains(where: \.mayShowPlaces) {
    throw Failure(.wrongCommandLine, Texts.sourcesOfNothing, hint: Texts.sourcesHint)
  }
  let destination = try Destination(
    arguments.value(.output), formats, isOneTable: numbers.count == 1, of: session)

  // The money alone needs no tables, which would take ten times its room.
  let isWithoutTables = tableless.count == formats.count
  let tables = tabulate(session.budget, as: layout) { !isWithoutTables && numbers.contains($0) }
  let publication = Publication(
    budget: session.budget, layoutName: layout.profile.chineseName, tables: tables,
    moneyFormat: layout.moneyFormat(of: session.budget), tongue: session.compilation.tongue ?? .chinese,
    map: session.map)
  let written = try publication.write(
    to: destination, hasByteOrderMark: arguments.has(.bom), showsPlaces: arguments.has(.sources))
  if session.settings.mayTalk {
    let apart = arguments.has(.table) && !tableless.isEmpty ? [Texts.tableBesides(tableless)] : []
    summarize(session, tables: isWithoutTables ? nil : tables.map(\.number), written: written + apart, on: console)
  }
  return .fine
}

/// The numbers of the tables asked for, of all where none is.
private func chosenTables(_ values: [String], of layout: Layout) throws(Failure) -> Set<String> {
  let known = layout.profile.tables.map(\.number)
  var chosen: Set<String> = []
  for name in values.flatMap(listItems) {
    let plain = String(decoding: folded(name.utf8), as: UTF8.self)
    let number = plain.hasPrefix("表") ? plain : "表" + plain
    guard known.contains(number) else {
      throw Failure(.wrongCommandLine, Texts.unknownTable(name), hint: Texts.tables(known))
    }
    chosen.insert(number)
  }
  return chosen.isEmpty ? Set(known) : chosen
}

/// What was made, to standard error.
///
/// - Parameter tables: the numbers of the tables written; `nil` where the formats have none.
private func summarize(_ session: Session, tables: [String]?, written: [Message], on console: Console) {
  console.say(Texts.title(of: session.budget))
  let totals = Texts.totals(
    income: session.money(.income), spending: session.money(.spend), fiscal: session.money(.spend, Session.fiscal))
  let count =
    tables.map { Texts.tableCount($0.count, warnings: session.warnings) }
    ?? Texts.noErrors(warnings: session.warnings)
  let unvouched = session.unvouchedTables.filter { (tables ?? []).contains($0) }
  for line in [totals, count] + (unvouched.isEmpty ? [] : [Texts.unvouchedTables(unvouched)]) + written {
    console.say(Message(zh: "  " + line.zh, en: "  " + line.en))
  }
}
