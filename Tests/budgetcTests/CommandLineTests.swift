import Foundation
import Testing

/// The program as its users meet it: whole command lines, what they print, their exit status, the files they leave.
@Suite struct CommandLineTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Cases/cli")

  static let names: [String] = {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    #if os(Linux)
      let isHere = { (_: String) in true }
    #else
      // What only one system has, such as /dev/full.
      let isHere = { (name: String) in !name.hasPrefix("linux-") }
    #endif
    return found.filter { $0.hasSuffix(".test") && isHere($0) }.sorted()
  }()

  @Test func casesAreThere() {
    #expect(CommandLineTests.names.count > 10)
  }

  @Test(arguments: names) func commandLine(_ name: String) async throws {
    let executable = try #require(CommandLineTests.executable, "budgetc is not built beside the tests")
    let path = CommandLineTests.folder.appendingPathComponent(name)
    let expected = CommandLineCase(try String(contentsOf: path, encoding: .utf8))
    try #require(!expected.steps.isEmpty, "no command in \(name)")
    let sandbox = try Sandbox(copying: CommandLineTests.folder.appendingPathComponent("files"))
    var actual = expected
    for index in expected.steps.indices {
      actual.steps[index].outcome = try await sandbox.run(expected.steps[index].command, with: executable)
    }
    if ProcessInfo.processInfo.environment["UPDATE_CASES"] == "1" {
      if actual.text != expected.text { try actual.text.write(to: path, atomically: true, encoding: .utf8) }
      return
    }
    for (actual, expected) in zip(actual.steps, expected.steps) {
      #expect(actual.outcome == expected.outcome, "\(name): \(expected.command)")
    }
  }

  /// Every rule that a source can break: `build` says so, ends with 1, and leaves what is there as it is.
  @Test func errorsLeaveOutputsUntouched() async throws {
    let executable = try #require(CommandLineTests.executable, "budgetc is not built beside the tests")
    let cases = CommandLineTests.folder.deletingLastPathComponent().appendingPathComponent("diagnostics")
    let sandbox = try Sandbox(copying: cases)
    // All but what is only warned of; and the file of B0705 can be read here.
    let script = """
      for code in B*; do
        test $code != B0705 && grep -q '"severity": "error"' $code/diagnostics.json || continue
        echo old > $code.html
        budgetc build $code/failing.bud --output $code.html 2>$code.log
        echo "$? $(cat $code.html) $(grep -c "\\[$code\\]" $code.log)" >> results
      done
      sort -u results; test $(wc -l < results) -gt 80 && echo many
      """
    let printed = try await sandbox.run(script, with: executable)
    #expect(printed == ["> 1 old 1", "> many"])
  }

  /// The program, built in the folder that the tests were built in.
  static let executable: URL? = {
    let bundles = Bundle.allBundles.map(\.bundleURL) + [Bundle.main.bundleURL]
    let arguments = CommandLine.arguments.filter { $0.contains(".xctest") }.map { URL(fileURLWithPath: $0) }
    for url in bundles + arguments + [Bundle.main.executableURL].compactMap(\.self) {
      var folder = url
      while folder.path != "/" {
        let program = folder.appendingPathComponent("budgetc")
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: program.path, isDirectory: &isFolder)
        if isThere, !isFolder.boolValue { return program }
        folder.deleteLastPathComponent()
      }
    }
    return nil
  }()
}
