package import BudgetModel

/// How a table prints its money: the unit, and how many decimals of it.
package struct MoneyFormat: Sendable, Equatable {
  /// How many decimals there are; a number is 0 to 2.
  package enum Decimals: Sendable, Equatable {
    /// In every cell as many, as `25.00`.
    case fixed(Int)
    /// In each cell as few as its amount, rounded to so many, needs: `25`, `21.5`, `21.56`.
    case upTo(Int)
  }

  package var unit: MoneyUnit
  package var decimals: Decimals

  package init(unit: MoneyUnit, decimals: Decimals) {
    self.unit = unit
    self.decimals = decimals
  }

  /// Two decimals in every cell, as most forms have it.
  package static func hundredths(of unit: MoneyUnit) -> MoneyFormat { MoneyFormat(unit: unit, decimals: .fixed(2)) }

  /// How many decimals `amount` is printed with.
  package func decimals(of amount: Amount) -> Int {
    switch decimals {
    case .fixed(let count): return count
    case .upTo(let most):
      var count = most
      var places = amount.rounded(to: unit, decimals: most)
      while count > 0, places.isMultiple(of: 10) {
        places /= 10
        count -= 1
      }
      return count
    }
  }

  /// Whether `amount` would print as zero.
  package func isZero(_ amount: Amount) -> Bool { amount.rounded(to: unit, decimals: decimals(of: amount)) == 0 }

  /// `amount` as it is printed: rounded half up, with commas between thousands.
  package func text(_ amount: Amount) -> String { amount.text(in: unit, decimals: decimals(of: amount)) }
}
