package import BudgetModel
import BudgetSource
import BudgetSyntax

// Calculations: = 20批 * 2000元/批.

extension Analyzer {
  /// The value of the expression behind the `=` at `equals`.
  ///
  /// Constants that it uses are evaluated first, on a stack of their own: no depth of definitions or brackets can
  /// exhaust the program's.
  ///
  /// - Returns: `nil` when it has none, which has been reported.
  mutating func evaluate(file: Int, equals: Int, unit: Int) -> Quantity? {
    evaluateConstants(of: file, equals: equals, unit: unit)
    return value(file: file, equals: equals, unit: unit)
  }

  /// Evaluates all constants that no expression uses, so that their mistakes are found as well.
  mutating func evaluateRemainingConstants() {
    for index in constants.definitions.indices { evaluateConstant(index) }
  }

  private mutating func evaluateConstants(of file: Int, equals: Int, unit: Int) {
    for index in constantsUsed(file: file, equals: equals, unit: unit) { evaluateConstant(index) }
  }

  private mutating func evaluateConstant(_ root: Int) {
    var stack = [root]
    while let index = stack.last {
      let definition = constants.definitions[index]
      switch constants.states[index] {
      case .done: stack.removeLast()
      case .untouched where definition.isBroken:
        constants.states[index] = .done(nil)
        stack.removeLast()
      case .untouched:
        constants.states[index] = .open
        for used in constantsUsed(file: definition.file, equals: definition.equals, unit: definition.unit) {
          switch constants.states[used] {
          case .untouched: stack.append(used)
          case .open:
            report(.constantCycle(constants.definitions[used].name, at: constants.definitions[used].place))
            constants.states[used] = .done(nil)
          case .done: break
          }
        }
      case .open:
        // All that it uses has been evaluated by now.
        constants.states[index] = .done(value(file: definition.file, equals: definition.equals, unit: definition.unit))
        stack.removeLast()
      }
    }
  }

  private func constantsUsed(file: Int, equals: Int, unit: Int) -> [Int] {
    let tokens = files[file].tree.tokens
    var used: [Int] = []
    var token = equals + 1
    while token < tokens.count, !tokens.startsLine(token) {
      if tokens.kind(token) == .constant, let index = constants.find(constantName(tokens, token), unit: unit) {
        used.append(index)
      }
      token += 1
    }
    return used
  }

  private func constantName(_ tokens: TokenList, _ token: Int) -> String {
    String(decoding: folded(tokens.slice(token)), as: UTF8.self)
  }

  // MARK: - Operators and operands

  /// A value, and the part of the calculation that it came from.
  private struct Operand {
    let value: Quantity
    let place: SourceRange
  }

  private func text(of place: SourceRange) -> String {
    let file = files.last { $0.source.base <= place.start }
    return file?.source.text(of: place) ?? ""
  }

  private struct Operator {
    let kind: TokenKind
    let place: SourceRange

    var precedence: Int { kind == .times || kind == .divide ? 2 : 1 }
  }

  /// Values and operators on two stacks; the parser has made sure that they alternate and that brackets match.
  private mutating func value(file: Int, equals: Int, unit: Int) -> Quantity? {
    let tokens = files[file].tree.tokens
    let source = files[file].source
    var values: [Operand] = []
    var operators: [Operator] = []
    var token = equals + 1
    loop: while token < tokens.count, !tokens.startsLine(token) {
      let place = source.range(of: token, in: tokens)
      switch tokens.kind(token) {
      case .quantity:
        guard let quantity = quantity(tokens.slice(token), at: place) else { return nil }
        values.append(Operand(value: quantity, place: place))
      case .constant:
        guard let value = constantValue(constantName(tokens, token), file: file, unit: unit, at: place) else {
          return nil
        }
        values.append(Operand(value: value, place: place))
      case .leftBracket: operators.append(Operator(kind: .leftBracket, place: place))
      case .rightBracket:
        while let last = operators.popLast(), last.kind != .leftBracket {
          guard apply(last, &values) else { return nil }
        }
      case .plus, .minus, .times, .divide:
        let next = Operator(kind: tokens.kind(token), place: place)
        while let last = operators.last, last.kind != .leftBracket, last.precedence >= next.precedence {
          operators.removeLast()
          guard apply(last, &values) else { return nil }
        }
        operators.append(next)
      default: break loop
      }
      token += 1
    }
    while let last = operators.popLast() {
      guard apply(last, &values) else { return nil }
    }
    return values.last?.value
  }

