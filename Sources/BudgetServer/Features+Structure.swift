import BudgetIDE
import BudgetJSON
import BudgetSource

// The shape of a file: its outline, what folds, what is selected, what leads elsewhere.

extension Server {
  mutating func documentSymbol(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    var document = try lookedAtDocument(parameters)
    let items = document.snapshot.outline(of: document.file)
    json.beginArray()
    for item in items {
      if client.hierarchicalSymbols { symbol(item, &document, &json) } else { flatSymbol(item, "", &document, &json) }
    }
    json.end()
  }

  /// An item with those in its block; blocks stand no deeper than their lines do, which the grammar holds.
  private func symbol(_ item: OutlineItem, _ document: inout DocumentInBudget, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("name", item.name.isEmpty ? "–" : item.name)
    if !item.detail.isEmpty { json.member("detail", item.detail) }
    json.member("kind", symbolKind(item.kind))
    json.member("range", document.range(item.range))
    json.member("selectionRange", document.range(item.selection))
    if !item.children.isEmpty {
      json.key("children")
      json.beginArray()
      for child in item.children { symbol(child, &document, &json) }
      json.end()
    }
    json.end()
  }

  private func flatSymbol(
    _ item: OutlineItem, _ container: String, _ document: inout DocumentInBudget, _ json: inout JSONWriter
  ) {
    json.beginObject()
    json.member("name", item.name.isEmpty ? "–" : item.name)
    json.member("kind", symbolKind(item.kind))
    json.key("location")
    json.location(document.uri, document.range(item.range))
    if !container.isEmpty { json.member("containerName", container) }
    json.end()
    for child in item.children { flatSymbol(child, item.name, &document, &json) }
  }

  private func symbolKind(_ kind: OutlineItem.Kind) -> Int {
    switch kind {
    case .unit: 4
    case .income: 3
    case .block: 3
    case .project: 5
    case .account: 8
    case .constant: 14
    case .goal: 15
    case .indicator, .figure: 16
    case .assertion: 17
    }
  }

  mutating func workspaceSymbol(_ parameters: JSONValue, _ json: inout JSONWriter) {
    let query = parameters["query"]?.text ?? ""
    while needsLook { lookAtNext() }
    json.beginArray()
    for root in projects.keys.sorted() {
      guard let project = projects[root], let snapshot = project.snapshot else { continue }
      var places = project.places
      for found in snapshot.namedPlaces(fitting: query) {
        let file = snapshot.map.fileIndex(at: found.range.start)
        json.beginObject()
        json.member("name", found.name)
        json.member("kind", symbolKind(found.kind))
        if !found.container.isEmpty { json.member("containerName", found.container) }
        json.key("location")
        json.location(project.uris[file], places.range(found.range, in: file))
        json.end()
      }
    }
    json.end()
  }

  mutating func foldingRange(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    var document = try lookedAtDocument(parameters)
    json.beginArray()
    for fold in document.snapshot.foldedLines(of: document.file) {
      let range = document.range(fold.range)
      guard range.start.line < range.end.line else { continue }
      json.beginObject()
      json.member("startLine", range.start.line)
      json.member("endLine", range.end.line)
      if fold.kind == .comment { json.member("kind", "comment") }
      json.end()
    }
    json.end()
  }

  mutating func selectionRange(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    var document = try lookedAtDocument(parameters)
    json.beginArray()
    for position in (parameters["positions"]?.elements ?? []).compactMap(Position.init) {
      let place = document.places.place(of: position, in: document.file)
      let ranges = document.snapshot.selections(at: place)
      for (index, range) in ranges.enumerated() {
        if index > 0 { json.key("parent") }
        json.beginObject()
        json.member("range", document.range(range))
      }
      for _ in ranges { json.end() }
    }
    json.end()
  }

  mutating func documentLink(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    var document = try lookedAtDocument(parameters)
    let snapshot = document.snapshot
    json.beginArray()
    for link in snapshot.links(of: document.file) {
      json.beginObject()
      json.member("range", document.range(link.range))
      // A file of the budget has the address that the editor knows it by.
      let folder = projects[document.root]?.root.folder ?? ""
      json.member(
        "target", snapshot.file(at: link.path).map { document.uris[$0] } ?? address(ofPath: folder + link.path))
      json.end()
    }
    json.end()
  }
}
