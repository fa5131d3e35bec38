import BudgetSource

extension Parser {
  // statement = budget | department | unit | amounts | layout | date | include | let | account | classification
  //           | income | basic | projects | project | runningCosts | performance | assert | note
  mutating func statement(column: Int) {
    guard let keyword = statementKeyword() else {
      addNode(.unknown)
      tree.nodes[tree.nodes.count - 1].isBroken = true
      markRest()
      opens(.unknown, column: column)
      return
    }
    let (kind, block) = Parser.shape(of: keyword)
    let isGuess = lineFailed
    let node = addNode(kind)
    tree.tokens.setKind(at, .keyword)
    at += 1
    if !lineFailed { parts(of: keyword) }
    if !lineFailed, at < lineEnd { fail(.unexpectedWord(text(at), at: range(at), hint: Parser.restHint)) }
    markRest()
    tree.nodes[node].isBroken = lineFailed
    // The lexer knew no guessed keyword: free text below it has been cut into words, and is not to blame.
    open.append(OpenBlock(block: isGuess && block == .nothing ? .unknown : block, column: column, node: node))
    open[open.count - 1].hasStray = isGuess
  }

  static let restHint = Message(
    zh: "删去它；说明性的文字写在 # 后面", en: "delete it; put remarks behind a #")

  /// The keyword that the line begins with, or the one that was meant.
  private mutating func statementKeyword() -> Keyword? {
    let word = tree.tokens.slice(at)
    if let keyword = Keyword(word) {
      noteTongue(of: word)
      switch keyword.group {
      case .statement: return keyword
      case .reserved: fail(.reservedWord(text(at), at: range(at)))
      default: fail(.wrongPlace(text(at), at: range(at), allowed: Parser.homeHint(keyword)))
      }
      return nil
    }
    if tree.tokens.kind(at) == .digits {
      fail(.wrongPlace(text(at), at: range(at), allowed: Parser.codeHint))
      return nil
    }
    return colon(after: .statement) ?? misspelled(.statement)
  }

  /// The first keyword of a file tells its tongue.
  mutating func noteTongue(of word: ArraySlice<UInt8>) {
    guard tree.tongue == nil else { return }
    tree.tongue = Keyword.tongue(of: word)
    tree.trail.tongueToken = UInt32(at)
  }

  private static let codeHint = Message(
    zh: "科目代码写在 基本支出、项目支出 或 项目 下面，前面空两格",
    en: "a code stands below basic, projects or project, indented by two spaces")

  /// Where a line that begins with `keyword` belongs.
  static func homeHint(_ keyword: Keyword) -> Message {
    switch keyword.group {
    case .source: Message(zh: "写在“收入”下面，前面空两格", en: "write it below “income”, indented by two spaces")
    case .blockLine where keyword == .economic:
      Message(zh: "写在 基本支出、项目支出 或 项目 下面", en: "write it below basic, projects or project")
    case .blockLine:
      Message(zh: "写在 项目 或 整体绩效 下面，前面空两格", en: "write it below project or performance, indented by two spaces")
    default:
      Message(
        zh: "行首要写关键字，如 单位、收入、基本支出、项目",
        en: "begin the line with a keyword, such as unit, income, basic, project")
    }
  }

  /// A keyword with a colon behind it, or in front of its name.
  mutating func colon(after group: Keyword.Group) -> Keyword? {
    let word = tree.tokens.slice(at)
    var index = word.startIndex
    while index < word.endIndex {
      if let (byte, length) = foldedASCII(in: file.bytes, at: index), byte == UInt8(ascii: ":") {
        guard let keyword = Keyword(word[word.startIndex..<index]), keyword.group == group else { return nil }
        let colon = SourceRange(
          file.base + SourcePosition(index), file.base + SourcePosition(index + length))
        let name = String(decoding: word[word.startIndex..<index], as: UTF8.self)
        fail(.colonAfterKeyword(name, colon: colon, needsSpace: index + length < word.endIndex))
        return keyword
      }
      index += 1
    }
    return nil
  }

