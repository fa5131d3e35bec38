/// A number with a unit of measure, exact: a fraction of two whole numbers.
///
/// `1.2万元/人` is 12000 元·人⁻¹. Quantities of unlike units do not add, and only one whose units cancel to 元 is money.
package struct Quantity: Sendable, Equatable {
  package let numerator: Int128
  /// Greater than zero, without a common divisor with the numerator.
  package let denominator: Int128
  package let unit: MeasureUnit

  /// - Returns: `nil` when `denominator` is zero.
  package init?(_ numerator: Int128, over denominator: Int128 = 1, unit: MeasureUnit) {
    guard denominator != 0 else { return nil }
    let divisor = greatestCommonDivisor(numerator, denominator)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = numerator / divisor * sign
    self.denominator = denominator / divisor * sign
    self.unit = unit
  }

  /// Why a calculation has no result.
  package enum Failure: Error, Sendable {
    case overflow
    case divisionByZero
    case unlikeUnits
  }

  package func adding(_ other: Quantity) -> Result<Quantity, Failure> {
    guard unit == other.unit else { return .failure(.unlikeUnits) }
    guard let left = product(numerator, other.denominator), let right = product(other.numerator, denominator),
      let below = product(denominator, other.denominator)
    else { return .failure(.overflow) }
    let (sum, overflow) = left.addingReportingOverflow(right)
    guard !overflow else { return .failure(.overflow) }
    return Quantity(sum, over: below, unit: unit).map { .success($0) } ?? .failure(.divisionByZero)
  }

  package var negated: Quantity { Quantity(reduced: -numerator, denominator, unit) }

  package func multiplied(by other: Quantity) -> Result<Quantity, Failure> {
    // Reducing across first keeps the products small.
    let first = greatestCommonDivisor(numerator, other.denominator)
    let second = greatestCommonDivisor(other.numerator, denominator)
    guard let above = product(numerator / first, other.numerator / second),
      let below = product(denominator / second, other.denominator / first)
    else { return .failure(.overflow) }
    return .success(Quantity(reduced: above, below, unit.multiplied(by: other.unit)))
  }

  package func divided(by other: Quantity) -> Result<Quantity, Failure> {
    guard let inverse = Quantity(other.denominator, over: other.numerator, unit: other.unit.inverted) else {
      return .failure(.divisionByZero)
    }
    return multiplied(by: inverse)
  }

  /// The amount this quantity of 元 is, rounded once, half away from zero, to the fen.
  ///
  /// - Returns: `nil` when it does not fit.
  package var roundedToFen: Amount? {
    guard let hundredfold = product(numerator, 100) else { return nil }
    let (quotient, remainder) = hundredfold.magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
    let rounded = quotient + (remainder >= denominator.magnitude - remainder ? 1 : 0)
    guard let fen = Int64(exactly: rounded) else { return nil }
    return Amount(fen: hundredfold < 0 ? -fen : fen)
  }

  private init(reduced numerator: Int128, _ denominator: Int128, _ unit: MeasureUnit) {
    self.numerator = numerator
    self.denominator = denominator
    self.unit = unit
  }
}

/// A product of powers of base units; plain numbers have none.
package struct MeasureUnit: Sendable, Equatable {
  /// Base units with their exponents, which are never zero, in order of their names.
  private var factors: [Factor] = []

  private struct Factor: Sendable, Equatable {
    var name: String
    var exponent: Int
  }

  package static let none = MeasureUnit()
  package static let yuan = MeasureUnit("元")

  package init() {}

  package init(_ name: String) {
    factors = [Factor(name: name, exponent: 1)]
  }

  package func multiplied(by other: MeasureUnit) -> MeasureUnit {
    var result = self
    for factor in other.factors {
      if let index = result.factors.firstIndex(where: { $0.name == factor.name }) {
        result.factors[index].exponent += factor.exponent
      } else {
        result.factors.append(factor)
      }
    }
    result.factors.removeAll { $0.exponent == 0 }
    result.factors.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return result
  }

  package var inverted: MeasureUnit {
    var result = self
    for index in result.factors.indices { result.factors[index].exponent.negate() }
    return result
  }

  /// The exponent of a base unit, 0 where it does not occur.
  package func exponent(of name: String) -> Int { factors.first { $0.name == name }?.exponent ?? 0 }

  /// As a person writes it: `元/人·月`; empty for a plain number.
  package var text: String {
    func list(_ isIncluded: (Factor) -> Bool) -> String {
      factors.filter(isIncluded).flatMap { Array(repeating: $0.name, count: abs($0.exponent)) }.joined(separator: "·")
    }
    let below = list { $0.exponent < 0 }
    let above = list { $0.exponent > 0 }
    return below.isEmpty ? above : (above.isEmpty ? "1" : above) + "/" + below
  }
}

private func product(_ left: Int128, _ right: Int128) -> Int128? {
  let (result, overflow) = left.multipliedReportingOverflow(by: right)
  // The one value whose magnitude has no positive twin is out as well.
  return overflow || result == .min ? nil : result
}

/// At least 1.
private func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
  var (a, b) = (left.magnitude, right.magnitude)
  while b != 0 { (a, b) = (b, a % b) }
  return a == 0 ? 1 : Int128(clamping: a)
}
