import BudgetModel
import BudgetSource

// B02: codes and accounts.

extension Account {
  /// `2080101 行政运行`.
  var label: String { name.isEmpty ? code.text : "\(code.text) \(name)" }
  /// The label where it is short enough for a first line, else the code.
  var shortLabel: String { displayWidth(of: label) <= 32 ? label : code.text }
}

/// Accounts in a row, as each tongue writes a list.
private func lists(_ accounts: [Account]) -> (chinese: String, english: String) {
  let labels = accounts.map(\.label)
  return (labels.joined(separator: "、"), labels.joined(separator: ", "))
}

extension Diagnostic {
  static func unknownCode(
    _ code: Code, year: Int, superior: Account?, suggestions: [Account], at place: SourceRange,
    accountLine: SourceRange?, needsLineEnd: Bool = false
  ) -> Diagnostic {
    let (list, english) = lists(suggestions)
    let isUncertain = superior.map { $0.certainty != .vouched } ?? false
    var fixIts = suggestions.prefix(1).map {
      FixIt(Message(zh: "改为 \($0.label)", en: "write \($0.label)"), .maybe, [TextEdit(place, $0.code.text)])
    }
    if let superior, let accountLine {
      fixIts.append(
        FixIt(
          Message(zh: "声明为 \(superior.name) 的下级科目", en: "declare it below \(superior.label)"), .placeholder,
          [TextEdit(accountLine, (needsLineEnd ? "\n" : "") + "科目 \(code.text) 名称\n")]))
    }
    let doubt = Message(
      zh: "（目录里 \(superior?.label ?? "") 的下级未必齐全）", en: " (the list below \(superior?.label ?? "") may be incomplete)")
    let ask =
      suggestions.isEmpty
      ? Message(
        zh: "核对代码；确有这个科目时写“科目 \(code.text) 名称”",
        en: "check the code; if it exists, declare it: account \(code.text) NAME")
      : Message(zh: "是不是 \(list)？", en: "did you mean \(english)?")
    return Diagnostic(
      .unknownCode,
      Message(
        zh: "\(year == 0 ? "" : "\(year) 年")没有科目 \(code.text)",
        en: "there is no account \(code.text)\(year == 0 ? "" : " in \(year)")"),
      at: Label(place), operands: [Operand("code", .text(code.text))],
      rule: Message(zh: "科目代码要在当年的政府收支分类科目里", en: "a code stands in the classification of its year"),
      hint: isUncertain ? Message(zh: ask.zh + doubt.zh, en: ask.en + doubt.en) : ask, fixIts: Array(fixIts))
  }

  static func nameMismatch(
    _ account: Account, written: String, named: [Account], at place: SourceRange
  ) -> Diagnostic {
    let isSure = account.certainty == .vouched || account.certainty == .declared
    let (others, othersEnglish) = lists(named)
    var hint = Message(zh: "改名称，或改代码", en: "correct the name or the code")
    if !others.isEmpty {
      hint = Message(
        zh: "“\(shortened(written))”是 \(others)；改名称，或改代码",
        en: "“\(shortened(written))” is \(othersEnglish); correct the name or the code")
    }
    if !isSure {
      hint = Message(
        zh: hint.zh + "（目录的这一行尚未核实）", en: hint.en + " (this row of the list is not vouched for)")
    }
    return Diagnostic(
      .nameMismatch,
      Message(
        zh: "\(account.code.text) 是“\(shortened(account.name))”",
        en: "\(account.code.text) is “\(shortened(account.name))”"),
      severity: isSure ? .error : .warning,
      at: Label(place, Message(zh: "写的是“\(shortened(written))”", en: "“\(shortened(written))” here")),
      operands: [Operand("code", .text(account.code.text)), Operand("name", .text(account.name))],
      rule: Message(zh: "代码旁的名称要与目录一致", en: "a name beside a code is the account's own"), hint: hint,
      fixIts: [
        FixIt(
          Message(zh: "改为“\(account.name)”", en: "write “\(account.name)”"), .maybe, [TextEdit(place, account.name)])
      ])
  }

