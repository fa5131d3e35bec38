import BudgetSource

/// What writes an output: a renderer with its arguments.
typealias Body = (inout ByteSink) -> Void

/// Carries an error out of the sink, whose flush cannot throw.
private final class Drain {
  var error: SystemError?
  var count = 0

  func run(_ body: Body, into write: @escaping ([UInt8]) throws(SystemError) -> Void) throws(SystemError) {
    var sink = ByteSink { bytes in
      guard self.error == nil else { return }
      self.count += bytes.count
      do throws(SystemError) { try write(bytes) } catch { self.error = error }
    }
    body(&sink)
    sink.finish()
    if let error { throw error }
  }
}

/// Writes to standard output.
///
/// When the reader has gone, nobody is left to be told anything: the program ends.
func writeToStandardOutput(_ body: Body) throws(Failure) {
  do throws(SystemError) {
    try Drain().run(body) { bytes throws(SystemError) in
      if try !Platform.write(bytes, to: .output) { Platform.exit(ExitStatus.fine.rawValue) }
    }
  } catch {
    let reason = Texts.reason(error)
    let name = Texts.standardOutput
    throw Failure(
      .fileTrouble,
      Message(
        zh: "写不了\(name.zh)：\(reason.zh)", en: "cannot write to \(name.en): \(reason.en)"))
  }
}

/// A path cut before its last name.
private func split(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.lastIndex(of: "/") else { return ("", path) }
  return (String(path[...slash]), String(path[path.index(after: slash)...]))
}

/// A free name beside `path`, tried with `create`; the first that does not exist yet is taken.
///
/// The name is short and hidden, and has nothing of the target's, which may be as long as a name can be.
private func stage<Item>(
  beside path: String, _ create: (String) throws(SystemError) -> Item
) throws(SystemError) -> (path: String, item: Item) {
  let folder = split(path).folder
  var last = SystemError(.notEmpty)
  for attempt in 0..<100 {
    let staged = "\(folder).budgetc-\(Platform.processID)-\(attempt)"
    do throws(SystemError) {
      return (staged, try create(staged))
    } catch {
      // Left behind by a run that was killed: take the next name.
      guard error.reason == .notEmpty else { throw error }
      last = error
    }
  }
  throw last
}

/// The path with its last links followed, so that a link stays a link; of a new file, the path itself.
private func target(of path: String) -> String {
  (try? Platform.realPath(path).get()) ?? path
}

private func cannotWrite(_ path: String, _ error: SystemError) -> Failure {
  let folder = split(path).folder
  // A new file is never missing: its folder is.
  let isFolderMissing = error.reason == .missing && !folder.isEmpty && Platform.status(of: folder) == nil
  return Failure(
    .fileTrouble, isFolderMissing ? Texts.missingFolder(of: path, folder) : Texts.cannotWrite(path, error))
}

// MARK: - One file

/// Writes a file so that at every moment either the old or the new one stands there, whole.
///
/// The disk is not waited for: an output can be made again from its source, and waiting would double the time of a build.
///
/// - Returns: the number of bytes.
func replaceFile(_ path: String, with body: Body) throws(Failure) -> Int {
  do throws(SystemError) {
    let old = Platform.status(of: path)
    switch old?.kind {
    case .folder: throw SystemError(.isFolder)
    case .other: return try write(body, to: Platform.openDevice(path))
    case .file, nil: break
    }
    let target = target(of: path)
    let staged = try stage(beside: target) { (name) throws(SystemError) in
      try Platform.createFile(name, mode: old?.mode)
    }
    do throws(SystemError) {
      let count = try write(body, to: staged.item)
      try Platform.move(staged.path, to: target)
      return count
    } catch {
      try? Platform.removeFile(staged.path)
      throw error
    }
  } catch {
    throw cannotWrite(path, error)
  }
}

private func write(_ body: Body, to file: Platform.OpenFile) throws(SystemError) -> Int {
  let drain = Drain()
  try drain.run(body) { bytes throws(SystemError) in try file.write(bytes) }
  return drain.count
}

// MARK: - A folder

/// Writes a folder beside its place and puts it there whole; the old one is removed after that.
///
/// - Parameter isOurs: whether a file of that name was written by this program. A folder that holds anything else is
///   somebody's, and left alone.
/// - Returns: the number of bytes.
func replaceFolder(
  _ path: String, with files: [(name: String, body: Body)], isOurs: (String) -> Bool
) throws(Failure) -> Int {
  var path = path
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  let target = target(of: path)
  let old = Platform.status(of: path)
  if old?.kind == .folder { try checkReplaceable(target, shownAs: path, isOurs) }
  do throws(SystemError) {
    if let old, old.kind != .folder { throw SystemError(.isFile) }
    let staged = try stage(beside: target) { (name) throws(SystemError) in try Platform.createFolder(name) }
    do throws(SystemError) {
      var count = 0
      for file in files {
        count += try write(file.body, to: Platform.createFile(staged.path + "/" + file.name, mode: nil))
      }
      try install(staged.path, at: target, replaces: old != nil)
      return count
    } catch {
      removeFolder(staged.path)
      throw error
    }
  } catch {
    throw cannotWrite(path, error)
  }
}

private func checkReplaceable(_ folder: String, shownAs path: String, _ isOurs: (String) -> Bool) throws(Failure) {
  guard let names = Platform.list(folder) else {
    throw Failure(.fileTrouble, Texts.cannotWrite(path, SystemError(.denied)))
  }
  let foreign = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.first {
    !isOurs($0) || Platform.status(of: folder + "/" + $0)?.kind != .file
  }
  if let foreign { throw Failure(.fileTrouble, Texts.foreignItem(foreign, in: path), hint: Texts.foreignHint) }
}

private func install(_ staged: String, at target: String, replaces: Bool) throws(SystemError) {
  guard replaces else { return try Platform.move(staged, to: target) }
  // A folder may be moved onto an empty one.
  let aside = try stage(beside: target) { (name) throws(SystemError) in try Platform.createFolder(name) }.path
  do throws(SystemError) {
    try Platform.move(target, to: aside)
  } catch {
    try? Platform.removeEmptyFolder(aside)
    throw error
  }
  do throws(SystemError) {
    try Platform.move(staged, to: target)
  } catch {
    try? Platform.move(aside, to: target)
    throw error
  }
  removeFolder(aside)
}

/// Removes a folder of plain files.
///
/// What resists is left: the output itself is in place.
private func removeFolder(_ path: String) {
  for name in Platform.list(path) ?? [] { try? Platform.removeFile(path + "/" + name) }
  try? Platform.removeEmptyFolder(path)
}
