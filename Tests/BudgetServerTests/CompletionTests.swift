import BudgetJSON
import Testing

@testable import BudgetServer

/// What can be written at a place.
@Suite struct CompletionTests {
  private static let head = "预算 2024\n部门 甲局\n金额 万元\n版式 四川\n"

  /// The items behind the end of a text: what each writes.
  private func written(
    _ text: String, files: [String: String] = [:], _ encoding: PositionEncoding = .utf16, snippets: Bool = false
  ) -> [String] {
    items(text, files: files, encoding, snippets: snippets).map { $0["textEdit"]?["newText"]?.text ?? "" }
  }

  private func items(
    _ text: String, files: [String: String] = [:], _ encoding: PositionEncoding = .utf16, snippets: Bool = false
  ) -> [JSONValue] {
    var client = TestClient(files: files)
    let item: JSONValue = ["completionItem": ["snippetSupport": .bool(snippets)]]
    _ = client.initialize(["textDocument": ["completion": item]], encodings: [encoding.rawValue])
    client.open("a.bud", text)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let last = lines.last.map(String.init) ?? ""
    let column =
      encoding == .utf8 ? last.utf8.count : encoding == .utf16 ? last.utf16.count : last.unicodeScalars.count
    let place = TestClient.place("a.bud", lines.count - 1, column)
    return client.result("textDocument/completion", place)["items"]?.elements ?? []
  }

  private func block(_ lines: String) -> String { CompletionTests.head + lines }

  @Test("statements in the file's tongue, and found by either")
  func statements() {
    // What stands once in a budget, or a file, is not offered again.
    #expect(written(block("")).prefix(4) == ["单位", "日期", "引用", "设"])
    #expect(written("").prefix(4) == ["预算", "部门", "单位", "金额"])
    #expect(written("预") == ["预算"])
    // A file without a keyword is in the tongue that is being typed.
    #expect(written("bud") == ["budget"])
    #expect(written("预算 2024\nbud") == [])
    #expect(written("预算 2024\nuni") == ["单位"])
    #expect(written("预算") == ["预算"])
    #expect(written(block("收")) == ["收入"])
    #expect(written(block("inc")) == ["引用", "收入"])
    #expect(written("budget 2024\nbas") == ["basic"])
    #expect(written("budget 2024\n基") == ["basic"])
    #expect(written("").count == 18)
  }

  @Test("codes below their superior, with names; names lead to codes", arguments: PositionEncoding.allCases)
  func codes(_ encoding: PositionEncoding) {
    let heading = "基本支出\n  2080101 行政运行\n    "
    #expect(written(block("基本支出\n  20801"), encoding).prefix(2) == ["20801 人力资源和社会保障管理事务", "2080101 行政运行"])
    #expect(written(block(heading + "3021"), encoding).prefix(2) == ["30211 差旅费", "30212 因公出国（境）费用"])
    #expect(written(block(heading + "办公费"), encoding) == ["30201 办公费"])
    #expect(written(block(heading + "20"), encoding) == [])
    #expect(written(block("科目 3010101 基本\n基本支出\n  2080101\n    30101\n      "), encoding) == ["3010101 基本"])
    let item = items(block(heading + "办公费"), encoding).first
    #expect(item?["label"] == "30201 办公费")
    #expect(item?["detail"] == "款 · 商品和服务支出")
    let width = encoding == .utf8 ? 9 : 3
    #expect(
      json(item?["textEdit"]?["range"])
        == #"{"start":{"line":6,"character":4},"end":{"line":6,"character":\#(4 + width)}}"#)
    // Behind a code its own name.
    #expect(written(block("基本支出\n  2080101 "), encoding) == ["行政运行"])
  }

