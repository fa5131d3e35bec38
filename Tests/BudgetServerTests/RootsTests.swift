import BudgetJSON
import Synchronization
import Testing

@testable import BudgetServer

/// Files that belong together, saved and unsaved.
@Suite struct RootsTests {
  private let head = "预算 2024\n部门 甲局\n金额 万元\n版式 四川\n"

  private func codes(_ published: [String: [JSONValue]]) -> [String: [String]] {
    published.mapValues { $0.compactMap { $0["code"]?.text } }
  }

  @Test("an included file that is opened alone is shown as part of its root")
  func includedAlone() {
    var client = TestClient(files: ["2024.bud": head + "引用 单位/*.bud\n", "单位/甲.bud": ""])
    _ = client.initialize()
    client.open("单位/甲.bud", "金额 万元\n收入\n  一般公共预算 5\n设 乙=错\n")
    // Alone it would be said to lack its year; as a part it is not, and what the root lacks is said there.
    #expect(codes(client.published()) == ["单位/甲.bud": ["B0601", "B0315"]])
  }

  @Test("unsaved texts count in the place of what is saved, and new ones beside it")
  func unsaved() {
    let root = head + "引用 单位/*.bud\n核对 支出 = 0.00\n"
    var client = TestClient(files: ["2024.bud": root, "单位/甲.bud": "金额 万元\n收入\n  一般公共预算 7\n"])
    _ = client.initialize()
    client.open("2024.bud", root)
    #expect(codes(client.published()) == ["2024.bud": [], "单位/甲.bud": ["B0601"]])
    client.open("单位/甲.bud", "金额 万元\n收入\n")
    #expect(codes(client.published()) == ["单位/甲.bud": []])
    client.open("单位/乙.bud", "金额 万元\n项目 丙\n  2080101 行政运行 3\n")
    #expect(codes(client.published())["2024.bud"] == ["B0319"])
    client.close("单位/乙.bud")
    client.close("单位/甲.bud")
    #expect(codes(client.published()) == ["2024.bud": [], "单位/乙.bud": [], "单位/甲.bud": ["B0601"]])
    // Closing the last document of a budget takes back all that was said of it.
    client.close("2024.bud")
    #expect(codes(client.published()) == ["2024.bud": [], "单位/甲.bud": []])
    #expect(client.server.projects.count == 0)
    #expect(client.server.published.count == 0)
  }

  @Test("of several roots: one that states a year, an open one, the nearest, the last by name")
  func severalRoots() {
    let part = "引用 ../丁.bud\n"
    var client = TestClient(files: [
      "2023.bud": head + "引用 甲/乙.bud\n", "2024.bud": head + "引用 甲/乙.bud\n", "甲/乙.bud": "", "甲/丙.bud": "引用 乙.bud\n",
      "丁.bud": "", "甲/戊.bud": part,
    ])
    _ = client.initialize()
    client.open("甲/乙.bud", "设 一=1\n")
    client.settle()
    #expect(client.server.projects.keys.sorted() == ["/work/预算/2024.bud"])
    client.open("2023.bud", head + "引用 甲/乙.bud\n")
    client.settle()
    #expect(client.server.projects.keys.sorted() == ["/work/预算/2023.bud"])
    client.close("2023.bud")
    client.settle()
    #expect(client.server.projects.keys.sorted() == ["/work/预算/2024.bud"])
  }

  @Test("a file becomes part of a root, and its own again, as an include is typed and deleted")
  func changingRoots() {
    var client = TestClient(files: [:])
    _ = client.initialize()
    client.open("乙.bud", "设 甲=1\n")
    #expect(codes(client.published()) == ["乙.bud": ["B0213", "B0213", "B0213"]])
    client.open("2024.bud", head)
    client.settle()
    client.change("2024.bud", version: 2, [["range": TestClient.range((4, 0), (4, 0)), "text": "引用 乙.bud\n"]])
    #expect(codes(client.published())["乙.bud"] == [])
    #expect(client.server.projects.count == 1)
    client.change("2024.bud", version: 3, [["range": TestClient.range((4, 0), (5, 0)), "text": ""]])
    #expect(codes(client.published())["乙.bud"] == ["B0213", "B0213", "B0213"])
    #expect(client.server.projects.count == 2)
  }

  @Test("a file of two budgets that are both open shows what is wrong in either, once")
  func shared() {
    let one = head + "引用 共.bud\n"
    let other = head.replacing("2024", with: "2025") + "引用 共.bud\n"
    var client = TestClient(files: ["2024.bud": one, "2025.bud": other, "共.bud": "设 甲=错\n"])
    _ = client.initialize()
    client.open("2024.bud", one)
    client.open("2025.bud", other)
    #expect(codes(client.published())["共.bud"] == ["B0315"])
    client.close("2025.bud")
    #expect(codes(client.published())["共.bud"] == nil)
    client.close("2024.bud")
    #expect(codes(client.published())["共.bud"] == [])
  }

