/// A JSON value, exact: a number is a whole number or the digits it was written with, never a binary fraction.
package enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// A number without a point or an exponent that an `Int` holds.
  case integer(Int)
  /// Any other number, as written.
  case decimal(String)
  case string(String)
  case array([JSONValue])
  /// Members in the order of the text; no name stands twice.
  case object([Member])

  /// A member of an object.
  package struct Member: Sendable, Equatable {
    package let name: String
    package let value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }
}

// What a value is, and `nil` when it is something else.
extension JSONValue {
  /// The member of that name; `nil` where there is none, or this is no object.
  ///
  /// - Complexity: O(members).
  package subscript(name: String) -> JSONValue? { members?.first { $0.name == name }?.value }

  /// The members of an object.
  package var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The elements of an array.
  package var elements: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The text of a string.
  package var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  package var flag: Bool? {
    if case .bool(let flag) = self { flag } else { nil }
  }

  /// A whole number; `5.0` and `5` are one number, as programs that know no whole numbers write it.
  package var integer: Int? {
    switch self {
    case .integer(let value): return value
    case .decimal(let digits):
      let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty, parts[1].utf8.allSatisfy({ $0 == UInt8(ascii: "0") }) else {
        return nil
      }
      return Int(parts[0])
    default: return nil
    }
  }

  package var isNull: Bool { self == .null }
}
