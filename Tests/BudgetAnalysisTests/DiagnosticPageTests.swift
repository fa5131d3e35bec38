import BudgetAnalysis
import BudgetRender
import BudgetSource
import BudgetTestSupport
import Foundation
import Testing

/// What is made of the cases of `Tests/Cases/diagnostics`: `diagnostics.json`, the pages of `budgetc explain`, and the
/// sources that safe fix-its mend.
@Suite("Pages of diagnostics")
struct DiagnosticPageTests {
  private let cases = DiagnosticCaseTests()

  @Test("what is said of a broken rule, as JSON", arguments: DiagnosticCaseTests.caseCodes)
  func json(_ code: String) throws {
    let result = try cases.compileCase(code, "failing.bud")
    let report = DiagnosticReport(
      shown: result.diagnostics, counts: .init(of: result.diagnostics), hidden: 0, omitted: 0,
      verdict: verdict(of: result.diagnostics, writes: false, in: .chinese), map: result.value.map)
    let options = ReportOptions(tongue: .chinese, usesColor: false, toolVersion: "0", pathForOthers: { $0 })
    let printed = collectBytes { render(report, as: .json, options: options, into: &$0) }
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(printed)) }
    try cases.compare(
      String(decoding: printed, as: UTF8.self),
      with: DiagnosticCaseTests.caseFolder.appendingPathComponent("\(code)/diagnostics.json"))
  }

  /// Codes whose safe fix-its need not lead to the mended source, with the reason.
  private static let exempt: [String: String] = [:]

  @Test("safe fix-its lead to the mended source", arguments: DiagnosticCaseTests.caseCodes)
  func fixes(_ code: String) throws {
    let result = try cases.compileCase(code, "failing.bud")
    let fixIts = result.diagnostics.compatibleSafeFixIts()
    guard !fixIts.isEmpty, DiagnosticPageTests.exempt[code] == nil else { return }
    let root = result.value.map.applying(fixIts)[0] ?? []
    let mended = try String(
      contentsOf: DiagnosticCaseTests.caseFolder.appendingPathComponent("\(code)/mended.bud"), encoding: .utf8)
    #expect(String(decoding: root, as: UTF8.self) == mended)
  }

  @Test("the pages of explain are those of the cases")
  func pages() throws {
    var lines = [
      "// swift-format-ignore-file",
      "// Written by `UPDATE_CASES=1 swift test --filter DiagnosticPageTests` from Tests/Cases/diagnostics; not by hand.",
      "", "/// All pages: `%% CODE`, and below it its files, each below `% NAME`.",
      "let explainPages: StaticString = #\"\"\"",
    ]
    for code in DiagnosticCaseTests.caseCodes {
      lines.append("  %% \(code)")
      for (name, text) in try sections(of: code) {
        lines.append("  % \(name)")
        lines += DiagnosticPageTests.shown(text).map { $0.isEmpty ? "" : "  " + $0 }
      }
    }
    lines += ["  \"\"\"#", ""]
    try cases.compare(
      lines.joined(separator: "\n"),
      with: URL(fileURLWithPath: CaseFiles.package + "/Sources/budgetc/Pages/ExplainPages.swift"))
  }

  /// The sources of a case, and what is said of it; printed anew, for the files with it may be written at this moment.
  private func sections(of code: String) throws -> [(name: String, text: String)] {
    let folder = DiagnosticCaseTests.caseFolder.appendingPathComponent(code)
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let sources = try names.filter { name in [".bud", ".tsv"].contains { name.hasSuffix($0) } }.map { name in
      (name, String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self))
    }
    let result = try cases.compileCase(code, "failing.bud")
    let texts = Tongue.allCases.map { tongue in
      let options = DiagnosticOptions(tongue: tongue, usesColor: false)
      let printed = collectBytes {
        renderDiagnostics(result.diagnostics, in: result.value.map, options: options, into: &$0)
      }
      return (tongue.rawValue + ".txt", String(decoding: printed, as: UTF8.self))
    }
    return (sources + texts).sorted { $0.0 < $1.0 }
  }

  /// The lines of a text with what cannot be seen, or cannot stand in a source, made visible.
  private static func shown(_ text: String) -> [String] {
    var lines = [""]
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: lines.append("")
      case 0..<0x20: lines[lines.count - 1] += Unicode.Scalar(0x2400 + scalar.value).map(String.init) ?? ""
      case 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF:
        lines[lines.count - 1] += "⟨U+\(String(scalar.value, radix: 16, uppercase: true))⟩"
      default: lines[lines.count - 1].unicodeScalars.append(scalar)
      }
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }
}
