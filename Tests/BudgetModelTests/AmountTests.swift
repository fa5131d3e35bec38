import BudgetModel
import Testing

@Suite struct AmountTests {
  /// 四舍五入: half a place goes away from zero.
  @Test(
    arguments: [
      (0, 0), (4_999, 0), (5_000, 1), (5_001, 1), (14_999, 1), (15_000, 2), (-4_999, 0), (-5_000, -1), (-14_999, -1),
      (-15_000, -2), (Int64.max, 922_337_203_685_478), (-Int64.max, -922_337_203_685_478),
    ] as [(Int64, Int64)])
  func roundsHalfUpToHundredthsOfTenThousandYuan(_ fen: Int64, _ expected: Int64) {
    #expect(Amount(fen: fen).rounded(to: .tenThousandYuan, decimals: 2) == expected)
  }

  @Test func roundsToAnyNumberOfDecimals() {
    #expect(Amount(fen: 150).rounded(to: .yuan, decimals: 0) == 2)
    #expect(Amount(fen: 149).rounded(to: .yuan, decimals: 0) == 1)
    #expect(Amount(fen: 149).rounded(to: .yuan, decimals: 2) == 149)
    #expect(Amount(fen: 12_345_678_901).rounded(to: .hundredMillionYuan, decimals: 10) == 12_345_678_901)
    #expect(Amount(fen: 5_000_000_000).rounded(to: .hundredMillionYuan, decimals: 0) == 1)
    #expect(Amount(fen: 4_999_999_999).rounded(to: .hundredMillionYuan, decimals: 0) == 0)
    #expect(Amount(fen: 499_999).rounded(to: .tenThousandYuan, decimals: 0) == 0)
  }

  @Test func printsGroupsAndDecimals() {
    #expect(Amount(fen: 1_849_850_000).text(in: .tenThousandYuan, decimals: 2) == "1,849.85")
    #expect(Amount(fen: 1_849_850_000).text(in: .tenThousandYuan, decimals: 2, grouped: false) == "1849.85")
    #expect(Amount(fen: 1_849_850_000).text(in: .yuan, decimals: 2) == "18,498,500.00")
    #expect(Amount(fen: 5).text(in: .yuan, decimals: 2) == "0.05")
    #expect(Amount(fen: -5).text(in: .yuan, decimals: 2) == "-0.05")
    #expect(Amount(fen: -123_456_789).text(in: .yuan, decimals: 2) == "-1,234,567.89")
    #expect(Amount.zero.text(in: .tenThousandYuan, decimals: 2) == "0.00")
    #expect(Amount(fen: 99_999_500_000).text(in: .yuan, decimals: 0) == "999,995,000")
    #expect(Amount(fen: 4_999).text(in: .tenThousandYuan, decimals: 2) == "0.00")
  }

  @Test func printsExactValues() {
    #expect(Amount(fen: 1_849_850_000).exactText(in: .tenThousandYuan) == "1,849.85")
    #expect(Amount(fen: 1_849_850_001).exactText(in: .tenThousandYuan) == "1,849.850001")
    #expect(Amount(fen: 100_000_000).exactText(in: .tenThousandYuan) == "100.00")
    #expect(Amount(fen: 1).exactText(in: .hundredMillionYuan) == "0.0000000001")
    #expect(Amount(fen: 150).exactText(in: .yuan, least: 0) == "1.5")
    #expect(Amount(fen: 100).exactText(in: .yuan, least: 0) == "1")
  }

  @Test func unitsAreWhatTheySay() {
    for unit in MoneyUnit.allCases {
      #expect(unit.fen == powerOfTen(unit.fenDigits))
      #expect(Amount(fen: unit.fen).text(in: unit, decimals: 0) == "1")
    }
    #expect(powerOfTen(0) == 1)
    #expect(powerOfTen(18) == 1_000_000_000_000_000_000)
    #expect(MoneyUnit.allCases.map(\.name) == ["元", "万元", "亿元"])
  }

  @Test func addsAndCompares() {
    var sum = Amount(fen: 1) + Amount(fen: 2)
    sum += Amount(fen: 4)
    #expect(sum == Amount(fen: 7))
    #expect(sum - Amount(fen: 8) == Amount(fen: -1))
    #expect(Amount(fen: -1) < .zero)
  }

  @Test func sharesAreHundredthsOfAPercentHalfUp() {
    #expect(Amount(fen: 1).share(of: Amount(fen: 3)) == 3_333)
    #expect(Amount(fen: 2).share(of: Amount(fen: 3)) == 6_667)
    #expect(Amount(fen: 1).share(of: Amount(fen: 20_000)) == 1)
    #expect(Amount(fen: 1).share(of: Amount(fen: 20_001)) == 0)
    #expect(Amount.zero.share(of: Amount(fen: 7)) == 0)
    #expect(Amount(fen: .max).share(of: Amount(fen: .max)) == 10_000)
  }

  @Test func weightsPrintWithoutNeedlessDecimals() {
    #expect([2_000, 750, 725, 5, 0].map { Weight(hundredths: $0).text } == ["20", "7.5", "7.25", "0.05", "0"])
  }
}
