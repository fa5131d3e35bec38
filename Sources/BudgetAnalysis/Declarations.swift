import BudgetModel
import BudgetSource
import BudgetSyntax

// What may be used before it is written: units, local accounts, own lists of accounts, constants.

extension Analyzer {
  mutating func declarations() {
    var openUnit = -1
    var file = -1
    /// The unit to go back to when an included file ends: an included file starts without one.
    var unitOfFile: [Int: Int] = [:]
    var factsWithoutUnit: [Int] = []
    for index in statements.indices {
      let statement = statements[index]
      if statement.file != file {
        file = statement.file
        openUnit = unitOfFile[file] ?? -1
      }
      switch statement.kind {
      case .unit: openUnit = unit(statement)
      case .classification where !statement.isBroken: classificationFile(statement)
      case .income, .basic, .projects, .project:
        if openUnit < 0 { factsWithoutUnit.append(index) }
      default: break
      }
      unitOfFile[file] = openUnit
      statements[index].unit = openUnit
    }
    for list in world.ownLists { readList(list.bytes, of: list.path, at: placeOfOwnLists) }
    accounts()
    ownUnit(factsWithoutUnit)
    for index in statements.indices where statements[index].kind == .letConstant { constant(statements[index]) }
  }

  // MARK: - Units

  /// - Returns: the index of the unit that the statement opens; a broken one opens a unit of unknown identity.
  private mutating func unit(_ statement: Statement) -> Int {
    var line = line(statement)
    line.advance()
    let codeWord = line.takeFolded(.code)
    let code = codeWord?.text
    let name = line.take(.name)
    guard !statement.isBroken, let name else {
      // A question about a unit may ask for this one.
      moneyIsIncomplete = true
      budget.units.append(BudgetUnit(code: code, name: "", kind: nil, place: line.head))
      return budget.units.count - 1
    }
    let kind: UnitKind? =
      switch line.keyword {
      case .administrative: .administrative
      case .civilService: .civilService
      case .institution: .institution
      default: nil
      }
    let key = foldedName(name.text)
    if code == nil { counts.unitNames += 1 }
    if code == nil, let second = unitsOfOneName[key] {
      report(.unitAmbiguous(name.text, second: second, at: name.place))
    }
    if let known = code.map({ unitByCode[$0] }) ?? unitByName[key] {
      reopen(known, name: name, kind: kind, kindPlace: line.isAtEnd ? nil : line.place)
      return known
    }
    budget.units.append(BudgetUnit(code: code, name: name.text, kind: kind, place: name.place))
    let index = budget.units.count - 1
    if let code { unitByCode[code] = index }
    checkPlaces.unitCodes[index] = codeWord?.place
    if unitByName[key] != nil { unitsOfOneName[key] = name.place }
    if code == nil || unitByName[key] == nil { unitByName[key] = index }
    return index
  }

  /// A unit may be opened again; what is said of it twice must agree.
  private mutating func reopen(
    _ known: Int, name: (text: String, place: SourceRange), kind: UnitKind?, kindPlace: SourceRange?
  ) {
    let unit = budget.units[known]
    counts.reopenings += 1
    if foldedName(unit.name) != foldedName(name.text) {
      report(.unitChanged(unit.code ?? unit.name, was: unit.name, first: unit.place, at: name.place))
    } else if let kind, let kindPlace {
      if let before = unit.kind, before != kind {
        report(.unitChanged(unit.name, was: before.name, first: unit.place, at: kindPlace))
      }
      if unit.kind == nil { budget.units[known].kind = kind }
    }
  }

  /// A department without units is its own unit; with units, every line of money needs one.
  private mutating func ownUnit(_ withoutUnit: [Int]) {
    if !budget.units.isEmpty {
      counts.ownedBlocks = statements.count { [.income, .basic, .projects, .project].contains($0.kind) }
    }
    guard let first = withoutUnit.first else { return }
    if budget.units.isEmpty {
      let place = checkPlaces.department ?? places[.department] ?? line(statements[first]).head
      budget.units.append(
        BudgetUnit(code: budget.department.code, name: budget.department.name, kind: nil, place: place))
      if let code = budget.department.code { unitByCode[code] = 0 }
      unitByName[foldedName(budget.department.name)] = 0
    } else {
      for index in withoutUnit where !files[statements[index].file].hasUnknownStatement {
        report(.aboveFirstUnit(at: line(statements[index]).head, unit: budget.units[0].place))
      }
    }
    for index in withoutUnit { statements[index].unit = 0 }
  }

  // MARK: - Accounts

  /// Declares the local accounts, superiors before subordinates, whatever their order in the sources.
  private mutating func accounts() {
    typealias Declaration = (code: Code, name: String, codePlace: SourceRange)
    var declared: [Declaration] = []
    for index in statements.indices where statements[index].kind == .account {
      var line = line(statements[index])
      line.advance()
      if statements[index].isBroken {
        if !line.isAtEnd, let code = Code(String(decoding: folded(line.slice), as: UTF8.self)) {
          brokenAccounts.insert(code)
        }
        continue
      }
      guard let code = line.takeFolded(.code), let name = line.take(.name) else { continue }
      counts.codes += 1
      guard Code.rightLengths.contains(code.text.utf8.count) else {
        report(.codeLength(code.text, at: code.place))
        continue
      }
      guard let number = Code(code.text), number.isFunctional || number.isEconomic else {
        report(.wrongClassification(code.text, suggestions: [], at: code.place))
        continue
      }
      declared.append((number, name.text, code.place))
    }
    for entry in declared.sorted(by: { ($0.code, $0.codePlace) < ($1.code, $1.codePlace) }) {
      declare(entry.code, entry.name, at: entry.codePlace)
    }
  }

