import BudgetJSON
import Testing

@testable import BudgetServer

/// What an editor shows and changes, on a source full of Chinese, in all three encodings.
@Suite struct FeatureTests {
  static let text = """
    预算 2024
    部门 321 某某局
    金额 万元
    版式 四川
    科目 3010101 行政基本工资
    设 人均 = 2000元/批
    单位 321001 某某局本级 行政
    设 批数 = 20批
    收入
      一般公共预算 16.00
    基本支出
      2080101 行政运行
        30101 5.00
        30217 公务接待费 = 批数 * 人均
      2080501
        3010101 1.00  # 注
    项目 "三支 一扶"
      2080104 综合业务管理 6.00
      目标 办好。
      指标 数量 件数 ≥ 300 件 权重 50
      指标 社会效益 率 = 100 % 权重 40 正向
    核对 支出 = 收入
    核对 支出 项目 "三支 一扶" = 6.00
    说明 表3-1 文字

    """

  static let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

  static let capabilities: JSONValue = [
    "textDocument": [
      "completion": ["completionItem": ["snippetSupport": true]],
      "documentSymbol": ["hierarchicalDocumentSymbolSupport": true],
      "codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": []]]],
    ]
  ]

  /// A client with the text open.
  static func client(_ encoding: PositionEncoding = .utf16, text: String = text) -> TestClient {
    var client = TestClient()
    _ = client.initialize(capabilities, encodings: [encoding.rawValue])
    client.open("a.bud", text)
    return client
  }

  /// The column of a text in a line, in an encoding; of its end with `behind`.
  static func column(_ mark: String, _ line: Int, _ encoding: PositionEncoding = .utf16, behind: Bool = false) -> Int {
    guard let range = lines[line].firstRange(of: mark) else { return -1 }
    let before = lines[line][..<(behind ? range.upperBound : range.lowerBound)]
    switch encoding {
    case .utf8: return before.utf8.count
    case .utf16: return before.utf16.count
    case .utf32: return before.unicodeScalars.count
    }
  }

  private func hover(_ line: Int, _ mark: String, _ encoding: PositionEncoding = .utf16) -> String? {
    var client = FeatureTests.client(encoding)
    let place = TestClient.place("a.bud", line, FeatureTests.column(mark, line, encoding))
    return client.result("textDocument/hover", place)["contents"]?["value"]?.text
  }

  // MARK: - Hover

  @Test("an account: its path of names, fund, edition and total", arguments: PositionEncoding.allCases)
  func hoverAccount(_ encoding: PositionEncoding) {
    let expected = """
      2080101 行政运行
      社会保障和就业支出（类） › 人力资源和社会保障管理事务（款） › 行政运行（项）
      资金：一般公共预算
      目录：2024 年目录，有公开文件为证
      本预算合计：9.00 万元
      """
    #expect(hover(11, "2080101", encoding) == expected)
    #expect(hover(11, "运行", encoding) == expected)
  }

  @Test("an amount: exact, in words, and what it is a part of")
  func hoverAmount() {
    #expect(
      hover(13, "= 批数", .utf8) == """
        4.00 万元 = 40,000.00 元
        大写：肆万元整
        资金来源：一般公共预算
        属于：2080101 行政运行  9.00 万元
        属于：基本支出  10.00 万元
        属于：某某局本级  16.00 万元
        列入：表2-1 财政拨款支出预算表（部门经济分类科目） · 公务接待费 · 当年财政拨款安排 · 一般公共预算拨款 · 基本支出  4.00 万元
        列入：表3-1 一般公共预算基本支出预算表 · 公务接待费 · 基本支出 · 公用经费  4.00 万元
        列入：表3-3 一般公共预算“三公”经费支出预算表 · 某某局 · 当年财政拨款预算安排 · 公务接待费  4.00 万元
        列入：表1-2 部门支出总表 · 行政运行 · 基本支出  9.00 万元
        列入：表3 一般公共预算支出预算表 · 行政运行 · 当年财政拨款安排  9.00 万元
        列入：表1 部门收支总表 · 八、社会保障和就业支出 · 支出 · 预算数  16.00 万元
        还列入另外 2 张表
        """)
    #expect(
      hover(9, "16.00") == """
        16.00 万元 = 160,000.00 元
        大写：壹拾陆万元整
        属于：某某局本级的收入  16.00 万元
        列入：表1 部门收支总表 · 一、一般公共预算拨款收入 · 收入 · 预算数  16.00 万元
        列入：表1-1 部门收入总表 · 某某局 · 一般公共预算拨款收入  16.00 万元
        列入：表2 财政拨款收支预算总表 · 一般公共预算拨款收入 · 收入 · 预算数  16.00 万元
        """)
    #expect(
      hover(22, "6.00")?.hasPrefix(
        "6.00 万元 = 60,000.00 元\n大写：陆万元整\n实际：6.00 万元\n列入：表1-2 部门支出总表 · 综合业务管理 · 项目支出  6.00 万元\n") == true)
  }

  @Test("agency running costs: against what the units tell, their form, and in the outline beside the units")
  func runningCosts() {
    let head = "预算 2024\n部门 甲局\n金额 万元\n版式 上海\n设 人均 = 2元/人\n"
    func text(_ kind: String) -> String {
      head + "单位 甲局本部\(kind)\n基本支出\n  2080101\n    30201 3\n收入\n  一般公共预算 3\n机关运行经费 = 2人 * 人均\n"
    }
    func client(_ kind: String) -> TestClient {
      var client = TestClient()
      _ = client.initialize(FeatureTests.capabilities)
      client.open("a.bud", text(kind))
      return client
    }
    var unknown = client("")
    let amount = TestClient.place("a.bud", 11, 9)
    let exact = "0.0004 万元 = 4.00 元\n大写：肆元整\n"
    #expect(
      unknown.result("textDocument/hover", amount)["contents"]?["value"]?.text == exact + "公用经费，至多：3.00 万元")
    var known = client(" 行政")
    #expect(
      known.result("textDocument/hover", amount)["contents"]?["value"]?.text == exact + "行政、参公单位的公用经费：3.00 万元")
    let signature = unknown.result("textDocument/signatureHelp", amount)["signatures"]?.elements?.first
    #expect(signature?["label"] == "机关运行经费 金额 或 = 算式")
    let hints = unknown.result(
      "textDocument/inlayHint",
      [
        "textDocument": ["uri": .string(TestClient.uri("a.bud"))],
        "range": ["start": ["line": 11, "character": 0], "end": ["line": 12, "character": 0]],
      ])
    #expect(hints.elements?.compactMap { $0["label"]?.text } == ["= 0.0004 万元"])
    let symbols = unknown.result(
      "textDocument/documentSymbol", ["textDocument": ["uri": .string(TestClient.uri("a.bud"))]])
    #expect(symbols.elements?.last?["name"] == "机关运行经费")
    #expect(symbols.elements?.last?["detail"] == "0.0004 万元")
    let uses = unknown.result("textDocument/documentHighlight", TestClient.place("a.bud", 4, 3))
    #expect(uses.elements?.count == 2)
  }

  @Test("keywords, constants, units, projects, indicators, tables, the year")
  func hoverOthers() {
    #expect(hover(6, "单位") == "单位 · unit\n预算单位：下面的收支都属于它，直到下一个“单位”")
    #expect(hover(13, "批数") == "批数\n值：20批\n只在这个单位能用：某某局本级")
    #expect(hover(5, "人均") == "人均\n值：2,000元/批\n全部预算都能用")
    #expect(hover(6, "321001") == "321001 某某局本级\n性质：行政\n收入 16.00 万元，支出 16.00 万元")
    #expect(hover(16, "\"三支")?.hasPrefix("三支 一扶\n某某局本级  6.00 万元\n指标权重合计：90\n列入：表") == true)
    #expect(hover(16, "\"三支")?.contains("\n列入：表3-2 一般公共预算项目支出预算表 · 三支 一扶 · 金额  6.00 万元\n") == true)
    let basic = "基本支出 · basic\n基本支出：下面写功能科目，再下面写经济科目\n合计：10.00 万元\n"
    #expect(hover(10, "基本支出")?.hasPrefix(basic) == true)
    #expect(hover(10, "基本支出")?.contains("\n列入：表1-2 部门支出总表 · 某某局 · 基本支出  10.00 万元\n") == true)
    #expect(hover(8, "收入")?.hasPrefix("收入 · income\n收入：下面一行一个来源\n合计：16.00 万元\n列入：表1 ") == true)
    #expect(hover(19, "件数") == "件数\n产出指标 › 数量指标\n≥ 300 件\n权重：50")
    #expect(hover(23, "表3-1") == "表3-1\n一般公共预算基本支出预算表")
    #expect(hover(0, "2024") == "2024 年预算\n科目按 2024 年《政府收支分类科目》核对\n收入 16.00 万元，支出 16.00 万元")
    #expect(hover(15, "注") == nil)
    // In a query a word means another thing than as a statement.
    #expect(hover(21, "收入") == "收入 · income\n查数：收入")
    #expect(hover(22, "项目") == "项目 · project\n查数：只算一个项目，后面写它的名称")
  }

  @Test("a client that reads Markdown gets it, with the signs of it escaped")
  func hoverMarkdown() {
    var client = TestClient()
    _ = client.initialize(["textDocument": ["hover": ["contentFormat": ["markdown", "plaintext"]]]])
    client.open("a.bud", FeatureTests.text + "设 a_b = 1\n")
    let contents = client.result("textDocument/hover", TestClient.place("a.bud", 24, 3))["contents"]
    #expect(json(contents) == #"{"kind":"markdown","value":"**a\\_b**\n\n值：1  \n只在这个单位能用：某某局本级"}"#)
  }

  // MARK: - Names

  @Test("definitions: a name's declaration, a figure's parts, what an assertion counts")
  func definitions() {
    var client = FeatureTests.client()
    func lines(_ line: Int, _ mark: String) -> [String] {
      let place = TestClient.place("a.bud", line, FeatureTests.column(mark, line))
      return (client.result("textDocument/definition", place).elements ?? []).map { location in
        "\(location["range"]?["start"]?["line"]?.integer ?? -1):\(location["range"]?["start"]?["character"]?.integer ?? -1)"
      }
    }
    #expect(lines(13, "批数 *") == ["7:2"])
    #expect(lines(15, "3010101") == ["4:3"])
    #expect(lines(22, "\"三支") == ["16:3"])
    #expect(lines(11, "2080101") == ["12:4", "13:4"])
    #expect(lines(8, "收入") == ["9:2"])
    #expect(lines(10, "基本支出") == ["11:2", "14:2"])
    #expect(lines(16, "项目") == ["17:2"])
    #expect(lines(21, "支出") == ["12:4", "13:4", "15:4", "17:2", "9:2"])
    #expect(lines(22, "6.00") == ["17:2"])
  }

  @Test("references, with the declaration and without")
  func references() {
    var client = FeatureTests.client()
    func lines(_ withDeclaration: Bool) -> [Int?] {
      var place = TestClient.place("a.bud", 13, FeatureTests.column("批数 *", 13))
      if case .object(let members) = place {
        place = .object(members + [.init("context", ["includeDeclaration": .bool(withDeclaration)])])
      }
      return (client.result("textDocument/references", place).elements ?? []).map {
        $0["range"]?["start"]?["line"]?.integer
      }
    }
    #expect(lines(true) == [7, 13])
    #expect(lines(false) == [13])
  }

  @Test("renaming everywhere, quoted where it must be", arguments: PositionEncoding.allCases)
  func renaming(_ encoding: PositionEncoding) {
    var client = FeatureTests.client(encoding)
    func rename(_ line: Int, _ mark: String, _ name: String) -> String {
      var place = TestClient.place("a.bud", line, FeatureTests.column(mark, line, encoding))
      if case .object(let members) = place { place = .object(members + [.init("newName", .string(name))]) }
      let answer = client.answer("textDocument/rename", place)
      if let error = answer["error"] { return error["message"]?.text ?? "" }
      let edits = answer["result"]?["changes"]?[TestClient.uri("a.bud")]?.elements ?? []
      return edits.map { edit in
        let start = edit["range"]?["start"]
        return "\(start?["line"]?.integer ?? 0):\(start?["character"]?.integer ?? 0) \(edit["newText"]?.text ?? "")"
      }.joined(separator: ", ")
    }
    let quoted = FeatureTests.column("\"三支", 22, encoding)
    let project = FeatureTests.column("\"三支", 16, encoding)
    #expect(rename(22, "三支", "新 名") == "16:\(project) \"新 名\", 22:\(quoted) \"新 名\"")
    #expect(rename(16, "三支", "新名") == "16:\(project) 新名, 22:\(quoted) 新名")
    let use = FeatureTests.column("批数", 13, encoding)
    #expect(rename(13, "批数", "批") == "7:\(FeatureTests.column("批数", 7, encoding)) 批, 13:\(use) 批")
    #expect(rename(13, "批数", "人均") == "“人均”已经有了，换一个")
    #expect(rename(13, "批数", "3批") == "“3批”不能作常量名：以字开头，中间没有空格和符号")
    let code = FeatureTests.column("3010101", 4, encoding)
    #expect(rename(15, "3010101", "3010102") == "4:\(code) 3010102, 15:4 3010102")
    #expect(rename(15, "3010101", "30102") == "新代码要与 3010101 同属一个上级，位数相同")
    #expect(rename(11, "2080101", "2080102") == "2080101 是目录里的科目，不能改名")
    let unit = FeatureTests.column("某某局本级", 6, encoding)
    #expect(rename(6, "某某局本级", "甲局本级") == "6:\(unit) 甲局本级")
    #expect(rename(23, "文字", "x") == "这里没有可以改名的东西")
    let place = TestClient.place("a.bud", 16, project)
    let prepared = client.result("textDocument/prepareRename", place)
    #expect(prepared["placeholder"] == "三支 一扶")
    #expect(prepared["range"]?["start"]?["character"]?.integer == project)
  }

  @Test("renaming across included files, with versions for those that are open")
  func renamingAcrossFiles() {
    let head = "预算 2024\n部门 甲局\n金额 万元\n版式 四川\n设 人数 = 3人\n引用 单位/乙.bud\n"
    var client = TestClient(files: ["2024.bud": head, "单位/乙.bud": ""])
    _ = client.initialize(["workspace": ["workspaceEdit": ["documentChanges": true]]])
    client.open("单位/乙.bud", "金额 元\n基本支出\n  2080101 行政运行 = 人数 * 5元/人\n", version: 7)
    var place = TestClient.place("单位/乙.bud", 2, 18)
    if case .object(let members) = place { place = .object(members + [.init("newName", "在职")]) }
    #expect(
      json(client.result("textDocument/rename", place))
        == #"{"documentChanges":["#
        + #"{"textDocument":{"uri":"file:///work/%E9%A2%84%E7%AE%97/%E5%8D%95%E4%BD%8D/%E4%B9%99.bud","version":7},"#
        + #""edits":[{"range":{"start":{"line":2,"character":17},"end":{"line":2,"character":19}},"newText":"在职"}]},"#
        + #"{"textDocument":{"uri":"file:///work/%E9%A2%84%E7%AE%97/2024.bud","version":null},"#
        + #""edits":[{"range":{"start":{"line":4,"character":2},"end":{"line":4,"character":4}},"newText":"在职"}]}]}"#)
  }

  // MARK: - Structure

  @Test("the outline, nested, with money")
  func outline() {
    var client = FeatureTests.client()
    func shown(_ items: [JSONValue], _ indent: String) -> [String] {
      items.flatMap { item in
        let line = "\(indent)\(item["name"]?.text ?? "") \(item["detail"]?.text ?? "")"
        return [line.hasSuffix(" ") ? String(line.dropLast()) : line]
          + shown(item["children"]?.elements ?? [], indent + "  ")
      }
    }
    let items = client.result("textDocument/documentSymbol", TestClient.document("a.bud")).elements ?? []
    #expect(
      shown(items, "") == [
        "3010101 行政基本工资", "人均", "321001 某某局本级", "  批数 某某局本级", "  收入", "  基本支出 10.00 万元",
        "    2080101 行政运行 9.00 万元", "      30101 基本工资 5.00 万元", "      30217 公务接待费 4.00 万元",
        "    2080501 行政单位离退休 1.00 万元", "      3010101 行政基本工资 1.00 万元", "  三支 一扶 6.00 万元",
        "    2080104 综合业务管理 6.00 万元", "    目标", "    件数", "    率", "核对 支出 = 收入", "核对 支出 项目 \"三支 一扶\" = 6.00",
      ])
    #expect(
      (client.result("workspace/symbol", ["query": "行政"]).elements ?? []).map { $0["name"]?.text } == ["3010101 行政基本工资"]
    )
    #expect(client.result("workspace/symbol", ["query": ""]).elements?.count == 5)
  }

  @Test("folding, widening selections, links")
  func structure() {
    var client = TestClient(files: ["a.bud": "", "单位/甲.bud": "", "单位/乙.bud": "", "目录.tsv": ""])
    _ = client.initialize()
    let text = "# 一\n# 二\n预算 2024\n引用 单位/甲.bud\n引用 单位/*.bud\n目录 目录.tsv\n单位 1 甲\n基本支出\n  2080101\n    30101 1\n单位 2 乙\n"
    client.open("a.bud", text)
    let folds = client.result("textDocument/foldingRange", TestClient.document("a.bud")).elements ?? []
    #expect(
      folds.map { json($0) } == [
        #"{"startLine":0,"endLine":1,"kind":"comment"}"#, #"{"startLine":6,"endLine":9}"#,
        #"{"startLine":7,"endLine":9}"#, #"{"startLine":8,"endLine":9}"#,
      ])
    var place = TestClient.document("a.bud")
    if case .object(let members) = place {
      place = .object(members + [.init("positions", .array([TestClient.position(9, 5)]))])
    }
    var selection = client.result("textDocument/selectionRange", place).elements?.first
    var starts: [String] = []
    while let range = selection?["range"] {
      starts.append("\(json(range["start"]?["line"])):\(json(range["start"]?["character"]))")
      selection = selection?["parent"]
    }
    #expect(starts == ["9:4", "9:4", "8:2", "7:0", "0:0"])
    let links = client.result("textDocument/documentLink", TestClient.document("a.bud")).elements ?? []
    #expect(links.map { $0["range"]?["start"]?["line"]?.integer } == [3, 5])
    #expect(links.first?["target"]?.text == TestClient.uri("单位/甲.bud"))
  }

  // MARK: - Colours

  @Test("semantic tokens: whole, a range, and the difference", arguments: PositionEncoding.allCases)
  func tokens(_ encoding: PositionEncoding) {
    var client = FeatureTests.client(encoding)
    let whole = client.result("textDocument/semanticTokens/full", TestClient.document("a.bud"))
    let data = (whole["data"]?.elements ?? []).compactMap(\.integer)
    let width = encoding == .utf8 ? 3 : 1
    // 预算 2024 / 部门 321 某某局: keyword, number; keyword, class, property.
    #expect(
      Array(data.prefix(25)) == [
        0, 0, 2 * width, 0, 0, 0, 2 * width + 1, 4, 4, 0, 1, 0, 2 * width, 0, 0, 0, 2 * width + 1, 3, 3, 0, 0, 4,
        3 * width,
        5, 0,
      ])
    var place = TestClient.document("a.bud")
    if case .object(let members) = place {
      place = .object(members + [.init("range", TestClient.range((1, 0), (1, 1)))])
    }
    #expect(
      json(client.result("textDocument/semanticTokens/range", place)["data"])
        == "[1,0,\(2 * width),0,0,0,\(2 * width + 1),3,3,0,0,4,\(3 * width),5,0]")
    client.change(
      "a.bud", version: 2, [["range": TestClient.range((0, 2 * width + 5), (0, 2 * width + 5)), "text": " 甲"]])
    var again = TestClient.document("a.bud")
    if case .object(let members) = again {
      again = .object(members + [.init("previousResultId", whole["resultId"] ?? .null)])
    }
    #expect(
      json(client.result("textDocument/semanticTokens/full/delta", again))
        == #"{"resultId":"2","edits":[{"start":10,"deleteCount":0,"data":[0,5,\#(width),5,0]}]}"#)
    // What the client does not have anymore is sent whole.
    #expect(client.result("textDocument/semanticTokens/full/delta", again)["data"]?.elements?.count == data.count + 5)
  }

  // MARK: - The margin

  @Test("names, sums, results and weights beside the lines", arguments: PositionEncoding.allCases)
  func inlayHints(_ encoding: PositionEncoding) {
    var client = FeatureTests.client(encoding)
    var place = TestClient.document("a.bud")
    if case .object(let members) = place {
      place = .object(members + [.init("range", TestClient.range((10, 0), (19, 99)))])
    }
    let hints = (client.result("textDocument/inlayHint", place).elements ?? []).map { hint in
      "\(json(hint["position"]?["line"])):\(json(hint["position"]?["character"])) \(hint["label"]?.text ?? "")"
    }
    func end(_ line: Int, _ mark: String) -> Int { FeatureTests.column(mark, line, encoding, behind: true) }
    #expect(
      hints == [
        "10:\(end(10, "支出")) = 10.00 万元", "11:\(end(11, "运行")) = 9.00 万元", "12:9 基本工资",
        "13:\(end(13, "人均")) = 4.00 万元", "14:9 行政单位离退休", "14:9 = 1.00 万元", "15:11 行政基本工资",
        "16:\(end(16, "扶\"")) = 6.00 万元", "19:\(end(19, "权重 50")) Σ 50",
      ])
  }

  @Test("totals above the lines")
  func codeLenses() {
    var client = FeatureTests.client()
    let lenses = client.result("textDocument/codeLens", TestClient.document("a.bud")).elements ?? []
    let whole = "收入 16.00 万元 · 支出 16.00 万元（基本 10.00 万元，项目 6.00 万元）"
    // A budget's only unit comes to the same as the budget.
    #expect(lenses.map { $0["range"]?["start"]?["line"]?.integer } == [0, 16])
    #expect(lenses.map { $0["command"]?["title"]?.text } == [whole, "6.00 万元 · 权重合计 90"])
    var other = FeatureTests.client(text: FeatureTests.text + "单位 321002 乙\n收入\n  事业收入 1\n")
    let more = other.result("textDocument/codeLens", TestClient.document("a.bud")).elements ?? []
    #expect(
      more.map { $0["command"]?["title"]?.text } == [
        "收入 17.00 万元 · 支出 16.00 万元（基本 10.00 万元，项目 6.00 万元）", whole, "6.00 万元 · 权重合计 90",
        "收入 1.00 万元 · 支出 0.00 万元（基本 0.00 万元，项目 0.00 万元）",
      ])
  }

  @Test("the form of the line and the part that is being written")
  func signatures() {
    var client = FeatureTests.client()
    func shown(_ line: Int, _ mark: String) -> String {
      let place = TestClient.place("a.bud", line, FeatureTests.column(mark, line))
      let help = client.result("textDocument/signatureHelp", place)
      return "\(help["signatures"]?.elements?.first?["label"]?.text ?? "") / \(json(help["activeParameter"]))"
    }
    #expect(shown(6, "321001") == "单位 [代码] 名称 [行政|参公|事业] / 0")
    #expect(shown(6, "某某局") == "单位 [代码] 名称 [行政|参公|事业] / 1")
    #expect(shown(13, "公务") == "30217 [名称] [金额 或 = 算式] [标记] / 0")
    #expect(shown(13, "= 批") == "30217 [名称] [金额 或 = 算式] [标记] / 1")
    #expect(shown(19, "≥") == "指标 类别 名称 ≥|=|≤ 或 定性 值 [单位] [权重 数] [正向|反向] / 2")
    #expect(shown(21, "=") == "核对 收入|支出 [条件…] =|≥|≤|≈ 金额或查询 / 1")
    #expect(shown(18, "办好") == " / \"nothing\"")
  }
}
