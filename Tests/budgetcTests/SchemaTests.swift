import BudgetTestSupport
import Foundation
import Testing

/// Real outputs against the JSON Schemas that `budgetc schema` prints, by Python's `jsonschema`; where that is missing, the
/// test says SKIPPED.
@Suite struct SchemaTests {
  private static let script = """
    import json, subprocess, sys
    try:
      import jsonschema
    except ImportError:
      print("SKIPPED: jsonschema is not installed"); sys.exit(0)
    def output(*words):
      return json.loads(subprocess.run(["budgetc", *words], capture_output=True).stdout)
    def hold(document, schema, name):
      for error in list(jsonschema.Draft202012Validator(schema).iter_errors(document))[:3]:
        print(name, list(error.absolute_path), error.message[:200])
    schemas = {name: output("schema", name) for name in ["diagnostics", "json"]}
    for schema in schemas.values(): jsonschema.Draft202012Validator.check_schema(schema)
    cases, examples = sys.argv[1].split("\\n"), sys.argv[2].split("\\n")
    for case in cases: hold(output("check", case, "--format", "json"), schemas["diagnostics"], case)
    for file in examples: hold(output("build", file, "--format", "json", "--output", "-"), schemas["json"], file)
    print("HELD", len(cases) > 80 and len(examples) > 2)
    """

  @Test func outputsHoldTheirSchemas() async throws {
    let executable = try #require(CommandLineTests.executable, "budgetc is not built beside the tests")
    let cases = URL(fileURLWithPath: CaseFiles.cases)
    let sandbox = try Sandbox(copying: cases.appendingPathComponent("cli/files"))
    let script = sandbox.folder.appendingPathComponent("hold.py")
    try SchemaTests.script.write(to: script, atomically: true, encoding: .utf8)
    // Python is the user's own, with what is installed for it.
    let environment = ProcessInfo.processInfo.environment
    let path = executable.deletingLastPathComponent().path + ":" + (environment["PATH"] ?? "")
    let found = try await sandbox.run(
      "export PATH=\"\(path)\" HOME=\"\(environment["HOME"] ?? "")\"; "
        + "command -v python3 >/dev/null || { echo 'SKIPPED: python3 is not installed'; exit; }; "
        + "python3 hold.py \"$(ls '\(CaseFiles.cases)'/diagnostics/B*/failing.bud)\" "
        + "\"$(find '\(CaseFiles.package)/examples' -name '*.bud' -exec grep -lE '^(预算|budget) ' {} +)\"",
      with: executable)
    if found.first?.hasPrefix("> SKIPPED") == true { print(found.joined()) } else { #expect(found == ["> HELD True"]) }
  }
}
