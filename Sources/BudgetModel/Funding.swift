/// The budget that an account belongs to: 一般公共预算, 政府性基金预算, 国有资本经营预算, 社会保险基金预算.
package enum Fund: UInt8, Sendable, CaseIterable {
  case general
  case governmentFund
  case stateCapital
  case socialInsurance

  package var name: String { IncomeSource(fiscal: self)?.name ?? "社会保险基金预算" }
}

/// Where money comes from (收入来源): the three fiscal appropriations (财政拨款), then all other income of a unit.
package enum IncomeSource: UInt8, Sendable, CaseIterable {
  case general
  case governmentFund
  case stateCapital
  case fiscalAccount
  case operations
  case business
  case superior
  case subsidiary
  case other

  /// Whether this is a fiscal appropriation (财政拨款).
  package var isFiscal: Bool { rawValue <= IncomeSource.stateCapital.rawValue }

  package var name: String {
    switch self {
    case .general: "一般公共预算"
    case .governmentFund: "政府性基金预算"
    case .stateCapital: "国有资本经营预算"
    case .fiscalAccount: "财政专户"
    case .operations: "事业收入"
    case .business: "事业单位经营收入"
    case .superior: "上级补助收入"
    case .subsidiary: "附属单位上缴收入"
    case .other: "其他收入"
    }
  }

  /// The appropriation that pays an account of `fund`; a social insurance fund is none of a department's.
  package init?(fiscal fund: Fund) {
    switch fund {
    case .general: self = .general
    case .governmentFund: self = .governmentFund
    case .stateCapital: self = .stateCapital
    case .socialInsurance: return nil
    }
  }
}
