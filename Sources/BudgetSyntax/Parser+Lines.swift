import BudgetSource

// Lines inside blocks.

extension Parser {
  mutating func blockLine(_ block: Block, column: Int) {
    let first = at
    switch tree.tokens.kind(at) {
    case .digits where isFact(in: block, column: column):
      fact(column: column)
    case .word, .tag:
      if let keyword = blockKeyword(block), Parser.allows(block, keyword) {
        if tree.tokens.kind(first) == .word { tree.tokens.setKind(first, .keyword) }
        keywordLine(keyword, column: column)
      } else {
        strayLine(block, column: column)
      }
    default: strayLine(block, column: column)
    }
  }

  /// The keyword that the line begins with, or the one that was meant.
  private mutating func blockKeyword(_ block: Block) -> Keyword? {
    if let keyword = keyword(at) {
      noteTongue(of: tree.tokens.slice(at))
      return keyword
    }
    let group: Keyword.Group = block == .income ? .source : .blockLine
    return colon(after: group) ?? misspelled(group)
  }

  static func allows(_ block: Block, _ keyword: Keyword) -> Bool {
    switch block {
    case .income: keyword.group == .source
    case .functional: keyword == .economic
    case .project: keyword == .economic || keyword == .goal || keyword == .indicator
    case .performance: keyword == .goal || keyword == .task || keyword == .indicator
    default: false
    }
  }

  /// Whether a line of digits is one of money: one or two digits out of column are not.
  @inline(__always) private func isFact(in block: Block, column: Int) -> Bool {
    block != .income && block != .performance && (column == open[open.count - 1].childColumn || mayBeCode)
  }

  /// A line that does not belong in its block.
  private mutating func strayLine(_ block: Block, column: Int) {
    let word = text(at)
    if let keyword = keyword(at), keyword.group == .reserved {
      fail(.reservedWord(word, at: range(at)))
    } else if tree.tokens.kind(at) == .badQuoted {
      fail(badQuotation(at))
    } else if !open[open.count - 1].hasStray {
      fail(.wrongPlace(word, at: range(at), allowed: Parser.contentsHint(block)))
    }
    lineFailed = true
    addNode(.unknown)
    markRest()
    let top = open.count - 1
    open[top].hasStray = true
    // It may stand here by its wrong column only, and so may what stands below it.
    if open[top].children == 1, block == .facts || !isStep(open[top].childColumn) { open[top].block = .unknown }
    opens(.unknown, column: column)
  }

  static func contentsHint(_ block: Block) -> Message {
    switch block {
    case .income:
      Message(
        zh: "“收入”下面写来源和金额，如 一般公共预算 267.34", en: "below income write a source and an amount, as general 267.34")
    case .functional:
      Message(zh: "这里写科目代码，如 2080101 行政运行 12.00", en: "here write a code, as 2080101 NAME 12.00")
    case .project:
      Message(zh: "项目下面写科目代码、目标 或 指标", en: "below a project write a code, goal or indicator")
    case .performance:
      Message(zh: "整体绩效下面写 目标、任务 或 指标", en: "below performance write goal, task or indicator")
    case .economic, .facts:
      Message(zh: "这里写下级科目代码，如 30201 办公费 2.00", en: "here write a subordinate code, as 30201 NAME 2.00")
    case .file, .nothing, .unknown:
      Message(zh: "删去这一行", en: "delete this line")
    }
  }

  private mutating func keywordLine(_ keyword: Keyword, column: Int) {
    let first = at
    let isGuess = lineFailed
    let block: Block
    let node: Int
    switch keyword {
    case .economic:
      node = addNode(.economic)
      at += 1
      if let economic = open[open.count - 1].economic { fail(.economicTwice(at: range(first), first: range(economic))) }
      open[open.count - 1].economic = first
      if !lineFailed { tags() }
      block = .economic
    case .goal:
      node = addNode(.goal)
      at += 1
      if !lineFailed { goal() }
      block = .nothing
    case .task:
      node = addNode(.task)
      at += 1
      if !lineFailed { task() }
      block = .nothing
    case .indicator:
      node = addNode(.indicator)
      at += 1
      if !lineFailed { indicator() }
      block = .nothing
    default:
      node = addNode(.entry)
      at += 1
      if !lineFailed { entry() }
      block = .nothing
    }
    if !lineFailed, at < lineEnd { fail(.unexpectedWord(text(at), at: range(at), hint: Parser.restHint)) }
    markRest()
    tree.nodes[node].isBroken = lineFailed
    // The lexer knew no guessed keyword: free text below it has been cut into words, and is not to blame.
    open.append(OpenBlock(block: isGuess && block == .nothing ? .unknown : block, column: column, node: node))
  }

