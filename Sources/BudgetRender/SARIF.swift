import BudgetJSON
import BudgetSource

/// Writes a report as SARIF 2.1.0, the format of code scanning services.
///
/// Every rule is listed, in the order of codes, with its name; columns count Unicode scalars, as `columnKind` says. A
/// diagnostic's other places are its related locations, and all its fix-its its fixes.
func renderSARIF(_ report: DiagnosticReport, options: ReportOptions, into sink: inout ByteSink) {
  var document = SARIFDocument(report, options)
  document.write(into: &sink)
}

private struct SARIFDocument {
  private let report: DiagnosticReport
  private let options: ReportOptions
  private let rules = DiagnosticID.allCases.sorted { $0.rawValue < $1.rawValue }
  private let ruleIndices: [DiagnosticID: Int]
  private var places: DiagnosticPlaces
  private var json = JSONWriter()

  init(_ report: DiagnosticReport, _ options: ReportOptions) {
    self.report = report
    self.options = options
    places = DiagnosticPlaces(report.map)
    ruleIndices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
  }

  mutating func write(into sink: inout ByteSink) {
    json.beginObject()
    json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.member("version", "2.1.0")
    json.key("runs")
    json.beginArray()
    json.beginObject()
    tool()
    json.member("language", options.tongue == .chinese ? "zh-CN" : "en")
    json.member("columnKind", "unicodeCodePoints")
    json.key("results")
    json.beginArray()
    for diagnostic in report.shown {
      result(diagnostic)
      sink.write(json.bytes)
      json.bytes.removeAll(keepingCapacity: true)
    }
    json.end()
    json.end()
    json.end()
    json.end()
    sink.write(json.bytes)
    json.bytes.removeAll()
  }

  // MARK: - The tool

  private mutating func tool() {
    json.key("tool")
    json.beginObject()
    json.key("driver")
    json.beginObject()
    json.member("name", "budgetc")
    json.member("version", options.toolVersion)
    json.key("rules")
    json.beginArray()
    for rule in rules {
      json.beginObject(inline: true)
      json.member("id", rule.rawValue)
      text("shortDescription", rule.title.text(in: options.tongue))
      text("help", "budgetc explain \(rule.rawValue)")
      json.end()
    }
    json.end()
    json.end()
    json.end()
  }

  private mutating func text(_ name: String, _ text: String) {
    json.key(name)
    json.beginObject(inline: true)
    json.member("text", text)
    json.end()
  }

  // MARK: - Results

  private mutating func result(_ diagnostic: Diagnostic) {
    json.beginObject()
    json.member("ruleId", diagnostic.id.rawValue)
    json.member("ruleIndex", ruleIndices[diagnostic.id] ?? -1)
    json.member("level", diagnostic.severity.rawValue)
    let texts = [diagnostic.message, diagnostic.rule, diagnostic.hint].compactMap { $0?.text(in: options.tongue) }
    text("message", texts.joined(separator: "\n"))
    json.key("locations")
    json.beginArray()
    location(diagnostic.primary, id: nil)
    json.end()
    if !diagnostic.labels.isEmpty {
      json.key("relatedLocations")
      json.beginArray()
      for (index, label) in diagnostic.labels.enumerated() { location(label, id: index + 1) }
      json.end()
    }
    if !diagnostic.fixIts.isEmpty {
      json.key("fixes")
      json.beginArray()
      for fixIt in diagnostic.fixIts where !fixIt.edits.isEmpty { fix(fixIt) }
      json.end()
    }
    json.end()
  }

  private mutating func location(_ label: Label, id: Int?) {
    guard let found = places.find(label.range) else { return }
    json.beginObject(inline: true)
    if let id { json.member("id", id) }
    json.key("physicalLocation")
    json.beginObject()
    artifact(found.file)
    region("region", found)
    json.end()
    if let label = label.text { text("message", label.text(in: options.tongue)) }
    json.end()
  }

  private mutating func artifact(_ file: Int) {
    json.key("artifactLocation")
    json.beginObject()
    json.member("uri", uri(options.pathForOthers(report.map.files[file].path)))
    json.end()
  }

  private mutating func region(_ name: String, _ found: FoundRange) {
    json.key(name)
    json.beginObject(inline: true)
    json.member("startLine", found.start.line)
    json.member("startColumn", found.start.column)
    json.member("endLine", found.end.line)
    json.member("endColumn", found.end.column)
    json.end()
  }

  private mutating func fix(_ fixIt: FixIt) {
    let edits = fixIt.edits.compactMap { edit in places.find(edit.range).map { (text: edit.text, place: $0) } }
    var files: [Int] = []
    for edit in edits where !files.contains(edit.place.file) { files.append(edit.place.file) }
    json.beginObject()
    text("description", fixIt.title.text(in: options.tongue))
    json.key("artifactChanges")
    json.beginArray()
    for file in files {
      json.beginObject()
      artifact(file)
      json.key("replacements")
      json.beginArray()
      for edit in edits where edit.place.file == file {
        json.beginObject(inline: true)
        region("deletedRegion", edit.place)
        text("insertedContent", edit.text)
        json.end()
      }
      json.end()
      json.end()
    }
    json.end()
    json.end()
  }
}

/// A path as a reference of RFC 3986: a full path with its scheme, all others as they are, with `%` and two digits for each
/// byte that cannot stand there.
private func uri(_ path: String) -> String {
  let digits = Array("0123456789ABCDEF".unicodeScalars)
  var result = path.hasPrefix("/") ? "file://" : ""
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      result.unicodeScalars.append("%")
      result.unicodeScalars.append(digits[Int(byte >> 4)])
      result.unicodeScalars.append(digits[Int(byte & 15)])
    }
  }
  return result
}
