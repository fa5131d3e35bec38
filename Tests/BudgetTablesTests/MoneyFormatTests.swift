import BudgetModel
import BudgetTables
import Testing

@Suite("How money is printed")
struct MoneyFormatTests {
  private static let cases: [(MoneyFormat.Decimals, MoneyUnit, Int64, String)] = [
    (.fixed(2), .tenThousandYuan, 229_433_500, "229.43"), (.fixed(2), .tenThousandYuan, 25_000_000, "25.00"),
    (.fixed(0), .yuan, 15_621_112_300, "156,211,123"), (.fixed(0), .yuan, 49, "0"), (.fixed(0), .yuan, 50, "1"),
    (.fixed(2), .yuan, 2_218_644_080, "22,186,440.80"), (.upTo(2), .tenThousandYuan, 25_000_000, "25"),
    (.upTo(2), .tenThousandYuan, 21_500_000, "21.5"), (.upTo(2), .tenThousandYuan, 21_560_000, "21.56"),
    (.upTo(2), .tenThousandYuan, 0, "0"), (.upTo(2), .tenThousandYuan, 1_999_995_000, "2,000"),
    (.upTo(2), .tenThousandYuan, -21_500_000, "-21.5"),
  ]

  @Test("as many decimals as the format has, or as the amount needs", arguments: cases)
  func text(decimals: MoneyFormat.Decimals, unit: MoneyUnit, fen: Int64, text: String) {
    #expect(MoneyFormat(unit: unit, decimals: decimals).text(Amount(fen: fen)) == text)
  }

  @Test("what prints as zero is blank where zero is")
  func zero() {
    let cell = Table.Cell.money(Amount(fen: 49))
    #expect(cell.text(in: MoneyFormat(unit: .yuan, decimals: .fixed(0))) == "")
    #expect(cell.text(in: .hundredths(of: .yuan)) == "0.49")
    #expect(Table.Cell.money(.zero, zero: .zero).text(in: MoneyFormat(unit: .yuan, decimals: .upTo(2))) == "0")
  }
}
