import BudgetIDE
import BudgetJSON
import BudgetSource

// Where names stand, and other names.

extension Server {
  mutating func definition(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    var (document, place) = try lookedAtPlace(parameters)
    locations(document.snapshot.definitions(at: place), &document, &json)
  }

  mutating func references(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    var (document, place) = try lookedAtPlace(parameters)
    let withDeclaration = parameters["context"]?["includeDeclaration"]?.flag ?? true
    locations(document.snapshot.references(at: place, withDeclaration: withDeclaration), &document, &json)
  }

  private func locations(_ ranges: [SourceRange], _ document: inout DocumentInBudget, _ json: inout JSONWriter) {
    json.beginArray()
    for range in ranges {
      let location = document.location(range)
      json.location(location.uri, location.range)
    }
    json.end()
  }

  mutating func documentHighlight(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    var (document, place) = try lookedAtPlace(parameters)
    json.beginArray()
    for range in document.snapshot.references(at: place, withDeclaration: true) {
      let location = document.location(range)
      guard location.uri == document.uri else { continue }
      json.beginObject()
      json.member("range", location.range)
      json.end()
    }
    json.end()
  }

  // MARK: - Renaming

  mutating func prepareRename(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    var (document, place) = try lookedAtPlace(parameters)
    let found: (range: SourceRange, name: String)
    do throws(RenameError) {
      found = try document.snapshot.renameable(at: place)
    } catch {
      throw ResponseError(.requestFailed, error.reason.text(in: document.tongue))
    }
    json.beginObject()
    json.member("range", document.range(found.range))
    json.member("placeholder", found.name)
    json.end()
  }

  mutating func rename(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    var (document, place) = try lookedAtPlace(parameters)
    guard let name = parameters["newName"]?.text else { throw ResponseError(.invalidParams, "the new name is missing") }
    let edits: [TextEdit]
    do throws(RenameError) {
      edits = try document.snapshot.rename(at: place, to: name)
    } catch {
      throw ResponseError(.requestFailed, error.reason.text(in: document.tongue))
    }
    workspaceEdit(edits, &document, &json)
  }

  /// Edits of any files of a budget.
  func workspaceEdit(_ edits: [TextEdit], _ document: inout DocumentInBudget, _ json: inout JSONWriter) {
    var byURI: [String: [(range: PlainRange, text: String)]] = [:]
    for edit in edits {
      let location = document.location(edit.range)
      byURI[location.uri, default: []].append((location.range, edit.text))
    }
    json.beginObject()
    json.key(client.documentChanges ? "documentChanges" : "changes")
    if client.documentChanges { json.beginArray() } else { json.beginObject() }
    for uri in byURI.keys.sorted() {
      if client.documentChanges {
        json.beginObject()
        json.key("textDocument")
        json.beginObject()
        json.member("uri", uri)
        json.key("version")
        if let version = documents[uri]?.version { json.value(version) } else { json.null() }
        json.end()
        json.key("edits")
      } else {
        json.key(uri)
      }
      json.beginArray()
      for edit in byURI[uri] ?? [] { json.edit(edit.range, edit.text) }
      json.end()
      if client.documentChanges { json.end() }
    }
    json.end()
    json.end()
  }
}

extension JSONWriter {
  /// An edit of a text.
  mutating func edit(_ range: PlainRange, _ text: String) {
    beginObject()
    member("range", range)
    member("newText", text)
    end()
  }
}
