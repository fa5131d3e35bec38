import BudgetAnalysis
import BudgetJSON
import BudgetRender
import BudgetSource
import BudgetTestSupport
import Testing

@testable import BudgetServer

/// The server says what `check` says.
@Suite struct DiagnosticsTests {
  /// Every case of a broken rule, every example and every sample: the root file with the files around it.
  static let samples: [SampleSource] = {
    let cases = CaseFiles.paths(below: CaseFiles.package + "/Tests/Cases/diagnostics", ending: "failing.bud")
    return sampleSources() + cases.compactMap { sampleSource("Tests/Cases/diagnostics/" + $0) }
  }()

  @Test("there are samples")
  func samplesAreThere() { #expect(DiagnosticsTests.samples.count > 100) }

  @Test(arguments: samples) func sameAsCheck(_ sample: SampleSource) throws {
    guard let text = String(validating: sample.bytes, as: UTF8.self) else { return }
    var client = TestClient(bytes: sample.folder)
    _ = client.initialize(encodings: ["utf-32"])
    client.open(sample.name, text)
    let published = client.published()
    let said = published.sorted { $0.key < $1.key }.flatMap { path, items in
      items.map { item in
        let start = item["range"]?["start"]
        let end = item["range"]?["end"]
        return Line(
          file: path, line: 1 + (start?["line"]?.integer ?? -9), column: 1 + (start?["character"]?.integer ?? -9),
          endLine: 1 + (end?["line"]?.integer ?? -9), endColumn: 1 + (end?["character"]?.integer ?? -9),
          code: item["code"]?.text ?? "", isError: item["severity"]?.integer == 1,
          message: String((item["message"]?.text ?? "").prefix { $0 != "\n" }))
      }
    }
    #expect(Set(said) == Set(try DiagnosticsTests.check(sample)))
    #expect(said.count == (try DiagnosticsTests.check(sample)).count)
  }

  struct Line: Hashable {
    let file: String
    let line: Int
    let column: Int
    let endLine: Int
    let endColumn: Int
    let code: String
    let isError: Bool
    let message: String
  }

  /// What `check --format json` prints of a sample.
  static func check(_ sample: SampleSource) throws -> [Line] {
    let checked = compile(sample.name, layout: nil, in: testWorld(files: sample.folder))
    return try lines(of: checked)
  }

  static func lines(of checked: Checked<Compilation>) throws -> [Line] {
    let report = DiagnosticReport(
      shown: checked.diagnostics, counts: .init(of: checked.diagnostics), hidden: 0, omitted: 0, verdict: "",
      map: checked.value.map)
    let options = ReportOptions(
      tongue: checked.value.tongue ?? .chinese, usesColor: false, toolVersion: "0", pathForOthers: { $0 })
    let printed = collectBytes { render(report, as: .json, options: options, into: &$0) }
    let document = try readJSON(
      printed, limits: JSONLimits(bytes: .max, depth: 20, values: .max, replacesLoneSurrogates: false))
    return (document["diagnostics"]?.elements ?? []).map { item in
      let place = item["primary"]
      return Line(
        file: place?["file"]?.text ?? "", line: place?["line"]?.integer ?? 0, column: place?["column"]?.integer ?? 0,
        endLine: place?["endLine"]?.integer ?? 0, endColumn: place?["endColumn"]?.integer ?? 0,
        code: item["code"]?.text ?? "", isError: item["severity"]?.text == "error",
        message: item["message"]?[options.tongue.rawValue]?.text ?? "")
    }
  }

  // MARK: - One diagnostic, to the letter

  private static let head = "预算 2024\n部门 甲局\n金额 万元\n版式 四川\n"

  @Test(
    "the range under the exact characters, in every encoding",
    arguments: [("utf-8", 21, 24), ("utf-16", 13, 14), ("utf-32", 12, 13)])
  func ranges(_ encoding: String, _ start: Int, _ end: Int) {
    var client = TestClient()
    _ = client.initialize(encodings: [encoding])
    // Behind a character of four bytes and two units.
    client.open("a.bud", DiagnosticsTests.head + "设 人😀 = 3人 * 错\n")
    let found = client.published()["a.bud"] ?? []
    #expect(found.map { $0["code"]?.text } == ["B0315"])
    #expect(
      json(found.first?["range"])
        == #"{"start":{"line":4,"character":\#(start)},"end":{"line":4,"character":\#(end)}}"#)
  }

  @Test("everything that a diagnostic has, for a client that knows all of it")
  func wholeDiagnostic() {
    var client = TestClient()
    _ = client.initialize([
      "textDocument": [
        "publishDiagnostics": [
          "relatedInformation": true, "codeDescriptionSupport": true, "dataSupport": true,
          "tagSupport": ["valueSet": [1, 2]],
        ]
      ]
    ])
    client.open("a.bud", DiagnosticsTests.head + "基本支出\n  2080101 行政运行 5 上年结转 上年结转\n收入\n  一般公共预算 5 上年结转\n")
    client.open("b.bud", DiagnosticsTests.head + "设 甲=1人\n设 甲=2人\n设 乙=3人 * 申\n设 由=1\n")
    let found = client.published()
    #expect(
      json(found["a.bud"]?.first)
        == #"{"range":{"start":{"line":5,"character":22},"end":{"line":5,"character":26}},"severity":1,"#
        + #""code":"B0401","codeDescription":{"href":"budgetc-explain:B0401"},"source":"budgetc","#
        + #""message":"“上年结转”写了两次\n建议：删去一个","tags":[1]}"#)
    #expect(found["b.bud"]?.count == 2)
    #expect(
      json(found["b.bud"]?.first)
        == #"{"range":{"start":{"line":5,"character":2},"end":{"line":5,"character":3}},"severity":1,"#
        + #""code":"B0317","codeDescription":{"href":"budgetc-explain:B0317"},"source":"budgetc","#
        + #""message":"“甲”设定了两次\n依据：一个名称只设定一次\n建议：删去一个，或换一个名称","relatedInformation":[{"location":"#
        + #"{"uri":"file:///work/%E9%A2%84%E7%AE%97/b.bud","range":{"start":{"line":4,"character":2},"#
        + #""end":{"line":4,"character":3}}},"message":"第一次在这里"}]}"#)
  }

  @Test("a client that knows nothing of related places is told of them in the message")
  func plainDiagnostic() {
    var client = TestClient()
    _ = client.initialize()
    client.open("b.bud", DiagnosticsTests.head + "设 甲=1人\n设 甲=2人\n")
    #expect(
      json(client.published()["b.bud"]?.first)
        == #"{"range":{"start":{"line":5,"character":2},"end":{"line":5,"character":3}},"severity":1,"#
        + #""code":"B0317","source":"budgetc","#
        + #""message":"“甲”设定了两次\nb.bud:5：第一次在这里\n依据：一个名称只设定一次\n建议：删去一个，或换一个名称"}"#)
  }

  @Test("what mends it comes along")
  func fixIts() {
    var client = TestClient()
    _ = client.initialize(["textDocument": ["publishDiagnostics": ["dataSupport": true]]])
    client.open("a.bud", DiagnosticsTests.head + "项目：甲\n  2080101 行政运行 5\n收入\n  一般公共预算 5\n")
    let found = client.published()["a.bud"]?.first { $0["code"]?.text == "B0103" }
    #expect(
      json(found?["data"])
        == #"{"fixIts":[{"title":"把冒号改成空格","confidence":"safe","edits":[{"uri":"#
        + #""file:///work/%E9%A2%84%E7%AE%97/a.bud","range":{"start":{"line":4,"character":2},"#
        + #""end":{"line":4,"character":3}},"newText":" "}]}]}"#)
  }

  // MARK: - When they are sent

  @Test("several changes are in before one look, and only what has changed is sent")
  func coalescing() {
    var client = TestClient()
    _ = client.initialize()
    client.open("a.bud", DiagnosticsTests.head + "设 甲=错\n")
    client.open("b.bud", DiagnosticsTests.head)
    client.settle()
    #expect(client.takeNotifications("textDocument/publishDiagnostics").map { $0["version"]?.integer } == [1, 1])
    for (version, letter) in [(2, "一"), (3, "二"), (4, "三")] {
      client.change("a.bud", version: version, [["range": TestClient.range((4, 5), (4, 5)), "text": .string(letter)]])
    }
    client.settle()
    let sent = client.takeNotifications("textDocument/publishDiagnostics")
    #expect(sent.count == 1)
    #expect(sent.first?["uri"]?.text == TestClient.uri("a.bud"))
    #expect(sent.first?["version"]?.integer == 4)
    #expect(json(sent.first?["diagnostics"]?.elements?.first?["range"]?["end"]) == #"{"line":4,"character":8}"#)
    client.notify("textDocument/didSave", TestClient.document("b.bud"))
    client.settle()
    #expect(client.inbox.isEmpty)
  }

  @Test("what is wrong is told before a request is answered that came with the change")
  func diagnosticsFirst() {
    var client = TestClient()
    _ = client.initialize()
    client.open("a.bud", DiagnosticsTests.head + "设 甲=错\n")
    client.ask("textDocument/completion", TestClient.place("a.bud", 4, 0))
    client.step()
    #expect(client.inbox.map { $0["method"]?.text } == ["textDocument/publishDiagnostics"])
    client.step()
    #expect(client.inbox.count == 2)
  }

  @Test("edits in order, by range and whole, in every encoding", arguments: ["utf-8", "utf-16", "utf-32"])
  func edits(_ encoding: String) {
    let width = ["utf-8": 4, "utf-16": 2, "utf-32": 1][encoding] ?? 0
    let han = encoding == "utf-8" ? 3 : 1
    var client = TestClient()
    _ = client.initialize(encodings: [encoding])
    client.open("a.bud", "x")
    client.change(
      "a.bud", version: 2,
      [
        ["text": .string(DiagnosticsTests.head + "设 甲😀乙 = 错\n")],
        // 乙 goes, then 错 becomes 1人.
        ["range": TestClient.range((4, 2 * han + 1 + width), (4, 3 * han + 1 + width)), "text": ""],
        ["range": TestClient.range((4, 2 * han + width + 4), (4, 3 * han + width + 4)), "text": "1人"],
      ])
    #expect(client.published()["a.bud"] == [])
    #expect(
      String(decoding: client.server.documents[TestClient.uri("a.bud")]?.text.bytes ?? [], as: UTF8.self)
        == DiagnosticsTests.head + "设 甲😀 = 1人\n")
  }

