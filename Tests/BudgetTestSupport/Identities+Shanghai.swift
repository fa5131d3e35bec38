internal import BudgetModel
internal import BudgetTables

/// Holds the nine tables of Shanghai against the budget and against each other.
struct ShanghaiChecker {
  private let budget: Budget
  private let seen: [String: SeenTable]
  var log: IdentityLog

  init(tables: [Table], budget: Budget) {
    self.budget = budget
    seen = Dictionary(tables.map { ($0.number, SeenTable($0)) }) { first, _ in first }
    log = IdentityLog(budget: budget, unit: .yuan)
  }

  mutating func check() {
    for form in Self.forms { if let outline = outline(form.number) { log.check(outline, totalLabel: "合计") } }
    for number in (1...9).map({ "表\($0)" }) { checkEmptiness(number) }
    checkTable1()
    checkTable4()
    checkBetween()
    checkTable9()
  }

  // MARK: - Reading

  private static let kinds: [SeenOutline.Count] = [
    { _ in true }, { !$0.traits.contains(.project) }, { $0.traits.contains(.project) },
  ]

  private static func of(_ source: IncomeSource) -> [SeenOutline.Count] {
    kinds.map { kind in { $0.source == source && kind($0) } }
  }

  @Sendable private static func isBasicGeneral(_ fact: Fact) -> Bool {
    fact.source == .general && !fact.traits.contains(.project)
  }

  private static let forms: [SeenOutline.Form] = [
    .init(
      number: "表2", codes: 3, isEconomic: false,
      columns: [
        { _ in true }, { $0.source.isFiscal }, { $0.source == .operations || $0.source == .fiscalAccount },
        { $0.source == .business }, { $0.source == .superior || $0.source == .subsidiary || $0.source == .other },
      ], sums: [(0, [1, 2, 3, 4])]),
    .init(number: "表3", codes: 3, isEconomic: false, columns: kinds, sums: [(0, [1, 2])]),
    .init(number: "表5", codes: 3, isEconomic: false, columns: of(.general), sums: [(0, [1, 2])]),
    .init(number: "表6", codes: 3, isEconomic: false, columns: of(.governmentFund), sums: [(0, [1, 2])]),
    .init(number: "表7", codes: 3, isEconomic: false, columns: of(.stateCapital), sums: [(0, [1, 2])]),
    .init(
      number: "表8", codes: 2, isEconomic: true,
      columns: [
        isBasicGeneral, { isBasicGeneral($0) && $0.traits.contains(.personnel) },
        { isBasicGeneral($0) && !$0.traits.contains(.personnel) },
      ], sums: [(0, [1, 2])]),
  ]

  private mutating func table(_ number: String, atLeast rows: Int) -> SeenTable? {
    if let table = seen[number], table.rows.count >= rows { return table }
    log.report("\(number) is missing or too short")
    return nil
  }

  private mutating func outline(_ number: String) -> SeenOutline? {
    guard let table = table(number, atLeast: 1), let form = Self.forms.first(where: { $0.number == number }) else {
      return nil
    }
    return SeenOutline(table, form)
  }

  // MARK: - Checking

  /// An empty table says so, blank but for its total's name; no other table does (C28).
  private mutating func checkEmptiness(_ number: String) {
    guard let table = table(number, atLeast: 1) else { return }
    let isNoted = table.table.notes.contains { $0.hasPrefix("注:本部门\(budget.year)年无") && $0.hasSuffix("，故本表为空表。") }
    let figures = table.rows.flatMap(\.figures).filter { $0.exact != .zero }
    let isBlank = table.rows.allSatisfy { $0.texts.joined() == "" || $0.texts.joined() == "合计" }
    let isForm = ["表1", "表4"].contains(number)
    let mayBeEmpty = !isForm && figures.isEmpty && isBlank
    // 机关运行经费 that cannot be told leaves 表9 blank, not empty.
    let isUntold = number == "表9" && !table.table.notes.isEmpty && !isNoted
    if isNoted != (mayBeEmpty && !isUntold) {
      log.report("C28 \(number): rows and the note on an empty table disagree")
    }
  }

  private mutating func checkTable1() {
    guard let table = table("表1", atLeast: 14) else { return }
    let incomes = (0..<7).map { table.rows[$0].figures[1] }
    let end = table.rows[table.rows.count - 1]
    log.equal("C1 表1 一", [incomes[0]], Array(incomes[1...3]))
    log.equal("C1 表1", [end.figures[1]], [incomes[0], incomes[4], incomes[5], incomes[6]])
    log.equal("C4 表1 income", [end.figures[1]], [log.received { _ in true }])
    log.equal("C4 表1 一", [incomes[0]], [log.received { $0.source.isFiscal }])
    log.equal("C4 表1 1.", [incomes[1]], [log.received { $0.source == .general }])
    log.equal("C4 表1 2.", [incomes[2]], [log.received { $0.source == .governmentFund }])
    log.equal("C4 表1 二", [incomes[4]], [log.received { $0.source == .operations || $0.source == .fiscalAccount }])
    log.equal("C4 表1 三", [incomes[5]], [log.received { $0.source == .business }])
    log.equal("C4 表1 spending", [end.figures[3]], [log.spent { _ in true }])
    checkClasses(of: table, labelColumn: 2, against: "表3", columns: [(3, 0)])
  }

