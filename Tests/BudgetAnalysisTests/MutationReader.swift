import BudgetModel

/// The tags in force on a line.
struct MutationTags: Hashable {
  var isCarryOver = false
  var isPersonnel: Bool?
  var source: String?
}

/// A lowest line of spending, or a line of income.
struct MutationMoney {
  let place: MutationPlace
  let unit: String
  let fen: Int64
  var function: Code = .none
  var economic: Code = .none
  /// The line of its project, where it stands in one.
  var project: MutationPlace?
  var isProject = false
  var source: String
  var tags: MutationTags
}

/// Reads a whole sample by lines, and finds what in it contradicts something else in it.
///
/// It sees the text and the official list of accounts; nothing of the compiler's analysis.
struct MutationReader {
  let files: [String: [String]]
  let root: String
  let cut: MutationLines
  let edition: (Int) -> Classification

  var grounds: [MutationGround] = []
  /// All statements, those of included files in their place.
  var statements: [MutationNode] = []
  var year = 0
  var list = Classification(emptyFor: 0)
  var declared: [Code: (name: String, place: MutationPlace)] = [:]
  var units: [String: MutationNode] = [:]
  var constants: [String: [String: MutationNode]] = [:]
  var facts: [MutationMoney] = []
  var incomes: [MutationMoney] = []
  var projects: [MutationNode] = []
  private var seenFiles: Set<String> = []
  private var includePlaces: [MutationPlace] = []

  init(
    files: [String: [String]], root: String, cut: MutationLines, edition: @escaping (Int) -> Classification
  ) {
    self.files = files
    self.root = root
    self.cut = cut
    self.edition = edition
  }

  /// Why the text must be complained of; empty when nothing stated in it contradicts it.
  ///
  /// What cannot be read hides what does not add up, so the one comes without the other.
  mutating func contradictions() -> [MutationGround] {
    load(root)
    shapes()
    header()
    accounts()
    unitsAndConstants()
    for statement in statements { money(of: statement) }
    let isReadable = !grounds.contains { [.form, .code, .constant].contains($0.rule) }
    performance()
    guard isReadable else { return grounds }
    balance()
    pairs()
    projectMoney()
    for statement in statements where statement.key == "核对" && statement.kind == .statement { assertion(statement) }
    return grounds
  }

  mutating func report(
    _ rule: MutationGround.Rule, _ places: [MutationPlace], words: [String] = [], sums: [Int64] = []
  ) {
    grounds.append(MutationGround(rule: rule, places: Set(places), words: words, sums: sums))
  }

  // MARK: - Files

  private mutating func load(_ file: String) {
    guard seenFiles.insert(file).inserted, let lines = files[file] else {
      return report(.twice, includePlaces, words: [file])
    }
    let tree = MutationTree(file: file, lines: lines, cut: cut)
    grounds += tree.grounds
    var unit: String?
    var bareUnit: Int64?
    for statement in tree.statements {
      if statement.kind == .statement, statement.key == "单位" {
        unit = statement.words.count > 1 ? statement.words[1].text : ""
      }
      statement.unit = unit
      if statement.key == "金额", statement.words.count > 1 {
        bareUnit = moneyUnits.first { $0.name == statement.words[1].text }?.fen
      }
      mark(statement, unit, bareUnit)
      statements.append(statement)
      if statement.key == "引用", statement.words.count == 2 { include(statement) }
    }
  }

  private func mark(_ node: MutationNode, _ unit: String?, _ bareUnit: Int64?) {
    node.unit = unit
    node.bareUnit = bareUnit
    for child in node.children { mark(child, unit, bareUnit) }
  }

  /// Reads the files that a path names; `*` stands for any run of letters within a name.
  private mutating func include(_ statement: MutationNode) {
    let pattern = statement.words[1].text
    includePlaces.append(statement.place)
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
    let found = files.keys.filter { name in
      guard parts.count == 2 else { return name == pattern }
      return name.hasPrefix(parts[0]) && name.hasSuffix(parts[1]) && name != statement.place.file
    }
    if found.isEmpty { report(.missing, [statement.place], words: [pattern]) }
    for name in found.sorted() { load(name) }
  }

  // MARK: - The header

