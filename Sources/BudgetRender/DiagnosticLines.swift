import BudgetSource

// The formats of a line for each diagnostic.

/// Prints a line for each diagnostic, as editors and `grep` read it: `file:line:column: error[B0302]: message`.
///
/// The word of the severity is English in both tongues, for it is what editors look for.
func renderShort(_ report: DiagnosticReport, options: ReportOptions, into sink: inout ByteSink) {
  var places = DiagnosticPlaces(report.map)
  for diagnostic in report.shown {
    guard let place = places.find(diagnostic.primary.range) else { continue }
    let path = visible(options.pathForOthers(report.map.files[place.file].path))
    let message = visible(diagnostic.message.text(in: options.tongue))
    let title = "\(diagnostic.severity.rawValue)[\(diagnostic.id.rawValue)]"
    sink.write("\(path):\(place.start.line):\(place.start.column): \(title): \(message)\n")
  }
}

/// Prints a workflow command of GitHub Actions for each diagnostic, which becomes a note beside the changed line:
/// `::error file=2024.bud,line=9,endLine=9,col=16,endColumn=22,title=B0302::message`.
func renderGitHub(_ report: DiagnosticReport, options: ReportOptions, into sink: inout ByteSink) {
  var places = DiagnosticPlaces(report.map)
  for diagnostic in report.shown {
    guard let place = places.find(diagnostic.primary.range) else { continue }
    let path = options.pathForOthers(report.map.files[place.file].path)
    let command =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    let texts = [diagnostic.message, diagnostic.hint].compactMap { $0?.text(in: options.tongue) }
    // Columns are allowed within one line only.
    let columns =
      place.start.line == place.end.line ? ",col=\(place.start.column),endColumn=\(place.end.column)" : ""
    sink.write(
      "::\(command) file=\(escaped(path, inProperty: true)),line=\(place.start.line),endLine=\(place.end.line)"
        + columns + ",title=\(diagnostic.id.rawValue)::"
        + escaped(texts.joined(separator: "\n"), inProperty: false) + "\n")
  }
}

/// A text with what would end a workflow command, or one of its properties, as `%` and two digits.
private func escaped(_ text: String, inProperty: Bool) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "%": result += "%25"
    case "\r": result += "%0D"
    case "\n": result += "%0A"
    case ":" where inProperty: result += "%3A"
    case "," where inProperty: result += "%2C"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
