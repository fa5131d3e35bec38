import BudgetModel
import BudgetSource

/// A budget written fact by fact; amounts are in 万元.
struct Sample {
  var budget: Budget

  init(department: String = "青禾县农业农村局", code: String? = "402", year: Int = 2024, units: [(String?, String)]) {
    budget = Budget(
      year: year, department: Department(code: code, name: department), classification: Classification(edition: year))
    budget.units = units.map { BudgetUnit(code: $0.0, name: $0.1, kind: nil, place: SourceRange(at: 0)) }
  }

  /// One unit, 402001, whose name ends in 本级.
  static var oneUnit: Sample { Sample(units: [("402001", "青禾县农业农村局本级")]) }

  static var twoUnits: Sample {
    Sample(units: [("402001", "青禾县农业农村局本级"), ("402002", "青禾县种子站")])
  }

  mutating func income(_ amount: String, _ source: IncomeSource = .general, carryOver: Bool = false, unit: Int = 0) {
    budget.incomes.append(
      Income(amount: wanyuan(amount), source: source, isCarryOver: carryOver, unit: unit, place: SourceRange(at: 0)))
  }

  /// Income and expenditure of one amount.
  mutating func balanced(
    _ amount: String, _ function: UInt32, _ economic: UInt32 = 0, _ traits: FactTraits = [],
    source: IncomeSource = .general, unit: Int = 0
  ) {
    income(amount, source, carryOver: traits.contains(.carryOver), unit: unit)
    spend(amount, function, economic, traits, source: source, unit: unit)
  }

  mutating func spend(
    _ amount: String, _ function: UInt32, _ economic: UInt32 = 0, _ traits: FactTraits = [], project: Int? = nil,
    source: IncomeSource = .general, unit: Int = 0
  ) {
    budget.facts.append(
      Fact(
        amount: wanyuan(amount), function: Code(function), economic: Code(economic),
        project: project.map { UInt32($0) } ?? Fact.noProject, unit: UInt32(unit), place: 0, source: source,
        traits: traits))
  }

  /// - Returns: The project's index.
  mutating func project(_ name: String, goal: [String]? = nil, indicators: [Indicator] = [], unit: Int = 0) -> Int {
    budget.projects.append(
      Project(
        name: name, unit: unit, performance: Performance(goal: goal, indicators: indicators),
        place: SourceRange(at: 0)))
    return budget.projects.count - 1
  }
}

/// The amount that `text` writes in 万元, with up to six decimals.
func wanyuan(_ text: String) -> Amount {
  let parts = text.filter { $0 != "," }.split(separator: ".", omittingEmptySubsequences: false)
  let decimals = parts.count > 1 ? String(parts[1]) : ""
  let padded = decimals + String(repeating: "0", count: 6 - decimals.count)
  return Amount(fen: (Int64(parts[0]) ?? 0) * 1_000_000 + (Int64(padded) ?? 0))
}

func indicator(_ kind: IndicatorKind, _ name: String, weight: Int? = nil) -> Indicator {
  Indicator(
    kind: kind, name: name, nature: .equal, value: "1", unit: "个", weight: weight.map { Weight(hundredths: $0 * 100) },
    direction: nil, place: SourceRange(at: 0))
}