  private mutating func apply(_ sign: Operator, _ values: inout [Operand]) -> Bool {
    guard let second = values.popLast(), let first = values.popLast() else { return false }
    let (left, right) = (first.value, second.value)
    if sign.kind == .plus || sign.kind == .minus { counts.additions += 1 }
    if sign.kind == .divide { counts.divisions += 1 }
    let result: Result<Quantity, Quantity.Failure> =
      switch sign.kind {
      case .plus: left.adding(right)
      case .minus: left.adding(right.negated)
      case .times: left.multiplied(by: right)
      default: left.divided(by: right)
      }
    switch result {
    case .success(let value):
      values.append(Operand(value: value, place: SourceRange(first.place.start, second.place.end)))
      return true
    case .failure(.overflow): report(.overflow(at: sign.place))
    case .failure(.divisionByZero): report(.divisionByZero(at: sign.place))
    case .failure(.unlikeUnits):
      report(
        .unlikeUnits(
          left.unit, right.unit, adds: sign.kind == .plus, at: sign.place, right: second.place,
          text: text(of: second.place)))
    }
    return false
  }

  private mutating func constantValue(_ name: String, file: Int, unit: Int, at place: SourceRange) -> Quantity? {
    counts.constantUses += 1
    guard let index = constants.find(name, unit: unit) else {
      let near = suggestion(for: name, among: constants.names(unit: unit))
      report(.unknownConstant(name, suggestion: near, at: place))
      return nil
    }
    if case .done(let value) = constants.states[index] { return value }
    return nil
  }

  // QUANTITY = NUMBER [ UNIT ] ; UNIT = [ factors ] { "/" factors } ; factors = base { "·" base } ;
  // base = "%" | [ "万" | "亿" ] letter+
  private mutating func quantity(_ word: ArraySlice<UInt8>, at place: SourceRange) -> Quantity? {
    counts.quantities += 1
    let text = folded(word)
    let number = text.prefix { $0 &- 48 < 10 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    let unit = String(decoding: text[number.endIndex...], as: UTF8.self)
    guard isNumber(number), let scaled = scaledInteger(number) else {
      report(.malformedQuantity(String(decoding: word, as: UTF8.self), at: place))
      return nil
    }
    var quantity = Quantity(scaled.value, over: scaled.scale, unit: .none)
    for (index, part) in unit.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
      if index == 0, part.isEmpty { continue }
      for name in part.split(separator: "·", omittingEmptySubsequences: false) {
        guard let base = baseUnit(name), let known = quantity else {
          report(.malformedQuantity(String(decoding: word, as: UTF8.self), at: place))
          return nil
        }
        switch index == 0 ? known.multiplied(by: base) : known.divided(by: base) {
        case .success(let value): quantity = value
        case .failure:
          report(.overflow(at: place))
          return nil
        }
      }
    }
    return quantity
  }

  private func isNumber(_ digits: ArraySlice<UInt8>) -> Bool {
    switch numberKind(of: digits) {
    case .digits, .amount: true
    default: false
    }
  }

  /// The digits of a number as a whole number over a power of ten; `nil` beyond 36 digits.
  private func scaledInteger(_ digits: ArraySlice<UInt8>) -> (value: Int128, scale: Int128)? {
    var value: Int128 = 0
    var scale: Int128 = 1
    var count = 0
    var isBehindPoint = false
    for byte in digits where byte != UInt8(ascii: ",") {
      if byte == UInt8(ascii: ".") {
        isBehindPoint = true
        continue
      }
      count += 1
      guard count <= 36 else { return nil }
      value = value * 10 + Int128(byte - 48)
      if isBehindPoint { scale *= 10 }
    }
    return (value, scale)
  }
}

/// A base unit of measure as it is written: `人`, `万元`, `%`; with what it counts, as 10000 元.
package func baseUnit(_ name: Substring) -> Quantity? {
  if name == "%" { return Quantity(1, over: 100, unit: .none) }
  guard name.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0 == "_" }), !name.isEmpty else { return nil }
  if name.unicodeScalars.count > 1 {
    if name.first == "万" { return Quantity(10_000, unit: MeasureUnit(String(name.dropFirst()))) }
    if name.first == "亿" { return Quantity(100_000_000, unit: MeasureUnit(String(name.dropFirst()))) }
  }
  return Quantity(1, unit: MeasureUnit(String(name)))
}
