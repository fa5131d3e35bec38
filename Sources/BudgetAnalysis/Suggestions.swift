package import BudgetModel

/// Up to three accounts that a code may be a slip of: one digit changed, two neighbours swapped, one too many or too
/// few.
///
/// Those under the same superior come first: the last digits are the likeliest to be wrong.
///
/// - Complexity: O(digits²), whatever the size of the classification.
package func suggestedAccounts(for code: Code, in classification: Classification) -> [Account] {
  let digits = Array(code.text.utf8)
  var found: Set<Code> = []
  func consider(_ variant: [UInt8]) {
    guard let other = Code(String(decoding: variant, as: UTF8.self)), other != code,
      classification.row(of: other) != nil
    else { return }
    found.insert(other)
  }
  for index in digits.indices {
    for digit in UInt8(ascii: "0")...UInt8(ascii: "9") {
      consider(Array(digits[..<index]) + [digit] + digits[(index + 1)...])
      consider(Array(digits[..<index]) + [digit] + digits[index...])
      if index == digits.count - 1 { consider(digits + [digit]) }
    }
    consider(Array(digits[..<index]) + digits[(index + 1)...])
    if index + 1 < digits.count {
      consider(Array(digits[..<index]) + [digits[index + 1], digits[index]] + digits[(index + 2)...])
    }
  }
  let nearestFirst = found.sorted { left, right in
    let isLeftNear = left.superior == code.superior && left.digitCount == code.digitCount
    let isRightNear = right.superior == code.superior && right.digitCount == code.digitCount
    return isLeftNear == isRightNear ? left < right : isLeftNear
  }
  return nearestFirst.prefix(3).compactMap { classification[$0] }
}

/// The accounts of each name, gathered when a name is first found wrong.
struct NameIndex {
  private var codes: [String: [Code]]?

  /// Up to three accounts named `name` in the classification that `code` is of, those nearest to it first.
  mutating func accounts(named name: String, near code: Code, in classification: Classification) -> [Account] {
    let index = codes ?? NameIndex.gather(classification)
    codes = index
    func distance(_ other: Code) -> Int {
      other.superior == code.superior ? 0 : other.topClass == code.topClass ? 1 : 2
    }
    let found = (index[foldedName(name)] ?? []).filter { $0.firstDigit == code.firstDigit }
      .sorted { (distance($0), $0) < (distance($1), $1) }
    return found.prefix(3).compactMap { classification[$0] }
  }

  private static func gather(_ classification: Classification) -> [String: [Code]] {
    var codes: [String: [Code]] = [:]
    for account in classification.accounts(where: { _ in true }) {
      codes[foldedName(account.name), default: []].append(account.code)
    }
    return codes
  }
}
