import BudgetAnalysis
import BudgetFormat
import BudgetSource
import BudgetTestSupport
import Testing

/// The names that are written beside codes.
@Suite struct NameTests {
  private func named(_ files: [String: [UInt8]], root: String) -> (files: [String: [UInt8]], count: Int) {
    let compilation = compile(root, layout: nil, in: testWorld(files: files)).value
    let edits = missingNames(in: compilation).edits
    var result = files
    for file in compilation.map.files {
      let own = edits.filter { $0.range.start >= file.base && $0.range.start <= file.base + UInt32(file.bytes.count) }
      let shifted = own.map { TextEdit(SourceRange(at: $0.range.start - file.base), $0.text) }
      result[file.path] = formatted(applying(shifted, to: file.bytes)).bytes
    }
    return (result, edits.count)
  }

  @Test func namesAreTheYearsAndTheBudgetsOwn() throws {
    let text = """
      预算 2024
      部门 甲局
      金额 万元
      版式 四川
      科目 3010101 "行政 工资"
      基本支出
        ２０８０１０１
          3010101 1.00
          30201   20.00   # 办公
          302010 1
          30202 12..5
        2190100 5.00
        2050803 培训支出 1.00
      """
    let (files, count) = named(["a.bud": Array(text.utf8)], root: "a.bud")
    let lines = String(decoding: try #require(files["a.bud"]), as: UTF8.self).split(separator: "\n").dropFirst(6)
    #expect(
      lines == [
        "  2080101 行政运行", "    3010101 \"行政 工资\"   1.00", "    30201 办公费         20.00  # 办公",
        "    302010                1", "    30202 12..5", "  2190100 一般公共服务    5.00", "  2050803 培训支出        1.00",
      ])
    #expect(count == 4)
  }

  @Test func withoutAYearThereAreNone() {
    #expect(named(["a.bud": Array("基本支出\n  2080101 1元\n".utf8)], root: "a.bud").count == 0)
  }

  /// Names change nothing, contradict nothing, and are written once.
  @Test func generatedBudgetsMeanTheSameWithNames() {
    var count = 0
    for seed in UInt64(0)..<20 {
      let generated = generateBudget(seed: seed, size: .tiny)
      let once = named(generated.bytes, root: generated.root)
      count += once.count
      #expect(
        meaning(of: generated.root, in: once.files) == meaning(of: generated.root, in: generated.bytes), "seed \(seed)")
      #expect(named(once.files, root: generated.root).count == 0, "seed \(seed)")
    }
    #expect(count > 20)
  }
}
