import BudgetJSON

// What the server can do, as it tells the client.

extension JSONWriter {
  /// The result of `initialize`.
  mutating func initializeResult(_ encoding: PositionEncoding, version: String) {
    beginObject()
    key("capabilities")
    beginObject()
    member("positionEncoding", encoding.rawValue)
    documentCapabilities()
    workspaceCapabilities()
    end()
    key("serverInfo")
    beginObject()
    member("name", "budgetc")
    member("version", version)
    end()
    end()
  }

  private mutating func documentCapabilities() {
    object("textDocumentSync") { json in
      json.member("openClose", true)
      // Changes come as ranges.
      json.member("change", 2)
      json.member("save", true)
    }
    object("diagnosticProvider") { json in
      json.member("identifier", "budgetc")
      json.member("interFileDependencies", true)
      json.member("workspaceDiagnostics", false)
    }
    object("completionProvider") { json in
      json.member("resolveProvider", true)
      json.member("triggerCharacters", texts: [" ", "/", "=", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"])
    }
    object("signatureHelpProvider") { $0.member("triggerCharacters", texts: [" "]) }
    for name in [
      "hoverProvider", "definitionProvider", "referencesProvider", "documentHighlightProvider",
      "documentSymbolProvider", "workspaceSymbolProvider", "foldingRangeProvider", "selectionRangeProvider",
      "inlayHintProvider", "documentFormattingProvider", "documentRangeFormattingProvider",
    ] {
      member(name, true)
    }
    object("renameProvider") { $0.member("prepareProvider", true) }
    object("documentLinkProvider") { $0.member("resolveProvider", false) }
    object("codeLensProvider") { $0.member("resolveProvider", false) }
    object("documentOnTypeFormattingProvider") { $0.member("firstTriggerCharacter", "\n") }
    object("codeActionProvider") {
      $0.member("codeActionKinds", texts: ["quickfix", "refactor.rewrite", "source.fixAll"])
    }
    object("semanticTokensProvider") { json in
      json.object("legend") { json in
        json.member("tokenTypes", texts: TokenType.allCases.map(\.rawValue))
        json.member("tokenModifiers", texts: [])
      }
      json.member("range", true)
      json.object("full") { $0.member("delta", true) }
    }
    object("executeCommandProvider") { $0.member("commands", texts: [Explanation.command]) }
  }

  private mutating func workspaceCapabilities() {
    object("workspace") { json in
      json.object("workspaceFolders") { json in
        json.member("supported", true)
        json.member("changeNotifications", true)
      }
      json.object("textDocumentContent") { $0.member("schemes", texts: [Explanation.scheme]) }
    }
  }

  private mutating func object(_ name: String, _ members: (inout JSONWriter) -> Void) {
    key(name)
    beginObject()
    members(&self)
    end()
  }
}
