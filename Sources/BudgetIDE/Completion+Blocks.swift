import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetSyntax

// The first word of a line, and what follows it in a block.

extension CompletionMaker {
  func statements() -> [CompletionItem] {
    let written = writtenOnce
    let open = Keyword.allCases.filter { $0.group == .statement && !written.contains($0) }
    return open.map(keyword) + statementSnippets()
  }

  /// The statements that stand once in a budget, or once in a file, and stand somewhere else than here already.
  private var writtenOnce: [Keyword] {
    let kinds: [(SyntaxKind, Keyword)] = [
      (.budget, .budget), (.department, .department), (.layout, .layout), (.date, .date), (.amounts, .amounts),
      (.runningCosts, .runningCosts),
    ]
    let own = snapshot.find(range.start).flatMap { snapshot.node(at: $0.offset, in: $0.file) }
    return kinds.filter { kind, keyword in
      snapshot.study.statements.contains {
        $0.kind == kind && ($0.file != file || $0.node != own) && (keyword != .amounts || $0.file == file)
      }
    }.map(\.1)
  }

  private func snippet(_ label: String, _ detail: String, _ lines: [String]) -> CompletionItem {
    var item = CompletionItem(.snippet, label, detail: detail, text: lines.joined(separator: "\n"))
    item.isSnippet = true
    return item
  }

  private func spelled(_ keyword: Keyword) -> String { keyword.spelling(in: tongue) }

  /// - Parameter first: the number of the first place to fill in; three a line.
  private func indicatorLines(_ indent: String, first: Int) -> [String] {
    let lines = [
      (Keyword.quantity, say("数量指标", "NAME"), 40), (.socialBenefit, say("效益指标", "NAME"), 40),
      (.clientSatisfaction, say("满意度指标", "NAME"), 10),
    ]
    return lines.enumerated().map { index, line in
      let place = first + 3 * index
      return indent + spelled(.indicator) + " " + spelled(line.0)
        + " ${\(place):\(line.1)} ≥ ${\(place + 1):1} ${\(place + 2):项} \(spelled(.weight)) \(line.2)"
    }
  }

  private func statementSnippets() -> [CompletionItem] {
    let project =
      [
        "\(spelled(.project)) ${1:\(say("项目名称", "NAME"))}", "  ${2:2080104} ${3:10.00}",
        "  \(spelled(.goal)) ${4:\(say("年度目标", "the goal"))}",
      ]
      + indicatorLines("  ", first: 5)
    return [
      snippet(spelled(.project) + " …", say("一个项目，带目标和指标", "a project with its goal and indicators"), project + ["$0"]),
      snippet(
        spelled(.unit) + " …", say("一个单位，带收入和基本支出", "a unit with income and basic expenditure"),
        [
          "\(spelled(.unit)) ${1:001001} ${2:\(say("单位名称", "NAME"))} \(spelled(.administrative))", "", spelled(.income),
          "  \(spelled(.general))  ${3:0.00}", "", spelled(.basic), "  ${4:2080101} ${5:0.00}", "$0",
        ]),
    ]
  }

  /// What a line of a block begins with.
  func blockLines() -> [CompletionItem] {
    switch parentKind {
    case .income: return keywords(.source)
    case .basic, .projects: return [keyword(.economic)] + accounts(under: nil)
    case .project:
      return [.goal, .indicator, .economic].map(keyword) + [indicatorSnippet] + accounts(under: nil)
    case .performance: return [.goal, .task, .indicator].map(keyword) + [indicatorSnippet]
    case .economic: return accounts { $0.isEconomic }
    case .fact: return accounts(under: parents.first.flatMap { snapshot.code(of: $0, in: file) })
    default: return []
    }
  }

  private var indicatorSnippet: CompletionItem {
    snippet(
      spelled(.indicator) + " …", say("三个指标：产出、效益、满意度", "three indicators: output, benefit, satisfaction"),
      indicatorLines("", first: 1).enumerated().map { $0.offset == 0 ? $0.element : "  " + $0.element })
  }

  // MARK: - Accounts

  /// The accounts that may stand below one: its subordinates, and below a functional one that carries money economic ones.
  private func accounts(under code: Code?) -> [CompletionItem] {
    guard let code else { return accounts { $0.isFunctional } }
    if code.isFunctional, code.digitCount >= 7 {
      return accounts { $0.isEconomic || ($0.isWithin(code) && $0 != code) }
    }
    return accounts { $0.isWithin(code) && $0 != code }
  }