  @Test("a client that asks is not told unasked, but of files that are not open")
  func pulling() {
    let root = DiagnosticsTests.head + "引用 乙.bud\n"
    var client = TestClient(files: ["年.bud": root, "乙.bud": "设 甲=错\n"])
    _ = client.initialize(["textDocument": ["diagnostic": [:]]])
    client.open("年.bud", root)
    let first = client.result("textDocument/diagnostic", TestClient.document("年.bud"))
    #expect(json(first) == #"{"kind":"full","resultId":"1","items":[]}"#)
    #expect(client.published().mapValues(\.count) == ["乙.bud": 1])
    client.open("乙.bud", "设 甲=错\n")
    #expect(client.published().mapValues(\.count) == ["乙.bud": 0])
    var again = TestClient.document("乙.bud")
    let second = client.result("textDocument/diagnostic", again)
    #expect(second["items"]?.elements?.map { $0["code"]?.text } == ["B0315"])
    #expect(second["resultId"] == "2")
    if case .object(let members) = again { again = .object(members + [.init("previousResultId", "2")]) }
    #expect(json(client.result("textDocument/diagnostic", again)) == #"{"kind":"unchanged","resultId":"2"}"#)
    client.change("乙.bud", version: 2, [["text": "设 甲=1\n"]])
    #expect(json(client.result("textDocument/diagnostic", again)) == #"{"kind":"full","resultId":"3","items":[]}"#)
    client.close("乙.bud")
    #expect(client.published().mapValues(\.count) == ["乙.bud": 1])
  }

