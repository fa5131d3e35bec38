import BudgetModel
import BudgetSource
import BudgetTables
import BudgetTestSupport
import Testing

@Suite("Where a table counts an amount")
struct SurroundingsTests {
  private static func tables() throws -> (Budget, [Table]) {
    let sichuan = try #require(layout(named: "四川", year: 2024))
    let budget = try Reference.budget()
    return (budget, tabulate(budget, as: sichuan))
  }

  private static func text(_ table: Table, _ money: CountedMoney) -> String? {
    table.closestPlace(around: money).map { place in
      let names = table.names(of: place)
      let amount = table.money(at: place).map { table.moneyFormat.text($0) } ?? "–"
      return "\(table.number) \(names.row) | \(names.column.joined(separator: " | ")) \(amount)"
    }
  }

  @Test("is told by the row and column that stand closest around it")
  func closest() throws {
    let (budget, tables) = try Self.tables()
    let wages = try #require(
      budget.facts.first { $0.economic == Code(3_010_101) && $0.amount == Amount(fen: 215_331_000) })
    #expect(
      tables.compactMap { Self.text($0, .spending([wages])) } == [
        "表1 八、社会保障和就业支出 | 支 出 | 预算数 2,661.71", "表1-2 行政运行 | 基本支出 888.00",
        "表2 社会保障和就业支出 | 支 出 | 一般公共预算 2,661.71",
        "表2-1 基本工资 | 当年财政拨款安排 | 一般公共预算拨款 | 基本支出 394.10",
        "表3 行政运行 | 当年财政拨款安排 888.00", "表3-1 行政基本工资 | 基本支出 | 人员经费 215.33",
        "表7  | 财政拨款 3,606.21",
      ])
    let carriedOver = budget.incomes.filter(\.isCarryOver)
    #expect(
      tables.compactMap { Self.text($0, .income(carriedOver)) } == [
        "表1 七、上年结转 | 收 入 | 预算数 1,756.36", "表1-1 江油市人力资源和社会保障局 | 上年结转 1,756.36",
        "表2 二、上年结转 | 收 入 | 预算数 1,756.36",
      ])
  }

  @Test("counts all of it, and no part of the cell does")
  func narrow() throws {
    let (budget, tables) = try Self.tables()
    for fact in budget.facts {
      for table in tables {
        guard let place = table.closestPlace(around: .spending([fact])) else { continue }
        #expect(table.trace(of: place)?.admits(fact) == true)
        for part in table.sums(of: place).joined() {
          #expect(table.trace(of: part)?.admits(fact) != true || table.money(at: part) == .zero)
        }
      }
    }
  }

  @Test("is nowhere when there is no money")
  func nothing() throws {
    let (_, tables) = try Self.tables()
    #expect(tables.allSatisfy { $0.closestPlace(around: .spending([])) == nil })
    #expect(tables.allSatisfy { $0.closestPlace(around: .income([])) == nil })
  }
}