  @Test("a unit whose own folder is the open one belongs to the root above it", arguments: ["单位/", "", nil])
  func narrowFolder(_ open: String?) {
    var client = TestClient(files: ["2024.bud": head + "引用 单位/*.bud\n", "单位/甲.bud": ""])
    _ = client.result(
      "initialize", ["rootUri": open.map { .string(TestClient.uri($0)) } ?? .null, "capabilities": .object([])])
    client.notify("initialized")
    client.open("单位/甲.bud", "设 甲 = 1\n")
    #expect(codes(client.published())["单位/甲.bud"] == [])
    #expect(client.server.projects.keys.sorted() == ["/work/预算/2024.bud"])
  }

  @Test("a text that is no file stands alone")
  func untitled() {
    var client = TestClient(files: ["2024.bud": head])
    _ = client.initialize()
    let item: JSONValue = [
      "uri": "untitled:Untitled-1", "languageId": "budget", "version": 1, "text": "收入\n引用 2024.bud\n",
    ]
    client.notify("textDocument/didOpen", ["textDocument": item])
    let found = codes(client.published())
    #expect(found["untitled:Untitled-1"]?.contains("B0701") == true)
    #expect(found.count == 1)
  }

  @Test("a root that is a link from elsewhere counts as it stands in the editor")
  func linkedRoot() {
    var client = TestClient(
      bytes: ["2024.bud": Array((head + "设 甲=错\n").utf8), "乙.bud": []], links: ["2024.bud": "/elsewhere/2024.bud"])
    _ = client.initialize()
    client.open("2024.bud", head + "引用 乙.bud\n")
    #expect(codes(client.published()) == ["2024.bud": []])
    client.change("2024.bud", version: 2, [["text": .string(head + "设 甲=错\n")]])
    #expect(codes(client.published()) == ["2024.bud": ["B0315"]])
    #expect(client.result("textDocument/hover", TestClient.place("2024.bud", 4, 0)) != .null)
  }

  @Test("when files change on disk, all is looked at again")
  func watching() {
    var client = TestClient(files: [:])
    _ = client.initialize(["workspace": ["didChangeWatchedFiles": ["dynamicRegistration": true]]])
    client.settle()
    #expect(
      json(client.inbox.popLast())
        == #"{"jsonrpc":"2.0","id":"budgetc-1","method":"client/registerCapability","params":{"registrations":[{"id":"#
        + #""watched-files","method":"workspace/didChangeWatchedFiles","registerOptions":{"watchers":[{"globPattern":"#
        + #""**/*.bud"},{"globPattern":"**/*.tsv"}]}}]}}"#)
    client.open("a.bud", head)
    client.settle()
    #expect(client.server.needsLook == false)
    client.notify("workspace/didChangeWatchedFiles", ["changes": []])
    #expect(client.server.needsLook)
  }

  @Test("files on disk are read again when they may have changed; for a client that does not tell, each time")
  func readingOnce() {
    for watches in [true, false] {
      let log = ReadLog()
      var client = TestClient(
        files: ["2024.bud": head + "引用 单位/*.bud\n", "单位/甲.bud": "", "单位/乙.bud": ""], onRead: { log.add($0) })
      _ = client.initialize(["workspace": ["didChangeWatchedFiles": ["dynamicRegistration": .bool(watches)]]])
      client.open("单位/甲.bud", "收入\n")
      client.settle()
      _ = log.take()
      for version in 2...4 {
        client.change("单位/甲.bud", version: version, [["text": .string("收入 # \(version)\n")]])
        client.settle()
      }
      #expect(log.take().filter { $0 == "单位/乙.bud" }.count == (watches ? 0 : 3))
      client.notify("workspace/didChangeWatchedFiles", ["changes": []])
      client.settle()
      #expect(log.take().contains("单位/乙.bud"))
    }
  }
}

/// Addresses as one editor needs them.
@Suite struct AddressTests {
  @Test("Eglot gets addresses with Chinese characters as they are, for it does not find files by escaped ones")
  func emacs() {
    var client = TestClient(files: ["2024.bud": "预算 2024\n部门 甲局\n金额 万元\n版式 四川\n引用 乙.bud\n", "乙.bud": "设 甲=错\n"])
    _ = client.result("initialize", ["capabilities": [:], "clientInfo": ["name": "Eglot", "version": "1.17.30"]])
    client.open("2024.bud", "预算 2024\n部门 甲局\n金额 万元\n版式 四川\n引用 乙.bud\n")
    client.settle()
    let sent = client.takeNotifications("textDocument/publishDiagnostics").map { $0["uri"]?.text }
    #expect(sent == ["file:///work/预算/2024.bud", "file:///work/预算/乙.bud"])
    #expect(client.result("textDocument/documentLink", TestClient.document("2024.bud")).elements?.count == 1)
    let asked = client.ask("textDocument/hover", TestClient.place("2024.bud", 0, 1))
    client.change("2024.bud", version: 2, [["text": ""]])
    client.settle()
    #expect(client.takeAnswer(asked)["error"]?["code"] == -32801)
  }
}

/// The files that have been read.
private final class ReadLog: Sendable {
  private let paths = Mutex<[String]>([])

  func add(_ path: String) { paths.withLock { $0.append(path) } }

  func take() -> [String] {
    paths.withLock { paths in
      defer { paths = [] }
      return paths
    }
  }
}
