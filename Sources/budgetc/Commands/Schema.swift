import BudgetSource

/// The schemas there are, by the names they are asked for.
let schemas: KeyValuePairs<String, StaticString> = [
  "json": publicationSchema, "jsonl": lineSchema, "diagnostics": diagnosticsSchema, "accounts": accountsSchema,
  "query": querySchema,
]

/// `budgetc schema NAME`: the JSON Schema of an output.
func schema(_ arguments: Arguments) throws(Failure) -> ExitStatus {
  let word = arguments.operands.first ?? ""
  guard let text = schemas.first(where: { $0.key == word })?.value else {
    let near = suggestion(for: word, among: schemas.map(\.key))
    throw Failure(
      .wrongCommandLine, Texts.unknownSchema(word),
      hint: near.map(Texts.didYouMean) ?? Texts.valueOf(names: schemas.map(\.key)))
  }
  try writeToStandardOutput { sink in
    text.withUTF8Buffer { sink.write($0) }
    sink.write("\n")
  }
  return .fine
}
