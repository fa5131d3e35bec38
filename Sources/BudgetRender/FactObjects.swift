import BudgetJSON
import BudgetModel
import BudgetSource

/// Writes facts and incomes as JSON objects, each in one line, one after the other in whatever order they come.
///
/// What units, accounts and kinds of money are written as is made once; what is kept grows with their number and not with
/// the number of facts.
struct FactObjects {
  /// What an object says of itself.
  enum Form {
    /// In a document: units and projects are indices into its lists.
    case inDocument
    /// Alone: year, department, unit and project are written out.
    case alone
  }

  private let budget: Budget
  private let catalogue: AccountCatalogue
  private let map: SourceMap
  private let form: Form
  private var places: PlaceFinder
  /// What stands before the functional account, and before the source of an income, of the unit met last.
  private var spendingHead = Fragment<Int>()
  private var incomeHead = Fragment<Int>()
  /// The project met last.
  private var project = Fragment<UInt32>()
  /// `"file":"…"`, of the file met last.
  private var file = Fragment<Int>()
  private var functions = FragmentCache()
  private var economics = FragmentCache()
  private var kinds = FragmentCache()

  init(_ publication: Publication, _ form: Form) {
    self.init(publication.budget, publication.map, form)
  }

  init(_ budget: Budget, _ map: SourceMap, _ form: Form) {
    self.budget = budget
    self.map = map
    self.form = form
    catalogue = AccountCatalogue(completing: budget.classification)
    places = PlaceFinder(map)
  }

  /// Begins another list in the order of writing.
  mutating func rewind() { places.rewind() }

  // MARK: - Objects

  /// Appends the object of a fact.
  mutating func append(_ fact: Fact, to line: inout [UInt8]) {
    let unit = Int(fact.unit)
    if spendingHead.key != unit {
      spendingHead = Fragment(unit, headBytes(of: unit, "\"direction\":\"expenditure\",\"function\":"))
    }
    line.append(contentsOf: spendingHead.bytes)
    let function = UInt64(fact.function.value)
    if !functions.append(function, to: &line) {
      let made = accountBytes(fact.function)
      functions.keep(made, of: function)
      line += made
    }
    let column = GovernmentColumn(budget.units[Int(fact.unit)].kind)
    let economic = UInt64(fact.economic.value) << 2 | UInt64(column.rawValue)
    if !economics.append(economic, to: &line) {
      let made = economicBytes(fact.economic, column)
      economics.keep(made, of: economic)
      line += made
    }
    appendProject(fact.project, to: &line)
    let kind = UInt64(fact.source.rawValue) << 8 | UInt64(fact.traits.rawValue)
    if !kinds.append(kind, to: &line) {
      let made = kindBytes(of: fact)
      kinds.keep(made, of: kind)
      line += made
    }
    line.append(decimal: fact.amount.fen, decimals: 2, isGrouped: false)
    appendPlace(fact.place, to: &line)
  }

  /// Appends the object of an income.
  mutating func append(_ income: Income, to line: inout [UInt8]) {
    if incomeHead.key != income.unit {
      incomeHead = Fragment(income.unit, headBytes(of: income.unit, "\"direction\":\"income\""))
    }
    line.append(contentsOf: incomeHead.bytes)
    appendSource(income.source, isCarryOver: income.isCarryOver, to: &line)
    line.append(literal: ",\"amount\":\"")
    line.append(decimal: income.amount.fen, decimals: 2, isGrouped: false)
    appendPlace(income.place.start, to: &line)
  }

  // MARK: - Members

