internal import BudgetModel
internal import BudgetSyntax

/// Makes a budget from a seed: valid, of many files and forms, and the same one for the same seed.
///
/// It is the whole language in small: both tongues, full-width signs, units that are opened again, globs, constants,
/// calculations, rounded sums, local accounts, own lists, margins, all sources, goals and true assertions.
package func generateBudget(seed: UInt64, size: GeneratorSize) -> GeneratedBudget {
  var generator = Generator(seed: seed, size: size)
  generator.budget()
  var files: [String: String] = [:]
  for draft in generator.drafts where !draft.lines.isEmpty { files[draft.path] = generator.render(draft) }
  if !generator.ownList.isEmpty { files["accounts.tsv"] = generator.ownList.joined(separator: "\n") + "\n" }
  return GeneratedBudget(
    seed: seed, root: generator.drafts[0].path, files: files, facts: generator.facts)
}

/// The working state of the generator.
struct Generator {
  var random: SplitMix64
  let size: GeneratorSize
  let year: Int
  var classification: Classification
  var drafts: [Draft] = []
  /// The file that is being written.
  var current = 0
  var units: [UnitDraft] = []
  var facts: [GeneratedFact] = []
  /// The names of all projects as written, by their numbers.
  var projectNames: [String] = []
  var constants: [GeneratedConstant] = []
  var ownList: [String] = []
  /// Functional accounts that money may stand at, by their fund.
  var functions: [Fund: [UInt32]] = [:]
  var economics: [UInt32] = []
  /// The local accounts below an account.
  var details: [UInt32: [UInt32]] = [:]
  var nameCount = 0

  struct UnitDraft {
    var code: String?
    var name: String
    var kind: Keyword?
  }

  init(seed: UInt64, size: GeneratorSize) {
    random = SplitMix64(seed: seed)
    self.size = size
    year = 2024 + random.below(3)
    classification = Classification(edition: year)
  }

  var moneyUnit: MoneyUnit? { drafts[current].moneyUnit }

  // MARK: - The department

  mutating func budget() {
    open("\(year).bud")
    header()
    findAccounts()
    let count = random.number(0...size.units)
    declareAccounts()
    for _ in 0..<random.below(4) { drafts[0].lines.append(constant(unit: nil)) }
    if count == 0 {
      section(of: 0, isNamed: false)
    } else {
      units = []
      for index in 0..<count {
        let unit = newUnit(index)
        units.append(unit)
      }
      for index in units.indices { place(index) }
    }
    current = 0
    var tail = performance() + notes() + runningCosts()
    for _ in 0..<random.number(2...8) { tail.append(assertion()) }
    drafts[0].lines += random.shuffled(tail)
    if random.chance(20) { comeLast() }
  }

  /// An `amounts` line, when a file has one, stands before all its numbers.
  mutating func open(_ path: String) {
    let unit: MoneyUnit? = random.chance(85) ? random.pick(MoneyUnit.allCases) : nil
    drafts.append(Draft(path: path, moneyUnit: unit))
    current = drafts.count - 1
    if let unit { drafts[current].lines.append(SourceLine([word(.amounts), unit.name])) }
  }

  private mutating func header() {
    var lines = [
      SourceLine([word(.budget), number(year)] + (random.chance(10) ? ["年初部门预算"] : [])),
      SourceLine([word(.layout), random.pick(["四川", "sichuan", "Sichuan", wide("sichuan")])]),
    ]
    let department = SourceLine([word(.department)] + departmentWords())
    lines.append(department)
    if random.chance(50) {
      lines.append(SourceLine([word(.date), wideAtTimes("\(year)-0\(random.number(1...9))-17")]))
    }
    drafts[0].lines = random.shuffled(drafts[0].lines + lines)
  }

  private mutating func departmentWords() -> [String] {
    let name = random.pick(["江油市人力资源和社会保障局", "\"青禾县 农业农村局\"", "「某市(本级)财政局」"])
    // The codes of units begin with it.
    let code = random.chance(80) ? "321" : nil
    units = [UnitDraft(code: code, name: name, kind: nil)]
    return (code.map { [wideAtTimes($0)] } ?? []) + [name]
  }

  /// Statements concern the department wherever they stand: constants stay above the units, all else may move.
  private mutating func comeLast() {
    let movable: Set<String> = [Keyword.account.chinese, Keyword.account.english]
    let moved = drafts[0].lines.filter { movable.contains($0.words[0]) }
    drafts[0].lines.removeAll { movable.contains($0.words[0]) }
    drafts[0].lines += moved
  }

  // MARK: - Units

  private mutating func newUnit(_ index: Int) -> UnitDraft {
    let kind = random.chance(80) ? random.pick([Keyword.administrative, .civilService, .institution]) : nil
    let name = random.pick(["县局本级", "县劳动保障监察大队", "「县 就业服务中心」", "\"3# 楼管理所\"", "县（区）档案馆"])
    return UnitDraft(
      code: random.chance(85) ? String(321_001 + index) : nil, name: inside(name, "\(index + 1)"), kind: kind)
  }

  /// The line that opens a unit, for the first time or again.
  private mutating func unitLine(_ index: Int) -> SourceLine {
    let unit = units[index]
    var words = [word(.unit)]
    if let code = unit.code { words.append(wideAtTimes(code)) }
    words.append(unit.name)
    if let kind = unit.kind, random.chance(80) { words.append(word(kind)) }
    return SourceLine(words)
  }

  /// Writes a unit into the root file, into a file of its own, or into both.
  private mutating func place(_ index: Int) {
    switch random.below(4) {
    case 0:
      current = 0
      section(of: index, isNamed: true)
    case 1:
      current = 0
      drafts[0].lines.append(unitLine(index))
      for line in spending(of: index) { drafts[current].lines.append(line) }
      openIncluded(index, "more/\(index).bud", pattern: "more/\(index).bud")
    default: openIncluded(index, "units/\(index)-单位.bud", pattern: "units/*.bud")
    }
  }

  /// Writes (the rest of) a unit into an included file; one `include` may name many files.
  private mutating func openIncluded(_ index: Int, _ path: String, pattern: String) {
    let line = SourceLine([word(.include), pattern])
    let isKnown = drafts[0].lines.contains { $0.words.last == pattern }
    if !isKnown { drafts[0].lines.append(line) }
    open(path)
    section(of: index, isNamed: true)
    current = 0
  }

  private mutating func section(of index: Int, isNamed: Bool) {
    var lines: [SourceLine] = []
    if isNamed { lines.append(unitLine(index)) }
    // A department that names no unit is its own, and what it lets holds for the whole.
    for _ in 0..<random.below(3) { lines.append(constant(unit: isNamed ? index : nil)) }
    var blocks = spending(of: index)
    if !facts.contains(where: { $0.unit == index }) { blocks.append(basicBlock(of: index)) }
    for income in income(of: index) { blocks.insert(income, at: random.below(blocks.count + 1)) }
    drafts[current].lines += lines + blocks
  }
}
