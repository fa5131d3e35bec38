import BudgetModel
import BudgetSource
import BudgetTables

// Accounts and their changes as tables: for people indented, marked and noted; for machines plain, in Chinese, with all
// columns whatever is in them.

/// The edition that the shipped lists were made of.
let editionOfLists = 2024

/// How a table of accounts is to be made.
struct AccountsStyle {
  let tongue: Tongue
  /// Whether people read it.
  let isForPeople: Bool
}

extension Table {
  /// Accounts in order of their codes.
  init(_ accounts: [Account], in catalogue: AccountCatalogue, _ style: AccountsStyle) {
    let year = catalogue.classification.year
    let hasEconomic = !style.isForPeople || accounts.contains { catalogue.governmentCodes(of: $0.code) != nil }
    // Machines are told how sure a code is beside it, people by its mark.
    let governmentHeads =
      style.isForPeople
      ? Texts.governmentHeads : zip(Texts.governmentHeads, Texts.governmentVouched).flatMap { [$0, $1] }
    let heads = Texts.accountHeads + (hasEconomic ? governmentHeads : [])
    let rows = accounts.map { account in
      let governmentCells = hasEconomic ? Table.governmentCells(of: account, in: catalogue, style) : []
      return Table.Row(.detail, Table.cells(of: account, in: catalogue, style) + governmentCells)
    }
    var certainties = accounts.map(\.certainty)
    if hasEconomic {
      for account in accounts {
        let government = catalogue.governmentCodes(of: account.code)
        certainties += [government?.administrative, government?.institution].compactMap { $0?.certainty }
      }
    }
    var notes = Table.notes(on: certainties)
    if year != editionOfLists { notes.append(Texts.basedOn(editionOfLists, not: year)) }
    self.init(
      Texts.accountsTitle(year), Texts.accountCount(accounts.count), heads, rows, notes, style,
      kinds: [.code, .text, .text, .text, .text, .code, style.isForPeople ? .code : .text, .code, .text])
  }

  /// Changes in order of their codes.
  init(_ changes: [AccountChange], into year: Int, _ style: AccountsStyle) {
    let rows = changes.map { change in
      let years = Set([change.years.lowerBound, change.years.upperBound]).sorted().map(String.init)
      let words = [
        Texts.word(for: change.kind).text(in: style.tongue), change.before, change.after,
        Table.word(for: change.certainty, style), change.remark,
      ]
      let cells: [Table.Cell] = [.code(years.joined(separator: "–")), .code(change.code)] + words.map { .text($0) }
      return Table.Row(.detail, cells)
    }
    self.init(
      Texts.changesTitle(year), Texts.changeCount(changes.count), Texts.changeHeads, rows,
      [Texts.changesIncomplete] + Table.notes(on: changes.map(\.certainty)), style,
      kinds: [.code, .code, .text, .text, .text, .text, .text])
  }

  private init(
    _ title: Message, _ count: Message, _ heads: [Message], _ rows: [Table.Row], _ notes: [Message],
    _ style: AccountsStyle, kinds: [Table.Column.Kind]
  ) {
    self.init(
      number: "", title: title.text(in: style.tongue),
      captions: [Table.Caption(count.text(in: style.tongue), .right)],
      columns: kinds.prefix(heads.count).map { Table.Column($0) },
      header: [heads.map { .text($0.text(in: style.tongue)) }], rows: rows,
      notes: notes.map { $0.text(in: style.tongue) }, moneyFormat: .hundredths(of: .yuan))
  }

  // MARK: - Cells

  private static func cells(
    of account: Account, in catalogue: AccountCatalogue, _ style: AccountsStyle
  ) -> [Table.Cell] {
    let level = max(account.code.digitCount / 2 - 1, 0)
    let indent = style.isForPeople ? String(repeating: "  ", count: level) : ""
    let path = catalogue.path(of: account.code).map(\.name).joined(separator: " / ")
    let funds = catalogue.funds(of: account.code).map(\.name).joined(separator: "、")
    return [
      .code(indent + account.code.text), .text(account.name), .text(path), .text(funds),
      .text(word(for: account.certainty, style)),
    ]
  }

  private static func governmentCells(
    of account: Account, in catalogue: AccountCatalogue, _ style: AccountsStyle
  ) -> [Table.Cell] {
    let codes = catalogue.governmentCodes(of: account.code)
    return [codes?.administrative, codes?.institution].flatMap { target -> [Table.Cell] in
      guard let target else { return style.isForPeople ? [.empty] : [.empty, .empty] }
      if style.isForPeople { return [.code(target.code.text + mark(of: target.certainty))] }
      return [.code(target.code.text), .text(word(for: target.certainty, style))]
    }
  }

  private static func word(for certainty: Certainty, _ style: AccountsStyle) -> String {
    let mark = style.isForPeople ? mark(of: certainty) : ""
    return (mark.isEmpty ? "" : mark + " ") + Texts.word(for: certainty).text(in: style.tongue)
  }

  /// What sets an account off that nobody vouches for.
  private static func mark(of certainty: Certainty) -> String {
    switch certainty {
    case .vouched, .declared: ""
    case .unvouched: "※"
    case .doubtful: "※※"
    }
  }

  private static func notes(on certainties: [Certainty]) -> [Message] {
    (certainties.contains(.unvouched) ? [Texts.markedUnvouched] : [])
      + (certainties.contains(.doubtful) ? [Texts.markedDoubtful] : [])
  }
}
