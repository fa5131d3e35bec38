import BudgetSource

/// The root file as it was named on the command line, read.
struct Input {
  /// The folder it stands in, as typed, to be put before a name: empty for the current one, else with `/` at its end.
  let folder: String
  /// Its name in that folder.
  let name: String
  let bytes: [UInt8]
  let isStandardInput: Bool

  /// What standard input is called in messages.
  static let standardInputName = "<stdin>"
  /// What a query is called in messages.
  static let queryName = "<query>"

  init(reading path: String) throws(Failure) {
    isStandardInput = path == "-"
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    folder = slash.map { String(path[...$0]) } ?? ""
    name = isStandardInput ? Input.standardInputName : slash.map { String(path[path.index(after: $0)...]) } ?? path
    do throws(SystemError) {
      bytes = try isStandardInput ? Platform.readStandardInput() : Platform.read(path, regularOnly: false)
    } catch {
      throw Failure(
        .fileTrouble, Texts.cannotRead(isStandardInput ? name : path, error), hint: Input.hint(for: path, error))
    }
  }

  /// What outputs are called after: the name without its ending.
  var stem: String {
    if isStandardInput { return "budget" }
    return name.lastIndex(of: ".").map { $0 > name.startIndex ? String(name[..<$0]) : name } ?? name
  }

  /// The path with another ending in the place of its own.
  func path(endingIn ending: String) -> String { folder + stem + ending }

  /// A file of nearly that name.
  private static func hint(for path: String, _ error: SystemError) -> Message? {
    guard error.reason == .missing else { return nil }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? ""
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let names = Platform.list(folder.isEmpty ? "." : folder) ?? []
    if names.contains(name + ".bud") { return Texts.didYouMean(folder + name + ".bud") }
    return suggestion(for: name, among: names).map { Texts.didYouMean(folder + $0) }
  }
}