  private mutating func checkTable4() {
    guard let table = table("表4", atLeast: 4) else { return }
    let end = table.rows[table.rows.count - 1]
    log.equal("C11 表4", [end.figures[1]], (0..<3).map { table.rows[$0].figures[1] })
    for (row, source) in [IncomeSource.general, .governmentFund, .stateCapital].enumerated() {
      log.equal("C13 表4 line \(row + 1)", [table.rows[row].figures[1]], [log.received { $0.source == source }])
    }
    for (index, row) in table.rows.enumerated() {
      log.equal("C11 表4 row \(index + 1)", [row.figures[3]], (4...6).map { row.figures[$0] })
    }
    checkClasses(of: table, labelColumn: 2, against: "表2", columns: [(3, 1)])
    for (column, number) in [(4, "表5"), (5, "表6"), (6, "表7")] {
      log.equal("C10 \(number)", [end.figures[column]], [outline(number)?.total(0) ?? .zero])
      checkClasses(of: table, labelColumn: 2, against: number, columns: [(column, 0)])
    }
  }

  /// The classes on the right of a balance are those of a table by function that have money, numbered from 一 on, and
  /// their lines add up to the total.
  private mutating func checkClasses(
    of table: SeenTable, labelColumn: Int, against number: String, columns: [(place: Int, of: Int)]
  ) {
    guard let outline = outline(number) else { return }
    let lines = table.rows.dropLast().filter { !$0.texts[labelColumn].isEmpty }
    for (place, column) in columns {
      let end = table.rows[table.rows.count - 1]
      log.equal("C3 \(table.table.number) column \(place)", [end.figures[place]], lines.map { $0.figures[place] })
      for (index, line) in lines.enumerated() {
        let parts = line.texts[labelColumn].split(separator: "、", maxSplits: 1)
        if parts.first.map(String.init) != Self.numerals[index] {
          log.report("\(table.table.number): line \(index + 1) is misnumbered")
        }
        let row = outline.rows.first {
          $0.code.utf8.count == 3 && $0.texts[outline.form.name] == parts.last.map(String.init)
        }
        let expected = row?.figures[outline.form.firstMoney + column] ?? .zero
        log.equal("C12 \(table.table.number) \(line.texts[labelColumn])", [line.figures[place]], [expected])
      }
    }
  }

  private static let numerals = [
    "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十",
    "二十一", "二十二", "二十三", "二十四", "二十五", "二十六", "二十七", "二十八", "二十九", "三十",
  ]

  /// By function: 表2 = 表3 = 表5 + 表6 + 表7 + what is no appropriation; basic expenditure = 表8 (C17).
  private mutating func checkBetween() {
    guard let income = outline("表2"), let spending = outline("表3") else { return }
    let funds = ["表5", "表6", "表7"].compactMap { outline($0) }
    for code in Set((income.rows + spending.rows).map(\.code)).sorted() {
      log.equal("C17 \(code)", [income.figure(code, 0)], [spending.figure(code, 0)])
      log.equal("C17 \(code) fiscal", [income.figure(code, 1)], funds.map { $0.figure(code, 0) })
      for (column, isProject) in [(1, false), (2, true)] {
        let others = log.spent { fact in
          !fact.source.isFiscal && fact.traits.contains(.project) == isProject
            && fact.function.isWithin(Code(code) ?? .none)
        }
        log.equal("C18 \(code)", [spending.figure(code, column)], funds.map { $0.figure(code, column) } + [others])
      }
    }
    guard log.marginsAgree, let basic = outline("表8"), let general = funds.first else { return }
    log.equal("C17 表8", [basic.total(0)], [general.total(1)])
  }

  /// 三公 and the running cost of offices (C10, C20, C21).
  private mutating func checkTable9() {
    guard let table = table("表9", atLeast: 1), let basic = outline("表8") else { return }
    if table.rows.count != 1 { log.report("表9 has more than one row") }
    let figures = table.rows[0].figures
    log.equal("C10 表9", [figures[0]], [figures[1], figures[2], figures[3]])
    log.equal("C10 表9 小计", [figures[3]], [figures[4], figures[5]])
    for (column, account) in [(1, 30212), (2, 30217), (4, 31013), (5, 30231)] as [(Int, UInt32)] {
      log.atLeast("C20 \(account)", figures[column], basic.figure(String(account), 0))
      var sum = Amount.zero
      for fact in budget.facts where fact.source.isFiscal && fact.economic.isWithin(Code(account)) {
        sum += fact.amount
      }
      if sum != figures[column].exact { log.report("C20 \(account): not what the budget spends on it") }
    }
    log.atLeast("C21", basic.total(2), figures[6])
    let kinds = budget.units.map(\.kind)
    let hasUnknown = budget.facts.contains { fact in
      Self.isBasicGeneral(fact) && fact.amount != .zero
        && fact.traits.isDisjoint(with: [.personnel, .functionalMargin])
        && (kinds.isEmpty || kinds[Int(fact.unit)] == nil)
    }
    if hasUnknown, let stated = budget.statedRunningCosts {
      if figures[6].exact != stated.amount { log.report("C21: 机关运行经费 is not what the source states") }
      return
    }
    if hasUnknown { return checkUntold(table) }
    var sum = Amount.zero
    for fact in budget.facts where Self.isBasicGeneral(fact) && !kinds.isEmpty && kinds[Int(fact.unit)] != .institution
    {
      if fact.traits.isDisjoint(with: [.personnel, .functionalMargin]) { sum += fact.amount }
    }
    if sum != figures[6].exact { log.report("C21: 机关运行经费 is not the public money of offices") }
  }

  private mutating func checkUntold(_ table: SeenTable) {
    let isNoted = table.table.notes.contains { $0.contains("机关运行经费") }
    if table.rows[0].texts[6] != "" || !isNoted { log.report("C21: 机关运行经费 is told though kinds are unknown") }
  }
}
