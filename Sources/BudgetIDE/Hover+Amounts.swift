import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetSyntax
import BudgetTables

// Amounts, as a hover tells of them: exact, in words, and what they are a part of.

extension HoverMaker {
  func amount(in kind: SyntaxKind) -> Content? {
    switch kind {
    case .fact: return factAmount()
    case .entry: return incomeAmount()
    case .assert: return assertedAmount()
    case .runningCosts: return statedRunningCosts()
    default: return nil
    }
  }

  private func exact(_ amount: Amount) -> Content {
    let yuan = amount.exactText(in: .yuan) + " 元"
    let unit = snapshot.moneyUnit(of: file)
    let title = unit == .yuan ? yuan : "\(snapshot.text(amount, in: file)) = \(yuan)"
    return (title, [field("大写", "in words", amountInWords(amount))])
  }

  /// The money of the block that a line opens, and the figures of the tables that count it.
  func blockTotal() -> [String] {
    switch snapshot.tree(file).nodes[node].kind {
    case .basic, .projects, .project, .economic:
      let money = MoneyByPlace(snapshot, file: file)
      guard let total = money.total(of: node, snapshot, file: file), total.parts > 0 else { return [] }
      let text = field("合计", "total", snapshot.text(total.amount, in: file))
      return [text] + tableLines(counting: .spending(snapshot.facts(of: node, in: file)))
    case .income:
      let block = snapshot.block(of: node, in: file)
      let incomes = budget.incomes.filter { block.start <= $0.place.start && $0.place.start < block.end }
      if incomes.isEmpty { return [] }
      let sum = incomes.reduce(Amount.zero) { $0 + $1.amount }
      return [field("合计", "total", snapshot.text(sum, in: file))] + tableLines(counting: .income(incomes))
    default: return []
    }
  }

  private func factAmount() -> Content? {
    let money = MoneyByPlace(snapshot, file: file)
    if let fact = snapshot.fact(of: node, in: file) {
      var content = exact(fact.amount)
      content.details.append(
        field("资金来源", "source", sourceText(fact.source, isCarryOver: fact.traits.contains(.carryOver))))
      content.details += partOf(money) + tableLines(counting: .spending([fact]))
      return content
    }
    guard let total = money.total(of: node, snapshot, file: file), total.parts > 0 else { return nil }
    var content = exact(total.amount)
    content.details.append(
      say(
        "由下面 \(total.parts) 行相加，写在这里的是核对数",
        "the sum of \(total.parts) lines below; what is written here is held against it"))
    content.details += partOf(money) + tableLines(counting: .spending(snapshot.facts(of: node, in: file)))
    return content
  }

  /// The headings above, each with its money.
  private func partOf(_ money: MoneyByPlace) -> [String] {
    var lines: [String] = []
    for heading in snapshot.headings(of: node, in: file) {
      let total = money.total(of: heading, snapshot, file: file).map { snapshot.text($0.amount, in: file) } ?? "–"
      lines.append(field("属于", "part of", "\(title(of: heading))  \(total)"))
    }
    let unit = snapshot.unit(of: node, in: file)
    if budget.units.indices.contains(unit), let total = snapshot.total(.spend, snapshot.filter(unit: unit)) {
      lines.append(field("属于", "part of", "\(budget.units[unit].name)  \(snapshot.text(total, in: file))"))
    }
    return lines
  }

  /// A heading as its line calls it: the code and the name of an account, a block's keyword, a project's name.
  private func title(of heading: Int) -> String {
    if let code = snapshot.code(of: heading, in: file) {
      return "\(code.text) \(budget.classification.name(of: code))"
    }
    let range = snapshot.tree(file).tokens(of: heading)
    let words = range.prefix(2).map { snapshot.plainText(of: $0, in: file) }
    return words.joined(separator: " ")
  }

  private func sourceText(_ source: IncomeSource, isCarryOver: Bool) -> String {
    say(source.name, "\(source.english) · \(source.name)") + (isCarryOver ? say("，上年结转", ", carried over") : "")
  }

  private func incomeAmount() -> Content? {
    let head = snapshot.place(of: snapshot.tree(file).tokens(of: node).lowerBound, in: file)
    guard let income = budget.incomes.first(where: { $0.place == head }) else { return nil }
    var content = exact(income.amount)
    if let total = snapshot.total(.income, snapshot.filter(unit: income.unit)),
      budget.units.indices.contains(income.unit)
    {
      let unit = budget.units[income.unit].name
      content.details.append(
        field("属于", "part of", say("\(unit)的收入", "the income of \(unit)") + "  " + snapshot.text(total, in: file)))
    }
    content.details += tableLines(counting: .income([income]))
    return content
  }

  private func statedRunningCosts() -> Content? {
    guard let stated = budget.statedRunningCosts,
      stated.place == snapshot.place(of: snapshot.tree(file).tokens(of: node).lowerBound, in: file)
    else { return nil }
    let known = budget.knownRunningCosts
    var content = exact(stated.amount)
    let agencies = snapshot.text(known.agencies, in: file)
    if known.figure != nil {
      content.details.append(field("行政、参公单位的公用经费", "public money of all agencies", agencies))
    } else {
      let most = snapshot.text(known.agencies + known.unknown, in: file)
      content.details.append(field("公用经费，至多", "public money, at most", most))
    }
    return content
  }

  private func assertedAmount() -> Content? {
    guard let statement = snapshot.statement(of: node, in: file),
      let written = snapshot.study.writtenAmount(file: file, token: token)
    else { return nil }
    var content = exact(written.amount)
    if let query = snapshot.study.queries(of: statement).first, let actual = query.amount {
      content.details.append(field("实际", "in fact", snapshot.text(actual, in: file)))
      content.details += tableLines(counting: budget.money(of: query.query))
    }
    return content
  }
}
