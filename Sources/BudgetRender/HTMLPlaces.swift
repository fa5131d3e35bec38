import BudgetModel
import BudgetSource
import BudgetTables

/// What options a page has.
package struct HTMLOptions: Sendable {
  /// Whether each amount opens to show the lines of the sources that it adds up: for those who check a budget, and not for
  /// publication, since the names of the files are in the page then.
  package let showsPlaces: Bool

  package init(showsPlaces: Bool) {
    self.showsPlaces = showsPlaces
  }
}

/// Tells the lines of the sources behind the amounts of the tables.
struct PlaceTexts {
  private let index: TraceIndex
  private let map: SourceMap
  private let lineTables: [LineTable]
  private let tongue: Tongue

  /// A total may add up most lines of a budget; so many runs of lines are told, and the number of the others.
  private static let most = 24

  init(_ publication: Publication) {
    index = TraceIndex(publication.budget)
    map = publication.map
    lineTables = publication.map.files.map { LineTable($0.bytes) }
    tongue = publication.tongue
  }

  /// The lines behind a cell, as `2024.bud:14, 22–25; units/1.bud:3`; `nil` where there are none to tell.
  func text(of table: Table, at place: Table.Place) -> String? {
    guard let trace = table.makeup.trace(place), !map.files.isEmpty else { return nil }
    let lines = index.places(of: trace).map { position -> (file: Int, line: Int) in
      let file = map.fileIndex(at: position)
      return (file, lineTables[file].line(at: Int(position - map.files[file].base)) + 1)
    }
    return lines.isEmpty ? nil : joined(lines.sorted { $0 < $1 })
  }

  private func joined(_ lines: [(file: Int, line: Int)]) -> String {
    var runs: [(file: Int, first: Int, last: Int)] = []
    for (file, line) in lines {
      if let run = runs.last, run.file == file, line <= run.last + 1 {
        runs[runs.count - 1].last = line
      } else {
        runs.append((file, line, line))
      }
    }
    var text = ""
    var file: Int?
    for run in runs.prefix(PlaceTexts.most) {
      if run.file == file {
        text += ", "
      } else {
        text += (file == nil ? "" : "; ") + map.files[run.file].path + ":"
        file = run.file
      }
      text += run.first == run.last ? "\(run.first)" : "\(run.first)–\(run.last)"
    }
    let rest = runs.dropFirst(PlaceTexts.most).reduce(0) { $0 + $1.last - $1.first + 1 }
    return rest == 0 ? text : text + PageTexts.moreLines(rest).text(in: tongue)
  }
}
