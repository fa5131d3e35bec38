package import BudgetModel

extension Table {
  /// Where a cell of the body stands: its row, and its index among the cells of that row.
  package struct Place: Sendable, Hashable {
    package var row: Int
    package var cell: Int

    package init(row: Int, cell: Int) {
      self.row = row
      self.cell = cell
    }
  }

  /// What the money of a table is made of, as its layout has it; nothing of it is guessed from figures.
  package struct Makeup: Sendable {
    /// Sums of cells of other rows, in the order of their rows.
    package var sums: [Sum]
    /// Sums that hold in every row that has money in the columns they name.
    package var rowSums: [RowSum]
    /// The money of the budget that a cell of money adds up, where the table knows it.
    package var trace: @Sendable (Place) -> Trace?

    package init(sums: [Sum], rowSums: [RowSum], trace: @escaping @Sendable (Place) -> Trace?) {
      self.sums = sums
      self.rowSums = rowSums
      self.trace = trace
    }

    /// A table that is only printed.
    package static let unknown = Makeup(sums: [], rowSums: []) { _ in nil }
  }

  /// `width` neighbouring cells are, each by itself, the sum of the cells that stand alike in every part.
  package struct Sum: Sendable {
    /// The first of the cells that are sums.
    package var whole: Place
    package var width: Int
    /// For each part the cell that belongs to ``whole``.
    package var parts: [Place]

    package init(_ whole: Place, width: Int = 1, of parts: [Place]) {
      self.whole = whole
      self.width = width
      self.parts = parts
    }
  }

  /// In every row, what stands in the column `whole` is the sum of what stands in the columns `parts`.
  package struct RowSum: Sendable, Equatable {
    package var whole: Int
    package var parts: [Int]

    package init(_ whole: Int, of parts: [Int]) {
      self.whole = whole
      self.parts = parts
    }
  }

  /// The money in a cell of the body; `nil` where none stands.
  package func money(at place: Place) -> Amount? {
    guard rows.indices.contains(place.row), rows[place.row].cells.indices.contains(place.cell),
      case .money(let amount, _) = rows[place.row].cells[place.cell].value
    else { return nil }
    return amount
  }

  /// The sums that a cell of money is, each as the places of its parts in their order; first those of other rows, then
  /// those of its own row.
  ///
  /// Each adds up to the fen: where the form has no line for some of the money, the cell is no sum. Going from a cell to
  /// its parts, and from those to theirs, never leads back.
  ///
  /// - Complexity: O(parts), after a search among the rows that are sums.
  package func sums(of place: Place) -> [[Place]] {
    guard let amount = money(at: place) else { return [] }
    return statedSums(of: place).filter { parts in
      var rest = amount
      for part in parts {
        guard let amount = money(at: part) else { return false }
        rest = rest - amount
      }
      return rest == .zero
    }
  }

  /// Where the money in a cell of the body comes from; `nil` where no money stands or the table does not know.
  package func trace(of place: Place) -> Trace? {
    money(at: place) == nil ? nil : makeup.trace(place)
  }

  /// The sums that the layout states, whether or not there is money beside them.
  private func statedSums(of place: Place) -> [[Place]] {
    let sums = makeup.sums
    var (low, high) = (0, sums.count)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle].whole.row < place.row { low = middle + 1 } else { high = middle }
    }
    var found: [[Place]] = []
    for sum in sums[low...].prefix(while: { $0.whole.row == place.row }) {
      let offset = place.cell - sum.whole.cell
      guard (0..<sum.width).contains(offset) else { continue }
      found.append(sum.parts.map { Place(row: $0.row, cell: $0.cell + offset) })
    }
    guard !makeup.rowSums.isEmpty else { return found }
    let row = rows[place.row].cells
    let column = row[..<place.cell].reduce(0) { $0 + $1.columns }
    for sum in makeup.rowSums where sum.whole == column {
      found.append(Table.places(of: sum.parts, in: place.row, row))
    }
    return found
  }

  /// The cell of a row that begins in a column, when no cell above covers any.
  private static func cell(at column: Int, of row: [Cell]) -> Int? {
    var start = 0
    for (index, cell) in row.enumerated() {
      if start >= column { return start == column ? index : nil }
      start += cell.columns
    }
    return nil
  }

  /// The cells of a row that begin in some columns.
  private static func places(of columns: [Int], in row: Int, _ cells: [Cell]) -> [Place] {
    columns.compactMap { cell(at: $0, of: cells) }.map { Place(row: row, cell: $0) }
  }

  /// The sums across a row, as the layout states them; a cell that covers several columns stands in the first of them.
  package func rowSums(in row: Int) -> [(whole: Place, parts: [Place])] {
    guard !makeup.rowSums.isEmpty else { return [] }
    let cells = rows[row].cells
    return makeup.rowSums.compactMap { sum in
      guard let whole = Table.cell(at: sum.whole, of: cells) else { return nil }
      return (Place(row: row, cell: whole), Table.places(of: sum.parts, in: row, cells))
    }
  }
}

/// The sums of an outline, in which a row heads the rows below it that are of a higher level, up to the next that is not.
///
/// A row's parts are the rows right under it in that tree: levels may be left out.
///
/// - Parameters:
///   - levels: The level of each row.
///   - firstRow: The row of the table that the first of `levels` is.
///   - cells: The cells of a row that are money, with what may stand between them.
/// - Returns: The sums, and the rows that no row heads.
func outlineSums(levels: [Int], firstRow: Int, cells: Range<Int>) -> (sums: [Table.Sum], top: [Table.Place]) {
  var sums: [Table.Sum] = []
  var top: [Table.Place] = []
  // The rows that are open, from the outermost in, each with its sum once it has a part.
  var open: [(level: Int, place: Table.Place, sum: Int?)] = []
  for (index, level) in levels.enumerated() {
    let place = Table.Place(row: firstRow + index, cell: cells.lowerBound)
    while let last = open.last, last.level >= level { open.removeLast() }
    if let last = open.indices.last {
      if open[last].sum == nil {
        open[last].sum = sums.count
        sums.append(Table.Sum(open[last].place, width: cells.count, of: []))
      }
      if let sum = open[last].sum { sums[sum].parts.append(place) }
    } else {
      top.append(place)
    }
    open.append((level, place, nil))
  }
  return (sums, top)
}
