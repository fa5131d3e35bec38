import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables
import Foundation
import Testing

private let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("../../examples").standardizedFileURL

private func page(_ publication: Publication) -> String {
  String(
    decoding: collectBytes { renderHTML(publication, options: HTMLOptions(showsPlaces: false), into: &$0) },
    as: UTF8.self)
}

/// A budget put together by hand, on a page with two tables.
private func page(
  of budget: Budget, in unit: MoneyUnit = .tenThousandYuan, decimals: Int = 2, tongue: Tongue = .chinese
) -> String {
  let table = Table(
    number: "表1", title: "样表", captions: [], columns: [Table.Column(.text)], header: [], rows: [], notes: [],
    moneyFormat: .hundredths(of: unit))
  return page(
    Publication(
      budget: budget, layoutName: "四川", tables: [table, table],
      moneyFormat: MoneyFormat(unit: unit, decimals: .fixed(decimals)), tongue: tongue, map: SourceMap()))
}

private func budget(units: [String] = []) -> Budget {
  var budget = Budget(
    year: 2024, department: Department(code: nil, name: "某局"), classification: Classification(edition: 2024))
  budget.units = units.map { BudgetUnit(code: nil, name: $0, kind: nil, place: SourceRange(at: 0)) }
  return budget
}

extension Budget {
  fileprivate mutating func spend(
    _ fen: Int64, _ function: UInt32, project: Int? = nil, carryOver: Bool = false, unit: Int = 0
  ) {
    var traits: FactTraits = project == nil ? [] : .project
    if carryOver { traits.insert(.carryOver) }
    facts.append(
      Fact(
        amount: Amount(fen: fen), function: Code(function), economic: Code.none,
        project: project.map { UInt32($0) } ?? Fact.noProject, unit: UInt32(unit), place: 0, source: .general,
        traits: traits))
  }

  fileprivate mutating func earn(_ fen: Int64, _ source: IncomeSource = .general, carryOver: Bool = false) {
    incomes.append(
      Income(amount: Amount(fen: fen), source: source, isCarryOver: carryOver, unit: 0, place: SourceRange(at: 0)))
  }
}

/// The overview as a reader sees it: its texts, a line each for a key figure or a line of a chart.
private func lines(of page: String) -> [String] {
  let start = page.range(of: "<section class=\"overview\"")?.lowerBound ?? page.startIndex
  let end = page.range(of: "<nav")?.lowerBound ?? page.endIndex
  return page[start..<end].replacing(/<(title|desc|style)>[^<]*<\/\1>/, with: "")
    .replacing("</dt><dd>", with: ": ").replacing("</dd><dd class=\"detail\">", with: " | ")
    .replacing("<small>", with: "@ ").replacing(/<[^>]*>/, with: "")
    .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
}

