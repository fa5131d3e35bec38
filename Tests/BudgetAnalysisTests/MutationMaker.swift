import BudgetTestSupport

/// Makes single mistakes in a sample.
struct MutationMaker {
  let files: [String: [String]]
  let statements: [MutationNode]
  private let sites: [MutationSite.Role: [MutationSite]]
  private let constants: [String]
  var random: SplitMix64

  init(files: [String: [String]], statements: [MutationNode], seed: UInt64) {
    self.files = files
    self.statements = statements
    sites = Dictionary(grouping: MutationSites(statements).sites, by: \.role)
    constants = statements.filter { $0.key == "设" && $0.words.count > 1 }.map { $0.words[1].text }
    random = SplitMix64(seed: seed)
  }

  /// A mistake of a kind; `nil` when the sample has no place for it, or the dice fell on none.
  mutating func make(_ kind: MutationKind) -> MutationMistake? {
    switch kind {
    case .amountDigit: digit(kind, [.amount])
    case .namedCodeDigit: digit(kind, [.namedCode])
    case .loneCodeDigit: digit(kind, [.loneCode])
    case .weightDigit: digit(kind, [.weight])
    case .nameCharacter: character(kind, .name)
    case .keywordLetter: character(kind, .keyword)
    case .lineDropped, .lineDoubled, .lineMovedWithin, .lineMovedElsewhere: line(kind)
    case .moneyUnit: moneyUnit(kind)
    case .indicatorSign: replace(kind, .indicatorSign, by: ["=", "≥", "≤", ">", "<", "=>", "≧"])
    case .assertionSign: replace(kind, .assertionSign, by: ["=", "≥", "≤", ">", "<", "≈", "=>"])
    case .tagDropped: pick([.tag]).flatMap { edit(kind, $0.node, $0.range, "") }
    case .tagAdded: tagAdded(kind)
    case .sourceWord: sourceWord(kind)
    case .constantName: constantName(kind)
    case .indentation: indentation(kind)
    case .harmless: harmless(kind)
    }
  }

  private mutating func pick(_ roles: [MutationSite.Role]) -> MutationSite? {
    let found = roles.flatMap { sites[$0] ?? [] }
    return found.isEmpty ? nil : random.pick(found)
  }

  // MARK: - Within a line

  /// Puts `text` in the place of some scalars of a line.
  private func edit(
    _ kind: MutationKind, _ node: MutationNode, _ range: Range<Int>, _ text: String
  ) -> MutationMistake? {
    let scalars = node.line.scalars
    let old = string(scalars[range])
    guard old != text else { return nil }
    let new = string(scalars[..<range.lowerBound]) + text + string(scalars[range.upperBound...])
    var lines = files[node.place.file] ?? []
    lines[node.place.line] = new
    let end = range.lowerBound + text.unicodeScalars.count
    // The words that the edit touches, as they read now.
    let words = MutationLine(new).words.filter { $0.range.upperBound >= range.lowerBound && $0.range.lowerBound <= end }
    let isIndentation = kind == .indentation
    let before = isIndentation ? "\(old.count) spaces before \(node.words[0].text)" : trimmed(string(scalars[...]))
    return MutationMistake(
      kind: kind, file: node.place.file, line: node.place.line, before: before,
      after: isIndentation ? "\(text.count) spaces" : trimmed(new), words: words.map(\.text), lines: lines,
      places: [node.place])
  }

  private mutating func digit(_ kind: MutationKind, _ roles: [MutationSite.Role]) -> MutationMistake? {
    guard let site = pick(roles) else { return nil }
    let places = site.range.filter { isDigit(foldedScalar(site.node.line.scalars[$0])) }
    guard !places.isEmpty else { return nil }
    let place = random.pick(Array(places))
    return edit(kind, site.node, place..<(place + 1), String(random.below(10)))
  }

  private mutating func character(_ kind: MutationKind, _ role: MutationSite.Role) -> MutationMistake? {
    guard let site = pick([role]) else { return nil }
    let scalars = site.node.line.scalars
    let inner = site.range.filter { !"\"＂「」".unicodeScalars.contains(scalars[$0]) }
    guard let place = inner.isEmpty ? nil : random.pick(Array(inner)) else { return nil }
    let pool = scalars[place].value < 0x80 ? "abcdefghijklmnoprstuvw" : "某新办区费务科支本用工事贷薪"
    switch random.below(inner.count > 1 ? 4 : 2) {
    case 2: return edit(kind, site.node, place..<(place + 1), "")
    case 3 where inner.contains(place + 1):
      return edit(kind, site.node, place..<(place + 2), string([scalars[place + 1], scalars[place]][...]))
    default: return edit(kind, site.node, place..<(place + 1), string([random.pick(Array(pool.unicodeScalars))][...]))
    }
  }

  private mutating func replace(
    _ kind: MutationKind, _ role: MutationSite.Role, by words: [String]
  ) -> MutationMistake? {
    guard let site = pick([role]) else { return nil }
    return edit(kind, site.node, site.range, random.pick(words))
  }

