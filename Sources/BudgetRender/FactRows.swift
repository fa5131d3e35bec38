import BudgetModel
import BudgetSource

/// Writes incomes and facts as records of ``factFields``, in whatever order they come.
///
/// What units, accounts and kinds of money are written as is made once; what is kept grows with their number and not with
/// the number of facts.
struct FactRows {
  private let budget: Budget
  private let catalogue: AccountCatalogue
  /// Whether the functional classification is left out, as ``marginFields`` have it.
  private let isMargin: Bool
  /// How many records there have been: the number of the last.
  private var count: Int64 = 0
  /// From the direction to the kind of the unit met last, of expenditure and of income.
  private var spendingHead = Fragment<Int>()
  private var incomeHead = Fragment<Int>()
  /// The project met last.
  private var project = Fragment<UInt32>()
  private var functions = FragmentCache()
  private var economics = FragmentCache()
  private var kinds = FragmentCache()

  init(_ budget: Budget, isMargin: Bool) {
    self.budget = budget
    self.isMargin = isMargin
    catalogue = AccountCatalogue(completing: budget.classification)
  }

  // MARK: - Records

  mutating func append(_ fact: Fact, to line: inout [UInt8]) {
    count += 1
    line.append(decimal: count)
    let unit = Int(fact.unit)
    if spendingHead.key != unit { spendingHead = Fragment(unit, headBytes(",expenditure,approved,", unit)) }
    line.append(contentsOf: spendingHead.bytes)
    if !isMargin { appendFunction(fact.function, to: &line) }
    appendEconomic(fact.economic, GovernmentColumn(budget.units[Int(fact.unit)].kind), to: &line)
    appendProject(fact.project, to: &line)
    let kind = UInt64(fact.source.rawValue) << 8 | UInt64(fact.traits.rawValue)
    if !kinds.append(kind, to: &line) {
      let made = kindBytes(of: fact)
      kinds.keep(made, of: kind)
      line += made
    }
    appendValue(fact.amount, to: &line)
  }

  mutating func append(_ income: Income, to line: inout [UInt8]) {
    count += 1
    line.append(decimal: count)
    if incomeHead.key != income.unit {
      incomeHead = Fragment(income.unit, headBytes(",revenue,approved,", income.unit))
    }
    line.append(contentsOf: incomeHead.bytes)
    // Neither accounts, nor a project, nor a type of expenditure.
    for _ in 0..<(6 + 10 + 2 + 2) { line.append(UInt8(ascii: ",")) }
    appendSource(income.source, isCarryOver: income.isCarryOver, to: &line)
    line.append(UInt8(ascii: ","))
    appendValue(income.amount, to: &line)
  }

  // MARK: - Fields

  private func headBytes(_ words: StaticString, _ unit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(literal: words)
    let own = budget.units[unit]
    bytes.appendDepartment(of: budget)
    bytes.appendUnit(own)
    bytes.appendField(own.kind.map(jsonName) ?? "")
    bytes.append(UInt8(ascii: ","))
    return bytes
  }

  private mutating func appendFunction(_ code: Code, to line: inout [UInt8]) {
    let key = UInt64(code.value)
    if functions.append(key, to: &line) { return }
    var made: [UInt8] = []
    appendPath(of: code, levels: 3, to: &made)
    functions.keep(made, of: key)
    line += made
  }

  private mutating func appendEconomic(_ code: Code, _ column: GovernmentColumn, to line: inout [UInt8]) {
    let key = UInt64(code.value) << 2 | UInt64(column.rawValue)
    if economics.append(key, to: &line) { return }
    var made: [UInt8] = []
    appendPath(of: code, levels: 3, to: &made)
    appendPath(of: catalogue.governmentCode(of: code, column) ?? .none, levels: 2, to: &made)
    economics.keep(made, of: key)
    line += made
  }

  /// Code and name of an account and its superiors, from its class (类) down; what is deeper than the last level stands in it.
  private func appendPath(of code: Code, levels: Int, to bytes: inout [UInt8]) {
    var path = code.isNone ? [] : [code]
    while let superior = path.first?.superior { path.insert(superior, at: 0) }
    for level in 0..<levels {
      let isLast = level == levels - 1
      let own = level < path.count ? (isLast ? path[path.count - 1] : path[level]) : Code.none
      if !own.isNone { bytes.append(decimal: Int64(own.value)) }
      bytes.append(UInt8(ascii: ","))
      bytes.appendInertField(own.isNone ? "" : catalogue.classification[own]?.name ?? "")
      bytes.append(UInt8(ascii: ","))
    }
  }

  private mutating func appendProject(_ index: UInt32, to line: inout [UInt8]) {
    guard index != Fact.noProject else { return line.append(literal: ",,") }
    if project.key != index {
      var bytes: [UInt8] = []
      bytes.appendProject(Int(index), of: budget)
      project = Fragment(index, bytes)
    }
    line.append(contentsOf: project.bytes)
  }

  /// All between the project and the amount.
  private func kindBytes(of fact: Fact) -> [UInt8] {
    var bytes: [UInt8] = []
    let isProject = fact.traits.contains(.project)
    bytes.append(literal: isProject ? "project,项目支出," : "basic,基本支出,")
    appendSource(fact.source, isCarryOver: fact.traits.contains(.carryOver), to: &bytes)
    if !isProject { bytes.append(literal: fact.traits.contains(.personnel) ? "true" : "false") }
    bytes.append(UInt8(ascii: ","))
    return bytes
  }

  private func appendSource(_ source: IncomeSource, isCarryOver: Bool, to bytes: inout [UInt8]) {
    for word in [jsonName(fundOf: source), source.isFiscal ? source.name : "其他资金", jsonName(source), source.name] {
      bytes.appendField(word)
      bytes.append(UInt8(ascii: ","))
    }
    bytes.append(literal: isCarryOver ? "true," : "false,")
  }

  private func appendValue(_ amount: Amount, to line: inout [UInt8]) {
    line.append(decimal: amount.fen, decimals: 2, isGrouped: false)
    line.append(UInt8(ascii: "\r"))
    line.append(UInt8(ascii: "\n"))
  }
}

extension [UInt8] {
  /// The year and the department, with a comma behind each.
  mutating func appendDepartment(of budget: Budget) {
    append(decimal: Int64(budget.year))
    append(UInt8(ascii: ","))
    appendField(budget.department.code ?? "")
    append(UInt8(ascii: ","))
    appendInertField(budget.department.name)
    append(UInt8(ascii: ","))
  }

  /// Code and name of a unit, with a comma behind each.
  mutating func appendUnit(_ unit: BudgetUnit) {
    appendField(unit.code ?? "")
    append(UInt8(ascii: ","))
    appendInertField(unit.name)
    append(UInt8(ascii: ","))
  }

  /// Number and name of a project, with a comma behind each.
  mutating func appendProject(_ index: Int, of budget: Budget) {
    append(UInt8(ascii: "p"))
    append(decimal: Int64(index + 1))
    append(UInt8(ascii: ","))
    appendInertField(budget.projects[index].name)
    append(UInt8(ascii: ","))
  }
}
