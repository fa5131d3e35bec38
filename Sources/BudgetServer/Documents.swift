import BudgetIDE
import BudgetJSON
import BudgetSource

/// A document that is open in the editor.
struct Document {
  /// Its address, as the client writes it.
  let uri: String
  /// Where it stands, or would; an address that names no file has a folder of its own.
  let place: SplitPath
  /// Its path with links followed: two addresses of one file have the same.
  let key: String
  /// Whether its address names no file, so that nothing can stand beside it.
  let isAlone: Bool
  var version: Int?
  var text: DocumentText
  /// The root file that it is read from; `nil` while that is not known.
  var root: RootFile?
}

/// The open documents, and what they change in the files on disk.
struct Documents {
  private(set) var byURI: [String: Document] = [:]
  private var uriByKey: [String: String] = [:]

  subscript(uri: String) -> Document? { byURI[uri] }

  /// The address of the open document with that key.
  func uri(ofKey key: String) -> String? { uriByKey[key] }

  /// In the order of their addresses.
  var all: [Document] { byURI.keys.sorted().compactMap { byURI[$0] } }

  func isOpen(path: String) -> Bool { byURI.values.contains { $0.place.path == path } }

  mutating func open(_ document: Document) {
    byURI[document.uri] = document
    uriByKey[document.key] = document.uri
  }

  mutating func close(_ uri: String) {
    guard let document = byURI.removeValue(forKey: uri) else { return }
    if uriByKey[document.key] == uri { uriByKey[document.key] = byURI.values.first { $0.key == document.key }?.uri }
  }

  mutating func setRoot(_ root: RootFile?, of uri: String) { byURI[uri]?.root = root }

  mutating func forgetRoots() {
    for uri in byURI.keys { byURI[uri]?.root = nil }
  }

  /// Applies the changes of a `didChange`, in their order.
  mutating func change(_ uri: String, version: Int?, _ changes: [JSONValue], _ encoding: PositionEncoding) {
    // Taken out meanwhile, so that the text is changed in place.
    guard var document = byURI.removeValue(forKey: uri) else { return }
    for change in changes { Documents.apply(change, to: &document.text, encoding) }
    document.version = version ?? document.version
    byURI[uri] = document
  }

  private static func apply(_ change: JSONValue, to text: inout DocumentText, _ encoding: PositionEncoding) {
    guard let new = change["text"]?.text else { return }
    let bytes = Array(new.utf8)
    guard let range = change["range"].flatMap(PlainRange.init) else {
      text = DocumentText(bytes)
      return
    }
    let places = TextPlaces(bytes: text.bytes, starts: text.starts, encoding: encoding)
    let first = places.offset(of: range.start)
    let second = places.offset(of: range.end)
    text.replace(min(first, second)..<max(first, second), with: bytes)
  }
}

/// A range as the protocol writes it.
struct PlainRange: Equatable {
  var start: Position
  var end: Position

  init(start: Position, end: Position) {
    self.start = start
    self.end = end
  }

  init?(_ json: JSONValue) {
    guard let start = json["start"].flatMap(Position.init), let end = json["end"].flatMap(Position.init) else {
      return nil
    }
    self.init(start: start, end: end)
  }
}

extension Position {
  init?(_ json: JSONValue) {
    guard let line = json["line"]?.integer, let character = json["character"]?.integer else { return nil }
    self.init(line: line, character: character)
  }
}

// MARK: - Unsaved texts

extension Documents {
  /// The files of a folder on disk, with the texts of open documents in the place of what is saved.
  ///
  /// A document that is not on disk yet stands among the files all the same.
  func overlaying(_ disk: SourceProvider, folder: String) -> SourceProvider {
    var texts: [String: [UInt8]] = [:]
    var paths: [String] = []
    for document in byURI.values where !document.isAlone {
      texts[document.key] = document.text.bytes
      if document.place.path.hasPrefix(folder) { paths.append(String(document.place.path.dropFirst(folder.count))) }
    }
    if texts.isEmpty { return disk }
    let (open, unsaved) = (texts, Set(paths))
    var provider = disk
    provider.identity = { path in
      let identity = disk.identity(path)
      return identity == .missing && unsaved.contains(path) ? .file(key: folder + path) : identity
    }
    provider.read = { path in
      var key = folder + path
      if case .file(let real) = disk.identity(path) { key = real }
      return open[key].map { .success($0) } ?? disk.read(path)
    }
    provider.list = { path in
      let prefix = path.isEmpty ? "" : path + "/"
      let beside = unsaved.filter { $0.hasPrefix(prefix) }.map {
        String($0.dropFirst(prefix.count).prefix { $0 != "/" })
      }
      let names = disk.list(path)
      if beside.isEmpty { return names }
      return Set((names ?? []) + beside).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    return provider
  }

  /// The same files with a root file that may be a link from anywhere: the user named it, not a source.
  ///
  /// - Parameter key: its path with links followed.
  func admitting(_ root: String, key: String, to files: SourceProvider) -> SourceProvider {
    guard files.identity(root) == .outside else { return files }
    var provider = files
    let text = uriByKey[key].flatMap { byURI[$0] }?.text.bytes
    provider.identity = { path in path == root ? .file(key: key) : files.identity(path) }
    provider.read = { path in
      if path == root, let text { return .success(text) }
      return files.read(path)
    }
    return provider
  }
}
