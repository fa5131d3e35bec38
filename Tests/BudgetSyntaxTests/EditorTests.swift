import BudgetSource
import BudgetSyntax
import BudgetTestSupport
import Testing

/// What editors are told of the language: keywords, their help, and the classes of words.
@Suite("For editors")
struct EditorTests {
  /// All lists of keywords in `editors/` are made from this file; `UPDATE_CASES=1 swift test` writes it anew, and
  /// `editors/generate` the lists.
  @Test("the keywords that editors are made from are those of the compiler")
  func keywordFile() throws {
    let path = CaseFiles.package + "/editors/keywords.tsv"
    if CaseFiles.isUpdating { #expect(CaseFiles.write(Array(keywordTable.utf8), to: path)) }
    let written = try #require(CaseFiles.read(path))
    #expect(String(decoding: written, as: UTF8.self) == keywordTable)
  }

  @Test("every keyword has its help, one line in each tongue", arguments: Keyword.allCases)
  func help(_ keyword: Keyword) {
    for text in [keyword.help.zh, keyword.help.en] {
      #expect((4...100).contains(displayWidth(of: text)), "\(keyword): \(text)")
      #expect(!text.contains("\n") && !text.contains("\t") && !text.hasSuffix(".") && !text.hasSuffix("。"))
    }
  }

  private static let sample = """
    预算 2025 标题   # 注
    单位 402001 "甲 局" 行政
    设 人 = 3人
    收入
      事业收入 1,000.00万元 上年结转
    项目 收入
      2130101 收入 = (人 × 2 - 1元/人) 来自 事业收入
      指标 数量 行政 ≥ 3 「个 数」 权重 20 正向
      指标 质量 好 定性 优良 级
      目标 收入 # 也是文字
        权重 20
    # 注
    核对 支出 单位 402001 当年 ≈ 12
    说明 表5 目标
    引用 a/*.bud
    日期 2025-02-10
    金额 亿元
    金额 万元 乙
    """

  @Test("what a word is coloured as follows from its place")
  func classes() {
    let bytes = Array(EditorTests.sample.utf8)
    let found = highlights(of: parseAlone(bytes).value).map { highlight in
      "\(highlight.kind.rawValue) \(String(decoding: bytes[highlight.range], as: UTF8.self))"
    }
    #expect(
      found == [
        "keyword 预算", "number 2025", "name 标题", "comment # 注",
        "keyword 单位", "code 402001", "string \"甲 局\"", "kind 行政",
        "keyword 设", "constant 人", "operator =", "number 3人",
        "keyword 收入",
        "kind 事业收入", "number 1,000.00万元", "tag 上年结转",
        "keyword 项目", "name 收入",
        "code 2130101", "name 收入", "operator =", "operator (", "constant 人", "operator ×", "number 2", "operator -",
        "number 1元/人", "operator )", "tag 来自", "kind 事业收入",
        "keyword 指标", "kind 数量", "name 行政", "operator ≥", "number 3", "string 「个 数」", "keyword 权重", "number 20",
        "kind 正向",
        "keyword 指标", "kind 质量", "name 好", "keyword 定性", "name 优良", "unit 级",
        "keyword 目标", "text 收入 # 也是文字", "text 权重 20", "comment # 注",
        "keyword 核对", "keyword 支出", "keyword 单位", "code 402001", "keyword 当年", "operator ≈", "number 12",
        "keyword 说明", "name 表5", "text 目标",
        "keyword 引用", "string a/*.bud",
        "keyword 日期", "number 2025-02-10",
        "keyword 金额", "kind 亿元",
        "keyword 金额", "kind 万元", "invalid 乙",
      ])
  }

  @Test("classes never overlap, and leave nothing out but spaces", arguments: GoldenTests.Case.all("parser"))
  func whole(_ example: GoldenTests.Case) throws {
    let bytes = try #require(CaseFiles.read(example.path + ".bud"))
    var rest = bytes
    var end = 0
    for highlight in highlights(of: parseAlone(bytes).value) {
      #expect(highlight.range.lowerBound >= end && !highlight.range.isEmpty)
      end = highlight.range.upperBound
      for index in highlight.range { rest[index] = UInt8(ascii: " ") }
    }
    guard example.isValid else { return }
    let left = String(decoding: rest, as: UTF8.self).unicodeScalars.filter { !$0.properties.isWhitespace }
    #expect(left.allSatisfy { $0.value == 0xFEFF }, "\(left)")
  }
}
