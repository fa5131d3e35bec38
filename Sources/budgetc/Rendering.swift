import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables

extension Publication {
  /// Writes the tables where they are wanted.
  ///
  /// - Returns: what was written, for the summary; `nil` on standard output.
  func write(as format: OutputFormat, to destination: Destination) throws(Failure) -> Message? {
    switch destination {
    case .standardOutput:
      try writeToStandardOutput { write(as: format, width: standardOutputWidth, into: &$0) }
      return nil
    case .file(let path):
      let count = try replaceFile(path) { write(as: format, width: usualWidth, into: &$0) }
      return Texts.written(path, size: humanSize(count))
    case .folder(let path):
      let files = tables.map { table in (tsvFileName(of: table), { renderTSV(table, into: &$0) } as Body) }
      let ours = Publication.fileNames
      let count = try replaceFolder(path, with: files) { ours.contains($0) }
      return Texts.writtenFolder(path, files: files.count, size: humanSize(count))
    }
  }

  private func write(as format: OutputFormat, width: Int, into sink: inout ByteSink) {
    switch format {
    case .html: renderHTML(self, into: &sink)
    case .text: renderText(tables, options: TextOptions(width: width), into: &sink)
    case .tsv: for table in tables { renderTSV(table, into: &sink) }
    case .json: renderJSON(self, into: &sink)
    }
  }

  /// The names of all files that a folder of tables can have, whatever its layout.
  private static var fileNames: Set<String> {
    let names = layouts.flatMap(\.profile.tables).map { name in
      tsvFileName(
        of: Table(
          number: name.number, title: name.title, captions: [], columns: [], header: [], rows: [], notes: [],
          moneyFormat: .hundredths(of: .yuan)))
    }
    return Set(names)
  }
}

/// For what a text file is folded, wherever it is written.
private let usualWidth = 120

/// The width of the terminal, where there is one.
var standardOutputWidth: Int { Platform.terminalWidth(.output) ?? usualWidth }
