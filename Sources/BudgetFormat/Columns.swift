/// How the words of a line stand in columns.
///
/// No line of the language is ever broken or joined, so there are no groups to fit into a width: what there is to lay out
/// is columns, and each layout has its own.
enum ColumnLayout: UInt8, CaseIterable {
  /// Words with one space between them.
  case plain
  /// Lines of money: code and name, amount, tags.
  case money
  /// 设: name, calculation.
  case constants
  /// 科目: code, name.
  case accounts
  /// 核对: query, sign, amount or query.
  case assertions
  /// 指标: kind, name, sign, value, unit, weight, its number, direction.
  case indicators

  /// No layout has more columns.
  static let columnCount = 8

  /// The spaces between a column and the one before it.
  func gap(before column: Int) -> Int {
    switch self {
    case .plain, .constants, .accounts: 1
    case .assertions: 1
    case .money: 2
    case .indicators: column == 5 ? 2 : 1
    }
  }

  /// How wide a first or a second column grows for the sake of one long name; what is wider moves its own line only.
  func limit(of column: Int) -> Int {
    switch self {
    case .plain, .money, .accounts: .max
    case .constants: 40
    case .assertions: 48
    case .indicators: column == 1 ? 40 : .max
    }
  }

  /// The columns of sign, value and unit, which a measure in words covers as one.
  static let measure = 2...4
}

/// What the columns of one layout hold within one section.
struct ColumnMeasures {
  /// How wide a column is: its widest word, or the digits before the point and what follows.
  private struct Column {
    var isUsed = false
    var width = 0
    var head = 0
    var tail = 0
    var start = 0
  }

  private var columns = [Column](repeating: Column(), count: ColumnLayout.columnCount)
  /// The widest word that covers several columns.
  private var span = 0
  private(set) var isUsed = false

  mutating func add(_ cell: Cell, _ layout: ColumnLayout, indent: Int) {
    isUsed = true
    let column = Int(cell.column)
    columns[column].isUsed = true
    let width = (column == 0 ? indent : 0) + Int(cell.width)
    switch cell.style {
    case .left: if width <= layout.limit(of: column) { columns[column].width = max(columns[column].width, width) }
    case .point:
      columns[column].head = max(columns[column].head, Int(cell.head))
      columns[column].tail = max(columns[column].tail, width - Int(cell.head))
    case .free: break
    case .span: span = max(span, width)
    }
  }

  /// Fixes where the columns start.
  mutating func place(_ layout: ColumnLayout) {
    let lastOfMeasure = ColumnLayout.measure.last { columns[$0].isUsed }
    var edge = 0
    for index in columns.indices where columns[index].isUsed {
      columns[index].start = index == 0 ? 0 : edge + layout.gap(before: index)
      edge = columns[index].start + max(columns[index].width, columns[index].head + columns[index].tail)
      if index == lastOfMeasure { edge = max(edge, columns[ColumnLayout.measure.lowerBound].start + span) }
    }
  }

  /// Where a cell starts, when the one before it in its line ends at `position`.
  func start(of cell: Cell, _ layout: ColumnLayout, after position: Int) -> Int {
    let column = columns[Int(cell.column)]
    let shift = cell.style == .point ? column.head - Int(cell.head) : 0
    return max(column.start + shift, position + layout.gap(before: Int(cell.column)))
  }

  mutating func reset() {
    guard isUsed else { return }
    for index in columns.indices { columns[index] = Column() }
    span = 0
    isUsed = false
  }
}

/// A word or several, set as one.
struct Cell {
  enum Style: UInt8 {
    /// Begins where its column does.
    case left
    /// A number, its point under the points of others.
    case point
    /// Begins where its column does, and may be as long as it likes.
    case free
    /// Covers the columns of a measure.
    case span
  }

  let column: UInt8
  let style: Style
  /// Where its text ends; it begins where the one before it ends.
  let end: UInt32
  /// In columns of a terminal.
  let width: UInt32
  /// Of a number, the width of what stands before the point.
  let head: UInt32
}
