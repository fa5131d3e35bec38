import BudgetModel
import BudgetSource
import BudgetTables

/// The widths of a table's columns in plain text.
struct TextColumns {
  private let table: Table
  private var widths: [Int]

  static let gap = 2

  /// How narrow columns of words may become.
  private struct Squeeze {
    let prose: Int
    let text: Int
  }

  /// A readable line of a long text, a few characters of a short one.
  private static let comfortable = Squeeze(prose: 28, text: 12)
  /// What is still better than a table wider than the page.
  private static let tight = Squeeze(prose: 14, text: 8)
  /// How wide the header of a figure stays when it is folded: four wide characters, and two.
  private static let foldedHeader = 8
  private static let tightHeader = 4
  /// A run of letters or figures is cut only when it is longer than any word or number.
  private static let longestRun = 24

  /// - Parameter width: for what to fold; where codes and amounts alone are wider, the table is wider.
  init(of table: Table, width: Int) {
    self.table = table
    let body = TextColumns.widths(of: table.rows.map(\.cells), in: table)
    let header = TextColumns.widths(of: table.header, in: table)
    widths = zip(body, header).map { max($0, $1) }
    widenForMergedCells()
    guard totalWidth > width else { return }
    // The headers of figures fold first: a table is read by its body.
    let full = widths
    foldHeaders(header, to: { body[$0] == 0 ? TextColumns.tightHeader : TextColumns.foldedHeader }, over: body)
    widenForMergedCells()
    squeeze(to: width, TextColumns.comfortable, body)
    guard totalWidth > width else { return }
    let loose = widths
    widths = full
    foldHeaders(header, to: { _ in TextColumns.tightHeader }, over: body)
    squeeze(to: width, TextColumns.tight, body)
    // Where it is too wide all the same, it had better be readable.
    if totalWidth > width { widths = loose }
  }

  var totalWidth: Int { widths.isEmpty ? 0 : width(of: widths.indices) }

  /// The width of columns that a cell covers, with the gaps between them.
  func width(of columns: Range<Int>) -> Int {
    widths[columns].reduce(0, +) + TextColumns.gap * (columns.count - 1)
  }

  func start(of column: Int) -> Int { widths[..<column].reduce(0, +) + TextColumns.gap * column }

  // MARK: - Folding

  private mutating func foldHeaders(_ header: [Int], to width: (Int) -> Int, over body: [Int]) {
    for column in widths.indices {
      switch table.columns[column].kind {
      case .prose, .text: continue
      case .code, .money, .figure: widths[column] = max(body[column], min(header[column], width(column)))
      }
    }
  }

  /// Takes the room that is missing from the columns of words, the widest first.
  private mutating func squeeze(to width: Int, _ limit: Squeeze, _ body: [Int]) {
    let whole = wholeWidths()
    func least(_ column: Int) -> Int {
      switch table.columns[column].kind {
      case .prose: max(limit.prose, whole[column])
      case .text: max(limit.text, whole[column])
      case .code, .money, .figure: widths[column]
      }
    }
    var excess = totalWidth - width
    while excess > 0 {
      let foldable = widths.indices.filter { widths[$0] > least($0) }
      guard let widest = foldable.max(by: { widths[$0] < widths[$1] }) else { break }
      let next = foldable.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
      let cut = min(excess, max(1, widths[widest] - max(next, least(widest))))
      widths[widest] -= cut
      excess -= cut
    }
    widenForMergedAmounts()
  }

  // MARK: - What cells need

  /// The widest line of each column's single cells.
  private static func widths(of rows: [[Table.Cell]], in table: Table) -> [Int] {
    var widths = [Int](repeating: 0, count: table.columns.count)
    eachCell(of: rows, columns: widths.count) { cell, column, _ in
      guard cell.columns == 1 else { return }
      widths[column] = max(widths[column], widestLine(of: cell.text(in: table.moneyFormat)))
    }
    return widths
  }

  /// The widest part of each column's single cells that is not cut.
  private func wholeWidths() -> [Int] {
    var wholes = [Int](repeating: 0, count: widths.count)
    eachCell(of: table.rows.map(\.cells), columns: widths.count) { cell, column, _ in
      guard cell.columns == 1 else { return }
      let text = cell.text(in: table.moneyFormat)
      let width =
        cell.isWhole
        ? displayWidth(of: text)
        : min(foldingUnits(of: text[...]).map { displayWidth(of: $0) }.max() ?? 0, TextColumns.longestRun)
      wholes[column] = max(wholes[column], width)
    }
    return wholes
  }

  /// Gives the columns under a merged cell the room that its text needs.
  private mutating func widenForMergedCells() {
    for rows in [table.header, table.rows.map(\.cells)] {
      var wanted: [(columns: Range<Int>, width: Int)] = []
      eachCell(of: rows, columns: widths.count) { cell, column, _ in
        guard cell.columns > 1 else { return }
        let columns = column..<min(column + cell.columns, widths.count)
        let isProse = table.columns[columns].contains { $0.kind == .prose }
        let limit = cell.isWhole ? Int.max : isProse ? 20 : 60
        wanted.append((columns, min(widestLine(of: cell.text(in: table.moneyFormat)), limit)))
      }
      for (columns, width) in wanted { widen(columns, to: width) }
    }
  }

  /// Gives back to merged cells the room that an amount or a code must have.
  private mutating func widenForMergedAmounts() {
    var wanted: [(columns: Range<Int>, width: Int)] = []
    eachCell(of: table.rows.map(\.cells), columns: widths.count) { cell, column, _ in
      guard cell.columns > 1, cell.isWhole else { return }
      let columns = column..<min(column + cell.columns, widths.count)
      wanted.append((columns, displayWidth(of: cell.text(in: table.moneyFormat))))
    }
    for (columns, width) in wanted { widen(columns, to: width) }
  }

  private mutating func widen(_ columns: Range<Int>, to wanted: Int) {
    guard let last = columns.last else { return }
    widths[last] += max(0, wanted - width(of: columns))
  }
}

/// Calls `body` with each cell, the first column it covers and its row.
func eachCell(of rows: [[Table.Cell]], columns: Int, _ body: (Table.Cell, Int, Int) -> Void) {
  var covered = [Int](repeating: 0, count: columns)
  for (row, cells) in rows.enumerated() {
    var column = 0
    for cell in cells {
      while column < columns, covered[column] > 0 { column += 1 }
      guard column < columns else { break }
      body(cell, column, row)
      for index in column..<min(column + cell.columns, columns) { covered[index] = cell.rows }
      column += cell.columns
    }
    for index in covered.indices where covered[index] > 0 { covered[index] -= 1 }
  }
}

extension Table.Cell {
  /// Whether the text stands in one line, whatever its width: an amount or a code.
  var isWhole: Bool {
    switch value {
    case .money, .code: true
    case .empty, .text: false
    }
  }
}
