import BudgetModel
import BudgetSource

/// Contributions and training stand once by function and once by economic account, and basic expenditure names the same
/// money both ways: 2080505 is 30108, 2210201 is 30113, and so on.
///
/// A unit that uses both sides must use them alike. What a contribution is spent on is one economic account, so that one
/// that is spent on others alone is wrong without the other side.
func checkFunctionAgainstEconomics(_ input: CheckInput, _ findings: inout Findings) {
  guard !input.moneyIsIncomplete else { return }
  var sums = [Sides](repeating: Sides(), count: pairs.count * input.budget.units.count)
  for fact in input.budget.facts where !fact.traits.contains(.project) {
    let byFunction = fact.traits.contains(.economicMargin) ? nil : pair(ofFunction: fact.function)
    let byEconomic = fact.traits.contains(.functionalMargin) ? nil : pair(ofEconomic: fact.economic)
    if let index = byFunction { sums[Int(fact.unit) * pairs.count + index].addFunction(fact) }
    if let index = byEconomic {
      // A line of the economic account under another function is the likelier mistake.
      sums[Int(fact.unit) * pairs.count + index].addEconomic(fact, isLikelier: byFunction != index)
    }
  }
  for (slot, sides) in sums.enumerated() {
    let pair = pairs[slot % pairs.count]
    let isAlone = sides.economicPlace == nil && sides.isClassed && pair.isContribution
    guard let first = sides.functionPlace, isAlone || sides.economicPlace != nil else { continue }
    findings.test(
      .functionEconomics,
      sides.function == sides.economic
        ? nil
        : .functionEconomics(
          functions: pair.functions, sides.function, first, economics: pair.economics, sides.economic,
          sides.economicPlace, in: input.moneyUnit))
  }
}

private struct Sides {
  private(set) var function = Amount.zero
  private(set) var economic = Amount.zero
  private(set) var functionPlace: SourcePosition?
  private(set) var economicPlace: SourcePosition?
  /// Whether all of the functional side has an economic account.
  private(set) var isClassed = true

  mutating func addFunction(_ fact: Fact) {
    function += fact.amount
    functionPlace = functionPlace ?? fact.place
    if fact.economic.isNone { isClassed = false }
  }

  mutating func addEconomic(_ fact: Fact, isLikelier: Bool) {
    economic += fact.amount
    if isLikelier || economicPlace == nil { economicPlace = fact.place }
  }
}

/// Functional accounts and the economic accounts that name the same money.
private let pairs: [(functions: [Code], economics: [Code], isContribution: Bool)] = [
  ([Code(2_050_803)], [Code(30216)], false),
  ([Code(2_080_505)], [Code(30108)], true),
  ([Code(2_080_506)], [Code(30109)], true),
  ([Code(2_101_101), Code(2_101_102), Code(2_101_103)], [Code(30110), Code(30111)], false),
  ([Code(2_210_201)], [Code(30113)], true),
]

/// The pair that a functional account belongs to; asked of every fact, so without a search.
private func pair(ofFunction code: Code) -> Int? {
  switch code.value {
  case 2_050_803: 0
  case 2_080_505: 1
  case 2_080_506: 2
  case 2_101_101, 2_101_102, 2_101_103: 3
  case 2_210_201: 4
  default: nil
  }
}

/// The pair that an economic account, or the 款 above a local detail, belongs to.
private func pair(ofEconomic code: Code) -> Int? {
  switch code.digitCount > 5 ? code.superior?.value ?? 0 : code.value {
  case 30216: 0
  case 30108: 1
  case 30109: 2
  case 30110, 30111: 3
  case 30113: 4
  default: nil
  }
}
