import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetSyntax
import BudgetTables

// Accounts, units, projects, indicators and constants, as a hover tells of them.

extension HoverMaker {
  func edition(_ year: String) -> Content? {
    guard budget.year != 0 else { return nil }
    return (
      say("\(year) 年预算", "budget of \(year)"),
      [
        say(
          "科目按 \(budget.year) 年《政府收支分类科目》核对", "accounts are those of the \(budget.year) edition of 政府收支分类科目"),
        totals(unit: nil),
      ]
    )
  }

  func department() -> Content {
    let code = budget.department.code.map { $0 + " " } ?? ""
    return (code + budget.department.name, [totals(unit: nil)])
  }

  func unit(_ index: Int?) -> Content? {
    guard let index else { return nil }
    let unit = budget.units[index]
    var details = [totals(unit: index)]
    if let kind = unit.kind { details.insert(field("性质", "kind", name(of: kind)), at: 0) }
    return ((unit.code.map { $0 + " " } ?? "") + unit.name, details)
  }

  private func name(of kind: UnitKind) -> String {
    switch kind {
    case .administrative: Keyword.administrative.spelling(in: tongue)
    case .civilService: Keyword.civilService.spelling(in: tongue)
    case .institution: Keyword.institution.spelling(in: tongue)
    }
  }

  /// Income and spending, of one unit or of all.
  private func totals(unit: Int?) -> String {
    let income = snapshot.total(.income, snapshot.filter(unit: unit)).map { snapshot.text($0, in: file) } ?? "–"
    let spending = snapshot.total(.spend, snapshot.filter(unit: unit)).map { snapshot.text($0, in: file) } ?? "–"
    return say("收入 \(income)，支出 \(spending)", "income \(income), spending \(spending)")
  }

  // MARK: - Accounts

  func account(_ code: Code) -> Content? {
    guard let account = budget.classification[code] else { return nil }
    var details = [path(of: code)]
    if let fund = account.fund { details.append(field("资金", "fund", fund.name)) }
    details.append(field("目录", "list", source(of: account)))
    if let total = snapshot.total(of: code) {
      details.append(field("本预算合计", "total in this budget", snapshot.text(total, in: file)))
    }
    return ("\(code.text) \(account.name)", details)
  }

  /// The names from the class (类) down to the account.
  private func path(of code: Code) -> String {
    var codes = [code]
    while let superior = codes.last?.superior { codes.append(superior) }
    let names = codes.reversed().map { code in
      let level = levelName(of: code).text(in: tongue)
      let name = budget.classification.name(of: code)
      return say("\(name)（\(level)）", "\(name) (\(level))")
    }
    return names.joined(separator: " › ")
  }

  private func source(of account: Account) -> String {
    // A budget whose year cannot be read has no edition.
    let edition = budget.year == 0 ? say("目录", "the list") : say("\(budget.year) 年目录", "edition of \(budget.year)")
    switch account.certainty {
    case .declared: return say("本级声明", "declared here")
    case .vouched: return edition + say("，有公开文件为证", ", seen in a published document")
    case .unvouched, .doubtful:
      return edition + say("，未经公开文件核对", ", not yet held against a published document")
    }
  }

  // MARK: - Projects and indicators

  func project(named name: String) -> Content? {
    let found = budget.projects.indices.filter { foldedName(budget.projects[$0].name) == name }
    guard let first = found.first else { return nil }
    let project = budget.projects[first]
    var details: [String] = []
    for index in found {
      let total = snapshot.total(.spend, snapshot.filter(project: index)).map { snapshot.text($0, in: file) } ?? "–"
      let unit =
        budget.units.indices.contains(budget.projects[index].unit) ? budget.units[budget.projects[index].unit] : nil
      details.append(unit.map { "\($0.name)  \(total)" } ?? total)
    }
    let weights = project.performance.indicators.compactMap(\.weight)
    if !weights.isEmpty {
      let sum = Weight(hundredths: weights.reduce(0) { $0 + $1.hundredths })
      details.append(field("指标权重合计", "weights together", sum.text))
    }
    let numbers = Set(found.map { UInt32($0) })
    details += tableLines(counting: .spending(budget.facts.filter { numbers.contains($0.project) }))
    return (project.name, details)
  }

  func indicator() -> Content? {
    let range = snapshot.line(of: node, in: file)
    let all = budget.projects.flatMap(\.performance.indicators) + (budget.performance?.indicators ?? [])
    guard let indicator = all.first(where: { range.start <= $0.place.start && $0.place.start < range.end }) else {
      return nil
    }
    var details = ["\(indicator.kind.level.name)指标 › \(indicator.kind.name)指标"]
    details.append(
      [indicator.nature.name, indicator.value, indicator.unit].filter { !$0.isEmpty }.joined(separator: " "))
    if let weight = indicator.weight { details.append(field("权重", "weight", weight.text)) }
    return (indicator.name, details)
  }

  // MARK: - Constants

  func constant(_ token: Int) -> Content? {
    guard snapshot.tree(file).tokens.kind(token) == .constant else { return nil }
    let name = snapshot.foldedText(of: token, in: file)
    let unit = snapshot.unit(of: node, in: file)
    guard let index = snapshot.study.constant(named: name, unit: unit) else { return nil }
    let constant = snapshot.study.constants[index]
    var details = [constant.value.map { field("值", "value", quantityText($0)) } ?? say("算不出来", "cannot be calculated")]
    details.append(
      constant.unit < 0
        ? say("全部预算都能用", "for the whole budget")
        : field("只在这个单位能用", "only for the unit", budget.units[constant.unit].name))
    return (constant.name, details)
  }
}

/// The level of a code, as 类, 款, 项.
func levelName(of code: Code) -> Message {
  switch code.digitCount {
  case 3: Message(zh: "类", en: "class")
  case 5: Message(zh: "款", en: "group")
  case 7 where code.isFunctional: Message(zh: "项", en: "item")
  default: Message(zh: "细目", en: "detail")
  }
}
