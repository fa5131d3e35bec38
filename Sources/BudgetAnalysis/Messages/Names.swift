import BudgetModel
import BudgetSource
import BudgetSyntax

// B02: statements, units and questions. B07: includes. B08: layouts.

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
      .badYear, Message(zh: "“\(shortened(text))”不是预算年度", en: "“\(shortened(text))” is not a budget year"),
      at: Label(place),
      hint: Message(zh: "写 1994 到 2100 之间的四位年份，如 2024", en: "write a year of four digits from 1994 to 2100, as 2024"))
  }

  static func badDate(_ text: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .badDate, Message(zh: "“\(shortened(text))”不是日期", en: "“\(shortened(text))” is not a date"), at: Label(place),
      hint: Message(zh: "写成 2024-04-17 这样", en: "write it as 2024-04-17"))
  }

  static func unitCode(
    _ code: String, of department: String, department place: SourceRange, at unit: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unitCode,
      Message(
        zh: "单位代码 \(code) 不以部门代码 \(department) 开头",
        en: "unit \(code) does not begin with its department's \(department)"),
      severity: .warning, at: Label(unit), labels: [Label(place, Message(zh: "部门代码", en: "the department's code"))],
      rule: Message(zh: "单位代码的前几位是主管部门的代码", en: "a unit's code begins with that of the department in charge"),
      hint: Message(zh: "核对单位代码", en: "check the unit's code"))
  }

  static func departmentCode(_ code: String, units: [SourceRange], at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unitCode,
      Message(zh: "没有一个单位的代码以部门代码 \(code) 开头", en: "no unit's code begins with the department's, \(code)"),
      severity: .warning, at: Label(place),
      labels: units.prefix(3).map { Label($0, Message(zh: "单位代码", en: "a unit's code")) },
      rule: Message(zh: "单位代码的前几位是主管部门的代码", en: "a unit's code begins with that of the department in charge"),
      hint: Message(zh: "核对部门代码", en: "check the department's code"))
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
      Message(zh: "单位 \(shortened(unit)) 前后写得不一样", en: "unit \(shortened(unit)) is described in two ways"),
      at: Label(place),
      labels: [Label(first, Message(zh: "前面写的是“\(was)”", en: "“\(was)” here"))],
      hint: Message(zh: "两处写成一样，或换一个代码", en: "write the same in both places, or another code"))
  }

  static func unitAmbiguous(_ name: String, second: SourceRange, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unitAmbiguous, Message(zh: "叫“\(shortened(name))”的单位不止一个", en: "several units are called “\(shortened(name))”"),
      at: Label(place),
      labels: [Label(second, Message(zh: "另一个在这里", en: "another one"))],
      rule: Message(zh: "不作猜测：同名单位要用代码区分", en: "nothing is guessed: a code tells units of one name apart"),
      hint: Message(zh: "写上单位代码", en: "write the unit's code"))
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
      Message(zh: "“\(shortened(word))”前面已有同类的条件", en: "a condition like “\(shortened(word))” stands there already"),
      at: Label(place),
      rule: Message(zh: "每类条件只写一个", en: "a question has one condition of a kind"),
      hint: Message(zh: "删去一个，或分成两行核对", en: "delete one, or write two assertions"))
  }

  static func filterOfSpending(_ word: String, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .filterOfSpending,
      Message(zh: "收入不能按“\(shortened(word))”核对", en: "“\(shortened(word))” does not narrow income"), at: Label(place),
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
      rule: Message(zh: "文件不能引用自己，也不能绕回自己", en: "no file includes itself, by any way round"),
      hint: Message(zh: "删去其中一个“引用”", en: "delete one of the includes"))
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
    let names = known.names
    let meant = suggestion(for: name, among: names.flatMap { [$0.chinese, $0.english] })
    let chinese = names.map(\.chinese).joined(separator: "、")
    let english = names.map(\.english).joined(separator: ", ")
    return Diagnostic(
      .unknownLayout, Message(zh: "没有版式“\(shortened(name))”", en: "there is no layout “\(shortened(name))”"),
      at: Label(place),
      hint: meant.map { Message(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?") }
        ?? Message(zh: "现有：\(chinese)", en: "known layouts: \(english)"))
  }

  static func layoutYear(_ name: String, _ year: Int, served: [ClosedRange<Int>], at place: SourceRange) -> Diagnostic {
    let years = served.map { "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
    return Diagnostic(
      .layoutYear,
      Message(zh: "版式“\(shortened(name))”没有 \(year) 年的表", en: "layout “\(shortened(name))” has no tables for \(year)"),
      at: Label(place),
      rule: Message(zh: "这个版式的表用于 \(years) 年", en: "its tables are those of \(years)"),
      hint: Message(zh: "核对预算年度，或换一个版式", en: "check the year of the budget, or choose another layout"))
  }

  static func unvouchedLayout(_ layout: LayoutProfile, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      .unvouchedLayout,
      Message(
        zh: "版式“\(layout.chineseName)”还没有与公开的表核对过",
        en: "layout “\(layout.englishName)”: held against no published table"),
      severity: .warning, at: Label(place),
      rule: Message(zh: "它的各表凭记忆编成", en: "its tables are made from memory"),
      hint: Message(zh: "公开前对照当年下发的表样", en: "before publishing, compare its tables with the forms of the year"))
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
