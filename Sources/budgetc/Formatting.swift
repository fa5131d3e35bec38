import BudgetFormat
import BudgetRender
import BudgetSource
import BudgetSyntax

/// What `fmt` does to one file after the other, and what it has to say in the end.
struct Formatting {
  private enum Action {
    /// Puts the canonical form in the place of the file.
    case write
    /// Names the files that are not in it.
    case check
    /// Shows what would change.
    case diff
  }

  private let action: Action
  /// Whether a file that is not in canonical form is a fault.
  private let isStrict: Bool
  private let options: FormatOptions
  private var changed = 0
  private var unchanged = 0
  private var status = ExitStatus.fine

  init(_ arguments: Arguments) {
    action = arguments.has(.diff) ? .diff : arguments.has(.check) ? .check : .write
    isStrict = arguments.has(.check)
    options = FormatOptions(keywords: arguments.value(.keywords).flatMap(Tongue.init(rawValue:)))
  }

  /// Formats a file; one that cannot be read or written does not keep the others from it.
  mutating func format(_ path: String, _ console: inout Console) throws(Failure) {
    let input: Input
    do throws(Failure) {
      input = try Input(reading: path)
    } catch {
      return fail(error, console)
    }
    let name = input.isStandardInput ? input.name : path
    var map = SourceMap()
    guard map.add(path: name, bytes: input.bytes) != nil, let file = map.files.first else {
      return fail(Failure(.fileTrouble, Texts.cannotRead(name, SystemError(.tooLarge))), console)
    }
    let syntax = parse(file)
    console.follow(syntax.value.tongue)
    let result = BudgetFormat.format(file, syntax, options: options)
    tellErrors(syntax.diagnostics, result, map, console)
    try finish(result, as: name, input, console)
  }

  private mutating func finish(
    _ result: FormattedFile, as name: String, _ input: Input, _ console: Console
  ) throws(Failure) {
    if result.isChanged { changed += 1 } else if !result.isUnreadable { unchanged += 1 }
    switch action {
    case .write where input.isStandardInput: try writeToStandardOutput { $0.write(result.bytes) }
    case .write where result.isChanged: replace(name, result, console)
    case .check where result.isChanged: try writeToStandardOutput { $0.write(name + "\n") }
    case .diff where result.isChanged:
      try writeToStandardOutput { writeUnifiedDiff(of: name, from: input.bytes, to: result.bytes, into: &$0) }
    case .write, .check, .diff: break
    }
  }

  private mutating func replace(_ path: String, _ result: FormattedFile, _ console: Console) {
    do throws(Failure) {
      // What somebody has changed since it was read is not overwritten.
      guard let now = try? Platform.read(path, regularOnly: true), now == result.file.bytes else {
        throw Failure(.fileTrouble, Texts.leftChanged(path))
      }
      _ = try replaceFile(path) { $0.write(result.bytes) }
      console.say(Texts.formatted(path))
    } catch {
      fail(error, console)
    }
  }

  private mutating func fail(_ failure: Failure, _ console: Console) {
    console.say(failure)
    status = .fileTrouble
  }

  /// What keeps a file, or lines of it, from being formatted.
  private mutating func tellErrors(
    _ diagnostics: [Diagnostic], _ result: FormattedFile, _ map: SourceMap, _ console: Console
  ) {
    if result.isUnreadable {
      var sink = ByteSink { _ = try? Platform.write($0, to: .error) }
      let options = DiagnosticOptions(tongue: console.tongue, usesColor: console.isColored(.error))
      let found = diagnostics.filter { $0.id == .invalidUTF8 }
      renderDiagnostics(Array(found.prefix(1)), in: map, options: options, into: &sink)
      sink.finish()
      console.say(Texts.leftUnreadable(result.file.path))
      if status == .fine { status = .budgetHasErrors }
    } else if result.keptLines > 0 {
      console.say(Texts.keptLines(result.file.path, result.keptLines))
    }
  }

  /// Says how it went.
  func finish(_ console: Console, isFilter: Bool) -> ExitStatus {
    if changed + unchanged > 0, !isFilter {
      console.say(Texts.formatSummary(changed, unchanged, isDone: action == .write))
    }
    return status == .fine && isStrict && changed > 0 ? .budgetHasErrors : status
  }
}

// MARK: - Files

/// The files that paths name; a folder stands for all files below it whose names end in `.bud`, in order.
///
/// Hidden folders are left out, and so is what a link leads out of the folder to.
func budgetFiles(_ paths: [String], _ console: Console) -> [String] {
  var files: [String] = []
  for path in paths {
    guard Platform.status(of: path)?.kind == .folder else {
      files.append(path)
      continue
    }
    var walk = FolderWalk(path)
    walk.run()
    if walk.files.isEmpty { console.say(Texts.noBudgets(path)) }
    files += walk.files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
  // One file is formatted once, however often it is named.
  var seen: [ItemStatus] = []
  return files.filter { path in
    guard let status = Platform.status(of: path) else { return true }
    let isNew = !seen.contains { $0.device == status.device && $0.number == status.number }
    seen.append(status)
    return isNew
  }
}

/// The `.bud` files below a folder.
private struct FolderWalk {
  private let root: String
  private var seen: Set<String> = []
  private(set) var files: [String] = []

  init(_ folder: String) {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    root = folder
  }

  mutating func run() {
    guard case .success(let real) = Platform.realPath(root) else { return }
    seen = [real]
    let inside = real.hasSuffix("/") ? real : real + "/"
    var folders = [root]
    while let folder = folders.popLast() {
      for name in Platform.list(folder) ?? [] where !name.hasPrefix(".") {
        let path = folder == "/" ? "/" + name : folder + "/" + name
        guard let kind = Platform.status(of: path)?.kind,
          case .success(let real) = Platform.realPath(path), real.utf8.starts(with: inside.utf8),
          seen.insert(real).inserted
        else { continue }
        if kind == .folder { folders.append(path) }
        if kind == .file, name.hasSuffix(".bud") { files.append(path) }
      }
    }
  }
}
