import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables

/// How outputs are to look, whatever their format.
struct OutputStyle: Sendable {
  /// For what text is folded, in columns.
  let width: Int
  /// Whether separated values begin with a byte-order mark.
  let hasByteOrderMark: Bool
  /// Whether a page shows the lines of the sources behind its amounts.
  let showsPlaces: Bool
}

/// A form that a budget can be written in: its name, where it goes, what writes it.
///
/// All that the program knows of a format is its entry in ``all``: a new one is an entry there, and a file in
/// `BudgetRender` that writes it.
struct OutputFormat: Sendable {
  /// What writes a file with all that is published.
  typealias Document = @Sendable (Publication, OutputStyle, inout ByteSink) -> Void
  /// What writes a file with one table.
  typealias Sheet = @Sendable (Table, OutputStyle, inout ByteSink) -> Void

  /// What an output consists of.
  enum Shape: Sendable {
    /// One file.
    case file(ending: String, Document)
    /// A folder with a file a table.
    case fileATable(ending: String, Sheet)
    /// A folder of files that are always the same.
    case files([PackageFile])
  }

  /// The word after `--format`.
  let name: String
  let summary: Message
  let shape: Shape
  /// Whether it is for reading on the spot: alone and unless told otherwise, it goes to standard output.
  var isForTerminal = false
  /// Whether tables are in it, and `--table` is of use to it.
  var hasTables = true
  /// Whether `--bom` is of use to it.
  var mayHaveByteOrderMark = false
  /// Whether `--sources` is of use to it.
  var mayShowPlaces = false
  /// What keeps a budget from being written so, said before anything is written.
  var obstacle: @Sendable (Publication) -> Message? = { _ in nil }

  /// In the order of the help; the first is what `build` writes when nothing is asked for.
  static let all: [OutputFormat] = [
    OutputFormat(
      name: "html", summary: Message(zh: "网页（默认）", en: "a web page (default)"),
      shape: .file(ending: ".html") { publication, style, sink in
        renderHTML(publication, options: HTMLOptions(showsPlaces: style.showsPlaces), into: &sink)
      }, mayShowPlaces: true),
    OutputFormat(
      name: "xlsx", summary: Message(zh: "Excel 工作簿，每张表一个工作表", en: "an Excel workbook, a sheet a table"),
      shape: .file(ending: ".xlsx") { publication, _, sink in renderXLSX(publication, into: &sink) },
      obstacle: { publication in sheetObstacle(in: publication).map(Texts.sheetObstacle) }),
    OutputFormat(
      name: "text", summary: Message(zh: "对齐的文本，单独用时写到标准输出", en: "aligned text; alone, to standard output"),
      shape: .file(ending: ".txt") { publication, style, sink in
        renderText(publication.tables, options: TextOptions(width: style.width), into: &sink)
      }, isForTerminal: true),
    OutputFormat(
      name: "md", summary: Message(zh: "Markdown（GFM），每张表一节", en: "Markdown (GFM), a section a table"),
      shape: .file(ending: ".md") { publication, _, sink in renderMarkdown(publication, into: &sink) }),
    OutputFormat(
      name: "csv", summary: Message(zh: "逗号分隔，每张表一个文件", en: "comma-separated values, a file a table"),
      shape: .fileATable(ending: ".csv") { table, style, sink in
        renderCSV(table, options: CSVOptions(hasByteOrderMark: style.hasByteOrderMark), into: &sink)
      }, mayHaveByteOrderMark: true),
    OutputFormat(
      name: "tsv", summary: Message(zh: "制表符分隔，每张表一个文件", en: "tab-separated values, a file a table"),
      shape: .fileATable(ending: ".tsv") { table, style, sink in
        if style.hasByteOrderMark { sink.write("\u{FEFF}") }
        renderTSV(table, into: &sink)
      }, mayHaveByteOrderMark: true),
    OutputFormat(
      name: "json",
      summary: Message(zh: "数据和全部表格，模式见 budgetc schema json", en: "data and tables, see budgetc schema json"),
      shape: .file(ending: ".json") { publication, _, sink in renderJSON(publication, into: &sink) }),
    OutputFormat(
      name: "jsonl",
      summary: Message(zh: "只有收支数据，一行一笔，自带年度、部门和单位", en: "the money alone, an object a line, whole in itself"),
      shape: .file(ending: ".jsonl") { publication, _, sink in renderJSONLines(publication, into: &sink) },
      hasTables: false),
    OutputFormat(
      name: "datapackage",
      summary: Message(zh: "数据包：收支、项目、目标和指标的 CSV 和说明", en: "a data package: CSV of money, projects, goals, indicators"),
      shape: .files(dataPackageFiles), hasTables: false),
  ]

  /// The formats that `names` name, each once, in the order of the names.
  static func named(_ names: [String]) -> [OutputFormat] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.compactMap { name in all.first { $0.name == name } }
  }

  // MARK: - Names

  /// What stands behind the source's name in the name of the output.
  var suffix: String {
    switch shape {
    case .file(let ending, _): ending
    case .fileATable, .files: "-" + name
    }
  }

  var isFolder: Bool {
    switch shape {
    case .file: false
    case .fileATable, .files: true
    }
  }

  /// Whether one table of it is one file.
  var isATableAFile: Bool {
    if case .fileATable = shape { true } else { false }
  }

  /// The names of all files that a folder of it can have, whatever the layout.
  var fileNames: Set<String> {
    switch shape {
    case .file: []
    case .files(let files): Set(files.map(\.name))
    case .fileATable(let ending, _):
      // Titles may have the year in them, and a folder the tables of last year.
      Set(
        layouts.flatMap { layout in layout.profile.years.flatMap { layout.printedNames(in: $0) } }.map { name in
          fileName(number: name.number, title: name.title, endingIn: ending)
        })
    }
  }

  // MARK: - Contents

  /// The output as one stream; `nil` when it cannot be one.
  func stream(of publication: Publication, _ style: OutputStyle) -> Body? {
    switch shape {
    case .file(_, let write):
      return { write(publication, style, &$0) }
    case .fileATable(_, let write):
      guard publication.tables.count == 1, let table = publication.tables.first else { return nil }
      return { write(table, style, &$0) }
    case .files: return nil
    }
  }

  /// The output as a file or a folder at `path`.
  func output(of publication: Publication, _ style: OutputStyle, at path: String) -> Output {
    switch shape {
    case .file(_, let write):
      return Output(path: path, content: .file { write(publication, style, &$0) })
    case .fileATable(let ending, let write):
      let files = publication.tables.map { table in
        Output.File(name: fileName(of: table, endingIn: ending)) { write(table, style, &$0) }
      }
      return Output(path: path, content: .folder(files, mayReplace: fileNames))
    case .files(let parts):
      let files = parts.map { part in Output.File(name: part.name) { part.write(publication, &$0) } }
      return Output(path: path, content: .folder(files, mayReplace: fileNames))
    }
  }
}
