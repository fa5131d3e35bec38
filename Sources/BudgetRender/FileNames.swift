package import BudgetTables

/// The name of a table's file: `表1-2 部门支出总表.tsv`.
///
/// What no file name may hold, or what would hide the file, becomes `_`.
package func fileName(number: String, title: String, endingIn ending: String) -> String {
  let name = number.isEmpty ? title : "\(number) \(title)"
  // By scalars: a slash with a combining mark behind it is one character, and still a slash to the system.
  var safe = String.UnicodeScalarView()
  for scalar in name.unicodeScalars {
    let isUnsafe = visibleTwin(of: scalar) != nil || "/\\:*?\"<>|".unicodeScalars.contains(scalar)
    safe.append(isUnsafe || (scalar == "." && safe.isEmpty) ? "_" : scalar)
  }
  return String(safe) + ending
}

/// The name of a table's file.
package func fileName(of table: Table, endingIn ending: String) -> String {
  fileName(number: table.number, title: table.title, endingIn: ending)
}
