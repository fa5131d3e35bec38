import BudgetAnalysis
import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables

/// `budgetc accounts [PREFIX|TEXT]`: the lists of accounts, or what changed in them.
func accounts(_ arguments: Arguments, _ console: inout Console) throws(Failure) -> ExitStatus {
  let search = AccountSearch(arguments)
  let format = arguments.value(.format).flatMap(AnswerFormat.init(rawValue:)) ?? .text
  guard let catalogue = try catalogue(arguments, &console) else { return .budgetHasErrors }
  let style =
    format == .text
    ? AccountsStyle(tongue: console.tongue, isForPeople: true) : AccountsStyle(tongue: .chinese, isForPeople: false)
  let year = catalogue.classification.year
  if arguments.has(.changes) {
    let changes = try search.changes(into: year)
    try writeToStandardOutput { sink in
      if format == .json { return writeJSON(changes, into: year, into: &sink) }
      write(Table(changes, into: year, style), as: format, into: &sink)
    }
  } else {
    let found = try search.accounts(in: catalogue)
    try writeToStandardOutput { sink in
      if format == .json { return writeJSON(found, in: catalogue, into: &sink) }
      write(Table(found, in: catalogue, style), as: format, into: &sink)
    }
  }
  return .fine
}

private func write(_ table: Table, as format: AnswerFormat, into sink: inout ByteSink) {
  switch format {
  case .md: renderMarkdown(table, into: &sink)
  case .csv: renderCSV(table, options: CSVOptions(hasByteOrderMark: false), into: &sink)
  case .tsv: renderTSV(table, into: &sink)
  case .text, .json: renderText([table], options: TextOptions(width: standardOutputWidth), into: &sink)
  }
}

/// The lists of the year asked for, or of a budget with its own accounts.
///
/// - Returns: `nil` when the budget has no year; then its errors have been printed.
private func catalogue(_ arguments: Arguments, _ console: inout Console) throws(Failure) -> AccountCatalogue? {
  guard let path = arguments.value(.file) else {
    return AccountCatalogue(edition: try arguments.value(.year).map(year) ?? editionOfLists)
  }
  if arguments.has(.year) {
    throw Failure(.wrongCommandLine, Texts.yearWithFile, hint: Texts.yearWithFileHint)
  }
  let session = try Session(reading: path, arguments, &console)
  guard session.budget.year > 0 else {
    report(session, on: console, writes: false)
    return nil
  }
  let errors = session.diagnostics.count { $0.severity == .error }
  if errors > 0 { console.say(Texts.errorsElsewhere(errors)) }
  return AccountCatalogue(completing: session.budget.classification)
}

/// A year as a budget may have it.
private func year(_ text: String) throws(Failure) -> Int {
  let plain = String(decoding: folded(text.utf8), as: UTF8.self)
  guard plain.utf8.count == 4, let year = Int(plain), (1994...2100).contains(year) else {
    throw Failure(.wrongCommandLine, Texts.badValue(text, of: "--year"), hint: Texts.yearHint)
  }
  return year
}

/// What is looked for in the lists.
private struct AccountSearch {
  let kinds: [ClassificationKind]
  let words: [String]

  init(_ arguments: Arguments) {
    let kind = arguments.value(.kind).flatMap(ClassificationKind.init(rawValue:))
    kinds = kind.map { [$0] } ?? ClassificationKind.allCases
    words = arguments.operands.flatMap { operand in
      operand.split { $0.isWhitespace }.map { String(decoding: folded($0.utf8), as: UTF8.self) }
    }
  }

  private var text: String { words.joined(separator: " ") }

  /// The classes where nothing is looked for; below a code its superiors too, so that a tree is seen.
  func accounts(in catalogue: AccountCatalogue) throws(Failure) -> [Account] {
    let found = catalogue.accounts(of: kinds, fitting: words)
    if words.isEmpty { return found.filter { $0.code.superior == nil } }
    guard !found.isEmpty else {
      throw Failure(
        .budgetHasErrors, Texts.noAccount(text, catalogue.classification.year), hint: hint(catalogue))
    }
    guard words.allSatisfy(isPrefix) else { return found }
    var tree: [Code: Account] = [:]
    for account in found {
      for above in catalogue.path(of: account.code) { tree[above.code] = above }
    }
    return tree.values.sorted { $0.code < $1.code }
  }

  func changes(into year: Int) throws(Failure) -> [AccountChange] {
    let all = AccountChange.all()
    let found = all.filter { $0.years.contains(year) && $0.fits(words, of: kinds) }
    guard found.isEmpty else { return found }
    if !words.isEmpty, all.contains(where: { $0.years.contains(year) }) {
      // A year where a code is expected is one without its option.
      let other = all.contains { "\($0.years.lowerBound)" == text || "\($0.years.upperBound)" == text }
      throw Failure(
        .budgetHasErrors, Texts.noSuchChange(text, year),
        hint: other ? Texts.didYouMean("--year \(text)") : Texts.allChanges(year))
    }
    let first = all.map(\.years.lowerBound).min() ?? year
    let last = all.map(\.years.upperBound).max() ?? year
    throw Failure(.budgetHasErrors, Texts.noChange(year), hint: Texts.knownChanges(min(first, last)...max(first, last)))
  }

  // MARK: - Nothing found

  /// The same in the nearest other edition; else what is spelled nearly so.
  private func hint(_ catalogue: AccountCatalogue) -> Message {
    let year = catalogue.classification.year
    for other in (2018...2025).sorted(by: { abs($0 - year) < abs($1 - year) }) where other != year {
      let found = AccountCatalogue(edition: other).accounts(of: kinds, fitting: words)
      if let first = found.first { return Texts.otherEdition(first, other) }
    }
    let near = similar(catalogue)
    return near.isEmpty ? Texts.listAccounts : Texts.similar(near)
  }

  private func similar(_ catalogue: AccountCatalogue) -> [Account] {
    if words.count == 1, isPrefix(words[0]) {
      let near = Code(words[0]).map { suggestedAccounts(for: $0, in: catalogue.classification) } ?? []
      return near.filter { account in ClassificationKind(of: account.code).map(kinds.contains) ?? false }
    }
    let names = words.filter { !isPrefix($0) }.joined()
    return catalogue.accounts(of: kinds, resembling: names)
  }
}