  private mutating func moneyUnit(_ kind: MutationKind) -> MutationMistake? {
    guard let site = pick([.moneyUnit, .quantity]) else { return nil }
    let text = string(site.node.line.scalars[site.range])
    if site.role == .moneyUnit {
      guard let old = moneyUnits.first(where: { text.hasSuffix($0.name) })?.name else {
        return edit(kind, site.node, site.range, text + random.pick(["元", "亿元", "万"]))
      }
      let new = random.pick(moneyUnits.map(\.name).filter { $0 != old })
      return edit(kind, site.node, site.range, text.dropLast(old.count) + new)
    }
    let pairs = [("万元", "元"), ("元", "万元"), ("人", "批"), ("批", "人"), ("月", "年"), ("%", ""), ("/", "·")]
    let fitting = pairs.filter { text.contains($0.0) && !($0.0 == "元" && text.contains("万元")) }
    guard let pair = fitting.isEmpty ? nil : random.pick(fitting), let range = text.firstRange(of: pair.0) else {
      return nil
    }
    return edit(kind, site.node, site.range, text.replacingCharacters(in: range, by: pair.1))
  }

  private mutating func tagAdded(_ kind: MutationKind) -> MutationMistake? {
    guard let site = pick([.tagRoom]) else { return nil }
    let tags = ["上年结转", "人员", "公用", "来自 事业收入", "来自 其他收入", "carryover", "public"]
    return edit(kind, site.node, site.range, "  " + random.pick(tags))
  }

  private mutating func sourceWord(_ kind: MutationKind) -> MutationMistake? {
    guard let site = pick([.source]) else { return nil }
    let isEnglish = string(site.node.line.scalars[site.range]).utf8.allSatisfy { $0 < 0x80 }
    let sources = mutationKeywords.filter { sourceWords.contains($0.chinese) }
    return edit(kind, site.node, site.range, random.pick(sources.map { isEnglish ? $0.english : $0.chinese }))
  }

  private mutating func constantName(_ kind: MutationKind) -> MutationMistake? {
    if random.chance(50) { return character(kind, .constant) }
    return replace(kind, .constant, by: constants)
  }

  private mutating func indentation(_ kind: MutationKind) -> MutationMistake? {
    guard let site = pick([.line]) else { return nil }
    let first = site.node.words[0].range.lowerBound
    let spaces = String(repeating: " ", count: random.pick([first + 1, first + 2, max(first - 1, 0), 0]))
    guard spaces.count != first else { return nil }
    return edit(kind, site.node, 0..<first, spaces)
  }
}

func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(scalars)) }

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, by text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}

private func trimmed(_ text: String) -> String {
  var text = text.drop { $0 == " " || $0 == "\u{3000}" }
  while text.last == " " { text.removeLast() }
  return String(text)
}

/// A line as the list shows it when all of it is moved: no more than its beginning.
private func shortened(_ text: String) -> String {
  let text = trimmed(text)
  return text.count > 40 ? text.prefix(39) + "…" : text
}

extension MutationMaker {
  // MARK: - Whole lines

  private mutating func line(_ kind: MutationKind) -> MutationMistake? {
    guard let site = pick([.line]), var lines = files[site.node.place.file] else { return nil }
    let at = site.node.place.line
    let text = lines[at]
    func mistake(_ after: String, _ places: [Int]) -> MutationMistake {
      MutationMistake(
        kind: kind, file: site.node.place.file, line: at, before: shortened(text), after: after,
        words: places.isEmpty ? [] : site.node.words.prefix(3).map(\.text), lines: lines,
        places: Set(places.map { MutationPlace(file: site.node.place.file, line: $0) }))
    }
    switch kind {
    case .lineDropped:
      lines.remove(at: at)
      return mistake("(gone)", [])
    case .lineDoubled:
      lines.insert(text, at: at)
      return mistake("(twice)", [at, at + 1])
    default:
      guard let target = target(kind, site.node, lines.count), target != at, target != at + 1 else { return nil }
      lines.remove(at: at)
      let now = target > at ? target - 1 : target
      lines.insert(text, at: now)
      return mistake("(now line \(now + 1))", [now])
    }
  }

  /// The line in front of which a line is put.
  private mutating func target(_ kind: MutationKind, _ node: MutationNode, _ count: Int) -> Int? {
    guard kind == .lineMovedWithin else { return random.below(count + 1) }
    let block = node.parent?.children ?? statements.filter { $0.place.file == node.place.file }
    let others = block.filter { $0 !== node }
    return others.isEmpty ? nil : random.pick(others).place.line + random.below(2)
  }

  // MARK: - No mistakes

  /// Another spelling of the same: full-width digits, letters and signs, wide spaces, `>=`.
  private mutating func harmless(_ kind: MutationKind) -> MutationMistake? {
    if random.chance(20) {
      guard let site = pick([.line]), site.node.kind != .text else { return nil }
      let first = site.node.words[0].range.lowerBound
      return first % 2 == 0 ? edit(kind, site.node, 0..<first, String(repeating: "\u{3000}", count: first / 2)) : nil
    }
    let roles: [MutationSite.Role] = [
      .amount, .namedCode, .loneCode, .name, .indicatorSign, .assertionSign, .weight, .tag, .source, .keyword,
      .constant,
    ]
    guard let site = pick([random.pick(roles)]) else { return nil }
    let scalars = site.node.line.scalars
    let sign = string(scalars[site.range])
    if sign == "≥" { return edit(kind, site.node, site.range, ">=") }
    if sign == "≤" { return edit(kind, site.node, site.range, "<=") }
    let ascii = site.range.filter { (0x21...0x7E).contains(scalars[$0].value) && scalars[$0] != "\"" }
    guard let place = ascii.isEmpty ? nil : random.pick(Array(ascii)),
      let wide = Unicode.Scalar(scalars[place].value + 0xFEE0)
    else { return nil }
    return edit(kind, site.node, place..<(place + 1), String(Character(wide)))
  }
}
