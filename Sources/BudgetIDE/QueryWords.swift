import BudgetSource
import BudgetSyntax

extension Keyword {
  /// What a word asks for in a query (核对), where its statement or tag of the same name means something else.
  var queryHelp: Message? {
    switch self {
    case .income: Message(zh: "查数：收入", en: "in a query: the income side")
    case .basic: Message(zh: "查数：只算基本支出", en: "in a query: basic expenditure only")
    case .projects: Message(zh: "查数：只算项目支出", en: "in a query: project expenditure only")
    case .unit: Message(zh: "查数：只算一个单位，后面写它的代码", en: "in a query: one unit only; its code follows")
    case .project: Message(zh: "查数：只算一个项目，后面写它的名称", en: "in a query: one project only; its name follows")
    case .personnel: Message(zh: "查数：只算人员经费", en: "in a query: personnel money only")
    case .publicMoney: Message(zh: "查数：只算公用经费", en: "in a query: public money only")
    case .carryOver: Message(zh: "查数：只算上年结转的钱", en: "in a query: only money carried over from last year")
    default: group == .source ? Message(zh: "查数：只算来自\(chinese)的钱", en: "in a query: money of this source only") : nil
    }
  }
}
