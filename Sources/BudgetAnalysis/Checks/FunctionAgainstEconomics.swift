import BudgetModel
import BudgetSource

/// Contributions and training stand once by function and once by economic account, and basic expenditure names the same
/// money both ways: 2080505 is 30108, 2210201 is 30113, and so on.
///
/// A unit that uses both sides must use them alike.
func checkFunctionAgainstEconomics(_ input: CheckInput) -> [Diagnostic] {
  guard !input.moneyIsIncomplete else { return [] }
  var sums = [Sides](repeating: Sides(), count: pairs.count * input.budget.units.count)
  for fact in input.budget.facts where !fact.traits.contains(.project) {
    let byFunction = fact.traits.contains(.economicMargin) ? nil : pair(ofFunction: fact.function)
    let byEconomic = fact.traits.contains(.functionalMargin) ? nil : pair(ofEconomic: fact.economic)
    if let index = byFunction {
      let slot = Int(fact.unit) * pairs.count + index
      sums[slot].function += fact.amount
      sums[slot].functionPlace = sums[slot].functionPlace ?? fact.place
    }
    if let index = byEconomic {
      let slot = Int(fact.unit) * pairs.count + index
      sums[slot].economic += fact.amount
      // A line of the economic account under another function is the likelier mistake.
      if byFunction != index || sums[slot].economicPlace == nil { sums[slot].economicPlace = fact.place }
    }
  }
  return sums.enumerated().compactMap { slot, sides in
    guard let first = sides.functionPlace, let second = sides.economicPlace, sides.function != sides.economic else {
      return nil
    }
    let pair = pairs[slot % pairs.count]
    return .functionEconomics(
      functions: pair.functions, sides.function, first, economics: pair.economics, sides.economic, second)
  }
}

private struct Sides {
  var function = Amount.zero
  var economic = Amount.zero
  var functionPlace: SourcePosition?
  var economicPlace: SourcePosition?
}

/// Functional accounts and the economic accounts that name the same money.
private let pairs: [(functions: [Code], economics: [Code])] = [
  ([Code(2_050_803)], [Code(30216)]),
  ([Code(2_080_505)], [Code(30108)]),
  ([Code(2_080_506)], [Code(30109)]),
  ([Code(2_101_101), Code(2_101_102), Code(2_101_103)], [Code(30110), Code(30111)]),
  ([Code(2_210_201)], [Code(30113)]),
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
