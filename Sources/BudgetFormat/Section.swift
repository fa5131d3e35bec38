import BudgetSource
import BudgetSyntax

/// A line of output: what it holds, and how far it is indented.
struct Row {
  enum Contents {
    case blank
    /// Bytes of the source, as they are.
    case source(Range<UInt32>)
    /// Cells of a section, set in columns.
    case cells(Range<UInt32>, ColumnLayout)
  }

  let contents: Contents
  var indent: Int32
  /// The comment behind the words; empty where there is none.
  var comment: Range<UInt32> = 0..<0
}

/// Lines that are set together: a statement with all that stands below it, or a run of statements of one line.
///
/// Cells are collected until the section ends, for only then it is known how wide its columns are.
struct Section {
  private var rows: [Row] = []
  private var cells: [Cell] = []
  /// The text of all cells, one behind the other.
  private var text: [UInt8] = []
  private var measures = [ColumnMeasures](repeating: ColumnMeasures(), count: ColumnLayout.allCases.count)
  /// The width of what has been put since the last cell ended.
  private(set) var width = 0
  /// The first cell of the line that is being put together.
  private var firstCell = 0

  var isEmpty: Bool { rows.isEmpty }

  // MARK: - Putting a line together

  /// Puts a run of `bytes`.
  mutating func put(_ range: Range<Int>, of bytes: [UInt8]) {
    text.append(contentsOf: bytes[range])
    width += displayWidth(of: range, in: bytes)
  }

  mutating func put(_ word: [UInt8]) { put(word.indices, of: word) }

  mutating func put(ascii text: String) {
    self.text.append(contentsOf: text.utf8)
    width += text.utf8.count
  }

  mutating func putSpace() {
    text.append(UInt8(ascii: " "))
    width += 1
  }

  /// Puts an amount of ASCII digits, with commas between its thousands.
  ///
  /// - Returns: the width of what stands before the point.
  mutating func putAmount(_ range: Range<Int>, of bytes: [UInt8]) -> Int {
    var point = range.lowerBound
    while point < range.upperBound, isDigit(bytes[point]) { point += 1 }
    let digits = point - range.lowerBound
    if point < range.upperBound, bytes[point] == UInt8(ascii: ",") {
      // Where there is one comma, all are there, and in their places.
      while point < range.upperBound, isDigit(bytes[point]) || bytes[point] == UInt8(ascii: ",") { point += 1 }
    } else if digits > 3 {
      var index = range.lowerBound + (digits - 1) % 3 + 1
      text.append(contentsOf: bytes[range.lowerBound..<index])
      while index < point {
        text.append(UInt8(ascii: ","))
        text.append(contentsOf: bytes[index..<index + 3])
        index += 3
      }
      let head = digits + (digits - 1) / 3
      width += head
      put(point..<range.upperBound, of: bytes)
      return head
    }
    put(range, of: bytes)
    return point - range.lowerBound
  }

  /// Puts text whose width does not matter.
  mutating func putUnmeasured(_ range: Range<Int>, of bytes: [UInt8]) { text.append(contentsOf: bytes[range]) }

  /// Ends a cell with what has been put since the last one ended.
  mutating func endCell(_ column: Int, _ style: Cell.Style, head: Int = 0) {
    cells.append(
      Cell(
        column: UInt8(column), style: style, end: UInt32(truncatingIfNeeded: text.count),
        width: UInt32(truncatingIfNeeded: width), head: UInt32(truncatingIfNeeded: head)))
    width = 0
  }

  /// Ends a line made of the cells since the last line ended.
  mutating func endRow(_ layout: ColumnLayout, indent: Int, comment: Range<Int>) {
    let range = UInt32(firstCell)..<UInt32(cells.count)
    for index in firstCell..<cells.count { measures[Int(layout.rawValue)].add(cells[index], layout, indent: indent) }
    var row = Row(contents: .cells(range, layout), indent: Int32(indent))
    row.comment = UInt32(comment.lowerBound)..<UInt32(comment.upperBound)
    rows.append(row)
    firstCell = cells.count
  }

  mutating func addSource(_ range: Range<Int>, indent: Int) {
    rows.append(
      Row(contents: .source(UInt32(range.lowerBound)..<UInt32(range.upperBound)), indent: Int32(indent)))
  }

  mutating func addBlank() { rows.append(Row(contents: .blank, indent: 0)) }

  // MARK: - Writing

  /// Writes the lines, each with a line feed behind it, and begins anew.
  mutating func flush(from bytes: [UInt8], into output: inout [UInt8]) {
    for layout in ColumnLayout.allCases where measures[Int(layout.rawValue)].isUsed {
      measures[Int(layout.rawValue)].place(layout)
    }
    let comments = commentColumns()
    for row in rows {
      switch row.contents {
      case .blank: break
      case .source(let range):
        pad(Int(row.indent), into: &output)
        output.append(contentsOf: bytes[Int(range.lowerBound)..<Int(range.upperBound)])
      case .cells(let range, let layout):
        let end = write(range, layout, indent: Int(row.indent), into: &output)
        if !row.comment.isEmpty {
          pad((layout == .indicators ? comments.indicators : comments.others) - end, into: &output)
          output.append(contentsOf: bytes[Int(row.comment.lowerBound)..<Int(row.comment.upperBound)])
        }
      }
      output.append(UInt8(ascii: "\n"))
    }
    reset()
  }

  private mutating func reset() {
    rows.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    for index in measures.indices { measures[index].reset() }
    firstCell = 0
  }

  /// Where comments behind words begin: two spaces behind the longest of their lines, those of indicators apart.
  private func commentColumns() -> (indicators: Int, others: Int) {
    var columns = (indicators: 0, others: 0)
    for row in rows where !row.comment.isEmpty {
      guard case .cells(let range, let layout) = row.contents else { continue }
      var position = Int(row.indent)
      for cell in cells[Int(range.lowerBound)..<Int(range.upperBound)] {
        position = start(of: cell, layout, after: position) + Int(cell.width)
      }
      if layout == .indicators {
        columns.indicators = max(columns.indicators, position + 2)
      } else {
        columns.others = max(columns.others, position + 2)
      }
    }
    return columns
  }

  private func start(of cell: Cell, _ layout: ColumnLayout, after position: Int) -> Int {
    // The first cell stands behind the indent, and need not be the widest of its column.
    cell.column == 0 ? position : measures[Int(layout.rawValue)].start(of: cell, layout, after: position)
  }

  /// Writes the cells of a line.
  ///
  /// - Returns: the column behind them.
  private func write(
    _ range: Range<UInt32>, _ layout: ColumnLayout, indent: Int, into output: inout [UInt8]
  ) -> Int {
    pad(indent, into: &output)
    var position = indent
    var textStart = range.lowerBound > 0 ? Int(cells[Int(range.lowerBound) - 1].end) : 0
    for cell in cells[Int(range.lowerBound)..<Int(range.upperBound)] {
      let start = start(of: cell, layout, after: position)
      pad(start - position, into: &output)
      output.append(contentsOf: text[textStart..<Int(cell.end)])
      textStart = Int(cell.end)
      position = start + Int(cell.width)
    }
    return position
  }
}

private func pad(_ count: Int, into output: inout [UInt8]) {
  var left = count
  while left > 0 {
    output.append(contentsOf: spaces[..<min(left, spaces.count)])
    left -= spaces.count
  }
}

private let spaces = [UInt8](repeating: UInt8(ascii: " "), count: 64)