  static func codeLength(_ text: String, suggestions: [Account] = [], at place: SourceRange) -> Diagnostic {
    let (list, english) = lists(suggestions)
    return Diagnostic(
      .codeLength,
      Message(
        zh: "\(text) 有 \(text.utf8.count) 位数字，不是科目代码",
        en: "“\(shortened(text))” is no code: \(text.utf8.count) digit\(text.utf8.count == 1 ? "" : "s")"),
      at: Label(place),
      rule: Message(
        zh: "类 3 位、款 5 位、项 7 位、明细 7 或 9 位，以 2 或 3 开头", en: "codes have 3, 5, 7 or 9 digits and begin with 2 or 3"),
      hint: list.isEmpty
        ? Message(zh: "补上或删去数字", en: "add or delete digits")
        : Message(zh: "是不是 \(list)？", en: "did you mean \(english)?"))
  }

  static func wrongClassification(_ code: String, suggestions: [Account], at place: SourceRange) -> Diagnostic {
    let (list, english) = lists(suggestions)
    return Diagnostic(
      .wrongClassification,
      Message(zh: "\(code) 不是支出科目", en: "\(code) is no account of expenditure"), at: Label(place),
      rule: Message(zh: "功能分类以 2 开头，部门经济分类以 3 开头", en: "functional codes begin with 2, economic ones with 3"),
      hint: list.isEmpty
        ? Message(zh: "写支出功能分类或部门经济分类的代码", en: "write a functional or an economic code")
        : Message(zh: "是不是 \(list)？", en: "did you mean \(english)?"))
  }

