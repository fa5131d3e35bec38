import BudgetSource

/// All keywords as tab-separated values below a line of names: `editors/keywords.tsv`, byte for byte.
package var keywordTable: String {
  let rows = Keyword.allCases.map { keyword in
    let help = keyword.help
    return ["\(keyword)", keyword.group.rawValue, keyword.chinese, keyword.english, help.zh, help.en]
  }
  return ([["id", "group", "zh", "en", "help_zh", "help_en"]] + rows)
    .map { $0.joined(separator: "\t") + "\n" }.joined()
}
