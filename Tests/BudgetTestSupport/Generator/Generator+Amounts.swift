internal import BudgetModel
internal import BudgetSyntax

// Amounts, as words and as the fen they are.

/// A named constant (设).
struct GeneratedConstant {
  enum Value {
    /// So many of a thing.
    case count(Int, of: String)
    /// Fen for one of a thing.
    case rate(Int64, per: String)
    /// Thousandths.
    case share(Int)
  }

  let name: String
  let value: Value
  /// The unit it belongs to; `nil` for the whole budget.
  let unit: Int?
}

extension Generator {
  /// Money of any size, small ones more often.
  mutating func anyFen() -> Int64 {
    let limits: [Int64] = [1, 1_000, 1_000_000, 100_000_000, 10_000_000_000]
    let fen = Int64(random.next() % UInt64(random.pick(limits) + 1))
    // Most people write round numbers.
    return random.chance(50) ? fen / 100 * 100 : random.chance(50) ? fen / 10_000 * 10_000 : fen
  }

  /// An amount for a lowest line, written or calculated.
  mutating func amount(unit: Int) -> (words: [String], fen: Int64) {
    if random.chance(70) {
      let fen = anyFen()
      return (amountWords(fen), fen)
    }
    let (expression, fen) = calculation(unit: unit)
    return (expressionWords(expression), fen)
  }

  /// Words that mean just `fen`.
  mutating func amountWords(_ fen: Int64) -> [String] {
    if random.chance(8) {
      let part = Int64(random.next() % UInt64(fen + 1))
      return expressionWords("\(yuan(part)) + \(yuan(fen - part))")
    }
    return [written(fen)]
  }

  /// An amount of exactly `fen` in digits.
  mutating func written(_ fen: Int64) -> String {
    if let unit = moneyUnit, random.chance(70) { return wideAtTimes(digits(fen, in: unit)) }
    let unit = random.pick(MoneyUnit.allCases)
    return wideAtTimes(digits(fen, in: unit) + unit.name)
  }

  /// `fen` in `unit` with the decimals it needs, or some more.
  private mutating func digits(_ fen: Int64, in unit: MoneyUnit) -> String {
    let most = unit.fenDigits
    var least = most
    var rest = fen
    while least > 0, rest % 10 == 0 {
      rest /= 10
      least -= 1
    }
    let decimals = max(least, random.chance(60) ? 2 : random.number(least...most))
    return digits(fen / power(most - decimals), decimals: decimals)
  }

  /// `count` steps of 10^-decimals.
  mutating func digits(_ count: Int64, decimals: Int) -> String {
    let step = power(decimals)
    var whole = String(count / step)
    if random.chance(30) { whole = grouped(whole) }
    guard decimals > 0 else { return whole }
    let part = String(count % step)
    return whole + "." + String(repeating: "0", count: decimals - part.utf8.count) + part
  }