  @Test("settings: tongue, layout, strictness, at the start and later")
  func settings() {
    var client = TestClient()
    _ = client.initialize(options: ["lang": "en", "strict": true])
    client.open("a.bud", DiagnosticsTests.head + "收入\n  一般公共预算 5\n")
    let first = client.published()["a.bud"]?.first
    #expect(first?["severity"] == 1)
    #expect(first?["message"]?.text?.hasPrefix("general: ") == true)
    // What is not named is as it was at the start; what is empty, as on the command line.
    client.notify("workspace/didChangeConfiguration", ["settings": ["budgetc": ["layout": "云南"]]])
    let second = client.published()["a.bud"] ?? []
    #expect(second.map { $0["severity"]?.integer } == [1, 1])
    #expect(second.first?["code"] == "B0801")
    #expect(second.last?["message"]?.text?.hasPrefix("general: ") == true)
    client.notify("workspace/didChangeConfiguration", ["settings": ["budgetc": ["lang": "", "strict": false]]])
    let third = client.published()["a.bud"] ?? []
    #expect(third.map { $0["severity"]?.integer } == [2])
    #expect(third.last?["message"]?.text?.hasPrefix("一般公共预算") == true)
    client.notify("workspace/didChangeConfiguration", ["settings": .null])
    #expect(client.published()["a.bud"]?.map { $0["severity"]?.integer } == [1])
  }
}
