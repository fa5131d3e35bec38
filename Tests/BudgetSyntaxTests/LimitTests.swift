import BudgetSource
import BudgetTestSupport
import Testing

/// Very much of one thing: it ends, and soon.
///
/// The time limits are a hundred times what the work takes.
@Suite(.timeLimit(.minutes(5))) struct LimitTests {
  static let header = "预算 2024\n部门 321 某局\n金额 元\n版式 四川\n"

  /// All but that there is no income.
  private func diagnostics(_ text: String) -> [Diagnostic] {
    compileAlone(Array((LimitTests.header + text).utf8)).diagnostics.filter { $0.id != .incomeMissing }
  }

  /// Ever deeper lines take bytes in the square of their number, so that there cannot be many more.
  @Test func everDeeperLines() {
    let count = Sweep.rounds(debug: 700, release: 6_000, full: 14_000)
    var text = "基本支出\n"
    for depth in 1...count { text += String(repeating: " ", count: depth) + "2080101\n" }
    #expect(diagnostics(text).count >= count - 10)
  }

  @Test func bracketsInBrackets() {
    let count = 200_000
    let good = "基本支出\n  2080101 = " + String(repeating: "(", count: count) + "1元" + String(repeating: ")", count: count)
    #expect(diagnostics(good).isEmpty)
    #expect(diagnostics(good + ")").count == 1)
  }

  @Test func constantsOfConstants() {
    let count = Sweep.rounds(debug: 20_000, release: 200_000, full: 200_000)
    var text = "设 a0 = 1元\n"
    for index in 1...count { text += "设 a\(index) = a\(index - 1) + a\(index - 1) - a\(index - 1)\n" }
    #expect(diagnostics(text + "基本支出\n  2080101 = a\(count)\n").isEmpty)
  }

  @Test func aVeryLongLine() {
    let count = Sweep.rounds(debug: 1 << 20, release: 10 << 20, full: 10 << 20)
    for unit in ["x", "字", "1", "\"", "= ", "1+", "# ", "「", "\u{3000}", "2080101 "] {
      let text = String(repeating: unit, count: count / unit.utf8.count)
      #expect(diagnostics("基本支出\n  2080101 " + text).count <= 4, "\(unit)")
      #expect(diagnostics(text).count <= 4, "\(unit)")
    }
  }

  @Test(arguments: [
    "  x\n", "  2080101 行政\n", "  9999999 1\n", "  2080199 18,49.85\n", "x\n", "项目 a\n", "核对 支出 = 1\n", "    30101 1\n",
    "  2080101 = 1人\n", "引用 x.bud\n", "单位 1 a\n单位 1 b\n", "指标 x\n", "  \u{0}\n", "设 a = b\n",
  ])
  func manyErrors(_ line: String) {
    let count = Sweep.rounds(debug: 300, release: 20_000, full: 100_000)
    let found = diagnostics("基本支出\n" + String(repeating: line, count: count))
    #expect(!found.isEmpty)
  }

  @Test func manyLinesOfOneUnit() {
    let count = Sweep.rounds(debug: 5_000, release: 200_000, full: 1_000_000)
    let sink = collectBytes { writeBulkBudget(lines: count, into: &$0) }
    #expect(compileAlone(sink).diagnostics.isEmpty)
  }

  /// What is said of broken lines takes time in proportion to them: four times as many, four times as long, and a test that
  /// fails at eight times, where a square would take sixteen.
  @Test func brokenLinesTakeTimeInProportion() {
    let kinds = ["  x 1\n", "  9999999 1\n", "  2080101 行政 1\n", "  2080199 18,49.85\n", "  2080104 = 1人\n", "项目 a\n"]
    func seconds(_ count: Int) -> Double {
      let bytes = Array((LimitTests.header + "基本支出\n" + (0..<count).map { kinds[$0 % kinds.count] }.joined()).utf8)
      let times = (0..<3).map { _ in
        ContinuousClock().measure { #expect(compileAlone(bytes).diagnostics.count > count / 2) }
      }
      return (times.min() ?? .zero) / .seconds(1)
    }
    let count = Sweep.rounds(debug: 600, release: 10_000, full: 10_000)
    #expect(seconds(count * 4) < seconds(count) * 8)
  }
}
