import BudgetAnalysis
import BudgetSource
import BudgetTestSupport
import Testing

/// How often rules are tested (`budgetc check --verbose`).
@Suite("Tested rules") struct TestedRulesTests {
  private func tests(_ text: String) -> [DiagnosticID: RuleTest] {
    let world = testWorld(files: ["main.bud": Array(text.utf8)])
    let tests = testedRules("main.bud", layout: nil, in: world)
    let rules = DiagnosticID.allCases.filter { $0 != .lastPlace }.sorted { $0.rawValue < $1.rawValue }
    #expect(tests.map(\.rule) == rules)
    return Dictionary(uniqueKeysWithValues: tests.map { ($0.rule, $0) })
  }

  @Test("each rule is counted where it is tested")
  func counts() {
    let found = tests(
      """
      预算 2024
      部门 321 甲局
      金额 万元
      版式 四川
      单位 321001 甲局本级 行政
      设 在职人数 = 2人
      收入
        一般公共预算 13.00
      基本支出
        2080101 行政运行 12.00
          30101 基本工资 10.00
          30201 = 在职人数 * 1万元/人
        2050803 培训支出 0.50
      项目 "党建 经费"
        2080104 综合业务管理 0.50
        目标 办好主题党日
        指标 数量 活动场次 ≥ 4 场 权重 50
        指标 社会效益 知晓率 ≥ 90 % 权重 30
        指标 服务对象满意度 满意度 ≥ 90 % 权重 20
      核对 支出 基本支出 = 12.50
      核对 支出 = 收入
      """)
    let expected: [DiagnosticID: Int] = [
      .invalidUTF8: 21, .unknownWord: 21, .unknownCode: 5, .nameMismatch: 4, .notSubordinate: 2, .amountMissing: 4,
      .malformedAmount: 6, .noMoneyUnit: 6, .badQuotation: 1, .badExpression: 2, .notMoney: 1, .unknownConstant: 1,
      .partsDoNotSum: 1, .assertionFalse: 2, .unknownFilter: 1, .unbalanced: 1, .incomeMissing: 1, .weightTotal: 1,
      .badWeight: 3, .percentageOutside: 2, .projectTwice: 1, .unitCode: 1, .divisionByZero: 0, .includeMissing: 0,
      .emptyFile: 1, .badYear: 1, .unitUnbalanced: 0, .taskTwice: 0, .unlikeUnits: 0, .missingIndicatorLevel: 1,
    ]
    for (rule, count) in expected {
      #expect(found[rule]?.tested == count, "\(rule)")
      #expect(found[rule]?.passed == count, "\(rule)")
    }
  }

  @Test("a rule that is broken was tested, and passed once less", arguments: DiagnosticCaseTests.caseCodes)
  func broken(_ code: String) throws {
    let cases = DiagnosticCaseTests()
    let result = try cases.compileCase(code, "failing.bud")
    guard code != DiagnosticID.lastPlace.rawValue, let rule = DiagnosticID(rawValue: code) else { return }
    let test = try #require(cases.testedRules(code, "failing.bud").first { $0.rule == rule })
    #expect(test.passed == test.tested - result.diagnostics.count)
    #expect(test.tested >= result.diagnostics.count)
    #expect(test.passed >= 0)
  }
}
