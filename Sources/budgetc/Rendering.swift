import BudgetRender
import BudgetSource

extension Publication {
  /// Writes itself in the formats asked for, where they are wanted: all of them, or none.
  ///
  /// - Returns: what was written, for the summary; nothing of standard output.
  func write(to destination: Destination, hasByteOrderMark: Bool, showsPlaces: Bool) throws(Failure) -> [Message] {
    for format in destination.formats {
      if let obstacle = format.obstacle(self) { throw Failure(.wrongCommandLine, obstacle, hint: Texts.otherFormat) }
    }
    switch destination {
    case .standardOutput(let format):
      let style = OutputStyle(width: standardOutputWidth, hasByteOrderMark: hasByteOrderMark, showsPlaces: showsPlaces)
      guard let body = format.stream(of: self, style) else {
        throw Failure(.wrongCommandLine, Texts.needsFolder(format.name), hint: Texts.folderHint)
      }
      try writeToStandardOutput(body)
      return []
    case .places(let places, let folder):
      let style = OutputStyle(width: usualWidth, hasByteOrderMark: hasByteOrderMark, showsPlaces: showsPlaces)
      let outputs = places.map { $0.format.output(of: self, style, at: $0.path) }
      let counts = try replace(outputs, in: folder)
      return zip(outputs, counts).map { output, count in
        output.fileCount.map { Texts.writtenFolder(output.path, files: $0, size: humanSize(count)) }
          ?? Texts.written(output.path, size: humanSize(count))
      }
    }
  }
}

/// For what a text file is folded, wherever it is written.
private let usualWidth = 120

/// The width of the terminal, where there is one.
var standardOutputWidth: Int { Platform.terminalWidth(.output) ?? usualWidth }
