import BudgetIDE
import BudgetJSON
import BudgetSource

/// The requests that are answered, by their names; `initialize` and `shutdown` are seen to before.
enum RequestMethod: String, CaseIterable {
  case diagnostic = "textDocument/diagnostic"
  case completion = "textDocument/completion"
  case completionResolve = "completionItem/resolve"
  case hover = "textDocument/hover"
  case signatureHelp = "textDocument/signatureHelp"
  case definition = "textDocument/definition"
  case references = "textDocument/references"
  case documentHighlight = "textDocument/documentHighlight"
  case prepareRename = "textDocument/prepareRename"
  case rename = "textDocument/rename"
  case documentSymbol = "textDocument/documentSymbol"
  case workspaceSymbol = "workspace/symbol"
  case foldingRange = "textDocument/foldingRange"
  case selectionRange = "textDocument/selectionRange"
  case documentLink = "textDocument/documentLink"
  case semanticTokens = "textDocument/semanticTokens/full"
  case semanticTokensDelta = "textDocument/semanticTokens/full/delta"
  case semanticTokensRange = "textDocument/semanticTokens/range"
  case inlayHint = "textDocument/inlayHint"
  case codeLens = "textDocument/codeLens"
  case formatting = "textDocument/formatting"
  case rangeFormatting = "textDocument/rangeFormatting"
  case onTypeFormatting = "textDocument/onTypeFormatting"
  case codeAction = "textDocument/codeAction"
  case executeCommand = "workspace/executeCommand"
  case textDocumentContent = "workspace/textDocumentContent"
}

extension Server {
  /// Writes the result of a request.
  mutating func handle(
    _ method: RequestMethod, _ parameters: JSONValue, _ json: inout JSONWriter
  ) throws(ResponseError) {
    switch method {
    case .diagnostic: try pull(parameters, &json)
    case .completion: try completion(parameters, &json)
    case .completionResolve: resolveCompletion(parameters, &json)
    case .hover: try hover(parameters, &json)
    case .signatureHelp: try signatureHelp(parameters, &json)
    case .definition: try definition(parameters, &json)
    case .references: try references(parameters, &json)
    case .documentHighlight: try documentHighlight(parameters, &json)
    case .prepareRename: try prepareRename(parameters, &json)
    case .rename: try rename(parameters, &json)
    case .documentSymbol: try documentSymbol(parameters, &json)
    case .workspaceSymbol: workspaceSymbol(parameters, &json)
    case .foldingRange: try foldingRange(parameters, &json)
    case .selectionRange: try selectionRange(parameters, &json)
    case .documentLink: try documentLink(parameters, &json)
    case .semanticTokens: try semanticTokens(parameters, &json)
    case .semanticTokensDelta: try semanticTokensDelta(parameters, &json)
    case .semanticTokensRange: try semanticTokensRange(parameters, &json)
    case .inlayHint: try inlayHint(parameters, &json)
    case .codeLens: try codeLens(parameters, &json)
    case .formatting, .onTypeFormatting: try formatting(parameters, &json)
    case .rangeFormatting: try rangeFormatting(parameters, &json)
    case .codeAction: try codeAction(parameters, &json)
    case .executeCommand: try executeCommand(parameters, &json)
    case .textDocumentContent: try textDocumentContent(parameters, &json)
    }
  }

  // MARK: - What a request is about

  /// The document that a request names, in its budget, looked at.
  mutating func lookedAtDocument(_ parameters: JSONValue) throws(ResponseError) -> DocumentInBudget {
    guard let uri = address(parameters["textDocument"]?["uri"]) else {
      throw ResponseError(.invalidParams, "the request names no document")
    }
    guard let (root, file) = lookedAt(uri), let project = projects[root], let snapshot = project.snapshot else {
      throw ResponseError(.invalidParams, "the document is not open: \(uri)")
    }
    return DocumentInBudget(
      uri: uri, root: root, file: file, snapshot: snapshot, uris: project.uris, places: project.places,
      tongue: tongue(of: snapshot.tongue))
  }

  /// The same with the place that the request is about.
  mutating func lookedAtPlace(
    _ parameters: JSONValue
  ) throws(ResponseError) -> (document: DocumentInBudget, place: SourcePosition) {
    var document = try lookedAtDocument(parameters)
    guard let position = parameters["position"].flatMap(Position.init) else {
      throw ResponseError(.invalidParams, "the request names no position")
    }
    let place = document.places.place(of: position, in: document.file)
    return (document, place)
  }

  /// The range that a request is about.
  func range(_ parameters: JSONValue, _ name: String) throws(ResponseError) -> PlainRange {
    guard let range = parameters[name].flatMap(PlainRange.init) else {
      throw ResponseError(.invalidParams, "the request names no range")
    }
    return range
  }

  // MARK: - Commands

  private func executeCommand(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    guard parameters["command"]?.text == Explanation.command else {
      throw ResponseError(.invalidParams, "there is no command “\(parameters["command"]?.text ?? "")”")
    }
    let arguments = parameters["arguments"]?.elements ?? []
    guard let code = arguments.first?.text else {
      throw ResponseError(.invalidParams, "\(Explanation.command) takes the code of a message, as B0302")
    }
    json.value(try explanation(of: code, in: arguments.dropFirst().first?.text.flatMap(Tongue.init(rawValue:))))
  }

  private func textDocumentContent(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    guard let uri = parameters["uri"]?.text, let code = Explanation.code(ofURI: uri) else {
      throw ResponseError(.invalidParams, "no page has this address")
    }
    json.beginObject()
    json.member("text", try explanation(of: code, in: nil))
    json.end()
  }

  private func explanation(of code: String, in tongue: Tongue?) throws(ResponseError) -> String {
    // The tongue of the budgets that are open, when they have one.
    let sources = projects.keys.sorted().lazy.compactMap { projects[$0]?.snapshot?.tongue }.first
    guard let page = host.explain(code, tongue ?? self.tongue(of: sources)) else {
      throw ResponseError(.invalidParams, "no message has the code “\(code)”")
    }
    return page
  }
}

/// A document as it stands in its budget.
struct DocumentInBudget {
  let uri: String
  /// The path of the budget's root file.
  let root: String
  /// Index into the files of the snapshot.
  let file: Int
  let snapshot: Snapshot
  /// The addresses of the files of the snapshot.
  let uris: [String]
  var places: MapPlaces
  let tongue: Tongue

  mutating func range(_ range: SourceRange) -> PlainRange { places.range(range, in: file) }

  /// A range of the protocol as a run of places.
  mutating func sources(_ range: PlainRange) -> SourceRange {
    let start = places.place(of: range.start, in: file)
    return SourceRange(start, max(start, places.place(of: range.end, in: file)))
  }

  /// The range in whatever file it stands in.
  mutating func location(_ range: SourceRange) -> (uri: String, range: PlainRange) {
    let file = snapshot.map.fileIndex(at: range.start)
    return (uris[file], places.range(range, in: file))
  }
}