  /// The keyword of `group` that a word is a slip of, if there is just one.
  mutating func misspelled(_ group: Keyword.Group) -> Keyword? {
    let typed = text(at)
    let spellings = Keyword.allCases.filter { $0.group == group }.flatMap { [$0.chinese, $0.english] }
    let meant = suggestion(for: typed, among: spellings)
    let hint =
      open[open.count - 1].block == .file ? Parser.homeHint(.budget) : Parser.contentsHint(open[open.count - 1].block)
    fail(.unknownWord(typed, at: range(at), suggestion: meant, hint: hint))
    return meant.flatMap { Keyword(Array($0.utf8)[...]) }
  }

  private static func shape(of keyword: Keyword) -> (SyntaxKind, Block) {
    switch keyword {
    case .budget: (.budget, .nothing)
    case .department: (.department, .nothing)
    case .unit: (.unit, .nothing)
    case .amounts: (.amounts, .nothing)
    case .layout: (.layout, .nothing)
    case .date: (.date, .nothing)
    case .include: (.include, .nothing)
    case .letConstant: (.letConstant, .nothing)
    case .account: (.account, .nothing)
    case .classification: (.classification, .nothing)
    case .income: (.income, .income)
    case .basic: (.basic, .functional)
    case .projects: (.projects, .functional)
    case .project: (.project, .project)
    case .runningCosts: (.runningCosts, .nothing)
    case .performance: (.performance, .performance)
    case .assert: (.assert, .nothing)
    case .note: (.note, .nothing)
    default: (.unknown, .unknown)
    }
  }

  private mutating func parts(of keyword: Keyword) {
    switch keyword {
    case .budget: budget()
    case .department: department()
    case .unit: unit()
    case .amounts: amounts()
    case .layout: layout()
    case .date: date()
    case .include, .classification: path()
    case .letConstant: letConstant()
    case .account: account()
    case .income, .basic, .projects: tags()
    case .project: project()
    case .runningCosts: runningCosts()
    case .assert: assert()
    case .note: note()
    default: break
    }
  }

  // budget = "预算" CODE [ NAME ]
  private mutating func budget() {
    code(Parser.year, example: Message(zh: "预算 2024", en: "budget 2024"))
    if at < lineEnd { name(Parser.title, example: Message(zh: "预算 2024", en: "budget 2024")) }
  }

  // department = "部门" [ CODE ] NAME
  private mutating func department() {
    let example = Message(zh: "部门 321 某某局", en: "department 321 NAME")
    if tree.tokens.kind(at) == .digits, at < lineEnd { code(Parser.codeWord, example: example) }
    name(Message(zh: "部门名称", en: "the department's name"), example: example)
  }

  // unit = "单位" [ CODE ] NAME [ "行政" | "参公" | "事业" ]
  private mutating func unit() {
    let example = Message(zh: "单位 321001 某某局本级 行政", en: "unit 321001 NAME administrative")
    if tree.tokens.kind(at) == .digits, at < lineEnd { code(Parser.codeWord, example: example) }
    name(Message(zh: "单位名称", en: "the unit's name"), example: example) { Keyword($0)?.group == .unitKind }
    if at < lineEnd, keyword(at)?.group == .unitKind { take(.keyword) }
  }

  // amounts = "金额" MONEYUNIT
  private mutating func amounts() {
    guard at < lineEnd else {
      fail(
        .missingPart(
          Message(zh: "金额单位", en: "the unit of money"), at: rangeBehind,
          example: Message(zh: "金额 万元", en: "amounts 万元")))
      return
    }
    switch String(decoding: folded(tree.tokens.slice(at)), as: UTF8.self) {
    case "元", "万元", "亿元": take(.keyword)
    default: fail(.unknownMoneyUnit(text(at), at: range(at)))
    }
  }

