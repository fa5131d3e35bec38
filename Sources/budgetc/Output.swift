import BudgetSource

/// What writes an output: a renderer with its arguments.
typealias Body = (inout ByteSink) -> Void

/// A file or a folder to be written, and where.
struct Output {
  struct File {
    let name: String
    let body: Body

    init(name: String, _ body: @escaping Body) {
      self.name = name
      self.body = body
    }
  }

  enum Content {
    case file(Body)
    /// A folder of files.
    ///
    /// It may take the place of one that holds nothing but files of the names in `mayReplace`, which this program writes: a
    /// folder with anything else is somebody's, and left alone.
    case folder([File], mayReplace: Set<String>)
  }

  /// As the user knows it.
  let path: String
  let content: Content

  /// How many files it has, where it is a folder.
  var fileCount: Int? {
    switch content {
    case .file: nil
    case .folder(let files, _): files.count
    }
  }
}

/// Writes outputs so that at every moment either the old or the new one stands at each place, whole; and when one cannot be
/// written, the old ones of all.
///
/// Everything is written beside its place first, and put there when nothing is left that could fail but the moving itself.
/// Should even that fail half-way, what has been moved is moved back, where the file system can keep the old one so long.
/// The disk is not waited for: an output can be made again from its source, and waiting would double the time of a build.
///
/// - Parameter folder: a folder that the outputs lie in, made when it is missing, and taken away again when they fail.
/// - Returns: the number of bytes of each.
func replace(_ outputs: [Output], in folder: String? = nil) throws(Failure) -> [Int] {
  let isNew = try folder.map { (path) throws(Failure) in try makeFolder(path) } ?? false
  var staging = Staging()
  do throws(Failure) {
    for output in outputs { try staging.stage(output) }
    try staging.install()
    return staging.counts
  } catch {
    staging.undo()
    if isNew, let folder { try? Platform.removeEmptyFolder(folder) }
    throw error
  }
}

/// Writes one file, whole or not at all.
///
/// - Returns: the number of bytes.
func replaceFile(_ path: String, with body: @escaping Body) throws(Failure) -> Int {
  try replace([Output(path: path, content: .file(body))])[0]
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

/// Carries an error out of the sink, whose flush cannot throw.
final class Drain {
  private var error: SystemError?
  /// How many bytes have gone through.
  private(set) var count = 0

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

/// Makes a folder that is missing.
///
/// - Returns: whether it was.
private func makeFolder(_ path: String) throws(Failure) -> Bool {
  switch Platform.status(of: path)?.kind {
  case .folder: return false
  case .file, .other: throw cannotWrite(path, SystemError(.isFile))
  case nil: break
  }
  do throws(SystemError) { try Platform.createFolder(path) } catch { throw cannotWrite(path, error) }
  return true
}

/// A path cut before its last name.
func split(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
  return (String(path[...slash]), String(path[path.index(after: slash)...]))
}

/// A path without the slashes at its end.
func withoutSlashes(_ path: String) -> String {
  var path = path[...]
  while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
  return String(path)
}

func cannotWrite(_ path: String, _ error: SystemError) -> Failure {
  let folder = split(withoutSlashes(path)).folder
  // A new file is never missing: its folder is.
  let isFolderMissing = error.reason == .missing && !folder.isEmpty && Platform.status(of: folder) == nil
  return Failure(
    .fileTrouble, isFolderMissing ? Texts.missingFolder(of: path, folder) : Texts.cannotWrite(path, error))
}
