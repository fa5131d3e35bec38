import BudgetJSON
import BudgetModel
import BudgetSource

/// A table of a data package.
private struct PackageTable {
  let name: String
  let title: String
  let fields: [PackageField]
  let primaryKey: String
  /// The tables that a column refers to, by its name in both.
  var references: [(field: String, table: String)] = []
  /// What is the same in every record, and stands in none: name, column type, value.
  var constants: [(name: String, columnType: String, value: String)] = []
}

private let projectReference = (field: "project_id", table: "projects")
private let goalReference = (field: "goal_id", table: "goals")

private let packageTables: [PackageTable] = [
  PackageTable(
    name: "facts", title: "收入和支出", fields: factFields, primaryKey: "line_id", references: [projectReference],
    constants: [("phase_label", "phase:label", "年初预算"), ("currency", "value-currency:code", "CNY")]),
  PackageTable(
    name: "economic-margins", title: "只按经济分类列出的支出：与 facts 里没有经济分类的是同一笔钱，不再计一次", fields: marginFields,
    primaryKey: "line_id", references: [projectReference]),
  PackageTable(name: "projects", title: "项目", fields: projectFields, primaryKey: "project_id"),
  PackageTable(
    name: "goals", title: "绩效目标", fields: goalFields, primaryKey: "goal_id", references: [projectReference]),
  PackageTable(name: "tasks", title: "年度主要任务", fields: taskFields, primaryKey: "task_id", references: [goalReference]),
  PackageTable(
    name: "indicators", title: "绩效指标", fields: indicatorFields, primaryKey: "indicator_id",
    references: [goalReference, projectReference]),
]

/// Writes the `datapackage.json` of a data package.
///
/// There is no licence in it: under which one a budget is published is the publisher's to say.
func renderPackageDescriptor(_ publication: Publication, into sink: inout ByteSink) {
  let budget = publication.budget
  var json = JSONWriter()
  json.beginObject()
  json.member("profile", "tabular-data-package")
  json.member("name", packageName(of: budget))
  json.member("title", publication.heading)
  json.member("countryCode", "CN")
  json.member("granularity", "aggregated")
  json.key("fiscalPeriod")
  json.beginObject(inline: true)
  json.member("start", "\(budget.year)-01-01")
  json.member("end", "\(budget.year)-12-31")
  json.end()
  json.key("columnTypes")
  json.beginArray()
  json.value("https://specs.frictionlessdata.io/taxonomies/fiscal/budgets.json")
  json.beginArray()
  for type in ownColumnTypes { write(type, to: &json) }
  json.end()
  json.end()
  json.key("resources")
  json.beginArray()
  for table in packageTables { write(table, to: &json) }
  json.end()
  json.end()
  sink.write(json.bytes)
}

/// `budget-2024-321`: a name of a package has small letters, digits and a few signs only.
private func packageName(of budget: Budget) -> String {
  let code = (budget.department.code ?? "").lowercased().unicodeScalars.map { scalar in
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
  }
  return "budget-\(budget.year)" + (code.isEmpty ? "" : "-" + String(code))
}

private func write(_ type: PackageColumnType, to json: inout JSONWriter) {
  json.beginObject(inline: true)
  json.member("name", type.name)
  json.member("dataType", type.dataType)
  if type.isUnique { json.member("unique", true) }
  if let labelOf = type.labelOf { json.member("labelOf", labelOf) }
  if let prior = type.prior { json.member("prior", prior) }
  json.end()
}

private func write(_ table: PackageTable, to json: inout JSONWriter) {
  json.beginObject()
  json.member("profile", "tabular-data-resource")
  json.member("name", table.name)
  json.member("title", table.title)
  json.member("path", table.name + ".csv")
  json.member("format", "csv")
  json.member("mediatype", "text/csv")
  json.member("encoding", "utf-8")
  json.key("schema")
  json.beginObject()
  json.key("fields")
  json.beginArray()
  for field in table.fields { write(field, to: &json) }
  json.end()
  if !table.constants.isEmpty { writeExtraFields(of: table, to: &json) }
  json.key("missingValues")
  json.beginArray(inline: true)
  json.value("")
  json.end()
  json.member("primaryKey", table.primaryKey)
  if !table.references.isEmpty { writeForeignKeys(of: table, to: &json) }
  json.end()
  json.end()
}

private func write(_ field: PackageField, to json: inout JSONWriter) {
  json.beginObject(inline: true)
  json.member("name", field.name)
  json.member("type", field.type)
  json.member("title", field.title)
  if let columnType = field.columnType { json.member("columnType", columnType) }
  if field.isRequired || !field.values.isEmpty {
    json.key("constraints")
    json.beginObject()
    if field.isRequired { json.member("required", true) }
    if !field.values.isEmpty {
      json.key("enum")
      json.beginArray()
      for value in field.values { json.value(value) }
      json.end()
    }
    json.end()
  }
  json.end()
}

private func writeExtraFields(of table: PackageTable, to json: inout JSONWriter) {
  json.key("extraFields")
  json.beginArray()
  for constant in table.constants {
    json.beginObject(inline: true)
    json.member("name", constant.name)
    json.member("type", "string")
    json.member("columnType", constant.columnType)
    json.member("constant", constant.value)
    json.end()
  }
  json.end()
}

private func writeForeignKeys(of table: PackageTable, to json: inout JSONWriter) {
  json.key("foreignKeys")
  json.beginArray()
  for (field, other) in table.references {
    json.beginObject(inline: true)
    json.member("fields", field)
    json.key("reference")
    json.beginObject()
    json.member("resource", other)
    json.member("fields", field)
    json.end()
    json.end()
  }
  json.end()
}
