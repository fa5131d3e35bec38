/// How often a rule was tested in a compilation, and how often it was kept.
package struct RuleTest: Sendable, Equatable {
  package let rule: DiagnosticID
  package let tested: Int
  package let passed: Int

  package init(rule: DiagnosticID, tested: Int, passed: Int) {
    self.rule = rule
    self.tested = tested
    self.passed = passed
  }
}
