import BudgetModel
import BudgetSource
import BudgetTables
import Foundation

/// The published budget of 2024: its tables, and a budget made of its facts.
enum Reference {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Cases/tables/reference/jiangyou-2024")

  /// The published tables, by number and title with a space between.
  static func tables() throws -> [String: String] {
    var tables: [String: String] = [:]
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      let name = file.deletingPathExtension().lastPathComponent
      if name.hasPrefix("表") { tables[name] = try String(contentsOf: file, encoding: .utf8) }
    }
    return tables
  }

  static func budget() throws -> Budget {
    var sample = Sample(
      department: "江油市人力资源和社会保障局", code: "321", units: [("321001", "江油市人力资源和社会保障局本级")])
    for (code, name) in localAccounts {
      sample.budget.classification.declare(
        Account(code: Code(code), name: name, fund: nil, certainty: .declared), at: nil)
    }
    for line in try lines("facts") { add(line, to: &sample) }
    try addGoals(to: &sample.budget)
    try addPerformance(to: &sample.budget)
    return sample.budget
  }

  private static func lines(_ name: String) throws -> [[String]] {
    let text = try String(contentsOf: folder.appending(path: name + ".tsv"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// A line of kind, project, function, economic, class, year, amount.
  private static func add(_ line: [String], to sample: inout Sample) {
    let isCarryOver = line[5] == "上年结转"
    var traits: FactTraits = isCarryOver ? .carryOver : []
    let source: IncomeSource = line[4].hasPrefix("国有资本") || line[2].hasPrefix("223") ? .stateCapital : .general
    if line[0] == "收入" { return sample.income(line[6], source, carryOver: isCarryOver) }
    if line[4] == "人员" { traits.insert(.personnel) }
    var project: Int?
    if line[0] == "项目支出" {
      traits.insert(.project)
      project = sample.project(line[1])
    }
    sample.spend(line[6], UInt32(line[2]) ?? 0, UInt32(line[3]) ?? 0, traits, project: project, source: source)
  }

  /// Goals and indicators, from 表6 itself.
  private static func addGoals(to budget: inout Budget) throws {
    var current: Int?
    for line in try lines("表6 部门预算项目支出绩效目标表").dropFirst() {
      if !line[1].isEmpty {
        current = budget.projects.firstIndex { $0.name == line[1] }
        if let current { budget.projects[current].performance.goal = [line[3]] }
      }
      guard let current else { continue }
      budget.projects[current].performance.indicators.append(try indicator(Array(line[5...])))
    }
  }

  /// Goal, tasks and indicators of the department, from 表7 itself.
  private static func addPerformance(to budget: inout Budget) throws {
    var performance = Performance()
    var section = ""
    var kind = ""
    for line in try lines("表7 部门整体支出绩效目标表").dropFirst(2) {
      let isHead = !line[0].isEmpty
      if isHead { section = line[0] }
      switch section {
      case "年度总体目标": performance.goal = [line[1]]
      case "年度主要任务" where !isHead: performance.tasks.append(.init(name: line[1], paragraphs: [line[2]]))
      case "年度绩效指标" where !isHead:
        if !line[2].isEmpty { kind = line[2] }
        performance.indicators.append(try indicator([kind] + line[3...] + [""]))
      default: break
      }
    }
    budget.performance = performance
  }

  private struct Unreadable: Error { let cells: [String] }

  /// An indicator from its cells: kind, name, nature, value, unit, weight, direction.
  private static func indicator(_ cells: [String]) throws -> Indicator {
    let natures: [IndicatorNature] = [.equal, .atLeast, .atMost, .more, .less, .qualitative]
    let directions: [IndicatorDirection] = [.positive, .negative]
    guard let kind = IndicatorKind.allCases.first(where: { $0.name + "指标" == cells[0] }),
      let nature = natures.first(where: { $0.name == cells[2] }), let weight = Int(cells[5])
    else { throw Unreadable(cells: cells) }
    return Indicator(
      kind: kind, name: cells[1], nature: nature, value: cells[3], unit: cells[4],
      weight: Weight(hundredths: weight * 100), direction: directions.first { $0.name + "指标" == cells[6] },
      place: SourceRange(at: 0))
  }

  private static let localAccounts: [(UInt32, String)] = [
    (3_010_101, "行政基本工资"), (3_010_102, "事业基本工资"), (3_010_201, "行政津贴补贴"), (3_010_202, "事业津贴补贴"),
    (3_010_301, "行政奖金"), (3_010_302, "事业奖金"), (3_010_701, "基础性绩效"), (3_010_702, "奖励性绩效"),
    (3_010_801, "行政机关事业单位基本养老保险缴费"), (3_010_802, "事业机关事业单位基本养老保险缴费"),
    (3_011_001, "行政职工基本医疗保险缴费"), (3_011_002, "事业职工基本医疗保险缴费"),
    (3_011_201, "行政其他社会保障缴费"), (3_011_202, "事业其他社会保障缴费"),
    (3_011_301, "行政住房公积金"), (3_011_302, "事业住房公积金"),
  ]
}

extension Table {
  /// Header and body as tab-separated lines.
  var tsv: String {
    let grid = grid()
    return (grid.header + grid.body).map {
      $0.map { $0.split(separator: "\n").joined() }.joined(separator: "\t") + "\n"
    }.joined()
  }

  /// The printed body rows, cells joined by `|`, without the empty ones at the end.
  var lines: [String] {
    grid().body.map { row in row.reversed().drop { $0.isEmpty }.reversed().joined(separator: "|") }
  }
}

extension [Table] {
  func numbered(_ number: String) throws -> Table {
    guard let table = first(where: { $0.number == number }) else { throw NoSuchTable(number: number) }
    return table
  }
}

struct NoSuchTable: Error { let number: String }
