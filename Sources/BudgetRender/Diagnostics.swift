package import BudgetSource

/// How diagnostics are printed for people.
package struct DiagnosticOptions: Sendable {
  package let tongue: Tongue
  package let usesColor: Bool

  package init(tongue: Tongue, usesColor: Bool) {
    self.tongue = tongue
    self.usesColor = usesColor
  }
}

/// Prints diagnostics with excerpts of the sources, the places marked under the user's own characters.
///
/// - Complexity: O(diagnostics · log lines), and O(bytes) once for each file that is spoken of.
package func renderDiagnostics(
  _ diagnostics: [Diagnostic], in map: SourceMap, options: DiagnosticOptions, into sink: inout ByteSink
) {
  var printer = DiagnosticPrinter(map: map, options: options)
  for diagnostic in diagnostics { printer.print(diagnostic, into: &sink) }
}

/// One line that says how it went: `3 个错误，1 个警告；没有写出任何文件`; empty when there is nothing to say.
///
/// - Parameter writes: whether the command writes files, which errors keep it from.
package func verdict(of diagnostics: [Diagnostic], writes: Bool, in tongue: Tongue) -> String {
  let errors = diagnostics.count { $0.severity == .error }
  let warnings = diagnostics.count { $0.severity == .warning }
  var parts: [String] = []
  func english(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }
  switch tongue {
  case .chinese:
    if errors > 0 { parts.append("\(errors) 个错误") }
    if warnings > 0 { parts.append("\(warnings) 个警告") }
    return parts.joined(separator: "，") + (errors > 0 && writes ? "；没有写出任何文件" : "")
  case .english:
    if errors > 0 { parts.append(english(errors, "error")) }
    if warnings > 0 { parts.append(english(warnings, "warning")) }
    return parts.joined(separator: ", ") + (errors > 0 && writes ? "; nothing was written" : "")
  }
}

/// The words around a message.
private struct Words {
  let tongue: Tongue

  func severity(_ severity: Severity) -> String {
    switch (severity, tongue) {
    case (.error, .chinese): "错误"
    case (.warning, .chinese): "警告"
    case (.note, .chinese): "提示"
    case (.error, .english): "error"
    case (.warning, .english): "warning"
    case (.note, .english): "note"
    }
  }

  var colon: String { tongue == .chinese ? "：" : ": " }
  var rule: String { tongue == .chinese ? "依据" : "rule" }
  var hint: String { tongue == .chinese ? "建议" : "hint" }
}

private struct DiagnosticPrinter {
  let map: SourceMap
  let options: DiagnosticOptions
  private var tables: [Int: LineTable] = [:]

  init(map: SourceMap, options: DiagnosticOptions) {
    self.map = map
    self.options = options
  }

  mutating func print(_ diagnostic: Diagnostic, into sink: inout ByteSink) {
    let words = Words(tongue: options.tongue)
    let style: Style =
      switch diagnostic.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    let title = "\(words.severity(diagnostic.severity))[\(diagnostic.id.rawValue)]"
    sink.write(paint(title, style) + paint(words.colon + diagnostic.message.text(in: options.tongue), .bold) + "\n")
    let margin = excerpts(diagnostic, style, into: &sink)
    let space = String(repeating: " ", count: margin)
    if let rule = diagnostic.rule {
      sink.write("\(space) \(paint("=", .gutter)) \(words.rule)\(words.colon)\(rule.text(in: options.tongue))\n")
    }
    if let hint = diagnostic.hint {
      sink.write("\(space) \(paint("=", .gutter)) \(words.hint)\(words.colon)\(hint.text(in: options.tongue))\n")
    }
    sink.write("\n")
  }

  // MARK: - Excerpts

  private struct Mark {
    let line: Int
    let range: Range<Int>
    let text: String
    let isPrimary: Bool
  }

  /// Prints the places of a diagnostic, its own file first.
  ///
  /// - Returns: the width of the line numbers.
  private mutating func excerpts(_ diagnostic: Diagnostic, _ style: Style, into sink: inout ByteSink) -> Int {
    guard !map.files.isEmpty else { return 1 }
    let primaryFile = map.fileIndex(at: diagnostic.primary.range.start)
    var marks: [Int: [Mark]] = [primaryFile: [mark(diagnostic.primary, in: primaryFile, isPrimary: true)]]
    var order = [primaryFile]
    for label in diagnostic.labels {
      let file = map.fileIndex(at: label.range.start)
      if marks[file] == nil { order.append(file) }
      marks[file, default: []].append(mark(label, in: file, isPrimary: false))
    }
    let last = marks.values.joined().map(\.line).max() ?? 0
    let margin = String(last + 1).count
    for (index, file) in order.enumerated() {
      let own = (marks[file] ?? []).sorted { ($0.line, $0.range.lowerBound) < ($1.line, $1.range.lowerBound) }
      excerpt(of: file, own, isFirst: index == 0, margin: margin, style, into: &sink)
    }
    return margin
  }

  private mutating func table(of file: Int) -> LineTable {
    if let table = tables[file] { return table }
    let table = LineTable(map.files[file].bytes)
    tables[file] = table
    return table
  }

  private mutating func mark(_ label: Label, in file: Int, isPrimary: Bool) -> Mark {
    let source = map.files[file]
    let table = table(of: file)
    let start = min(Int(label.range.start - source.base), source.bytes.count)
    let line = table.line(at: start)
    let contents = table.contents(of: line, in: source.bytes)
    let end = max(start, min(Int(label.range.end - source.base), contents.upperBound))
    return Mark(
      line: line, range: start..<end, text: label.text?.text(in: options.tongue) ?? "", isPrimary: isPrimary)
  }

  private mutating func excerpt(
    of file: Int, _ marks: [Mark], isFirst: Bool, margin: Int, _ style: Style, into sink: inout ByteSink
  ) {
    let source = map.files[file]
    let table = table(of: file)
    let space = String(repeating: " ", count: margin)
    guard let head = marks.first(where: \.isPrimary) ?? marks.first else { return }
    let place = source.lineColumn(of: source.base + SourcePosition(head.range.lowerBound), in: table)
    let corner = isFirst ? "┌─" : "├─"
    sink.write("\(space) \(paint(corner, .gutter)) \(source.path):\(place.line):\(place.column)\n")
    sink.write("\(space) \(paint("│", .gutter))\n")
    var previous: Int?
    for mark in marks {
      if let last = previous, mark.line > last + 1 { sink.write("\(space) \(paint("…", .gutter))\n") }
      let line = ExcerptLine(table.contents(of: mark.line, in: source.bytes), of: source.bytes, around: mark.range)
      if previous != mark.line {
        let number = String(mark.line + 1)
        let pad = String(repeating: " ", count: margin - number.count)
        sink.write("\(paint(pad + number + " │", .gutter)) \(line.text)\n")
      }
      previous = mark.line
      let carets = String(repeating: mark.isPrimary ? "^" : "-", count: max(1, line.markWidth))
      let text = mark.text.isEmpty ? "" : " " + mark.text
      let lead = String(repeating: " ", count: line.markColumn)
      sink.write("\(space) \(paint("│", .gutter)) \(lead)\(paint(carets + text, mark.isPrimary ? style : .note))\n")
    }
    sink.write("\(space) \(paint("│", .gutter))\n")
  }

  // MARK: - Colour

  private enum Style: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case bold = "1"
    case gutter = "34"
  }

  private func paint(_ text: String, _ style: Style) -> String {
    options.usesColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
