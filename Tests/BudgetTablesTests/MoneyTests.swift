import BudgetModel
import BudgetTables
import Testing

@Suite("What counts where")
struct MoneyTests {
  @Test("A margin counts by its economic accounts in tables by account, and by its functions elsewhere")
  func margins() throws {
    var sample = Sample.oneUnit
    sample.balanced("6", 2_130_101, 0, .functionalMargin)
    sample.balanced("4", 2_080_501, 0, .functionalMargin)
    sample.spend("7", 0, 30101, [.economicMargin, .personnel])
    sample.spend("3", 0, 30217, .economicMargin)
    let tables = try tables(of: sample)
    #expect(
      try tables.numbered("表1-2").lines.suffix(2)
        == ["208|05|01|402001|行政单位离退休|4.00|4.00", "213|01|01|402001|行政运行|6.00|6.00"])
    #expect(try tables.numbered("表3-1").lines.first == "|||合 计|10.00|7.00|3.00")
    #expect(try tables.numbered("表3-1").notes == [])
    #expect(try tables.numbered("表3-3").lines.first == "|合 计|3.00|||||3.00")
    #expect(try tables.numbered("表1").lines.last == "收入总计|10.00|支出总计|10.00")
    #expect(try tables.numbered("表7").lines[2] == "|10.00|10.00|||0.00")
  }

  @Test("Basic money without an economic account has a row at the end and a note")
  func unclassified() throws {
    var sample = Sample.oneUnit
    sample.balanced("1.25", 2_130_101)
    sample.balanced("0.5", 2_080_501, 0, .personnel)
    sample.balanced("2", 2_130_101, 30201)
    let table = try tables(of: sample).numbered("表3-1")
    #expect(
      table.lines.dropFirst(2) == [
        "||402|青禾县农业农村局|3.75|0.50|3.25", "||302|商品和服务支出|2.00||2.00", "302|01|30201|办公费|2.00||2.00",
        "|||未分经济科目|1.75|0.50|1.25",
      ])
    #expect(table.notes == ["注：有1.75万元未写明经济科目，列入“未分经济科目”一行"])
    #expect(table.rows.last?.role == .detail)
  }

  @Test("Money carried over stands where the forms have it")
  func carryOver() throws {
    var sample = Sample.oneUnit
    sample.balanced("1", 2_130_101, 30217)
    sample.balanced("2", 2_130_101, 30217, .carryOver)
    sample.balanced("4", 2_120_801, 30231, [.carryOver, .project], source: .governmentFund)
    sample.balanced("8", 2_130_101, 0, .carryOver, source: .operations)
    let tables = try tables(of: sample)
    #expect(try tables.numbered("表1").lines.suffix(3).first == "本年收入合计|1.00|本年支出合计|15.00")
    #expect(try tables.numbered("表1").lines.suffix(2).first == "七、上年结转|14.00")
    #expect(try tables.numbered("表2").lines[4].hasPrefix("二、上年结转|6.00|"))
    #expect(try tables.numbered("表3").lines.first == "||||合 计|3.00|1.00|2.00")
    #expect(try tables.numbered("表3-1").lines.first == "|||合 计|1.00||1.00")
    #expect(try tables.numbered("表3-3").lines.first == "|合 计|1.00|||||1.00")
    #expect(try tables.numbered("表4").lines.first == "||||合 计|4.00||4.00")
    #expect(try tables.numbered("表4-1").lines.count == 1)
  }

  @Test("Sources without a line of their own are other income")
  func otherIncome() throws {
    var sample = Sample.oneUnit
    for source in [IncomeSource.fiscalAccount, .superior, .subsidiary, .other, .operations] {
      sample.balanced("1", 2_130_101, 30201, source: source)
    }
    let tables = try tables(of: sample)
    #expect(try tables.numbered("表1").lines[5].hasPrefix("六、其他收入|4.00|"))
    #expect(try tables.numbered("表1-1").lines[0] == "|合 计|5.00|||||1.00||2.00|1.00|1.00")
    #expect(try tables.numbered("表2").lines[0] == "一、本年收入||一、本年支出")
    #expect(try tables.numbered("表7").lines[2] == "|5.00|0.00|||5.00")
  }

  @Test("A class that the form has no line for gets one when it has money")
  func unlistedClass() throws {
    var sample = Sample.oneUnit
    sample.balanced("1", 2_130_101)
    sample.balanced("2", 2_300_000)
    let tables = try tables(of: sample)
    #expect(try tables.numbered("表1").lines[28] == "||二十九、表列各类以外的支出|2.00")
    #expect(try tables.numbered("表2").lines[29] == "||表列各类以外的支出|2.00|2.00")
    #expect(try tables.numbered("表1").rows.count == 32)
  }

  @Test("Projects stand in order of writing inside their subject; money without a project is named by it")
  func projects() throws {
    var sample = Sample.oneUnit
    let second = sample.project("乙")
    let first = sample.project("甲")
    for (project, amount) in [(second, "1"), (nil, "2"), (first, "4")] {
      sample.spend(amount, 2_130_106, 0, .project, project: project)
    }
    sample.spend("8", 2_130_101, 0, [.project, .carryOver], project: first)
    sample.spend("16", 2_130_106, 30201, .project, project: second)
    sample.income("23")
    sample.income("8", carryOver: true)
    #expect(
      try tables(of: sample).numbered("表3-2").lines.dropFirst(3) == [
        "||||行政运行|8.00", "213|01|01|402001|甲|8.00", "||||科技转化与推广服务|23.00", "213|01|06|402001|乙|17.00",
        "213|01|06|402001|科技转化与推广服务|2.00", "213|01|06|402001|甲|4.00",
      ])
  }

  @Test("Local accounts add up to theirs; 表2-1 stops at 款")
  func localAccounts() throws {
    var sample = Sample.oneUnit
    sample.budget.classification.declare(
      Account(code: Code(3_020_101), name: "纸张", fund: nil, certainty: .declared), at: nil)
    sample.balanced("1", 2_130_101, 3_020_101)
    sample.balanced("2", 2_130_106, 30201)
    let tables = try tables(of: sample)
    #expect(
      try tables.numbered("表3-1").lines.suffix(3)
        == ["||302|商品和服务支出|3.00||3.00", "302|01|30201|办公费|3.00||3.00", "302|01|3020101|纸张|1.00||1.00"])
    #expect(try tables.numbered("表2-1").rows.count == 5)
  }

  @Test("Each cell rounds its own sum, and money too small to print still has its row")
  func rounding() throws {
    var sample = Sample.oneUnit
    sample.balanced("0.004", 2_130_101, 30201)
    sample.balanced("0.004", 2_130_106, 30201)
    sample.spend("0", 2_080_501, 30201)
    #expect(
      try tables(of: sample).numbered("表1-2").lines == [
        "||||合 计|0.01|0.01", "|||||0.01|0.01", "||||青禾县农业农村局|0.01|0.01",
        "213|01|01|402001|行政运行", "213|01|06|402001|科技转化与推广服务",
      ])
  }
}
