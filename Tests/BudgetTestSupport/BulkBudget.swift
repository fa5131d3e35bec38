internal import BudgetModel
package import BudgetSource

/// Writes a budget of `count` lines of money, two hundred a unit, holding one unit at a time.
///
/// The same lines as `w_budgetc` of the comparison with other tools: a linear congruential generator, codes of one unit
/// all different, half of them basic expenditure. Only the codes of its units are longer, so that all begin with the
/// department's.
package func writeBulkBudget(lines count: Int, into sink: inout ByteSink) {
  let accounts = bulkAccounts()
  sink.write("预算 2026\n部门 100 某县财政\n金额 元\n版式 四川\n")
  var seed: Int64 = 12_345
  var left = count
  var unit = 0
  while left > 0 {
    let rows = min(200, left)
    left -= rows
    var lines: [(account: Int, isProject: Bool, fen: Int64)] = []
    lines.reserveCapacity(rows)
    for row in 0..<rows {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7FFF_FFFF
      lines.append(((unit * 37 % 1_300 + row * 7) % 1_300, (seed >> 9) & 1 == 1, 100 + (seed >> 4) % 99_999_900))
    }
    writeBulkUnit(unit, lines, accounts, into: &sink)
    unit += 1
  }
}

private func writeBulkUnit(
  _ unit: Int, _ lines: [(account: Int, isProject: Bool, fen: Int64)], _ accounts: [Account], into sink: inout ByteSink
) {
  sink.write("\n单位 \(10_000_001 + unit) 单位\(100_001 + unit) 行政\n收入\n")
  for fund in [Fund.general, .governmentFund, .stateCapital] {
    let paid = lines.reduce(Int64(0)) { accounts[$1.account].fund == fund ? $0 + $1.fen : $0 }
    guard paid > 0, let source = IncomeSource(fiscal: fund) else { continue }
    sink.write("  \(source.name)  ")
    writeYuan(paid, into: &sink)
  }
  for (isProject, heading) in [(false, "基本支出\n"), (true, "项目支出\n")] {
    guard lines.contains(where: { $0.isProject == isProject }) else { continue }
    sink.write(heading)
    for line in lines where line.isProject == isProject {
      sink.write("  \(accounts[line.account].code.text) \(accounts[line.account].name)  ")
      writeYuan(line.fen, into: &sink)
    }
  }
}

private func writeYuan(_ fen: Int64, into sink: inout ByteSink) {
  sink.write(decimal: fen / 100)
  sink.write(fen % 100 < 10 ? ".0" : ".")
  sink.write(decimal: fen % 100)
  sink.write(UInt8(ascii: "\n"))
}

/// The first 1,300 accounts of the edition that money of a department may stand at.
private func bulkAccounts() -> [Account] {
  let accounts = Classification(edition: 2026).accounts { $0.isFunctional && $0.digitCount == 7 }
  let usable = accounts.filter { $0.fund != nil && $0.fund != .socialInsurance }
  precondition(usable.count >= 1_300, "the edition has too few accounts for the benchmark")
  return Array(usable[..<1_300])
}
