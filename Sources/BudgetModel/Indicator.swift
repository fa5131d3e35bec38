package import BudgetSource

/// The first level of an indicator (一级指标), printed with 指标 behind it.
package enum IndicatorLevel: UInt8, Sendable, CaseIterable {
  case output
  case cost
  case benefit
  case satisfaction

  package var name: String {
    switch self {
    case .output: "产出"
    case .cost: "成本"
    case .benefit: "效益"
    case .satisfaction: "满意度"
    }
  }
}

/// The second level of an indicator (二级指标); the first follows from it.
///
/// Official rule: 《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》 财预〔2021〕101号 and the forms in use.
package enum IndicatorKind: UInt8, Sendable, CaseIterable {
  case quantity
  case quality
  case timeliness
  case economicCost
  case socialCost
  case environmentalCost
  case economicBenefit
  case socialBenefit
  case ecologicalBenefit
  case sustainableImpact
  case sustainableDevelopment
  case clientSatisfaction
  case beneficiarySatisfaction

  package var level: IndicatorLevel {
    switch self {
    case .quantity, .quality, .timeliness: .output
    case .economicCost, .socialCost, .environmentalCost: .cost
    case .economicBenefit, .socialBenefit, .ecologicalBenefit, .sustainableImpact, .sustainableDevelopment: .benefit
    case .clientSatisfaction, .beneficiarySatisfaction: .satisfaction
    }
  }

  package var name: String {
    switch self {
    case .quantity: "数量"
    case .quality: "质量"
    case .timeliness: "时效"
    case .economicCost: "经济成本"
    case .socialCost: "社会成本"
    case .environmentalCost: "生态环境成本"
    case .economicBenefit: "经济效益"
    case .socialBenefit: "社会效益"
    case .ecologicalBenefit: "生态效益"
    case .sustainableImpact: "可持续影响"
    case .sustainableDevelopment: "可持续发展"
    case .clientSatisfaction: "服务对象满意度"
    case .beneficiarySatisfaction: "帮扶对象满意度"
    }
  }
}

/// How an indicator compares what was reached with its value (指标性质).
package enum IndicatorNature: UInt8, Sendable {
  case equal
  case atLeast
  case atMost
  case more
  case less
  case qualitative

  package var name: String {
    switch self {
    case .equal: "="
    case .atLeast: "≥"
    case .atMost: "≤"
    case .more: ">"
    case .less: "<"
    case .qualitative: "定性"
    }
  }
}

package enum IndicatorDirection: UInt8, Sendable {
  case positive
  case negative

  package var name: String {
    switch self {
    case .positive: "正向"
    case .negative: "反向"
    }
  }
}

/// A weight (权重), exact: hundredths of a point.
package struct Weight: Sendable, Hashable, Comparable {
  package var hundredths: Int

  package init(hundredths: Int) {
    self.hundredths = hundredths
  }

  package static func < (left: Weight, right: Weight) -> Bool { left.hundredths < right.hundredths }

  /// Without needless decimals: `20`, `7.5`.
  package var text: String {
    if hundredths.isMultiple(of: 100) { return String(hundredths / 100) }
    let text = decimalText(Int64(hundredths), decimals: 2, grouped: false)
    return text.hasSuffix("0") ? String(text.dropLast()) : text
  }
}

/// A performance indicator (绩效指标).
package struct Indicator: Sendable {
  package var kind: IndicatorKind
  /// The third level (三级指标).
  package var name: String
  package var nature: IndicatorNature
  /// The value as typed.
  package var value: String
  /// The unit of measure (度量单位) as typed, empty where none is written.
  package var unit: String
  package var weight: Weight?
  package var direction: IndicatorDirection?
  package var place: SourceRange

  package init(
    kind: IndicatorKind, name: String, nature: IndicatorNature, value: String, unit: String, weight: Weight?,
    direction: IndicatorDirection?, place: SourceRange
  ) {
    self.kind = kind
    self.name = name
    self.nature = nature
    self.value = value
    self.unit = unit
    self.weight = weight
    self.direction = direction
    self.place = place
  }
}