  // income = "收入" { tag } IN { SOURCE amount { tag } } OUT
  private mutating func entry() {
    requiredAmount(example: Message(zh: "一般公共预算 267.34", en: "general 267.34"))
    if !lineFailed { tags() }
  }

  /// The amount of a line that says nothing without one.
  mutating func requiredAmount(example: Message) {
    let part = Message(zh: "金额", en: "the amount")
    guard at < lineEnd else {
      fail(.missingPart(part, at: rangeBehind, example: example))
      return
    }
    guard amount() else {
      fail(
        isLikeAmount(at)
          ? .malformedAmount(text(at), at: range(at)) : .missingPart(part, at: range(at), example: example))
      return
    }
  }

  // fact = CODE [ NAME ] [ amount ] { tag } [ IN { fact } OUT ]
  private mutating func fact(column: Int) {
    let node = addNode(.fact)
    if let economic = open[open.count - 1].economic, open[open.count - 1].block != .economic {
      fail(.economicNotLast(at: range(at), block: range(economic)))
    }
    let block: Block = !mayBeCode ? .unknown : open[open.count - 1].block == .economic ? .economic : .facts
    take(.code)
    if !lineFailed, at < lineEnd { factParts() }
    if lineFailed {
      markRest()
      tree.nodes[node].isBroken = true
    }
    open.append(OpenBlock(block: block, column: column, node: node))
  }

  /// What follows the code of a fact.
  private mutating func factParts() {
    switch tree.tokens.kind(at) {
    case .word, .quoted:
      if isLikeAmount(at) {
        fail(.malformedAmount(text(at), at: range(at)))
      } else if at + 1 < lineEnd, isLikeAmount(at + 1) {
        take(.name)
        fail(.malformedAmount(text(at), at: range(at)))
      } else {
        name(Parser.accountName, example: Parser.accountExample)
      }
    case .badQuoted:
      name(Parser.accountName, example: Parser.accountExample)
    default: break
    }
    guard !lineFailed, at < lineEnd else { return }
    _ = amount()
    if !lineFailed, at < lineEnd { tags() }
  }

  private static let accountName = Message(zh: "名称", en: "the name")
  private static let accountExample = Message(zh: "2080101 行政运行", en: "2080101 NAME")

  // amount = AMOUNT | "=" expr
  private mutating func amount() -> Bool {
    switch tree.tokens.kind(at) {
    case .digits, .amount: take(.amount)
    case .badAmount: fail(.malformedAmount(text(at), at: range(at)))
    case .equals: expression()
    default: return false
    }
    return true
  }

  // expr = term { ( "+" | "-" ) term } ; term = prim { ( "*" | "×" | "/" | "÷" ) prim } ;
  // prim = QUANTITY | CONST | "(" expr ")"
  mutating func expression() {
    at += 1
    var expectsOperand = true
    var brackets: [Int] = []
    loop: while !lineFailed, at < lineEnd {
      switch tree.tokens.kind(at) {
      case .quantity, .constant:
        if !expectsOperand { fail(.badExpression(Parser.operatorMissing, at: range(at))) }
        expectsOperand = false
      case .leftBracket:
        if !expectsOperand { fail(.badExpression(Parser.operatorMissing, at: range(at))) }
        brackets.append(at)
      case .rightBracket:
        if expectsOperand { fail(.badExpression(Parser.operandMissing, at: range(at))) }
        if brackets.popLast() == nil { fail(.unmatchedBracket(isOpen: false, at: range(at))) }
      case .plus, .minus, .times, .divide:
        if expectsOperand { fail(.badExpression(Parser.operandMissing, at: range(at))) }
        expectsOperand = true
      case .badOperand: fail(.strangeOperand(text(at), at: range(at)))
      default: break loop
      }
      at += 1
    }
    if expectsOperand { fail(.badExpression(Parser.operandMissing, at: rangeBehind)) }
    if let bracket = brackets.last { fail(.unmatchedBracket(isOpen: true, at: range(bracket))) }
  }

