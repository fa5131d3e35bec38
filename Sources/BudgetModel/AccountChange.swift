/// What a new edition of the classification did to an account, and since when.
package struct AccountChange: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case added, removed, renamed, moved, split, merged, renumbered, reorganised, reworded
  }

  /// The years whose edition may have brought it; one year where it is known.
  package let years: ClosedRange<Int>
  /// The code, with `×` for digits of several accounts: `2××98`.
  package let code: String
  package let kind: Kind
  package let certainty: Certainty
  /// What was before: a name, or codes that are gone.
  package let before: String
  package let after: String
  package let remark: String

  /// Whether it belongs to one of `kinds` and all `words` fit it, as they fit accounts; names of before and after count.
  package func fits(_ words: [String], of kinds: [ClassificationKind]) -> Bool {
    guard let kind = Code(code.prefix(1)).map({ Code($0.value * 100) }).flatMap(ClassificationKind.init(of:)),
      kinds.contains(kind)
    else { return false }
    let names = comparable("\(before) \(after) \(remark)")
    return words.map(comparable).allSatisfy { isPrefix($0) ? code.hasPrefix($0) : names.contains($0) }
  }

  /// What is known to have changed, in all editions, by year and code.
  ///
  /// - Complexity: reads the list that comes with the compiler.
  package static func all() -> [AccountChange] {
    lines(of: accountChangeList).compactMap { AccountChange($0) }
  }

  private init?(_ line: String) {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 8, let first = Int(fields[0]), let last = Int(fields[1]), first <= last,
      let kind = Kind(rawValue: fields[3]), let letter = fields[4].utf8.first
    else { return nil }
    self.init(
      years: first...last, code: fields[2], kind: kind, certainty: Certainty(letter: letter), before: fields[5],
      after: fields[6], remark: fields[7])
  }

  private init(
    years: ClosedRange<Int>, code: String, kind: Kind, certainty: Certainty, before: String, after: String,
    remark: String
  ) {
    self.years = years
    self.code = code
    self.kind = kind
    self.certainty = certainty
    self.before = before
    self.after = after
    self.remark = remark
  }
}

/// The lines of a list that comes with the compiler.
func lines(of list: StaticString) -> [String] {
  list.withUTF8Buffer { text in
    text.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }
}
