package import BudgetModel

/// A table of income on the left and expenditure on the right.
package struct Balance: Sendable {
  /// What a column holds.
  package enum Column: Sendable {
    case incomeLabel
    case income
    case spendingLabel
    case spending(Selection)

    var kind: Table.Column.Kind {
      switch self {
      case .incomeLabel, .spendingLabel: .text
      case .income, .spending: .money
      }
    }

    /// The expenditure it counts, if it holds expenditure.
    var selection: Selection? {
      if case .spending(let selection) = self { selection } else { nil }
    }

    var isIncome: Bool {
      if case .income = self { true } else { false }
    }
  }

  /// A line of the left side.
  package struct IncomeLine: Sendable {
    package let label: String
    package let selection: Selection
    package let role: Table.Role

    package init(_ label: String, _ selection: Selection, role: Table.Role = .detail) {
      self.label = label
      self.selection = selection
      self.role = role
    }
  }

  /// A line of the right side.
  package struct SpendingLine: Sendable {
    package enum Classes: Sendable {
      /// All money, also that of classes without a line.
      case all
      /// One functional class (类).
      case one(Code)
      /// None: a line of the form that no budget fills yet.
      case nothing
    }

    package let label: String
    package let classes: Classes
    package let role: Table.Role

    package init(_ label: String, _ classes: Classes, role: Table.Role = .detail) {
      self.label = label
      self.classes = classes
      self.role = role
    }
  }

  /// What stands on the right side.
  package enum SpendingItem: Sendable {
    /// A line that is always printed.
    case line(SpendingLine)
    /// A line for each class with money that has no line of its own, by code, numbered.
    case classes(Numbering)
    /// One line for all such classes together, only while there is money in them, so that the lines always add up to their
    /// total.
    case rest(String)
  }

  /// How lines are numbered.
  package enum Numbering: Sendable {
    /// 一、
    case plain
    /// （一）
    case bracketed

    /// - Parameter number: 1 to 99.
    func label(_ number: Int, _ name: String) -> String {
      switch self {
      case .plain: chineseNumeral(number) + "、" + name
      case .bracketed: "（" + chineseNumeral(number) + "）" + name
      }
    }
  }

  package let header: [HeaderItem<Column>]
  package let income: [IncomeLine]
  package let spending: [SpendingItem]
  /// How many rows at least stand above the footer; blank ones make up for lines.
  package let leastLines: Int
  /// The last rows, below the longer side.
  package let footer: [(IncomeLine, SpendingLine?)]

  package init(
    header: [HeaderItem<Column>], income: [IncomeLine], spending: [SpendingItem], leastLines: Int = 0,
    footer: [(IncomeLine, SpendingLine?)]
  ) {
    self.header = header
    self.income = income
    self.spending = spending
    self.leastLines = leastLines
    self.footer = footer
  }
}

/// A number from 1 to 99 in Chinese: 一, 十, 十一, 二十.
func chineseNumeral(_ number: Int) -> String {
  let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
  let (tens, ones) = (number / 10 % 10, number % 10)
  return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[ones]
}
