import BudgetModel
import BudgetSource
import BudgetSyntax

/// An amount as a source states it.
struct StatedAmount {
  var amount: Amount
  /// The unit and the number of decimals it is written with; `nil` for the result of a calculation, which is exact.
  var precision: (unit: MoneyUnit, decimals: Int)?
  var place: SourceRange

  /// Whether `exact` rounds to what is stated.
  ///
  /// In 万元 and 亿元 at least two decimals count.
  func agrees(with exact: Amount) -> Bool {
    guard let precision else { return exact == amount }
    let decimals = precision.unit == .yuan ? precision.decimals : max(2, precision.decimals)
    return exact.rounded(to: precision.unit, decimals: decimals)
      == amount.rounded(to: precision.unit, decimals: decimals)
  }
}

/// Why written digits are no amount.
enum AmountProblem {
  case noUnit
  case belowFen
  case overflow
}

extension Analyzer {
  /// The amount that a line states next, written or calculated, and where its words end.
  ///
  /// - Returns: `nil` when none stands there, or a wrong one, which has been reported and marked in `isWrong`.
  mutating func amount(
    file: Int, tokens: TokenList, at token: inout Int, unit: Int, isWrong: inout Bool
  ) -> StatedAmount? {
    switch tokens.kind(token) {
    case .amount:
      let start = files[file].source.base + SourcePosition(tokens.start(token))
      let isGoverned = tokens.start(token) >= files[file].moneyUnitStart
      let written = readAmount(
        tokens.bytes, from: tokens.start(token), defaultUnit: isGoverned ? files[file].moneyUnit : nil)
      token += 1
      let place = SourceRange(start, files[file].source.base + SourcePosition(written.end))
      if let problem = written.problem {
        report(problem, file: file, at: place)
        isWrong = true
        return nil
      }
      return StatedAmount(amount: written.amount, precision: (written.unit, written.decimals), place: place)
    case .equals:
      let equals = token
      var last = token
      token += 1
      while token < tokens.count, !tokens.startsLine(token), tokens.kind(token) != .keyword {
        last = token
        token += 1
      }
      let base = files[file].source.base
      let place = SourceRange(base + SourcePosition(tokens.start(equals)), base + SourcePosition(tokens.end(last)))
      let amount = calculatedAmount(file: file, equals: equals, unit: unit, at: place)
      isWrong = isWrong || amount == nil
      return amount
    default: return nil
    }
  }

  private mutating func report(_ problem: AmountProblem, file: Int, at place: SourceRange) {
    switch problem {
    case .overflow: report(.overflow(at: place))
    case .belowFen: report(.belowFen(map(place, file), at: place))
    case .noUnit:
      // Once a file is enough.
      let isBelow = files[file].moneyUnit != nil
      files[file].moneyUnit = files[file].moneyUnit ?? .yuan
      files[file].moneyUnitStart = 0
      moneyIsIncomplete = true
      if !files[file].hasUnknownStatement {
        report(.noMoneyUnit(at: place, fileStart: files[file].source.base, isBelow: isBelow))
      }
    }
  }

  private func map(_ place: SourceRange, _ file: Int) -> String { files[file].source.text(of: place) }

  private mutating func calculatedAmount(
    file: Int, equals: Int, unit: Int, at place: SourceRange
  ) -> StatedAmount? {
    guard let quantity = evaluate(file: file, equals: equals, unit: unit) else { return nil }
    counts.calculations += 1
    guard quantity.unit == .yuan else {
      report(.notMoney(quantity.unit, at: place))
      return nil
    }
    guard let amount = quantity.roundedToFen else {
      report(.overflow(at: place))
      return nil
    }
    guard amount >= .zero else {
      report(.negativeResult(amount, in: moneyUnit(ofFile: file), at: place))
      return nil
    }
    return StatedAmount(amount: amount, precision: nil, place: place)
  }
}

