import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetSyntax
import BudgetTables

/// The names that are missing beside the codes of some budgets: the root files, and all that they include.
struct NameWriting {
  /// A file of a budget.
  private struct File {
    let bytes: [UInt8]
    /// What to put in, by the place where; `nil` where two budgets want different names.
    var names: [Int: String?] = [:]
  }

  /// By their paths with all links followed.
  private var files: [String: File] = [:]
  /// The files of all budgets as found from where the program was started, in order.
  private(set) var paths: [String] = []
  /// The lists of accounts that the command line names, once a root file has asked for them.
  private var ownLists: [OwnList]?
  private var unsureCodes: Set<String> = []
  /// The places where budgets that share a file want different names.
  private var disputes = 0

  /// Reads and compiles a root file; a file that has no budget year is none.
  ///
  /// - Returns: whether it is one.
  mutating func add(_ input: Input, _ arguments: Arguments) throws(Failure) -> Bool {
    if ownLists == nil { ownLists = try Session.ownLists(arguments) }
    let world = World(
      sources: SourceProvider(folderOf: input), classification: { Classification(edition: $0) },
      profiles: layouts.map(\.profile), ownLists: ownLists ?? [])
    let compilation = compile(input.name, layout: nil, in: world).value
    guard compilation.budget.year != 0 else { return false }
    let missing = missingNames(in: compilation)
    unsureCodes.formUnion(missing.unsureCodes)
    for file in compilation.map.files {
      let path = input.isStandardInput && file.path == input.name ? "-" : input.folder + file.path
      let key = NameWriting.key(of: path)
      if files[key] == nil {
        files[key] = File(bytes: file.bytes)
        // What standard input includes is not to be written.
        if !input.isStandardInput { paths.append(path) }
      }
      let end = file.base + SourcePosition(file.bytes.count)
      for edit in missing.edits where edit.range.start >= file.base && edit.range.start <= end {
        note(edit.text, at: Int(edit.range.start - file.base), in: key)
      }
    }
    return true
  }

  private mutating func note(_ name: String, at offset: Int, in key: String) {
    guard let known = files[key]?.names[offset] else {
      files[key]?.names[offset] = .some(name)
      return
    }
    if let known, known != name {
      files[key]?.names[offset] = .some(nil)
      disputes += 1
    }
  }

  /// Two paths of one file have one key.
  private static func key(of path: String) -> String {
    path == "-" ? path : Platform.target(of: path)
  }

  /// Whether a file belongs to one of the budgets.
  func holds(_ path: String) -> Bool { files[NameWriting.key(of: path)] != nil }

  /// The contents of a file with the names written into it, unless it has changed since the budgets were read.
  func naming(_ bytes: [UInt8], of path: String) -> [UInt8] {
    guard let file = files[NameWriting.key(of: path)], file.bytes == bytes else { return bytes }
    var result: [UInt8] = []
    var done = 0
    for (offset, name) in file.names.sorted(by: { $0.key < $1.key }) {
      result += bytes[done..<offset] + (name ?? "").utf8
      done = offset
    }
    return result + bytes[done...]
  }

  /// What could not be written.
  func tell(_ console: Console) {
    if !unsureCodes.isEmpty { console.say(Texts.unsureNames(unsureCodes.sorted())) }
    if disputes > 0 { console.say(Texts.disputedNames(disputes)) }
  }
}
