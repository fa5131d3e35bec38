import BudgetIDE
import BudgetJSON
import BudgetSource

// What is shown beside and above lines, and what can be done to them.

extension Server {
  mutating func inlayHint(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    let range = try range(parameters, "range")
    var document = try lookedAtDocument(parameters)
    let hints = document.snapshot.inlayHints(in: document.sources(range), of: document.file)
    json.beginArray()
    for hint in hints {
      json.beginObject()
      json.key("position")
      json.value(document.range(SourceRange(at: hint.place)).start)
      json.member("label", hint.text)
      if hint.kind == .name { json.member("kind", 1) }
      json.member("paddingLeft", true)
      json.end()
    }
    json.end()
  }

  mutating func codeLens(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    var document = try lookedAtDocument(parameters)
    json.beginArray()
    for lens in document.snapshot.codeLenses(of: document.file, in: document.tongue) {
      json.beginObject()
      json.member("range", document.range(lens.range))
      // A text to read, with nothing behind it.
      json.key("command")
      json.beginObject()
      json.member("title", lens.text)
      json.member("command", "")
      json.end()
      json.end()
    }
    json.end()
  }

  // MARK: - Formatting

  mutating func formatting(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    var document = try lookedAtDocument(parameters)
    var range: SourceRange?
    // While typing, the line that has just been left is put in order.
    if parameters["ch"] != nil, let position = parameters["position"].flatMap(Position.init) {
      let above = Position(line: max(position.line - 1, 0), character: 0)
      range = SourceRange(at: document.places.place(of: above, in: document.file))
    }
    edits(document.snapshot.formattingEdits(of: document.file, touching: range), &document, &json)
  }

  mutating func rangeFormatting(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    let range = try range(parameters, "range")
    var document = try lookedAtDocument(parameters)
    edits(document.snapshot.formattingEdits(of: document.file, touching: document.sources(range)), &document, &json)
  }

  private func edits(_ edits: [TextEdit], _ document: inout DocumentInBudget, _ json: inout JSONWriter) {
    json.beginArray()
    for edit in edits { json.edit(document.range(edit.range), edit.text) }
    json.end()
  }

  // MARK: - Code actions

  mutating func codeAction(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    let range = try range(parameters, "range")
    var document = try lookedAtDocument(parameters)
    let wanted = parameters["context"]?["only"]?.elements?.compactMap(\.text)
    // A client that knows commands only has nothing that it could do.
    let actions =
      client.codeActionLiterals ? document.snapshot.codeActions(for: document.sources(range), in: document.file) : []
    json.beginArray()
    for action in actions {
      let kind = kind(of: action.kind)
      guard wanted.map({ $0.contains { kind == $0 || kind.hasPrefix($0 + ".") } }) ?? true else { continue }
      write(action, kind, &document, &json)
    }
    json.end()
  }

  private func kind(of kind: CodeAction.Kind) -> String {
    switch kind {
    case .mend: "quickfix"
    case .mendAll: "source.fixAll"
    case .rewrite: "refactor.rewrite"
    }
  }

  private func write(
    _ action: CodeAction, _ kind: String, _ document: inout DocumentInBudget, _ json: inout JSONWriter
  ) {
    json.beginObject()
    json.member("title", action.title.text(in: document.tongue))
    json.member("kind", kind)
    if let index = action.diagnostic {
      let snapshot = document.snapshot
      let diagnostic = snapshot.diagnostics[index]
      let writer = DiagnosticWriter(client: client, tongue: document.tongue, map: snapshot.map, uris: document.uris)
      let file = snapshot.map.fileIndex(at: diagnostic.primary.range.start)
      json.key("diagnostics")
      json.array(ofJSON: writer.json(of: diagnostic, file: file, &document.places))
      if client.preferredActions { json.member("isPreferred", action.isSafe) }
    }
    json.key("edit")
    workspaceEdit(action.edits, &document, &json)
    json.end()
  }
}
