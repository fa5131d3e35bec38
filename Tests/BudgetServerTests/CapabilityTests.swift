import BudgetJSON
import BudgetTestSupport
import Testing

@testable import BudgetServer

/// What the server says it can do, what it does, and what README.md says it does, are one.
@Suite struct CapabilityTests {
  /// The capability that announces a request.
  private func provider(of method: RequestMethod) -> [String] {
    switch method {
    case .completionResolve: ["completionProvider", "resolveProvider"]
    case .diagnostic: ["diagnosticProvider"]
    case .executeCommand: ["executeCommandProvider"]
    case .textDocumentContent: ["workspace", "textDocumentContent"]
    case .prepareRename: ["renameProvider", "prepareProvider"]
    case .workspaceSymbol: ["workspaceSymbolProvider"]
    case .semanticTokens: ["semanticTokensProvider", "full"]
    case .semanticTokensDelta: ["semanticTokensProvider", "full", "delta"]
    case .semanticTokensRange: ["semanticTokensProvider", "range"]
    case .formatting: ["documentFormattingProvider"]
    case .rangeFormatting: ["documentRangeFormattingProvider"]
    case .onTypeFormatting: ["documentOnTypeFormattingProvider"]
    default: [method.rawValue.split(separator: "/").last.map { $0 + "Provider" } ?? ""]
    }
  }

  @Test("every request that is answered is announced, and nothing else is")
  func announced() {
    var client = TestClient()
    let capabilities = client.initialize()["capabilities"]
    for method in RequestMethod.allCases {
      let found = provider(of: method).reduce(capabilities) { $0?[$1] }
      #expect(found != nil && found != .bool(false), "\(method.rawValue)")
    }
    let announced = Set((capabilities?.members ?? []).map(\.name))
    let known = Set(RequestMethod.allCases.compactMap { provider(of: $0).first })
    #expect(announced == known.union(["positionEncoding", "textDocumentSync"]))
  }

  @Test("README.md lists every request, and none that is not answered")
  func readme() throws {
    let text = String(decoding: try #require(CaseFiles.read(CaseFiles.package + "/README.md")), as: UTF8.self)
    let listed = Set(
      text.split(separator: "`").map(String.init).filter { word in
        ["textDocument/", "workspace/", "completionItem/"].contains { word.hasPrefix($0) }
      })
    #expect(listed == Set(RequestMethod.allCases.map(\.rawValue)).union(["textDocument/publishDiagnostics"]))
  }

  @Test("every request on a document is answered, for a budget that is broken and for none")
  func brokenBudgets() {
    for text in ["", "\n", "收入", "  2080101", "基本支出\n  2080101\n    99\n核对 支出 = \n项目 \"甲", "# 注", "\u{FEFF}设"] {
      var client = TestClient()
      _ = client.initialize()
      client.open("a.bud", text)
      for method in RequestMethod.allCases where method.rawValue.hasPrefix("textDocument/") {
        for (line, column) in [(0, 0), (0, 2), (1, 3), (2, 4), (9, 9)] {
          let parameters: JSONValue = [
            "textDocument": ["uri": .string(TestClient.uri("a.bud"))], "position": TestClient.position(line, column),
            "range": TestClient.range((0, 0), (line, column)), "context": ["diagnostics": []], "newName": "新",
            "positions": .array([TestClient.position(line, column)]), "ch": "\n", "options": [:],
          ]
          let answer = client.answer(method.rawValue, parameters)
          let code = answer["error"]?["code"]?.integer
          #expect(answer["result"] != nil || code == -32803, "\(method.rawValue) \(text.debugDescription)")
        }
      }
    }
  }
}