  // layout = "版式" LAYOUT
  private mutating func layout() {
    name(Message(zh: "版式名称", en: "the layout's name"), example: Message(zh: "版式 四川", en: "layout sichuan"))
  }

  // date = "日期" DATE
  private mutating func date() {
    guard at < lineEnd else {
      fail(
        .missingPart(
          Message(zh: "日期", en: "the date"), at: rangeBehind,
          example: Message(zh: "日期 2024-04-17", en: "date 2024-04-17")))
      return
    }
    take(.value)
  }

  // include = "引用" PATH ; classification = "目录" PATH
  private mutating func path() {
    guard at < lineEnd else {
      fail(
        .missingPart(
          Message(zh: "文件名", en: "the file"), at: rangeBehind,
          example: Message(zh: "引用 units/*.bud", en: "include units/*.bud")))
      return
    }
    guard tree.tokens.kind(at) != .badQuoted else {
      fail(badQuotation(at))
      return
    }
    take(.value)
  }

  // let = "设" CONST "=" expr
  private mutating func letConstant() {
    let example = Message(zh: "设 在职人数 = 86人", en: "let staff = 86人")
    guard at < lineEnd, tree.tokens.kind(at) == .constant, !isTag(tree.tokens.slice(at)) else {
      fail(.missingPart(Message(zh: "常量名称", en: "the constant's name"), at: partRange, example: example))
      return
    }
    at += 1
    guard at < lineEnd, tree.tokens.kind(at) == .equals else {
      fail(.missingPart(Message(zh: "等号", en: "the sign ="), at: partRange, example: example))
      return
    }
    expression()
  }

  // account = "科目" CODE NAME
  private mutating func account() {
    let example = Message(zh: "科目 3010101 行政基本工资", en: "account 3010101 NAME")
    code(Parser.codeWord, example: example)
    name(Message(zh: "科目名称", en: "the account's name"), example: example)
  }

  // project = "项目" NAME { tag }
  private mutating func project() {
    let example = Message(zh: "项目 党建经费", en: "project NAME")
    name(Message(zh: "项目名称", en: "the project's name"), example: example)
    tags()
  }

  // runningCosts = "机关运行经费" amount
  private mutating func runningCosts() {
    requiredAmount(example: Message(zh: "机关运行经费 443.18万元", en: "agency-running-costs 443.18万元"))
  }

  // note = "说明" TABLE text
  private mutating func note() {
    let example = Message(zh: "说明 表4 本年无此项支出", en: "note 表4 TEXT")
    guard at < lineEnd, tree.tokens.kind(at) != .text else {
      fail(.missingPart(Message(zh: "表号", en: "the table's number"), at: rangeBehind, example: example))
      return
    }
    take(.value)
    text(Message(zh: "说明文字", en: "the text"), example: example)
  }

  /// The text of a goal or a note: the rest of the line, or the lines below.
  mutating func text(_ part: Message, example: Message) {
    if at < lineEnd, tree.tokens.kind(at) == .text {
      at += 1
    } else if at == lineEnd, tree.tokens.kind(at) != .text, !lineFailed {
      missingText = .missingPart(part, at: rangeBehind, example: example)
      missingTextLine = tree.tokens.firstOfLine(before: at)
      lineFailed = true
    }
  }

  // MARK: - Parts of statements

  static let codeWord = Message(zh: "代码", en: "the code")
  private static let year = Message(zh: "年度", en: "the year")
  private static let title = Message(zh: "标题", en: "the title")

  /// Where a part is missing: at the word that stands in its place, or behind the last one.
  var partRange: SourceRange { at < lineEnd ? range(at) : rangeBehind }

  @inline(__always) func keyword(_ token: Int) -> Keyword? { Keyword(tree.tokens.slice(token)) }

  mutating func take(_ kind: TokenKind) {
    tree.tokens.setKind(at, kind)
    at += 1
  }

