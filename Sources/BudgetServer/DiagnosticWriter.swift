import BudgetJSON
import BudgetSource

/// Writes diagnostics as the protocol wants them.
struct DiagnosticWriter {
  let client: Client
  let tongue: Tongue
  let map: SourceMap
  /// The addresses of the files of the map.
  let uris: [String]

  /// A diagnostic of the file that it stands in.
  func json(of diagnostic: Diagnostic, file: Int, _ places: inout MapPlaces) -> [UInt8] {
    var json = JSONWriter(isIndented: false)
    json.beginObject()
    json.member("range", places.range(diagnostic.primary.range, in: file))
    json.member("severity", severity(diagnostic.severity))
    json.member("code", diagnostic.id.rawValue)
    if client.codeDescriptions {
      json.key("codeDescription")
      json.beginObject()
      json.member("href", Explanation.uri(of: diagnostic.id.rawValue))
      json.end()
    }
    json.member("source", "budgetc")
    json.member("message", text(of: diagnostic, &places))
    if client.diagnosticTags, isUnnecessary(diagnostic.id) {
      json.key("tags")
      json.beginArray()
      json.value(1)
      json.end()
    }
    if client.relatedInformation { related(diagnostic, &json, &places) }
    if client.diagnosticData, !diagnostic.fixIts.isEmpty { data(diagnostic, &json, &places) }
    json.end()
    return json.bytes.last == UInt8(ascii: "\n") ? Array(json.bytes.dropLast()) : json.bytes
  }

  private func severity(_ severity: Severity) -> Int {
    switch severity {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }

  /// Whether what is marked says something a second time and can simply go.
  private func isUnnecessary(_ id: DiagnosticID) -> Bool {
    switch id {
    case .tagTwice, .accountTwice, .includeTwice: true
    default: false
    }
  }

  /// What is wrong, what is marked, the rule and what to do next, a line each; as `check` prints them.
  private func text(of diagnostic: Diagnostic, _ places: inout MapPlaces) -> String {
    var lines = [diagnostic.message.text(in: tongue)]
    if let label = diagnostic.primary.text?.text(in: tongue), label != lines[0] { lines.append(label) }
    if !client.relatedInformation {
      for label in diagnostic.labels {
        let file = map.fileIndex(at: label.range.start)
        let line = places.range(label.range, in: file).start.line + 1
        lines.append("\(map.files[file].path):\(line)\(tongue == .chinese ? "：" : ": ")\(text(of: label))")
      }
    }
    if let rule = diagnostic.rule { lines.append(word(Message(zh: "依据：", en: "rule: ")) + word(rule)) }
    if let hint = diagnostic.hint { lines.append(word(Message(zh: "建议：", en: "hint: ")) + word(hint)) }
    return lines.joined(separator: "\n")
  }

  private func word(_ message: Message) -> String { message.text(in: tongue) }

  private func text(of label: Label) -> String { word(label.text ?? Message(zh: "见这里", en: "see here")) }

  private func related(_ diagnostic: Diagnostic, _ json: inout JSONWriter, _ places: inout MapPlaces) {
    if diagnostic.labels.isEmpty { return }
    json.key("relatedInformation")
    json.beginArray()
    for label in diagnostic.labels {
      let file = map.fileIndex(at: label.range.start)
      json.beginObject()
      json.key("location")
      json.location(uris[file], places.range(label.range, in: file))
      json.member("message", text(of: label))
      json.end()
    }
    json.end()
  }

  /// What mends it, for editors that ask for no code actions.
  private func data(_ diagnostic: Diagnostic, _ json: inout JSONWriter, _ places: inout MapPlaces) {
    json.key("data")
    json.beginObject()
    json.key("fixIts")
    json.beginArray()
    for fixIt in diagnostic.fixIts {
      json.beginObject()
      json.member("title", word(fixIt.title))
      json.member("confidence", fixIt.confidence.rawValue)
      json.key("edits")
      json.beginArray()
      for edit in fixIt.edits {
        let file = map.fileIndex(at: edit.range.start)
        json.beginObject()
        json.member("uri", uris[file])
        json.member("range", places.range(edit.range, in: file))
        json.member("newText", edit.text)
        json.end()
      }
      json.end()
      json.end()
    }
    json.end()
    json.end()
  }
}