  private static let operatorMissing = Message(zh: "两个数之间缺少运算符号", en: "a sign is missing between two numbers")
  private static let operandMissing = Message(zh: "算式里缺少一个数", en: "a number is missing in this calculation")

  // MARK: - Performance

  // goal = "目标" text
  private mutating func goal() {
    text(
      Message(zh: "目标内容", en: "the text of the goal"),
      example: Message(zh: "目标 按月发放补助，覆盖全部对象", en: "goal TEXT"))
  }

  // task = "任务" NAME textlines
  private mutating func task() {
    name(
      Message(zh: "任务名称", en: "the task's name"), example: Message(zh: "任务 强化农民工服务保障", en: "task NAME"))
  }

  // indicator = "指标" KIND NAME measure [ "权重" NUMBER ] [ "正向" | "反向" ]
  private mutating func indicator() {
    let example = Message(
      zh: "指标 数量 培训人数 ≥ 100 人 权重 20", en: "indicator quantity NAME ≥ 100 人 weight 20")
    guard at < lineEnd else {
      fail(.missingPart(Message(zh: "指标类别", en: "the kind of indicator"), at: rangeBehind, example: example))
      return
    }
    guard keyword(at)?.group == .indicatorKind else {
      let kinds = Keyword.allCases.filter { $0.group == .indicatorKind }.flatMap { [$0.chinese, $0.english] }
      let typed = text(at)
      let stem = typed.hasSuffix("指标") ? String(typed.dropLast(2)) : typed
      let meant = kinds.contains(stem) ? stem : suggestion(for: typed, among: kinds)
      let fitting = stem.count < 2 ? [] : kinds.filter { $0.hasSuffix(stem) }
      fail(.unknownIndicatorKind(typed, at: range(at), suggestion: meant, fitting: fitting))
      return
    }
    take(.keyword)
    name(Message(zh: "指标名称", en: "the indicator's name"), example: example, endsBefore: Parser.beginsMeasure)
    guard !lineFailed else { return }
    measure(example: example)
    weightAndDirection(example: example)
  }

  // measure = OP [ "-" ] NUMBER ( attached-UNIT | [ LABEL ] ) | "定性" NAME [ LABEL ]
  private mutating func measure(example: Message) {
    if let spaced = gluedMeasure() {
      fail(.unspacedComparison(at: range(at - 1), spaced: spaced))
      return
    }
    guard at < lineEnd else {
      fail(.missingPart(Message(zh: "比较符号和指标值", en: "the sign and the value"), at: rangeBehind, example: example))
      return
    }
    if keyword(at) == .qualitative {
      take(.keyword)
      name(
        Message(zh: "定性的评价", en: "the judgement"),
        example: Message(zh: "定性 优良中差", en: "qualitative 优良中差")
      ) { _ in true }
      label()
      return
    }
    guard comparison(allowsRough: false) else { return }
    value(example: example)
    label()
  }

