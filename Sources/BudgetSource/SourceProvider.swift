/// What a path names, once symbolic links are followed.
package enum SourceIdentity: Sendable, Equatable {
  /// A file below the root file's folder; two paths of one file have the same key.
  case file(key: String)
  /// A file that stands outside the root file's folder.
  case outside
  case missing
}

/// Why a file could not be read.
package struct SourceReadError: Error, Sendable {
  package let reason: Message

  package init(reason: Message) {
    self.reason = reason
  }
}

/// The only way in which the core sees files.
///
/// Paths are relative to the root file's folder, with `/` between names.
package struct SourceProvider: Sendable {
  package var read: @Sendable (_ path: String) -> Result<[UInt8], SourceReadError>
  /// The names in a folder ("" is the root folder), sorted by their bytes; `nil` when there is no such folder.
  package var list: @Sendable (_ folder: String) -> [String]?
  package var identity: @Sendable (_ path: String) -> SourceIdentity

  package init(
    read: @escaping @Sendable (String) -> Result<[UInt8], SourceReadError>,
    list: @escaping @Sendable (String) -> [String]?,
    identity: @escaping @Sendable (String) -> SourceIdentity
  ) {
    self.read = read
    self.list = list
    self.identity = identity
  }

  /// Files held in memory, for tests and unsaved texts.
  package init(files: [String: [UInt8]]) {
    self.init(
      read: { path in
        files[path].map { .success($0) }
          ?? .failure(SourceReadError(reason: Message(zh: "没有这个文件", en: "there is no such file")))
      },
      list: { folder in
        let prefix = folder.isEmpty ? "" : folder + "/"
        var names: Set<String> = []
        for path in files.keys where path.hasPrefix(prefix) {
          names.insert(String(path.dropFirst(prefix.count).prefix { $0 != "/" }))
        }
        return names.isEmpty ? nil : names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      },
      identity: { path in files[path] == nil ? .missing : .file(key: path) }
    )
  }
}
