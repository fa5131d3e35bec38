import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetTestSupport

/// A sample, what is made of it, and how the compiler took it.
final class MutationExample {
  struct Outcome {
    let mistake: MutationMistake
    /// Whether something stated contradicts it.
    let mustBeCaught: Bool
    let isCaught: Bool
    /// What is wrong with how it was caught; `nil` when nothing is.
    let fault: String?
  }

  let path: String
  let root: String
  let files: [String: [String]]
  private let bytes: [String: [UInt8]]
  private let cut = MutationLines()
  private var editions: [Int: Classification] = [:]

  init?(_ path: String) {
    guard let sample = sampleSource(path) else { return nil }
    self.path = path
    root = sample.name
    // Other roots that lie in the folder are no part of the sample.
    bytes = sample.folder.filter { $0.key == sample.name || $0.key.contains("/") && sample.name == "2025.bud" }
    files = bytes.mapValues { bytes in
      var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      if lines.last == "" { lines.removeLast() }
      return lines.map(String.init)
    }
  }

  /// Reads the sample with other lines in a file.
  func reader(_ mistake: MutationMistake?) -> MutationReader {
    var files = files
    if let mistake { files[mistake.file] = mistake.lines }
    return MutationReader(files: files, root: root, cut: cut) { [self] year in
      let edition = editions[year] ?? Classification(edition: year)
      editions[year] = edition
      return edition
    }
  }

  func compiled(_ mistake: MutationMistake?) -> Checked<Compilation> {
    var files = bytes
    if let mistake { files[mistake.file] = Array((mistake.lines.joined(separator: "\n") + "\n").utf8) }
    return compile(root, layout: nil, in: testWorld(files: files))
  }

  /// Makes mistakes of all kinds in turn until there are `count`, no two alike, and as many harmless ones as of a kind.
  func mistakes(_ count: Int, seed: UInt64) -> [MutationMistake] {
    var reader = reader(nil)
    _ = reader.contradictions()
    var maker = MutationMaker(files: files, statements: reader.statements, seed: seed)
    var seen: Set<[String]> = []
    var made: [MutationMistake] = []
    var harmless = 0
    for _ in 0..<count {
      for kind in MutationKind.allCases where made.count - harmless < count {
        for _ in 0..<20 {
          guard let mistake = maker.make(kind), seen.insert([mistake.file] + mistake.lines).inserted else { continue }
          made.append(mistake)
          harmless += kind == .harmless ? 1 : 0
          break
        }
      }
    }
    return made
  }

  // MARK: - Judging

  func judge(_ mistake: MutationMistake) -> Outcome {
    var reader = reader(mistake)
    let grounds = reader.contradictions()
    let result = compiled(mistake)
    let found = result.diagnostics.filter { $0.severity >= .warning }
    let mustBeCaught = grounds.contains { mistake.kind.grounds.contains($0.rule) }
    var fault: String?
    if let wording = found.lazy.flatMap(DiagnosticCaseTests.faults(inWordingOf:)).first {
      fault = wording
    } else if mistake.kind == .harmless {
      fault = found.first.map { "it is no mistake, but: \(describe($0, result.value.map))" }
    } else if let stray = grounds.first(where: { !mistake.kind.grounds.contains($0.rule) }), !mustBeCaught {
      fault = "the table does not foresee “\(stray.rule.rawValue)”"
    } else if mustBeCaught {
      fault = self.fault(mistake, grounds, found, result.value.map)
    }
    return Outcome(mistake: mistake, mustBeCaught: mustBeCaught, isCaught: !found.isEmpty, fault: fault)
  }

  /// What is wrong with the diagnostics of a mistake that must be caught.
  private func fault(
    _ mistake: MutationMistake, _ grounds: [MutationGround], _ found: [Diagnostic], _ map: SourceMap
  ) -> String? {
    let reasons = grounds.map { ground in
      let places = ground.places.map { "\($0.file):\($0.line + 1)" }.sorted().prefix(4)
      let named = ground.words.prefix(4) + ground.sums.prefix(2).map { text($0, per: 1_000_000) }
      return "\(ground.rule.rawValue) at \(places) "
        + "(\(named.joined(separator: " ")))"
    }.prefix(2).joined(separator: "; ")
    if found.isEmpty { return "nothing is said; expected: \(reasons)" }
    var isInPlace = false
    for diagnostic in found {
      let place = place(diagnostic, map)
      for ground in grounds where mistake.places.union(ground.places).contains(place) {
        isInPlace = true
        if names(diagnostic, map, mistake.words + ground.words, ground.sums) { return nil }
      }
    }
    let said = found.prefix(3).map { describe($0, map) }.joined(separator: " | ")
    return "\(isInPlace ? "named otherwise" : "in another place"): \(said); expected: \(reasons)"
  }

  private func place(_ diagnostic: Diagnostic, _ map: SourceMap) -> MutationPlace {
    let file = map.files[map.fileIndex(at: diagnostic.primary.range.start)]
    let line = LineTable(file.bytes).line(at: Int(diagnostic.primary.range.start - file.base))
    return MutationPlace(file: file.path, line: line)
  }

  /// Whether what is said, and the characters it points at, hold one of the words or sums.
  private func names(_ diagnostic: Diagnostic, _ map: SourceMap, _ words: [String], _ sums: [Int64]) -> Bool {
    let messages =
      [diagnostic.message] + [diagnostic.rule, diagnostic.hint].compactMap { $0 }
      + ([diagnostic.primary] + diagnostic.labels).compactMap(\.text)
    let marked = ([diagnostic.primary] + diagnostic.labels).map { map.text(of: $0.range) }
    let texts = (messages.flatMap { [$0.zh, $0.en] } + marked).map { foldedText($0.unicodeScalars) }
    if texts.contains(where: { text in words.contains { !$0.isEmpty && text.contains($0) } }) { return true }
    let numbers = Set(texts.flatMap(numbers))
    return sums.contains { sum in [100, 1_000_000, 10_000_000_000].contains { numbers.contains(text(sum, per: $0)) } }
  }

  private func describe(_ diagnostic: Diagnostic, _ map: SourceMap) -> String {
    let place = place(diagnostic, map)
    return "\(diagnostic.id.rawValue) \(place.file):\(place.line + 1) \(diagnostic.message.zh)"
  }
}

/// The numbers in a text, without commas and closing zeros.
private func numbers(_ text: String) -> [String] {
  text.split { !($0.isASCII && $0.isNumber) && $0 != "." && $0 != "," }.map { run in
    plain(run.filter { $0 != "," })
  }
}

/// An amount as a number of units of `fen` fen, without closing zeros.
private func text(_ amount: Int64, per fen: Int64) -> String {
  let digits = String(fen + amount.magnitude.asInt % fen).dropFirst()
  return plain("\(amount.magnitude.asInt / fen).\(digits)")
}

private func plain(_ number: String) -> String {
  guard number.contains(".") else { return number }
  var number = Substring(number)
  while number.last == "0" { number.removeLast() }
  if number.last == "." { number.removeLast() }
  return String(number)
}

extension UInt64 {
  fileprivate var asInt: Int64 { Int64(truncatingIfNeeded: self) }
}
