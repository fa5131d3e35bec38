import BudgetSource

/// The safe fix-its of a budget applied in memory, round after round, until none is left.
struct Fixing {
  /// A file that is mended.
  struct File {
    /// As found from where the program was started.
    let path: String
    let old: [UInt8]
    let new: [UInt8]
    /// How many fix-its it took.
    let count: Int
  }

  private var session: Session
  /// What each changed file held before, by its path in the map.
  private var originals: [String: [UInt8]] = [:]
  private var changed: [String: [UInt8]] = [:]
  private var counts: [String: Int] = [:]
  /// The folder that nothing is written outside of, with all links followed; `nil` when it cannot be seen.
  private let realFolder: String?
  private var outside: Set<String> = []

  /// A fix-it can open the way for another; fix-its that undo one another must end too.
  private static let rounds = 10

  init(_ session: Session) {
    self.session = session
    let folder = session.input.folder
    let real = try? Platform.realPath(folder.isEmpty ? "." : folder).get()
    realFolder = real.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  /// The changed files, in the order of their paths.
  var files: [File] {
    changed.keys.sorted().map { path in
      let shown = session.input.isStandardInput ? path : session.input.folder + path
      return File(path: shown, old: originals[path] ?? [], new: changed[path] ?? [], count: counts[path] ?? 0)
    }
  }

  mutating func run(_ arguments: Arguments, _ console: inout Console) throws(Failure) {
    for _ in 0..<Fixing.rounds {
      let candidates = session.diagnostics.filter(session.settings.shows).compatibleSafeFixIts()
      let fixIts = candidates.filter { mayApply($0) }
      if fixIts.isEmpty { break }
      for fixIt in fixIts {
        let paths = Set(fixIt.edits.map { session.map.files[session.map.fileIndex(at: $0.range.start)].path })
        for path in paths { counts[path, default: 0] += 1 }
      }
      for (index, bytes) in session.map.applying(fixIts) {
        let file = session.map.files[index]
        if originals[file.path] == nil { originals[file.path] = file.bytes }
        changed[file.path] = bytes
      }
      session = try Session(
        compiling: session.input, changed: changed, session.settings, arguments, &console)
    }
    for path in outside.sorted() where session.settings.mayTalk { console.say(Texts.leftOutside(path)) }
  }

  /// Writes the changed files, each whole or not at all.
  ///
  /// A file that another program has changed since it was read is left.
  func write(_ console: Console) throws(Failure) {
    for file in files {
      guard let now = try? Platform.read(file.path, regularOnly: true), now == file.old else {
        console.say(Texts.leftChanged(file.path))
        continue
      }
      _ = try replaceFile(file.path) { $0.write(file.new) }
      if session.settings.mayTalk { console.say(Texts.fixed(file.path, file.count)) }
    }
  }

  private mutating func mayApply(_ fixIt: FixIt) -> Bool {
    fixIt.edits.allSatisfy { edit in
      let path = session.map.files[session.map.fileIndex(at: edit.range.start)].path
      let isInside = isInside(path)
      if !isInside { outside.insert(path) }
      return isInside
    }
  }

  private func isInside(_ path: String) -> Bool {
    if session.input.isStandardInput, path == Input.standardInputName { return true }
    guard !session.asNamed.contains(path), let realFolder,
      case .success(let real) = Platform.realPath(session.input.folder + path)
    else { return false }
    return real.utf8.starts(with: realFolder.utf8)
  }
}