  private func accounts(where isIncluded: (Code) -> Bool) -> [CompletionItem] {
    let classification = snapshot.budget.classification
    // Items take long to make: of those that all fit, no more are made than are sent.
    let isByCode = !wanted.isEmpty && isPrefix(wanted)
    let accounts = classification.accounts { isIncluded($0) && (!isByCode || $0.text.hasPrefix(wanted)) }
    return accounts.prefix(isByCode || wanted.isEmpty ? CompletionMaker.limit + 1 : .max).map { account in
      let level = levelName(of: account.code).text(in: tongue)
      let above = account.code.superior.map { classification.name(of: $0) } ?? ""
      let fund = account.fund.flatMap { $0 == .general ? nil : $0.name }
      let detail = [level, above, fund ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
      let label = "\(account.code.text) \(account.name)"
      // What is typed in digits is held against the code, what is typed in words against the name.
      let isByName = !typed.isEmpty && !isPrefix(foldedName(typed))
      let filter = isByName ? (account.name.hasPrefix(typed) ? "" : typed + " ") + account.name : label
      let name = writtenName(account.name, at: .account)
      return CompletionItem(
        .account, label, detail: detail,
        text: lineGoesOn ? account.code.text : "\(account.code.text) \(name)",
        filter: isByName && !account.name.contains(typed) ? account.name : filter, code: account.code.text)
    }
  }

  // MARK: - Behind the first word of a line in a block

  func lineParts() -> [CompletionItem] {
    if kinds[0] == .digits { return factParts() }
    switch word(at: 0) {
    case .indicator: return indicatorParts()
    case .economic: return tags()
    case let keyword? where keyword.group == .source:
      return words.count == 1 ? [] : [self.keyword(.carryOver)]
    default: return []
    }
  }

  private func factParts() -> [CompletionItem] {
    let code = Code(foldedName(words[0]))
    if words.count == 1, let code, let account = snapshot.budget.classification[code] {
      let name = writtenName(account.name, at: .account)
      return [CompletionItem(.account, account.name, detail: code.text, text: name, code: code.text)]
    }
    let hasAmount = kinds.dropFirst().contains { [.digits, .amount].contains($0) }
    return hasAmount ? tags() : []
  }

  private func tags() -> [CompletionItem] {
    if word(at: words.count - 1) == .from {
      return Keyword.allCases.filter { IncomeSource($0)?.isFiscal == false }.map(keyword)
    }
    return [Keyword.carryOver, .from].map(keyword)
      + (blockKind == .basic ? [.personnel, .publicMoney].map(keyword) : [])
  }

  // MARK: - Indicators

  private func indicatorParts() -> [CompletionItem] {
    if words.count == 1 { return keywords(.indicatorKind) }
    if word(at: words.count - 1) == .weight { return remainingWeight() }
    let sign = words.firstIndex { word in ["=", "≥", "≤", ">", "<", ">=", "<="].contains(foldedName(word)) }
    guard let sign else {
      guard words.count == 3 else { return [] }
      return ["≥", "=", "≤", ">", "<"].map { CompletionItem(.value, $0) } + [keyword(.qualitative)]
    }
    if words.contains(where: { Keyword(Array($0.utf8)[...]) == .weight }) {
      return [.positive, .negative].map(keyword)
    }
    guard words.count > sign + 1 else { return [] }
    let labels = ["人", "人次", "件", "个", "次", "户", "项", "场", "期", "%", "万元", "天"]
    let isUnitWritten = words.count > sign + 2
    return (isUnitWritten ? [] : labels.map { CompletionItem(.measure, $0, detail: say("度量单位", "unit of measure")) })
      + [.weight, .positive, .negative].map(keyword)
  }

  /// What is missing to the total of the weights.
  private func remainingWeight() -> [CompletionItem] {
    guard let owner = parents.last else { return [] }
    let block = snapshot.block(of: owner, in: file)
    let all = snapshot.budget.projects.map(\.performance) + (snapshot.budget.performance.map { [$0] } ?? [])
    let own = all.first { $0.indicators.contains { block.start <= $0.place.start && $0.place.start < block.end } }
    let line = SourceRange(range.start, range.end)
    let others = (own?.indicators ?? []).filter {
      !($0.place.start < line.start && line.start - $0.place.start < 200 && isOnThisLine($0.place))
    }
    let sum = others.compactMap(\.weight).reduce(0) { $0 + $1.hundredths }
    let totals = snapshot.study.compilation.profile?.weightTotals ?? [90, 100]
    return totals.filter { $0 * 100 > sum }.map { total in
      CompletionItem(
        .value, Weight(hundredths: total * 100 - sum).text, detail: say("合计到 \(total)", "makes \(total) together"))
    }
  }

  private func isOnThisLine(_ place: SourceRange) -> Bool {
    guard let (_, offset) = snapshot.find(place.start), let (_, here) = snapshot.find(range.start) else { return false }
    return !snapshot.map.files[file].bytes[min(offset, here)..<max(offset, here)].contains(UInt8(ascii: "\n"))
  }
}
