package import BudgetSource

/// The words of the language, each with its spelling in both tongues.
///
/// What a word is follows from its place: after `项目` comes a name, even `收入`.
package enum Keyword: UInt8, Sendable, CaseIterable {
  // Statements.
  case budget, department, unit, amounts, layout, date, include, letConstant, account, classification
  case income, basic, projects, project, runningCosts, performance, assert, note
  // Lines of blocks.
  case economic, goal, task, indicator
  // Sources of income.
  case general, governmentFund, stateCapital, fiscalAccount, operations, business, superior, subsidiary, otherIncome
  // Tags, and the other words of queries.
  case carryOver, personnel, publicMoney, from, current, spend
  // Kinds of unit.
  case administrative, civilService, institution
  // Indicators.
  case quantity, quality, timeliness, economicCost, socialCost, environmentalCost, economicBenefit, socialBenefit
  case ecologicalBenefit, sustainableImpact, sustainableDevelopment, clientSatisfaction, beneficiarySatisfaction
  case qualitative, weight, positive, negative
  // Reserved for the text around the tables and for comparisons.
  case prior, staff, procurement, asset, reason, duty
}

extension Keyword {
  /// What a keyword is to the grammar.
  package enum Group: String, Sendable, CaseIterable {
    case statement, blockLine, source, tag, query, unitKind, indicatorKind, indicatorWord, reserved
  }

  package var group: Group {
    switch self {
    case .budget, .department, .unit, .amounts, .layout, .date, .include, .letConstant, .account, .classification,
      .income, .basic, .projects, .project, .runningCosts, .performance, .assert, .note:
      .statement
    case .economic, .goal, .task, .indicator: .blockLine
    case .general, .governmentFund, .stateCapital, .fiscalAccount, .operations, .business, .superior, .subsidiary,
      .otherIncome:
      .source
    case .carryOver, .personnel, .publicMoney, .from: .tag
    case .current, .spend: .query
    case .administrative, .civilService, .institution: .unitKind
    case .quantity, .quality, .timeliness, .economicCost, .socialCost, .environmentalCost, .economicBenefit,
      .socialBenefit, .ecologicalBenefit, .sustainableImpact, .sustainableDevelopment, .clientSatisfaction,
      .beneficiarySatisfaction:
      .indicatorKind
    case .qualitative, .weight, .positive, .negative: .indicatorWord
    case .prior, .staff, .procurement, .asset, .reason, .duty: .reserved
    }
  }

  package var chinese: String { Keyword.spellings[Int(rawValue)].chinese }
  package var english: String { Keyword.spellings[Int(rawValue)].english }

  package func spelling(in tongue: Tongue) -> String {
    switch tongue {
    case .chinese: chinese
    case .english: english
    }
  }

  /// The one table of spellings, in the order of the cases.
  private static let spellings: [(chinese: String, english: String)] = [
    ("预算", "budget"), ("部门", "department"), ("单位", "unit"), ("金额", "amounts"), ("版式", "layout"), ("日期", "date"),
    ("引用", "include"), ("设", "let"), ("科目", "account"), ("目录", "classification"),
    ("收入", "income"), ("基本支出", "basic"), ("项目支出", "projects"), ("项目", "project"),
    ("机关运行经费", "agency-running-costs"), ("整体绩效", "performance"), ("核对", "assert"), ("说明", "note"),
    ("经济分类", "economic"), ("目标", "goal"), ("任务", "task"), ("指标", "indicator"),
    ("一般公共预算", "general"), ("政府性基金预算", "government-fund"), ("国有资本经营预算", "state-capital"),
    ("财政专户", "fiscal-account"), ("事业收入", "operations"), ("事业单位经营收入", "business"),
    ("上级补助收入", "superior"), ("附属单位上缴收入", "subsidiary"), ("其他收入", "other"),
    ("上年结转", "carryover"), ("人员", "personnel"), ("公用", "public"), ("来自", "from"), ("当年", "current"),
    ("支出", "spend"),
    ("行政", "administrative"), ("参公", "civil-service"), ("事业", "institution"),
    ("数量", "quantity"), ("质量", "quality"), ("时效", "timeliness"), ("经济成本", "economic-cost"),
    ("社会成本", "social-cost"), ("生态环境成本", "environmental-cost"), ("经济效益", "economic-benefit"),
    ("社会效益", "social-benefit"), ("生态效益", "ecological-benefit"), ("可持续影响", "sustainable-impact"),
    ("可持续发展", "sustainable-development"), ("服务对象满意度", "client-satisfaction"),
    ("帮扶对象满意度", "beneficiary-satisfaction"),
    ("定性", "qualitative"), ("权重", "weight"), ("正向", "positive"), ("反向", "negative"),
    ("上年", "prior"), ("人数", "staff"), ("采购", "procurement"), ("资产", "asset"), ("原因", "reason"),
    ("职能", "duty"),
  ]

  /// The keyword that `word` spells in either tongue, full-width letters folded.
  package init?(_ word: ArraySlice<UInt8>) {
    // The longest spelling has 24 bytes; a word with full-width letters takes three bytes a letter.
    guard word.count <= 72 else { return nil }
    let key = word.contains(0xEF) ? folded(word)[...] : word
    guard let keyword = Keyword.index.find(key) else { return nil }
    self = keyword
  }

  /// The tongue of a spelling: whether it begins with an ASCII letter.
  package static func tongue(of word: ArraySlice<UInt8>) -> Tongue {
    (word.first ?? 0) < 0x80 || word.first == 0xEF ? .english : .chinese
  }

  private static let index = KeywordIndex(
    Keyword.allCases.flatMap { [($0.chinese, $0), ($0.english, $0)] })
}

/// An open-addressing table from spelling to keyword.
private struct KeywordIndex: Sendable {
  private var slots: [(spelling: [UInt8], keyword: Keyword)?]

  init(_ entries: [(String, Keyword)]) {
    slots = Array(repeating: nil, count: 512)
    for (spelling, keyword) in entries {
      let bytes = Array(spelling.utf8)
      var slot = KeywordIndex.hash(bytes[...]) & 511
      while slots[slot] != nil { slot = (slot + 1) & 511 }
      slots[slot] = (bytes, keyword)
    }
  }

  func find(_ word: ArraySlice<UInt8>) -> Keyword? {
    var slot = KeywordIndex.hash(word) & 511
    while let entry = slots[slot] {
      if entry.spelling.count == word.count, entry.spelling.elementsEqual(word) { return entry.keyword }
      slot = (slot + 1) & 511
    }
    return nil
  }

  /// FNV-1a.
  private static func hash(_ word: ArraySlice<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash ^ (hash >> 15))
  }
}
