import BudgetModel
import BudgetSource
import BudgetSyntax
import BudgetTables

/// What can stand in a place of the command line, as far as it is known beforehand.
enum CompletionValue {
  case nothing
  case words([String])
  /// One or several words, separated by commas.
  case list([String])
  /// Files whose names end in this; all files where it is empty, and folders in either case.
  case files(String)

  /// What the name of a value in the help says: a path is one of a file.
  fileprivate init(of value: Message) {
    switch value {
    case Texts.codesValue: self = .list(CompletionValue.codeWords)
    case Texts.layoutValue: self = .words(CompletionValue.layoutWords)
    case Texts.tableValue:
      var numbers: [String] = []
      for name in layouts.flatMap(\.profile.tables) where !numbers.contains(name.number) { numbers.append(name.number) }
      self = .words(numbers)
    default:
      let isPath = ["PATH", "FILE", "FOLDER", "DIR"].contains { value.en.contains($0) }
      self = isPath ? .files("") : .nothing
    }
  }
}

extension CompletionValue {
  static let layoutWords = layouts.map(\.profile).names.flatMap { [$0.chinese, $0.english] }

  static let codeWords = DiagnosticID.allCases.map(\.rawValue).sorted()

  /// The words that a query is made of, in both tongues; `by` is of the command line alone.
  static let queryWords: [String] = {
    let words: [Keyword] = Keyword.allCases.filter { keyword in
      switch keyword.group {
      case .source, .query: true
      case .tag: keyword != .from
      default: [.income, .basic, .projects, .unit, .project].contains(keyword)
      }
    }
    return words.map(\.chinese) + ["按"] + words.map(\.english) + ["by"]
  }()
}

extension OptionSpec {
  /// What follows it.
  var completion: CompletionValue {
    switch value {
    case .none: .nothing
    case .choice(let words): .words(words)
    case .choices(let words, _): .list(words)
    // Where an option names a file to read a budget from.
    case .any where name == .file: .files(".bud")
    case .any(let name): CompletionValue(of: name)
    }
  }
}

extension CommandSpec.Operand {
  /// What it may be; a file is a source of a budget.
  var completion: CompletionValue {
    if !words.isEmpty { return .words(words) }
    if case .files = CompletionValue(of: name) { return .files(".bud") }
    return .nothing
  }
}

extension CommandSpec {
  /// What the operand at `index` may be; of the last one that takes the rest, all that follow too.
  func completion(ofOperand index: Int) -> CompletionValue {
    if index < operands.count { return operands[index].completion }
    return operands.last?.takesRest == true ? operands[operands.count - 1].completion : .nothing
  }
}
