import BudgetJSON
import BudgetSource
import BudgetSyntax

// The keywords as JSON, version 1 of the form; as TSV the same members in the same order, below a line of their names.
//
//     { "format": "budgetc-keywords", "version": 1, "keywords": [
//       { "id": "budget", "group": "statement", "zh": "预算", "en": "budget", "help_zh": "预算年度，后面可以写标题",
//         "help_en": "the budget year, perhaps with a title" } ] }

/// `budgetc keywords`: the words of the language in both tongues, and what each is for.
///
/// The keyword lists of the editors are made from its TSV.
func keywords(_ arguments: Arguments, _ console: Console) throws(Failure) -> ExitStatus {
  let format = arguments.value(.format).flatMap(AnswerFormat.init(rawValue:)) ?? .text
  try writeToStandardOutput { sink in
    switch format {
    case .tsv: sink.write(keywordTable)
    case .json: sink.write(keywordsJSON())
    case .text, .md, .csv: writeText(in: console.tongue, into: &sink)
    }
  }
  return .fine
}

private func keywordsJSON() -> [UInt8] {
  var json = JSONWriter()
  json.beginObject()
  json.member("format", "budgetc-keywords")
  json.member("version", 1)
  json.key("keywords")
  json.beginArray()
  for keyword in Keyword.allCases {
    json.beginObject(inline: true)
    json.member("id", "\(keyword)")
    json.member("group", keyword.group.rawValue)
    json.member("zh", keyword.chinese)
    json.member("en", keyword.english)
    json.member("help_zh", keyword.help.zh)
    json.member("help_en", keyword.help.en)
    json.end()
  }
  json.end()
  json.end()
  return json.bytes
}

private func writeText(in tongue: Tongue, into sink: inout ByteSink) {
  for group in Keyword.Group.allCases {
    sink.write(Texts.title(of: group).text(in: tongue) + "\n")
    for keyword in Keyword.allCases where keyword.group == group {
      sink.write("  \(padded(keyword.chinese, to: 18)) \(padded(keyword.english, to: 24)) ")
      sink.write(keyword.help.text(in: tongue) + "\n")
    }
  }
}
