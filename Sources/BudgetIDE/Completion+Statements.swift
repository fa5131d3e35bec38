import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetSyntax

// Behind the keyword of a statement.

extension CompletionMaker {
  func statementParts() -> [CompletionItem] {
    switch word(at: 0) {
    case .unit: return unitParts()
    case .amounts: return words.count == 1 ? MoneyUnit.allCases.map { CompletionItem(.value, $0.name) } : []
    case .layout: return words.count == 1 ? layouts() : []
    case .include: return words.count == 1 ? paths(ending: ".bud", withPatterns: true) : []
    case .classification: return words.count == 1 ? paths(ending: ".tsv", withPatterns: false) : []
    case .note: return words.count == 1 ? tables() : []
    case .income: return [keyword(.carryOver)]
    case .basic: return [.carryOver, .from, .personnel, .publicMoney].map(keyword)
    case .projects: return tagsOfHeading()
    case .project: return words.count == 1 ? projectNames() : tagsOfHeading()
    case .runningCosts: return words.count == 1 ? runningCosts() : []
    case .assert: return assertionParts()
    default: return []
    }
  }

  private func tagsOfHeading() -> [CompletionItem] {
    if word(at: words.count - 1) == .from { return keywords(.source) }
    return [.carryOver, .from].map(keyword)
  }

  private func unitParts() -> [CompletionItem] {
    if words.count == 1 {
      return snapshot.budget.units.filter { !$0.name.isEmpty }.map { unit in
        let name = writtenName(unit.name, at: .name)
        let text = (unit.code.map { $0 + " " } ?? "") + name
        return CompletionItem(.name, text)
      }
    }
    return kinds.last == .digits ? [] : keywords(.unitKind)
  }

  private func layouts() -> [CompletionItem] {
    let names = snapshot.setting.profiles.map { tongue == .chinese ? $0.chineseName : $0.englishName }
    // One name can stand for several forms, each of some years.
    return names.enumerated().filter { names.firstIndex(of: $0.element) == $0.offset }.map { index, name in
      let profile = snapshot.setting.profiles[index]
      let all = snapshot.setting.profiles.filter { $0.englishName == profile.englishName }.map(\.years)
      return CompletionItem(
        .value, name, detail: all.yearsText,
        filter: "\(profile.chineseName) \(profile.englishName)")
    }
  }

  /// What the units come to, where their kinds are known.
  private func runningCosts() -> [CompletionItem] {
    guard let figure = snapshot.budget.knownRunningCosts.figure else { return [] }
    let detail = say("行政、参公单位的公用经费合计", "the public money of all agencies")
    return [CompletionItem(.value, snapshot.typed(figure, in: file), detail: detail)]
  }

  private func tables() -> [CompletionItem] {
    (snapshot.study.compilation.profile?.tables ?? []).map { table in
      CompletionItem(.value, table.number, detail: table.title, filter: "\(table.number) \(table.title)")
    }
  }

  private func projectNames() -> [CompletionItem] {
    var seen: Set<String> = []
    return snapshot.budget.projects.map(\.name).filter { !$0.isEmpty && seen.insert($0).inserted }.map { name in
      CompletionItem(.name, name, text: writtenName(name, at: .name))
    }
  }

  /// Files and folders beside this file, in the folder that is being typed.
  private func paths(ending: String, withPatterns: Bool) -> [CompletionItem] {
    let own = snapshot.map.files[file].path
    let base = own.lastIndex(of: "/").map { String(own[..<$0]) } ?? ""
    let typedFolder = typed.lastIndex(of: "/").map { String(typed[..<$0]) } ?? ""
    let folder = [base, typedFolder].filter { !$0.isEmpty }.joined(separator: "/")
    let prefix = typedFolder.isEmpty ? "" : typedFolder + "/"
    var items: [CompletionItem] = []
    var hasFiles = false
    for name in snapshot.sources.list(folder) ?? [] where !name.hasPrefix(".") {
      let path = folder.isEmpty ? name : folder + "/" + name
      if name.hasSuffix(ending), path != own {
        hasFiles = true
        items.append(CompletionItem(.file, prefix + name))
      } else if snapshot.sources.list(path) != nil {
        items.append(CompletionItem(.file, prefix + name + "/"))
      }
    }
    if withPatterns, hasFiles {
      let all = CompletionItem(.file, prefix + "*" + ending, detail: say("这个文件夹里的全部文件", "all files of this folder"))
      items.insert(all, at: 0)
    }
    return items
  }

  // MARK: - Assertions

  private func assertionParts() -> [CompletionItem] {
    switch word(at: words.count - 1) {
    case .assert: return [.income, .spend].map(queryWord)
    case .unit:
      return snapshot.budget.units.compactMap { unit in
        unit.code.map { CompletionItem(.name, $0, detail: unit.name, filter: "\($0) \(unit.name)") }
      }
    case .project: return projectNames()
    default: break
    }
    if ["=", "≥", "≤", ">", "<", "≈"].contains(foldedName(words.last ?? "")) {
      return currentTotal() + [.income, .spend].map(queryWord)
    }
    let isSpending = word(at: 1) == .spend
    let filters: [Keyword] =
      isSpending
      ? [.basic, .projects, .personnel, .publicMoney, .carryOver, .current, .unit, .project]
      : [.carryOver, .current, .unit]
    let sources = Keyword.allCases.filter { $0.group == .source }
    let signs = words.count > 1 ? ["=", "≥", "≤", "≈"].map { CompletionItem(.value, $0) } : []
    return signs + (filters + sources).map(queryWord) + (isSpending ? usedAccounts() : [])
  }

  private func queryWord(_ keyword: Keyword) -> CompletionItem {
    var item = self.keyword(keyword)
    item.detail = (keyword.queryHelp ?? keyword.help).text(in: tongue)
    return item
  }

  /// The accounts that the budget has money in, with all of it, to be asked for by their codes.
  private func usedAccounts() -> [CompletionItem] {
    var sums: [Code: Amount] = [:]
    func add(_ amount: Amount, to code: Code) {
      var next: Code? = code.isNone ? nil : code
      while let code = next {
        sums[code, default: .zero] += amount
        next = code.superior
      }
    }
    for fact in snapshot.budget.facts {
      if !fact.traits.contains(.economicMargin) { add(fact.amount, to: fact.function) }
      if !fact.traits.contains(.functionalMargin) { add(fact.amount, to: fact.economic) }
    }
    return sums.sorted { $0.key < $1.key }.map { code, amount in
      let label = "\(code.text) \(snapshot.budget.classification.name(of: code))"
      return CompletionItem(
        .account, label, detail: snapshot.text(amount, in: file), text: code.text, filter: label, code: code.text)
    }
  }

  /// What the question that is typed comes to now.
  private func currentTotal() -> [CompletionItem] {
    let query = words.dropFirst().dropLast().joined(separator: " ")
    var map = snapshot.map
    guard let index = map.add(path: "", bytes: Array(query.utf8)),
      let found = resolveQuery(map.files[index], in: snapshot.budget).value,
      let total = snapshot.budget.total(of: found)
    else { return [] }
    return [CompletionItem(.value, snapshot.typed(total, in: file), detail: say("现在的合计", "the total as it stands"))]
  }
}

extension [ClosedRange<Int>] {
  /// As `2018–2035`: runs of years that follow one another are one.
  fileprivate var yearsText: String {
    var runs: [ClosedRange<Int>] = []
    for years in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = runs.last, years.lowerBound <= last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...Swift.max(last.upperBound, years.upperBound)
      } else {
        runs.append(years)
      }
    }
    return runs.map { "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
  }
}
