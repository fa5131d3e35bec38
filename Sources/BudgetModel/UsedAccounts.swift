/// The codes that a budget uses, and those of them that nothing published vouches for.
package struct UsedAccounts: Sendable {
  /// All functional and economic accounts of its expenditure, in order.
  package let codes: [Code]
  /// Those whose row of the list is not vouched for; of a local detail, the row that it stands below.
  package let unvouched: [Code]
}

extension Budget {
  /// - Complexity: O(facts).
  package var usedAccounts: UsedAccounts {
    var used: Set<Code> = []
    for fact in facts {
      if !fact.function.isNone { used.insert(fact.function) }
      if !fact.economic.isNone { used.insert(fact.economic) }
    }
    let codes = used.sorted()
    return UsedAccounts(codes: codes, unvouched: codes.filter { restsOnUnvouchedRow($0) })
  }

  private func restsOnUnvouchedRow(_ code: Code) -> Bool {
    var code = code
    while let account = classification[code], account.certainty == .declared, let superior = code.superior {
      code = superior
    }
    return classification[code].map { $0.certainty == .unvouched || $0.certainty == .doubtful } ?? false
  }
}
