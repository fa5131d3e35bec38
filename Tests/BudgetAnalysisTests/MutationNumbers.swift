// Amounts and calculations as the mutation test reads them.

/// An amount as written.
struct MutationAmount {
  var fen: Int64
  /// Fen of one unit.
  var unit: Int64
  var decimals: Int

  /// Whether an exact sum rounds, half up, to the amount at its own decimals; in 万元 and 亿元 two at least count.
  func agrees(with exact: Int64) -> Bool {
    var step = unit
    for _ in 0..<(unit > 100 ? max(decimals, 2) : decimals) { step /= 10 }
    guard step > 1 else { return exact == fen }
    let rounded = (exact >= 0 ? exact + step / 2 : exact - (step - 1) / 2) / step * step
    return rounded == fen
  }
}

let moneyUnits: [(name: String, fen: Int64)] = [("万元", 1_000_000), ("亿元", 10_000_000_000), ("元", 100)]

/// Whether a word is meant as an amount, right or wrong: it begins with a digit or a sign and holds nothing but digits,
/// marks and a unit of money.
func looksLikeAmount(_ word: MutationWord) -> Bool {
  guard !word.isQuoted, word.text.unicodeScalars.contains(where: isDigit) else { return false }
  var rest = Substring(word.text)
  for unit in ["万元", "亿元", "元", "万", "亿"] where rest.hasSuffix(unit) {
    rest = rest.dropLast(unit.count)
    break
  }
  return rest.unicodeScalars.allSatisfy { isDigit($0) || ",.+-".unicodeScalars.contains($0) }
}

func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

func isDigits(_ text: String) -> Bool { !text.isEmpty && text.unicodeScalars.allSatisfy(isDigit) }

/// Reads an amount; `nil` when it is none, or finer than a fen, or bare where the file states no unit.
func mutationAmount(_ text: String, bareUnit: Int64?) -> MutationAmount? {
  var number = Substring(text)
  var unit = bareUnit
  if let written = moneyUnits.first(where: { text.hasSuffix($0.name) }) {
    unit = written.fen
    number = number.dropLast(written.name.count)
  }
  guard let unit, let digits = plainNumber(number) else { return nil }
  let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
  let decimals = parts.count > 1 ? parts[1].count : 0
  var scale = unit
  for _ in 0..<decimals {
    guard scale % 10 == 0 else { return nil }
    scale /= 10
  }
  guard scale >= 1, let value = Int64(parts.joined()) else { return nil }
  let (fen, overflow) = value.multipliedReportingOverflow(by: scale)
  return overflow ? nil : MutationAmount(fen: fen, unit: unit, decimals: decimals)
}

/// A number without its commas; `nil` when it is badly written.
private func plainNumber(_ text: Substring) -> String? {
  let halves = text.split(separator: ".", omittingEmptySubsequences: false)
  guard (1...2).contains(halves.count), halves.allSatisfy({ !$0.isEmpty }) else { return nil }
  guard halves.count == 1 || isDigits(String(halves[1])) else { return nil }
  let groups = halves[0].split(separator: ",", omittingEmptySubsequences: false)
  guard groups.allSatisfy({ isDigits(String($0)) }) else { return nil }
  if groups.count > 1 {
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
  }
  return groups.joined() + (halves.count > 1 ? "." + halves[1] : "")
}

// MARK: - Calculations

/// A fraction with units of measure.
struct MutationQuantity {
  var numerator: Int128
  var denominator: Int128 = 1
  var units: [String: Int] = [:]

  /// In fen, rounded half up; `nil` unless it is money.
  var fen: Int64? {
    guard units == ["元": 1], numerator >= 0 else { return nil }
    return Int64(exactly: (numerator * 200 + denominator) / (denominator * 2))
  }

  func reduced() -> MutationQuantity {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = Int128(max(a, 1))
    return MutationQuantity(
      numerator: numerator / divisor, denominator: denominator / divisor, units: units.filter { $0.value != 0 })
  }

