import BudgetModel
import BudgetSource

/// Where the text of a goal names the number of one of its indicators, it is the indicator's number: 培训干部300人 in the
/// text is what 指标 数量 培训干部人数 ≥ 300 人 says.
///
/// The text must name the indicator, the number and the unit of measure in one breath. Rough numbers, rates (每月…) and
/// what was reached before (上年…) are left alone, and one mention of the number is enough.
func checkTextIndicators(_ input: CheckInput, _ findings: inout Findings) {
  var lines: [Int: [FreeText]] = [:]
  for text in input.texts where text.owner >= -1 { lines[text.owner, default: []].append(text) }
  for goal in input.wholeGoals {
    guard let texts = lines[goal.owner] else { continue }
    for indicator in goal.performance.indicators {
      guard let wanted = Wanted(indicator) else { continue }
      let mentions = texts.flatMap { wanted.mentions(in: $0) }
      guard let first = mentions.first else { continue }
      let agrees = mentions.contains { $0.value == wanted.value }
      findings.test(.textIndicator, agrees ? nil : .textIndicator(first.text, indicator, at: first.place))
    }
  }
}

/// A number in a text, with its unit of measure.
private struct Mention {
  let value: Amount
  let text: String
  let place: SourceRange
}

/// What to look for: the names that an indicator goes by, its unit, its number.
private struct Wanted {
  let value: Amount
  private let names: [BytePattern]
  private let unit: BytePattern

  /// - Returns: `nil` for what has no number, no unit or too short a name.
  init?(_ indicator: Indicator) {
    guard indicator.nature != .qualitative, !indicator.unit.isEmpty, let value = number(Array(indicator.value.utf8), 0)
    else { return nil }
    self.value = value.amount
    unit = BytePattern(indicator.unit == "％" ? "%" : indicator.unit)
    var names = [indicator.name]
    for ending in nameEndings where indicator.name.hasSuffix(ending) && indicator.name.count > ending.count {
      names.append(String(indicator.name.dropLast(ending.count)))
    }
    // Three characters at least: 人数 or 培训 alone may mean anything.
    self.names = names.filter { $0.count >= 3 }.map(BytePattern.init)
  }

  func mentions(in text: FreeText) -> [Mention] {
    var found: [Mention] = []
    for name in names {
      var next = name.firstOffset(in: text.bytes)
      while let offset = next {
        if let mention = mention(behind: offset + name.count, from: offset, in: text) { found.append(mention) }
        next = name.firstOffset(in: text.bytes, from: offset + name.count)
      }
    }
    return found
  }

  private func mention(behind start: Int, from nameStart: Int, in text: FreeText) -> Mention? {
    var start = start
    while let filler = fillers.first(matching: text.bytes, at: start) { start += filler.count }
    guard let (amount, digitsEnd) = number(text.bytes, start) else { return nil }
    var end = digitsEnd
    while end < text.bytes.count, text.bytes[end] == UInt8(ascii: " ") { end += 1 }
    guard unit.matches(text.bytes, at: end) || (unit.text == "%" && fullWidthPercent.matches(text.bytes, at: end))
    else {
      return nil
    }
    end += unit.matches(text.bytes, at: end) ? unit.count : fullWidthPercent.count
    if roughEndings.first(matching: text.bytes, at: end) != nil { return nil }
    if isAside(text.bytes, before: nameStart) { return nil }
    let place = SourceRange(text.place.start + SourcePosition(start), text.place.start + SourcePosition(end))
    return Mention(value: amount, text: String(decoding: text.bytes[start..<end], as: UTF8.self), place: place)
  }

  /// Whether the clause before a mention says that it is of another time, or not the whole.
  private func isAside(_ bytes: [UInt8], before end: Int) -> Bool {
    var start = end
    while start > 0, clauseEnds.first(where: { $0.count <= start && $0.matches(bytes, at: start - $0.count) }) == nil {
      start -= 1
    }
    let clause = Array(bytes[start..<end])
    return asides.contains { $0.firstOffset(in: clause) != nil }
  }
}

/// The number at `start`, as if it were so many 亿元, for its ten decimals; and where its digits end.
private func number(_ bytes: [UInt8], _ start: Int) -> (amount: Amount, end: Int)? {
  guard start < bytes.count, bytes[start] &- 48 < 10 else { return nil }
  var end = start
  while end < bytes.count, bytes[end] &- 48 < 10 || bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ",") {
    end += 1
  }
  let written = readAmount(Array(bytes[start..<end]), from: 0, defaultUnit: .hundredMillionYuan)
  return written.problem == nil ? (written.amount, end) : nil
}

/// What the name of an indicator may end in and a text leaves out.
private let nameEndings = ["人数", "次数", "件数", "户数", "个数", "家数", "场次", "数量", "面积", "数"]
/// Words that may stand before the number.
private let fillers = [BytePattern](
  "达到", "达", "不少于", "不低于", "不超过", "保持在", "控制在", "共", "为", "在", "至", "：", ":", "≥", "≤", "=", " ")
/// What makes a number a rough one, or a rate.
private let roughEndings = [BytePattern]("左右", "上下", "/", "每", "—", "-", "~", "～", "至", "到")
private let clauseEnds = [BytePattern]("，", "。", "；", "、", ",", ";", "：", "（", "(")
private let asides = [BytePattern](
  "上年", "去年", "往年", "前年", "同期", "截至", "已", "累计", "比", "较", "每", "人均", "其中", "原", "约", "近", "年底")
private let fullWidthPercent = BytePattern("％")
