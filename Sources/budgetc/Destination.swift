import BudgetSource

/// Where outputs go.
enum Destination {
  case standardOutput(OutputFormat)
  /// Files and folders, and the folder they are put in, made when it is missing; `nil` where they have nothing in common.
  case places([(format: OutputFormat, path: String)], in: String?)

  /// - Parameters:
  ///   - output: what `--output` says.
  ///   - isOneTable: whether one table alone is written, which needs no folder.
  init(_ output: String?, _ formats: [OutputFormat], isOneTable: Bool, of session: Session) throws(Failure) {
    let input = session.input
    let place = Destination.place(output, formats, input)
    switch place {
    case .standardOutput(let format):
      if formats.count > 1 { throw Failure(.wrongCommandLine, Texts.severalNeedFolder, hint: Texts.folderHint) }
      if format.isFolder, !isOneTable || !format.isATableAFile {
        let hint = format.isATableAFile ? Texts.folderOrTableHint : Texts.folderHint
        throw Failure(.wrongCommandLine, Texts.needsFolder(format.name), hint: hint)
      }
    case .places(let places, _):
      for place in places { try Destination.check(place.path, place.format, session) }
    }
    self = place
  }

  var formats: [OutputFormat] {
    switch self {
    case .standardOutput(let format): [format]
    case .places(let places, _): places.map(\.format)
    }
  }

  private static func place(_ output: String?, _ formats: [OutputFormat], _ input: Input) -> Destination {
    if let first = formats.first, goesToStandardOutput(output, formats, input) { return .standardOutput(first) }
    guard let output else { return .places(formats.map { ($0, input.path(endingIn: $0.suffix)) }, in: nil) }
    // One format that is a folder itself is that folder; all others have theirs inside.
    let isItself = formats.count == 1 && (formats[0].isFolder || !isFolder(output))
    if isItself { return .places([(formats[0], output)], in: nil) }
    let folder = output.hasSuffix("/") ? output : output + "/"
    return .places(formats.map { ($0, folder + input.stem + $0.suffix) }, in: withoutSlashes(folder))
  }

  private static func goesToStandardOutput(_ output: String?, _ formats: [OutputFormat], _ input: Input) -> Bool {
    if let output { return output == "-" }
    return input.isStandardInput || (formats.count == 1 && formats[0].isForTerminal)
  }

  /// Whether a path is that of a folder, or was written as one.
  private static func isFolder(_ path: String) -> Bool {
    path.hasSuffix("/") || Platform.status(of: path)?.kind == .folder
  }

  /// A source of the budget is never an output, alone or in a folder.
  private static func check(_ path: String, _ format: OutputFormat, _ session: Session) throws(Failure) {
    guard let status = Platform.status(of: path) else { return }
    let names = status.kind == .folder ? Platform.list(path) ?? [] : []
    let ours = format.fileNames
    let paths = [path] + names.filter(ours.contains).map { withoutSlashes(path) + "/" + $0 }
    let items = paths.map { (path: $0, status: Platform.status(of: $0)) }
    for source in session.map.files where source.path != Input.standardInputName {
      let sourcePath = session.asNamed.contains(source.path) ? source.path : session.input.folder + source.path
      guard let sourceStatus = Platform.status(of: sourcePath) else { continue }
      // Two names of one file are one file: the sources are known by their numbers.
      if let item = items.first(where: { $0.status == sourceStatus }) {
        throw Failure(.wrongCommandLine, Texts.outputIsSource(item.path), hint: Texts.chooseOutput)
      }
    }
  }
}

/// A count of bytes as people read it.
func humanSize(_ count: Int) -> String {
  if count < 1_000 { return "\(count) B" }
  var value = count
  for unit in ["KB", "MB", "GB"] {
    // Tenths, rounded; a unit larger once it shows four digits.
    let tenths = (value + 50) / 100
    if tenths < 10_000 || unit == "GB" {
      return tenths < 100 ? "\(tenths / 10).\(tenths % 10) \(unit)" : "\((tenths + 5) / 10) \(unit)"
    }
    value /= 1_000
  }
  return "\(count) B"
}
