import BudgetModel
import BudgetSource
import BudgetSyntax

/// One file, parsed.
struct ParsedFile {
  let source: SourceFile
  let tree: SyntaxTree
  /// What is wrong with its syntax.
  var syntaxDiagnostics: [Diagnostic] = []
  /// The unit of its bare numbers.
  var moneyUnit: MoneyUnit?
  /// Where that unit is stated; it governs the numbers behind it.
  var moneyUnitStart = 0
  /// Whether a statement of it was not understood; then a statement that seems missing is not complained of.
  let hasUnknownStatement: Bool
}

/// A statement in the order of inclusion.
struct Statement {
  let file: Int
  let node: Int
  let kind: SyntaxKind
  let isBroken: Bool
  /// Index of the unit that is open here, set by the pass over the declarations; -1 for none.
  var unit = -1
}

/// Reads the root file and follows its includes (引用).
struct Loader {
  let sources: SourceProvider
  var map = SourceMap()
  var files: [ParsedFile] = []
  /// All statements but the includes, an included file's in the place of its `include`.
  var statements: [Statement] = []
  var diagnostics: [Diagnostic] = []
  var includes: [StudiedInclude] = []
  /// Whether an `include` found no file, so that money may be missing.
  private(set) var isIncomplete = false
  /// For each file read, by its identity: where it was included, and whether it is still being followed.
  private var seen: [String: (place: SourceRange?, isOpen: Bool)] = [:]
  /// What is known of earlier texts of the files, by their paths.
  private var earlier: [String: ParsedSource]

  init(_ sources: SourceProvider, after earlier: consuming [String: ParsedSource] = [:]) {
    self.sources = sources
    self.earlier = earlier
  }

  /// A file that is being followed, and the statement to go on from.
  private struct Visit {
    let file: Int
    let key: String
    var next: Int
  }

  mutating func load(_ root: String) {
    var key = root
    if case .file(let identity) = sources.identity(root) { key = identity }
    guard case .success(let bytes) = sources.read(root), let file = parseFile(root, bytes) else { return }
    seen[key] = (nil, true)
    if files[file].tree.nodes.count == 1, diagnostics.isEmpty { diagnostics.append(.emptyFile(at: startOfFile(file))) }
    var visits = [Visit(file: file, key: key, next: 1)]
    while let visit = visits.last {
      seen[visit.key]?.isOpen = true
      let nodes = files[visit.file].tree.nodes
      guard visit.next < nodes.count else {
        seen[visit.key]?.isOpen = false
        visits.removeLast()
        continue
      }
      let node = nodes[visit.next]
      visits[visits.count - 1].next += 1 + Int(node.descendants)
      if node.kind == .include {
        guard !node.isBroken else {
          isIncomplete = true
          continue
        }
        // The first file of a glob is to be followed first.
        visits += include(visit.next, of: visit.file).reversed()
      } else {
        statements.append(
          Statement(file: visit.file, node: visit.next, kind: node.kind, isBroken: node.isBroken))
      }
    }
  }

  private func startOfFile(_ file: Int) -> SourceRange { SourceRange(at: files[file].source.base) }

  private mutating func parseFile(_ path: String, _ bytes: [UInt8]) -> Int? {
    guard let index = map.add(path: path, bytes: bytes) else { return nil }
    let source = map.files[index]
    let parsed: Checked<SyntaxTree>
    if let known = earlier.removeValue(forKey: path) {
      // With one owner it is changed in place.
      parsed = parse(source, after: consume known)
    } else {
      parsed = parse(source)
    }
    diagnostics += parsed.diagnostics
    let hasUnknown = parsed.value.children(of: 0).contains { parsed.value.nodes[$0].kind == .unknown }
    files.append(
      ParsedFile(
        source: source, tree: parsed.value, syntaxDiagnostics: parsed.diagnostics, hasUnknownStatement: hasUnknown))
    return files.count - 1
  }

  // MARK: - Includes

  /// The visits of the files that an `include` names, sorted.
  private mutating func include(_ node: Int, of file: Int) -> [Visit] {
    let tree = files[file].tree
    let token = tree.tokens(of: node).lowerBound + 1
    let place = files[file].source.range(of: token, in: tree.tokens)
    let pattern = unquoted(tree.tokens.slice(token))
    guard let path = resolve(pattern, from: files[file].source.path) else {
      diagnostics.append(.includeOutside(pattern, at: place))
      isIncomplete = true
      return []
    }
    let isGlob = path.contains { $0 == "*" || $0 == "?" }
    let paths = isGlob ? glob(path).filter { !isSameFile($0, files[file].source.path) } : [path]
    includes.append(StudiedInclude(place: place, paths: paths))
    if paths.isEmpty { diagnostics.append(.includeMissing(pattern, isGlob: isGlob, suggestion: nil, at: place)) }
    isIncomplete = isIncomplete || paths.isEmpty
    return paths.compactMap { visit($0, from: files[file].source.path, at: place) }
  }