@Suite("Overview of the page")
struct PageOverviewTests {
  @Test("says what comes in and goes out, each with amount and share, the parts of each chart in its key")
  func figures() {
    var budget = budget(units: ["甲", "乙"])
    budget.projects = [
      Project(name: "修<路>", unit: 1, performance: Performance(), place: SourceRange(at: 0)),
      Project(name: "架桥", unit: 0, performance: Performance(), place: SourceRange(at: 0)),
    ]
    budget.earn(600_000_000)
    budget.earn(200_000_000, carryOver: true)
    budget.earn(100_000_000, .operations)
    budget.spend(500_000_000, 2_130_101)
    budget.spend(300_000_000, 2_120_101, project: 0, unit: 1)
    budget.spend(100_005_000, 2_130_106, project: 1, carryOver: true)
    #expect(
      lines(of: page(of: budget)) == [
        "预算概览金额单位：万元",
        "收入总计: 900.00 万元", "支出总计: 900.01 万元", "基本支出: 500.00 | 占支出 55.56%", "项目支出: 400.01 | 占支出 44.44% | 2 个项目",
        "财政拨款支出: 900.01 | 占支出 100.00%", "上年结转: 200.00 | 占收入 22.22%",
        "钱从哪里来", "按资金来源", "本年资金 700.00 77.78%", "上年结转 200.00 22.22%",
        "一般公共预算 800.00 88.89%", "事业收入 100.00 11.11%",
        "钱用到哪里去", "按支出功能分类", "基本支出 500.00 55.56%", "项目支出 400.01 44.44%",
        "农林水支出 600.01 66.67%", "城乡社区支出 300.00 33.33%",
        "各单位的支出", "按单位，分基本支出和项目支出", "基本支出 500.00 55.56%", "项目支出 400.01 44.44%",
        "甲 600.01 66.67%", "乙 300.00 33.33%",
        "金额最大的项目", "全部 2 个项目，按预算数排列", "本年资金 300.00 75.00%", "上年结转 100.01 25.00%",
        "修&lt;路&gt; @ 乙 300.00 75.00%", "架桥 @ 甲 100.01 25.00%",
        "金额和占比都四舍五入到两位小数，各项相加与合计可能差在末位。",
      ])
  }

  @Test("draws each line to scale, in two parts, and tells the drawing of all in words")
  func bars() {
    var budget = budget()
    budget.earn(300, carryOver: true)
    budget.earn(600)
    budget.earn(450, .other)
    let text = page(of: budget, in: .yuan)
    for line in [
      #"<svg class="bar whole" width="100%" height="20" role="img"><title>钱从哪里来</title><desc>本年资金 10.50 元（77.78%）；上年结转 3.00 元（22.22%）</desc><rect class="first" width="77.78%" height="20"/><rect class="second" x="77.78%" width="22.22%" height="20"/></svg>"#,
      #"<svg class="bar" width="100%" height="12" aria-hidden="true"><rect class="first" width="66.67%" height="12"/><rect class="second" x="66.67%" width="33.33%" height="12"/></svg></li>"#,
      #"<svg class="bar" width="100%" height="12" aria-hidden="true"><rect class="first" width="50.00%" height="12"/></svg></li>"#,
    ] {
      #expect(text.contains(line + "\n"), "\(line)")
    }
  }

  @Test("of nothing says so, and of one source or class alone shows it whole")
  func few() {
    let empty = lines(of: page(of: budget()))
    #expect(empty.contains("收入总计: 0.00 万元"))
    #expect(["没有收入", "没有支出", "没有项目支出"].allSatisfy(empty.contains))
    #expect(!empty.contains("各单位的支出"))
    #expect(!empty.contains { $0.contains("上年结转") })
    var one = budget()
    one.earn(365_000, .stateCapital)
    one.spend(365_000, 2_010_101)
    let texts = lines(of: page(of: one, in: .yuan))
    #expect(texts.contains("国有资本经营预算 3,650.00 100.00%"))
    #expect(texts.contains("一般公共服务支出 3,650.00 100.00%"))
    #expect(texts.contains("没有项目支出"))
  }

  @Test("money that no project is named for is no project")
  func unnamed() {
    var budget = budget()
    budget.spend(200, 2_010_101, project: 7)
    let texts = lines(of: page(of: budget, in: .yuan))
    #expect(texts.contains("项目支出: 2.00 | 占支出 100.00%"))
    #expect(!texts.contains { $0.contains("个项目") || $0 == "金额最大的项目" })

    budget.projects.append(Project(name: "修路", unit: 0, performance: Performance(), place: SourceRange(at: 0)))
    budget.spend(100, 2_010_101, project: 0)
    let mixed = lines(of: page(of: budget, in: .yuan))
    #expect(mixed.contains("项目支出: 3.00 | 占支出 100.00% | 1 个项目"))
    #expect(mixed.contains("未列项目名称的项目支出 2.00 66.67%"))
  }

  @Test("prints money with as many decimals as the tables")
  func decimals() {
    var budget = budget()
    budget.earn(365_000)
    budget.spend(365_000, 2_010_101)
    let texts = lines(of: page(of: budget, in: .yuan, decimals: 0))
    #expect(texts.contains("收入总计: 3,650 元"))
    #expect(texts.contains("一般公共服务支出 3,650 100.00%"))
    #expect(texts.last == "占比四舍五入到两位小数，各项相加可能不正好是 100%。")
  }

  @Test("of many classes and projects sums up the smaller ones, to the fen")
  func many() {
    var budget = budget()
    for (index, code) in [201, 204, 205, 206, 207, 208, 210, 211, 212, 213, 214].enumerated() {
      budget.spend(Int64(1_100_000 - index * 100_000), UInt32(code) * 10_000 + 101)
    }
    for index in 0..<14 {
      let name = "项目\(index)" + String(repeating: "很长的名称", count: 20)
      budget.projects.append(Project(name: name, unit: 0, performance: Performance(), place: SourceRange(at: 0)))
      budget.spend(100_000, 2_010_101, project: index, carryOver: index == 13)
    }
    let texts = lines(of: page(of: budget, in: .yuan))
    #expect(texts.contains("其余 3 类支出 6,000.00 7.50%"))
    #expect(texts.contains("其余 4 个项目 4,000.00 28.57%"))
    #expect(texts.contains("项目9" + String(repeating: "很长的名称", count: 20) + " 1,000.00 7.14%"))
    #expect(!texts.contains { $0.hasPrefix("项目10") })
  }

  @Test("speaks English when the source does, but for the names that are official")
  func english() {
    var budget = budget()
    budget.earn(100_000_000)
    budget.spend(100_000_000, 2_010_101)
    let text = page(of: budget, tongue: .english)
    for line in [
      "Total income: 100.00 万元", "Basic expenditure: 100.00 | 100.00% of expenditure", "Where the money comes from",
      "General public budget 100.00 100.00%", "一般公共服务支出 100.00 100.00%", "There is no project expenditure",
    ] {
      #expect(lines(of: text).contains(line), "\(line)")
    }
    #expect(text.contains("<span class=\"name\" lang=\"zh-CN\">一般公共服务支出</span>"))
    #expect(text.contains("<span class=\"name\">General public budget</span>"))
  }

  /// The figures of the overview, and where in the tables each stands: table, name of the row, column from the right.
  @Test(
    "agrees with the tables",
    arguments: [
      "jiangyou-2024/2024.bud", "jiangyou-2024/2024.en.bud", "hello.bud", "../Tests/Cases/tables/two-units/2025.bud",
    ])
  func agreement(_ name: String) throws {
    let publication = try publication(of: examples.appendingPathComponent(name))
    let texts = lines(of: page(publication))
    func rows(_ number: String) throws -> [[String]] {
      try #require(publication.tables.first { $0.number == number }).grid().body
    }
    // 表1 numbers its lines; below them stand the totals.
    let balance = try rows("表1")
    func cell(_ label: String) -> String {
      for row in balance {
        for column in [0, 2] where row[column].split(separator: "、").last.map(String.init) == label {
          return row[column + 1]
        }
      }
      return "none"
    }
    #expect(texts.contains { $0.hasSuffix(": \(cell("收入总计")) 万元") })
    #expect(texts.contains { $0.hasSuffix(": \(cell("支出总计")) 万元") })
    let total = try #require(try rows("表1-2").first)
    let isEnglish = name.hasSuffix("en.bud")
    for (label, amount) in [
      (isEnglish ? "Basic expenditure" : "基本支出", total[6]), (isEnglish ? "Project expenditure" : "项目支出", total[7]),
    ] {
      #expect(texts.contains { $0.hasPrefix("\(label): \(amount.isEmpty ? "0.00" : amount)") }, "\(label) \(amount)")
    }
    var classes = 0
    for row in balance.prefix(28) where !row[3].isEmpty {
      let label = row[2].split(separator: "、").last ?? ""
      #expect(texts.contains { $0.hasPrefix("\(label) \(row[3]) ") }, "\(label) \(row[3])")
      classes += 1
    }
    #expect(classes > 0)
    guard publication.budget.units.count > 1 else {
      // The projects of the general public budget; a name stands once.
      for row in try rows("表3-2").dropFirst(3) where !row[0].isEmpty {
        #expect(texts.contains { $0.hasPrefix("\(row[4]) \(row[5]) ") }, "\(row[4]) \(row[5])")
      }
      return
    }
    for unit in publication.budget.units {
      let row = try #require(try rows("表1-2").first { $0[4] == unit.name })
      #expect(texts.contains { $0.hasPrefix("\(unit.name) \(row[5]) ") }, "\(unit.name) \(row[5])")
    }
  }
}
