import BudgetSource
import BudgetSyntax
import BudgetTestSupport
import Testing

/// Small inputs, named after what they show, beside the tokens or the tree that people have read and found right.
///
/// `UPDATE_CASES=1 swift test` writes missing and changed outputs; read the difference before committing it.
@Suite struct GoldenTests {
  /// A case: `Tests/Cases/lexer/valid/x.bud` with `x.tokens`, or `Tests/Cases/parser/invalid/x.bud` with `x.tree`.
  struct Case: Sendable, CustomStringConvertible {
    let folder: String
    let name: String
    let isValid: Bool

    var description: String { "\(folder)/\(isValid ? "valid" : "invalid")/\(name)" }
    var path: String { CaseFiles.cases + "/" + description }

    static func all(_ folder: String) -> [Case] {
      [true, false].flatMap { isValid in
        let path = "\(CaseFiles.cases)/\(folder)/\(isValid ? "valid" : "invalid")"
        return CaseFiles.paths(below: path, ending: ".bud").map {
          Case(folder: folder, name: String($0.dropLast(4)), isValid: isValid)
        }
      }
    }
  }

  /// A parameterised test without arguments is skipped and green: an empty folder must not be.
  @Test(arguments: [("lexer", "tokens"), ("parser", "tree")])
  func noFolderIsEmptyAndNoOutputIsLeftOver(_ folder: String, _ ending: String) {
    let cases = Case.all(folder)
    #expect(cases.filter(\.isValid).count >= 10)
    #expect(cases.filter { !$0.isValid }.count >= 10)
    let outputs = CaseFiles.paths(below: CaseFiles.cases + "/" + folder, ending: "." + ending)
    let inputs = CaseFiles.paths(below: CaseFiles.cases + "/" + folder, ending: ".bud")
    #expect(Set(outputs.map { $0.dropLast(ending.count + 1) }).subtracting(inputs.map { $0.dropLast(4) }).isEmpty)
  }

  @Test(arguments: Case.all("lexer")) func tokens(_ example: Case) throws {
    let bytes = try #require(CaseFiles.read(example.path + ".bud"))
    try check(example, bytes, against: dump(lex(bytes)), ending: ".tokens")
  }

  @Test(arguments: Case.all("parser")) func trees(_ example: Case) throws {
    let bytes = try #require(CaseFiles.read(example.path + ".bud"))
    try check(example, bytes, against: dump(parseAlone(bytes).value), ending: ".tree")
  }

  private func check(_ example: Case, _ bytes: [UInt8], against text: String, ending: String) throws {
    let parsed = parseAlone(bytes)
    #expect(joined(parsed.value) == bytes)
    #expect(parsed.diagnostics.isEmpty == example.isValid)
    let output = text + dump(parsed.diagnostics, of: bytes)
    let path = example.path + ending
    if CaseFiles.isUpdating, CaseFiles.read(path) != Array(output.utf8) {
      #expect(CaseFiles.write(Array(output.utf8), to: path))
    }
    let expected = try #require(CaseFiles.read(path), "\(path) is missing: UPDATE_CASES=1 writes it")
    #expect(output == String(decoding: expected, as: UTF8.self))
  }

  /// Taking any token away from a case still gives a tree that holds all the bytes.
  @Test(arguments: Case.all("lexer") + Case.all("parser")) func everyTokenTakenAway(_ example: Case) throws {
    let bytes = try #require(CaseFiles.read(example.path + ".bud"))
    let tree = parseAlone(bytes).value
    for piece in tree.pieces where piece.token != nil {
      var without = bytes
      without.removeSubrange(piece.range)
      #expect(joined(parseAlone(without).value) == without, "without \(piece.range)")
    }
  }
}
