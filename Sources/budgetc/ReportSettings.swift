import BudgetRender
import BudgetSource

/// How a command line wants diagnostics shown: none of it changes the verdict or the exit status.
struct ReportSettings {
  let format: DiagnosticFormat
  /// Where diagnostics go.
  let stream: StandardStream
  /// How many errors to show; as many others.
  let limit: Int
  private let selected: [String]
  private let ignored: [String]

  init(_ arguments: Arguments) throws(Failure) {
    let isCheck = arguments.command == .check
    let word = arguments.value(.diagnostics) ?? (isCheck ? arguments.value(.format) : nil)
    format = word.flatMap(DiagnosticFormat.init(rawValue:)) ?? .text
    // What programs read is all that `check` puts out; other commands have their own output there.
    stream = isCheck && (format.isDocument || format == .github) ? .output : .error
    limit = try ReportSettings.limit(arguments.value(.maxErrors))
    selected = try ReportSettings.codes(arguments.values(.select))
    ignored = try ReportSettings.codes(arguments.values(.ignore))
  }

  /// Whether lines may stand beside the diagnostics on standard error.
  var mayTalk: Bool { !format.isDocument || stream == .output }

  /// Whether `--select` and `--ignore` let a diagnostic through.
  func shows(_ diagnostic: Diagnostic) -> Bool {
    let code = diagnostic.id.rawValue
    guard selected.isEmpty || selected.contains(where: code.hasPrefix) else { return false }
    return !ignored.contains(where: code.hasPrefix)
  }

  /// The words of the filters that no diagnostic has to do with.
  func idleFilters(on diagnostics: [Diagnostic]) -> [String] {
    let present = Set(diagnostics.map(\.id.rawValue))
    return (selected + ignored).filter { filter in !present.contains { $0.hasPrefix(filter) } }
  }

  /// The first of the diagnostics that the filters let through.
  func shown(of diagnostics: [Diagnostic]) -> (shown: [Diagnostic], hidden: Int, omitted: Int) {
    let passed = diagnostics.filter(shows)
    var room = (errors: limit, others: limit)
    let shown = passed.filter { diagnostic in
      if limit == 0 { return true }
      if diagnostic.severity == .error {
        room.errors -= 1
        return room.errors >= 0
      }
      room.others -= 1
      return room.others >= 0
    }
    return (shown, diagnostics.count - passed.count, passed.count - shown.count)
  }

  // MARK: - Reading

  private static func limit(_ word: String?) throws(Failure) -> Int {
    guard let word else { return 100 }
    guard let limit = Int(word), limit >= 0 else {
      throw Failure(.wrongCommandLine, Texts.badValue(word, of: "--max-errors"), hint: Texts.limitHint)
    }
    return limit
  }

  /// Codes, or what codes begin with.
  private static func codes(_ values: [String]) throws(Failure) -> [String] {
    var codes: [String] = []
    for word in values.flatMap({ $0.split { $0 == "," || $0 == "，" || $0 == "、" || $0 == " " } }).map(String.init) {
      let code = String(decoding: folded(word.utf8), as: UTF8.self).uppercased()
      guard DiagnosticID.allCases.contains(where: { $0.rawValue.hasPrefix(code) }) else { throw unknownCode(word) }
      codes.append(code)
    }
    return codes
  }
}

/// A code that no rule has.
func unknownCode(_ word: String) -> Failure {
  let code = String(decoding: folded(word.utf8), as: UTF8.self).uppercased()
  let known = DiagnosticID.allCases.map(\.rawValue)
  let near =
    known.first { $0 == "B" + code } ?? suggestion(for: code.lowercased(), among: known.map { $0.lowercased() })
  let group = String(code.prefix(3))
  let isGroup = group.count == 3 && known.contains { $0.hasPrefix(group) }
  return Failure(
    .wrongCommandLine, Texts.unknownDiagnostic(word),
    hint: near.map { Texts.didYouMean($0.uppercased()) } ?? Texts.seeExplain(isGroup ? group : nil))
}
