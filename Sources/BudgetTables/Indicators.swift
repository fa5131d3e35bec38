internal import BudgetModel

/// What a column of indicators holds.
package enum IndicatorField: Sendable {
  /// 一级指标.
  case level
  /// 二级指标.
  case kind
  /// 三级指标.
  case name
  case nature
  case value
  case unit
  case weight
  case direction

  var columnKind: Table.Column.Kind {
    switch self {
    case .level, .kind, .unit, .direction: .text
    case .name: .prose
    case .nature, .value, .weight: .figure
    }
  }

  /// What is printed of `indicator`, with `suffix` behind the words that take one.
  func text(of indicator: Indicator, suffix: String) -> String {
    switch self {
    case .level: indicator.kind.level.name + suffix
    case .kind: indicator.kind.name + suffix
    case .name: indicator.name
    case .nature: indicator.nature.name
    case .value: indicator.value
    case .unit: indicator.unit
    case .weight: indicator.weight?.text ?? ""
    case .direction: indicator.direction.map { $0.name + suffix } ?? ""
    }
  }
}