  /// The brace that begins an object, whose money it is, and the members behind that.
  private func headBytes(of index: Int, _ members: StaticString) -> [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "{")]
    if form == .inDocument {
      bytes.append(literal: "\"unit\":")
      bytes.append(decimal: Int64(index))
    } else {
      bytes.append(literal: "\"year\":")
      bytes.append(decimal: Int64(budget.year))
      bytes.append(literal: ",\"department\":{\"code\":")
      appendText(budget.department.code, to: &bytes)
      bytes.append(literal: ",\"name\":")
      appendText(budget.department.name, to: &bytes)
      bytes.append(literal: "},\"unit\":{\"code\":")
      let unit = budget.units[index]
      appendText(unit.code, to: &bytes)
      bytes.append(literal: ",\"name\":")
      appendText(unit.name, to: &bytes)
      bytes.append(literal: ",\"kind\":")
      appendText(unit.kind.map(jsonName), to: &bytes)
      bytes.append(literal: "}")
    }
    bytes.append(literal: ",")
    bytes.append(literal: members)
    return bytes
  }

  private func accountBytes(_ code: Code) -> [UInt8] {
    var bytes: [UInt8] = []
    appendAccount(code, to: &bytes)
    return bytes
  }

  /// The economic account with what it becomes, up to the project.
  private func economicBytes(_ code: Code, _ column: GovernmentColumn) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(literal: ",\"economic\":")
    appendAccount(code, to: &bytes)
    bytes.append(literal: ",\"governmentEconomic\":")
    appendAccount(catalogue.governmentCode(of: code, column) ?? .none, to: &bytes)
    bytes.append(literal: ",\"project\":")
    return bytes
  }

  private func appendAccount(_ code: Code, to bytes: inout [UInt8]) {
    guard !code.isNone else { return bytes.append(literal: "null") }
    bytes.append(literal: "{\"code\":\"")
    bytes.append(decimal: Int64(code.value))
    bytes.append(literal: "\",\"name\":")
    appendText(catalogue.classification[code]?.name, to: &bytes)
    bytes.append(literal: "}")
  }

  private mutating func appendProject(_ index: UInt32, to line: inout [UInt8]) {
    guard index != Fact.noProject else { return line.append(literal: "null") }
    if project.key != index {
      var bytes: [UInt8] = []
      if form == .inDocument {
        bytes.append(decimal: Int64(index))
      } else {
        appendText(budget.projects[Int(index)].name, to: &bytes)
      }
      project = Fragment(index, bytes)
    }
    line.append(contentsOf: project.bytes)
  }

  /// All between the project and the amount.
  private func kindBytes(of fact: Fact) -> [UInt8] {
    var bytes: [UInt8] = []
    let isProject = fact.traits.contains(.project)
    bytes.append(literal: ",\"kind\":")
    appendText(isProject ? "project" : "basic", to: &bytes)
    bytes.append(literal: ",\"personnel\":")
    if isProject {
      bytes.append(literal: "null")
    } else {
      bytes.append(literal: fact.traits.contains(.personnel) ? "true" : "false")
    }
    appendSource(fact.source, isCarryOver: fact.traits.contains(.carryOver), to: &bytes)
    bytes.append(literal: ",\"margin\":")
    appendText(
      fact.traits.contains(.economicMargin) ? "economic" : fact.traits.contains(.functionalMargin) ? "function" : nil,
      to: &bytes)
    bytes.append(literal: ",\"amount\":\"")
    return bytes
  }

  private func appendSource(_ source: IncomeSource, isCarryOver: Bool, to bytes: inout [UInt8]) {
    bytes.append(literal: ",\"source\":")
    appendText(jsonName(source), to: &bytes)
    bytes.append(literal: ",\"fund\":")
    appendText(jsonName(fundOf: source), to: &bytes)
    bytes.append(literal: ",\"carryOver\":")
    bytes.append(literal: isCarryOver ? "true" : "false")
  }

  /// What stands behind an amount.
  private mutating func appendPlace(_ position: SourcePosition, to line: inout [UInt8]) {
    guard let found = places.place(at: position) else { return line.append(literal: "\",\"place\":null}") }
    if file.key != found.file {
      var bytes: [UInt8] = []
      bytes.append(literal: "\",\"place\":{\"file\":")
      appendText(map.files[found.file].path, to: &bytes)
      bytes.append(literal: ",\"line\":")
      file = Fragment(found.file, bytes)
    }
    line.append(contentsOf: file.bytes)
    line.append(decimal: Int64(found.place.line))
    line.append(literal: ",\"column\":")
    line.append(decimal: Int64(found.place.column))
    line.append(literal: "}}")
  }

  private func appendText(_ text: String?, to bytes: inout [UInt8]) {
    if let text { appendJSONText(text, to: &bytes) } else { bytes.append(literal: "null") }
  }
}
