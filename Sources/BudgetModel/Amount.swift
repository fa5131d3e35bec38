/// The unit that money is written or printed in.
package enum MoneyUnit: UInt8, Sendable, CaseIterable {
  case yuan
  case tenThousandYuan
  case hundredMillionYuan

  package var name: String {
    switch self {
    case .yuan: "元"
    case .tenThousandYuan: "万元"
    case .hundredMillionYuan: "亿元"
    }
  }

  /// How many fen one of this unit is: 10 to the power of ``fenDigits``.
  package var fen: Int64 {
    switch self {
    case .yuan: 100
    case .tenThousandYuan: 1_000_000
    case .hundredMillionYuan: 10_000_000_000
    }
  }

  /// How many decimals of this unit reach down to a fen.
  package var fenDigits: Int {
    switch self {
    case .yuan: 2
    case .tenThousandYuan: 6
    case .hundredMillionYuan: 10
    }
  }
}

/// Money: a whole number of fen (1/100 元).
///
/// Budget money is never negative; differences are. The analysis admits a budget only while the sum of all its
/// amounts fits, so that no sum or difference of its parts can overflow.
package struct Amount: Sendable, Hashable, Comparable {
  package var fen: Int64

  package static let zero = Amount(fen: 0)

  @inlinable package init(fen: Int64) {
    self.fen = fen
  }

  @inlinable package static func + (left: Amount, right: Amount) -> Amount { Amount(fen: left.fen + right.fen) }
  @inlinable package static func - (left: Amount, right: Amount) -> Amount { Amount(fen: left.fen - right.fen) }
  @inlinable package static func += (left: inout Amount, right: Amount) { left.fen += right.fen }
  @inlinable package static func < (left: Amount, right: Amount) -> Bool { left.fen < right.fen }

  /// Rounds half away from zero (四舍五入) to `decimals` places of `unit`, and returns the count of those places.
  ///
  /// - Parameter decimals: 0 up to the unit's ``MoneyUnit/fenDigits``.
  package func rounded(to unit: MoneyUnit, decimals: Int) -> Int64 {
    let step = powerOfTen(unit.fenDigits - decimals)
    let (quotient, remainder) = fen.magnitude.quotientAndRemainder(dividingBy: UInt64(step))
    let rounded = Int64(quotient) + (remainder >= UInt64(step - step / 2) ? 1 : 0)
    return fen < 0 ? -rounded : rounded
  }

  /// The share in `total`, in hundredths of a percent, half up (四舍五入).
  ///
  /// - Parameter total: More than zero, and no less than this amount.
  package func share(of total: Amount) -> Int64 {
    Int64((Int128(fen) * 20_000 + Int128(total.fen)) / (Int128(total.fen) * 2))
  }

  /// The printed form in a table: rounded half up, with commas between thousands.
  package func text(in unit: MoneyUnit, decimals: Int, grouped: Bool = true) -> String {
    decimalText(rounded(to: unit, decimals: decimals), decimals: decimals, grouped: grouped)
  }

  /// The exact value in `unit`, with no more decimals than it needs but at least `least`.
  package func exactText(in unit: MoneyUnit, least: Int = 2) -> String {
    var decimals = unit.fenDigits
    var places = fen
    while decimals > least, places % 10 == 0 {
      places /= 10
      decimals -= 1
    }
    return decimalText(places, decimals: decimals, grouped: true)
  }
}

/// `count` steps of 10^-decimals as decimal digits, `1234567` of two decimals as `12,345.67`.
package func decimalText(_ count: Int64, decimals: Int, grouped: Bool) -> String {
  // Written from the last digit to the first; 40 bytes hold the longest number with its commas.
  var text = [UInt8](repeating: UInt8(ascii: "0"), count: 40)
  var start = text.count
  var rest = count.magnitude
  var digits = 0
  while rest > 0 || digits <= decimals {
    if digits == decimals, decimals > 0 {
      start -= 1
      text[start] = UInt8(ascii: ".")
    } else if grouped, digits > decimals, (digits - decimals).isMultiple(of: 3) {
      start -= 1
      text[start] = UInt8(ascii: ",")
    }
    start -= 1
    text[start] = UInt8(ascii: "0") + UInt8(rest % 10)
    rest /= 10
    digits += 1
  }
  if count < 0 {
    start -= 1
    text[start] = UInt8(ascii: "-")
  }
  return String(decoding: text[start...], as: UTF8.self)
}

/// 10 to the power of `exponent`, which is 0 to 18.
package func powerOfTen(_ exponent: Int) -> Int64 {
  var power: Int64 = 1
  for _ in 0..<exponent { power *= 10 }
  return power
}