  static func economicWithoutFunction(_ code: Code, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .economicWithoutFunction,
      Message(zh: "经济科目 \(code.text) 上面没有功能科目", en: "no functional code stands above \(code.text)"),
      at: Label(place),
      rule: Message(zh: "先写功能科目，经济科目缩进写在它下面", en: "an economic line is indented below a functional one"),
      hint: Message(zh: "在上面加一行功能科目，如 2080101", en: "add a functional line above it, as 2080101"))
  }

  static func functionBelowEconomic(_ code: Code, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .functionBelowEconomic,
      Message(zh: "“经济分类”下面不能写功能科目 \(code.text)", en: "the functional code \(code.text) cannot stand below economic"),
      at: Label(place),
      rule: Message(zh: "“经济分类”下面只写经济科目", en: "below “economic” stand economic codes only"),
      hint: Message(zh: "写 3 开头的代码，或移到“经济分类”前面", en: "write a code that begins with 3, or move it above “economic”"))
  }

  static func notSubordinate(
    _ account: Account, above: Account, abovePlace: SourceRange, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .notSubordinate,
      Message(
        zh: "\(account.code.text) 不是 \(above.code.text) 的下级", en: "\(account.code.text) is not below \(above.code.text)"
      ),
      at: Label(place),
      labels: [Label(abovePlace, Message(zh: "缩进在“\(above.name)”下面", en: "indented below “\(above.name)”"))],
      rule: Message(zh: "缩进的行要是上一行的下级科目", en: "an indented line is subordinate to the line above"),
      hint: Message(zh: "改代码，或调整缩进", en: "correct the code or the indentation"))
  }

  static func codeTwice(_ account: Account, first: SourceRange, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .codeTwice,
      Message(zh: "\(account.code.text) 在这里写了两次", en: "\(account.code.text) stands here twice"), at: Label(place),
      labels: [Label(first, Message(zh: "第一次在这里", en: "first here"))],
      rule: Message(zh: "同一科目、同样标记只写一行，否则会重复计算", en: "one account, one line, or its money would count twice"),
      hint: Message(zh: "合成一行，或用标记区分", en: "join the two lines, or tell them apart by a tag"))
  }

  static func besideSuperior(
    _ account: Account, first: SourceRange, isBelow: Bool, at place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .besideSuperior,
      isBelow
        ? Message(zh: "\(account.code.text) 与它的上级科目并列", en: "\(account.code.text) stands beside its superior")
        : Message(zh: "\(account.code.text) 与它的下级科目并列", en: "\(account.code.text) stands beside its subordinate"),
      at: Label(place),
      labels: [
        Label(
          first,
          isBelow ? Message(zh: "上级在这里", en: "the superior") : Message(zh: "下级在这里", en: "the subordinate"))
      ],
      rule: Message(zh: "上级已包含下级，并列会重复计算", en: "a superior holds its subordinates; side by side they count twice"),
      hint: Message(zh: "把下级缩进写在上级下面，或删去上级", en: "indent the subordinate below, or delete the superior"))
  }

  static func moneyTooHigh(_ account: Account, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .moneyTooHigh,
      Message(zh: "金额不能直接写在 \(account.shortLabel)", en: "money cannot stand at \(account.shortLabel)"),
      at: Label(place),
      rule: account.code.isFunctional
        ? Message(zh: "功能科目的金额写到项（7 位）", en: "functional money stands at seven digits (项)")
        : Message(zh: "经济科目的金额写到款（5 位）或声明过的明细", en: "economic money stands at five digits (款) or a declared detail"),
      hint: Message(zh: "在它下面写下级科目和金额", en: "write its subordinates and their amounts below it"))
  }

  static func accountWithoutSuperior(_ code: Code, suggestion: [Account], at place: SourceRange) -> Diagnostic {
    let superior = code.superior?.text ?? code.text
    let (list, english) = lists(suggestion)
    return Diagnostic(
      .accountWithoutSuperior,
      Message(zh: "科目 \(code.text) 没有上级 \(superior)", en: "account \(code.text) has no superior \(superior)"),
      at: Label(place),
      rule: Message(zh: "上级要在目录里，或另行声明", en: "the superior is in the list or declared itself"),
      hint: list.isEmpty
        ? Message(zh: "核对代码，或先声明上级", en: "check the code, or declare the superior")
        : Message(zh: "上级是不是 \(list)？", en: "did you mean the superior \(english)?"))
  }

  static func accountWithoutSuperior(_ code: Code, in path: String, line: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .accountWithoutSuperior,
      Message(
        zh: "科目 \(code.text) 没有上级 \(code.superior?.text ?? "")",
        en: "account \(code.text) has no superior \(code.superior?.text ?? "")"),
      at: Label(place, Message(zh: "在 \(path) 第 \(line) 行", en: "in line \(line) of \(path)")),
      rule: Message(zh: "上级要在目录里，或另行声明", en: "the superior is in the list or declared itself"),
      hint: Message(zh: "在那个文件里补上上级科目", en: "add the superior to that file"))
  }

  static func classDeclared(_ code: Code, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .classDeclared,
      Message(zh: "类一级科目 \(code.text) 不能声明", en: "a class such as \(code.text) cannot be declared"), at: Label(place),
      rule: Message(zh: "“科目”只声明已有科目的明细", en: "“account” declares details of accounts that there are"),
      hint: Message(zh: "声明它的下级，或用“目录”引入自己的科目目录", en: "declare a subordinate, or use an own classification file"))
  }

  static func accountTwice(_ account: Account, first: SourceRange, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .accountTwice,
      Message(zh: "科目 \(account.code.text) 声明了两次", en: "account \(account.code.text) is declared twice"),
      at: Label(place), labels: [Label(first, Message(zh: "第一次在这里", en: "first here"))],
      rule: Message(zh: "一个科目只声明一次", en: "an account is declared once"),
      hint: Message(zh: "删去这一行，或换一个代码", en: "delete this line, or use another code"))
  }

  static func accountInList(_ account: Account, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .accountInList,
      Message(zh: "目录里已有 \(account.shortLabel)", en: "the list has \(account.shortLabel) already"), at: Label(place),
      rule: Message(zh: "目录里有的科目不用声明", en: "what the list has needs no declaration"),
      hint: Message(zh: "删去这一行；明细科目换一个代码", en: "delete this line; a local detail needs another code"))
  }

  static func badClassificationFile(_ path: String, line: Int, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .badClassificationFile,
      Message(zh: "\(path) 第 \(line) 行不是科目", en: "line \(line) of \(path) is no account"), at: Label(place),
      rule: Message(
        zh: "每行：代码、制表符、名称，可再加 general 等资金类别",
        en: "a line holds code, tab, name, and perhaps a fund such as general"),
      hint: Message(zh: "改正这一行", en: "correct that line"))
  }
}
