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
  /// The last place whose column was counted.
  private var last: (file: Int, offset: Int, place: LineColumn)?

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
    sink.write(paint(title, style) + paint(words.colon + text(of: diagnostic.message), .bold) + "\n")
    let margin = excerpts(diagnostic, style, into: &sink)
    let lead = String(repeating: " ", count: margin) + " " + paint("=", .gutter)
    if let rule = diagnostic.rule { sink.write("\(lead) \(words.rule)\(words.colon)\(text(of: rule))\n") }
    if let hint = diagnostic.hint { sink.write("\(lead) \(words.hint)\(words.colon)\(text(of: hint))\n") }
    sink.write("\n")
  }

  /// A message quotes names, and a name can hold anything.
  private func text(of message: Message) -> String { visible(message.text(in: options.tongue)) }

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

  /// The line and column of an offset; counted on from the last place where that stands in the same line, for a line can
  /// be a whole file.
  private mutating func lineColumn(of offset: Int, in file: Int) -> LineColumn {
    let source = map.files[file]
    let table = table(of: file)
    let place: LineColumn
    if let last, last.file == file, last.offset <= offset, table.line(at: offset) == last.place.line - 1 {
      let between = String(decoding: source.bytes[last.offset..<offset], as: UTF8.self).unicodeScalars.count
      place = LineColumn(line: last.place.line, column: last.place.column + between)
    } else {
      place = source.lineColumn(of: source.base + SourcePosition(offset), in: table)
    }
    last = (file, offset, place)
    return place
  }

  private mutating func mark(_ label: Label, in file: Int, isPrimary: Bool) -> Mark {
    let source = map.files[file]
    let table = table(of: file)
    let start = min(Int(label.range.start - source.base), source.bytes.count)
    let line = table.line(at: start)
    let contents = table.contents(of: line, in: source.bytes)
    let end = max(start, min(Int(label.range.end - source.base), contents.upperBound))
    return Mark(
      line: line, range: start..<end, text: label.text.map(text) ?? "", isPrimary: isPrimary)
  }

  private mutating func excerpt(
    of file: Int, _ marks: [Mark], isFirst: Bool, margin: Int, _ style: Style, into sink: inout ByteSink
  ) {
    let source = map.files[file]
    let table = table(of: file)
    let space = String(repeating: " ", count: margin)
    guard let head = marks.first(where: \.isPrimary) ?? marks.first else { return }
    let place = lineColumn(of: head.range.lowerBound, in: file)
    let corner = isFirst ? "┌─" : "├─"
    sink.write("\(space) \(paint(corner, .gutter)) \(visible(source.path)):\(place.line):\(place.column)\n")
    sink.write("\(space) \(paint("│", .gutter))\n")
    var rest = marks[...]
    var previous: Int?
    while let line = rest.first?.line {
      let count = rest.prefix { $0.line == line }.count
      if let previous, line > previous + 1 { sink.write("\(space) \(paint("…", .gutter))\n") }
      write(rest.prefix(count), on: table.contents(of: line, in: source.bytes), of: source, margin, style, into: &sink)
      rest = rest.dropFirst(count)
      previous = line
    }
    sink.write("\(space) \(paint("│", .gutter))\n")
  }

  /// Prints a line with the marks in it; once more for those that the window around the first does not reach.
  private func write(
    _ marks: ArraySlice<Mark>, on line: Range<Int>, of source: SourceFile, _ margin: Int, _ style: Style,
    into sink: inout ByteSink
  ) {
    var rest = Array(marks)
    while let center = rest.firstIndex(where: \.isPrimary) ?? rest.indices.first {
      let excerpt = ExcerptLine(line, of: source.bytes, around: rest[center].range.lowerBound)
      let number = String(rest[center].line + 1)
      let pad = String(repeating: " ", count: margin - number.count)
      sink.write("\(paint(pad + number + " │", .gutter)) \(excerpt.text)\n")
      var unseen: [Mark] = []
      for (index, mark) in rest.enumerated() {
        if let columns = excerpt.columns(of: mark.range) {
          write(mark, under: columns, margin, style, into: &sink)
        } else if index != center {
          unseen.append(mark)
        }
      }
      rest = unseen
    }
  }

  private func write(
    _ mark: Mark, under columns: Range<Int>, _ margin: Int, _ style: Style, into sink: inout ByteSink
  ) {
    let space = String(repeating: " ", count: margin)
    let lead = String(repeating: " ", count: columns.lowerBound)
    let carets = String(repeating: mark.isPrimary ? "^" : "-", count: max(1, columns.count))
    let text = mark.text.isEmpty ? "" : " " + mark.text
    sink.write("\(space) \(paint("│", .gutter)) \(lead)\(paint(carets + text, mark.isPrimary ? style : .note))\n")
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
