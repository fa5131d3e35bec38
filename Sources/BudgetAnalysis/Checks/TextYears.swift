import BudgetModel
import BudgetSource

/// A text, or the title, that speaks of a year's budget, goal or plan speaks of this year's: 2023年度预算 in a budget of 2024 was copied
/// from last year's.
///
/// A comparison (比2023年预算增加) and the name of a document (《2023年…》) are left alone.
func checkTextYears(_ input: CheckInput, _ findings: inout Findings) {
  guard input.budget.year > 0 else { return }
  var texts = input.texts.map { (bytes: $0.bytes, place: $0.place) }
  if let title = input.budget.title, let place = input.places.title { texts.append((Array(title.utf8), place)) }
  for text in texts {
    for year in years(in: text.bytes, at: text.place) {
      let isOwn = year.year == input.budget.year
      findings.test(.textYear, isOwn ? nil : .textYear(year.year, budgetYear: input.budget.year, at: year.place))
    }
  }
}

private let openTitle = BytePattern("《")
private let closeTitle = BytePattern("》")
private let yearWords = [BytePattern]("年度", "年")
private let planWords = [BytePattern]("预算", "部门预算", "需预算", "目标", "绩效", "计划")
/// What stands before a year that is compared with, relied on or reached.
private let comparingWords = [BytePattern]("比", "较", "与", "同", "按", "据", "至", "到", "—", "-", "〔", "[", "（", "(")

/// The years in a text that are named as the year of a budget.
private func years(in bytes: [UInt8], at place: SourceRange) -> [(year: Int, place: SourceRange)] {
  var found: [(year: Int, place: SourceRange)] = []
  var titleDepth = 0
  var index = 0
  while index < bytes.count {
    if openTitle.matches(bytes, at: index) { titleDepth += 1 }
    if closeTitle.matches(bytes, at: index) { titleDepth -= 1 }
    var end = index
    var year = 0
    while end < bytes.count, bytes[end] &- 48 < 10 {
      year = (year * 10 + Int(bytes[end] - 48)) % 100_000
      end += 1
    }
    if end - index == 4, titleDepth <= 0, (1990...2099).contains(year), namesPlan(bytes, from: end),
      !isCompared(bytes, before: index)
    {
      let start = place.start + SourcePosition(index)
      found.append((year, SourceRange(start, start + 4)))
    }
    index = max(end, index + 1)
  }
  return found
}

/// Whether 年 or 年度 follows, and then a word for the year's plan.
private func namesPlan(_ bytes: [UInt8], from start: Int) -> Bool {
  guard let word = yearWords.first(matching: bytes, at: start) else { return false }
  return planWords.first(matching: bytes, at: start + word.count) != nil
}

private func isCompared(_ bytes: [UInt8], before index: Int) -> Bool {
  comparingWords.contains { $0.count <= index && $0.matches(bytes, at: index - $0.count) }
}