  private func isSameFile(_ path: String, _ other: String) -> Bool { sources.identity(path) == sources.identity(other) }

  private mutating func visit(_ path: String, from including: String, at place: SourceRange) -> Visit? {
    switch sources.identity(path) {
    case .missing:
      let cut = path.lastIndex(of: "/")
      let folder = cut.map { String(path[..<$0]) } ?? ""
      let name = cut.map { String(path[path.index(after: $0)...]) } ?? path
      let others = (sources.list(folder) ?? []).filter {
        folder.isEmpty ? $0 != including : "\(folder)/\($0)" != including
      }
      let near = suggestion(for: name, among: others)
      diagnostics.append(.includeMissing(path, isGlob: false, suggestion: near, at: place))
      isIncomplete = true
      return nil
    case .outside:
      diagnostics.append(.includeOutside(path, at: place))
      isIncomplete = true
      return nil
    case .file(let key):
      if let known = seen[key] {
        diagnostics.append(
          known.isOpen
            ? .includeCycle(path, first: known.place, at: place) : .includeTwice(path, first: known.place, at: place))
        return nil
      }
      seen[key] = (place, false)
      switch sources.read(path) {
      case .failure(let error):
        diagnostics.append(.includeUnreadable(path, reason: error.reason, at: place))
        isIncomplete = true
        return nil
      case .success(let bytes):
        guard let index = parseFile(path, bytes) else {
          isIncomplete = true
          diagnostics.append(
            .includeUnreadable(
              path, reason: Message(zh: "文件合计超过 4 GB", en: "the files together exceed 4 GB"), at: place))
          return nil
        }
        return Visit(file: index, key: key, next: 1)
      }
    }
  }

  /// The path from the root folder, without `.` and `..`; `nil` when it leaves that folder.
  private func resolve(_ path: String, from including: String) -> String? {
    guard !path.hasPrefix("/") else { return nil }
    var parts = including.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// The files that a pattern of `*` and `?` names, in order of their paths; names that begin with a point only where
  /// the pattern does.
  private func glob(_ pattern: String) -> [String] {
    let parts = pattern.split(separator: "/").map(String.init)
    var found = [""]
    for (index, part) in parts.enumerated() {
      var next: [String] = []
      for folder in found {
        let prefix = folder.isEmpty ? "" : folder + "/"
        if part.contains(where: { $0 == "*" || $0 == "?" }) {
          for name in sources.list(folder) ?? [] where matches(Array(name), Array(part)) { next.append(prefix + name) }
        } else {
          next.append(prefix + part)
        }
      }
      found = next
      if index == parts.count - 1 {
        found = found.filter { sources.list($0) == nil || sources.identity($0) == .outside }
      }
    }
    return found
  }

  private func matches(_ name: [Character], _ pattern: [Character]) -> Bool {
    if name.first == ".", pattern.first != "." { return false }
    // The place to go back to: the last star, and the name from there on.
    var star: (pattern: Int, name: Int)?
    var (n, p) = (0, 0)
    while n < name.count {
      if p < pattern.count, pattern[p] == "*" {
        star = (p + 1, n)
        p += 1
      } else if p < pattern.count, pattern[p] == "?" || pattern[p] == name[n] {
        n += 1
        p += 1
      } else if let back = star {
        star = (back.pattern, back.name + 1)
        (p, n) = (back.pattern, back.name + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == "*" }
  }
}

extension SourceFile {
  /// The place of a token of this file.
  func range(of token: Int, in tokens: TokenList) -> SourceRange {
    SourceRange(base + SourcePosition(tokens.start(token)), base + SourcePosition(tokens.end(token)))
  }
}

/// The text of a word without its quotation marks.
func unquoted(_ word: ArraySlice<UInt8>) -> String { String(decoding: unquotedBytes(word), as: UTF8.self) }

/// The bytes of a word without its quotation marks: `"…"`, `＂…＂` or `「…」`.
func unquotedBytes(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  guard let first = word.first, word.count >= 2 else { return word }
  if first == UInt8(ascii: "\"") {
    return word.dropFirst().dropLast(word.last == UInt8(ascii: "\"") ? 1 : 3)
  }
  if word.starts(with: [0xE3, 0x80, 0x8C]) { return word.dropFirst(3).dropLast(3) }
  if word.starts(with: [0xEF, 0xBC, 0x82]) {
    return word.dropFirst(3).dropLast(word.last == UInt8(ascii: "\"") ? 1 : 3)
  }
  return word
}
