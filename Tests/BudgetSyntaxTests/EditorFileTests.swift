import BudgetSyntax
import BudgetTestSupport
import Foundation
import Testing

/// The files of `editors/` that are made from the table of keywords.
@Suite("The files of editors/")
struct EditorFileTests {
  private static let folder = CaseFiles.package + "/editors"

  private static func text(_ path: String) throws -> String {
    String(decoding: try #require(CaseFiles.read(folder + "/" + path), "there is no \(path)"), as: UTF8.self)
  }

  /// Files that list all words of the grammar; the words kept for later are in none.
  private static let lists = [
    "vscode/syntaxes/budget.tmLanguage.json", "sublime/Budget.sublime-syntax", "kate/budget.xml",
    "pygments/budget_lexer.py", "vim/syntax/budget.vim", "emacs/budget-mode.el",
    "tree-sitter-budget/src/keywords.h",
  ]

  @Test("every keyword stands in every editor's list, in both tongues", arguments: lists)
  func keywords(_ path: String) throws {
    let text = try EditorFileTests.text(path)
    let words = Set(text.split { !$0.isLetter && $0 != "-" }.map { $0.drop { $0 == "-" } })
    for keyword in Keyword.allCases where keyword.group != .reserved {
      for spelling in [keyword.chinese, keyword.english] {
        let isKnown = words.contains(spelling[...])
        #expect(isKnown, "\(path) does not know \(spelling)")
      }
    }
  }

  /// Byte for byte, by the generator itself; `UPDATE_CASES=1 swift test` lets it write.
  @Test("nothing that is generated is stale")
  func generated() throws {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", EditorFileTests.folder + "/generate"] + (CaseFiles.isUpdating ? [] : ["--check"])
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus == 127 { return print("SKIPPED: python3 is not installed") }
    #expect(process.terminationStatus == 0, "stale, editors/generate writes them: \(said)")
  }
}
