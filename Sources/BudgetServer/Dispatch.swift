import BudgetIDE
import BudgetJSON
import BudgetSource

/// The requests that are answered, by their names; `initialize` and `shutdown` are seen to before.
enum RequestMethod: String, CaseIterable {
  case diagnostic = "textDocument/diagnostic"
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
    case .executeCommand: try executeCommand(parameters, &json)
    case .textDocumentContent: try textDocumentContent(parameters, &json)
    }
  }

  // MARK: - What a request is about

  /// The document that a request names, in its budget, looked at.
  mutating func lookedAtDocument(_ parameters: JSONValue) throws(ResponseError) -> DocumentInBudget {
    guard let uri = parameters["textDocument"]?["uri"]?.text else {
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

  /// The range in whatever file it stands in.
  mutating func location(_ range: SourceRange) -> (uri: String, range: PlainRange) {
    let file = snapshot.map.fileIndex(at: range.start)
    return (uris[file], places.range(range, in: file))
  }
}
