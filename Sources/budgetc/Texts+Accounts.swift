import BudgetModel
import BudgetSource

// What the command `accounts` says, and the option that names own lists of accounts.

extension Texts {
  static let accountsSummary = Message(zh: "查科目：代码、名称、资金", en: "finds accounts by code or by name")
  static let accountOperand = Message(zh: "代码或名称", en: "PREFIX|TEXT")
  static let accountOperandSummary = Message(
    zh: "代码的开头，列出它的上级和全部下级；或名称里的字，几个词要都有。\n不写时列出各类",
    en: """
      the beginning of a code, for all above and below it; or words of a name, all of which
      must be in it; without it the classes are listed
      """)
  static let yearValue = Message(zh: "年份", en: "YEAR")
  static let pathValue = Message(zh: "路径", en: "PATH")
  static let yearOption = Message(zh: "哪一年的科目（默认 2024）", en: "the edition of this year (2024 by default)")
  static let kindOption = Message(
    zh: "只要功能分类、部门经济分类、政府经济分类或收入分类", en: "only this classification of the four")
  static let accountsFileOption = Message(
    zh: "用这份预算的年度，连同它自己的科目和目录", en: "the year of this budget, with its own accounts and lists")
  static let changesOption = Message(zh: "列出这一年的变化", en: "what changed into that year's edition")
  static let classificationOption = Message(
    zh: "本地的科目目录（代码、制表符、名称），替换或补充自带的；可以写几次",
    en: "an own list of accounts (code, tab, name), which replaces or extends the shipped ones;\nmay be repeated")

  // MARK: - Mistakes

  static let yearHint = Message(zh: "写四位年份，如 2024", en: "write four digits, as 2024")
  static let yearWithFile = Message(zh: "--year 和 --file 不能一起写", en: "--year and --file do not go together")
  static let yearWithFileHint = Message(
    zh: "--file 用那份预算自己的年度", en: "--file takes the year of its budget")

  static func errorsElsewhere(_ count: Int) -> Message {
    Message(
      zh: "预算有 \(count) 个错误，用 budgetc check 查看",
      en: "the budget has \(count) \(count == 1 ? "error" : "errors"), see budgetc check")
  }

  static func noAccount(_ text: String, _ year: Int) -> Message {
    Message(zh: "\(year) 年的目录里没有“\(text)”", en: "the lists of \(year) have no “\(text)”")
  }

  static func noSuchChange(_ text: String, _ year: Int) -> Message {
    Message(zh: "\(year) 年的变化里没有“\(text)”", en: "the changes into \(year) have no “\(text)”")
  }

  static func allChanges(_ year: Int) -> Message {
    Message(
      zh: "budgetc accounts --changes --year \(year) 列出全部",
      en: "budgetc accounts --changes --year \(year) lists them all")
  }

  static func noChange(_ year: Int) -> Message {
    Message(zh: "没有记下 \(year) 年的变化", en: "no change into the edition of \(year) is on record")
  }

  static func knownChanges(_ years: ClosedRange<Int>) -> Message {
    let text = "\(years.lowerBound)–\(years.upperBound)"
    return Message(zh: "记下的是 \(text) 年的变化", en: "those on record are of \(text)")
  }

  static func otherEdition(_ account: Account, _ year: Int) -> Message {
    Message(
      zh: "\(year) 年有 \(account.code.text) \(account.name)，加上 --year \(year)",
      en: "the edition of \(year) has \(account.code.text) \(account.name): add --year \(year)")
  }

  static func similar(_ accounts: [Account]) -> Message {
    let texts = accounts.map { "\($0.code.text) \($0.name)" }
    return Message(
      zh: "是不是 \(texts.joined(separator: "、"))？", en: "did you mean \(texts.joined(separator: ", "))?")
  }

  static let listAccounts = Message(
    zh: "budgetc accounts 列出各类，budgetc accounts 208 列出一类",
    en: "budgetc accounts lists the classes, budgetc accounts 208 one of them")

  // MARK: - Tables

  static func accountsTitle(_ year: Int) -> Message {
    Message(zh: "\(year)年政府收支分类科目", en: "Accounts of \(year)")
  }

  static func changesTitle(_ year: Int) -> Message {
    Message(zh: "\(year)年政府收支分类科目的变化", en: "Changes into the accounts of \(year)")
  }

  static func accountCount(_ count: Int) -> Message {
    Message(zh: "\(count) 个科目", en: count == 1 ? "1 account" : "\(count) accounts")
  }

  static func changeCount(_ count: Int) -> Message {
    Message(zh: "\(count) 处变化", en: count == 1 ? "1 change" : "\(count) changes")
  }

  static let vouched = Message(zh: "依据", en: "vouched")
  static let accountHeads: [Message] = [
    Message(zh: "科目编码", en: "code"), Message(zh: "科目名称", en: "name"), Message(zh: "全称", en: "path"),
    Message(zh: "资金", en: "fund"), vouched,
  ]
  static let governmentHeads: [Message] = [
    Message(zh: "政府科目（行政、参公）", en: "government (admin.)"),
    Message(zh: "政府科目（事业）", en: "government (inst.)"),
  ]
  static let governmentVouched: [Message] = [
    Message(zh: "依据（行政、参公）", en: "vouched (admin.)"), Message(zh: "依据（事业）", en: "vouched (inst.)"),
  ]
  static let changeHeads: [Message] = [
    Message(zh: "年度", en: "year"), Message(zh: "科目编码", en: "code"), Message(zh: "变化", en: "change"),
    Message(zh: "原来", en: "before"), Message(zh: "现在", en: "after"), vouched,
    Message(zh: "说明", en: "remark"),
  ]

  static func word(for certainty: Certainty) -> Message {
    switch certainty {
    case .vouched: Message(zh: "已核实", en: "vouched")
    case .unvouched: Message(zh: "未核实", en: "unvouched")
    case .doubtful: Message(zh: "存疑", en: "doubtful")
    case .declared: Message(zh: "自行声明", en: "declared")
    }
  }

  static func word(for kind: AccountChange.Kind) -> Message {
    switch kind {
    case .added: Message(zh: "增设", en: "added")
    case .removed: Message(zh: "取消", en: "removed")
    case .renamed: Message(zh: "改名", en: "renamed")
    case .moved: Message(zh: "移来", en: "moved")
    case .split: Message(zh: "拆分", en: "split")
    case .merged: Message(zh: "合并", en: "merged")
    case .renumbered: Message(zh: "改码", en: "renumbered")
    case .reorganised: Message(zh: "调整", en: "reorganised")
    case .reworded: Message(zh: "改说明", en: "reworded")
    }
  }

  static let markedUnvouched = Message(
    zh: "※ 未核实：凭记忆收录，没有公开文件佐证，用前请与当年的《政府收支分类科目》核对。",
    en: "※ unvouched: from memory, shown by no published document; compare it with the official edition first.")
  static let markedDoubtful = Message(
    zh: "※※ 存疑：两次凭记忆写下的名称不同，或不确定当年还有。",
    en: "※※ doubtful: remembered in two ways, or perhaps not in this edition.")

  static func basedOn(_ base: Int, not year: Int) -> Message {
    Message(
      zh: "目录以 \(base) 年版为底本，\(year) 年只按已知的变化调整，可能不全。",
      en: "The lists are those of \(base); for \(year) only the known changes are applied, so some may be missing.")
  }

  static let changesIncomplete = Message(
    zh: "只列已知的变化，可能不全。年度写成两年的，是其中某一年。",
    en: "Only known changes are listed. Where a year is a span, it was one of them.")
}
