internal import BudgetSyntax

// Words, and how they stand on a page.

extension Generator {
  /// A keyword in one of its spellings.
  mutating func word(_ keyword: Keyword) -> String {
    switch random.below(20) {
    case 0..<11: keyword.chinese
    case 11..<19: keyword.english
    default: wide(keyword.english)
    }
  }

  mutating func number(_ value: Int) -> String { wideAtTimes(String(value)) }

  /// With full-width digits and punctuation, now and then.
  mutating func wideAtTimes(_ text: String) -> String { random.chance(6) ? wide(text) : text }

  /// With all ASCII signs in full width.
  func wide(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isSign = (0x21...0x7E).contains(scalar.value)
      result.unicodeScalars.append(isSign ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return result
  }

  /// Puts `mark` at the end of a name, inside its quotation marks.
  func inside(_ name: String, _ mark: String) -> String {
    guard let last = name.last, last == "\"" || last == "」" else { return name + mark }
    return name.dropLast() + mark + String(last)
  }

  /// A name that no other thing has, with what names may hold.
  mutating func newName() -> String {
    nameCount += 1
    let names = [
      "\(year)年“三支一扶”补助（中央资金）", "30人以下企业稳岗补贴", "“两房”建设", "3#楼维修", "\"LED 屏 采购\"", "「带\"引号\"的 项目」",
      "\"上年结转\"", "\"=号项目\"", "「#号项目」", "收入", "基本支出", "标准化(A＝B)建设", "＂全角 引号＂",
    ]
    if random.chance(5) { return "\"\(1000 + nameCount).50\"" }
    let name = random.pick(names)
    // A mark behind a full-width quotation mark would stand outside of it.
    return name.hasPrefix("＂") ? "＂全角 引号\(nameCount)＂" : inside(name, String(nameCount))
  }

  /// Free text: a line to stand behind a word, or `nil`, and lines below.
  mutating func text() -> (first: String?, below: [SourceLine]) {
    let sentences = [
      "按月足额发放补助，覆盖全部对象。", "处理结案300件 #1 号案件除外", "收入 1849.85 万元，= 2 * 3；", "ensure that every case",
      "is closed in time.", "“三公”经费只减不增……", "全角１２３，半角123；\"引号\"", "基本支出",
    ]
    // No text says one line twice.
    var rest = random.sample(sentences, 4)
    let first = rest.removeLast()
    let below = (0..<random.below(4)).map { SourceLine([rest[$0]], isText: true) }
    return (below.isEmpty || random.chance(70) ? first : nil, below)
  }

  // MARK: - The page

  /// The text of a file, with its line ends, indents, comments and blank lines.
  mutating func render(_ draft: Draft) -> String {
    let lineEnd = random.pick(["\n", "\n", "\n", "\r\n", "\r"])
    var lines: [String] = []
    for line in draft.lines { render(line, indent: "", into: &lines) }
    var text = random.chance(10) ? "\u{FEFF}" : ""
    text += lines.joined(separator: lineEnd)
    return random.chance(85) ? text + lineEnd : text
  }

  private mutating func render(_ line: SourceLine, indent: String, into lines: inout [String]) {
    if random.chance(4) { lines.append(random.pick(["", "   ", "\u{3000}"])) }
    if random.chance(4) { lines.append(random.pick(["# 说明", "      ＃ remark", "\t#"])) }
    var text = indent
    for (index, word) in line.words.enumerated() {
      if index > 0 { text += random.chance(85) ? " " : random.pick(["  ", "\t", "\u{3000}", "\u{A0}", " \u{3000}"]) }
      text += word
    }
    if !line.isText, random.chance(4) { text += random.pick([" # 核对过", "  ＃checked", "\t#"]) }
    if random.chance(3) { text += "  " }
    lines.append(text)
    guard !line.children.isEmpty else { return }
    let deeper = indent + (random.chance(80) ? "  " : random.pick([" ", "    ", "\t", "\u{3000}"]))
    for child in line.children { render(child, indent: deeper, into: &lines) }
  }
}
