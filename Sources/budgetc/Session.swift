import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetTables

/// A budget compiled for a command, with what was found wrong in it.
struct Session {
  let input: Input
  var compilation: Compilation
  private(set) var diagnostics: [Diagnostic]
  let settings: ReportSettings
  /// What it was compiled in.
  let world: World
  /// Files of the map that the command line names itself: their paths do not start from the root file's folder.
  let asNamed: Set<String>

  var budget: Budget { compilation.budget }
  var map: SourceMap { compilation.map }
  var hasErrors: Bool { diagnostics.hasErrors }
  /// Whether the budget cannot be asked: all errors but a false assertion (核对), whose cause a question is to find.
  var hasNoAnswers: Bool { diagnostics.contains { $0.severity == .error && $0.id != .assertionFalse } }
  var warnings: Int { diagnostics.count { $0.severity == .warning } }

  /// Reads and compiles the file that the command line names first.
  init(_ arguments: Arguments, _ console: inout Console) throws(Failure) {
    // The table of commands demands a file of every command that comes here.
    try self.init(reading: arguments.operands.first ?? "-", arguments, &console)
  }

  /// Reads and compiles a file, with the options of the command line.
  init(reading path: String, _ arguments: Arguments, _ console: inout Console) throws(Failure) {
    if let layout = arguments.value(.layout) { try Session.checkLayout(layout) }
    let settings = try ReportSettings(arguments)
    try self.init(compiling: Input(reading: path), settings, arguments, &console)
  }

  /// Compiles a file that is read.
  ///
  /// - Parameter changed: what to take in the place of files on disk, by their paths.
  init(
    compiling input: Input, changed: [String: [UInt8]] = [:], _ settings: ReportSettings, _ arguments: Arguments,
    _ console: inout Console
  ) throws(Failure) {
    self.input = input
    self.settings = settings
    let ownLists = try Session.ownLists(arguments)
    asNamed = Set(ownLists.map(\.path)).union([Input.standardInputName, Input.queryName])
    world = World(
      sources: SourceProvider(folderOf: input).replacing(changed), classification: { Classification(edition: $0) },
      profiles: layouts.map(\.profile), ownLists: ownLists)
    let checked = compile(input.name, layout: arguments.value(.layout), in: world)
    compilation = checked.value
    guard !compilation.map.files.isEmpty else {
      throw Failure(.fileTrouble, Texts.cannotRead(input.name, SystemError(.tooLarge)))
    }
    console.follow(compilation.tongue)
    var diagnostics = checked.diagnostics
    if arguments.has(.strict) {
      for index in diagnostics.indices where diagnostics[index].severity == .warning {
        diagnostics[index].severity = .error
      }
    }
    self.diagnostics = diagnostics
  }

  /// The table set to print; there is one when there are no errors.
  var layout: Layout? {
    compilation.profile.flatMap { BudgetTables.layout(named: $0.chineseName, year: budget.year) }
  }

  /// The numbers of the tables that are not vouched for, in a set of which others are: the warning on a set none of whose
  /// tables is says enough.
  var unvouchedTables: [String] {
    guard let profile = compilation.profile, !profile.isUnvouched else { return [] }
    return profile.unvouchedTables.map(\.number)
  }

  /// Adds what the tables have to say for themselves (尾差); nothing when they cannot be made.
  mutating func addNotes() {
    guard !hasErrors, let layout else { return }
    let tables = tabulate(budget, as: layout)
    diagnostics += lastPlaceNotes(of: tables, budget: budget, at: compilation.layoutPlace)
    diagnostics = diagnostics.sortedByPlace()
  }

  /// The lists of accounts that the command line names.
  static func ownLists(_ arguments: Arguments) throws(Failure) -> [OwnList] {
    try arguments.values(.classification).map { (path) throws(Failure) in
      OwnList(path: path, bytes: try Input(reading: path).bytes)
    }
  }

  /// A layout that the user asks for must exist, whatever the sources hold.
  static func checkLayout(_ name: String) throws(Failure) {
    let profiles = layouts.map(\.profile)
    let names = profiles.names.flatMap { [$0.chinese, $0.english] }
    if names.contains(name) || names.contains(name.lowercased()) { return }
    let near = suggestion(for: name, among: names)
    throw Failure(
      .wrongCommandLine, Texts.unknownLayout(name), hint: near.map(Texts.didYouMean) ?? Texts.layouts(profiles))
  }

  // MARK: - Totals

  /// Money as the summary shows it.
  func money(_ side: Query.Side, _ filter: FactFilter = FactFilter()) -> String {
    let format = layout?.moneyFormat(of: budget) ?? .hundredths(of: .tenThousandYuan)
    let amount = budget.total(of: Query(side: side, filter: filter)) ?? .zero
    return format.text(amount) + " " + format.unit.name
  }

  static let fiscal = FactFilter(sources: IncomeSource.allCases.filter(\.isFiscal))
}
