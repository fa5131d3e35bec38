import BudgetSource
import BudgetSyntax

// The words of each kind of line, cut into cells.

extension Formatter {
  mutating func words(of node: Int, _ range: Range<Int>, indent: Int, comment: Range<Int>) {
    let kind = tree.nodes[node].kind
    switch kind {
    case .text: section.addSource(tokens.range(range.lowerBound), indent: indent)
    case .fact, .entry:
      money(range)
      section.endRow(.money, indent: indent, comment: comment)
    case .indicator:
      indicator(range)
      section.endRow(.indicators, indent: indent, comment: comment)
    case .letConstant:
      constant(range)
      section.endRow(.constants, indent: indent, comment: comment)
    case .runningCosts:
      runningCosts(range)
      section.endRow(.plain, indent: indent, comment: comment)
    case .account:
      account(range)
      section.endRow(.accounts, indent: indent, comment: comment)
    case .assert:
      assertion(range)
      section.endRow(.assertions, indent: indent, comment: comment)
    default:
      plain(range, of: kind)
      section.endRow(.plain, indent: indent, comment: comment)
    }
  }

  /// Words with one space between them; tags, which stand last, in their order.
  private mutating func plain(_ range: Range<Int>, of kind: SyntaxKind) {
    var token = range.lowerBound
    while token < range.upperBound {
      if token > range.lowerBound { section.putSpace() }
      switch tokens.kind(token) {
      case .keyword where token > range.lowerBound && Keyword(tokens.slice(token))?.group == .tag:
        putTags(token..<range.upperBound)
        token = range.upperBound - 1
      case .keyword: putKeyword(token)
      case .code: putFolded(token)
      case .name: putName(token, at: .name)
      case .text: section.putUnmeasured(tokens.range(token), of: bytes)
      // A path is a name, a date and the number of a table are not.
      default: putWord(token, folds: kind == .date || kind == .note)
      }
      token += 1
    }
    section.endCell(0, .left)
  }

  // fact = CODE [ NAME ] [ amount ] { tag } ; entry = SOURCE amount { tag }
  private mutating func money(_ range: Range<Int>) {
    var token = range.lowerBound
    if tokens.kind(token) == .keyword { putKeyword(token) } else { putFolded(token) }
    token += 1
    if token < range.upperBound, tokens.kind(token) == .name {
      section.putSpace()
      putName(token, at: .account)
      token += 1
    }
    let hasAmount = token < range.upperBound && tokens.kind(token) != .keyword
    // A heading without an amount may be as long as it likes.
    section.endCell(0, hasAmount ? .left : .free)
    if hasAmount, tokens.kind(token) == .equals {
      token = putCalculation(token..<range.upperBound)
      section.endCell(1, .free)
    } else if hasAmount {
      let head = putAmount(token)
      section.endCell(1, .point, head: head)
      token += 1
    }
    if token < range.upperBound {
      putTags(token..<range.upperBound)
      section.endCell(2, .left)
    }
  }

  // let = "设" CONST "=" expr
  private mutating func constant(_ range: Range<Int>) {
    putKeyword(range.lowerBound)
    section.putSpace()
    section.put(tokens.range(range.lowerBound + 1), of: bytes)
    section.endCell(0, .left)
    _ = putCalculation((range.lowerBound + 2)..<range.upperBound)
    section.endCell(1, .free)
  }

  // runningCosts = "机关运行经费" amount
  private mutating func runningCosts(_ range: Range<Int>) {
    let amount = range.lowerBound + 1
    putKeyword(range.lowerBound)
    section.putSpace()
    if tokens.kind(amount) == .equals { _ = putCalculation(amount..<range.upperBound) } else { _ = putAmount(amount) }
    section.endCell(0, .left)
  }

  // account = "科目" CODE NAME
  private mutating func account(_ range: Range<Int>) {
    putKeyword(range.lowerBound)
    section.putSpace()
    putFolded(range.lowerBound + 1)
    section.endCell(0, .left)
    putName(range.lowerBound + 2, at: .name)
    section.endCell(1, .free)
  }

  // assert = "核对" query ( OP | "≈" | "~=" ) ( AMOUNT | query )
  private mutating func assertion(_ range: Range<Int>) {
    guard let sign = range.first(where: { tokens.kind($0) == .comparison }) else {
      putQuery(range)
      section.endCell(0, .left)
      return
    }
    putQuery(range.lowerBound..<sign)
    section.endCell(0, .left)
    putSign(sign)
    section.endCell(1, .left)
    if tokens.kind(sign + 1) == .amount {
      let head = putAmount(sign + 1)
      section.endCell(2, .point, head: head)
    } else {
      putQuery((sign + 1)..<range.upperBound)
      section.endCell(2, .free)
    }
  }

  // query = ( "收入" | "支出" ) { filter }
  private mutating func putQuery(_ range: Range<Int>) {
    for token in range {
      if token > range.lowerBound { section.putSpace() }
      switch tokens.kind(token) {
      case .keyword: putKeyword(token)
      case .name: putName(token, at: .name)
      default: putFolded(token)
      }
    }
  }

  // indicator = "指标" KIND NAME measure [ "权重" NUMBER ] [ "正向" | "反向" ]
  private mutating func indicator(_ range: Range<Int>) {
    var token = range.lowerBound + 3
    putKeyword(range.lowerBound)
    section.putSpace()
    putKeyword(range.lowerBound + 1)
    section.endCell(0, .left)
    putName(range.lowerBound + 2, at: .name)
    section.endCell(1, .left)
    token = tokens.kind(token) == .comparison ? measure(token, range.upperBound) : judgement(token, range.upperBound)
    if token + 1 < range.upperBound, Keyword(tokens.slice(token)) == .weight {
      putKeyword(token)
      section.endCell(5, .left)
      let head = putNumber(token + 1)
      section.endCell(6, .point, head: head)
      token += 2
    }
    if token < range.upperBound {
      putKeyword(token)
      section.endCell(7, .left)
    }
  }

  /// 定性, the judgement, perhaps a unit.
  ///
  /// - Returns: the token behind it.
  private mutating func judgement(_ first: Int, _ end: Int) -> Int {
    var token = first + 2
    putKeyword(first)
    section.putSpace()
    putName(first + 1, at: .name)
    if token < end, tokens.kind(token) == .label {
      section.putSpace()
      putName(token, at: .label)
      token += 1
    }
    section.endCell(ColumnLayout.measure.lowerBound, .span)
    return token
  }

  /// Sign, value, perhaps a unit.
  ///
  /// - Returns: the token behind it.
  private mutating func measure(_ first: Int, _ end: Int) -> Int {
    var token = first + 1
    putSign(first)
    section.endCell(ColumnLayout.measure.lowerBound, .left)
    var value: [UInt8] = []
    while token < end, tokens.kind(token) == .value {
      value += folded(tokens.slice(token))
      token += 1
    }
    let (number, unit) = splitValue(value)
    section.put(number)
    section.endCell(ColumnLayout.measure.lowerBound + 1, .point, head: headWidth(of: number))
    if !unit.isEmpty {
      section.put(unit)
      section.endCell(ColumnLayout.measure.upperBound, .left)
    } else if token < end, tokens.kind(token) == .label {
      putName(token, at: .label)
      section.endCell(ColumnLayout.measure.upperBound, .left)
      token += 1
    }
    return token
  }
}
