import BudgetIDE
import BudgetSource

/// A root file with all that it includes, while a document of it is open.
struct Project {
  let root: RootFile
  /// What its files mean; `nil` while something has changed that has not been looked at.
  private(set) var snapshot: Snapshot?
  /// The syntax of the snapshot before, while there is none.
  private var earlier = EarlierSyntax()
  /// The address of each file of the snapshot.
  var uris: [String] = []
  /// The places in the files of the snapshot.
  var places = MapPlaces()
  /// Which files include which, and which state a year: when this changes, a document may belong to another root.
  var shape: [String] = []
  /// The files that have been read from disk, as long as the client says that nothing there has changed.
  var known: [String: KnownFile] = [:]
  /// The diagnostics of the snapshot as JSON, by the address of the file that each stands in.
  var found: [String: [[UInt8]]] = [:]

  init(root: RootFile) { self.root = root }

  /// Something has changed: what the files mean is forgotten, but not how they were parsed.
  mutating func forgetSnapshot() {
    if let snapshot { earlier = EarlierSyntax(of: snapshot) }
    snapshot = nil
    places = MapPlaces()
  }

  /// Looks at the files.
  mutating func takeSnapshot(from sources: SourceProvider, _ setting: Setting) -> Snapshot {
    // Handed over, so that what has not changed is not copied.
    var known = EarlierSyntax()
    swap(&known, &earlier)
    let taken = BudgetIDE.takeSnapshot(of: root.name, from: sources, setting, after: consume known)
    snapshot = taken
    return taken
  }
}

/// A file on disk that need not be looked for and read again.
struct KnownFile {
  let identity: SourceIdentity
  let bytes: [UInt8]
}

extension SourceProvider {
  /// The same files, some of them known by their paths.
  func remembering(_ known: [String: KnownFile]) -> SourceProvider {
    if known.isEmpty { return self }
    var provider = self
    provider.identity = { [identity] path in known[path]?.identity ?? identity(path) }
    provider.read = { [read] path in known[path].map { .success($0.bytes) } ?? read(path) }
    return provider
  }
}

/// Lines and columns of all files of a snapshot, found when first asked for.
struct MapPlaces {
  private var files: [SourceFile] = []
  private var starts: [[Int]?] = []
  private var encoding = PositionEncoding.utf16

  init() {}

  /// - Parameter known: where the lines of a file begin, if that is known already.
  init(_ map: SourceMap, _ encoding: PositionEncoding, known: [Int: [Int]]) {
    files = map.files
    starts = map.files.indices.map { known[$0] }
    self.encoding = encoding
  }

  mutating func text(of file: Int) -> TextPlaces {
    let known = starts[file] ?? LineTable(files[file].bytes).starts
    starts[file] = known
    return TextPlaces(bytes: files[file].bytes, starts: known, encoding: encoding)
  }

  /// The range in the file that it begins in.
  mutating func range(_ range: SourceRange, in file: Int) -> PlainRange {
    let base = Int(files[file].base)
    let text = text(of: file)
    let start = text.position(of: Int(range.start) - base)
    return PlainRange(
      start: start, end: range.end == range.start ? start : text.position(of: Int(range.end) - base))
  }

  mutating func place(of position: Position, in file: Int) -> SourcePosition {
    files[file].base + SourcePosition(text(of: file).offset(of: position))
  }
}
