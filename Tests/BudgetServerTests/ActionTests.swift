import BudgetJSON
import Testing

@testable import BudgetServer

/// Changes that the server offers: formatting, mending, writing what is known.
@Suite struct ActionTests {
  private static let head = "预算 2024\n部门 甲局\n金额 万元\n版式 四川\n"

  /// A text with edits applied, as an editor would apply them, last first.
  private func applied(_ edits: [JSONValue], to text: String) -> String {
    var text = Array(text.utf8)
    let places = { (text: [UInt8]) in
      TextPlaces(bytes: text, starts: DocumentText(text).starts, encoding: .utf16)
    }
    for edit in edits.reversed() {
      guard let range = edit["range"].flatMap(PlainRange.init), let new = edit["newText"]?.text else { continue }
      let start = places(text).offset(of: range.start)
      let end = places(text).offset(of: range.end)
      text.replaceSubrange(start..<end, with: new.utf8)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func client(_ text: String) -> TestClient {
    var client = TestClient()
    _ = client.initialize(FeatureTests.capabilities)
    client.open("a.bud", text)
    return client
  }

  private func actions(_ text: String, line: Int, only: [String]? = nil) -> [(
    title: String, kind: String, text: String
  )] {
    var client = client(text)
    var context: JSONValue = ["diagnostics": []]
    if let only { context = ["diagnostics": [], "only": .array(only.map { .string($0) })] }
    let parameters: JSONValue = [
      "textDocument": ["uri": .string(TestClient.uri("a.bud"))], "range": TestClient.range((line, 3), (line, 3)),
      "context": context,
    ]
    return (client.result("textDocument/codeAction", parameters).elements ?? []).map { action in
      let edits = action["edit"]?["changes"]?[TestClient.uri("a.bud")]?.elements ?? []
      return (action["title"]?.text ?? "", action["kind"]?.text ?? "", applied(edits, to: text))
    }
  }

  @Test("formatting a file, some lines, and the line that has been left")
  func formatting() {
    let text = ActionTests.head + "收入\n     一般公共预算   5 上年结转\n基本支出\n     ２０８０１０１   行政运行    5 上年结转\n"
    var client = client(text)
    let options: JSONValue = ["tabSize": 4, "insertSpaces": true]
    func edits(_ method: String, _ more: [JSONValue.Member]) -> String {
      guard case .object(let members) = TestClient.document("a.bud") else { return "" }
      let parameters: JSONValue = .object(members + [.init("options", options)] + more)
      return applied(client.result(method, parameters).elements ?? [], to: text)
    }
    let line = "  一般公共预算  5  上年结转\n"
    let other = "  2080101 行政运行  5  上年结转\n"
    #expect(edits("textDocument/formatting", []) == ActionTests.head + "收入\n\(line)基本支出\n\(other)")
    let range = TestClient.range((7, 0), (7, 9))
    #expect(
      edits("textDocument/rangeFormatting", [.init("range", range)])
        == ActionTests.head + "收入\n     一般公共预算   5 上年结转\n基本支出\n\(other)")
    #expect(
      edits("textDocument/onTypeFormatting", [.init("position", TestClient.position(6, 0)), .init("ch", "\n")])
        == ActionTests.head + "收入\n\(line)基本支出\n     ２０８０１０１   行政运行    5 上年结转\n")
  }

  @Test("mending what a diagnostic complains of, and all that is safe")
  func mending() {
    let text = ActionTests.head + "项目：甲\n  2080101 行政运行 5\n收入：\n  一般公共预算 5\n"
    let found = actions(text, line: 4, only: ["quickfix", "source"])
    #expect(found.map(\.title) == ["把冒号改成空格", "改正可以自动改正的 2 处"])
    #expect(found.map(\.kind) == ["quickfix", "source.fixAll"])
    #expect(found[0].text == ActionTests.head + "项目 甲\n  2080101 行政运行 5\n收入：\n  一般公共预算 5\n")
    #expect(found[1].text == ActionTests.head + "项目 甲\n  2080101 行政运行 5\n收入\n  一般公共预算 5\n")
  }

  @Test("names, totals, assertions, carry-over")
  func rewriting() {
    let text = ActionTests.head + "收入\n  一般公共预算 5\n基本支出\n  2080101\n    30101 2\n    30201 办公费 3\n"
    let found = actions(text, line: 7, only: ["refactor"])
    #expect(found.map(\.title) == ["补上 2 个科目名称", "把合计写成核对（3 行）", "标为上年结转", "写上合计 5.00"])
    #expect(found[0].text.hasSuffix("  2080101 行政运行\n    30101 基本工资 2\n    30201 办公费 3\n"))
    #expect(found[1].text == text + "核对 收入 = 5.00\n核对 支出 = 5.00\n核对 支出 基本支出 = 5.00\n")
    #expect(found[2].text.contains("  2080101  上年结转\n"))
    #expect(found[3].text.contains("  2080101  5.00\n"))
    let tagged = actions(text.replacing("办公费 3", with: "办公费 3 上年结转 # 注"), line: 9, only: ["refactor"])
    #expect(tagged.map(\.title).contains("去掉上年结转"))
    #expect(tagged.first { $0.title == "去掉上年结转" }?.text.hasSuffix("30201 办公费 3 # 注\n") == true)
    // What is asserted already is not written again.
    #expect(!actions(found[1].text, line: 7).map(\.title).contains { $0.hasPrefix("把合计写成核对") })
  }
}
