/// A column of a table of a data package: how it is called, what is in it, and what it is in the Fiscal Data Package
/// vocabulary.
struct PackageField {
  let name: String
  /// What an official calls it.
  let title: String
  /// A type of Table Schema.
  let type: String
  /// The type of the Fiscal Data Package that it is, or one of ``ownColumnTypes``; `nil` for what that knows nothing of.
  let columnType: String?
  let isRequired: Bool
  /// All values there are, where they are few.
  let values: [String]

  init(
    _ name: String, _ title: String, _ type: String = "string", is columnType: String? = nil, isRequired: Bool = false,
    values: [String] = []
  ) {
    self.name = name
    self.title = title
    self.type = type
    self.columnType = columnType
    self.isRequired = isRequired
    self.values = values
  }
}

/// A column type that the budget taxonomy of the Fiscal Data Package lacks.
///
/// The taxonomy has one generic economic classification, and a department's money has two: its own and the government's.
struct PackageColumnType {
  let name: String
  let dataType: String
  var isUnique = false
  var labelOf: String?
  var prior: String?
}

let ownColumnTypes: [PackageColumnType] = [
  PackageColumnType(name: "administrative-classification:generic:level2:kind", dataType: "string"),
  PackageColumnType(name: government(1, "code"), dataType: "string", isUnique: true),
  PackageColumnType(name: government(1, "label"), dataType: "string", labelOf: government(1, "code")),
  PackageColumnType(name: government(2, "code"), dataType: "string", isUnique: true, prior: government(1, "code")),
  PackageColumnType(name: government(2, "label"), dataType: "string", labelOf: government(2, "code")),
  PackageColumnType(name: "fin-source:carry-over", dataType: "boolean", isUnique: true),
  PackageColumnType(name: "expenditure-type:personnel", dataType: "boolean", isUnique: true),
]

private func government(_ level: Int, _ part: String) -> String {
  "economic-classification:government:level\(level):\(part)"
}

private func administrative(_ level: Int, _ part: String) -> String {
  "administrative-classification:generic:level\(level):\(part)"
}

private func functional(_ level: Int, _ part: String) -> String {
  "functional-classification:generic:level\(level):\(part)"
}

private func economic(_ level: Int, _ part: String) -> String {
  "economic-classification:generic:level\(level):\(part)"
}

// MARK: - Groups of columns

private let yearAndDepartment: [PackageField] = [
  PackageField("fiscal_year", "预算年度", "integer", is: "date:fiscal-year", isRequired: true),
  PackageField("department_code", "部门代码", is: administrative(1, "code")),
  PackageField("department", "部门", is: administrative(1, "label"), isRequired: true),
]

private let unit: [PackageField] = [
  PackageField("unit_code", "单位代码", is: administrative(2, "code")),
  PackageField("unit", "单位", is: administrative(2, "label"), isRequired: true),
]

private let whose: [PackageField] =
  [
    PackageField("line_id", "行号", is: "budget-line-id", isRequired: true),
    PackageField("direction", "收支方向", is: "direction", isRequired: true, values: ["revenue", "expenditure"]),
    PackageField("phase", "预算阶段", is: "phase:id", isRequired: true, values: ["approved"]),
  ] + yearAndDepartment + unit + [
    PackageField(
      "unit_kind", "单位性质", is: administrative(2, "kind"), values: ["administrative", "civil-service", "institution"])
  ]

private let functions: [PackageField] = [
  PackageField("function_class_code", "功能分类类级代码", is: functional(1, "code")),
  PackageField("function_class", "功能分类类级", is: functional(1, "label")),
  PackageField("function_group_code", "功能分类款级代码", is: functional(2, "code")),
  PackageField("function_group", "功能分类款级", is: functional(2, "label")),
  PackageField("function_code", "功能分类项级代码", is: functional(3, "code")),
  PackageField("function", "功能分类项级", is: functional(3, "label")),
]

