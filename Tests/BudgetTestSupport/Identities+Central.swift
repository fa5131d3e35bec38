internal import BudgetModel
internal import BudgetTables

/// Holds the nine tables of the central departments against the budget and against each other.
struct CentralChecker {
  private let budget: Budget
  private let seen: [String: SeenTable]
  var log: IdentityLog

  init(tables: [Table], budget: Budget) {
    self.budget = budget
    seen = Dictionary(tables.map { ($0.number, SeenTable($0)) }) { first, _ in first }
    log = IdentityLog(budget: budget, unit: .tenThousandYuan)
  }

  mutating func check() {
    for form in Self.forms {
      guard let outline = outline(form.number) else { continue }
      log.check(outline, totalLabel: "合计")
      checkNotes(outline.seen, isEmpty: outline.rows.isEmpty)
    }
    checkTable1()
    checkTable4()
    checkBetween()
    checkTable7()
  }

  // MARK: - Reading

  @Sendable private static func none(_ fact: Fact) -> Bool { false }

  @Sendable private static func isCurrent(_ fact: Fact) -> Bool { !fact.traits.contains(.carryOver) }

  private static func kinds(_ isIncluded: @escaping SeenOutline.Count) -> [SeenOutline.Count] {
    [
      isIncluded, { isIncluded($0) && !$0.traits.contains(.project) },
      { isIncluded($0) && $0.traits.contains(.project) },
    ]
  }

  private static func current(_ source: IncomeSource) -> SeenOutline.Count {
    { $0.source == source && isCurrent($0) }
  }

  private static let sources: [IncomeSource] = [
    .general, .governmentFund, .stateCapital, .fiscalAccount, .operations, .business, .superior, .subsidiary, .other,
  ]

  private static let forms: [SeenOutline.Form] = [
    .init(
      number: "表2", codes: 1, isEconomic: false,
      columns: [{ _ in true }, { !isCurrent($0) }]
        + sources.map(current) + [none],
      sums: [(0, Array(1...11))]),
    .init(
      number: "表3", codes: 1, isEconomic: false, columns: kinds { _ in true } + [none, none, none],
      sums: [(0, [1, 2, 3, 4, 5])]),
    .init(
      number: "表5", codes: 1, isEconomic: false,
      columns: [none] + kinds { $0.source == .general && isCurrent($0) } + [none, none], sums: [(1, [2, 3])]),
    .init(
      number: "表6", codes: 1, isEconomic: true,
      columns: [
        isBasicGeneral, { isBasicGeneral($0) && $0.traits.contains(.personnel) },
        { isBasicGeneral($0) && !$0.traits.contains(.personnel) },
      ], sums: [(0, [1, 2])]),
    .init(
      number: "表8", codes: 1, isEconomic: false, columns: kinds { $0.source == .governmentFund }, sums: [(0, [1, 2])]),
    .init(
      number: "表9", codes: 1, isEconomic: false, columns: kinds { $0.source == .stateCapital }, sums: [(0, [1, 2])]),
  ]

  @Sendable private static func isBasicGeneral(_ fact: Fact) -> Bool {
    fact.source == .general && !fact.traits.contains(.project) && isCurrent(fact)
  }

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

  /// An empty table says so (C28).
  private mutating func checkNotes(_ table: SeenTable, isEmpty: Bool) {
    let notes = table.table.notes
    if notes.contains(where: { $0.hasPrefix("注：本部门\(budget.year)年没有") }) != isEmpty {
      log.report("C28 \(table.table.number): rows and the note on an empty table disagree")
    }
  }

  private mutating func checkTable1() {
    guard let table = table("表1", atLeast: 13) else { return }
    let rows = table.rows
    let end = rows.count - 1
    for (index, source) in Self.sources.enumerated() {
      log.equal(
        "表1 line \(index + 1)", [rows[index].figures[1]], [log.received { $0.source == source && !$0.isCarryOver }])
    }
    log.equal("C1 表1", [rows[end - 3].figures[1]], (0..<9).map { rows[$0].figures[1] })
    log.equal("C2 表1", [rows[end].figures[1]], (1...3).map { rows[end - $0].figures[1] })
    log.equal("C2 表1 carry-over", [rows[end - 1].figures[1]], [log.received { $0.isCarryOver }])
    log.equal("C3 表1", [rows[end - 3].figures[3]], rows[..<(end - 3)].map { $0.figures[3] })
    log.equal("C5 表1", [rows[end].figures[3]], (2...3).map { rows[end - $0].figures[3] })
    log.equal("C4 表1", [rows[end].figures[3]], [log.spent { _ in true }])
    checkClasses(Array(rows[..<(end - 3)]), against: "表3") { _ in true }
  }

