import BudgetModel
import BudgetSource

/// A goal, a task or a note does not say one line twice: such a line was pasted twice.
func checkRepeatedTexts(_ input: CheckInput, _ findings: inout Findings) {
  var group = -1
  var seen: [[UInt8]: SourceRange] = [:]
  var count = 0
  for text in input.texts {
    if text.group != group {
      group = text.group
      seen.removeAll(keepingCapacity: true)
    }
    // A short line may well be a heading that comes again.
    guard text.bytes.count >= shortestLine else { continue }
    count += 1
    if let first = seen.updateValue(text.place, forKey: text.bytes) {
      findings.add(.textTwice(first: first, at: text.place))
    }
  }
  findings.count(.textTwice, count)
}

/// Eight Chinese characters, in bytes.
private let shortestLine = 24
