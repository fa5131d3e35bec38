import BudgetJSON
import Testing

@testable import BudgetServer

/// Starting and ending, and messages that are none.
@Suite struct LifecycleTests {
  private func code(_ answer: JSONValue) -> Int? { answer["error"]?["code"]?.integer }

  @Test("the client's first choice of an encoding that is known is taken")
  func encodings() {
    for (offered, chosen) in [
      (nil, "utf-16"), ([], "utf-16"), (["utf-32", "utf-16"], "utf-32"), (["utf-8"], "utf-8"),
      (["ebcdic", "utf-32"], "utf-32"), (["ebcdic"], "utf-16"),
    ] as [([String]?, String)] {
      var client = TestClient()
      let result = client.initialize(encodings: offered)
      #expect(result["capabilities"]?["positionEncoding"]?.text == chosen)
      #expect(result["serverInfo"]?["name"]?.text == "budgetc")
    }
    // What the user's set-up says counts of a client that names none.
    for (offered, chosen) in [(nil, "utf-8"), (["utf-16"], "utf-16")] as [([String]?, String)] {
      var client = TestClient()
      let result = client.initialize(encodings: offered, options: ["positionEncoding": "utf-8"])
      #expect(result["capabilities"]?["positionEncoding"]?.text == chosen)
    }
  }

  @Test("requests before initialize, and notifications, which are dropped")
  func beforeInitialize() {
    var client = TestClient()
    #expect(code(client.answer("textDocument/hover")) == -32002)
    client.open("a.bud", "垃圾")
    _ = client.initialize()
    #expect(client.published().isEmpty)
    #expect(code(client.answer("initialize")) == -32600)
  }

  @Test("shutdown and exit end with 0, exit alone with 1, and so does the end of input")
  func ending() {
    var client = TestClient()
    _ = client.initialize()
    #expect(client.result("shutdown") == .null)
    #expect(code(client.answer("textDocument/hover")) == -32600)
    #expect(client.server.exitStatus == nil)
    client.notify("exit")
    client.settle()
    #expect(client.server.exitStatus == 0)

    var hasty = TestClient()
    _ = hasty.initialize()
    hasty.notify("exit")
    hasty.settle()
    #expect(hasty.server.exitStatus == 1)

    var gone = TestClient()
    _ = gone.initialize()
    let asked = gone.ask("workspace/executeCommand", ["command": "budgetc.explain", "arguments": ["B0302"]])
    gone.receiveEnd()
    gone.settle()
    #expect(gone.takeAnswer(asked)["result"]?.text == "B0302 zh")
    #expect(gone.server.exitStatus == 1)
  }

  @Test("all in one breath: initialize, a text, a request, shutdown, exit")
  func oneBreath() {
    var client = TestClient()
    client.ask("initialize", ["capabilities": [:]])
    client.open("a.bud", "收入\n")
    let asked = client.ask("textDocument/diagnostic", TestClient.document("a.bud"))
    let ended = client.ask("shutdown")
    client.notify("exit")
    client.settle()
    #expect((client.takeAnswer(asked)["result"]?["items"]?.elements ?? []).isEmpty == false)
    #expect(client.takeAnswer(ended)["result"] == .null)
    #expect(client.server.exitStatus == 0)
  }

  @Test("unknown methods: an error for a request, nothing for a notification")
  func unknownMethods() {
    var client = TestClient()
    _ = client.initialize()
    #expect(code(client.answer("textDocument/noSuchThing")) == -32601)
    #expect(code(client.answer("$/noSuchThing")) == -32601)
    client.notify("$/setTrace", ["value": "off"])
    client.notify("$/noSuchThing")
    client.notify("noSuchThing")
    client.settle()
    #expect(client.inbox.isEmpty)
  }

