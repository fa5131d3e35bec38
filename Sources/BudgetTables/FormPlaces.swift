/// What a budget puts into the texts of a form.
///
/// A text has its places in braces: `{year}`, `{lastYear}`, `{department}`, `{moneyUnit}`, and in the note under an empty
/// table `{lacking}`, what it has none of.
struct FormPlaces {
  var year: Int
  var department = ""
  var moneyUnit = ""
  var lacking = ""

  /// `text` with its places filled; what is filled in is not looked at again.
  func filled(_ text: String) -> String {
    guard text.contains("{") else { return text }
    return text.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { index, piece in
      guard index > 0, let end = piece.firstIndex(of: "}") else { return String(piece) }
      return value(of: piece[..<end]) + piece[piece.index(after: end)...]
    }.joined()
  }

  private func value(of place: Substring) -> String {
    switch place {
    case "year": String(year)
    case "lastYear": String(year - 1)
    case "department": department
    case "moneyUnit": moneyUnit
    case "lacking": lacking
    default: "{\(place)}"
    }
  }
}
