import BudgetSource

/// The lists that 《政府收支分类科目》 is made of, in the order of their codes.
package enum ClassificationKind: String, Sendable, CaseIterable {
  /// 收入分类.
  case revenue
  /// 支出功能分类.
  case function
  /// 部门预算支出经济分类.
  case economic
  /// 政府预算支出经济分类.
  case government

  /// The list that a code belongs to, by its first digit; `nil` where none begins so.
  package init?(of code: Code) {
    switch code.firstDigit {
    case 1: self = .revenue
    case 2: self = .function
    case 3: self = .economic
    case 5: self = .government
    default: return nil
    }
  }

  /// The rows that come with the compiler.
  var list: StaticString {
    switch self {
    case .revenue: revenueAccounts
    case .function: functionalAccounts
    case .economic: economicAccounts
    case .government: governmentAccounts
    }
  }
}

/// The government accounts (政府预算支出经济分类) that an economic account of a department becomes.
package struct GovernmentCodes: Sendable, Equatable {
  /// A government account, and how sure it is that it is this one.
  package struct Target: Sendable, Equatable {
    package let code: Code
    package let certainty: Certainty
  }

  /// In an administrative unit (行政, 参公); `nil` where it has no such money.
  package let administrative: Target?
  /// In an institution (事业); `nil` where it has no such money.
  package let institution: Target?
}

/// Which kind of unit a government account is asked for: 行政 and 参公, or 事业.
package enum GovernmentColumn: UInt8, Sendable {
  /// The kind of the unit is not known: only what all kinds have in common can be told.
  case unknown
  case administrative
  case institution

  package init(_ kind: UnitKind?) {
    switch kind {
    case nil: self = .unknown
    case .administrative, .civilService: self = .administrative
    case .institution: self = .institution
    }
  }
}

/// All lists of a year together, to look things up in.
///
/// Nothing of it is read when a budget is compiled.
package struct AccountCatalogue: Sendable {
  package let classification: Classification
  private let governmentTargets: [Code: GovernmentCodes]
  /// The funds of each account and all below it.
  private let fundsWithin: [Code: Set<Fund>]

  /// The edition of `year`, from the lists that come with the compiler.
  package init(edition year: Int) {
    self.init(completing: Classification(edition: year))
  }

  /// A budget's own accounts of expenditure, with the lists beside them that no budget is compiled with.
  package init(completing expenditure: Classification) {
    var classification = expenditure
    classification.add(.revenue)
    classification.add(.government)
    self.classification = classification
    var targets: [Code: GovernmentCodes] = [:]
    for line in lines(of: BudgetModel.governmentCodes) {
      let words = line.split(separator: " ")
      guard words.count == 3, let code = Code(words[0]) else { continue }
      targets[code] = GovernmentCodes(
        administrative: AccountCatalogue.target(words[1], in: classification),
        institution: AccountCatalogue.target(words[2], in: classification))
    }
    governmentTargets = targets
    fundsWithin = AccountCatalogue.fundsWithin(classification)
  }

  private static func fundsWithin(_ classification: Classification) -> [Code: Set<Fund>] {
    var funds: [Code: Set<Fund>] = [:]
    for account in classification.accounts(where: { _ in true }) {
      guard let fund = account.fund else { continue }
      var next: Code? = account.code
      while let code = next, funds[code, default: []].insert(fund).inserted { next = code.superior }
    }
    return funds
  }

  /// Reads `50101v`; an account that the year's edition lacks is none.
  private static func target(_ word: Substring, in classification: Classification) -> GovernmentCodes.Target? {
    guard let letter = word.utf8.last, let code = Code(word.dropLast()), classification[code] != nil else { return nil }
    return GovernmentCodes.Target(code: code, certainty: Certainty(letter: letter))
  }

  // MARK: - Looking up

  /// The superiors of an account and itself, from its class (类) down; those that no list has are left out.
  package func path(of code: Code) -> [Account] {
    var codes = [code]
    while let superior = codes.last?.superior { codes.append(superior) }
    return codes.reversed().compactMap { classification[$0] }
  }

  /// The funds that an account's money can belong to: many a class (类) has accounts of several.
  package func funds(of code: Code) -> [Fund] { Fund.allCases.filter { fundsWithin[code]?.contains($0) == true } }

  /// What an economic account of a department becomes; a local detail becomes what its superior does.
  package func governmentCodes(of code: Code) -> GovernmentCodes? {
    var next: Code? = code
    while let code = next {
      if let found = governmentTargets[code] { return found }
      next = code.superior
    }
    return nil
  }

  /// The one government account that an economic account becomes in a kind of unit; `nil` where none can be told.
  package func governmentCode(of code: Code, _ column: GovernmentColumn) -> Code? {
    guard let codes = governmentCodes(of: code) else { return nil }
    switch column {
    case .administrative: return codes.administrative?.code
    case .institution: return codes.institution?.code
    case .unknown:
      return codes.administrative?.code == codes.institution?.code ? codes.administrative?.code : nil
    }
  }

  /// The accounts of some lists that `words` all fit, in order of their codes.
  ///
  /// A word of digits fits a code that begins with it, any other word a name that holds it, both folded, whatever the case.
  package func accounts(of kinds: [ClassificationKind], fitting words: [String]) -> [Account] {
    let words = words.map(comparable)
    let found = classification.accounts { code in ClassificationKind(of: code).map(kinds.contains) ?? false }
    return found.filter { account in
      let name = comparable(account.name)
      return words.allSatisfy { isPrefix($0) ? account.code.text.hasPrefix($0) : name.contains($0) }
    }
  }

  /// Up to three accounts of some lists whose names have most of `text`, pairs of neighbouring characters counted.
  ///
  /// - Complexity: O(accounts · length of the text); for messages.
  package func accounts(of kinds: [ClassificationKind], resembling text: String) -> [Account] {
    let wanted = pairs(comparable(text))
    guard !wanted.isEmpty else { return [] }
    let scored = accounts(of: kinds, fitting: []).compactMap { account -> (score: Int, account: Account)? in
      let score = pairs(comparable(account.name)).intersection(wanted).count
      return score == 0 ? nil : (score, account)
    }
    let best = scored.sorted { left, right in
      let (a, b) = (left.account, right.account)
      return (-left.score, a.name.utf8.count, a.code) < (-right.score, b.name.utf8.count, b.code)
    }
    return best.prefix(3).map(\.account)
  }
}

/// Whether a word of a search is the beginning of a code.
package func isPrefix(_ word: String) -> Bool {
  word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
}

/// A text as searches compare it.
func comparable(_ text: String) -> String { String(decoding: folded(text.utf8), as: UTF8.self).lowercased() }

private func pairs(_ text: String) -> Set<String> {
  let characters = Array(text)
  return Set(zip(characters, characters.dropFirst()).map { String([$0, $1]) })
}
