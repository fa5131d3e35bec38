import BudgetAnalysis
import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables
import BudgetTestSupport
import Foundation
import Testing

/// The files of a data package by their names.
private func package(of source: String) -> [String: [UInt8]] {
  let compiled = compileAlone(Array(source.utf8))
  #expect(compiled.diagnostics.filter { $0.severity == .error } == [])
  let publication = Publication(
    budget: compiled.value.budget, layoutName: "四川", tables: [], moneyFormat: .hundredths(of: .tenThousandYuan),
    tongue: .chinese,
    map: compiled.value.map)
  return Dictionary(
    uniqueKeysWithValues: dataPackageFiles.map { file in
      (file.name, collectBytes { file.write(publication, &$0) })
    })
}

/// The records of a file without quotation marks: none of these budgets needs any.
private func records(_ bytes: [UInt8]?) -> [[String]] {
  String(decoding: bytes ?? [], as: UTF8.self).components(separatedBy: "\r\n").dropLast()
    .map { $0.components(separatedBy: ",") }
}

private func descriptor(_ files: [String: [UInt8]]) throws -> [String: Any] {
  let bytes = try #require(files["datapackage.json"])
  return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
}

/// A department with everything that a package has a table for.
private let whole = """
  预算 2024
  部门 321 某某局
  版式 四川
  金额 万元
  单位 321001 某某局本级 行政
  收入
    一般公共预算 100
  基本支出
    2080101 行政运行 60
    经济分类
      30101 基本工资 48
      30201 办公费 12
  项目 维修
    2080104 综合业务管理 40
    目标 修好。
    指标 数量 处 ≥ 3 处 权重 90
  整体绩效
    目标 做好。
    任务 维修
      修好办公楼。
    指标 数量 处 ≥ 3 处 权重 90
  """

@Suite("Data package")
struct DataPackageTests {
  @Test("each table has the columns of its description, and every record has them all")
  func columns() throws {
    let files = package(of: whole)
    let resources = try #require(try descriptor(files)["resources"] as? [[String: Any]])
    #expect(
      resources.compactMap { $0["path"] as? String } == [
        "facts.csv", "economic-margins.csv", "projects.csv", "goals.csv", "tasks.csv", "indicators.csv",
      ])
    #expect(files.count == resources.count + 1)
    for resource in resources {
      let path = try #require(resource["path"] as? String)
      let schema = try #require(resource["schema"] as? [String: Any])
      let fields = try #require(schema["fields"] as? [[String: Any]])
      let names = fields.compactMap { $0["name"] as? String }
      let records = records(files[path])
      #expect(records.first == names, "\(path)")
      #expect(records.count > 1, "\(path)")
      #expect(records.allSatisfy { $0.count == names.count }, "\(path)")
      let key = try #require(schema["primaryKey"] as? String)
      let column = try #require(names.firstIndex(of: key))
      #expect(Set(records.map { $0[column] }).count == records.count, "\(path)")
      for (index, field) in fields.enumerated() {
        guard let constraints = field["constraints"] as? [String: Any] else { continue }
        let values = records.dropFirst().map { $0[index] }
        if constraints["required"] as? Bool == true { #expect(!values.contains(""), "\(path) \(names[index])") }
        guard let known = constraints["enum"] as? [String] else { continue }
        #expect(values.allSatisfy { $0.isEmpty || known.contains($0) }, "\(path) \(names[index])")
      }
    }
  }

  /// The types of the budget taxonomy of the Fiscal Data Package that a package uses, and their data types, by its text.
  private static let taxonomy: [(String, String)] =
    [
      ("value", "number"), ("value-currency:code", "string"), ("date:fiscal-year", "integer"),
      ("budget-line-id", "string"), ("direction", "string"), ("phase:id", "string"), ("phase:label", "string"),
      ("expenditure-type:code", "string"), ("expenditure-type:label", "string"),
      ("activity:generic:project:code", "string"), ("activity:generic:project:label", "string"),
    ]
    + [("functional", 8), ("economic", 4), ("administrative", 8)].flatMap { name, levels in
      (1...levels).flatMap { level in
        ["code", "label"].map { ("\(name)-classification:generic:level\(level):\($0)", "string") }
      }
    }
    + (1...3).flatMap { level in ["code", "label"].map { ("fin-source:generic:level\(level):\($0)", "string") } }

  @Test("each column is of a type that the taxonomy has, or the package declares")
  func types() throws {
    let descriptor = try descriptor(package(of: whole))
    let columnTypes = try #require(descriptor["columnTypes"] as? [Any])
    #expect(columnTypes.first as? String == "https://specs.frictionlessdata.io/taxonomies/fiscal/budgets.json")
    let own = try #require(columnTypes.last as? [[String: Any]])
    let known = Dictionary(uniqueKeysWithValues: DataPackageTests.taxonomy)
    var types = known
    for type in own {
      let name = try #require(type["name"] as? String)
      #expect(types.updateValue(try #require(type["dataType"] as? String), forKey: name) == nil, "\(name) twice")
    }
    // What a type refers to is a type too.
    for type in own {
      for role in ["labelOf", "prior"] {
        if let other = type[role] as? String { #expect(types[other] != nil, "\(other)") }
      }
    }
    for resource in try #require(descriptor["resources"] as? [[String: Any]]) {
      let schema = try #require(resource["schema"] as? [String: Any])
      let extra = schema["extraFields"] as? [[String: Any]] ?? []
      let fields = try #require(schema["fields"] as? [[String: Any]]) + extra
      let used = fields.compactMap { $0["columnType"] as? String }
      #expect(Set(used).count == used.count, "a type stands for one column")
      for field in fields {
        guard let type = field["columnType"] as? String else { continue }
        #expect(types[type] == field["type"] as? String, "\(type)")
      }
    }
  }

  @Test("money known by function and by economic account apart counts once")
  func margins() throws {
    let files = package(of: whole)
    let facts = records(files["facts.csv"])
    let names = try #require(facts.first)
    let (direction, value) = (try #require(names.firstIndex(of: "direction")), names.count - 1)
    #expect(facts.filter { $0[direction] == "expenditure" }.map { $0[value] } == ["600000.00", "400000.00"])
    #expect(facts.filter { $0[direction] == "revenue" }.map { $0[value] } == ["1000000.00"])
    let margins = records(files["economic-margins.csv"])
    #expect(margins.dropFirst().map { $0[$0.count - 1] } == ["480000.00", "120000.00"])
    #expect(margins.first?.contains { $0.hasPrefix("function") } == false)
  }
}
