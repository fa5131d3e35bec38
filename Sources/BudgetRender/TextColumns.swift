import BudgetModel
import BudgetSource
import BudgetTables

/// The widths of a table's columns in plain text.
struct TextColumns {
  private let table: Table
  private(set) var widths: [Int]
  private let mergedHeader: [MergedCell]
  private let mergedBody: [MergedCell]

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
    mergedHeader = TextColumns.mergedHeader(of: table)
    let body: [Int]
    (body, mergedBody) = TextColumns.measuredBody(of: table)
    let header = TextColumns.headerWidths(of: table)
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

  /// The widest line of each column's single cells in the header.
  static func headerWidths(of table: Table) -> [Int] {
    var widths = [Int](repeating: 0, count: table.columns.count)
    eachCell(of: table.header, columns: widths.count) { cell, column, _ in
      guard cell.columns == 1 else { return }
      widths[column] = max(widths[column], widestLine(of: cell.text(in: table.moneyFormat)))
    }
    return widths
  }

  /// The widest line of each column's single cells in the body, and the cells that are none.
  ///
  /// - Complexity: O(bytes of the texts); money is compared, and the longest printed.
  private static func measuredBody(of table: Table) -> (widths: [Int], merged: [MergedCell]) {
    var widths = [Int](repeating: 0, count: table.columns.count)
    var money = [MoneyWidth](repeating: MoneyWidth(table.moneyFormat), count: widths.count)
    var merged: [MergedCell] = []
    eachBodyCell(of: table) { cell, column in
      switch cell.value {
      case _ where cell.columns > 1: merged.append(MergedCell(cell, at: column, of: table))
      case .empty: break
      case .text(let text), .code(let text):
        // No text is wider than it has bytes.
        if text.utf8.count > widths[column] { widths[column] = max(widths[column], widestLine(of: text)) }
      case .money(let amount, let zero): money[column].take(amount, zero)
      }
    }
    return (zip(widths, money).map { max($0, $1.width) }, merged)
  }

  /// The widest part that is not cut of the single cells of each column of words.
  private func wholeWidths() -> [Int] {
    var wholes = [Int](repeating: 0, count: widths.count)
    let isOfWords = table.columns.map { $0.kind == .prose || $0.kind == .text }
    TextColumns.eachBodyCell(of: table) { cell, column in
      guard isOfWords[column], cell.columns == 1 else { return }
      switch cell.value {
      case .empty: break
      case .text(let text):
        // No part is wider than its text has bytes.
        guard text.utf8.count > wholes[column], wholes[column] < TextColumns.longestRun else { break }
        wholes[column] = max(wholes[column], min(widestUnit(of: text), TextColumns.longestRun))
      case .code, .money:
        wholes[column] = max(wholes[column], displayWidth(of: cell.text(in: table.moneyFormat)))
      }
    }
    return wholes
  }

  /// Calls `body` with each cell of the body and the first column it covers.
  private static func eachBodyCell(of table: Table, _ body: (Table.Cell, Int) -> Void) {
    eachCell(of: table.rows.lazy.map(\.cells), columns: table.columns.count) { cell, column, _ in body(cell, column) }
  }

  /// A merged cell, and the width that its text would like to have and that it must have.
  private struct MergedCell {
    let columns: Range<Int>
    let wanted: Int
    let needed: Int

    init(_ cell: Table.Cell, at column: Int, of table: Table) {
      columns = column..<min(column + cell.columns, table.columns.count)
      let width = widestLine(of: cell.text(in: table.moneyFormat))
      let limit = cell.isWhole ? Int.max : table.columns[columns].contains { $0.kind == .prose } ? 20 : 60
      wanted = min(width, limit)
      needed = cell.isWhole ? width : 0
    }
  }

  private static func mergedHeader(of table: Table) -> [MergedCell] {
    var merged: [MergedCell] = []
    eachCell(of: table.header, columns: table.columns.count) { cell, column, _ in
      if cell.columns > 1 { merged.append(MergedCell(cell, at: column, of: table)) }
    }
    return merged
  }

  /// Gives the columns under a merged cell the room that its text needs.
  private mutating func widenForMergedCells() {
    for cell in mergedHeader + mergedBody { widen(cell.columns, to: cell.wanted) }
  }

  /// Gives back to merged cells the room that an amount or a code must have.
  private mutating func widenForMergedAmounts() {
    for cell in mergedBody where cell.needed > 0 { widen(cell.columns, to: cell.needed) }
  }

  private mutating func widen(_ columns: Range<Int>, to wanted: Int) {
    guard let last = columns.last else { return }
    widths[last] += max(0, wanted - width(of: columns))
  }
}

/// Calls `body` with each cell, the first column it covers and its row.
@inline(__always)
func eachCell(of rows: some Sequence<[Table.Cell]>, columns: Int, _ body: (Table.Cell, Int, Int) -> Void) {
  var places = RowPlaces(columns: columns)
  for (row, cells) in rows.enumerated() {
    places.take(cells)
    for column in 0..<columns {
      if let index = places.cells[column] { body(cells[index], column, row) }
    }
  }
}

/// The width of the widest of some amounts, printed.
struct MoneyWidth {
  private let format: MoneyFormat
  /// The least and the greatest that print anything, where nothing but their size tells how wide they are.
  private var range: ClosedRange<Amount>?
  private var widest = 0

  init(_ format: MoneyFormat) {
    self.format = format
  }

  var width: Int {
    guard let range else { return widest }
    return max(widest, format.text(range.lowerBound).utf8.count, format.text(range.upperBound).utf8.count)
  }

  mutating func take(_ amount: Amount, _ zero: Table.ZeroStyle) {
    guard !Table.Cell.money(amount, zero: zero).isEmpty(in: format) else { return }
    switch format.decimals {
    case .upTo: widest = max(widest, format.text(amount).utf8.count)
    case .fixed:
      guard let range else { return range = amount...amount }
      if amount < range.lowerBound { self.range = amount...range.upperBound }
      if amount > range.upperBound { self.range = range.lowerBound...amount }
    }
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
