import BudgetAnalysis
import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables
import Foundation
import Testing

/// `Tests/Cases/diagnostics/<code>/`: the shortest budget that breaks a rule (`failing.bud`), what is said of it in both
/// tongues (`zh.txt`, `en.txt`), and the same budget mended (`mended.bud`).
///
/// Other files of the folder are there to be
/// included; one named `unreadable.bud` cannot be read.
private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("../Cases/diagnostics").standardizedFileURL

private let codes = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  .filter { $0.hasPrefix("B") }

@Suite("Diagnostics")
struct DiagnosticCaseTests {
  static var caseFolder: URL { folder }
  static var caseCodes: [String] { codes }

  @Test("every code has a folder, and every folder a code")
  func index() {
    #expect(codes == DiagnosticID.allCases.map(\.rawValue).sorted())
  }

  @Test("what is said of a broken rule", arguments: codes)
  func failing(_ code: String) throws {
    let result = try compileCase(code, "failing.bud")
    #expect(!result.diagnostics.isEmpty)
    for diagnostic in result.diagnostics { #expect(diagnostic.id.rawValue == code) }
    for (tongue, name) in [(Tongue.chinese, "zh.txt"), (.english, "en.txt")] {
      let options = DiagnosticOptions(tongue: tongue, usesColor: false)
      let printed = collectBytes {
        renderDiagnostics(result.diagnostics, in: result.value.map, options: options, into: &$0)
      }
      try compare(String(decoding: printed, as: UTF8.self), with: folder.appendingPathComponent("\(code)/\(name)"))
    }
  }

  @Test("the mended source is clean", arguments: codes)
  func mended(_ code: String) throws {
    let result = try compileCase(code, "mended.bud")
    #expect(result.diagnostics.map(\.message.en) == [])
  }

  @Test("messages are short, plain, and say what to do", arguments: codes)
  func wording(_ code: String) throws {
    for diagnostic in try compileCase(code, "failing.bud").diagnostics {
      #expect(DiagnosticCaseTests.faults(inWordingOf: diagnostic) == [])
    }
  }

  @Test("the test of wording finds what it looks for")
  func wordingOfAnother() {
    func faults(_ first: String, _ hint: String) -> Int {
      let diagnostic = Diagnostic(
        .unknownWord, Message(zh: first, en: "a word"), at: Label(SourceRange(at: 0)),
        hint: Message(zh: hint, en: "correct it"))
      return DiagnosticCaseTests.faults(inWordingOf: diagnostic).count
    }
    #expect(faults("写错了", "改正") == 0)
    #expect(faults("写错了", "") == 1)
    #expect(faults("意外的 token", "改正") == 2)
    #expect(faults(String(repeating: "长", count: 31), "改正") == 1)
  }

  /// What is wrong with the words of a diagnostic: a first line over 60 columns, no next step, jargon.
  static func faults(inWordingOf diagnostic: Diagnostic) -> [String] {
    var faults = diagnostic.hint == nil ? ["no next step: \(diagnostic.message.zh)"] : []
    for tongue in Tongue.allCases {
      let line = diagnostic.message.text(in: tongue)
      if displayWidth(of: line) > 60 { faults.append("over 60 columns: \(line)") }
      let texts = [diagnostic.message, diagnostic.hint, diagnostic.rule].compactMap { $0?.text(in: tongue) }
      for text in texts {
        if text.isEmpty { faults.append("an empty text beside \(line)") }
        let words = Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        for word in jargon where word.utf8.first ?? 0 < 0x80 ? words.contains(word) : text.contains(word) {
          faults.append("\(word) in \(text)")
        }
      }
    }
    return faults
  }

  private static let jargon = [
    "token", "tokens", "parse", "parsed", "parser", "lexer", "syntax", "eof", "null", "nil", "unexpected", "invalid",
    "identifier", "ast", "node", "operand", "expression", "语法", "解析", "词法", "标识符", "意外", "空指针", "异常", "非法", "节点",
    "操作数", "表达式",
  ]

  func compileCase(_ code: String, _ name: String) throws -> Checked<Compilation> {
    let result = compile(name, layout: nil, in: world(code))
    // What the tables say for themselves is asked for by name.
    guard code == DiagnosticID.lastPlace.rawValue, result.diagnostics.isEmpty, let layout = layouts.first else {
      return result
    }
    let tables = tabulate(result.value.budget, as: layout)
    let notes = lastPlaceNotes(of: tables, budget: result.value.budget, at: result.value.layoutPlace)
    return Checked(result.value, notes)
  }

  /// How often each rule is tested in a source of a case.
  func testedRules(_ code: String, _ name: String) -> [RuleTest] {
    BudgetAnalysis.testedRules(name, layout: nil, in: world(code))
  }

  private func world(_ code: String) -> World {
    World(
      sources: provider(folder.appendingPathComponent(code)), classification: { Classification(edition: $0) },
      profiles: layouts.map(\.profile))
  }

  private func provider(_ base: URL) -> SourceProvider {
    SourceProvider(
      read: { path in
        if path == "unreadable.bud" {
          return .failure(SourceReadError(reason: Message(zh: "没有权限", en: "permission denied")))
        }
        guard let data = FileManager.default.contents(atPath: base.appendingPathComponent(path).path) else {
          return .failure(SourceReadError(reason: Message(zh: "没有这个文件", en: "no such file")))
        }
        return .success(Array(data))
      },
      list: { try? FileManager.default.contentsOfDirectory(atPath: base.appendingPathComponent($0).path).sorted() },
      identity: { path in
        FileManager.default.fileExists(atPath: base.appendingPathComponent(path).path) ? .file(key: path) : .missing
      })
  }

  func compare(_ printed: String, with file: URL) throws {
    if ProcessInfo.processInfo.environment["UPDATE_CASES"] != nil {
      try printed.write(to: file, atomically: true, encoding: .utf8)
    }
    let expected = try? String(contentsOf: file, encoding: .utf8)
    #expect(expected == printed, "\(file.lastPathComponent): UPDATE_CASES=1 writes it anew; read it before committing")
  }
}
