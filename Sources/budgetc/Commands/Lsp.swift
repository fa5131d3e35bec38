import BudgetIDE
import BudgetModel
import BudgetServer
import BudgetSource
import BudgetTables

/// `budgetc lsp`: speaks with an editor through the standard streams, until it is told to end.
func lsp(_ arguments: Arguments, _ console: Console) throws(Failure) -> ExitStatus {
  var server = Server(host: try host(arguments, console))
  if Platform.isTerminal(.output) { console.say(Texts.lspOnTerminal) }
  let input: Platform.StandardInput
  do throws(SystemError) { input = try Platform.StandardInput() } catch {
    throw Failure(.fileTrouble, Texts.cannotRead(Input.standardInputName, error))
  }
  while true {
    // All that has come is taken in before the next piece of work, so that what it overtakes is not done.
    let received = input.take(waits: !server.hasWork)
    server.receive(received.bytes)
    if received.isAtEnd { server.receiveEnd() }
    if server.hasWork { server.work() }
    let output = server.takeOutput()
    if !output.isEmpty { try writeToStandardOutput { $0.write(output) } }
    if let status = server.exitStatus { return status == 0 ? .fine : .budgetHasErrors }
  }
}

private func host(_ arguments: Arguments, _ console: Console) throws(Failure) -> Host {
  if let layout = arguments.value(.layout) { try Session.checkLayout(layout) }
  let editions = Platform.Cache(holding: 4) { (year: Int) in Classification(edition: year) }
  let setting = Setting(
    classification: { editions.value(for: $0) }, profiles: layouts.map(\.profile),
    ownLists: try Session.ownLists(arguments), layout: arguments.value(.layout), isStrict: arguments.has(.strict))
  return Host(
    files: { SourceProvider(folder: $0) }, realPath: { try? Platform.realPath($0).get() }, setting: setting,
    chosenTongue: console.chosenTongue, usualTongue: console.tongue, explain: explainPage, version: programVersion)
}

/// The page of a code as `explain` prints it.
private func explainPage(_ code: String, _ tongue: Tongue) -> String? {
  guard let id = DiagnosticID(typed: code) else { return nil }
  return String(decoding: collectBytes { writePage(of: id, in: tongue, into: &$0) }, as: UTF8.self)
}
