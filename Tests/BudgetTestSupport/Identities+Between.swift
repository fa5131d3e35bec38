internal import BudgetModel
internal import BudgetTables

extension IdentityChecker {
  // MARK: - Balances

  /// Checks 表1 and 表2 by themselves (C1 to C5, C11).
  mutating func checkBalances() {
    guard let first = table("表1"), let second = table("表2") else { return }
    equal("C1", [line("表1", "本年收入合计", in: 0, 1)], first.rows.prefix(6).map { $0.figures[1] })
    equal(
      "C2", [line("表1", "收入总计", in: 0, 1)],
      [line("表1", "本年收入合计", in: 0, 1), line("表1", "七、上年结转", in: 0, 1)])
    equal("C3", [line("表1", "本年支出合计", in: 2, 3)], classLines(first, from: 0, 3))
    equal("C5", [line("表1", "支出总计", in: 2, 3)], [line("表1", "本年支出合计", in: 2, 3)])
    equal("C4 income", [line("表1", "收入总计", in: 0, 1)], [received { _ in true }])
    equal("C4 spending", [line("表1", "支出总计", in: 2, 3)], [spent { _ in true }])
    for (index, row) in second.rows.enumerated() {
      equal("C11 表2 row \(index + 1)", [row.figures[3]], [row.figures[4], row.figures[5], row.figures[6]])
    }
    for column in 3...6 {
      equal("C11 Σ classes", [second.rows[0].figures[column]], classLines(second, from: 1, column))
    }
    for start in [0, 4] {
      equal("C11 income", [second.rows[start].figures[1]], (1...3).map { second.rows[start + $0].figures[1] })
    }
  }

  /// The lines of the classes, and of money in other classes, from row `start` on.
  private func classLines(_ table: SeenTable, from start: Int, _ column: Int) -> [Figure] {
    table.rows.dropFirst(start).prefix { !$0.texts[2].isEmpty && $0.texts[2] != "本年支出合计" }.map { $0.figures[column] }
  }

  // MARK: - Between tables

  /// Checks what stands in two or more tables (C12 to C20).
  mutating func checkBetweenTables() {
    checkIncome()
    checkClasses()
    checkFunds()
    checkSubjects()
    checkKinds()
    if marginsAgree { checkEconomic() }
    checkThreePublics()
  }

  private mutating func checkIncome() {
    equal("C12 表1-1", [total("表1-1")], [line("表1", "收入总计", in: 0, 1)])
    equal("C12 表1-1 carry-over", [total("表1-1", 1)], [line("表1", "七、上年结转", in: 0, 1)])
    guard let first = table("表1"), let second = table("表2") else { return }
    for index in 0..<5 { equal("表1-1 line \(index + 1)", [total("表1-1", index + 2)], [first.rows[index].figures[1]]) }
    let others = [7, 8, 9].map { total("表1-1", $0) }
    equal("表1-1 other", others, [first.rows[5].figures[1]])
    for index in 0..<3 {
      equal("C13 line \(index + 1)", [second.rows[index + 1].figures[1]], [first.rows[index].figures[1]])
    }
    let carriedOver = received { $0.isCarryOver && !$0.source.isFiscal }
    equal("C13 carry-over", [line("表1", "七、上年结转", in: 0, 1)], [second.rows[4].figures[1], carriedOver])
    equal(
      "C14", [line("表1", "收入总计", in: 0, 1)],
      [second.rows[0].figures[1], second.rows[4].figures[1], carriedOver] + (3...5).map { first.rows[$0].figures[1] })
  }

  /// Class by class (C12, C15, C16).
  private mutating func checkClasses() {
    guard let first = table("表1"), let second = table("表2"), let spending = ledger("表1-2") else { return }
    let funds = ["表3", "表4", "表5"].map { ledger($0) }
    for (index, code) in IdentityChecker.classes.enumerated() {
      equal("C12 \(code)", [first.rows[index].figures[3]], [spending.sum(5, within: String(code))])
      for (column, fund) in funds.enumerated() {
        guard let fund else { continue }
        equal("C15 \(code)", [second.rows[index + 1].figures[4 + column]], [fund.sum(5, within: String(code))])
      }
    }
  }

  private mutating func checkFunds() {
    equal("C12 表1-2", [line("表1", "本年支出合计", in: 2, 3)], [total("表1-2")])
    for (index, number) in ["表3", "表4", "表5"].enumerated() {
      equal("C15 \(number)", [line("表2", "一、本年支出", in: 2, 4 + index)], [total(number)])
    }
    // A source whose income and expenditure agree agrees in the tables too, this year and carried over.
    for (column, isCarryOver) in [(1, false), (2, true)] {
      let income = received { $0.source == .general && $0.isCarryOver == isCarryOver }
      let spending = spent { $0.source == .general && $0.traits.contains(.carryOver) == isCarryOver }
      guard income.exact == spending.exact, let second = table("表2") else { continue }
      equal("C15 year", [total("表3", column)], [second.rows[isCarryOver ? 5 : 1].figures[1]])
    }
  }

