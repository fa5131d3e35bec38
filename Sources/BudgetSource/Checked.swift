/// What a stage returns: its value, and everything it had to say about its input.
///
/// A stage never fails: for any bytes at all there is a value, however incomplete, beside its diagnostics.
package struct Checked<Value> {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, _ diagnostics: [Diagnostic]) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

extension Checked: Sendable where Value: Sendable {}
