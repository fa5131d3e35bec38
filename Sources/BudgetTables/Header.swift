/// A header as a tree: texts over columns, and what each column holds.
///
/// The spans of its cells follow from the tree: a group covers its columns, a column reaches down to the body.
package indirect enum HeaderItem<Column: Sendable>: Sendable {
  case column(String, Column)
  case group(String, [HeaderItem])

  var columnCount: Int {
    switch self {
    case .column: 1
    case .group(_, let items): items.reduce(0) { $0 + $1.columnCount }
    }
  }

  fileprivate var depth: Int {
    switch self {
    case .column: 1
    case .group(_, let items): 1 + depthOf(items)
    }
  }

  fileprivate func collect(into columns: inout [Column]) {
    switch self {
    case .column(_, let column): columns.append(column)
    case .group(_, let items): for item in items { item.collect(into: &columns) }
    }
  }

  fileprivate func write(to rows: inout [[Table.Cell]], level: Int, _ filled: (String) -> String) {
    switch self {
    case .column(let text, _):
      rows[level].append(.text(filled(text), rows: rows.count - level))
    case .group(let text, let items):
      rows[level].append(.text(filled(text), columns: columnCount))
      for item in items { item.write(to: &rows, level: level + 1, filled) }
    }
  }
}

/// The columns of a header, from left to right.
func columns<Column>(of header: [HeaderItem<Column>]) -> [Column] {
  var columns: [Column] = []
  for item in header { item.collect(into: &columns) }
  return columns
}

extension TableContext {
  /// The rows of a header, as the tree has levels.
  func headerRows<Column>(of header: [HeaderItem<Column>]) -> [[Table.Cell]] {
    var rows = [[Table.Cell]](repeating: [], count: depthOf(header))
    for item in header { item.write(to: &rows, level: 0) { filled($0) } }
    return rows
  }
}

private func depthOf<Column>(_ items: [HeaderItem<Column>]) -> Int {
  items.map(\.depth).max() ?? 0
}