  @Test("an account tells more when it is asked")
  func resolving() {
    var client = TestClient()
    _ = client.initialize(["textDocument": ["completion": ["completionItem": ["documentationFormat": ["plaintext"]]]]])
    client.open("a.bud", block("基本支出\n  2080101 行政运行 3\n  2080102"))
    let list = client.result("textDocument/completion", TestClient.place("a.bud", 6, 9))
    #expect(list["isIncomplete"] == true)
    let resolved = client.result("completionItem/resolve", list["items"]?.elements?.first ?? .null)
    #expect(
      resolved["documentation"]?["value"]?.text == """
        2080102 一般行政管理事务
        社会保障和就业支出（类） › 人力资源和社会保障管理事务（款） › 一般行政管理事务（项）
        资金：一般公共预算
        目录：2024 年目录，未经公开文件核对
        本预算合计：0.00 万元
        """)
    #expect(client.result("completionItem/resolve", ["label": "x"]) == ["label": "x"])
  }

  @Test("sources, tags, kinds, units of money, layouts, tables")
  func closedLists() {
    #expect(written(block("收入\n  事业")) == ["事业收入", "事业单位经营收入"])
    #expect(written(block("收入\n  事业收入 5 ")) == ["上年结转"])
    #expect(written(block("基本支出\n  2080101 行政运行 5 ")) == ["上年结转", "来自", "人员", "公用"])
    #expect(written(block("项目 甲\n  2080101 行政运行 5 ")) == ["上年结转", "来自"])
    #expect(written(block("项目 甲\n  2080101 行政运行 5 来自 ")).prefix(2) == ["财政专户", "事业收入"])
    #expect(written(block("单位 1 甲 ")) == ["行政", "参公", "事业"])
    #expect(written("金额 ") == ["元", "万元", "亿元"])
    #expect(written("budget 2024\nlayout sich") == ["sichuan"])
    let layouts = written("budget 2024\nlayout ")
    #expect(Set(layouts).count == layouts.count)
    #expect(items("budget 2024\nlayout shang").first?["detail"] == "2018–2035")
    let agency = "单位 7 甲 行政\n基本支出\n  2080101\n    30201 5\n"
    #expect(written(block(agency + "机关运行经费 ")) == ["5.00"])
    #expect(written(block("机关运行经费 3\n机关")) == [])
    #expect(written(block(agency.replacing(" 行政", with: "") + "机关运行经费 ")) == [])
    #expect(written(block("说明 表3")) == ["表3", "表3-1", "表3-2", "表3-3"])
  }

  @Test("calculations: constants in reach, units of measure behind a number")
  func calculations() {
    let text = "设 总 = 1\n单位 1 甲\n设 人 = 2人\n单位 2 乙\n设 车 = 3辆\n基本支出\n  2080101 行政运行 = "
    #expect(written(block(text)) == ["总", "车"])
    #expect(written(block(text + "总*")) == ["总", "车"])
    #expect(written(block(text + "20人")) == ["20人", "20万元/人", "20元/人", "20元/人·月"])
    // What makes 元 of it comes first.
    #expect(written(block(text + "5艘 * 2")).prefix(3) == ["2元/艘", "2万元/艘", "2元"])
    #expect(written(block(text + "1 + 2000元/人·月 * 8")).prefix(3) == ["8人", "8月", "8元"])
    #expect(written(block(text + "车 * 3")).prefix(2) == ["3元/辆", "3万元/辆"])
    #expect(written(block(text + "5人 + 3")).prefix(2) == ["3元", "3万元"])
    #expect(written(block("设 甲 = 2 * 3万")) == ["3万元", "3万元/人"])
  }

  @Test("indicators: kind, sign, unit, the weight that is missing, direction")
  func indicators() {
    let text = "项目 甲\n  2080101 行政运行 5\n  指标 数量 一 ≥ 1 件 权重 60\n  指标 "
    #expect(written(block(text)).count == 13)
    #expect(written(block(text + "满意")) == ["服务对象满意度", "帮扶对象满意度"])
    #expect(written(block(text + "质量 率 ")) == ["≥", "=", "≤", ">", "<", "定性"])
    #expect(written(block(text + "质量 率 ≥ 9 ")).suffix(3) == ["权重", "正向", "反向"])
    #expect(written(block(text + "质量 率 ≥ 9 % 权重 ")) == ["30", "40"])
    #expect(written(block(text + "质量 率 ≥ 9 % 权重 30 ")) == ["正向", "反向"])
    #expect(written(block("项目 甲\n  ")).prefix(5) == ["目标", "指标", "经济分类", "201 一般公共服务支出", "20101 人大事务"])
    #expect(written(block("整体绩效\n  ")) == ["目标", "任务", "指标"])
  }

  @Test("assertions: sides, filters, signs, the total as it stands")
  func assertions() {
    let text = "单位 7 甲\n收入\n  事业收入 5\n项目 丙\n  2080101 行政运行 5.00 来自 事业收入\n核对 "
    #expect(written(block(text)) == ["收入", "支出"])
    #expect(written(block(text + "支出 单位 ")) == ["7"])
    #expect(written(block(text + "支出 项目 ")) == ["丙"])
    #expect(written(block(text + "支出 项目 丙 = ")) == ["5.00", "收入", "支出"])
    #expect(written(block(text + "支出 上年")) == ["上年结转"])
    #expect(written(block(text + "支出 20")) == ["208", "20801", "2080101"])
    let asked = items(block(text + "支出 "))
    #expect(asked.first { $0["label"] == "单位" }?["detail"] == "查数：只算一个单位，后面写它的代码")
    #expect(asked.last?["label"] == "2080101 行政运行")
    #expect(asked.last?["detail"] == "5.00 万元")
    #expect(!written(block(text + "收入 ")).contains("项目"))
  }

  @Test("files beside this one, in folders, and all of them")
  func paths() {
    let files = ["单位/甲.bud": "", "单位/乙.bud": "", "目录.tsv": "", "说明.txt": "", ".隐/丙.bud": "", "丁.bud": ""]
    #expect(written(block("引用 "), files: files) == ["*.bud", "丁.bud", "单位/"])
    #expect(written(block("引用 单位/"), files: files) == ["单位/*.bud", "单位/乙.bud", "单位/甲.bud"])
    #expect(written(block("目录 "), files: files) == ["单位/", "目录.tsv"])
  }

  @Test("blocks to fill in, for clients that can")
  func snippets() {
    let items = items(block("项目"), snippets: true)
    let snippet = items.first { $0["insertTextFormat"] == 2 }
    #expect(
      snippet?["textEdit"]?["newText"]?.text == """
        项目 ${1:项目名称}
          ${2:2080104} ${3:10.00}
          目标 ${4:年度目标}
          指标 数量 ${5:数量指标} ≥ ${6:1} ${7:项} 权重 40
          指标 社会效益 ${8:效益指标} ≥ ${9:1} ${10:项} 权重 40
          指标 服务对象满意度 ${11:满意度指标} ≥ ${12:1} ${13:项} 权重 10
        $0
        """)
    #expect(written(block("项目")) == ["项目支出", "项目"])
  }

  @Test("nothing in remarks and free text")
  func nothing() {
    #expect(written(block("# 收")) == [])
    #expect(written(block("项目 甲\n  目标 收")) == [])
    #expect(written(block("项目 甲\n  目标 办好\n    ")) == [])
  }
}