  /// Subject by subject (C18).
  private mutating func checkSubjects() {
    guard let all = ledger("表1-2"), let projects = ledger("表3-2") else { return }
    let funds = ["表3", "表4", "表5"].compactMap { ledger($0) }
    for code in Set(all.details.map(\.code)).sorted() {
      let function = Code(code) ?? .none
      let others = spent { $0.function == function && !$0.source.isFiscal }
      equal("C18 \(code)", [all.sum(5, within: code)], funds.map { $0.sum(5, within: code) } + [others])
      let otherProjects = spent { $0.function == function && !$0.source.isFiscal && $0.traits.contains(.project) }
      equal(
        "C18 \(code) projects", [all.sum(7, within: code)],
        [projects.sum(5, within: code), otherProjects] + funds.dropFirst().map { $0.sum(7, within: code) })
    }
  }

  /// Basic and project expenditure (C17).
  private mutating func checkKinds() {
    let otherProjects = spent { !$0.source.isFiscal && $0.traits.contains(.project) }
    equal(
      "C17 projects", [total("表1-2", 2)], [total("表3-2"), total("表4", 2), total("表5", 2), otherProjects])
    guard marginsAgree else { return }
    let carriedOver = spent { $0.source == .general && !$0.traits.contains(.project) && $0.traits.contains(.carryOver) }
    equal("C17 表3", [total("表3")], [total("表3-1"), total("表3-2"), carriedOver])
    let otherBasic = spent { !$0.source.isFiscal && !$0.traits.contains(.project) }
    equal(
      "C17 basic", [total("表1-2", 1)], [total("表3-1"), carriedOver, total("表4", 1), total("表5", 1), otherBasic])
  }

  /// 表2-1 against 表2, the funds' tables and 表3-1.
  private mutating func checkEconomic() {
    for (index, label) in ["一般", "基金", "国资"].enumerated() {
      let current = 2 + 3 * index
      equal(
        "表2-1 \(label)", [line("表2", "一、本年支出", in: 2, 4 + index)],
        [total("表2-1", current), total("表2-1", current + 10)])
    }
    equal("表2-1 all", [line("表2", "一、本年支出", in: 2, 3)], [total("表2-1")])
    equal("表2-1 表3-1", [total("表2-1", 3)], [total("表3-1")])
    guard let all = ledger("表2-1"), let basic = ledger("表3-1") else { return }
    for row in basic.details where row.texts[2].utf8.count == 5 {
      let code = row.texts[2]
      equal("表2-1 \(code)", [sum(all, 7, at: code)], [sum(basic, 4, at: code)])
    }
  }

  /// 三公 against the accounts of basic expenditure (C20).
  private mutating func checkThreePublics() {
    guard let basic = ledger("表3-1") else { return }
    for (column, code) in [(1, "30212"), (3, "31013"), (4, "30231"), (5, "30217")] {
      atLeast("C20 \(code)", total("表3-3", column), sum(basic, 4, at: code))
    }
  }

  /// The sum over units of the rows of one account.
  private func sum(_ ledger: SeenLedger, _ column: Int, at code: String) -> Figure {
    ledger.details.filter { $0.texts[2] == code }.reduce(.zero) { $0 + $1.figures[column] }
  }

  private var marginsAgree: Bool { log.marginsAgree }

  // MARK: - Goals

  /// 表6 and 表7 (C22, C23, C26).
  mutating func checkGoals() {
    if let goals = table("表6") {
      var rest = goals.rows[...]
      var sum = [Figure]()
      while let head = rest.popFirst() {
        let projects = rest.prefix { !($0.texts[1].isEmpty && $0.texts[4].isEmpty && !$0.texts[0].isEmpty) }
        equal("C22 \(head.texts[0])", [head.figures[2]], projects.map { $0.figures[2] })
        sum.append(head.figures[2])
        rest = rest.dropFirst(projects.count)
      }
      // Money with a goal is a part of project expenditure.
      atLeast("C26", total("表1-2", 2), sum.reduce(.zero, +))
      if everyCurrentProjectHasGoal, marginsAgree {
        equal("C22 表3", sum + [total("表3-1")], [total("表3", 1)])
      }
    }
    guard let whole = table("表7") else { return }
    let figures = whole.rows[2].figures
    equal("C23", [figures[1]], [figures[2], figures[5]])
    equal("C23 表1", [figures[1]], [line("表1", "支出总计", in: 2, 3)])
    equal("C23 表2", [figures[2]], [line("表2", "一、本年支出", in: 2, 3)])
  }

  private var everyCurrentProjectHasGoal: Bool {
    budget.facts.allSatisfy { fact in
      guard fact.traits.contains(.project), !fact.traits.contains(.carryOver), fact.amount != .zero,
        !fact.traits.contains(.economicMargin)
      else { return true }
      return fact.source == .general && budget.projects.indices.contains(Int(fact.project))
        && budget.projects[Int(fact.project)].performance.goal != nil
    }
  }
}
