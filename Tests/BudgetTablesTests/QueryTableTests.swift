import BudgetModel
import BudgetTables
import Testing

@Suite("Queries as tables")
struct QueryTableTests {
  private static func sample() -> Sample {
    var sample = Sample.twoUnits
    let project = sample.project("良种繁育", unit: 1)
    sample.spend("1", 2_130_101, 30101, .personnel)
    sample.spend("2", 2_130_106, 30201, unit: 1)
    sample.spend("4", 2_130_106, 30201, .project, project: project, unit: 1)
    sample.spend("8", 2_080_501, 0, .project, source: .operations)
    sample.spend("16", 2_080_501, 3_020_101)
    sample.income("3")
    sample.income("5", .operations, carryOver: true, unit: 1)
    return sample
  }

  private static func lines(
    _ dimensions: [Dimension], _ side: Query.Side = .spend, _ filter: FactFilter = FactFilter()
  ) -> [String]? {
    tabulate(Query(side: side, filter: filter), by: dimensions, of: sample().budget)?.lines
  }

  @Test("By code: every level with its sum, the total last")
  func code() {
    #expect(
      Self.lines([.code]) == [
        "208|社会保障和就业支出|24.00", "20805|\u{3000}行政事业单位养老支出|24.00",
        "2080501|\u{3000}\u{3000}行政单位离退休|24.00", "213|农林水支出|7.00", "21301|\u{3000}农业农村|7.00",
        "2130101|\u{3000}\u{3000}行政运行|1.00", "2130106|\u{3000}\u{3000}科技转化与推广服务|6.00", "|合计|31.00",
      ])
  }

  @Test("By economic account, what is not classified last")
  func economic() {
    #expect(
      Self.lines([.economic]) == [
        "301|工资福利支出|1.00", "30101|\u{3000}基本工资|1.00", "302|商品和服务支出|22.00",
        "30201|\u{3000}办公费|22.00", "3020101|\u{3000}\u{3000}3020101|16.00", "|未分经济科目|8.00", "|合计|31.00",
      ])
  }

  @Test("By the plain dimensions")
  func plain() {
    #expect(Self.lines([.unit]) == ["402001|青禾县农业农村局本级|25.00", "402002|青禾县种子站|6.00", "|合计|31.00"])
    #expect(Self.lines([.functionClass]) == ["208|社会保障和就业支出|24.00", "213|农林水支出|7.00", "|合计|31.00"])
    #expect(
      Self.lines([.project])
        == ["402002|良种繁育|4.00", "|未列项目名称的项目支出|8.00", "|基本支出|19.00", "|合计|31.00"])
    #expect(Self.lines([.fund]) == ["一般公共预算|23.00", "其他资金|8.00", "合计|31.00"])
    #expect(Self.lines([.source]) == ["一般公共预算|23.00", "事业收入|8.00", "合计|31.00"])
  }

  @Test("Money climbs once, and other funds stand together, whatever comes first")
  func climbing() {
    var sample = Sample.oneUnit
    sample.spend("1", 2_130_101, 3_020_101, source: .operations)
    sample.spend("2", 2_130_101, 30201, source: .other)
    let all = Query(side: .spend, filter: FactFilter())
    #expect(
      tabulate(all, by: [.economic], of: sample.budget)?.lines == [
        "302|商品和服务支出|3.00", "30201|\u{3000}办公费|3.00", "3020101|\u{3000}\u{3000}3020101|1.00", "|合计|3.00",
      ])
    #expect(tabulate(all, by: [.fund], of: sample.budget)?.lines == ["其他资金|3.00", "合计|3.00"])
  }

  @Test("Many values keep their own sums")
  func manyValues() throws {
    let count = 2_000
    var sample = Sample(units: (0..<count).map { ("\(400_001 + $0)", "单位\($0)") })
    for round in 1...2 {
      for unit in 0..<count { sample.spend("\(unit * round)", 2_130_101, unit: unit) }
    }
    let table = try #require(
      tabulate(Query(side: .spend, filter: FactFilter()), by: [.unit], of: sample.budget))
    #expect(table.rows.count == count)
    #expect(table.lines[41] == "400043|单位42|126.00")
    #expect(try tables(of: sample).numbered("表1-2").rows.count == 2 * count)
  }

  @Test("By two dimensions: the second below each lowest value of the first")
  func twoDimensions() {
    #expect(
      Self.lines([.functionClass, .unit]) == [
        "208|社会保障和就业支出|||24.00", "208|社会保障和就业支出|402001|青禾县农业农村局本级|24.00",
        "213|农林水支出|||7.00", "213|农林水支出|402001|青禾县农业农村局本级|1.00",
        "213|农林水支出|402002|青禾县种子站|6.00", "|合计|||31.00",
      ])
    #expect(
      Self.lines([.code, .source], .spend, FactFilter(function: Code(213))) == [
        "213|农林水支出||7.00", "21301|\u{3000}农业农村||7.00", "2130101|\u{3000}\u{3000}行政运行||1.00",
        "2130101|行政运行|一般公共预算|1.00", "2130106|\u{3000}\u{3000}科技转化与推广服务||6.00",
        "2130106|科技转化与推广服务|一般公共预算|6.00", "|合计||7.00",
      ])
  }

  @Test("Income has units, funds and sources only")
  func income() {
    #expect(Self.lines([.source], .income) == ["一般公共预算|3.00", "事业收入|5.00", "合计|8.00"])
    #expect(
      Self.lines([.unit, .fund], .income, FactFilter(isCarryOver: true))
        == ["402002|青禾县种子站||5.00", "402002|青禾县种子站|其他资金|5.00", "|合计||5.00"])
    for dimension in [Dimension.code, .functionClass, .economic, .project] {
      #expect(Self.lines([dimension], .income) == nil)
    }
  }

  @Test("The total is the query's own answer, whatever the dimension", arguments: Dimension.allCases)
  func totals(dimension: Dimension) throws {
    let budget = Self.sample().budget
    for filter in [FactFilter(), FactFilter(isProject: true), FactFilter(economic: Code(302)), FactFilter(unit: 1)] {
      let query = Query(side: .spend, filter: filter)
      let table = try #require(tabulate(query, by: [dimension], of: budget))
      #expect(table.rows.last?.cells.last?.value == .money(try #require(budget.total(of: query)), zero: .zero))
    }
  }

  @Test("A question that two margins cannot answer has no table")
  func margins() {
    var sample = Sample.oneUnit
    sample.spend("6", 2_130_101, 0, .functionalMargin)
    sample.spend("6", 0, 30101, [.economicMargin, .personnel])
    let all = Query(side: .spend, filter: FactFilter())
    #expect(tabulate(all, by: [.code, .economic], of: sample.budget) == nil)
    #expect(tabulate(all, by: [.economic], of: sample.budget)?.lines.last == "|合计|6.00")
    #expect(tabulate(all, by: [.code], of: sample.budget)?.lines.last == "|合计|6.00")
    let personnel = Query(side: .spend, filter: FactFilter(isPersonnel: true))
    #expect(tabulate(personnel, by: [.code], of: sample.budget) == nil)
    #expect(tabulate(personnel, by: [.unit], of: sample.budget)?.lines.last == "|合计|6.00")
    let function = Query(side: .spend, filter: FactFilter(function: Code(213)))
    #expect(tabulate(function, by: [.economic], of: sample.budget) == nil)
    let elsewhere = Query(side: .spend, filter: FactFilter(function: Code(208)))
    #expect(tabulate(elsewhere, by: [.economic], of: sample.budget)?.lines == ["|合计|0.00"])
  }

  @Test("None, three or twice the same dimension have no table")
  func dimensions() {
    #expect(Self.lines([]) == nil)
    #expect(Self.lines([.unit, .code, .fund]) == nil)
    #expect(Self.lines([.unit, .unit]) == nil)
  }

  @Test("Money prints in the unit that is asked for")
  func unit() throws {
    let table = try #require(
      tabulate(Query(side: .income, filter: FactFilter()), by: [.fund], of: Self.sample().budget, in: .yuan))
    #expect(table.lines == ["一般公共预算|30,000.00", "其他资金|50,000.00", "合计|80,000.00"])
    #expect(table.captions == [.init("金额单位：元", .right)])
    #expect(table.title == "收入：按资金性质")
  }
}
