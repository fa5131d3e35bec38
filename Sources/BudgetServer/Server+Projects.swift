import BudgetIDE
import BudgetJSON
import BudgetSource

// The budgets that open documents belong to, looked at anew whenever something has changed.

extension Server {
  /// Whether a document has no budget yet, a budget has changed, or none of its documents is open any more.
  var needsLook: Bool {
    if documents.byURI.isEmpty { return !projects.isEmpty }
    return documents.byURI.values.contains { $0.root == nil } || projects.values.contains { $0.snapshot == nil }
  }

  /// Looks at one budget that has changed.
  mutating func lookAtNext() {
    findRoots()
    if let root = projects.keys.filter({ projects[$0]?.snapshot == nil }).min() { look(at: root) }
  }

  mutating func forgetSnapshots() {
    for root in projects.keys { forgetSnapshot(root) }
  }

  mutating func forgetSnapshot(_ root: String) {
    projects[root]?.forgetSnapshot()
  }

  // MARK: - Roots

  /// Finds the root of every document whose root is not known, and drops the budgets that no document belongs to any more.
  mutating func findRoots() {
    let unknown = documents.all.filter { $0.root == nil }
    guard !unknown.isEmpty || documents.byURI.isEmpty else { return }
    for document in unknown {
      let root = root(of: document)
      documents.setRoot(root, of: document.uri)
      let path = root.folder + root.name
      if projects[path] == nil { projects[path] = Project(root: root) }
    }
    let wanted = Set(documents.byURI.values.compactMap { $0.root.map { $0.folder + $0.name } })
    for path in projects.keys.sorted() where !wanted.contains(path) {
      let found = projects.removeValue(forKey: path)?.found ?? [:]
      for uri in found.keys.sorted() { publish(diagnostics(of: uri), to: uri, version: documents[uri]?.version) }
    }
  }

  private func root(of document: Document) -> RootFile {
    let own = RootFile(folder: document.isAlone ? document.uri : document.place.folder, name: document.place.name)
    if document.isAlone { return own }
    return findRoot(
      of: own, in: foldersAbove(own.folder), isOpen: documents.isOpen(path:), files: { files(of: $0) })
  }

  /// A folder and those above it, up to one that is open in the editor; up to two above when none is, or it is that folder:
  /// without a repository many editors take the folder of the file itself for the open one.
  private func foldersAbove(_ folder: String) -> [String] {
    let top = workspaceFolders.filter { folder.hasPrefix($0) && folder != $0 }.min { $0.utf8.count < $1.utf8.count }
    var folders = [folder]
    while let last = folders.last, top.map({ last != $0 }) ?? (folders.count < 3), let above = SplitPath.above(last) {
      folders.append(above)
    }
    return folders
  }

  /// The files of a folder, with the texts that are open.
  private func files(of folder: String, known: [String: KnownFile] = [:]) -> SourceProvider {
    if let alone = documents[folder], alone.isAlone {
      return SourceProvider(files: [alone.place.name: alone.text.bytes])
    }
    return documents.overlaying(host.files(folder).remembering(known), folder: folder)
  }

  /// Keeps what has been read from disk for a budget, where the client tells of changes there: a budget of a thousand files
  /// would be read anew for every letter otherwise.
  private mutating func remember(_ path: String, _ snapshot: Snapshot, _ sources: SourceProvider) {
    guard client.watchesFiles, let project = projects[path], project.known.isEmpty,
      workspaceFolders.contains(where: { project.root.folder.hasPrefix($0) })
    else { return }
    var known: [String: KnownFile] = [:]
    for (index, file) in snapshot.map.files.enumerated() where documents[project.uris[index]] == nil {
      known[file.path] = KnownFile(identity: sources.identity(file.path), bytes: file.bytes)
    }
    projects[path]?.known = known
  }

  // MARK: - Looking

  /// Compiles a budget and tells what is wrong with it.
  mutating func look(at path: String) {
    guard let root = projects[path]?.root else { return }
    let sources = documents.admitting(
      root.name, key: host.realPath(path) ?? path, to: files(of: root.folder, known: projects[path]?.known ?? [:]))
    guard let snapshot = projects[path]?.takeSnapshot(from: sources, setting) else { return }
    var uris: [String] = []
    var known: [Int: [Int]] = [:]
    for (index, file) in snapshot.map.files.enumerated() {
      var uri = address(ofPath: root.folder + file.path)
      if case .file(let key) = sources.identity(file.path), let open = documents.uri(ofKey: key) { uri = open }
      if let document = documents[root.folder], document.isAlone { uri = document.uri }
      if let document = documents[uri] { known[index] = document.text.starts }
      uris.append(uri)
    }
    let shape = snapshot.shape
    // Which document belongs to which root may have changed with this.
    let before = projects[path]?.shape ?? []
    if !before.isEmpty, before != shape { documents.forgetRoots() }
    projects[path]?.uris = uris
    projects[path]?.shape = shape
    projects[path]?.places = MapPlaces(snapshot.map, client.encoding, known: known)
    remember(path, snapshot, sources)
    tell(of: path)
  }

  /// Looks at the budget of the document that a request is about, if that has changed.
  ///
  /// - Returns: whether it had.
  mutating func lookFirst(for request: Request) -> Bool {
    guard let uri = address(request.parameters["textDocument"]?["uri"]), documents[uri] != nil else { return false }
    findRoots()
    guard let root = documents[uri]?.root.map({ $0.folder + $0.name }), projects[root]?.snapshot == nil else {
      return false
    }
    look(at: root)
    return true
  }

  /// The budget that a document belongs to, looked at, and the document's place in it.
  ///
  /// - Returns: `nil` when the document is not open.
  mutating func lookedAt(_ uri: String) -> (root: String, file: Int)? {
    // What a look finds can change which root a document has, once.
    for _ in 0..<3 {
      findRoots()
      guard let root = documents[uri]?.root.map({ $0.folder + $0.name }) else { return nil }
      if projects[root]?.snapshot == nil { look(at: root) }
      if documents[uri]?.root != nil, let file = projects[root]?.uris.firstIndex(of: uri) { return (root, file) }
      documents.setRoot(nil, of: uri)
    }
    return nil
  }
}