  private mutating func checkTable4() {
    guard let table = table("表4", atLeast: 9) else { return }
    let rows = table.rows
    let end = rows.count - 1
    for (start, isCarryOver) in [(0, false), (4, true)] {
      log.equal("C11 表4", [rows[start].figures[1]], (1...3).map { rows[start + $0].figures[1] })
      for (index, source) in Self.sources.prefix(3).enumerated() {
        log.equal(
          "C13 表4", [rows[start + 1 + index].figures[1]],
          [log.received { $0.source == source && $0.isCarryOver == isCarryOver }])
      }
    }
    log.equal("C2 表4", [rows[end].figures[1]], [rows[0].figures[1], rows[4].figures[1]])
    let classes = rows.filter { $0.texts[2].hasPrefix("（") }
    log.equal("C11 表4 spending", [rows[0].figures[3]], classes.map { $0.figures[3] })
    log.equal("C5 表4", [rows[end].figures[3]], [rows[0].figures[3]])
    log.equal("C4 表4", [rows[end].figures[3]], [log.spent { $0.source.isFiscal }])
    if !rows.contains(where: { $0.texts[2] == "二、结转下年" && $0.figures[3].exact == .zero }) {
      log.report("表4 has no line 二、结转下年")
    }
    checkClasses(classes, against: "表3") { $0.source.isFiscal }
  }

  /// The classes on the right of a balance are those of a table by function, in its order, with their money.
  private mutating func checkClasses(
    _ lines: [SeenTable.Row], against number: String, where isIncluded: (Fact) -> Bool
  ) {
    guard let outline = outline(number) else { return }
    let labels = lines.filter { !$0.texts[2].isEmpty }
    var next = labels[...]
    for row in outline.rows where row.code.utf8.count == 3 {
      let money = log.spent { isIncluded($0) && $0.function.isWithin(Code(row.code) ?? .none) }
      guard money.exact != .zero else { continue }
      guard let line = next.popFirst(), line.texts[2].hasSuffix(row.texts[1]) else {
        return log.report("C12 \(row.texts[1]) has no line, or not in its place")
      }
      log.equal("C12 \(row.texts[1])", [line.figures[3]], [money])
    }
    if !next.isEmpty { log.report("C12: lines without a class") }
  }

  private mutating func checkBetween() {
    guard let income = outline("表2"), let spending = outline("表3"), let general = outline("表5") else { return }
    for code in Set((income.rows + spending.rows).map(\.code)) {
      log.equal("C17 \(code)", [income.figure(code, 0)], [spending.figure(code, 0)])
      log.equal("C15 \(code)", [income.figure(code, 2)], [general.figure(code, 1)])
    }
    guard log.marginsAgree, let basic = outline("表6") else { return }
    log.equal("C17 表6", [basic.total(0)], [general.total(2)])
  }

  /// 三公 of this year; last year's is not known (C10, C20).
  private mutating func checkTable7() {
    guard let table = table("表7", atLeast: 1) else { return }
    let figures = table.rows[0].figures
    if table.rows.count != 1 { log.report("表7 has more than one row") }
    if figures[..<6].contains(where: { $0.exact != .zero }) { log.report("表7 knows last year") }
    log.equal("C10 表7", [figures[6]], [figures[7], figures[8], figures[11]])
    log.equal("C10 表7 小计", [figures[8]], [figures[9], figures[10]])
    for (column, account) in [(7, 30212), (9, 31013), (10, 30231), (11, 30217)] as [(Int, UInt32)] {
      var sum = Amount.zero
      for fact in budget.facts where fact.source.isFiscal && Self.isCurrent(fact) {
        if fact.economic.isWithin(Code(account)) { sum += fact.amount }
      }
      if sum != figures[column].exact { log.report("C20 \(account): not what the budget spends on it") }
    }
    checkNotes(table, isEmpty: figures.allSatisfy { $0.exact == .zero })
  }
}
