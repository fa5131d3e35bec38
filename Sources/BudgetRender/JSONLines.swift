package import BudgetModel
package import BudgetSource

/// Writes the money of a budget as JSON, an object a line: all incomes, then all facts of expenditure, in the order of
/// writing.
///
/// Each line is whole in itself, so that the lines of many departments can stand in one file:
///
/// ```
/// {"year":2024,"department":{"code":"321","name":"…"},"unit":{"code":"321001","name":"…","kind":"administrative"},
///  "direction":"expenditure","function":{"code":"2080101","name":"行政运行"},
///  "economic":{"code":"30101","name":"基本工资"},"governmentEconomic":{"code":"50101","name":"工资奖金津补贴"},
///  "project":null,"kind":"basic","personnel":true,"source":"general","fund":"general","carryOver":false,
///  "margin":null,"amount":"2153310.00","place":{"file":"2024.bud","line":43,"column":5}}
/// ```
///
/// The words are those of ``renderJSON(_:into:)``, but that a project is named. Memory is flat.
package func renderJSONLines(_ publication: Publication, into sink: inout ByteSink) {
  renderJSONLines(
    of: publication.budget, publication.map, incomes: publication.budget.incomes, facts: publication.budget.facts,
    into: &sink)
}

/// Writes incomes and facts of `budget`, which may come from anywhere, as JSON, an object a line.
package func renderJSONLines(
  of budget: Budget, _ map: SourceMap, incomes: some Sequence<Income>, facts: some Sequence<Fact>,
  into sink: inout ByteSink
) {
  var objects = FactObjects(budget, map, .alone)
  for income in incomes {
    sink.write {
      objects.append(income, to: &$0)
      $0.append(UInt8(ascii: "\n"))
    }
  }
  objects.rewind()
  for fact in facts {
    sink.write {
      objects.append(fact, to: &$0)
      $0.append(UInt8(ascii: "\n"))
    }
  }
}
