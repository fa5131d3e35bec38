package import BudgetModel

/// An official table as typed cells: all that a renderer needs to know, and nothing of accounts.
///
/// Besides what it prints, a cell of money can be asked what it is the sum of (``sums(of:)``) and where its money comes
/// from (``trace(of:)``). Both follow from the layout: the rows from the tree in which a family of tables writes them, the
/// columns and the lines of a balance from what each counts (``unions(among:)``). A layout says nothing of it.
package struct Table: Sendable {
  /// The official number, as `表3-1`, by which commands and sources call the table.
  package var number: String
  /// Where the number is printed.
  package var numbering: Numbering
  package var title: String
  /// The lines between title and header, in order: `部门：…`, `金额单位：万元`, `(2024年度)`.
  package var captions: [Caption]
  package var columns: [Column]
  /// The header, a row a line; merged cells stand in their first row and column only.
  package var header: [[Cell]]
  package var rows: [Row]
  /// Notes under the table, each a paragraph, with their `注：`.
  package var notes: [String]
  /// How money is printed.
  package var moneyFormat: MoneyFormat
  /// What each cell of money is the sum of, and which money of the budget it adds up: ask ``sums(of:)`` and
  /// ``trace(of:)``.
  package var makeup: Makeup

  package init(
    number: String, numbering: Numbering = .aboveTitle, title: String, captions: [Caption], columns: [Column],
    header: [[Cell]], rows: [Row], notes: [String], moneyFormat: MoneyFormat, makeup: Makeup = .unknown
  ) {
    self.number = number
    self.numbering = numbering
    self.title = title
    self.captions = captions
    self.columns = columns
    self.header = header
    self.rows = rows
    self.notes = notes
    self.moneyFormat = moneyFormat
    self.makeup = makeup
  }

  /// Where the number of a table is printed.
  package enum Numbering: Sendable {
    /// Above its title, and in the contents: `表3-1`.
    case aboveTitle
    /// In the contents only, without its `表`: `3.`.
    case inContents
  }

  /// The number as it stands above the title; empty where the form has none there.
  package var numberAboveTitle: String {
    switch numbering {
    case .aboveTitle: number
    case .inContents: ""
    }
  }

  /// The number as it stands in the contents.
  package var numberInContents: String {
    switch numbering {
    case .aboveTitle: number
    case .inContents: number.isEmpty ? "" : (number.hasPrefix("表") ? String(number.dropFirst()) : number) + "."
    }
  }

  /// A line between title and header.
  package struct Caption: Sendable, Equatable {
    package enum Side: Sendable { case left, center, right }

    package var text: String
    package var side: Side

    package init(_ text: String, _ side: Side) {
      self.text = text
      self.side = side
    }
  }

  package struct Column: Sendable, Equatable {
    package enum Kind: Sendable {
      /// Codes, centred.
      case code
      /// Short texts.
      case text
      /// Long texts, which wrap.
      case prose
      /// Money, flush right.
      case money
      /// Counts, weights and other figures that are no money, centred.
      case figure
    }

    package var kind: Kind

    package init(_ kind: Kind) {
      self.kind = kind
    }
  }

  /// What a row is; renderers set totals off.
  package enum Role: Sendable {
    case header
    case total
    case subtotal
    case detail
  }

  /// A row of the body.
  ///
  /// Its cells and their spans cover all columns of the table, with the places that an earlier cell
  /// covers (by its columns or rows) left out.
  package struct Row: Sendable {
    package var role: Role
    package var cells: [Cell]

    package init(_ role: Role, _ cells: [Cell]) {
      self.role = role
      self.cells = cells
    }
  }

  package struct Cell: Sendable, Equatable {
    package enum Value: Sendable, Equatable {
      case empty
      case text(String)
      /// A code: text with leading zeros, never a number.
      case code(String)
      /// Exact money; printed as the table's ``MoneyFormat`` has it, rounded half up.
      case money(Amount, zero: ZeroStyle)
    }

    package var value: Value
    /// A province's tables have millions of cells: narrow counts make one 24 bytes instead of 40.
    @usableFromInline var columnCount: UInt16
    @usableFromInline var rowCount: UInt32

    /// How many columns the cell covers, 1 to 65,535.
    @inlinable package var columns: Int { Int(columnCount) }
    /// How many rows it covers.
    @inlinable package var rows: Int { Int(rowCount) }
    /// Whether it covers its own place and no other.
    @inlinable package var isSingle: Bool { columnCount == 1 && rowCount == 1 }

    package init(_ value: Value, columns: Int = 1, rows: Int = 1) {
      self.value = value
      columnCount = UInt16(columns)
      rowCount = UInt32(rows)
    }
  }

  /// How money that is zero (or would print as zero) is printed.
  package enum ZeroStyle: Sendable, Equatable {
    case blank
    case zero
  }
}

extension Table.Cell {
  package static var empty: Table.Cell { Table.Cell(.empty) }

  package static func text(_ text: String, columns: Int = 1, rows: Int = 1) -> Table.Cell {
    Table.Cell(text.isEmpty ? .empty : .text(text), columns: columns, rows: rows)
  }

  package static func code(_ text: String) -> Table.Cell { Table.Cell(text.isEmpty ? .empty : .code(text)) }

  package static func money(_ amount: Amount, zero: Table.ZeroStyle = .blank) -> Table.Cell {
    Table.Cell(.money(amount, zero: zero))
  }

  /// Whether it prints nothing in a table that prints its money in `format`.
  package func isEmpty(in format: MoneyFormat) -> Bool {
    switch value {
    case .empty: true
    case .text(let text), .code(let text): text.isEmpty
    case .money(let amount, let zero):
      zero == .blank && amount.fen.magnitude < UInt64(format.unit.fen) && format.isZero(amount)
    }
  }

  /// The text to print in a table that prints its money in `format`.
  package func text(in format: MoneyFormat) -> String {
    switch value {
    case .empty: ""
    case .text(let text), .code(let text): text
    case .money(let amount, let zero):
      zero == .blank && format.isZero(amount) ? "" : format.text(amount)
    }
  }
}
