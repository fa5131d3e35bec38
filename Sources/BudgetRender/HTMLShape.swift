import BudgetModel
import BudgetSource
import BudgetTables

/// How a table lies on the page: how much room its columns need, and which of them name their rows.
///
/// Widths are in tenths of an em, the size of a Chinese character.
struct TableShape {
  /// A form of long texts, whose rows become blocks on a small screen.
  let isForm: Bool
  /// The columns whose texts name the rows: all texts of a table of figures, the first ones of a form.
  private let heads: [Bool]
  private let kinds: [Table.Column.Kind]
  private let widths: [Int]

  /// - Complexity: O(cells), without printing any.
  init(_ table: Table) {
    kinds = table.columns.map(\.kind)
    isForm = kinds.contains(.prose)
    let leading = kinds.prefix { $0 == .text || $0 == .code }.count
    heads = kinds.enumerated().map { [isForm] in $1 == .text && (!isForm || $0 < leading) }
    widths = TableShape.widths(of: table)
  }

  /// Whether a cell of the body names its row; one that reaches beyond the naming columns is a text of its own.
  func isRowHead(_ cell: Table.Cell, at column: Int) -> Bool {
    guard case .text = cell.value, column + cell.columns <= heads.count else { return false }
    return heads[column..<column + cell.columns].allSatisfy(\.self)
  }

  // MARK: - Classes

  /// The names that the style sheet knows the table by.
  var classes: String {
    var names = ["sheet"]
    if isForm { names.append("form") }
    if let fit = TableShape.screens.first(where: { $0 >= screenWidth }) { names.append("fit-\(fit)") }
    names += paperClasses
    return names.joined(separator: " ")
  }

  /// The screens, in rem, from which on a table can be known to fit; the style sheet has a rule for each.
  static let screens = [24, 32, 40, 48, 56, 64, 72, 80]

  /// The screen that the table needs, in rem: its columns with their padding at nine tenths of the page's size, the margins
  /// of the page and a scroll bar.
  private var screenWidth: Int {
    let columns = zip(widths, kinds).reduce(0) { $0 + max($1.0, leastOnScreen($1.1)) * 9 / 10 + 13 }
    return (columns + 50) / 10
  }

  /// What the style sheet gives a column on screen at least.
  private func leastOnScreen(_ kind: Table.Column.Kind) -> Int {
    switch kind {
    case .code: 26
    case .text: isForm ? 55 : 90
    case .prose: 120
    case .figure: 36
    case .money: 55
    }
  }

  /// A4 has room for 56 characters of 9 points across, lying for 84; what needs still more is printed smaller.
  private var paperClasses: [String] {
    switch zip(widths, kinds).reduce(0, { $0 + max($1.0, $1.1 == .money ? 40 : 22) + 8 }) {
    case ...560: []
    case ...840: ["lying"]
    case ...940: ["lying", "small"]
    case ...1_080: ["lying", "smaller"]
    default: ["lying", "smallest"]
    }
  }

  // MARK: - Widths

  /// What each column needs, up to where its texts wrap: a line as long as that still reads well.
  private static func widths(of table: Table) -> [Int] {
    let isForm = table.columns.contains { $0.kind == .prose }
    let most = table.columns.map { column in
      switch column.kind {
      case .code, .money: Int.max
      // Most texts of a form are short.
      case .text: isForm ? 55 : 90
      case .prose: 120
      case .figure: 80
      }
    }
    var widths = [Int](repeating: 0, count: most.count)
    var largest = [Amount](repeating: .zero, count: most.count)
    eachCell(of: table.rows.lazy.map(\.cells), columns: most.count) { cell, column, _ in
      guard cell.columns == 1 else { return }
      if case .money(let amount, _) = cell.value {
        largest[column] = max(largest[column], amount)
      } else if widths[column] < most[column] {
        widths[column] = max(widths[column], min(width(of: cell.value), most[column]))
      }
    }
    return zip(widths, largest).map { max($0, decimalWidth(longestText(of: $1, in: table.moneyFormat))) }
  }

  /// No amount up to `largest` prints longer, however many decimals it needs.
  private static func longestText(of largest: Amount, in format: MoneyFormat) -> String {
    if largest == .zero { return "" }
    return switch format.decimals {
    case .fixed(let count), .upTo(let count): largest.text(in: format.unit, decimals: count)
    }
  }

  private static func width(of value: Table.Cell.Value) -> Int {
    switch value {
    case .empty, .money: 0
    case .code(let text): decimalWidth(text)
    case .text(let text): displayWidth(of: text) * 5
    }
  }

  /// Digits are a little wider than half a Chinese character.
  private static func decimalWidth(_ text: String) -> Int { text.utf8.count * 58 / 10 }
}