  @Test("what is no message gets a proper error, and the server goes on")
  func noMessages() {
    var client = TestClient()
    _ = client.initialize()
    func error(_ body: String) -> String {
      client.sendRaw("Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
      client.settle()
      let answer = client.inbox.popLast()
      return json(answer?["id"]) + " " + json(answer?["error"]?["code"])
    }
    #expect(error("{\"jsonrpc\":\"2.0\",") == "null -32700")
    #expect(error("[]") == "null -32600")
    #expect(error("7") == "null -32600")
    #expect(error("{\"jsonrpc\":\"2.0\",\"id\":3}") == "3 -32600")
    #expect(error("{\"jsonrpc\":\"1.0\",\"id\":3,\"method\":\"shutdown\"}") == "3 -32600")
    #expect(error("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":5}") == "\"x\" -32600")
    #expect(error("{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"shutdown\"}") == "null -32600")
    #expect(error(String(repeating: "[", count: 5_000)) == "null -32700")
    client.sendRaw("no head at all\r\n\r\n")
    client.settle()
    #expect(client.inbox.popLast()?["error"]?["code"]?.integer == -32700)
    // An answer to nothing, and a cancellation of nothing, are heard and forgotten.
    client.send(["jsonrpc": "2.0", "id": 99, "result": .null])
    client.notify("$/cancelRequest", ["id": 99])
    #expect(client.result("shutdown") == .null)
  }

  @Test("requests that name nothing, or a document that is not open")
  func badParameters() {
    var client = TestClient()
    _ = client.initialize()
    #expect(code(client.answer("textDocument/diagnostic")) == -32602)
    #expect(code(client.answer("textDocument/diagnostic", TestClient.document("a.bud"))) == -32602)
    #expect(code(client.answer("textDocument/diagnostic", .null)) == -32602)
    // Changes of documents that are not open are nobody's.
    client.change("a.bud", version: 2, [["text": "x"]])
    client.close("a.bud")
    client.settle()
    #expect(client.inbox.isEmpty)
  }

  @Test("a waiting request is dropped when it is cancelled, and answered when the cancellation comes late")
  func cancelling() {
    var client = TestClient()
    _ = client.initialize()
    client.open("a.bud", "收入\n")
    let dropped = client.ask("textDocument/diagnostic", TestClient.document("a.bud"))
    let kept = client.ask("textDocument/diagnostic", TestClient.document("a.bud"))
    client.notify("$/cancelRequest", ["id": .integer(dropped)])
    client.settle()
    #expect(code(client.takeAnswer(dropped)) == -32800)
    #expect(client.takeAnswer(kept)["result"]?["kind"]?.text == "full")
    client.notify("$/cancelRequest", ["id": .integer(kept)])
    client.settle()
    #expect(client.takeAnswer(kept) == .null)
  }

  @Test("a waiting request is dropped when its document changes or closes, and others are kept")
  func overtaking() {
    var client = TestClient()
    _ = client.initialize()
    client.open("a.bud", "收入\n")
    client.open("b.bud", "支出\n")
    let other = client.ask("textDocument/diagnostic", TestClient.document("b.bud"))
    let overtaken = client.ask("textDocument/diagnostic", TestClient.document("a.bud"))
    client.change("a.bud", version: 2, [["text": "预算 2024\n"]])
    let fresh = client.ask("textDocument/diagnostic", TestClient.document("a.bud"))
    client.settle()
    let error = client.takeAnswer(overtaken)["error"]
    // One who asks for diagnostics is told to ask again.
    #expect(json(error?["data"]) == #"{"retriggerRequest":true}"#)
    #expect(error?["code"]?.integer == -32802)
    #expect(client.takeAnswer(other)["result"]?["kind"]?.text == "full")
    #expect(client.takeAnswer(fresh)["result"]?["kind"]?.text == "full")
  }

  @Test("the pages of messages, as a command and as a text")
  func explanations() {
    var client = TestClient()
    _ = client.initialize(["general": [:]], options: ["lang": "en"])
    let command: JSONValue = ["command": "budgetc.explain", "arguments": ["B0302"]]
    #expect(client.result("workspace/executeCommand", command).text == "B0302 en")
    let chinese: JSONValue = ["command": "budgetc.explain", "arguments": ["B0302", "zh"]]
    #expect(client.result("workspace/executeCommand", chinese).text == "B0302 zh")
    #expect(
      client.result("workspace/textDocumentContent", ["uri": "budgetc-explain:B0302"])["text"]?.text == "B0302 en")
    #expect(
      code(client.answer("workspace/executeCommand", ["command": "budgetc.explain", "arguments": ["B9"]])) == -32602)
    #expect(code(client.answer("workspace/executeCommand", ["command": "rm"])) == -32602)
  }
}
