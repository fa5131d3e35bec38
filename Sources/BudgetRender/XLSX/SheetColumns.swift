import BudgetModel
import BudgetSource
import BudgetTables

/// How wide the columns of a table's sheet are, and which way its page lies.
///
/// Widths count half-width characters of the body's font, as a spreadsheet's do.
struct SheetColumns: Sendable {
  let widths: [Int]
  let isLandscape: Bool

  /// What an A4 page holds between its margins at the body's size.
  private static let portrait = 96
  private static let landscape = 142
  /// A long table that is no wider than this is printed a little smaller rather than on its side.
  private static let narrowed = 112
  private static let long = 20

  init(_ table: Table, cellColumns: [[Int]]?) {
    let natural = SheetColumns.natural(table, cellColumns)
    let kinds = table.columns.map(\.kind)
    let total = natural.reduce(0, +)
    isLandscape = total > (table.rows.count > SheetColumns.long ? SheetColumns.narrowed : SheetColumns.portrait)
    let page = isLandscape ? SheetColumns.landscape : SheetColumns.portrait
    widths =
      if total < page {
        SheetColumns.filled(natural, kinds, to: page)
      } else if !isLandscape {
        // Names that fold would make rows of two lines of it.
        natural
      } else {
        SheetColumns.shrunk(natural, kinds, to: page)
      }
  }

  /// How large the sheet is printed, in hundredths: it is made to fit the width of the page.
  var scale: Int {
    let page = isLandscape ? SheetColumns.landscape : SheetColumns.portrait
    return min(100, page * 100 / max(widths.reduce(0, +), 1))
  }

  /// The width that `columns` have together, in characters that a text can use.
  func room(from column: Int, count: Int) -> Int {
    // Half a character on either side is left free.
    max(widths[column..<min(column + count, widths.count)].reduce(0, +) - 1, 1)
  }

  // MARK: - Measuring

  private static func natural(_ table: Table, _ cellColumns: [[Int]]?) -> [Int] {
    var texts = [Int](repeating: 0, count: table.columns.count)
    var largest = [Amount?](repeating: nil, count: table.columns.count)
    for (index, row) in table.rows.enumerated() {
      for (number, cell) in row.cells.enumerated() where cell.columns == 1 {
        let column = cellColumns?[index][number] ?? number
        switch cell.value {
        case .empty: break
        case .text(let text), .code(let text):
          // No text is wider than it has bytes.
          if text.utf8.count > texts[column] { texts[column] = max(texts[column], widestLine(of: text)) }
        case .money(let amount, _): largest[column] = max(largest[column] ?? amount, amount)
        }
      }
    }
    let heads = TextColumns.headerWidths(of: table)
    return table.columns.indices.map { column in
      let money = largest[column].map { displayWidth(of: table.moneyFormat.text($0)) } ?? 0
      return SheetColumns.width(
        table.columns[column].kind, content: max(texts[column], money), head: heads[column],
        isCrowded: table.columns.count > 10)
    }
  }

  /// The width of a column of one kind, by its widest content and its head.
  private static func width(_ kind: Table.Column.Kind, content: Int, head: Int, isCrowded: Bool) -> Int {
    let (least, most) =
      switch kind {
      case .code: (min(head, 8), 14)
      case .text: (min(head, isCrowded ? 10 : 16), 44)
      case .prose: (18, 40)
      // A long head is folded in two; two characters of Chinese stand in each line at least.
      case .money: (max(isCrowded ? 4 : 8, folded(head, isCrowded ? 3 : 2)), 24)
      case .figure: (max(4, folded(head, 2)), 14)
      }
    return min(max(content, least), max(most, least)) + 2
  }

  /// The width of a head that is folded to so many lines, of whole characters.
  private static func folded(_ head: Int, _ lines: Int) -> Int { (head + 2 * lines - 1) / (2 * lines) * 2 }

  /// Shares what is left of the page among the columns that look better for it, by their widths.
  private static func filled(_ widths: [Int], _ kinds: [Table.Column.Kind], to page: Int) -> [Int] {
    let takers = widths.indices.filter { kinds[$0] != .code && kinds[$0] != .figure }
    let base = takers.reduce(0) { $0 + widths[$1] }
    guard base > 0 else { return widths }
    let extra = page - widths.reduce(0, +)
    var filled = widths
    // No column grows to more than three times its width: a narrow table stays narrow and stands in the middle.
    for column in takers { filled[column] += min(extra * widths[column] / base, widths[column] * 2) }
    return filled
  }

  /// Takes from names and long texts, which fold, what a page is too narrow for, down to where they are hard to read.
  private static func shrunk(_ widths: [Int], _ kinds: [Table.Column.Kind], to page: Int) -> [Int] {
    let names = kinds.count { $0 == .text }
    let spare = widths.indices.map { column in
      switch kinds[column] {
      case .text: max(widths[column] - (names == 1 ? 24 : 14), 0)
      case .prose: max(widths[column] - 28, 0)
      case .code, .money, .figure: 0
      }
    }
    let (all, excess) = (spare.reduce(0, +), widths.reduce(0, +) - page)
    guard all > 0 else { return widths }
    return zip(widths, spare).map { $0 - min($1, (excess * $1 + all - 1) / all) }
  }
}
