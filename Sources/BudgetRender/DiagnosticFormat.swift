package import BudgetModel
package import BudgetSource

/// What diagnostics can be printed as.
package enum DiagnosticFormat: String, Sendable, CaseIterable {
  case text, short, json, sarif, github

  /// Whether it is one document, which stands whole or not at all, and has no other lines beside it.
  package var isDocument: Bool { self == .json || self == .sarif }
}

/// What a run has to say: the diagnostics to show, and how many there are in all.
package struct DiagnosticReport: Sendable {
  /// How many diagnostics of each severity there are, shown or not.
  package struct Counts: Sendable, Equatable {
    package let errors: Int
    package let warnings: Int
    package let notes: Int

    package init(of diagnostics: [Diagnostic]) {
      errors = diagnostics.count { $0.severity == .error }
      warnings = diagnostics.count { $0.severity == .warning }
      notes = diagnostics.count { $0.severity == .note }
    }

    /// All of them together.
    package var total: Int { errors + warnings + notes }
  }

  /// The diagnostics to show, in the order of their places.
  package let shown: [Diagnostic]
  package let counts: Counts
  /// How many a filter leaves out.
  package let hidden: Int
  /// How many are left out because there are too many.
  package let omitted: Int
  /// The verdict line, in the tongue of the report.
  package let verdict: String
  package let map: SourceMap
  /// How often each rule was tested; `nil` when nobody asked.
  package let rules: [RuleTest]?
  /// The codes used, and how sure they are; `nil` when nobody asked.
  package let used: UsedAccounts?

  package init(
    shown: [Diagnostic], counts: Counts, hidden: Int, omitted: Int, verdict: String, map: SourceMap,
    rules: [RuleTest]? = nil, used: UsedAccounts? = nil
  ) {
    self.shown = shown
    self.counts = counts
    self.hidden = hidden
    self.omitted = omitted
    self.verdict = verdict
    self.map = map
    self.rules = rules
    self.used = used
  }
}

/// What the printers need to know besides the report.
package struct ReportOptions: Sendable {
  package let tongue: Tongue
  package let usesColor: Bool
  /// The version of the program, for the formats that name their maker.
  package let toolVersion: String
  /// A file's path, as others find it from where the program was started.
  package let pathForOthers: @Sendable (_ path: String) -> String

  package init(
    tongue: Tongue, usesColor: Bool, toolVersion: String, pathForOthers: @escaping @Sendable (String) -> String
  ) {
    self.tongue = tongue
    self.usesColor = usesColor
    self.toolVersion = toolVersion
    self.pathForOthers = pathForOthers
  }
}

/// Prints a report in one of the formats.
///
/// - Complexity: O(diagnostics · log lines), and O(bytes) once for each file that is spoken of.
package func render(
  _ report: DiagnosticReport, as format: DiagnosticFormat, options: ReportOptions, into sink: inout ByteSink
) {
  switch format {
  case .text:
    let options = DiagnosticOptions(tongue: options.tongue, usesColor: options.usesColor)
    renderDiagnostics(report.shown, in: report.map, options: options, into: &sink)
  case .short: renderShort(report, options: options, into: &sink)
  case .json: renderDiagnosticsJSON(report, options: options, into: &sink)
  case .sarif: renderSARIF(report, options: options, into: &sink)
  case .github: renderGitHub(report, options: options, into: &sink)
  }
}
