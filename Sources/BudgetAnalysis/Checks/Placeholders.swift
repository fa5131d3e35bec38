import BudgetModel
import BudgetSource

/// Nothing is published that was left to be filled in: XX, ××, 待填.
func checkPlaceholders(_ input: CheckInput) -> [Diagnostic] {
  var diagnostics: [Diagnostic] = []
  for text in input.texts {
    guard let found = placeholder(in: text.bytes) else { continue }
    let start = text.place.start + SourcePosition(found.offset)
    let range = SourceRange(start, start + SourcePosition(found.word.utf8.count))
    diagnostics.append(.placeholder(found.word, at: range))
  }
  for project in input.budget.projects {
    if let found = placeholder(in: Array(project.name.utf8)) {
      diagnostics.append(.placeholder(found.word, at: project.place))
    }
    for indicator in project.performance.indicators {
      if let found = placeholder(in: Array(indicator.name.utf8)) {
        diagnostics.append(.placeholder(found.word, at: indicator.place))
      }
    }
  }
  return diagnostics
}

private let placeholders = [BytePattern]("XX", "ＸＸ", "××", "待填", "待补充", "待定", "？？")

private func placeholder(in bytes: [UInt8]) -> (word: String, offset: Int)? {
  for word in placeholders {
    if let offset = word.firstOffset(in: bytes) { return (word.text, offset) }
  }
  return nil
}
