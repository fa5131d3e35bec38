// Lines and words as the mutation test reads them: a small reader of its own, from grammar.md, that shares nothing with
// the compiler's.

/// A word of a line.
struct MutationWord: Equatable {
  /// Folded, and without quotes.
  var text: String
  /// Where it stands, in scalars of the line.
  var range: Range<Int>
  var isQuoted = false
}

/// A line cut into words.
struct MutationLine {
  /// The columns before the first word.
  let indent: Int
  let words: [MutationWord]
  let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var index = 0
    var indent = 0
    while index < scalars.count, let width = spaceWidth(scalars[index]) {
      indent += width
      index += 1
    }
    self.indent = indent
    var words: [MutationWord] = []
    while index < scalars.count {
      if spaceWidth(scalars[index]) != nil {
        index += 1
        continue
      }
      if foldedScalar(scalars[index]) == "#" { break }
      let start = index
      let closing: Unicode.Scalar? =
        foldedScalar(scalars[index]) == "\"" ? "\"" : scalars[index] == "「" ? "」" : nil
      index += 1
      if let closing {
        while index < scalars.count, foldedScalar(scalars[index]) != closing { index += 1 }
        index = min(index + 1, scalars.count)
        let inner = (start + 1)..<max(start + 1, index - 1)
        words.append(MutationWord(text: foldedText(scalars[inner]), range: start..<index, isQuoted: true))
      } else {
        while index < scalars.count, spaceWidth(scalars[index]) == nil { index += 1 }
        words.append(MutationWord(text: foldedText(scalars[start..<index]), range: start..<index))
      }
    }
    self.words = words
  }

  /// The words of the calculation that begins at scalar `start`, up to a tag.
  func expression(from start: Int) -> [MutationWord] {
    var parts: [MutationWord] = []
    for word in words where word.range.upperBound > start {
      if tagWords.contains(canonical(word.text)) { break }
      var index = max(word.range.lowerBound, start)
      var first = index
      func flush(_ end: Int) {
        if first < end { parts.append(MutationWord(text: foldedText(scalars[first..<end]), range: first..<end)) }
      }
      while index < word.range.upperBound {
        let scalar = foldedScalar(scalars[index])
        if "+*×÷()=".unicodeScalars.contains(scalar) {
          flush(index)
          parts.append(MutationWord(text: String(Character(scalar)), range: index..<(index + 1)))
          first = index + 1
        }
        index += 1
      }
      flush(index)
    }
    return parts
  }
}

private func spaceWidth(_ scalar: Unicode.Scalar) -> Int? {
  switch scalar {
  case " ", "\u{A0}": 1
  case "\u{3000}": 2
  case "\t": 4
  default: nil
  }
}

func foldedScalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
  return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
}

func foldedText(_ scalars: some Sequence<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  for scalar in scalars { view.append(foldedScalar(scalar)) }
  return String(view)
}

// MARK: - Keywords

let mutationKeywords: [(chinese: String, english: String)] = [
  ("预算", "budget"), ("部门", "department"), ("单位", "unit"), ("金额", "amounts"), ("版式", "layout"), ("日期", "date"),
  ("引用", "include"), ("设", "let"), ("科目", "account"), ("目录", "classification"), ("收入", "income"),
  ("基本支出", "basic"), ("项目支出", "projects"), ("项目", "project"), ("整体绩效", "performance"), ("核对", "assert"),
  ("说明", "note"), ("经济分类", "economic"), ("目标", "goal"), ("任务", "task"), ("指标", "indicator"),
  ("一般公共预算", "general"), ("政府性基金预算", "government-fund"), ("国有资本经营预算", "state-capital"),
  ("财政专户", "fiscal-account"), ("事业收入", "operations"), ("事业单位经营收入", "business"),
  ("上级补助收入", "superior"), ("附属单位上缴收入", "subsidiary"), ("其他收入", "other"), ("上年结转", "carryover"),
  ("人员", "personnel"), ("公用", "public"), ("来自", "from"), ("当年", "current"), ("支出", "spend"),
  ("行政", "administrative"), ("参公", "civil-service"), ("事业", "institution"), ("数量", "quantity"),
  ("质量", "quality"), ("时效", "timeliness"), ("经济成本", "economic-cost"), ("社会成本", "social-cost"),
  ("生态环境成本", "environmental-cost"), ("经济效益", "economic-benefit"), ("社会效益", "social-benefit"),
  ("生态效益", "ecological-benefit"), ("可持续影响", "sustainable-impact"), ("可持续发展", "sustainable-development"),
  ("服务对象满意度", "client-satisfaction"), ("帮扶对象满意度", "beneficiary-satisfaction"), ("定性", "qualitative"),
  ("权重", "weight"), ("正向", "positive"), ("反向", "negative"),
]

private let chineseOfKeyword = Dictionary(
  uniqueKeysWithValues: mutationKeywords.flatMap { [($0.chinese, $0.chinese), ($0.english, $0.chinese)] })

/// The Chinese spelling of a keyword; any other word as it is.
func canonical(_ word: String) -> String { chineseOfKeyword[word] ?? word }

let tagWords: Set<String> = ["上年结转", "人员", "公用", "来自"]
let statementWords: Set<String> = [
  "预算", "部门", "单位", "金额", "版式", "日期", "引用", "设", "科目", "目录", "收入", "基本支出", "项目支出", "项目",
  "整体绩效", "核对", "说明",
]
let fiscalSources: Set<String> = ["一般公共预算", "政府性基金预算", "国有资本经营预算"]
let sourceWords: Set<String> = fiscalSources.union([
  "财政专户", "事业收入", "事业单位经营收入", "上级补助收入", "附属单位上缴收入", "其他收入",
])
let unitKinds: Set<String> = ["行政", "参公", "事业"]
let indicatorLevels: [String: String] = [
  "数量": "产出", "质量": "产出", "时效": "产出", "经济成本": "成本", "社会成本": "成本", "生态环境成本": "成本",
  "经济效益": "效益", "社会效益": "效益", "生态效益": "效益", "可持续影响": "效益", "可持续发展": "效益",
  "服务对象满意度": "满意度", "帮扶对象满意度": "满意度",
]
let comparisons: Set<String> = ["=", "≥", "≤", ">", "<", ">=", "<="]
