import BudgetModel
import BudgetSource
import BudgetSyntax

// B02: names and codes. B07: includes. B08: layouts.

extension Account {
  /// `2080101 行政运行`.
  var label: String { name.isEmpty ? code.text : "\(code.text) \(name)" }
  /// The label where it is short enough for a first line, else the code.
  var shortLabel: String { displayWidth(of: label) <= 32 ? label : code.text }
}

/// A name cut down for a first line; the excerpt below shows it whole.
func shortened(_ name: String) -> String {
  var short = ""
  var width = 0
  for character in name {
    width += displayWidth(of: String(character))
    if width > 28 { return short + "…" }
    short.append(character)
  }
  return short
}

/// Accounts in a row, as each tongue writes a list.
private func lists(_ accounts: [Account]) -> (chinese: String, english: String) {
  let labels = accounts.map(\.label)
  return (labels.joined(separator: "、"), labels.joined(separator: ", "))
}

extension Diagnostic {
  // MARK: Reading

  static func emptyFile(at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .emptyFile, Message(zh: "文件是空的", en: "the file is empty"), at: Label(place),
      hint: Message(zh: "先写 预算 2024 和 部门 某某局", en: "begin with budget 2024 and department NAME"))
  }

  // MARK: Statements

  static func statementTwice(_ keyword: Keyword, first: SourceRange?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .statementTwice,
      Message(zh: "“\(keyword.chinese)”写了两次", en: "“\(keyword.english)” stands twice"), at: Label(place),
      labels: first.map { [Label($0, Message(zh: "第一次在这里", en: "first here"))] } ?? [],
      rule: Message(zh: "一项事实只写一次", en: "a fact is written once"),
      hint: Message(zh: "删去其中一行", en: "delete one of the two lines"))
  }

  static func statementMissing(_ keyword: Keyword, at place: SourceRange) -> Diagnostic {
    let example: Message =
      switch keyword {
      case .department: Message(zh: "部门 321 某某局", en: "department 321 NAME")
      case .layout: Message(zh: "版式 四川", en: "layout sichuan")
      default: Message(zh: "预算 2024", en: "budget 2024")
      }
    return Diagnostic(
      .statementMissing,
      Message(zh: "没有写“\(keyword.chinese)”这一行", en: "the line “\(keyword.english)” is missing"), at: Label(place),
      hint: Message(zh: "在文件开头加一行：\(example.zh)", en: "add a line at the top: \(example.en)"))
  }

  static func rootStatement(_ keyword: Keyword, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .rootStatement,
      Message(
        zh: "“\(keyword.chinese)”只能写在主文件里", en: "“\(keyword.english)” belongs in the root file only"),
      at: Label(place),
      rule: Message(
        zh: "被引用的文件不写年度、部门、版式和日期", en: "an included file says nothing of year, department, layout and date"),
      hint: Message(zh: "把这一行移到主文件", en: "move this line to the root file"))
  }

  static func badYear(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .badYear, Message(zh: "“\(text)”不是预算年度", en: "“\(text)” is not a budget year"), at: Label(place),
      hint: Message(zh: "写四位年份，如 2024", en: "write four digits, as 2024"))
  }

  static func badDate(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .badDate, Message(zh: "“\(text)”不是日期", en: "“\(text)” is not a date"), at: Label(place),
      hint: Message(zh: "写成 2024-04-17 这样", en: "write it as 2024-04-17"))
  }

  static func aboveFirstUnit(at place: SourceRange, unit: SourceRange) -> Diagnostic {
    Diagnostic(
      .aboveFirstUnit,
      Message(zh: "这一块不属于任何单位", en: "this block belongs to no unit"), at: Label(place),
      labels: [Label(unit, Message(zh: "本预算分单位编写", en: "this budget is written by unit"))],
      rule: Message(zh: "收支属于上面最近的“单位”，不带进引用的文件", en: "money belongs to the unit above it in the same file"),
      hint: Message(zh: "在它上面写“单位 代码 名称”", en: "write “unit CODE NAME” above it"))
  }

  static func unitChanged(_ unit: String, was: String, first: SourceRange, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unitChanged,
      Message(zh: "单位 \(unit) 前后写得不一样", en: "unit \(unit) is described in two ways"), at: Label(place),
      labels: [Label(first, Message(zh: "前面写的是“\(was)”", en: "“\(was)” here"))],
      hint: Message(zh: "两处写成一样，或换一个代码", en: "write the same in both places, or another code"))
  }

  // MARK: Codes

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
        zh: "“\(written)”是 \(others)；改名称，或改代码", en: "“\(written)” is \(othersEnglish); correct the name or the code")
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
      at: Label(place, Message(zh: "写的是“\(written)”", en: "“\(written)” here")),
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
        en: "“\(text)” is no code: \(text.utf8.count) digit\(text.utf8.count == 1 ? "" : "s")"),
      at: Label(place),
      rule: Message(
        zh: "类 3 位、款 5 位、项 7 位、明细 7 或 9 位，以 2 或 3 开头", en: "codes have 3, 5, 7 or 9 digits and begin with 2 or 3"),
      hint: list.isEmpty
        ? Message(zh: "补上或删去数字", en: "add or delete digits")
        : Message(zh: "是不是 \(list)？", en: "did you mean \(english)?"))
  }

  static func wrongClassification(_ code: Code, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongClassification,
      Message(zh: "\(code.text) 不是支出科目", en: "\(code.text) is no account of expenditure"), at: Label(place),
      rule: Message(zh: "功能分类以 2 开头，部门经济分类以 3 开头", en: "functional codes begin with 2, economic ones with 3"),
      hint: Message(zh: "写支出功能分类或部门经济分类的代码", en: "write a functional or an economic code"))
  }

  static func firstLine(_ code: Code, economic: Bool, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .wrongClassification,
      economic
        ? Message(
          zh: "“经济分类”下面不能写功能科目 \(code.text)", en: "the functional code \(code.text) cannot stand below economic")
        : Message(zh: "经济科目 \(code.text) 上面没有功能科目", en: "no functional code stands above \(code.text)"),
      at: Label(place),
      rule: Message(zh: "先写功能科目，经济科目缩进写在它下面", en: "an economic line is indented below a functional one"),
      hint: economic
        ? Message(zh: "写 3 开头的代码", en: "write a code that begins with 3")
        : Message(zh: "在上面加一行功能科目，如 2080101", en: "add a functional line above it, as 2080101"))
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
      .accountWithoutSuperior,
      Message(zh: "类一级科目 \(code.text) 不能声明", en: "a class such as \(code.text) cannot be declared"), at: Label(place),
      rule: Message(zh: "上级要在目录里，或另行声明", en: "the superior is in the list or declared itself"),
      hint: Message(zh: "声明它的下级，或用“目录”引入自己的科目目录", en: "declare a subordinate, or use an own classification file"))
  }

  static func unitAmbiguous(_ name: String, second: SourceRange, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unitAmbiguous, Message(zh: "叫“\(shortened(name))”的单位不止一个", en: "several units are called “\(shortened(name))”"),
      at: Label(place),
      labels: [Label(second, Message(zh: "另一个在这里", en: "another one"))],
      rule: Message(zh: "不作猜测：同名单位要用代码区分", en: "nothing is guessed: a code tells units of one name apart"),
      hint: Message(zh: "写上单位代码", en: "write the unit's code"))
  }

  static func accountTwice(_ account: Account, first: SourceRange?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .accountTwice,
      first == nil
        ? Message(zh: "目录里已有 \(account.label)", en: "the list has \(account.label) already")
        : Message(zh: "科目 \(account.code.text) 声明了两次", en: "account \(account.code.text) is declared twice"),
      at: Label(place), labels: first.map { [Label($0, Message(zh: "第一次在这里", en: "first here"))] } ?? [],
      hint: Message(zh: "删去这一行，或换一个代码", en: "delete this line, or use another code"))
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

  // MARK: Questions

  static func unknownUnit(_ code: String, suggestion: String?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownUnit, Message(zh: "没有代码为 \(code) 的单位", en: "there is no unit \(code)"), at: Label(place),
      hint: suggestion.map { Message(zh: "是不是 \($0)？", en: "did you mean \($0)?") }
        ?? Message(zh: "写“单位”行里的代码", en: "write the code of a unit line"))
  }

  static func unknownProject(_ name: String, suggestion: String?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownProject, Message(zh: "没有项目“\(shortened(name))”", en: "there is no project “\(shortened(name))”"),
      at: Label(place),
      hint: suggestion.map { Message(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?") }
        ?? Message(zh: "写“项目”行里的名称", en: "write the name of a project line"))
  }

  static func narrowedTwice(_ word: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .narrowedTwice,
      Message(zh: "“\(word)”与前面的条件是同一类", en: "“\(word)” is a second condition of one kind"), at: Label(place),
      rule: Message(zh: "每类条件只写一个", en: "a question has one condition of a kind"),
      hint: Message(zh: "删去一个，或分成两行核对", en: "delete one, or write two assertions"))
  }

  static func filterOfSpending(_ word: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .filterOfSpending,
      Message(zh: "收入不能按“\(word)”核对", en: "“\(word)” does not narrow income"), at: Label(place),
      rule: Message(zh: "收入只分来源、单位、当年和上年结转", en: "income is told apart by source, unit, current and carryover"),
      hint: Message(zh: "删去它，或改为“支出”", en: "delete it, or ask for spend"))
  }

  // MARK: Includes

  static func includeMissing(_ path: String, isGlob: Bool, suggestion: String?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .includeMissing,
      isGlob
        ? Message(zh: "没有文件符合“\(shortened(path))”", en: "no file matches “\(shortened(path))”")
        : Message(zh: "找不到文件“\(shortened(path))”", en: "there is no file “\(shortened(path))”"), at: Label(place),
      rule: Message(zh: "路径从写这一行的文件所在文件夹算起", en: "a path starts from the folder of this file"),
      hint: suggestion.map { Message(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?") }
        ?? Message(zh: "核对文件名", en: "check the name"))
  }

  static func includeOutside(_ path: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .includeOutside,
      Message(zh: "“\(shortened(path))”在主文件的文件夹之外", en: "“\(shortened(path))” lies outside the root file's folder"),
      at: Label(place),
      rule: Message(zh: "只引用主文件所在文件夹里的文件，链接也不例外", en: "includes stay in the root file's folder, links as well"),
      hint: Message(zh: "把文件复制进来", en: "copy the file into the folder"))
  }

  static func includeCycle(_ path: String, first: SourceRange?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .includeCycle, Message(zh: "引用绕回了“\(shortened(path))”", en: "this include leads back to “\(shortened(path))”"),
      at: Label(place),
      labels: first.map { [Label($0, Message(zh: "它在这里被引用", en: "it is included here"))] } ?? [],
      hint: Message(zh: "删去这一行", en: "delete this line"))
  }

  static func includeTwice(_ path: String, first: SourceRange?, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .includeTwice, Message(zh: "“\(shortened(path))”引用了两次", en: "“\(shortened(path))” is included twice"),
      at: Label(place),
      labels: first.map { [Label($0, Message(zh: "第一次在这里", en: "first here"))] } ?? [],
      rule: Message(zh: "引用两次会重复计算", en: "its money would count twice"),
      hint: Message(zh: "删去其中一行", en: "delete one of the two lines"))
  }

  static func includeUnreadable(_ path: String, reason: Message, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .includeUnreadable,
      Message(zh: "读不了“\(shortened(path))”", en: "“\(shortened(path))” cannot be read"), at: Label(place, reason),
      hint: Message(zh: "检查这个文件能不能打开", en: "check that the file can be opened"))
  }

  // MARK: Layouts

  static func unknownLayout(_ name: String, known: [LayoutProfile], at place: SourceRange) -> Diagnostic {
    let meant = suggestion(for: name, among: known.flatMap { [$0.chineseName, $0.englishName] })
    let chinese = known.map(\.chineseName).joined(separator: "、")
    let english = known.map(\.englishName).joined(separator: ", ")
    return Diagnostic(
      .unknownLayout, Message(zh: "没有版式“\(name)”", en: "there is no layout “\(name)”"), at: Label(place),
      hint: meant.map { Message(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?") }
        ?? Message(zh: "现有：\(chinese)", en: "known layouts: \(english)"))
  }

  static func layoutYear(_ name: String, _ year: Int, served: [ClosedRange<Int>], at place: SourceRange) -> Diagnostic {
    let years = served.map { "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
    return Diagnostic(
      .layoutYear,
      Message(zh: "版式“\(name)”没有 \(year) 年的表", en: "layout “\(name)” has no tables for \(year)"), at: Label(place),
      hint: Message(zh: "它适用于 \(years) 年", en: "it serves \(years)"))
  }

  static func unknownTable(_ table: String, layout: LayoutProfile, at place: SourceRange) -> Diagnostic {
    let numbers = layout.tables.map(\.number)
    return Diagnostic(
      .unknownTable,
      Message(zh: "版式没有“\(table)”", en: "the layout has no table “\(table)”"), at: Label(place),
      hint: Message(
        zh: "可写 \(numbers.joined(separator: "、"))", en: "its tables are \(numbers.joined(separator: ", "))"))
  }
}
