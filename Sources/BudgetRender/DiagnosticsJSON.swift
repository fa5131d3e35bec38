import BudgetJSON
import BudgetModel
import BudgetSource

/// Writes a report as JSON, version 1 of the form below; `budgetc schema diagnostics` prints its schema.
///
/// ```
/// { "format": "budgetc-diagnostics", "version": 1, "language": "zh",
///   "diagnostics": [
///     { "code": "B0302", "severity": "error", "message": { "zh": "…", "en": "…" },
///       "primary": { "file": "2024.bud", "line": 9, "column": 16, "endLine": 9, "endColumn": 22,
///                    "start": 172, "end": 178, "text": { "zh": "…", "en": "…" } },
///       "labels": [ { "file": "2024.bud", … } ],
///       "operands": [ { "name": "stated", "kind": "money", "value": "3941000.00" } ],
///       "rule": { "zh": "…", "en": "…" }, "hint": { "zh": "…", "en": "…" },
///       "fixIts": [ { "title": { "zh": "…", "en": "…" }, "confidence": "maybe",
///                     "edits": [ { "file": "2024.bud", …, "replacement": "394.11" } ] } ],
///       "rendered": "错误[B0302]：…" } ],
///   "verdict": { "errors": 1, "warnings": 0, "notes": 0, "shown": 1, "hidden": 0, "omitted": 0, "text": "1 个错误" } }
/// ```
///
/// - Lines and columns count from 1, columns in Unicode scalars; `start` and `end` are bytes from the file's beginning. The
///   end is behind the last character. An edit with an empty range inserts, one with an empty `replacement` deletes.
/// - A `text`, `rule` or `hint` that a diagnostic has not is `null`. `rendered` is what a terminal shows, in `language`.
/// - The `kind` of an operand is `money` (元, a decimal string), `count` (a number) or `text`.
/// - `rules`, after `check --verbose` only, holds for every rule its code, its title, and how often it was tested and kept.
/// - `accounts`, after `check --notes` only, tells how many codes the budget uses, and which of them rest on rows of the lists
///   that are not vouched for.
/// - The verdict counts all there are; `hidden` of them are left out by a filter, `omitted` because there are too many.
func renderDiagnosticsJSON(_ report: DiagnosticReport, options: ReportOptions, into sink: inout ByteSink) {
  var document = DiagnosticsDocument(report, options)
  document.write(into: &sink)
}

private struct DiagnosticsDocument {
  private let report: DiagnosticReport
  private let options: ReportOptions
  private var places: DiagnosticPlaces
  private var json = JSONWriter()

  init(_ report: DiagnosticReport, _ options: ReportOptions) {
    self.report = report
    self.options = options
    places = DiagnosticPlaces(report.map)
  }

  mutating func write(into sink: inout ByteSink) {
    json.beginObject()
    json.member("format", "budgetc-diagnostics")
    json.member("version", 1)
    json.member("language", options.tongue.rawValue)
    json.key("diagnostics")
    json.beginArray()
    for (diagnostic, rendered) in zip(report.shown, renderedTexts()) {
      write(diagnostic, rendered)
      sink.write(json.bytes)
      json.bytes.removeAll(keepingCapacity: true)
    }
    json.end()
    verdict()
    rules()
    accounts()
    json.end()
    sink.write(json.bytes)
    json.bytes.removeAll()
  }

  private mutating func verdict() {
    json.key("verdict")
    json.beginObject(inline: true)
    json.member("errors", report.counts.errors)
    json.member("warnings", report.counts.warnings)
    json.member("notes", report.counts.notes)
    json.member("shown", report.shown.count)
    json.member("hidden", report.hidden)
    json.member("omitted", report.omitted)
    json.member("text", report.verdict)
    json.end()
  }

  private mutating func rules() {
    guard let rules = report.rules else { return }
    json.key("rules")
    json.beginArray()
    for test in rules {
      json.beginObject(inline: true)
      json.member("code", test.rule.rawValue)
      message("title", test.rule.title)
      json.member("tested", test.tested)
      json.member("passed", test.passed)
      json.end()
    }
    json.end()
  }

