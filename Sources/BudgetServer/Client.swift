import BudgetJSON

/// What the client has said that it can do, as far as the server asks.
struct Client {
  var encoding = PositionEncoding.utf16
  /// Asks for diagnostics itself; then those of open documents are not sent unasked.
  var pullsDiagnostics = false
  var relatedInformation = false
  var codeDescriptions = false
  var diagnosticTags = false
  var diagnosticData = false
  var snippets = false
  /// How accounts are documented; `nil` for a client that knows plain strings only.
  var completionDocumentation: Markup?
  var hoverFormat = Markup.plain
  var hierarchicalSymbols = false
  var documentChanges = false
  var codeActionLiterals = false
  var preferredActions = false
  var watchesFiles = false
  /// Whether it finds a file again by an address in which Chinese characters are escaped.
  ///
  /// Eglot, of Emacs 30, does not: it compares the bytes behind the escapes with characters, though it writes them so
  /// itself.
  var readsEscapes = true
  /// The language of the user's desktop, as `zh-cn`.
  var locale: String?

  enum Markup: String {
    case plain = "plaintext"
    case markdown
  }

  init() {}

  /// - Parameter parameters: those of `initialize`.
  init(_ parameters: JSONValue) {
    let all = parameters["capabilities"] ?? .null
    let text = all["textDocument"] ?? .null
    let workspace = all["workspace"] ?? .null
    locale = parameters["locale"]?.text
    readsEscapes = parameters["clientInfo"]?["name"]?.text != "Eglot"
    encoding = Client.encoding(
      all["general"]?["positionEncodings"], orElse: parameters["initializationOptions"]?["positionEncoding"])
    pullsDiagnostics = text["diagnostic"]?.members != nil
    let published = text["publishDiagnostics"] ?? .null
    let pulled = text["diagnostic"] ?? .null
    func diagnostics(_ name: String) -> Bool { published[name]?.flag == true || pulled[name]?.flag == true }
    relatedInformation = diagnostics("relatedInformation")
    codeDescriptions = diagnostics("codeDescriptionSupport")
    diagnosticTags = published["tagSupport"]?.members != nil || pulled["tagSupport"]?.members != nil
    diagnosticData = diagnostics("dataSupport")
    let item = text["completion"]?["completionItem"] ?? .null
    snippets = item["snippetSupport"]?.flag == true
    completionDocumentation = item["documentationFormat"].map { Client.markup($0) }
    hoverFormat = Client.markup(text["hover"]?["contentFormat"])
    hierarchicalSymbols = Client.flag(text, "documentSymbol", "hierarchicalDocumentSymbolSupport")
    documentChanges = Client.flag(workspace, "workspaceEdit", "documentChanges")
    codeActionLiterals = text["codeAction"]?["codeActionLiteralSupport"]?.members != nil
    preferredActions = Client.flag(text, "codeAction", "isPreferredSupport")
    watchesFiles = Client.flag(workspace, "didChangeWatchedFiles", "dynamicRegistration")
  }

  private static func flag(_ value: JSONValue, _ names: String...) -> Bool {
    names.reduce(value) { $0[$1] ?? .null }.flag == true
  }

  /// The first form that the client names and the server can write.
  private static func markup(_ forms: JSONValue?) -> Markup {
    (forms?.elements ?? []).lazy.compactMap { $0.text.flatMap(Markup.init(rawValue:)) }.first ?? .plain
  }

  /// The client's first choice; without one, or without one that is known, UTF-16, which every client knows.
  ///
  /// - Parameter option: what the user's set-up says of a client that names none: ALE takes columns for bytes.
  private static func encoding(_ offered: JSONValue?, orElse option: JSONValue?) -> PositionEncoding {
    let names = offered?.elements ?? [option ?? .null]
    return names.lazy.compactMap { $0.text.flatMap(PositionEncoding.init(rawValue:)) }.first ?? .utf16
  }
}
