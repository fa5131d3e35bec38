import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetTables

/// A budget compiled for a command, with what was found wrong in it.
struct Session {
  let input: Input
  var compilation: Compilation
  let diagnostics: [Diagnostic]

  var budget: Budget { compilation.budget }
  var map: SourceMap { compilation.map }
  var hasErrors: Bool { diagnostics.hasErrors }
  /// Whether the budget cannot be asked: all errors but a false assertion (核对), whose cause a question is to find.
  var hasNoAnswers: Bool { diagnostics.contains { $0.severity == .error && $0.id != .assertionFalse } }
  var warnings: Int { diagnostics.count { $0.severity == .warning } }

  /// Reads and compiles the file that the command line names first.
  init(_ arguments: Arguments, _ console: inout Console) throws(Failure) {
    let layout = arguments.value(.layout)
    if let layout { try Session.checkLayout(layout) }
    // The table of commands demands a file of every command that comes here.
    input = try Input(reading: arguments.operands.first ?? "-")
    let world = World(
      sources: SourceProvider(folderOf: input),
      classification: { Classification(edition: $0) }, profiles: layouts.map(\.profile))
    let checked = compile(input.name, layout: layout, in: world)
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

  /// A layout that the user asks for must exist, whatever the sources hold.
  private static func checkLayout(_ name: String) throws(Failure) {
    let profiles = layouts.map(\.profile)
    let names = profiles.flatMap { [$0.chineseName, $0.englishName] }
    if names.contains(name) || names.contains(name.lowercased()) { return }
    let near = suggestion(for: name, among: names)
    throw Failure(
      .wrongCommandLine, Texts.unknownLayout(name), hint: near.map(Texts.didYouMean) ?? Texts.layouts(profiles))
  }

  // MARK: - Totals

  /// Money as the summary shows it.
  func money(_ side: Query.Side, _ filter: FactFilter = FactFilter()) -> String {
    let unit = compilation.profile?.moneyUnit ?? .tenThousandYuan
    let amount = budget.total(of: Query(side: side, filter: filter)) ?? .zero
    return amount.text(in: unit, decimals: 2) + " " + unit.name
  }

  static let fiscal = FactFilter(sources: IncomeSource.allCases.filter(\.isFiscal))
}