/// A written amount.
struct WrittenAmount {
  var amount = Amount.zero
  var unit = MoneyUnit.yuan
  var decimals = 0
  var end = 0
  var problem: AmountProblem?
}

/// Reads the amount that begins at `start`, which the lexer found well formed: straight from the bytes to fen.
func readAmount(_ bytes: [UInt8], from start: Int, defaultUnit: MoneyUnit?) -> WrittenAmount {
  plainAmount(bytes, from: start, defaultUnit) ?? anyAmount(bytes, from: start, defaultUnit)
}

/// The amounts that most lines have: a few digits and a point, in the unit of the file.
///
/// - Returns: `nil` for all others, though there may be nothing wrong with them.
private func plainAmount(_ bytes: [UInt8], from start: Int, _ unit: MoneyUnit?) -> WrittenAmount? {
  guard let unit else { return nil }
  var value: Int64 = 0
  var index = start
  while index < bytes.count, bytes[index] &- 48 < 10 {
    value = value &* 10 &+ Int64(bytes[index] &- 48)
    index &+= 1
  }
  var decimals = 0
  if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
    let point = index
    index &+= 1
    while index < bytes.count, bytes[index] &- 48 < 10 {
      value = value &* 10 &+ Int64(bytes[index] &- 48)
      index &+= 1
    }
    decimals = index &- point &- 1
  }
  var missing = unit.fenDigits - decimals
  // Twelve digits with as many as six zeros can be held.
  guard index - start <= 12, missing >= 0, missing <= 6, index == bytes.count || bytes[index] <= UInt8(ascii: " ")
  else {
    return nil
  }
  while missing > 0 {
    value &*= 10
    missing &-= 1
  }
  return WrittenAmount(amount: Amount(fen: value), unit: unit, decimals: decimals, end: index, problem: nil)
}

private func anyAmount(_ bytes: [UInt8], from start: Int, _ defaultUnit: MoneyUnit?) -> WrittenAmount {
  var written = WrittenAmount()
  var value: UInt64 = 0
  var decimals = -1
  var overflow = false
  var index = start
  while index < bytes.count {
    var byte = bytes[index]
    var length = 1
    if byte >= 0x80 {
      guard let twin = asciiTwin(in: bytes, at: index) else { break }
      (byte, length) = (twin, 3)
    }
    let digit = byte &- 48
    if digit < 10 {
      if value > 1_000_000_000_000_000_000 { overflow = true } else { value = value * 10 + UInt64(digit) }
      if decimals >= 0 { decimals += 1 }
    } else if byte == UInt8(ascii: ".") {
      decimals = 0
    } else if byte != UInt8(ascii: ",") {
      break
    }
    index += length
  }
  written.decimals = max(decimals, 0)
  let suffix = moneyUnit(bytes, at: index)
  written.end = index + (suffix?.length ?? 0)
  guard let unit = suffix?.unit ?? defaultUnit else {
    written.problem = .noUnit
    return written
  }
  written.unit = unit
  guard written.decimals <= unit.fenDigits else {
    written.problem = .belowFen
    return written
  }
  let (fen, tooLarge) = value.multipliedReportingOverflow(by: UInt64(powerOfTen(unit.fenDigits - written.decimals)))
  guard !overflow, !tooLarge, let fen = Int64(exactly: fen) else {
    written.problem = .overflow
    return written
  }
  written.amount = Amount(fen: fen)
  return written
}

private func moneyUnit(_ bytes: [UInt8], at index: Int) -> (unit: MoneyUnit, length: Int)? {
  guard index < bytes.count, bytes[index] >= 0xE4 else { return nil }
  let rest = bytes[index..<min(index + 6, bytes.count)]
  if rest.starts(with: "元".utf8) { return (.yuan, 3) }
  if rest.elementsEqual("万元".utf8) { return (.tenThousandYuan, 6) }
  if rest.elementsEqual("亿元".utf8) { return (.hundredMillionYuan, 6) }
  return nil
}
