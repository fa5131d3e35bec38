import BudgetModel
import Testing

@Suite struct QuantityTests {
  private func money(_ numerator: Int128, _ denominator: Int128 = 1) throws -> Quantity {
    try #require(Quantity(numerator, over: denominator, unit: .yuan))
  }

  private func plain(_ numerator: Int128, _ denominator: Int128 = 1) throws -> Quantity {
    try #require(Quantity(numerator, over: denominator, unit: .none))
  }

  @Test func isKeptReduced() throws {
    let half = try money(-6, -12)
    #expect(half.numerator == 1 && half.denominator == 2)
    let minus = try money(6, -12)
    #expect(minus.numerator == -1 && minus.denominator == 2)
    let zero = try money(0, 7)
    #expect(zero.numerator == 0 && zero.denominator == 1)
    #expect(Quantity(1, over: 0, unit: .yuan) == nil)
  }

  /// A third, three times, is one: nothing is lost on the way.
  @Test func isExact() throws {
    let third = try #require(try money(1).divided(by: plain(3)).value)
    let whole = try #require(try third.multiplied(by: plain(3)).value)
    #expect(whole == (try money(1)))
    #expect(third.roundedToFen == Amount(fen: 33))
    let sum = try #require(third.adding(third).value)
    #expect(sum.roundedToFen == Amount(fen: 67))
  }

  @Test func roundsOnceHalfAwayFromZero() throws {
    #expect(try money(5, 1_000).roundedToFen == Amount(fen: 1))
    #expect(try money(4_999, 1_000_000).roundedToFen == Amount.zero)
    #expect(try money(-5, 1_000).roundedToFen == Amount(fen: -1))
    #expect(try money(Int128(Int64.max), 100).roundedToFen == Amount(fen: Int64.max))
    #expect(try money(Int128(Int64.max) + 1, 100).roundedToFen == nil)
    #expect(try money(Int128.max).roundedToFen == nil)
  }

  @Test func unitsMultiplyAndCancel() throws {
    let people = try #require(Quantity(86, unit: MeasureUnit("人")))
    let rate = try #require(Quantity(1_200, unit: .yuan.multiplied(by: MeasureUnit("人").inverted)))
    #expect(rate.unit.text == "元/人")
    #expect(people.multiplied(by: rate).value == (try money(103_200)))
    let monthly = rate.unit.multiplied(by: MeasureUnit("月").inverted)
    #expect(monthly.text == "元/人·月" || monthly.text == "元/月·人")
    #expect(MeasureUnit("人").inverted.text == "1/人")
    #expect(MeasureUnit("人").multiplied(by: MeasureUnit("人")).text == "人·人")
    #expect(MeasureUnit("人").multiplied(by: MeasureUnit("人").inverted) == .none)
  }

  @Test func refusesUnlikeUnitsAndZero() throws {
    let people = try #require(Quantity(86, unit: MeasureUnit("人")))
    #expect(people.adding(try money(1)).failure == .unlikeUnits)
    #expect(people.divided(by: try plain(0)).failure == .divisionByZero)
    #expect(try money(0).divided(by: plain(4)).value?.roundedToFen == .zero)
  }

  @Test func reportsOverflow() throws {
    let large = try money(Int128.max)
    #expect(large.adding(large).failure == .overflow)
    #expect(try large.multiplied(by: plain(2)).failure == .overflow)
    #expect(try large.divided(by: plain(1, 2)).failure == .overflow)
    // Reducing across first keeps what fits.
    #expect(try large.multiplied(by: plain(2, 2)).value == large)
    #expect(try large.multiplied(by: plain(1, 3)).value?.denominator == 3 || Int128.max.isMultiple(of: 3))
    #expect(large.negated.negated == large)
    // The one number without a positive twin does not trap.
    #expect(try money(Int128.min / 2).multiplied(by: plain(2)).failure == .overflow)
    let least = try money(Int128.min)
    #expect(least.adding(least).failure == .overflow)
  }
}

extension Result {
  fileprivate var value: Success? { try? get() }

  fileprivate var failure: Failure? {
    if case .failure(let error) = self { error } else { nil }
  }
}
