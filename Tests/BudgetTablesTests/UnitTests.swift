import BudgetModel
import BudgetTables
import Testing

@Suite("Several units")
struct UnitTests {
  private static func sample() -> Sample {
    var sample = Sample.twoUnits
    let project = sample.project("良种繁育", goal: ["繁育"], indicators: [indicator(.quantity, "面积")], unit: 1)
    sample.balanced("10", 2_130_101, 30101, .personnel)
    sample.balanced("7.005", 2_130_106, 30217, unit: 1)
    sample.spend("2.5", 2_130_106, 0, .project, project: project, unit: 1)
    sample.income("2.5", unit: 1)
    sample.balanced("1", 2_130_101, 30201, unit: 1)
    return sample
  }

  @Test("Each unit has its rows, with its own code and full name")
  func ledgers() throws {
    let tables = try tables(of: Self.sample())
    #expect(
      try tables.numbered("表3").lines == [
        "||||合 计|20.51|20.51", "|||||20.51|20.51",
        "||||青禾县农业农村局本级|10.00|10.00", "213|01|01|402001|行政运行|10.00|10.00",
        "||||青禾县种子站|10.51|10.51", "213|01|01|402002|行政运行|1.00|1.00",
        "213|01|06|402002|科技转化与推广服务|9.51|9.51",
      ])
    #expect(
      try tables.numbered("表3-1").lines.suffix(6) == [
        "||301|工资福利支出|10.00|10.00", "301|01|30101|基本工资|10.00|10.00",
        "||402002|青禾县种子站|8.01||8.01", "||302|商品和服务支出|8.01||8.01", "302|01|30201|办公费|1.00||1.00",
        "302|17|30217|公务接待费|7.01||7.01",
      ])
  }

  @Test("A unit without money in a table has no rows in it")
  func absentUnits() throws {
    let tables = try tables(of: Self.sample())
    #expect(
      try tables.numbered("表3-2").lines == [
        "||||合 计|2.50", "|||||2.50", "||||青禾县种子站|2.50", "||||科技转化与推广服务|2.50",
        "213|01|06|402002|良种繁育|2.50",
      ])
    #expect(
      try tables.numbered("表3-3").lines == [
        "|合 计|7.01|||||7.01", "||7.01|||||7.01", "402002|青禾县种子站|7.01|||||7.01",
      ])
  }

  @Test("Units stand in the order in which they are declared, whatever comes first")
  func order() throws {
    var sample = Sample.twoUnits
    sample.balanced("1", 2_130_101, unit: 1)
    sample.balanced("2", 2_130_101, unit: 0)
    let names = try tables(of: sample).numbered("表1-1").grid().body.dropFirst(2).map { $0[1] }
    #expect(names == ["青禾县农业农村局本级", "青禾县种子站"])
  }

  @Test("Goals stand by unit, each with its total")
  func goals() throws {
    var sample = Self.sample()
    let own = sample.project("办公楼维修", goal: ["第一段", "第二段"])
    sample.balanced("3", 2_130_101, 0, [.project, .carryOver])
    sample.spend("4", 2_130_101, 0, .project, project: own)
    sample.spend("8", 2_130_101, 0, [.project, .carryOver], project: own)
    sample.income("4")
    sample.income("8", carryOver: true)
    _ = sample.project("没有目标的项目")
    let table = try tables(of: sample).numbered("表6")
    #expect(
      table.lines == [
        "402001-青禾县农业农村局本级||4.00", "402001-青禾县农业农村局本级|办公楼维修|4.00|第一段\n第二段",
        "402002-青禾县种子站||2.50", "402002-青禾县种子站|良种繁育|2.50|繁育|产出指标|数量指标|面积|=|1|个",
      ])
  }
}
