import BudgetModel
import BudgetSource

// B03: agency running costs (机关运行经费) that a source states.

extension Diagnostic {
  static func runningCostsDiffer(_ stated: StatedAmount, _ known: KnownRunningCosts) -> Diagnostic {
    let sum = stated.text(of: known.agencies)
    let difference = stated.text(of: Amount(fen: abs(known.agencies.fen - stated.amount.fen)))
    let isWhole = known.figure != nil
    return Diagnostic(
      .runningCostsDiffer,
      Message(
        zh: "机关运行经费与各单位的数相差 \(difference)", en: "agency running costs are \(difference) off the units'"),
      at: Label(
        stated.place,
        Message(
          zh: "这里写 \(stated.text)，行政、参公单位的公用经费\(isWhole ? "合计" : "至少") \(sum)",
          en: "\(stated.text) here, \(isWhole ? "" : "at least ")\(sum) of public money of agencies")),
      operands: [Operand("stated", .fen(stated.amount.fen)), Operand("sum", .fen(known.agencies.fen))],
      rule: Message(
        zh: "机关运行经费就是行政、参公单位的公用经费",
        en: "they are the public money of administrative and civil-service units"),
      hint: Message(
        zh: isWhole ? "改为 \(sum)，或改正单位的性质和公用经费；这一行也可以不写" : "核对这个数，或改正单位的性质和公用经费",
        en: isWhole
          ? "write \(sum), or correct the units' kinds or lines; this line may also be left out"
          : "check the figure, or correct the units' kinds or lines"),
      fixIts: isWhole
        ? [
          FixIt(
            Message(zh: "改为 \(sum)", en: "write \(sum)"), .maybe,
            [TextEdit(stated.place, sum.filter { $0 != " " })])
        ] : [])
  }

  static func runningCostsTooLarge(_ stated: StatedAmount, most: Amount) -> Diagnostic {
    Diagnostic(
      .runningCostsTooLarge,
      Message(zh: "机关运行经费多于公用经费", en: "agency running costs exceed the public money"),
      at: Label(
        stated.place,
        Message(
          zh: "这里写 \(stated.text)，可以算作机关的公用经费只有 \(stated.text(of: most))",
          en: "\(stated.text) here, public money that may be agencies' is \(stated.text(of: most))")),
      operands: [Operand("stated", .fen(stated.amount.fen)), Operand("most", .fen(most.fen))],
      rule: Message(
        zh: "机关运行经费是一般公共预算基本支出中公用经费的一部分",
        en: "they are part of the public money in basic expenditure of the general public budget"),
      hint: Message(
        zh: "核对这个数和它的单位（元、万元），或改正公用经费", en: "check the figure and its unit (元, 万元), or correct the public money"))
  }
}
