import BudgetIDE
import BudgetModel
import Testing

/// Amounts in words, as the rules for cheques and receipts have their examples.
@Suite struct CapitalsTests {
  @Test(
    arguments: [
      (0, "零元整"), (5, "伍分"), (50, "伍角整"), (55, "伍角伍分"), (100, "壹元整"), (105, "壹元零伍分"), (160, "壹元陆角整"),
      (140_950, "壹仟肆佰零玖元伍角整"), (600_714, "陆仟零柒元壹角肆分"), (168_032, "壹仟陆佰捌拾元叁角贰分"), (10_700_053, "壹拾万柒仟元伍角叁分"),
      (1_640_902, "壹万陆仟肆佰零玖元零贰分"), (1_000_000_00, "壹佰万元整"), (1_000_500_00, "壹佰万零伍佰元整"), (100_000_001_00, "壹亿零壹元整"),
      (120_003_400_00, "壹亿贰仟万叁仟肆佰元整"), (10_00, "壹拾元整"), (-3_40, "负叁元肆角整"),
    ] as [(Int64, String)])
  func words(_ fen: Int64, _ expected: String) {
    #expect(amountInWords(Amount(fen: fen)) == expected)
  }
}
