import BudgetModel
import BudgetTables
import BudgetTestSupport
import Testing

@Suite("Central")
struct CentralTests {
  @Test("Nine tables, by whole codes, which nobody vouches for")
  func tables() throws {
    var sample = Sample(department: "某部", code: nil, year: 2025, units: [])
    sample.balanced("1", 2_130_106, 30201)
    sample.balanced("2", 2_130_101, 30101, [.personnel, .carryOver])
    sample.balanced("4", 2_120_801, 30217, .project, source: .governmentFund)
    sample.balanced("8", 2_050_803, source: .operations)
    let central = try #require(layout(named: "中央", year: 2025))
    let tables = tabulate(sample.budget, as: central)
    #expect(brokenIdentities(of: tables, budget: sample.budget, in: central) == [])
    #expect(brokenMakeup(of: tables, budget: sample.budget) == [])
    #expect(tables.map(\.number) == (1...9).map { "表\($0)" })
    #expect(central.profile.isUnvouched)
    #expect(
      try tables.numbered("表1").lines.suffix(4) == [
        "本年收入合计|13.00|本年支出合计|15.00", "使用非财政拨款结余||结转下年", "上年结转|2.00", "收入总计|15.00|支出总计|15.00",
      ])
    #expect(
      try tables.numbered("表4").lines.prefix(4) == [
        "一、本年收入|5.00|一、本年支出|7.00", "（一）一般公共预算拨款|1.00|（一）城乡社区支出|4.00",
        "（二）政府性基金预算拨款|4.00|（二）农林水支出|3.00", "（三）国有资本经营预算拨款||二、结转下年",
      ])
    let general = try tables.numbered("表5")
    #expect(general.grid().header.first == ["科目编码", "科目名称", "2024年执行数", "2025年预算数", "", "", "2025年预算数比2024年执行数", ""])
    #expect(
      general.lines == [
        "213|农林水支出||1.00|1.00", "21301|农业农村||1.00|1.00", "2130106|科技转化与推广服务||1.00|1.00", "合计|||1.00|1.00",
      ])
    #expect(try tables.numbered("表7").lines == ["||||||4.00|||||4.00"])
    #expect(
      try tables.numbered("表9").notes == ["注：本部门2025年没有使用国有资本经营预算拨款安排的支出"])
  }
}
