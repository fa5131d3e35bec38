package import BudgetSource
package import BudgetSyntax

// Tokens and trees as text, for cases that people read.

/// One token a line: where it is, what it is, its text; `|` marks the first of a line.
package func dump(_ tokens: TokenList) -> String {
  let places = Places(tokens.bytes)
  var text = ""
  for index in 0..<tokens.count {
    text += tokens.startsLine(index) ? "|" : " "
    text += "\(places.text(at: tokens.start(index))) \(tokens.kind(index)) \(visible(tokens.slice(index)))"
    text += "\n"
  }
  return trimmed(text)
}

/// One node a line, indented by its depth: what it is, whether it is broken, its tokens.
package func dump(_ tree: SyntaxTree) -> String {
  var text = ""
  var ends: [Int] = []
  for (index, node) in tree.nodes.enumerated() {
    while let end = ends.last, end < index { ends.removeLast() }
    text += String(repeating: "  ", count: ends.count) + "\(node.kind)" + (node.isBroken ? " broken" : "")
    if index > 0 {
      let tokens = tree.tokens(of: index).map { "\(tree.tokens.kind($0)) \(visible(tree.tokens.slice($0)))" }
      text += ": " + tokens.joined(separator: ", ")
    }
    text += "\n"
    ends.append(index + Int(node.descendants))
  }
  return text
}

/// One diagnostic a line: `!`, where it begins and ends, its code.
package func dump(_ diagnostics: [Diagnostic], of bytes: [UInt8]) -> String {
  let places = Places(bytes)
  return diagnostics.sortedByPlace().map {
    let range = $0.primary.range
    return "! \(places.text(at: Int(range.start)))-\(places.text(at: Int(range.end))) \($0.id.rawValue) \($0.id)\n"
  }.joined()
}

/// Lines and columns of a text, counted as people do.
private struct Places {
  let file: SourceFile
  let table: LineTable

  init(_ bytes: [UInt8]) {
    file = SourceFile(path: "case.bud", bytes: bytes, base: 0)
    table = LineTable(bytes)
  }

  func text(at offset: Int) -> String {
    let place = file.lineColumn(of: SourcePosition(offset), in: table)
    return "\(place.line):\(place.column)"
  }
}

/// Text with what cannot be seen, or is no text, spelled out.
private func visible(_ bytes: ArraySlice<UInt8>) -> String {
  var text = ""
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    let isHidden =
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator: scalar != " "
      default: scalar.value == 0xFFFD
      }
    text += isHidden ? "{U+\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
  }
  return text
}

private func trimmed(_ text: String) -> String {
  text.split(separator: "\n").map { line in
    var line = line
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }.joined()
}
