/// The kinds of single mistakes, and for each what may contradict it.
///
/// This table was written before the mutations were run. A mistake must be caught when the reader finds in the mutated
/// text one of the grounds of its kind; a ground that the table does not foresee fails the test.
enum MutationKind: String, CaseIterable {
  case amountDigit = "digit of an amount"
  case namedCodeDigit = "digit of a code with its name"
  case loneCodeDigit = "digit of a lone code"
  case nameCharacter = "character of a name"
  case lineDropped = "line dropped"
  case lineDoubled = "line doubled"
  case lineMovedWithin = "line moved within its block"
  case lineMovedElsewhere = "line moved elsewhere"
  case moneyUnit = "unit word"
  case indicatorSign = "sign of an indicator"
  case assertionSign = "sign of an assertion"
  case weightDigit = "digit of a weight"
  case tagDropped = "tag dropped"
  case tagAdded = "tag added"
  case sourceWord = "source word"
  case keywordLetter = "letter of a keyword"
  case constantName = "name of a constant"
  case indentation = "space of the indentation"
  /// No mistake: full-width and half-width are equal, and so are ≥ and >=.
  case harmless = "full width for half width"

  var grounds: Set<MutationGround.Rule> {
    let sums: Set<MutationGround.Rule> = [.parts, .assertion, .balance, .pair]
    return switch self {
    // 118.00 for 108.00: the parts, the assertions, the income, the cost indicators and the text tell.
    case .amountDigit: sums.union([.form, .goal, .text, .constant])
    // The name beside it tells, and where the code is declared all lines that use it.
    case .namedCodeDigit: sums.union([.code, .name, .twice, .goal, .text])
    // Only a code that does not exist, or says a thing twice, or moves money out of an asserted sum; a unit's against its
    // department's, and the year against the date.
    case .loneCodeDigit: sums.union([.form, .code, .name, .twice, .goal, .text, .unit, .date])
    // The list tells for accounts; for a project only an assertion that names it; for the rest nothing does.
    case .nameCharacter: [.form, .name, .twice, .code, .goal]
    case .lineDropped, .lineMovedWithin, .lineMovedElsewhere: Set(MutationGround.Rule.allCases)
    // What says a fact is said twice, and a line of text; headings may be opened again, and assertions repeated.
    case .lineDoubled: sums.union([.form, .code, .twice, .weights, .goal, .missing, .text])
    // 元 for 万元: a factor of ten thousand in every sum.
    case .moneyUnit: sums.union([.form, .constant, .goal, .text])
    // Against the direction, or no sign at all.
    case .indicatorSign: [.form, .goal]
    case .assertionSign: [.form, .assertion]
    case .weightDigit: [.form, .weights]
    case .tagDropped, .tagAdded: sums.union([.form, .twice, .goal, .text])
    case .sourceWord: sums.union([.form, .twice])
    case .keywordLetter: Set(MutationGround.Rule.allCases)
    case .constantName: sums.union([.form, .constant])
    case .indentation: Set(MutationGround.Rule.allCases)
    case .harmless: []
    }
  }
}

/// One mistake in a sample.
struct MutationMistake {
  let kind: MutationKind
  let file: String
  /// Counted from 0.
  let line: Int
  let before: String
  let after: String
  /// The words that are wrong now.
  let words: [String]
  /// The file's lines with the mistake.
  let lines: [String]
  /// Where the mistake stands now.
  let places: Set<MutationPlace>
}
