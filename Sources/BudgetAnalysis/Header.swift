import BudgetModel
import BudgetSource
import BudgetSyntax

// The statements that stand once, in the root file: 预算, 部门, 版式, 日期.

extension Analyzer {
  mutating func header() {
    for index in statements.indices {
      let statement = statements[index]
      switch statement.kind {
      case .budget, .department, .layout, .date:
        guard statement.file == 0 else {
          report(.rootStatement(keyword(of: statement.kind), at: line(statement).head))
          continue
        }
        if isFirst(statement), !statement.isBroken { headerLine(statement) }
      case .amounts: amounts(statement)
      default: break
      }
    }
    missingStatements()
    budget.classification = world.classification(budget.year)
    chooseLayout()
  }

  func keyword(of kind: SyntaxKind) -> Keyword {
    switch kind {
    case .department: .department
    case .layout: .layout
    case .date: .date
    case .amounts: .amounts
    case .runningCosts: .runningCosts
    case .performance: .performance
    case .goal: .goal
    default: .budget
    }
  }

  /// Whether this is the first statement of its kind; a second one is reported, unless something else is wrong with it.
  mutating func isFirst(_ statement: Statement) -> Bool {
    let head = line(statement).head
    if let first = places[statement.kind] {
      if !statement.isBroken { report(.statementTwice(keyword(of: statement.kind), first: first, at: head)) }
      return false
    }
    places[statement.kind] = head
    return true
  }

  private mutating func headerLine(_ statement: Statement) {
    var line = line(statement)
    line.advance()
    switch statement.kind {
    case .budget:
      guard let year = line.takeFolded(.code) else { return }
      if let number = Int(year.text), (1994...2100).contains(number), year.text.utf8.count == 4 {
        budget.year = number
      } else {
        report(.badYear(year.text, at: year.place))
      }
      if let title = line.take(.name) { (budget.title, checkPlaces.title) = (title.text, title.place) }
    case .department:
      let code = line.takeFolded(.code)
      checkPlaces.departmentCode = code?.place
      if let name = line.take(.name) {
        budget.department = Department(code: code?.text, name: name.text)
        checkPlaces.department = name.place
      }
    case .date:
      guard let value = line.takeFolded(.value) else { return }
      budget.date = calendarDate(value.text)
      checkPlaces.date = value.place
      if budget.date == nil { report(.badDate(value.text, at: value.place)) }
    default: break
    }
  }

  // DATE = digit{4} "-" digit{2} "-" digit{2}
  private func calendarDate(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy { $0 &- 48 < 10 } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// The unit of a file's bare numbers; once a file.
  private mutating func amounts(_ statement: Statement) {
    var line = line(statement)
    if files[statement.file].moneyUnit != nil {
      report(.statementTwice(.amounts, first: nil, at: line.head))
      return
    }
    line.advance()
    let name = statement.isBroken ? nil : line.takeFolded(.keyword)?.text
    // A broken line has been complained of; any unit will do to go on, but no sum can be trusted.
    moneyIsIncomplete = moneyIsIncomplete || statement.isBroken
    files[statement.file].moneyUnitStart =
      statement.isBroken ? 0 : files[statement.file].tree.tokens.start(line.range.lowerBound)
    files[statement.file].moneyUnit = MoneyUnit.allCases.first { $0.name == name } ?? .yuan
  }

  private mutating func missingStatements() {
    guard let root = files.first, !root.hasUnknownStatement else { return }
    let start = SourceRange(at: root.source.base)
    if places[.budget] == nil { report(.statementMissing(.budget, at: start)) }
    if places[.department] == nil { report(.statementMissing(.department, at: start)) }
    if places[.layout] == nil, layoutOverride == nil { report(.statementMissing(.layout, at: start)) }
  }

  /// Finds the layout by name and year.
  ///
  /// Without one the analysis goes on with the habits of the first.
  private mutating func chooseLayout() {
    var name = layoutOverride
    var place = places[.layout] ?? SourceRange(at: files[0].source.base)
    if name == nil, let statement = statements.first(where: { $0.kind == .layout && $0.file == 0 && !$0.isBroken }) {
      var line = line(statement)
      line.advance()
      if let written = line.takeFolded(.name) { (name, place) = (written.text, written.place) }
    }
    guard let name else { return }
    let named = world.profiles.filter { $0.chineseName == name || $0.englishName == name.lowercased() }
    profile = named.first { $0.years.contains(budget.year) }
    if named.isEmpty {
      report(.unknownLayout(name, known: world.profiles, at: place))
    } else if profile == nil, budget.year != 0 {
      report(.layoutYear(name, budget.year, served: named.years, at: place))
    } else if let profile, profile.isUnvouched {
      report(.unvouchedLayout(profile, at: place))
    }
  }

  /// Where to point at the layout.
  var layoutPlace: SourceRange { places[.layout] ?? SourceRange(at: files.first?.source.base ?? 0) }
}
