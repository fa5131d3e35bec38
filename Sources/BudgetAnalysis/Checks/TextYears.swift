import BudgetModel
import BudgetSource

/// A text that speaks of a year's budget, goal or plan speaks of this year's: 2023年度预算 in a budget of 2024 was copied
/// from last year's.
///
/// A comparison (比2023年预算增加) and the name of a document (《2023年…》) are left alone.
func checkTextYears(_ input: CheckInput) -> [Diagnostic] {
  guard input.budget.year > 0 else { return [] }
  return input.texts.flatMap { text in
    years(in: text).filter { $0.year != input.budget.year }.map {
      Diagnostic.textYear($0.year, budgetYear: input.budget.year, at: $0.place)
    }
  }
}

/// The years in a text that are named as the year of a budget.
private func years(in text: FreeText) -> [(year: Int, place: SourceRange)] {
  let scalars = Array(text.text.unicodeScalars)
  var offsets = [0]
  for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
  var found: [(year: Int, place: SourceRange)] = []
  var titleDepth = 0
  var index = 0
  while index < scalars.count {
    if scalars[index] == "《" { titleDepth += 1 }
    if scalars[index] == "》" { titleDepth -= 1 }
    var end = index
    while end < scalars.count, ("0"..."9").contains(scalars[end]) { end += 1 }
    if end - index == 4, titleDepth <= 0, let year = Int(String(String.UnicodeScalarView(scalars[index..<end]))),
      (1990...2099).contains(year), namesBudget(scalars, from: end), !isCompared(scalars, before: index)
    {
      let start = text.place.start + SourcePosition(offsets[index])
      found.append((year, SourceRange(start, text.place.start + SourcePosition(offsets[end]))))
    }
    index = max(end, index + 1)
  }
  return found
}

/// Whether 年 or 年度 follows, and then a word for the year's plan.
private func namesBudget(_ scalars: [Unicode.Scalar], from start: Int) -> Bool {
  let rest = String(String.UnicodeScalarView(scalars[start..<min(start + 8, scalars.count)]))
  guard rest.hasPrefix("年") else { return false }
  let behind = rest.dropFirst(rest.hasPrefix("年度") ? 2 : 1)
  return ["预算", "部门预算", "需预算", "目标", "绩效", "计划"].contains { behind.hasPrefix($0) }
}

private func isCompared(_ scalars: [Unicode.Scalar], before index: Int) -> Bool {
  guard index > 0 else { return false }
  return ["比", "较", "与", "同", "按", "据", "至", "到", "—", "-", "〔", "[", "（", "("].contains(scalars[index - 1])
}
