package import BudgetModel

/// What a reader asks of a budget first: how much, where from, where to.
///
/// All sums are exact, over the facts themselves, and are those of the official tables. A list has no line without money;
/// the largest comes first, and of equal ones the one with the lower code, or the one written first. Money of no named
/// project is no project: it stands last, however much it is.
package struct Overview: Sendable {
  /// What a line of a list is about.
  package enum Subject: Sendable, Equatable {
    case source(IncomeSource)
    /// A functional class (类).
    case functionClass(Code)
    /// Index into ``Budget/units``; a department that names no unit is its own.
    case unit(Int)
    /// Index into ``Budget/projects``.
    case project(Int)
    /// Project money that no project is named for.
    case unnamedProjects
    /// All lines from here on, and how many they are.
    case rest(Int)
  }

  /// Money of one kind, cut in two.
  package struct Line: Sendable, Equatable {
    package var subject: Subject
    /// This year's money, or basic expenditure (基本支出).
    package var first: Amount
    /// Money carried over (上年结转), or project expenditure (项目支出).
    package var second: Amount

    package init(_ subject: Subject, first: Amount, second: Amount) {
      self.subject = subject
      self.first = first
      self.second = second
    }

    package var amount: Amount { first + second }
  }

  /// Income by source, each this year's and carried over.
  package var sources: [Line] = []
  /// Expenditure by functional class, each basic and project expenditure.
  package var classes: [Line] = []
  /// Expenditure by unit, each basic and project expenditure.
  package var units: [Line] = []
  /// Project expenditure by project, each this year's and carried over.
  package var projects: [Line] = []
  /// Expenditure out of fiscal appropriations (财政拨款).
  package var fiscal = Amount.zero
  /// Basic expenditure on personnel (人员经费) and on all else (公用经费); `nil` where some of it has no economic account.
  package var personnelAndPublic: (Amount, Amount)?
}

/// Sums up a budget for its reader.
///
/// - Complexity: O(facts), and a sort of each list.
package func overview(of budget: Budget) -> Overview {
  var overview = Overview()
  var sources = Tally(width: 2)
  for income in budget.incomes where income.amount != .zero {
    sources.add(
      income.amount, to: income.isCarryOver ? 0b10 : 0b01, of: TallyKey(code: UInt32(income.source.rawValue)))
  }
  overview.sources = lines(of: sources) { IncomeSource(rawValue: UInt8($0.code)).map { .source($0) } }
  overview.addExpenditure(of: budget)
  return overview
}

extension Overview {
  /// A list cut to its `count` largest lines, and one line for all others together, so that the sum stays the same.
  ///
  /// A single line is not hidden behind a line for the others, nor is money of no named project counted among projects.
  package static func leading(_ count: Int, of lines: [Line]) -> [Line] {
    let unnamed = lines.suffix(1).filter { $0.subject == .unnamedProjects }
    let named = lines.dropLast(unnamed.count)
    guard named.count > count + 1 else { return lines }
    return named[..<count] + [total(of: Array(named[count...]))] + unnamed
  }

  /// What a list adds up to.
  package static func total(of lines: [Line]) -> Line {
    lines.reduce(Line(.rest(lines.count), first: .zero, second: .zero)) { sum, line in
      Line(sum.subject, first: sum.first + line.first, second: sum.second + line.second)
    }
  }

  fileprivate mutating func addExpenditure(of budget: Budget) {
    var classes = Tally(width: 2)
    var units = Tally(width: 2)
    var projects = Tally(width: 2)
    var basic = (personnel: Amount.zero, other: Amount.zero, unclassified: Amount.zero)
    for fact in budget.facts where fact.amount.fen != 0 {
      let isProject = fact.traits.contains(.project)
      // The same money stands in a margin once by function and once by economic account.
      if !fact.traits.contains(.economicMargin) {
        let kind: ColumnSet = isProject ? 0b10 : 0b01
        classes.add(fact.amount, to: kind, of: TallyKey(code: fact.function.topClass.value))
        units.add(fact.amount, to: kind, of: TallyKey(unit: fact.unit))
        if isProject {
          let year: ColumnSet = fact.traits.contains(.carryOver) ? 0b10 : 0b01
          projects.add(fact.amount, to: year, of: TallyKey(project: fact.project))
        }
        if fact.source.isFiscal { fiscal += fact.amount }
      }
      if !isProject, !fact.traits.contains(.functionalMargin) {
        if fact.economic.isNone {
          basic.unclassified += fact.amount
        } else if fact.traits.contains(.personnel) {
          basic.personnel += fact.amount
        } else {
          basic.other += fact.amount
        }
      }
    }
    self.classes = lines(of: classes) { .functionClass(Code($0.code)) }
    self.units = lines(of: units) { .unit(Int($0.unit)) }
    let known = lines(of: projects) { key in
      budget.projects.indices.contains(Int(key.project)) ? .project(Int(key.project)) : .unnamedProjects
    }
    self.projects =
      known.filter { $0.subject != .unnamedProjects } + known.filter { $0.subject == .unnamedProjects }
    if basic.unclassified == .zero { personnelAndPublic = (basic.personnel, basic.other) }
  }
}

/// The rows of a tally as lines, the largest first.
private func lines(of tally: Tally, subject: (TallyKey) -> Overview.Subject?) -> [Overview.Line] {
  let rows = tally.keys.enumerated().compactMap { row, key in
    subject(key).map {
      (key, Overview.Line($0, first: tally.amount(at: row, column: 0), second: tally.amount(at: row, column: 1)))
    }
  }
  return rows.sorted { left, right in
    let (one, other) = (left.1.amount, right.1.amount)
    return one != other
      ? other < one : (left.0.code, left.0.unit, left.0.project) < (right.0.code, right.0.unit, right.0.project)
  }.map(\.1)
}
