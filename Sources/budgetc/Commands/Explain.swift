import BudgetSource

/// `budgetc explain [CODE]`: the page of a code, or the codes there are.
func explain(_ arguments: Arguments, _ console: Console) throws(Failure) -> ExitStatus {
  let known = DiagnosticID.allCases.sorted { $0.rawValue < $1.rawValue }
  guard let word = arguments.operands.first else {
    try list(known, console)
    return .fine
  }
  if let id = DiagnosticID(typed: word) {
    try writeToStandardOutput { writePage(of: id, in: console.tongue, into: &$0) }
    return .fine
  }
  let group = known.filter { $0.rawValue.hasPrefix(DiagnosticID.comparable(word)) }
  guard !group.isEmpty else { throw unknownCode(word) }
  try list(group, console)
  return .fine
}

private func list(_ codes: [DiagnosticID], _ console: Console) throws(Failure) {
  try writeToStandardOutput { sink in
    for id in codes { sink.write("\(id.rawValue)  \(id.title.text(in: console.tongue))\n") }
  }
}

extension DiagnosticID {
  /// The code that a person has typed, in letters of any case and width.
  init?(typed word: String) { self.init(rawValue: DiagnosticID.comparable(word)) }

  fileprivate static func comparable(_ word: String) -> String {
    String(decoding: folded(word.utf8), as: UTF8.self).uppercased()
  }
}

/// A page: the name of the rule, a budget that breaks it, what is said of it, and the same budget mended.
func writePage(of id: DiagnosticID, in tongue: Tongue, into sink: inout ByteSink) {
  sink.write("\(id.rawValue)  \(id.title.text(in: tongue))\n")
  let sections = ExplainPage.sections(of: id.rawValue)
  func write(_ name: String, _ head: String) {
    guard let lines = sections[name] else { return }
    sink.write("\n\(head)\n\n")
    for line in lines { sink.write(line.isEmpty ? "\n" : "  \(line)\n") }
  }
  write("failing.bud", "\(Texts.failingHead.text(in: tongue)) (failing.bud)")
  let others = sections.keys.filter { !["failing.bud", "mended.bud", "zh.txt", "en.txt"].contains($0) }
  for name in others.sorted() { write(name, name) }
  write(tongue.rawValue + ".txt", Texts.saysHead.text(in: tongue))
  write("mended.bud", Texts.mendedHead.text(in: tongue))
}