  private mutating func value(example: Message) {
    if at < lineEnd, text(at) == "-" { take(.value) }
    guard at < lineEnd else {
      fail(.missingPart(Message(zh: "指标值", en: "the value"), at: rangeBehind, example: example))
      return
    }
    let word = folded(tree.tokens.slice(at))
    let unsigned = word.first == UInt8(ascii: "-") ? word.dropFirst() : word[...]
    let number = unsigned.prefix { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    guard let kind = numberKind(of: number), kind != .badAmount, numberKind(of: unsigned) != .badAmount else {
      fail(.badIndicatorValue(text(at), at: range(at)))
      return
    }
    let isAttached = number.count < unsigned.count
    take(.value)
    if isAttached, at < lineEnd, !atWeightOrDirection {
      fail(.unexpectedWord(text(at), at: range(at), hint: Parser.restHint))
    }
  }

  private mutating func label() {
    guard !lineFailed, at < lineEnd, !atWeightOrDirection else { return }
    if tree.tokens.kind(at) == .badQuoted { fail(badQuotation(at)) }
    take(.label)
  }

  var atWeightOrDirection: Bool {
    switch keyword(at) {
    case .weight, .positive, .negative: true
    default: false
    }
  }

  private mutating func weightAndDirection(example: Message) {
    guard !lineFailed, at < lineEnd else { return }
    if keyword(at) == .weight {
      take(.keyword)
      guard at < lineEnd, tree.tokens.kind(at) == .digits || tree.tokens.kind(at) == .amount else {
        fail(.missingPart(Message(zh: "权重的数", en: "the weight's number"), at: partRange, example: example))
        return
      }
      take(.value)
    }
    if at < lineEnd, atWeightOrDirection, keyword(at) != .weight { take(.keyword) }
  }

  // MARK: - Assertions

  // assert = "核对" query ( OP | "≈" | "~=" ) ( AMOUNT | query )
  mutating func assert() {
    query()
    guard !lineFailed else { return }
    guard at < lineEnd else {
      fail(
        .missingPart(
          Message(zh: "比较符号和金额", en: "the sign and the amount"), at: rangeBehind,
          example: Message(zh: "核对 支出 208 = 12.00", en: "assert spend 208 = 12.00")))
      return
    }
    guard comparison(allowsRough: true) else { return }
    guard at < lineEnd else {
      fail(
        .missingPart(
          Message(zh: "金额", en: "the amount"), at: rangeBehind,
          example: Message(zh: "核对 支出 = 收入", en: "assert spend = income")))
      return
    }
    switch tree.tokens.kind(at) {
    case .digits, .amount: take(.amount)
    case .badAmount: fail(.malformedAmount(text(at), at: range(at)))
    default: query()
    }
  }

  // query = ( "收入" | "支出" ) { filter }
  mutating func query() {
    guard at < lineEnd, let side = keyword(at), side == .income || side == .spend else {
      if at < lineEnd, let spaced = gluedQuery() { return fail(.unspacedComparison(at: range(at), spaced: spaced)) }
      fail(
        .missingPart(
          Message(zh: "“收入”或“支出”", en: "“income” or “spend”"), at: partRange,
          example: Message(zh: "核对 支出 208 = 12.00", en: "assert spend 208 = 12.00")))
      return
    }
    take(.keyword)
    while !lineFailed, at < lineEnd, !beginsComparison(at) { filter() }
  }

  /// Whether a word of an assertion is a sign of comparison, or begins with one.
  private func beginsComparison(_ token: Int) -> Bool {
    let word = tree.tokens.slice(token)
    return Parser.beginsMeasure(word) || folded(word) == Array("~=".utf8)
  }

  // filter = CODE | "基本支出" | "项目支出" | "人员" | "公用" | "上年结转" | "当年" | SOURCE | "单位" CODE | "项目" NAME
  private mutating func filter() {
    if tree.tokens.kind(at) == .digits {
      take(.code)
      return
    }
    switch keyword(at) {
    case .basic, .projects, .personnel, .publicMoney, .carryOver, .current, .general, .governmentFund, .stateCapital,
      .fiscalAccount, .operations, .business, .superior, .subsidiary, .otherIncome:
      take(.keyword)
    case .unit:
      take(.keyword)
      code(Message(zh: "单位代码", en: "the unit's code"), example: Message(zh: "支出 单位 321001", en: "spend unit 321001"))
    case .project:
      take(.keyword)
      name(
        Message(zh: "项目名称", en: "the project's name"), example: Message(zh: "支出 项目 党建经费", en: "spend project NAME")
      ) { _ in true }
    default:
      if let spaced = gluedQuery() { return fail(.unspacedComparison(at: range(at), spaced: spaced)) }
      if tree.tokens.kind(at) == .badAmount || tree.tokens.kind(at) == .amount {
        fail(
          .missingPart(
            Message(zh: "比较符号", en: "the sign"), at: range(at),
            example: Message(zh: "核对 支出 208 = 12.00", en: "assert spend 208 = 12.00")))
        return
      }
      let words = Keyword.allCases.filter {
        switch $0 {
        case .basic, .projects, .unit, .project: true
        case .from, .spend: false
        default: $0.group == .source || $0.group == .tag || $0.group == .query
        }
      }.flatMap { [$0.chinese, $0.english] }
      fail(.unknownFilter(text(at), at: range(at), suggestion: suggestion(for: text(at), among: words)))
    }
  }
}