  static func * (left: MutationQuantity, right: MutationQuantity) -> MutationQuantity {
    MutationQuantity(
      numerator: left.numerator * right.numerator, denominator: left.denominator * right.denominator,
      units: left.units.merging(right.units, uniquingKeysWith: +)
    ).reduced()
  }

  var inverse: MutationQuantity? {
    numerator == 0
      ? nil : MutationQuantity(numerator: denominator, denominator: numerator, units: units.mapValues { -$0 })
  }
}

/// Why a calculation cannot be done: the word at fault.
struct MutationFault: Error {
  let word: String
}

/// Calculates from left to right, by recursive descent.
struct MutationCalculator {
  let words: [MutationWord]
  let constant: (String) throws -> MutationQuantity
  private var at = 0

  init(_ words: [MutationWord], constant: @escaping (String) throws -> MutationQuantity) {
    self.words = words
    self.constant = constant
  }

  mutating func result() throws -> MutationQuantity {
    let value = try sum()
    guard at == words.count else { throw MutationFault(word: words[at].text) }
    return value
  }

  private var sign: String { at < words.count ? words[at].text : "" }

  private mutating func sum() throws -> MutationQuantity {
    var value = try product()
    while sign == "+" || sign == "-" {
      let factor: Int128 = sign == "+" ? 1 : -1
      at += 1
      let next = try product()
      guard next.units == value.units else { throw MutationFault(word: words[at - 1].text) }
      value = MutationQuantity(
        numerator: value.numerator * next.denominator + factor * next.numerator * value.denominator,
        denominator: value.denominator * next.denominator, units: value.units
      ).reduced()
    }
    return value
  }

  private mutating func product() throws -> MutationQuantity {
    var value = try operand()
    while ["*", "×", "/", "÷"].contains(sign) {
      let divides = sign == "/" || sign == "÷"
      at += 1
      let next = try operand()
      guard let factor = divides ? next.inverse : next else { throw MutationFault(word: words[at - 1].text) }
      value = value * factor
    }
    return value
  }

  private mutating func operand() throws -> MutationQuantity {
    guard at < words.count else { throw MutationFault(word: words.last?.text ?? "=") }
    let word = words[at].text
    at += 1
    if word == "(" {
      let value = try sum()
      guard sign == ")" else { throw MutationFault(word: word) }
      at += 1
      return value
    }
    guard let first = word.unicodeScalars.first, !"+-*/×÷)=".unicodeScalars.contains(first) else {
      throw MutationFault(word: word)
    }
    if isDigit(first) { return try mutationQuantity(word) }
    return try constant(word)
  }
}

/// A number with its unit of measure: `1.2万元/人`.
func mutationQuantity(_ word: String) throws -> MutationQuantity {
  let number = word.unicodeScalars.prefix { isDigit($0) || $0 == "." || $0 == "," }
  guard let plain = plainNumber(Substring(number)) else { throw MutationFault(word: word) }
  let parts = plain.split(separator: ".")
  guard let value = Int128(parts.joined()) else { throw MutationFault(word: word) }
  var quantity = MutationQuantity(numerator: value)
  if parts.count > 1 { for _ in parts[1] { quantity.denominator *= 10 } }
  let unit = String(word.unicodeScalars.dropFirst(number.count))
  for (index, factors) in unit.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
    for base in factors.split(separator: "·", omittingEmptySubsequences: false) where !base.isEmpty {
      let factor = baseUnit(String(base))
      quantity = quantity * (index == 0 ? factor : factor.inverse ?? factor)
    }
  }
  return quantity.reduced()
}

private func baseUnit(_ text: String) -> MutationQuantity {
  if text == "%" { return MutationQuantity(numerator: 1, denominator: 100) }
  for (prefix, factor) in [("万", Int128(10_000)), ("亿", 100_000_000)] where text.hasPrefix(prefix) && text != prefix {
    return MutationQuantity(numerator: factor, units: [String(text.dropFirst()): 1])
  }
  return MutationQuantity(numerator: 1, units: [text: 1])
}
