import BudgetSource

extension SourceProvider {
  /// The files of a folder on disk, read only; what a link leads out of it to is `outside`.
  ///
  /// - Parameter input: the root file, already read; its folder is the one that paths start from.
  init(folderOf input: Input) {
    let store = FileStore(input: input)
    self.init(read: store.read, list: store.list, identity: store.identity)
  }

  /// The files of a folder on disk, none of them read yet.
  ///
  /// - Parameter folder: with `/` at its end.
  init(folder: String) {
    let store = FileStore(folder: folder)
    self.init(read: store.read, list: store.list, identity: store.identity)
  }

  /// The same files, some of them with other contents.
  func replacing(_ changed: [String: [UInt8]]) -> SourceProvider {
    guard !changed.isEmpty else { return self }
    var provider = self
    provider.read = { [read] path in changed[path].map { .success($0) } ?? read(path) }
    return provider
  }
}

/// Files on disk as the compiler sees them.
private struct FileStore: Sendable {
  /// The root file, if it has been read; `nil` when none has.
  private let root: String?
  private let rootBytes: [UInt8]
  /// To be put before a path.
  private let folder: String
  /// The folder with all links followed, with `/` at its end; `nil` when it cannot be seen.
  private let realFolder: String?

  init(input: Input) {
    self.init(folder: input.folder, root: input.name, bytes: input.bytes)
  }

  init(folder: String) {
    self.init(folder: folder, root: nil, bytes: [])
  }

  private init(folder: String, root: String?, bytes: [UInt8]) {
    self.root = root
    rootBytes = bytes
    self.folder = folder
    let real = try? Platform.realPath(folder.isEmpty ? "." : folder).get()
    realFolder = real.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }

  func read(_ path: String) -> Result<[UInt8], SourceReadError> {
    if path == root { return .success(rootBytes) }
    do throws(SystemError) {
      return .success(try Platform.read(folder + path, regularOnly: true))
    } catch {
      return .failure(SourceReadError(reason: Texts.reason(error)))
    }
  }

  func list(_ path: String) -> [String]? {
    let names = Platform.list(folder + path == "" ? "." : folder + path)
    return names?.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func identity(_ path: String) -> SourceIdentity {
    if let root, path == root { return .file(key: key(ofRoot: root)) }
    switch Platform.realPath(folder + path) {
    case .success(let real):
      guard let realFolder, real.utf8.starts(with: realFolder.utf8) else { return .outside }
      return .file(key: real)
    case .failure(let error):
      // What is there and cannot be reached is left to `read`, which knows the reason.
      return error.reason == .missing || error.reason == .notFolder ? .missing : .file(key: folder + path)
    }
  }

  /// The root file may be a link from anywhere: it was named by the user, not by a source.
  private func key(ofRoot root: String) -> String {
    if root == Input.standardInputName { return root }
    return (try? Platform.realPath(folder + root).get()) ?? root
  }
}
