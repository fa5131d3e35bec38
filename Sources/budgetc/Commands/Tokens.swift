import BudgetSource
import BudgetSyntax

/// `budgetc tokens FILE`: what the lexer cuts, a token a line; with `--classes`, what editors colour.
func tokens(_ arguments: Arguments) throws(Failure) -> ExitStatus {
  let file = try soleFile(arguments)
  if arguments.has(.classes) {
    try writeClasses(of: file)
    return .fine
  }
  let tokens = lex(file.bytes)
  let lines = LineTable(file.bytes)
  try writeToStandardOutput { sink in
    for index in 0..<tokens.count {
      let place = file.lineColumn(of: SourcePosition(tokens.start(index)), in: lines)
      sink.write(padded("\(place.line):\(place.column)", to: 8))
      let kind = "\(tokens.kind(index))"
      let text = visible(tokens.text(index))
      sink.write((text.isEmpty ? kind : padded(kind, to: 13) + text) + "\n")
    }
  }
  return .fine
}

/// Tab-separated: line, column, how many characters (all counted in Unicode scalars, from 1), class, text.
private func writeClasses(of file: SourceFile) throws(Failure) {
  let found = highlights(of: parse(file).value)
  let lines = LineTable(file.bytes)
  try writeToStandardOutput { sink in
    for highlight in found {
      let place = file.lineColumn(of: SourcePosition(highlight.range.lowerBound), in: lines)
      let text = String(decoding: file.bytes[highlight.range], as: UTF8.self)
      let count = text.unicodeScalars.count
      sink.write("\(place.line)\t\(place.column)\t\(count)\t\(highlight.kind.rawValue)\t\(visible(text))\n")
    }
  }
}

/// The one file of a command that looks at its text only.
func soleFile(_ arguments: Arguments) throws(Failure) -> SourceFile {
  let input = try Input(reading: arguments.operands.first ?? "-")
  return SourceFile(path: input.name, bytes: input.bytes, base: 0)
}

func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(width - displayWidth(of: text), 0)) + " "
}

/// The text with its control characters spelled out, so that it cannot play tricks on a terminal.
func visible(_ text: String) -> String {
  let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
  if isPlain { return text }
  return text.unicodeScalars.map { scalar in
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
      ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
  }.joined()
}
