import BudgetTestSupport
import Foundation
import Testing

/// Real outputs against the JSON Schemas that `budgetc schema` prints and the one of SARIF 2.1.0, by Python's `jsonschema`,
/// and GitHub annotations against the form that GitHub documents for workflow commands; where Python or `jsonschema` is
/// missing, the test says SKIPPED.
@Suite struct SchemaTests {
  private static let script = #"""
    import json, re, subprocess, sys
    try:
      import jsonschema
    except ImportError:
      print("SKIPPED: jsonschema is not installed"); sys.exit(0)
    def text(*words):
      return subprocess.run(["budgetc", *words], capture_output=True).stdout.decode()
    def output(*words):
      return json.loads(text(*words))
    def hold(document, validator, name):
      for error in list(validator.iter_errors(document))[:3]:
        print(name, list(error.absolute_path), error.message[:200])
    # ::error file=NAME,line=1,endLine=1,col=1,endColumn=2,title=TITLE::MESSAGE, with % : , and line ends escaped.
    annotation = re.compile(
      r"::(error|warning|notice) file=([^%:,\r]|%[0-9A-F]{2})+,line=[1-9][0-9]*,endLine=[1-9][0-9]*"
      r"(,col=[1-9][0-9]*,endColumn=[1-9][0-9]*)?,title=B[0-9]{4}::([^%\r]|%(25|0A|0D))+")
    def annotations(lines, name):
      # The file of B0705 can be read here.
      if not lines and "B0705" not in name: print(name, "has no annotation")
      for line in lines:
        if not annotation.fullmatch(line): print(name, line)
    validators = {name: jsonschema.Draft202012Validator(output("schema", name))
      for name in ["diagnostics", "json", "jsonl", "accounts", "query"]}
    for validator in validators.values(): validator.check_schema(validator.schema)
    sarif, rules = jsonschema.Draft4Validator(json.load(open(sys.argv[3]))), []
    def hold_sarif(document, name):
      # The list of rules is the same in all of them, and long: it is held once.
      driver = document["runs"][0]["tool"]["driver"]
      if driver["rules"] == rules: driver["rules"] = []
      hold(document, sarif, name)
      rules[:] = driver["rules"] or rules
    cases, examples = sys.argv[1].split("\n"), sys.argv[2].split("\n")
    for case in cases:
      hold(output("check", case, "--format", "json", "--notes", "--verbose"), validators["diagnostics"], case)
      hold_sarif(output("check", case, "--format", "sarif", "--notes"), case)
      annotations(text("check", case, "--format", "github", "--notes").splitlines(), case)
    for file in examples:
      hold(output("build", file, "--format", "json", "--output", "-"), validators["json"], file)
      for line in text("build", file, "--format", "jsonl", "--output", "-").splitlines():
        hold(json.loads(line), validators["jsonl"], file)
    for words in [["培训"], ["20801"], ["--kind", "revenue", "101"], ["--kind", "government", "501"], ["302"],
                  ["--changes", "--year", "2025"]]:
      hold(output("accounts", *words, "--format", "json"), validators["accounts"], words)
    for words in ["支出", "支出 按 科目", "收入 按 来源", "spend by unit project"]:
      hold(output("query", examples[0], words, "--format", "json"), validators["query"], words)
    print("HELD", len(cases) > 100 and len(examples) > 2)
    """#

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
        + "\"$(find '\(CaseFiles.package)/examples' -name '*.bud' -exec grep -lE '^(预算|budget) ' {} +)\" "
        + "'\(CaseFiles.cases)/schemas/sarif-schema-2.1.0.json'",
      with: executable)
    if found.first?.hasPrefix("> SKIPPED") == true { print(found.joined()) } else { #expect(found == ["> HELD True"]) }
  }
}
