import BudgetSource

// What the reader of bytes and the parser have to say. Every text of this room stands here.

extension Diagnostic {
  // MARK: Reading and encoding

  static func invalidUTF8(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidUTF8,
      Message(zh: "这里的文字不是 UTF-8 编码", en: "this text is not in UTF-8"), at: Label(range),
      rule: Message(zh: "预算源文件用 UTF-8 编码保存", en: "a budget is saved in the encoding UTF-8"),
      hint: Message(
        zh: "在编辑器里选“另存为 UTF-8”；旧系统导出的文件多半是 GBK 编码",
        en: "save the file as UTF-8 in your editor; files of older systems are often in GBK"))
  }

  static func invisibleCharacter(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invisibleCharacter,
      Message(zh: "这里有看不见的字符 \(name)", en: "here is an invisible character, \(name)"), at: Label(range),
      hint: Message(zh: "删去它", en: "delete it"),
      fixIts: [FixIt(Message(zh: "删去 \(name)", en: "delete \(name)"), .safe, [TextEdit(range, "")])])
  }

  // MARK: Lines

  static func unknownWord(
    _ word: String, at range: SourceRange, suggestion: String?, hint home: Message
  ) -> Diagnostic {
    let fixIts = suggestion.map {
      [FixIt(Message(zh: "改为“\($0)”", en: "write “\($0)”"), .maybe, [TextEdit(range, $0)])]
    }
    let hint =
      suggestion.map { Message(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?") }
      ?? home
    return Diagnostic(
      .unknownWord, Message(zh: "不认识“\(shortened(word))”", en: "“\(shortened(word))” is not a word of the language"),
      at: Label(range),
      hint: hint, fixIts: fixIts ?? [])
  }

  static func reservedWord(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .reservedWord,
      Message(zh: "“\(shortened(word))”现在还不能用", en: "“\(shortened(word))” cannot be used yet"), at: Label(range),
      rule: Message(zh: "这个词留给以后的版本", en: "the word is kept for a later version"),
      hint: Message(zh: "删去这一行，或在行首加 # 留作备忘", en: "delete this line, or keep it as a remark with # before it"))
  }

  static func colonAfterKeyword(_ keyword: String, colon: SourceRange, needsSpace: Bool) -> Diagnostic {
    Diagnostic(
      .colonAfterKeyword,
      Message(zh: "“\(keyword)”后面不用冒号", en: "no colon after “\(keyword)”"), at: Label(colon),
      hint: Message(zh: "把冒号改成空格", en: "put a space in its place"),
      fixIts: [
        FixIt(
          Message(zh: "把冒号改成空格", en: "replace the colon by a space"), .safe,
          [TextEdit(colon, needsSpace ? " " : "")])
      ])
  }

  static func misaligned(at range: SourceRange, sibling: SourceRange, column: Int) -> Diagnostic {
    Diagnostic(
      .misaligned,
      Message(zh: "这一行没有和同一块的其他行对齐", en: "this line does not line up with its block"), at: Label(range),
      labels: [Label(sibling, Message(zh: "同一块的另一行", en: "another line of the block"))],
      rule: Message(zh: "同一块的行从同一列开始", en: "the lines of a block start in one column"),
      hint: Message(
        zh: column == 0 ? "删去这一行前面的空格" : "这一行前面空 \(column) 格",
        en: column == 0 ? "delete the spaces before this line" : "put \(column) spaces before this line"))
  }

  static func nothingBelow(_ above: SourceRange, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .nothingBelow,
      Message(zh: "上一行下面不能再有缩进的行", en: "nothing can stand indented below the line above"), at: Label(range),
      labels: [Label(above, Message(zh: "这一行没有下级", en: "this line has no block"))],
      hint: Message(zh: "去掉多余的空格，与上一行对齐", en: "line it up with the line above"))
  }

  static func indentedStatement(_ word: String, at range: SourceRange, indent: SourceRange) -> Diagnostic {
    Diagnostic(
      .indentedStatement,
      Message(zh: "“\(shortened(word))”要顶格写", en: "“\(shortened(word))” starts in column 1"), at: Label(range),
      hint: Message(zh: "删去前面的空格", en: "delete the spaces before it"),
      fixIts: [
        FixIt(Message(zh: "删去前面的空格", en: "delete the spaces before it"), .safe, [TextEdit(indent, "")])
      ])
  }

  static func wrongPlace(_ word: String, at range: SourceRange, allowed: Message) -> Diagnostic {
    Diagnostic(
      .wrongPlace,
      Message(zh: "“\(shortened(word))”不能写在这里", en: "“\(shortened(word))” cannot stand here"), at: Label(range),
      hint: allowed)
  }

  static func economicNotLast(at range: SourceRange, block: SourceRange) -> Diagnostic {
    Diagnostic(
      .economicNotLast,
      Message(zh: "“经济分类”之后不能再有功能科目", en: "no line may follow “economic” in its block"), at: Label(range),
      labels: [Label(block, Message(zh: "经济分类从这里开始", en: "the economic block starts here"))],
      hint: Message(zh: "把这一行移到“经济分类”前面", en: "move this line above “economic”"))
  }

  static func economicTwice(at range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .economicTwice,
      Message(zh: "一块里写了两个“经济分类”", en: "a block has two “economic” lines"), at: Label(range),
      labels: [Label(first, Message(zh: "第一个在这里", en: "the first"))],
      hint: Message(zh: "合成一个", en: "join the two"))
  }

  // MARK: Words

  static func missingPart(_ part: Message, at range: SourceRange, example: Message) -> Diagnostic {
    Diagnostic(
      .missingPart, Message(zh: "这里缺少\(part.zh)", en: "missing here: \(part.en)"), at: Label(range),
      hint: Message(zh: "写法：\(example.zh)", en: "write it as: \(example.en)"))
  }

  static func unexpectedWord(_ word: String, at range: SourceRange, hint: Message) -> Diagnostic {
    Diagnostic(
      .unexpectedWord, Message(zh: "这一行多出“\(shortened(word))”", en: "“\(shortened(word))” is one word too many"),
      at: Label(range),
      hint: hint)
  }

  static func nameWithSpace(_ name: String, at range: SourceRange) -> Diagnostic {
    let quoted = name.contains("\"") ? "「\(name)」" : "\"\(name)\""
    return Diagnostic(
      .nameWithSpace,
      Message(zh: "名称里有空格时要加引号", en: "a name with a space needs quotes"), at: Label(range),
      rule: Message(zh: "一个名称是一个词", en: "a name is one word"),
      hint: Message(zh: "写成 \(quoted)，或删去空格", en: "write \(quoted), or delete the space"),
      fixIts: [FixIt(Message(zh: "加上引号", en: "put it in quotes"), .maybe, [TextEdit(range, quoted)])])
  }

  static func badQuotation(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badQuotation,
      Message(zh: "引号只有一半，或后面没有空格", en: "the closing quote is missing, or no space follows it"), at: Label(range),
      hint: Message(
        zh: "补上另一半引号，后面留一个空格；名称里有 \" 时用「」",
        en: "add the other quote and a space behind it; use 「」 around a name that holds \""))
  }

  static func emptyQuotation(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .emptyQuotation, Message(zh: "引号里没有字", en: "there is nothing between these quotes"), at: Label(range),
      hint: Message(zh: "在引号里写上名称", en: "write the name between the quotes"))
  }

  static func nameNeedsQuotes(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .nameNeedsQuotes,
      Message(zh: "“\(shortened(word))”作名称时要加引号", en: "“\(shortened(word))” needs quotes to be a name"),
      at: Label(range),
      rule: Message(
        zh: "像金额、标记或等号的词不是名称", en: "a word that looks like an amount, a tag or a sign is no name"),
      hint: Message(zh: "写成 \"\(word)\"，或补上名称", en: "write \"\(word)\", or add the name"),
      fixIts: [FixIt(Message(zh: "加上引号", en: "put it in quotes"), .maybe, [TextEdit(range, "\"\(word)\"")])])
  }

  static func notACode(_ word: String, at range: SourceRange, example: Message) -> Diagnostic {
    Diagnostic(
      .notACode, Message(zh: "“\(shortened(word))”不是代码", en: "“\(shortened(word))” is not a code"), at: Label(range),
      rule: Message(zh: "代码只由数字组成", en: "a code is made of digits"),
      hint: Message(zh: "写法：\(example.zh)", en: "write it as: \(example.en)"))
  }

  static func unknownMoneyUnit(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownMoneyUnit,
      Message(zh: "“\(shortened(word))”不是金额单位", en: "“\(shortened(word))” is not a unit of money"), at: Label(range),
      hint: Message(zh: "写 元、万元 或 亿元", en: "write 元, 万元 or 亿元"))
  }

  /// - Parameter fitting: the kinds that the word is the end of, as 满意度 and 效益 are of several.
  static func unknownIndicatorKind(
    _ word: String, at range: SourceRange, suggestion: String?, fitting: [String]
  ) -> Diagnostic {
    let usual =
      fitting.isEmpty
      ? Message(
        zh: "可写 数量、质量、时效、经济成本、社会效益、服务对象满意度 等",
        en: "write quantity, quality, timeliness, economic-cost, social-benefit, client-satisfaction, …")
      : Message(zh: "可写 \(fitting.joined(separator: "、"))", en: "write \(fitting.joined(separator: ", "))")
    return Diagnostic(
      .unknownIndicatorKind,
      Message(zh: "没有“\(shortened(word))”这类指标", en: "“\(shortened(word))” is not a kind of indicator"),
      at: Label(range),
      hint: suggestion.map { Message(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?") } ?? usual,
      fixIts: suggestion.map {
        [FixIt(Message(zh: "改为“\($0)”", en: "write “\($0)”"), .maybe, [TextEdit(range, $0)])]
      } ?? [])
  }

  static func badIndicatorValue(_ word: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badIndicatorValue,
      Message(zh: "指标值“\(shortened(word))”不是数", en: "the value “\(shortened(word))” is no number"), at: Label(range),
      rule: Message(zh: "比较符号后面写数，单位跟在数后面", en: "a number follows the sign, and its unit of measure the number"),
      hint: Message(
        zh: "写成 ≥ 90 % 这样；不能用数表示的写 定性 优良中差",
        en: "write it as ≥ 90 %; where no number fits, write qualitative 优良中差"))
  }

  static func unknownFilter(_ word: String, at range: SourceRange, suggestion: String?) -> Diagnostic {
    Diagnostic(
      .unknownFilter,
      Message(zh: "不能按“\(shortened(word))”核对", en: "“\(shortened(word))” does not narrow a question"), at: Label(range),
      hint: suggestion.map { Message(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?") }
        ?? Message(
          zh: "可写科目代码、基本支出、项目支出、人员、公用、上年结转、当年、来源、单位 代码、项目 名称",
          en:
            "write a code, basic, projects, personnel, public, carryover, current, a source, unit CODE or project NAME"
        ))
  }

  static func badComparison(_ word: String, at range: SourceRange, meant: String?, allowsRough: Bool) -> Diagnostic {
    let signs = allowsRough ? "=、≥、≤、>、< 或 ≈" : "=、≥、≤、> 或 <"
    let english = allowsRough ? "=, ≥, ≤, >, < or ≈" : "=, ≥, ≤, > or <"
    return Diagnostic(
      .badComparison, Message(zh: "“\(shortened(word))”不是比较符号", en: "“\(shortened(word))” is not a sign of comparison"),
      at: Label(range),
      rule: Message(zh: "比较用符号 \(signs)", en: "the signs are \(english)"),
      hint: meant.map { Message(zh: "改为 \($0)", en: "write \($0)") }
        ?? Message(zh: "换成其中一个符号", en: "use one of these signs"),
      fixIts: meant.map {
        [FixIt(Message(zh: "改为 \($0)", en: "write \($0)"), .maybe, [TextEdit(range, $0)])]
      } ?? [])
  }

  static func unspacedComparison(at range: SourceRange, spaced: String) -> Diagnostic {
    Diagnostic(
      .unspacedComparison,
      Message(zh: "比较符号两边要有空格", en: "a sign of comparison has a space on either side"), at: Label(range),
      hint: Message(zh: "写成 \(spaced)", en: "write \(spaced)"),
      fixIts: [FixIt(Message(zh: "加上空格", en: "add the space"), .safe, [TextEdit(range, spaced)])])
  }

  static func badExpression(_ problem: Message, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .badExpression, problem, at: Label(range),
      hint: Message(zh: "数和符号相间，写成 = 20批 * 2000元/批 这样", en: "numbers and signs alternate, as in = 20批 * 2000元/批"))
  }

  static func unmatchedBracket(isOpen: Bool, at range: SourceRange) -> Diagnostic {
    isOpen
      ? Diagnostic(
        .unmatchedBracket, Message(zh: "这个左括号没有右括号", en: "this bracket is never closed"), at: Label(range),
        hint: Message(zh: "补上右括号，或删去左括号", en: "add the closing bracket, or delete this one"))
      : Diagnostic(
        .unmatchedBracket, Message(zh: "多出一个右括号", en: "this bracket closes nothing"), at: Label(range),
        hint: Message(zh: "删去右括号，或补上左括号", en: "delete it, or add the opening bracket"))
  }

  static func strangeOperand(_ word: String, at range: SourceRange) -> Diagnostic {
    let spaced = spacedSigns(in: word)
    return Diagnostic(
      .strangeOperand,
      Message(zh: "算式里不能写“\(shortened(word))”", en: "“\(shortened(word))” cannot stand in a calculation"),
      at: Label(range),
      rule: Message(
        zh: "算式里只有数、“设”的名称、括号和 + - * /", en: "a calculation holds numbers, names of “let”, brackets and + - * /"),
      hint: spaced.map { Message(zh: "符号两边要有空格：\($0)", en: "a sign has a space on either side: \($0)") }
        ?? Message(zh: "删去它，或换成数", en: "delete it, or write a number"),
      fixIts: spaced.map {
        [FixIt(Message(zh: "加上空格", en: "add the spaces"), .maybe, [TextEdit(range, $0)])]
      } ?? [])
  }
}

/// A part of a calculation with spaces around the `-` and `/` in it; `nil` when it has none between two others.
private func spacedSigns(in word: String) -> String? {
  let signs = word.dropFirst().dropLast().filter { $0 == "-" || $0 == "/" || $0 == "－" || $0 == "／" }
  guard !signs.isEmpty else { return nil }
  var spaced = ""
  for character in word { spaced += signs.contains(character) ? " \(character) " : String(character) }
  return spaced
}
