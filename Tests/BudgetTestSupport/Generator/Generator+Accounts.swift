internal import BudgetModel
internal import BudgetSyntax

// Accounts of the catalogue, of the file itself, and of an own list.

extension Generator {
  /// Finds the accounts of the catalogue that money may stand at.
  mutating func findAccounts() {
    for account in classification.accounts(where: { $0.isFunctional && $0.digitCount >= 5 }) {
      guard let fund = account.fund, fund != .socialInsurance, account.certainty != .doubtful else { continue }
      let code = account.code.value
      if account.code.digitCount == 7 {
        functions[fund, default: []].append(code)
      } else if let row = classification.row(of: account.code), !classification.hasSubordinates(at: row) {
        // A 款 without 项 is written with 00 in their place.
        functions[fund, default: []].append(code * 100)
        classification.declare(
          Account(code: Code(code * 100), name: account.name, fund: fund, certainty: .declared), at: nil)
      }
    }
    economics = classification.accounts { $0.isEconomic && $0.digitCount == 5 }.map(\.code.value)
    leaveOneSide()
  }

  /// Contributions and training name the same money by function and by economic account: what is made up at random uses
  /// one side only, or the two would disagree; and the functions of contributions, which have one economic account each,
  /// are left out altogether.
  private mutating func leaveOneSide() {
    let contributions: Set<UInt32> = [2_080_505, 2_080_506, 2_210_201]
    functions[.general]?.removeAll { contributions.contains($0) }
    let functionSide: Set<UInt32> = [2_050_803, 2_101_101, 2_101_102, 2_101_103]
    let economicSide: Set<UInt32> = [30_216, 30_108, 30_109, 30_110, 30_111, 30_113]
    if random.chance(50) {
      functions[.general]?.removeAll { functionSide.contains($0) }
    } else {
      economics.removeAll { economicSide.contains($0) }
    }
  }

  /// Declares local accounts, and some in a list of their own.
  mutating func declareAccounts() {
    for superior in random.sample(economics, random.below(4)) { declare(superior, "本级细化") }
    for superior in random.sample(functions[.general] ?? [], random.below(3)) where superior % 100 != 0 {
      declare(superior, "\"专 项\"")
    }
    guard random.chance(25) else { return }
    drafts[0].lines.append(SourceLine([word(.classification), "accounts.tsv"]))
    ownList = random.chance(50) ? ["code\tname\tfund"] : []
    for (index, superior) in random.sample([20_101, 20_805, 21_301] as [UInt32], 2).enumerated() {
      let code = superior * 100 + 91 + UInt32(index)
      ownList.append("\(code)\t县级自定事项\(index)" + (random.chance(50) ? "\tgeneral" : ""))
      let account = Account(code: Code(code), name: "县级自定事项\(index)", fund: .general, certainty: .declared)
      classification.declare(account, at: nil)
      functions[.general, default: []].append(code)
    }
  }

  private mutating func declare(_ superior: UInt32, _ name: String) {
    let fund = classification[Code(superior)]?.fund
    for index in 1...UInt32(random.number(1...3)) {
      let code = superior * 100 + index
      let own = inside(name, "\(code)")
      details[superior, default: []].append(code)
      drafts[0].lines.append(SourceLine([word(.account), wideAtTimes("\(code)"), own]))
      let plain = own.hasPrefix("\"") ? String(own.dropFirst().dropLast()) : own
      classification.declare(Account(code: Code(code), name: plain, fund: fund, certainty: .declared), at: nil)
    }
  }

  /// A code, with or without its name.
  mutating func codeWords(_ code: UInt32) -> [String] {
    let word = wideAtTimes("\(code)")
    guard random.chance(65), let account = classification[Code(code)] else { return [word] }
    var name = account.name
    if random.chance(10) { name = name.replacing("（", with: "(").replacing("）", with: ")") }
    if random.chance(5) { name = "\"\(name)\"" }
    return [word, name.contains(" ") && !name.hasPrefix("\"") ? "\"\(name)\"" : name]
  }
}
