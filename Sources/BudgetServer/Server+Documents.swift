import BudgetIDE
import BudgetJSON
import BudgetSource

// Documents that are opened, edited and closed.

extension Server {
  /// An address of the client's, in the form that all are kept and sent in.
  func address(_ uri: JSONValue?) -> String? {
    guard let uri = uri?.text, !client.readsEscapes, let path = path(ofURI: uri) else { return uri?.text }
    return address(ofPath: path)
  }

  func address(ofPath path: String) -> String { uri(ofPath: path, escapesAll: client.readsEscapes) }

  mutating func didOpen(_ parameters: JSONValue) {
    let item = parameters["textDocument"] ?? .null
    guard let uri = address(item["uri"]), let text = item["text"]?.text else { return }
    let path = path(ofURI: uri)
    // A text that is no file has a folder of its own, in which nothing else stands.
    let place = path.map(SplitPath.init) ?? SplitPath("/" + (uri.split { $0 == "/" || $0 == ":" }.last ?? "text"))
    let key = path == nil ? uri : host.realPath(place.path) ?? place.path
    documents.open(
      Document(
        uri: uri, place: place, key: key, isAlone: path == nil, version: item["version"]?.integer,
        text: DocumentText(Array(text.utf8)), root: nil))
    // It may be what others include, and others may be what it includes.
    filesMayHaveChanged()
    if client.pullsDiagnostics { publish([], to: uri, version: nil) }
  }

  mutating func didChange(_ parameters: JSONValue) {
    let identifier = parameters["textDocument"] ?? .null
    guard let uri = address(identifier["uri"]), documents[uri] != nil else { return }
    overtakeRequests(about: uri)
    // Before the change, so that the text has one owner and is changed in place.
    for root in projects.keys where projects[root]?.uris.contains(uri) == true { forgetSnapshot(root) }
    documents.change(
      uri, version: identifier["version"]?.integer, parameters["contentChanges"]?.elements ?? [], client.encoding)
  }

  mutating func didClose(_ parameters: JSONValue) {
    guard let uri = address(parameters["textDocument"]?["uri"]), documents[uri] != nil else { return }
    overtakeRequests(about: uri)
    documents.close(uri)
    pulled[uri] = nil
    sentTokens[uri] = nil
    filesMayHaveChanged()
    // What stands on disk counts again; it is looked at if a document is left that it belongs to.
    if published[uri] != nil { publish(diagnostics(of: uri), to: uri, version: nil) }
  }

  /// Something may be different on disk, or another text may count in the place of what is there.
  mutating func filesMayHaveChanged() {
    for path in projects.keys { projects[path]?.known = [:] }
    documents.forgetRoots()
    forgetSnapshots()
  }
}
