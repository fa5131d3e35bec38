import BudgetIDE
import BudgetJSON
import BudgetSource

// Telling the client what is wrong: unasked, or when it asks.

extension Server {
  /// Sends what has changed in the diagnostics of a budget that has just been looked at.
  mutating func tell(of path: String) {
    guard let project = projects[path], let snapshot = project.snapshot else { return }
    var places = project.places
    let writer = DiagnosticWriter(
      client: client, tongue: tongue(of: snapshot.tongue), map: snapshot.map, uris: project.uris)
    var found: [String: [[UInt8]]] = [:]
    for diagnostic in snapshot.diagnostics {
      let file = snapshot.map.fileIndex(at: diagnostic.primary.range.start)
      found[project.uris[file], default: []].append(writer.json(of: diagnostic, file: file, &places))
    }
    let concerned = Set(project.found.keys).union(found.keys).union(project.uris.filter { documents[$0] != nil })
    projects[path]?.found = found
    projects[path]?.places = places
    for uri in concerned.sorted() where !(client.pullsDiagnostics && documents[uri] != nil) {
      publish(diagnostics(of: uri), to: uri, version: documents[uri]?.version)
    }
  }

  /// The diagnostics of an address, as JSON; those of several budgets each once.
  func diagnostics(of uri: String) -> [[UInt8]] {
    let found = projects.keys.sorted().compactMap { projects[$0]?.found[uri] }
    guard found.count > 1 else { return found.first ?? [] }
    var seen: Set<[UInt8]> = []
    return found.joined().filter { seen.insert($0).inserted }
  }

  /// Sends the diagnostics of an address, unless the client has them already for this version of its text.
  mutating func publish(_ items: [[UInt8]], to uri: String, version: Int?) {
    let joined = Array(items.joined(separator: [UInt8(ascii: ",")]))
    let known = published[uri]
    // A document without diagnostics that has never had any need not be told of; one that is open is, so that the
    // client knows it has been looked at.
    if let known, known.items == joined, known.version == version { return }
    if known == nil, joined.isEmpty, version == nil { return }
    published[uri] = joined.isEmpty && documents[uri] == nil ? nil : Published(items: joined, version: version)
    notify("textDocument/publishDiagnostics") { json in
      json.beginObject()
      json.member("uri", uri)
      if let version { json.member("version", version) }
      json.key("diagnostics")
      json.array(ofJSON: joined)
      json.end()
    }
  }

  /// Answers a request for the diagnostics of a document.
  mutating func pull(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    let uri = try lookedAtDocument(parameters).uri
    let joined = Array(diagnostics(of: uri).joined(separator: [UInt8(ascii: ",")]))
    if let known = pulled[uri], known.items == joined, parameters["previousResultId"]?.text == known.id {
      json.beginObject()
      json.member("kind", "unchanged")
      json.member("resultId", known.id)
      json.end()
      return
    }
    pulls += 1
    let id = String(pulls)
    pulled[uri] = Pulled(id: id, items: joined)
    json.beginObject()
    json.member("kind", "full")
    json.member("resultId", id)
    json.key("items")
    json.array(ofJSON: joined)
    json.end()
  }
}

extension JSONWriter {
  /// Writes an array of elements that are JSON already, with commas between them.
  mutating func array(ofJSON elements: [UInt8]) {
    beginArray()
    bytes += elements
    end()
  }
}
