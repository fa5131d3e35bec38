import BudgetModel
import BudgetTables
import BudgetTestSupport
import Testing

/// The tables of a sample, after checking that they add up.
func tables(of sample: Sample, _ location: SourceLocation = #_sourceLocation) throws -> [Table] {
  let sichuan = try #require(layout(named: "sichuan", year: sample.budget.year), sourceLocation: location)
  let tables = tabulate(sample.budget, as: sichuan)
  #expect(brokenIdentities(of: tables, budget: sample.budget, in: sichuan) == [], sourceLocation: location)
  return tables
}

@Suite("Sichuan")
struct SichuanTests {
  @Test("The layout is found by either name and by year")
  func lookUp() {
    #expect(layout(named: "四川", year: 2024)?.profile.englishName == "sichuan")
    #expect(layout(named: "sichuan", year: 2024)?.profile.chineseName == "四川")
    #expect(layout(named: "四川", year: 1999) == nil)
    #expect(layout(named: "上海市", year: 2024) == nil)
    #expect(layouts.allSatisfy { $0.profile.tables.map(\.number) == $0.tables.map(\.number) })
  }

  @Test("Every table covers its rectangle exactly once", arguments: [false, true])
  func rectangles(isEmpty: Bool) throws {
    let sichuan = try #require(layout(named: "四川", year: 2024))
    let tables = tabulate(isEmpty ? Sample.oneUnit.budget : try Reference.budget(), as: sichuan)
    #expect(tables.count == 14)
    for table in tables {
      #expect(cells(table.header) == table.header.count * table.columns.count, "header of \(table.number)")
      #expect(cells(table.rows.map(\.cells)) == table.rows.count * table.columns.count, "body of \(table.number)")
    }
  }

  private func cells(_ rows: [[Table.Cell]]) -> Int {
    rows.joined().reduce(0) { $0 + $1.columns * $1.rows }
  }

  @Test("The reference adds up, its two unpublished tables too")
  func reference() throws {
    let budget = try Reference.budget()
    let sichuan = try #require(layout(named: "四川", year: 2024))
    let tables = tabulate(budget, as: sichuan)
    #expect(brokenIdentities(of: tables, budget: budget, in: sichuan) == [])
    let income = try tables.numbered("表1-1")
    #expect(
      income.lines == [
        "|合 计|3,606.21|1,756.36|1,849.85", "||3,606.21|1,756.36|1,849.85",
        "321001|江油市人力资源和社会保障局|3,606.21|1,756.36|1,849.85",
      ])
    #expect(income.notes == [])
    #expect(sichuan.profile.unvouchedTables.map(\.number) == ["表1-1", "表2-1"])
    let economic = try tables.numbered("表2-1")
    #expect(economic.lines[4] == "301|01|30101|基本工资|394.10|394.10|394.10|394.10")
    #expect(
      economic.lines.last == "|||未分经济科目|1,947.56|191.20|191.20||191.20|||||||"
        + "1,756.36|998.36||998.36||||758.00||758.00")
    #expect(economic.notes.last == "注：有1,947.56万元未写明经济科目，列入“未分经济科目”一行")
    #expect(economic.header.count == 3)
  }

  @Test("Captions and kinds of columns")
  func captions() throws {
    let tables = try tables(of: .oneUnit)
    #expect(
      try tables.numbered("表3").captions
        == [.init("部门：青禾县农业农村局", .left), .init("金额单位：万元", .right)])
    #expect(try tables.numbered("表6").captions == [.init("金额单位：万元", .right)])
    #expect(try tables.numbered("表7").captions == [.init("(2024年度)", .center), .init("单位: 万元", .right)])
    #expect(
      try tables.numbered("表3-2").columns.map(\.kind) == [.code, .code, .code, .code, .text, .money])
    #expect(try tables.numbered("表6").columns[3].kind == .prose)
  }

  @Test("A budget of nothing prints frames and notes")
  func nothing() throws {
    let tables = try tables(of: .oneUnit)
    let ledgers = ["表1-1", "表1-2", "表2-1", "表3", "表3-1", "表3-2", "表3-3", "表4", "表4-1", "表5", "表6"]
    for number in ledgers {
      let table = try tables.numbered(number)
      #expect(table.lines.map { $0.filter { $0 != "|" } } == ["合 计"], "\(number)")
      #expect(table.rows[0].role == .total || number == "表6")
    }
    #expect(try tables.numbered("表4").notes == ["注：本年部门无政府性基金预算支出预算"])
    #expect(try tables.numbered("表4-1").notes == ["注：本年部门无政府性基金预算“三公”经费支出预算"])
    #expect(try tables.numbered("表2-1").notes.last == "注：本年部门无财政拨款支出预算表（部门经济分类科目）")
    #expect(try tables.numbered("表1").rows.count == 31)
    #expect(try tables.numbered("表1").notes == [])
    let whole = try tables.numbered("表7")
    #expect(whole.notes == ["注：本年部门无部门整体支出绩效目标"])
    #expect(whole.lines[2] == "|0.00|0.00|||0.00")
  }

  @Test("A department without units is its own unit")
  func noUnits() throws {
    var sample = Sample(code: nil, units: [])
    sample.balanced("5", 2_130_101, 30201)
    let tables = try tables(of: sample)
    #expect(try tables.numbered("表1-2").lines.suffix(2) == ["||||青禾县农业农村局|5.00|5.00", "213|01|01||行政运行|5.00|5.00"])
  }

  @Test("Notes of the source stand under their table")
  func notes() throws {
    var sample = Sample.oneUnit
    sample.budget.notes = [
      TableNote(table: "表5", paragraphs: ["别的表"]), TableNote(table: "表4", paragraphs: ["第一段", "第二段"]),
    ]
    #expect(try tables(of: sample).numbered("表4").notes == ["注：本年部门无政府性基金预算支出预算", "注：第一段\n第二段"])
  }
}
