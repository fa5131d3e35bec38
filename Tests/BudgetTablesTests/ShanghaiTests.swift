import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetTables
import BudgetTestSupport
import Testing

/// Shanghai's tables of a sample, after checking that they add up.
private func shanghai(_ sample: Sample, _ location: SourceLocation = #_sourceLocation) throws -> [Table] {
  let set = try #require(layout(named: "shanghai", year: sample.budget.year), sourceLocation: location)
  let tables = tabulate(sample.budget, as: set)
  #expect(brokenIdentities(of: tables, budget: sample.budget, in: set) == [], sourceLocation: location)
  #expect(brokenMakeup(of: tables, budget: sample.budget) == [], sourceLocation: location)
  return tables
}

@Suite("Shanghai")
struct ShanghaiTests {
  private static func sample(_ kind: UnitKind? = .administrative, year: Int = 2025) -> Sample {
    var sample = Sample(department: "青禾区农业农村委员会", code: nil, year: year, units: [(nil, "本部"), (nil, "种子站")])
    sample.budget.units[0].kind = kind
    sample.budget.units[1].kind = .institution
    return sample
  }

  @Test("Rows of 类 and 款 stand above their 项, all units together, and the total last, merged")
  func subjects() throws {
    var sample = Self.sample()
    sample.balanced("1", 2_130_106, 30201)
    sample.balanced("2", 2_130_101, 30101, .personnel)
    sample.balanced("4", 2_130_101, 30201, .project, unit: 1)
    sample.balanced("8", 2_080_501)
    let table = try shanghai(sample).numbered("表3")
    #expect(
      table.lines == [
        "208|||社会保障和就业支出|80,000|80,000", "208|05||行政事业单位养老支出|80,000|80,000",
        "208|05|01|行政单位离退休|80,000|80,000", "213|||农林水支出|70,000|30,000|40,000",
        "213|01||农业农村|70,000|30,000|40,000", "213|01|01|行政运行|60,000|20,000|40,000",
        "213|01|06|科技转化与推广服务|10,000|10,000", "合计||||150,000|110,000|40,000",
      ])
    #expect(table.rows.map(\.role) == [.subtotal, .subtotal, .detail, .subtotal, .subtotal, .detail, .detail, .total])
    #expect(table.rows.last?.cells.first == .text("合计", columns: 4))
    #expect(
      table.sums(of: .init(row: 7, cell: 1)) == [
        [.init(row: 0, cell: 4), .init(row: 3, cell: 4)], [.init(row: 7, cell: 2), .init(row: 7, cell: 3)],
      ])
    #expect(table.sums(of: .init(row: 4, cell: 6)).first == [.init(row: 5, cell: 6), .init(row: 6, cell: 6)])
  }

  @Test("The contents have the numbers of the tables, the tables themselves do not; money is as whole as all of it")
  func numbers() throws {
    var sample = Self.sample()
    sample.balanced("1", 2_130_106, 30201)
    let set = try #require(layout(named: "shanghai", year: 2025))
    #expect(set.moneyFormat(of: sample.budget).text(Amount(fen: 1_000_000)) == "10,000")
    let table = try shanghai(sample).numbered("表3")
    #expect([table.number, table.numberAboveTitle, table.numberInContents] == ["表3", "", "3."])
    let other = try #require(layout(named: "sichuan", year: 2025))
    let sichuan = try tabulate(sample.budget, as: other).numbered("表3-1")
    #expect([sichuan.number, sichuan.numberAboveTitle, sichuan.numberInContents] == ["表3-1", "表3-1", "表3-1"])
    #expect(other.moneyFormat(of: sample.budget).text(Amount(fen: 1_000_000)) == "1.00")
  }

  @Test("Local details count in their 项, and a 款 without 项 has one row")
  func depth() throws {
    var sample = Self.sample()
    sample.balanced("1", 2_130_101)
    sample.balanced("2", 213_010_101)
    sample.balanced("4", 2_190_100)
    let lines = try shanghai(sample).numbered("表5").lines
    #expect(
      lines == [
        "213|||农林水支出|30,000|30,000", "213|01||农业农村|30,000|30,000", "213|01|01|行政运行|30,000|30,000",
        "219|||援助其他地区支出|40,000|40,000", "219|01||一般公共服务|40,000|40,000", "合计||||70,000|70,000",
      ])
  }

  @Test("A class has a line when it has money, and the lines are numbered anew")
  func balances() throws {
    var sample = Self.sample()
    sample.balanced("1", 2_130_101)
    sample.balanced("2", 2_080_501)
    sample.balanced("4", 2_120_801, source: .governmentFund)
    sample.balanced("8", 2_050_803, source: .operations)
    let tables = try shanghai(sample)
    let first = try tables.numbered("表1")
    #expect(first.rows.count == 14)
    #expect(
      first.lines.prefix(7) == [
        "一、财政拨款收入|70,000|一、教育支出|80,000", "1. 一般公共预算资金|30,000|二、社会保障和就业支出|20,000",
        "2. 政府性基金|40,000|三、城乡社区支出|40,000", "3. 国有资本经营预算||四、农林水支出|10,000", "二、事业收入|80,000",
        "三、事业单位经营收入", "四、其他收入",
      ])
    #expect(first.lines.last == "收入总计|150,000|支出总计|150,000")
    let fiscal = try tables.numbered("表4")
    #expect(fiscal.rows.count == 8)
    #expect(
      fiscal.lines.prefix(3) == [
        "一、一般公共预算资金|30,000|一、社会保障和就业支出|20,000|20,000",
        "二、政府性基金|40,000|二、城乡社区支出|40,000||40,000", "三、国有资本经营预算||三、农林水支出|10,000|10,000",
      ])
    #expect(fiscal.lines.last == "收入总计|70,000|支出总计|70,000|30,000|40,000")
    #expect(first.sums(of: .init(row: 13, cell: 1)).first == [0, 4, 5, 6].map { .init(row: $0, cell: 1) })
  }

  @Test("More classes than the form has lines for make it longer")
  func manyClasses() throws {
    var sample = Self.sample()
    let items: [UInt32] = [
      2_010_101, 2_030_101, 2_040_201, 2_050_803, 2_060_101, 2_070_101, 2_080_501, 2_100_101, 2_110_101, 2_120_101,
      2_130_101, 2_140_101, 2_150_101, 2_210_201,
    ]
    for item in items { sample.balanced("1", item) }
    let tables = try shanghai(sample)
    #expect(try tables.numbered("表1").rows.count == 15)
    #expect(try tables.numbered("表4").lines[13].hasPrefix("||十四、住房保障支出|10,000"))
  }

  @Test("What has no line of its own counts where the forms put it, carried over or not")
  func sources() throws {
    var sample = Self.sample()
    sample.balanced("1", 2_130_101, source: .fiscalAccount)
    sample.balanced("2", 2_130_101, source: .superior)
    sample.balanced("4", 2_130_101, source: .subsidiary)
    sample.balanced("8", 2_130_101, 30101, [.carryOver, .personnel])
    let tables = try shanghai(sample)
    #expect(
      try tables.numbered("表1").rows.prefix(7).map { $0.cells[1].text(in: .hundredths(of: .tenThousandYuan)) }
        == ["8.00", "8.00", "", "", "1.00", "", "6.00"])
    #expect(try tables.numbered("表2").lines.last == "合计||||150,000|80,000|10,000||60,000")
    #expect(try tables.numbered("表8").lines.last == "合计|||80,000|80,000|0")
  }

  @Test("机关运行经费 is the public money of offices, and 三公 come from projects too")
  func office() throws {
    var sample = Self.sample()
    sample.balanced("10", 2_130_101, 30217)
    sample.balanced("20.005", 2_130_101, 31013, .project)
    sample.balanced("5", 2_130_101, 30201, unit: 1)
    sample.balanced("7", 2_130_101, 30101, .personnel)
    sample.balanced("3", 2_120_801, 30231, source: .governmentFund)
    let table = try shanghai(sample).numbered("表9")
    #expect(table.lines == ["33.01||10.00|23.01|20.01|3.00|10.00"])
    #expect(table.title == "2025年部门“三公”经费和机关运行经费预算表")
    #expect(table.captions.last == .init("单位:万元", .right))
    #expect(table.notes == [])
  }

  @Test("机关运行经费 stays blank, with a note, while the kind of a unit that counts is not known")
  func unknownKinds() throws {
    var sample = Self.sample(nil)
    sample.balanced("10", 2_130_101, 30217)
    sample.balanced("5", 2_130_101, 30201, unit: 1)
    let table = try shanghai(sample).numbered("表9")
    #expect(table.lines == ["10.00||10.00"])
    #expect(table.notes == ["注:有单位没有写明是行政、参公还是事业单位，机关运行经费没有统计"])
    sample.budget.notes = [TableNote(table: "表9", paragraphs: ["机关运行经费合计8万元。"])]
    #expect(try shanghai(sample).numbered("表9").notes == ["注:机关运行经费合计8万元。"])
    var personnel = Self.sample(nil)
    personnel.balanced("10", 2_130_101, 30101, .personnel)
    personnel.balanced("5", 2_130_101, 30201, unit: 1)
    let empty = try shanghai(personnel).numbered("表9")
    #expect(empty.notes == ["注:本部门2025年无“三公”经费和机关运行经费预算，故本表为空表。"])
  }

  @Test("机关运行经费 that the source states is printed where the units do not tell it, and traces to its line")
  func statedRunningCosts() throws {
    var sample = Self.sample(nil)
    sample.balanced("10", 2_130_101, 30217)
    sample.balanced("5", 2_130_101, 30201, unit: 1)
    sample.budget.statedRunningCosts = RunningCosts(amount: wanyuan("8.5"), place: SourceRange(at: 77))
    let table = try shanghai(sample).numbered("表9")
    #expect(table.lines == ["10.00||10.00||||8.50"])
    #expect(table.notes == [])
    let trace = try #require(table.trace(of: .init(row: 0, cell: 6)))
    #expect(sample.budget.places(of: trace) == [77])
    #expect(TraceIndex(sample.budget).places(of: trace) == [77])
    // Where the kinds are known, the units tell it.
    sample.budget.units[0].kind = .civilService
    #expect(try shanghai(sample).numbered("表9").lines == ["10.00||10.00||||10.00"])
    // Nothing but the figure is no empty table, unless it is nothing.
    var alone = Self.sample(nil)
    alone.balanced("3", 2_130_101, 30201)
    alone.budget.statedRunningCosts = RunningCosts(amount: .zero, place: SourceRange(at: 77))
    #expect(
      try shanghai(alone).numbered("表9").notes == ["注:本部门2025年无“三公”经费和机关运行经费预算，故本表为空表。"])
    alone.budget.statedRunningCosts = RunningCosts(amount: wanyuan("2"), place: SourceRange(at: 77))
    #expect(try shanghai(alone).numbered("表9").lines == ["||||||2.00"])
    #expect(try shanghai(alone).numbered("表9").notes == [])
  }

  @Test("Zeros are printed where the office of that year prints them, decimals where there are fen")
  func zeros() throws {
    for (year, blank) in [(2024, "0"), (2025, "")] {
      var sample = Self.sample(year: year)
      sample.balanced("1", 2_130_101, 30101, .personnel)
      let tables = try shanghai(sample)
      #expect(try tables.numbered("表3").grid().body.last == ["合计", "", "", "", "10,000", "10,000", blank])
      #expect(try tables.numbered("表6").grid().body.last == ["合计", "", "", "", "", "", ""])
      #expect(try tables.numbered("表8").grid().body.last == ["合计", "", "", "10,000", "10,000", "0"])
      sample.balanced("0.000001", 2_130_101, 30101, .personnel)
      let precise = try shanghai(sample)
      #expect(
        try precise.numbered("表3").grid().body.last
          == ["合计", "", "", "", "10,000.01", "10,000.01", year == 2024 ? "0.00" : ""])
      #expect(try precise.numbered("表8").grid().body.last?.last == "0.00")
    }
  }

  @Test("An empty table has blank rows, its total's name and a note that names its own fund")
  func nothing() throws {
    let tables = try shanghai(Self.sample())
    for (number, money) in [("表6", "政府性基金预算"), ("表7", "国有资本经营预算")] {
      let table = try tables.numbered(number)
      #expect(table.lines == [String](repeating: "", count: 12) + ["合计"])
      #expect(table.notes == ["注:本部门2025年无\(money)财政拨款安排的预算，故本表为空表。"])
    }
    #expect(try tables.numbered("表1").lines.last == "收入总计||支出总计")
  }

  @Test("All of 302 is public money")
  func personnel() {
    let profile = layout(named: "上海", year: 2025)?.profile
    #expect(profile?.isPersonnel(Code(30239)) == false)
    #expect(layout(named: "四川", year: 2025)?.profile.isPersonnel(Code(30239)) == true)
  }
}
