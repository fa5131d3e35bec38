import BudgetModel
import BudgetSource

/// Nothing is published that was left to be filled in: XX, ××, 待填.
func checkPlaceholders(_ input: CheckInput) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  for text in input.texts {
    guard let found = placeholder(in: text.text) else { continue }
    let start = text.place.start + SourcePosition(found.offset)
    let range = SourceRange(start, start + SourcePosition(found.word.utf8.count))
    diagnostics.append(.placeholder(found.word, at: range))
  }
  for project in input.budget.projects {
    if let found = placeholder(in: project.name) { diagnostics.append(.placeholder(found.word, at: project.place)) }
    for indicator in project.performance.indicators {
      if let found = placeholder(in: indicator.name) {
        diagnostics.append(.placeholder(found.word, at: indicator.place))
      }
    }
  }
  return diagnostics
}

private func placeholder(in text: String) -> (word: String, offset: Int)? {
  for word in ["XX", "ＸＸ", "××", "待填", "待补充", "待定", "？？"] {
    if let range = text.firstRange(of: word) {
      return (word, text.utf8.distance(from: text.startIndex, to: range.lowerBound))
    }
  }
  return nil
}