  private mutating func declare(_ code: Code, _ name: String, at place: SourceRange) {
    counts.declarations += 1
    if let row = budget.classification.row(of: code) {
      let known = budget.classification.account(at: row)
      let first = budget.classification.place(at: row)
      report(first.map { .accountTwice(known, first: $0, at: place) } ?? .accountInList(known, at: place))
      return
    }
    guard code.superior != nil else {
      report(.classDeclared(code, at: place))
      return
    }
    guard let superior = code.superior, let above = budget.classification.row(of: superior) else {
      let near = nearest(to: code.superior ?? code)
      report(.accountWithoutSuperior(code, suggestion: near, at: place))
      return
    }
    let fund = budget.classification.fund(at: above)
    budget.classification.declare(Account(code: code, name: name, fund: fund, certainty: .declared), at: place)
  }

  // MARK: - Own lists

  /// Reads a list of accounts (目录): tab-separated lines of code, name and, for functional accounts, the fund
  /// (general, government-fund, state-capital).
  ///
  /// Its rows replace those of the same code and join the others.
  private mutating func classificationFile(_ statement: Statement) {
    var line = line(statement)
    line.advance()
    guard let file = line.take(.value) else { return }
    let folder = files[statement.file].source.path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let path = folder + file.text
    switch world.sources.identity(path) {
    case .outside: report(.includeOutside(file.text, at: file.place))
    case .missing: report(.includeMissing(file.text, isGlob: false, suggestion: nil, at: file.place))
    case .file:
      switch world.sources.read(path) {
      case .failure(let error): report(.includeUnreadable(file.text, reason: error.reason, at: file.place))
      case .success(let bytes): readList(bytes, of: path, at: file.place)
      }
    }
  }

  /// Where the mistakes of the caller's own lists are shown: at the year whose accounts they are.
  private var placeOfOwnLists: SourceRange { places[.budget] ?? SourceRange(at: files[0].source.base) }

  private mutating func readList(_ bytes: [UInt8], of path: String, at place: SourceRange) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    var number = 0
    var codes: [(code: Code, line: Int)] = []
    for row in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let fields = row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        String(decoding: $0.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
      }
      if fields == [""] || (number == 1 && fields[0] == "code") { continue }
      counts.listRows += 1
      guard fields.count >= 2, !fields[1].isEmpty, let code = Code(fields[0]), code.hasRightLength,
        code.isFunctional || code.isEconomic, let fund = listedFund(fields, code)
      else {
        report(.badClassificationFile(path, line: number, at: place))
        return
      }
      budget.classification.declare(
        Account(code: code, name: fields[1], fund: fund.value, certainty: .declared), at: place)
      codes.append((code, number))
    }
    // Every code has a place: its superior stands in this list or in the shipped one.
    let orphan = codes.first { $0.code.superior.map { budget.classification.row(of: $0) == nil } ?? false }
    if let orphan { report(.accountWithoutSuperior(orphan.code, in: path, line: orphan.line, at: place)) }
  }

  /// The fund that a row states, or that its superior has; `nil` for a word that is none.
  private func listedFund(_ fields: [String], _ code: Code) -> (value: Fund?, Void)? {
    guard code.isFunctional else { return (nil, ()) }
    switch fields.count > 2 ? fields[2] : "" {
    case "general": return (.general, ())
    case "government-fund": return (.governmentFund, ())
    case "state-capital": return (.stateCapital, ())
    case "social-insurance": return (.socialInsurance, ())
    case "":
      let known = budget.classification.row(of: code) ?? code.superior.flatMap { budget.classification.row(of: $0) }
      return (known.flatMap { budget.classification.fund(at: $0) } ?? .general, ())
    default: return nil
    }
  }

  // MARK: - Constants

  private mutating func constant(_ statement: Statement) {
    var line = line(statement)
    line.advance()
    guard !line.isAtEnd, let name = line.takeFolded(.constant) ?? line.takeFolded(.unexpected) else { return }
    let definition = Constants.Definition(
      name: name.text, unit: statement.unit, place: name.place, file: statement.file, equals: line.at,
      isBroken: statement.isBroken)
    switch constants.declare(definition) {
    case .twice(let first): report(.constantTwice(name.text, first: first, at: name.place))
    case .inUnitAndBudget(let first): report(.constantInUnitAndBudget(name.text, first: first, at: name.place))
    case nil: break
    }
  }

  /// The accounts nearest to a code that does not exist.
  func nearest(to code: Code) -> [Account] {
    suggestedAccounts(for: code, in: budget.classification)
  }
}

extension UnitKind {
  /// The official word.
  var name: String {
    switch self {
    case .administrative: "行政"
    case .civilService: "参公"
    case .institution: "事业"
    }
  }
}

/// A name as it is compared: full-width letters, digits and signs as their ASCII twins.
package func foldedName(_ name: String) -> String { String(decoding: folded(name.utf8), as: UTF8.self) }