private let economics: [PackageField] = [
  PackageField("economic_class_code", "部门经济分类类级代码", is: economic(1, "code")),
  PackageField("economic_class", "部门经济分类类级", is: economic(1, "label")),
  PackageField("economic_code", "部门经济分类款级代码", is: economic(2, "code")),
  PackageField("economic", "部门经济分类款级", is: economic(2, "label")),
  PackageField("economic_detail_code", "部门经济分类本级细化代码", is: economic(3, "code")),
  PackageField("economic_detail", "部门经济分类本级细化", is: economic(3, "label")),
  PackageField("government_class_code", "政府经济分类类级代码", is: government(1, "code")),
  PackageField("government_class", "政府经济分类类级", is: government(1, "label")),
  PackageField("government_code", "政府经济分类款级代码", is: government(2, "code")),
  PackageField("government", "政府经济分类款级", is: government(2, "label")),
]

private let project: [PackageField] = [
  PackageField("project_id", "项目序号", is: "activity:generic:project:code"),
  PackageField("project", "项目", is: "activity:generic:project:label"),
]

private let kinds: [PackageField] = [
  PackageField("expenditure_type_code", "支出类型代码", is: "expenditure-type:code", values: ["basic", "project"]),
  PackageField("expenditure_type", "支出类型", is: "expenditure-type:label", values: ["基本支出", "项目支出"]),
  PackageField(
    "fund_code", "资金性质代码", is: "fin-source:generic:level1:code", isRequired: true,
    values: ["general", "government-fund", "state-capital", "other"]),
  PackageField("fund", "资金性质", is: "fin-source:generic:level1:label", isRequired: true),
  PackageField("source_code", "资金来源代码", is: "fin-source:generic:level2:code", isRequired: true),
  PackageField("source", "资金来源", is: "fin-source:generic:level2:label", isRequired: true),
  PackageField("carry_over", "是否上年结转", "boolean", is: "fin-source:carry-over", isRequired: true),
  PackageField("personnel", "是否人员经费", "boolean", is: "expenditure-type:personnel"),
]

// MARK: - Tables

/// The columns of incomes and facts, in the order of ``FactRows``.
let factFields: [PackageField] =
  whose + functions + economics + project + kinds + [
    PackageField("value", "金额（元）", "number", is: "value", isRequired: true)
  ]

/// The columns of money that is known by economic account apart: those of facts without the functional classification.
///
/// Its amount is no `value` of the vocabulary: it is the same money as that of the facts.
let marginFields: [PackageField] =
  whose + economics + project + kinds + [PackageField("value", "金额（元）", "number", isRequired: true)]

let projectFields: [PackageField] =
  [PackageField("project_id", "项目序号", is: "activity:generic:project:code", isRequired: true)] + yearAndDepartment
  + unit + [PackageField("project", "项目", is: "activity:generic:project:label", isRequired: true)]

let goalFields: [PackageField] =
  [PackageField("goal_id", "目标序号", isRequired: true)] + yearAndDepartment + project + [PackageField("goal", "目标")]

let taskFields: [PackageField] =
  [
    PackageField("task_id", "任务序号", isRequired: true), PackageField("goal_id", "目标序号", isRequired: true),
  ] + yearAndDepartment + [
    PackageField("task", "任务名称", isRequired: true), PackageField("content", "主要内容"),
  ]

let indicatorFields: [PackageField] =
  [
    PackageField("indicator_id", "指标序号", isRequired: true), PackageField("goal_id", "目标序号", isRequired: true),
  ] + yearAndDepartment + project + [
    PackageField("level", "一级指标", isRequired: true), PackageField("kind", "二级指标", isRequired: true),
    PackageField("indicator", "三级指标", isRequired: true),
    PackageField("nature", "指标性质", isRequired: true, values: ["=", "≥", "≤", ">", "<", "定性"]),
    PackageField("target", "指标值"), PackageField("measure", "度量单位"), PackageField("weight", "权重", "number"),
    PackageField("polarity", "指标方向性", values: ["正向", "反向"]),
  ]
