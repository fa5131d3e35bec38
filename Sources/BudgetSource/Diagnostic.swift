package enum Severity: String, Sendable, Comparable {
  case note
  case warning
  case error

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// A place and what to say about it.
package struct Label: Sendable, Equatable {
  package let range: SourceRange
  package let text: Message?

  package init(_ range: SourceRange, _ text: Message? = nil) {
    self.range = range
    self.text = text
  }
}

/// A value that a message speaks of, kept typed for the machine-readable printers.
package struct Operand: Sendable, Equatable {
  package enum Value: Sendable, Equatable {
    /// Money in fen (1/100 元).
    case fen(Int64)
    case count(Int)
    case text(String)
  }

  package let name: String
  package let value: Value

  package init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}

/// Text to put in the place of a range; an empty range inserts, an empty text deletes.
package struct TextEdit: Sendable, Equatable {
  package let range: SourceRange
  package let text: String

  package init(_ range: SourceRange, _ text: String) {
    self.range = range
    self.text = text
  }
}

/// A change that mends what a diagnostic complains of.
package struct FixIt: Sendable, Equatable {
  package enum Confidence: String, Sendable {
    /// May be applied unattended: it cannot change what the writer meant.
    case safe
    /// Likely, but the writer must look.
    case maybe
    /// Holds a place that the writer has to fill in.
    case placeholder
  }

  package let title: Message
  package let confidence: Confidence
  /// Edits that do not overlap, in any file of the compilation.
  package let edits: [TextEdit]

  package init(_ title: Message, _ confidence: Confidence, _ edits: [TextEdit]) {
    self.title = title
    self.confidence = confidence
    self.edits = edits
  }
}

/// One thing the compiler has to say, as a value; printers turn it into text, and nothing else in the compiler does.
package struct Diagnostic: Sendable, Equatable {
  package let id: DiagnosticID
  package var severity: Severity
  /// What is wrong, in one line.
  package let message: Message
  package let primary: Label
  /// Other places that belong to it, in any file.
  package let labels: [Label]
  package let operands: [Operand]
  /// The rule it rests on (依据).
  package let rule: Message?
  /// What to do next (建议).
  package let hint: Message?
  package let fixIts: [FixIt]

  package init(
    _ id: DiagnosticID,
    _ message: Message,
    severity: Severity = .error,
    at primary: Label,
    labels: [Label] = [],
    operands: [Operand] = [],
    rule: Message? = nil,
    hint: Message,
    fixIts: [FixIt] = []
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.primary = primary
    self.labels = labels
    self.operands = operands
    self.rule = rule
    self.hint = hint
    self.fixIts = fixIts
  }
}

extension SourceRange {
  /// The same run of bytes where so many more stand before it; fewer, where the sum wraps around.
  fileprivate func moved(by shift: SourcePosition) -> SourceRange { SourceRange(start &+ shift, end &+ shift) }
}

extension Diagnostic {
  /// The same diagnostic of the same bytes where so many more stand before them; fewer, where the sum wraps around.
  package func moved(by shift: SourcePosition) -> Diagnostic {
    if shift == 0 { return self }
    func moved(_ label: Label) -> Label { Label(label.range.moved(by: shift), label.text) }
    return Diagnostic(
      id, severity: severity, message: message, primary: moved(primary), labels: labels.map(moved), operands: operands,
      rule: rule, hint: hint,
      fixIts: fixIts.map { fixIt in
        FixIt(
          fixIt.title, fixIt.confidence, fixIt.edits.map { TextEdit($0.range.moved(by: shift), $0.text) })
      })
  }

  private init(
    _ id: DiagnosticID, severity: Severity, message: Message, primary: Label, labels: [Label], operands: [Operand],
    rule: Message?, hint: Message?, fixIts: [FixIt]
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.primary = primary
    self.labels = labels
    self.operands = operands
    self.rule = rule
    self.hint = hint
    self.fixIts = fixIts
  }
}

extension [Diagnostic] {
  package var hasErrors: Bool { contains { $0.severity == .error } }

  /// In the order of their places, each once.
  package func sortedByPlace() -> [Diagnostic] {
    let keyed = enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.primary.range != b.primary.range { return a.primary.range < b.primary.range }
      if a.id != b.id { return a.id.rawValue < b.id.rawValue }
      return left.offset < right.offset
    }
    var result: [Diagnostic] = []
    result.reserveCapacity(count)
    for (_, diagnostic) in keyed where result.last != diagnostic { result.append(diagnostic) }
    return result
  }
}
