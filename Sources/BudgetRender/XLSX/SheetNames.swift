import BudgetTables

/// The names that a workbook gives to its sheets and areas.
enum SheetNames {
  /// The sheet with the cover and the contents.
  static let contents = "目录"

  /// A name for the sheet of each table: its number and title, as far as they go.
  ///
  /// A name has at most 31 UTF-16 units and none of `[]:*?/\`, has no apostrophe at its ends, and stands once whatever the case
  /// of its letters.
  static func names(of tables: [Table], besides taken: [String]) -> [String] {
    // `History` is kept by Excel for itself.
    var seen = Set((taken + ["History"]).map { $0.lowercased() })
    return tables.map { table in
      let wanted = table.number.isEmpty ? table.title : "\(table.number) \(table.title)"
      let plain = allowed(wanted)
      var name = shortened(plain, to: 31)
      var count = 1
      while !seen.insert(name.lowercased()).inserted {
        count += 1
        let ending = " (\(count))"
        name = shortened(plain, to: 31 - ending.utf16.count) + ending
      }
      return name
    }
  }

  private static func allowed(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let isForbidden = "[]:*?/\\".unicodeScalars.contains(scalar) || visibleTwin(of: scalar) != nil
      let isQuote = scalar == "'" && (result.isEmpty || result.count == name.unicodeScalars.count - 1)
      result.append(isForbidden || isQuote || (0xFFFE...0xFFFF).contains(scalar.value) ? "_" : scalar)
    }
    return result.isEmpty ? "_" : String(result)
  }

  private static func shortened(_ name: String, to limit: Int) -> String {
    var result = name
    while result.utf16.count > limit { result.unicodeScalars.removeLast() }
    // What was inside may be the end now.
    if result.unicodeScalars.last == "'" { result = result.dropLast() + "_" }
    return result
  }

  /// A sheet's name as it stands in a formula.
  static func quoted(_ name: String) -> String { "'" + name.replacing("'", with: "''") + "'" }

  /// A name for the area of a table, by its number: `表3_1`; `nil` for a table without one.
  ///
  /// Names have letters, digits, `_` and `.`, begin with no digit, and are no name of a cell, as `T1` is.
  static func area(of table: Table) -> String? {
    guard !table.number.isEmpty else { return nil }
    var name = String.UnicodeScalarView()
    for scalar in table.number.unicodeScalars {
      name.append(scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? scalar : "_")
    }
    let text = String(name)
    let isCell = text.utf8.allSatisfy { $0 < 0x80 }
    return isCell || ("0"..."9").contains(text.unicodeScalars.first ?? "0") ? "表" + text : text
  }
}

/// The letters of a column, `A` for 0.
func columnLetters(_ column: Int) -> String {
  var letters: [UInt8] = []
  var rest = column + 1
  while rest > 0 {
    letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
    rest = (rest - 1) / 26
  }
  return String(decoding: letters.reversed(), as: UTF8.self)
}
