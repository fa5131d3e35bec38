import BudgetFormat
import BudgetRender
import BudgetSource
import BudgetSyntax

/// What `fmt` does to its files, and what it has to say in the end.
struct Formatting {
  private enum Action {
    /// Puts the canonical form in the place of the file.
    case write
    /// Names the files that are not in it.
    case check
    /// Shows what would change.
    case diff
  }

  /// A file that has been read.
  private struct Work {
    let path: String
    let input: Input
    /// Its contents with the names that are to be written into it.
    var bytes: [UInt8]

    var name: String { input.isStandardInput ? input.name : path }
  }

  private let action: Action
  /// Whether a file that is not in canonical form is a fault.
  private let isStrict: Bool
  private let options: FormatOptions
  private var works: [Work] = []
  private var changed = 0
  private var unchanged = 0
  private var status = ExitStatus.fine

  init(_ arguments: Arguments) {
    action = arguments.has(.diff) ? .diff : arguments.has(.check) ? .check : .write
    isStrict = arguments.has(.check)
    options = FormatOptions(keywords: arguments.value(.keywords).flatMap(Tongue.init(rawValue:)))
  }

  // MARK: - Reading

  /// Reads files; one that cannot be read does not keep the others from being formatted.
  mutating func read(_ paths: [String], _ console: inout Console) throws(Failure) {
    for path in paths {
      do throws(Failure) {
        let input = try Input(reading: path)
        works.append(Work(path: path, input: input, bytes: input.bytes))
      } catch {
        fail(error, console)
      }
    }
  }

  /// Writes missing names beside the codes of all budgets among the files, and formats all that those include.
  mutating func writeNames(_ arguments: Arguments, _ console: inout Console) throws(Failure) {
    var names = NameWriting()
    var others: [Work] = []
    for work in works {
      let isRoot = parse(SourceFile(path: work.name, bytes: work.bytes, base: 0)).value.holdsYear
      let isBudget = isRoot ? try names.add(work.input, arguments) : false
      if !isBudget { others.append(work) }
    }
    // What budgets include is formatted with them, also where nobody named it.
    let known = works.map(\.path)
    try read(uniqueFiles(known + names.paths).filter { !known.contains($0) }, &console)
    for index in works.indices { works[index].bytes = names.naming(works[index].bytes, of: works[index].path) }
    names.tell(console)
    for work in others where !names.holds(work.path) { console.say(Texts.noRoot(work.name)) }
  }

  // MARK: - Formatting

  mutating func run(_ console: inout Console) throws(Failure) {
    for work in works { try format(work, &console) }
  }

  private mutating func format(_ work: Work, _ console: inout Console) throws(Failure) {
    var map = SourceMap()
    guard map.add(path: work.name, bytes: work.bytes) != nil, let file = map.files.first else {
      return fail(Failure(.fileTrouble, Texts.cannotRead(work.name, SystemError(.tooLarge))), console)
    }
    let syntax = parse(file)
    // The first file tells the tongue, so that all is said in one.
    if changed + unchanged == 0 { console.follow(syntax.value.tongue) }
    let result = BudgetFormat.format(file, syntax, options: options)
    if result.isUnreadable { tellUnreadable(work, syntax.diagnostics, map, console) }
    if result.keptLines > 0 { console.say(Texts.keptLines(work.name, result.keptLines)) }
    try finish(work, result, console)
  }

  private mutating func finish(_ work: Work, _ result: FormattedFile, _ console: Console) throws(Failure) {
    let bytes = result.isUnreadable ? work.input.bytes : result.bytes
    let isChanged = bytes != work.input.bytes
    if isChanged { changed += 1 } else if !result.isUnreadable { unchanged += 1 }
    switch action {
    case .write where work.input.isStandardInput: try writeToStandardOutput { $0.write(bytes) }
    case .write where isChanged: replace(work, by: bytes, console)
    case .check where isChanged: try writeToStandardOutput { $0.write(work.name + "\n") }
    case .diff where isChanged:
      try writeToStandardOutput { writeUnifiedDiff(of: work.name, from: work.input.bytes, to: bytes, into: &$0) }
    case .write, .check, .diff: break
    }
  }

  private mutating func replace(_ work: Work, by bytes: [UInt8], _ console: Console) {
    do throws(Failure) {
      // What somebody has changed since it was read is not overwritten.
      guard let now = try? Platform.read(work.path, regularOnly: true), now == work.input.bytes else {
        throw Failure(.fileTrouble, Texts.leftChanged(work.path))
      }
      _ = try replaceFile(work.path) { $0.write(bytes) }
      console.say(Texts.formatted(work.path))
    } catch {
      changed -= 1
      fail(error, console)
    }
  }

  // MARK: - Telling

  private mutating func fail(_ failure: Failure, _ console: Console) {
    console.say(failure)
    status = .fileTrouble
  }

  /// A file that is no UTF-8 is left alone.
  private mutating func tellUnreadable(
    _ work: Work, _ diagnostics: [Diagnostic], _ map: SourceMap, _ console: Console
  ) {
    var sink = ByteSink { _ = try? Platform.write($0, to: .error) }
    let options = DiagnosticOptions(tongue: console.tongue, usesColor: console.isColored(.error))
    let found = diagnostics.filter { $0.id == .invalidUTF8 }
    renderDiagnostics(Array(found.prefix(1)), in: map, options: options, into: &sink)
    sink.finish()
    console.say(Texts.leftUnreadable(work.name))
    if status == .fine { status = .budgetHasErrors }
  }

  /// Says how it went.
  func finish(_ console: Console, isFilter: Bool) -> ExitStatus {
    if changed + unchanged > 0, !isFilter {
      console.say(Texts.formatSummary(changed, unchanged, isDone: action == .write))
    }
    return status == .fine && isStrict && changed > 0 ? .budgetHasErrors : status
  }
}

extension SyntaxTree {
  /// Whether the file states the year of a budget (预算), as root files do.
  fileprivate var holdsYear: Bool { children(of: 0).contains { nodes[$0].kind == .budget } }
}