  private func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }

  private func power(_ exponent: Int) -> Int64 { (0..<exponent).reduce(1) { power, _ in power * 10 } }

  /// An amount over parts that holds for `sum`: exact, or rounded as far as it may be.
  mutating func statedSum(_ sum: Int64) -> [String] {
    let unit = moneyUnit.flatMap { random.chance(70) ? $0 : nil }
    let written = unit ?? random.pick(MoneyUnit.allCases)
    guard random.chance(60) else { return amountWords(sum) }
    // In 元 any decimals may be left out; in larger units two must be kept.
    let decimals = random.number((written == .yuan ? 0 : 2)...written.fenDigits)
    let step = power(written.fenDigits - decimals)
    let rounded = (sum + step / 2) / step
    return [wideAtTimes(digits(rounded, decimals: decimals) + (unit == nil ? written.name : ""))]
  }

  // MARK: - Calculations

  /// A money quantity, its unit always there.
  mutating func yuan(_ fen: Int64) -> String {
    let unit = random.pick([MoneyUnit.yuan, .yuan, .tenThousandYuan, .hundredMillionYuan])
    return digits(fen, in: unit) + unit.name
  }

  mutating func expressionWords(_ expression: String) -> [String] {
    let text = random.chance(6) ? wide(expression).replacing("\u{3000}", with: " ") : expression
    return random.chance(20) ? [(random.chance(50) ? "＝" : "=") + text] : ["=", text]
  }

  /// An expression, and its value rounded half up to fen.
  mutating func calculation(unit: Int) -> (text: String, fen: Int64) {
    let count = random.number(1...400)
    let price = Int64(random.number(0...900_000))
    let times = random.pick([" * ", "*", " × ", "×"])
    switch random.below(8) {
    case 0: return ("\(count)批\(times)\(yuan(price))/批", Int64(count) * price)
    case 1: return ("\(count)人\(times)12月 * \(yuan(price))/人·月", Int64(count) * 12 * price)
    case 2:
      let base = anyFen()
      return ("\(yuan(base)) + \(count)辆 * \(yuan(price))/辆", base + Int64(count) * price)
    case 3:
      let share = Int64(random.number(1...1_999))
      return ("\(yuan(price)) * \(share / 10).\(share % 10)%", (price * share + 500) / 1_000)
    case 4:
      let parts = Int64(random.number(1...37))
      let sign = random.pick([" / ", " ÷ ", "÷"])
      return ("\(yuan(price))\(sign)\(parts)", (2 * price + parts) / (2 * parts))
    case 5:
      let less = Int64(random.next() % UInt64(price + 1))
      return ("(\(yuan(price)) - \(yuan(less)))\(times)\(count)", (price - less) * Int64(count))
    case 6: return ("(\(yuan(price)))+((\(yuan(price)))) × (\(count) - \(count) + 1)", price * 2)
    default: return usedConstant(unit: unit) ?? ("1.2亿元 / 10000", 1_200_000)
    }
  }

  private mutating func usedConstant(unit: Int) -> (text: String, fen: Int64)? {
    let known = constants.filter { $0.unit == nil || $0.unit == unit }
    guard !known.isEmpty else { return nil }
    let constant = random.pick(known)
    let price = Int64(random.number(0...900_000))
    switch constant.value {
    case .count(let count, let thing):
      for other in known {
        if case .rate(let fen, let per) = other.value, per == thing {
          return ("\(constant.name) * \(other.name)", Int64(count) * fen)
        }
      }
      return ("\(constant.name) * \(yuan(price))/\(thing)", Int64(count) * price)
    case .rate(let fen, let thing):
      let count = Int64(random.number(0...90))
      return ("\(count)\(thing)×\(constant.name) + \(yuan(price))", count * fen + price)
    case .share(let share): return ("\(constant.name) * \(yuan(price))", (price * Int64(share) + 500) / 1_000)
    }
  }

  /// A line that lets a new constant be.
  mutating func constant(unit: Int?) -> SourceLine {
    let things = ["人", "辆", "m2件"]
    let thing = random.chance(80) ? random.pick(["人", "辆"]) : "平方米"
    let value: GeneratedConstant.Value
    let text: String
    switch random.below(4) {
    case 0:
      let count = random.number(0...500)
      value = .count(count, of: thing)
      text = random.chance(50) ? "\(count)\(thing)" : "\(count)\(thing) + 3\(thing) - 3\(thing)"
    case 1:
      let fen = Int64(random.number(0...2_000_000))
      value = .rate(fen, per: thing)
      text = random.chance(70) ? "\(yuan(fen))/\(thing)" : "12 * \(yuan(fen))/\(thing)·月 * 1月 / 12"
    case 2:
      let share = random.number(0...1_500)
      value = .share(share)
      text = "\(share / 10).\(share % 10)%"
    default: return derivedConstant(unit: unit, thing: things[0])
    }
    return letLine(value, text, unit: unit)
  }

  /// A constant that is another one, which may stand behind it.
  private mutating func derivedConstant(unit: Int?, thing: String) -> SourceLine {
    for known in constants where known.unit == nil || known.unit == unit {
      if case .count(let count, let thing) = known.value {
        return letLine(.count(count * 2, of: thing), "2 * \(known.name)", unit: unit)
      }
    }
    return letLine(.count(7, of: thing), "7\(thing)", unit: unit)
  }

  private mutating func letLine(_ value: GeneratedConstant.Value, _ text: String, unit: Int?) -> SourceLine {
    let name = random.pick(["在职人数", "车辆数", "staff_count", "公用定额", "x", "Ａ级标准"]) + "\(constants.count)"
    constants.append(GeneratedConstant(name: name, value: value, unit: unit))
    let words = expressionWords(text)
    let keyword = word(.letConstant)
    return SourceLine(random.chance(90) ? [keyword, name] + words : [keyword, name + words.joined()])
  }
}
