import BudgetIDE
import BudgetJSON
import BudgetSource

// What helps while typing: completion, hover, the form of a line.

extension Server {
  mutating func completion(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    var (document, place) = try lookedAtPlace(parameters)
    guard let found = document.snapshot.completions(at: place, in: document.tongue) else {
      json.beginObject()
      json.member("isIncomplete", false)
      json.member("items", texts: [])
      json.end()
      return
    }
    let range = document.range(found.range)
    json.beginObject()
    json.member("isIncomplete", found.isIncomplete)
    json.key("items")
    json.beginArray()
    for (index, item) in found.items.enumerated() where client.snippets || !item.isSnippet {
      write(item, index, range, document.uri, &json)
    }
    json.end()
    json.end()
  }

  private func write(
    _ item: CompletionItem, _ index: Int, _ range: PlainRange, _ uri: String, _ json: inout JSONWriter
  ) {
    json.beginObject()
    json.member("label", item.label)
    json.member("kind", kind(of: item.kind))
    if !item.detail.isEmpty { json.member("detail", item.detail) }
    let order = String(index)
    json.member("sortText", String(repeating: "0", count: 4 - order.utf8.count) + order)
    json.member("filterText", item.filter)
    if item.isSnippet { json.member("insertTextFormat", 2) }
    json.key("textEdit")
    json.beginObject()
    json.member("range", range)
    json.member("newText", item.text)
    json.end()
    if let code = item.code {
      json.key("data")
      json.beginObject()
      json.member("uri", uri)
      json.member("code", code)
      json.end()
    }
    json.end()
  }

  private func kind(of kind: CompletionItem.Kind) -> Int {
    switch kind {
    case .keyword: 14
    case .account: 20
    case .constant: 21
    case .measure: 11
    case .file: 17
    case .snippet: 15
    case .value: 12
    case .name: 18
    }
  }

  /// Adds to an item what takes longer to tell.
  mutating func resolveCompletion(_ item: JSONValue, _ json: inout JSONWriter) {
    guard case .object(var members) = item else { return json.value(item) }
    if let uri = item["data"]?["uri"]?.text, let code = item["data"]?["code"]?.text,
      let (root, file) = lookedAt(uri), let snapshot = projects[root]?.snapshot,
      let hover = snapshot.documentation(of: code, file: file, in: tongue(of: snapshot.tongue))
    {
      let format = client.completionDocumentation
      let text = JSONValue.string(text(of: hover, format ?? .plain))
      let markup = format.map { JSONValue.object([.init("kind", .string($0.rawValue)), .init("value", text)]) }
      members.append(.init("documentation", markup ?? text))
    }
    json.value(.object(members))
  }

  mutating func hover(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    var (document, place) = try lookedAtPlace(parameters)
    guard let hover = document.snapshot.hover(at: place, in: document.tongue) else { return json.null() }
    json.beginObject()
    json.key("contents")
    json.beginObject()
    json.member("kind", client.hoverFormat.rawValue)
    json.member("value", text(of: hover, client.hoverFormat))
    json.end()
    json.member("range", document.range(hover.range))
    json.end()
  }

  private func text(of hover: Hover, _ format: Client.Markup) -> String {
    switch format {
    case .plain: return ([hover.title] + hover.details).joined(separator: "\n")
    case .markdown:
      let details = hover.details.map { escaped($0) }
      return "**\(escaped(hover.title))**\n\n" + details.joined(separator: "  \n")
    }
  }

  /// A text whose characters mean nothing in Markdown.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>#|~".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  mutating func signatureHelp(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    let (document, place) = try lookedAtPlace(parameters)
    guard let signature = document.snapshot.signature(at: place, in: document.tongue) else { return json.null() }
    json.beginObject()
    json.key("signatures")
    json.beginArray()
    json.beginObject()
    json.member("label", signature.parts.joined(separator: " "))
    json.key("documentation")
    json.beginObject()
    json.member("kind", "plaintext")
    json.member("value", signature.help)
    json.end()
    json.key("parameters")
    json.beginArray()
    // The keyword is no parameter.
    for part in signature.parts.dropFirst() {
      json.beginObject()
      json.member("label", part)
      json.end()
    }
    json.end()
    json.end()
    json.end()
    json.member("activeSignature", 0)
    json.member("activeParameter", max(signature.active - 1, 0))
    json.end()
  }
}