  private mutating func header() {
    var first: [String: MutationNode] = [:]
    let once: Set<String> = ["预算", "部门", "版式", "日期", "整体绩效"]
    for statement in statements where statement.kind == .statement {
      let isPerFile = statement.key == "金额"
      guard once.contains(statement.key) || isPerFile else { continue }
      let key = isPerFile ? statement.key + statement.place.file : statement.key
      if let other = first[key] {
        report(.twice, [other.place, statement.place], words: [statement.words[0].text, statement.key])
      }
      first[key] = first[key] ?? statement
      if statement.place.file != root, once.contains(statement.key), statement.key != "整体绩效" {
        report(.form, [statement.place], words: [statement.words[0].text])
      }
    }
    let isBroken = statements.contains { $0.kind == .broken }
    for key in ["预算", "部门", "版式"] where first[key] == nil && !isBroken {
      let tops = statements.prefix(1).map(\.place) + [MutationPlace(file: root, line: 0)]
      report(.missing, tops, words: [key])
    }
    if let budget = first["预算"], budget.words.count > 1 {
      year = Int(budget.words[1].text) ?? 0
      if !(1994...2100).contains(year) || budget.words[1].text.count != 4 || !(2018...2035).contains(year) {
        report(.form, [budget.place] + (first["版式"].map { [$0.place] } ?? []), words: [budget.words[1].text])
      }
    }
    list = edition(year)
    dateAndUnits(first)
  }

  /// Holds the date against the year, and the codes of units against the department's.
  private mutating func dateAndUnits(_ first: [String: MutationNode]) {
    if let date = first["日期"], date.words.count > 1, let budget = first["预算"], year > 0 {
      let parts = date.words[1].text.split(separator: "-").compactMap { Int($0) }
      if parts.count == 3, parts[0] != year, parts[0] != year - 1 || parts[1] != 12 {
        report(.date, [date.place, budget.place], words: [String(parts[0]), String(year)])
      }
    }
    guard let department = first["部门"], department.words.count > 2, Int(department.words[1].text) != nil else { return }
    let code = department.words[1].text
    for unit in statements where unit.key == "单位" && unit.words.count > 2 && Int(unit.words[1].text) != nil {
      let own = unit.words[1].text
      if own.count > code.count, !own.hasPrefix(code) {
        report(.unit, [unit.place, department.place], words: [own, code])
      }
    }
  }

  // MARK: - Accounts

  private mutating func accounts() {
    let lines = statements.filter { $0.key == "科目" && $0.kind == .statement && $0.words.count == 3 }
    for line in lines {
      guard let code = Code(line.words[1].text), code.hasRightLength, code.isFunctional || code.isEconomic else {
        report(.code, [line.place], words: [line.words[1].text])
        continue
      }
      if let other = declared[code] {
        report(.twice, [other.place, line.place], words: [code.text, line.words[2].text])
      } else if list[code] != nil {
        report(.twice, [line.place], words: [code.text])
      }
      declared[code] = declared[code] ?? (line.words[2].text, line.place)
    }
    for line in lines {
      guard let code = Code(line.words[1].text), code.hasRightLength, let above = code.superior else { continue }
      if !exists(above) { report(.code, [line.place], words: [code.text, above.text]) }
    }
  }

  func exists(_ code: Code) -> Bool { declared[code] != nil || list[code] != nil || isPadded(code) }

  /// Whether a code is a 款 without 项, written with 00 behind it.
  private func isPadded(_ code: Code) -> Bool {
    guard code.digitCount == 7, code.value % 100 == 0, let above = code.superior, let row = list.row(of: above) else {
      return false
    }
    return code.isFunctional && !list.hasSubordinates(at: row)
  }

  func name(of code: Code) -> String? {
    declared[code]?.name ?? list[code]?.name ?? (isPadded(code) ? code.superior.flatMap { list[$0]?.name } : nil)
  }

  /// The source that pays for a function: the fund of its account, or of the one above.
  func fiscalSource(of function: Code) -> String {
    var code: Code? = function
    while let current = code {
      if let fund = list[current]?.fund { return fund.name }
      code = current.superior
    }
    return Fund.general.name
  }
}
