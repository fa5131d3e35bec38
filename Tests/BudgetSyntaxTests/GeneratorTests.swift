import BudgetSource
import BudgetTestSupport
import Testing

/// The generator of valid budgets keeps its promises, and so does the compiler.
@Suite struct GeneratorTests {
  @Test(.timeLimit(.minutes(5)), arguments: 0..<10) func generatedBudgetsCompileAndMeanWhatWasMeant(_ part: Int) {
    let seeds = Sweep.rounds(debug: 6, release: 300, full: 2_000)
    for seed in (part * seeds)..<((part + 1) * seeds) {
      let size: GeneratorSize = seed % 7 == 0 && !Sweep.isDebug ? .large : seed % 3 == 0 ? .tiny : .small
      let problems = problems(of: generateBudget(seed: UInt64(seed), size: size))
      #expect(problems.isEmpty, "seed \(seed)")
    }
  }

  @Test func oneSeedGivesOneBudget() {
    for seed in UInt64(0)..<5 {
      #expect(generateBudget(seed: seed, size: .small).files == generateBudget(seed: seed, size: .small).files)
    }
    #expect(generateBudget(seed: 1, size: .small).files != generateBudget(seed: 2, size: .small).files)
  }

  /// What the generator is to cover is covered, in forty budgets at the most.
  @Test func theWholeLanguageIsThere() {
    let text = (UInt64(0)..<40).flatMap { generateBudget(seed: $0, size: .small).files.values }.joined(separator: "\n")
    let wanted = [
      "units/*.bud", "more/", "accounts.tsv", "经济分类", "economic", "来自", "from", "上年结转", "carryover", "personnel",
      "public", "人员", "公用", "projects", "项目支出", "整体绩效", "performance", "task", "任务", "note", "说明", "let", "设",
      "「", "\"", "＂", "\u{3000}", "\u{A0}", "\r\n", "\u{FEFF}", "２", "＝", "ｂ", "亿元", "万元", "≈", "~=", "当年", "current",
      "government-fund", "政府性基金预算", "state-capital", "国有资本经营预算", "fiscal-account", "operations", "business",
      "superior", "subsidiary", "other", "qualitative", "定性", "权重", "weight", "positive", "反向", "÷", "×", "institution",
      "参公", "date", "日期", "#", "机关运行经费", "agency-running-costs",
    ]
    for word in wanted { #expect(text.unicodeScalars.contains(word.unicodeScalars), "\(word)") }
  }

  @Test func bulkBudgetsHaveTheLinesAskedFor() {
    let bytes = collectBytes { writeBulkBudget(lines: 450, into: &$0) }
    let facts = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("  2") }
    #expect(facts.count == 450)
    #expect(compileAlone(bytes).diagnostics.isEmpty)
  }
}
