import BudgetModel
import BudgetSource

/// Nothing is published that was left to be filled in: XX, ××, 待填.
func checkPlaceholders(_ input: CheckInput, _ findings: inout Findings) {
  for text in input.texts {
    let found = placeholder(in: text.bytes)
    findings.test(
      .placeholder,
      found.map { found in
        let start = text.place.start + SourcePosition(found.offset)
        return .placeholder(found.word, at: SourceRange(start, start + SourcePosition(found.word.utf8.count)))
      })
  }
  for (name, place) in names(in: input) {
    findings.test(.placeholder, placeholder(in: Array(name.utf8)).map { .placeholder($0.word, at: place) })
  }
}

/// The names that the sources give to things, with their places.
private func names(in input: CheckInput) -> [(name: String, place: SourceRange)] {
  let budget = input.budget
  var names: [(name: String, place: SourceRange)] = []
  if let title = budget.title, let place = input.places.title { names.append((title, place)) }
  if let place = input.places.department { names.append((budget.department.name, place)) }
  names += budget.units.filter { $0.place != input.places.department }.map { ($0.name, $0.place) }
  for project in budget.projects {
    names.append((project.name, project.place))
    names += project.performance.indicators.map { ($0.name, $0.place) }
  }
  for task in budget.performance?.tasks ?? [] {
    if let place = task.place { names.append((task.name, place)) }
  }
  return names + (budget.performance?.indicators ?? []).map { ($0.name, $0.place) }
}

private let placeholders = [BytePattern]("XX", "ＸＸ", "××", "待填", "待补充", "待定", "？？")

private func placeholder(in bytes: [UInt8]) -> (word: String, offset: Int)? {
  for word in placeholders {
    if let offset = word.firstOffset(in: bytes) { return (word.text, offset) }
  }
  return nil
}
