import BudgetSource

/// Where an output goes.
enum Destination {
  case standardOutput
  case file(String)
  case folder(String)

  /// - Parameters:
  ///   - output: what `--output` says.
  ///   - isOneTable: whether one table alone is written, which needs no folder.
  init(_ output: String?, _ format: OutputFormat, isOneTable: Bool, of session: Session) throws(Failure) {
    let input = session.input
    let goesToStandardOutput = output == "-" || (output == nil && (input.isStandardInput || format == .text))
    if goesToStandardOutput {
      if format == .tsv, !isOneTable {
        throw Failure(.wrongCommandLine, Texts.tsvNeedsFolder, hint: Texts.tsvFolderHint)
      }
      self = .standardOutput
    } else if format == .tsv {
      self = .folder(output ?? input.path(endingIn: "-tables"))
    } else {
      let path = output ?? input.path(endingIn: "." + (format == .text ? "txt" : format.rawValue))
      self = .file(path)
      try Destination.check(path, named: input.path(endingIn: "." + format.rawValue), session)
    }
  }

  private static func check(_ path: String, named usual: String, _ session: Session) throws(Failure) {
    guard let status = Platform.status(of: path) else { return }
    if status.kind == .folder {
      let name = usual.split(separator: "/").last.map(String.init) ?? usual
      throw Failure(
        .fileTrouble, Texts.cannotWrite(path, SystemError(.isFolder)), hint: Texts.writeInside(path, name))
    }
    for file in session.map.files where file.path != Input.standardInputName {
      // Two names of one file are one file: the sources are known by their numbers.
      guard Platform.status(of: session.input.folder + file.path) != status else {
        throw Failure(.wrongCommandLine, Texts.outputIsSource(path), hint: Texts.chooseOutput)
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