  private mutating func accounts() {
    guard let used = report.used else { return }
    json.key("accounts")
    json.beginObject()
    json.member("used", used.codes.count)
    json.key("unvouched")
    json.beginArray(inline: true)
    for code in used.unvouched { json.value(code.text) }
    json.end()
    json.end()
  }

  /// What a terminal shows for each diagnostic, without colour.
  ///
  /// They are printed together, so that the tables of a file's lines are made once, and cut where a blank line ends each.
  private func renderedTexts() -> [String] {
    let textOptions = DiagnosticOptions(tongue: options.tongue, usesColor: false)
    let all = collectBytes { renderDiagnostics(report.shown, in: report.map, options: textOptions, into: &$0) }
    var texts: [String] = []
    var start = 0
    for end in all.indices.dropFirst() where all[end] == UInt8(ascii: "\n") && all[end - 1] == UInt8(ascii: "\n") {
      texts.append(String(decoding: all[start..<end], as: UTF8.self))
      start = end + 1
    }
    if texts.count == report.shown.count { return texts }
    return report.shown.map { diagnostic in
      let bytes = collectBytes { renderDiagnostics([diagnostic], in: report.map, options: textOptions, into: &$0) }
      return String(decoding: bytes.dropLast(), as: UTF8.self)
    }
  }

  // MARK: - One diagnostic

  private mutating func write(_ diagnostic: Diagnostic, _ rendered: String) {
    json.beginObject()
    json.member("code", diagnostic.id.rawValue)
    json.member("severity", diagnostic.severity.rawValue)
    message("message", diagnostic.message)
    json.key("primary")
    label(diagnostic.primary)
    json.key("labels")
    json.beginArray()
    for label in diagnostic.labels { self.label(label) }
    json.end()
    json.key("operands")
    json.beginArray()
    for operand in diagnostic.operands { write(operand) }
    json.end()
    message("rule", diagnostic.rule)
    message("hint", diagnostic.hint)
    json.key("fixIts")
    json.beginArray()
    for fixIt in diagnostic.fixIts { write(fixIt) }
    json.end()
    json.member("rendered", rendered)
    json.end()
  }

  private mutating func message(_ name: String, _ message: Message?) {
    json.key(name)
    guard let message else {
      json.null()
      return
    }
    json.beginObject(inline: true)
    json.member("zh", message.zh)
    json.member("en", message.en)
    json.end()
  }

  private mutating func label(_ label: Label) {
    json.beginObject(inline: true)
    place(label.range)
    message("text", label.text)
    json.end()
  }

  /// The members of a place; the object around them is the caller's.
  private mutating func place(_ range: SourceRange) {
    guard let found = places.find(range) else { return }
    json.member("file", options.pathForOthers(report.map.files[found.file].path))
    json.member("line", found.start.line)
    json.member("column", found.start.column)
    json.member("endLine", found.end.line)
    json.member("endColumn", found.end.column)
    json.member("start", found.offsets.lowerBound)
    json.member("end", found.offsets.upperBound)
  }

  private mutating func write(_ operand: Operand) {
    json.beginObject(inline: true)
    json.member("name", operand.name)
    switch operand.value {
    case .fen(let fen):
      json.member("kind", "money")
      json.member("value", yuan(fen: fen))
    case .count(let count):
      json.member("kind", "count")
      json.member("value", count)
    case .text(let text):
      json.member("kind", "text")
      json.member("value", text)
    }
    json.end()
  }

  private func yuan(fen: Int64) -> String {
    let (whole, rest) = fen.magnitude.quotientAndRemainder(dividingBy: 100)
    return (fen < 0 ? "-" : "") + "\(whole)." + (rest < 10 ? "0" : "") + "\(rest)"
  }

  private mutating func write(_ fixIt: FixIt) {
    json.beginObject()
    message("title", fixIt.title)
    json.member("confidence", fixIt.confidence.rawValue)
    json.key("edits")
    json.beginArray()
    for edit in fixIt.edits {
      json.beginObject(inline: true)
      place(edit.range)
      json.member("replacement", edit.text)
      json.end()
    }
    json.end()
    json.end()
  }
}
