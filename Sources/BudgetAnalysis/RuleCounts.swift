/// How often the rules of meaning were tested, counted where they are tested: one addition to a field each.
///
/// What the lines themselves tell (how many names, amounts, signs there are) is counted from the trees afterwards, and
/// only when somebody asks; see ``testedRules(_:layout:in:)``.
struct RuleCounts {
  /// Codes looked up: in lines of money, in declarations and in questions.
  var codes = 0
  /// Names held against the account beside them.
  var names = 0
  /// First lines of blocks that must be functional, and of 经济分类 that must be economic.
  var functionalFirsts = 0
  var economicFirsts = 0
  /// Lines held against the code above them, and against those beside them.
  var subordinates = 0
  var siblings = 0
  /// Lines that must carry money.
  var leaves = 0
  /// Amounts over parts, and blocks with both margins.
  var sums = 0
  var margins = 0
  /// Declared accounts, rows of own lists.
  var declarations = 0
  var listRows = 0
  /// Units opened again, and units opened by name alone.
  var reopenings = 0
  var unitNames = 0
  /// Blocks of money that must stand below a unit.
  var ownedBlocks = 0
  /// Calculations of amounts, additions, divisions, quantities, uses of constants.
  var calculations = 0
  var additions = 0
  var divisions = 0
  var quantities = 0
  var constantUses = 0
  /// Assertions whose sides could be worked out, and sides asked for.
  var assertions = 0
  var queries = 0
  /// Conditions of questions: all, those on income, those that name a unit or a project.
  var filters = 0
  var incomeFilters = 0
  var queriedUnits = 0
  var queriedProjects = 0
  /// Functional accounts that must be paid by a fund of the department.
  var funds = 0
  /// Weights read.
  var weights = 0

  /// Adds what the resolver of a question has counted.
  mutating func add(_ other: RuleCounts) {
    codes += other.codes
    queries += other.queries
    filters += other.filters
    incomeFilters += other.incomeFilters
    queriedUnits += other.queriedUnits
    queriedProjects += other.queriedProjects
  }
}
