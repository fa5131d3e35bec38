/// The code of an account in a classification, packed as the number its digits spell.
///
/// A code has 3 digits (类), 5 (款), 7 (项, or a local detail of a 款) or 9; its superior is the code without the last
/// two. The first digit tells the classification: 2 支出功能分类, 3 部门预算支出经济分类.
package struct Code: Sendable, Hashable {
  package let value: UInt32

  /// No code: money that is not classified.
  package static let none = Code(0)

  @inlinable package init(_ value: UInt32) {
    self.value = value
  }

  /// - Returns: `nil` unless `digits` is one to nine decimal digits, the first no zero.
  package init?(_ digits: some StringProtocol) {
    guard (1...9).contains(digits.utf8.count), digits.utf8.first != UInt8(ascii: "0"),
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), let value = UInt32(digits)
    else { return nil }
    self.value = value
  }

  @inlinable package var isNone: Bool { value == 0 }

  /// The number of digits, 0 for ``none``.
  package var digitCount: Int {
    switch value {
    case 0: 0
    case ..<10: 1
    case ..<100: 2
    case ..<1_000: 3
    case ..<10_000: 4
    case ..<100_000: 5
    case ..<1_000_000: 6
    case ..<10_000_000: 7
    case ..<100_000_000: 8
    default: 9
    }
  }

  /// The numbers of digits that a code can have: 类, 款, 项 or a detail of a 款, a detail of a 项.
  package static let rightLengths = [3, 5, 7, 9]

  package var hasRightLength: Bool { Code.rightLengths.contains(digitCount) }

  /// The code without its last two digits; `nil` for a class (类) and for ``none``.
  @inlinable package var superior: Code? { value >= 10_000 ? Code(value / 100) : nil }

  /// The class (类): the first three digits.
  @inlinable package var topClass: Code {
    var value = value
    while value >= 10_000 { value /= 100 }
    return Code(value)
  }

  @inlinable package var firstDigit: UInt32 { topClass.value / 100 }
  @inlinable package var isFunctional: Bool { begins(with: 2) }
  @inlinable package var isEconomic: Bool { begins(with: 3) }

  /// Whether a code of a right length begins with a digit; asked several times a line, so without a division.
  @inlinable func begins(with digit: UInt32) -> Bool {
    switch value {
    case 1_000_000..<10_000_000: value &- digit &* 1_000_000 < 1_000_000
    case 10_000..<100_000: value &- digit &* 10_000 < 10_000
    case 100..<1_000: value &- digit &* 100 < 100
    case 100_000_000..<1_000_000_000: value &- digit &* 100_000_000 < 100_000_000
    default: false
    }
  }

  /// Whether this code is `other` or one of its subordinates.
  @inlinable package func isWithin(_ other: Code) -> Bool {
    var value = value
    while value > other.value { value /= 100 }
    return value == other.value
  }

  package var text: String { isNone ? "" : String(value) }
}

extension Code: Comparable {
  /// As texts: a superior just before its subordinates.
  package static func < (left: Code, right: Code) -> Bool {
    (left.aligned, left.value) < (right.aligned, right.value)
  }

  /// The code with zeros behind it up to nine digits.
  private var aligned: UInt32 {
    var value = value
    guard value > 0 else { return 0 }
    while value < 100_000_000 { value *= 10 }
    return value
  }
}