  mutating func code(_ part: Message, example: Message) {
    guard !lineFailed else { return }
    if at == lineEnd {
      fail(.missingPart(part, at: rangeBehind, example: example))
    } else if tree.tokens.kind(at) == .digits {
      take(.code)
    } else {
      fail(.notACode(text(at), at: range(at), example: example))
    }
  }

  // NAME = quoted | plain - AMOUNT - badamount - TAGWORD - "="
  mutating func name(
    _ part: Message, example: Message, endsBefore isEnd: ((ArraySlice<UInt8>) -> Bool)? = nil
  ) {
    guard !lineFailed else { return }
    guard at < lineEnd else {
      fail(.missingPart(part, at: rangeBehind, example: example))
      return
    }
    let first = at
    switch tree.tokens.kind(at) {
    case .quoted: break
    case .badQuoted: fail(badQuotation(at))
    case .word where beginsWithSign(at): fail(.nameNeedsQuotes(text(at), at: range(at)))
    case .word: break
    default: fail(.nameNeedsQuotes(text(at), at: range(at)))
    }
    guard !lineFailed else { return }
    take(.name)
    while at < lineEnd, isNamePart(at), isEnd?(tree.tokens.slice(at)) != true { at += 1 }
    if at > first + 1 {
      let whole = range(from: first, through: at - 1)
      fail(.nameWithSpace(file.text(of: whole), at: whole))
    }
  }

  /// What is wrong with a quotation: nothing in it, or no end to it.
  func badQuotation(_ token: Int) -> Diagnostic {
    let word = tree.tokens.slice(token)
    let opening = quoteMark(in: file.bytes, at: word.startIndex)
    let inner = word.startIndex + (opening?.length ?? 0)
    let isEmpty = opening.map { inner < word.endIndex && closingLength(of: $0, in: file.bytes, at: inner) > 0 } ?? false
    return isEmpty ? .emptyQuotation(at: range(token)) : .badQuotation(at: range(token))
  }

  /// Whether a word is meant as an amount and mistyped.
  @inline(__always) func isLikeAmount(_ token: Int) -> Bool {
    guard case .word = tree.tokens.kind(token),
      mayBeAmount(first: file.bytes[tree.tokens.start(token)], last: tree.tokens.lastByte(token))
    else { return false }
    return BudgetSyntax.isLikeAmount(tree.tokens.slice(token))
  }

  @inline(__always) private func isNamePart(_ token: Int) -> Bool {
    tree.tokens.kind(token) == .word || tree.tokens.kind(token) == .quoted
  }

  /// Whether a word begins with `=`, which no name does without quotes.
  @inline(__always) private func beginsWithSign(_ token: Int) -> Bool {
    foldedASCII(in: file.bytes, at: tree.tokens.start(token))?.byte == UInt8(ascii: "=")
  }

  // tag = "上年结转" | "人员" | "公用" | "来自" SOURCE
  mutating func tags() {
    while !lineFailed, at < lineEnd {
      guard tree.tokens.kind(at) == .tag, let tag = keyword(at) else {
        fail(unexpectedAfterAmount())
        return
      }
      take(.keyword)
      if tag == .from {
        guard at < lineEnd, keyword(at)?.group == .source else {
          fail(
            .missingPart(
              Message(zh: "资金来源", en: "the source"), at: partRange,
              example: Message(zh: "来自 事业收入", en: "from operations")))
          return
        }
        take(.keyword)
      }
    }
  }

  private func unexpectedAfterAmount() -> Diagnostic {
    let word = text(at)
    switch tree.tokens.kind(at) {
    case .badAmount: return .malformedAmount(word, at: range(at))
    case .badQuoted: return badQuotation(at)
    default:
      let tags = Keyword.allCases.filter { $0.group == .tag }.flatMap { [$0.chinese, $0.english] }
      let meant = suggestion(for: word, among: tags)
      return .unexpectedWord(
        word, at: range(at),
        hint: meant.map { Message(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?") } ?? Parser.restHint)
    }
  }
}
