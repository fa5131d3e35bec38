import BudgetIDE
import BudgetJSON
import BudgetSource
import BudgetSyntax

// Semantic tokens: what each word is, for editors to colour.

/// The types of tokens that are told apart, by the protocol's own names as far as it has any.
enum TokenType: String, CaseIterable {
  case keyword, enumMember, modifier, `class`, number, property, string, type, variable, `operator`, comment

  init?(_ kind: HighlightClass) {
    switch kind {
    case .keyword: self = .keyword
    case .kind: self = .enumMember
    case .tag: self = .modifier
    case .code: self = .class
    case .number: self = .number
    case .name: self = .property
    case .string, .text: self = .string
    case .unit: self = .type
    case .constant: self = .variable
    case .sign: self = .operator
    case .comment: self = .comment
    case .invalid: return nil
    }
  }

  var number: Int { TokenType.allCases.firstIndex(of: self) ?? 0 }
}

/// The tokens that were sent for a document.
struct SentTokens {
  let id: String
  let data: [Int]
}

extension Server {
  mutating func semanticTokens(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    var document = try lookedAtDocument(parameters)
    let data = tokenData(&document, touching: nil)
    json.beginObject()
    json.member("resultId", keep(data, of: document.uri))
    json.member("data", numbers: data)
    json.end()
  }

  /// The difference to the tokens that the client has: what lies between the beginnings and the ends that are equal.
  mutating func semanticTokensDelta(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    var document = try lookedAtDocument(parameters)
    let data = tokenData(&document, touching: nil)
    let known = sentTokens[document.uri]
    json.beginObject()
    json.member("resultId", keep(data, of: document.uri))
    if let known, parameters["previousResultId"]?.text == known.id {
      let (old, new) = TokenDifference.between(known.data, data)
      json.key("edits")
      json.beginArray()
      if !old.isEmpty || !new.isEmpty {
        json.beginObject()
        json.member("start", old.lowerBound)
        json.member("deleteCount", old.count)
        if !new.isEmpty { json.member("data", numbers: Array(data[new])) }
        json.end()
      }
      json.end()
    } else {
      json.member("data", numbers: data)
    }
    json.end()
  }

  mutating func semanticTokensRange(_ parameters: JSONValue, _ json: inout JSONWriter) throws(ResponseError) {
    let range = try range(parameters, "range")
    var document = try lookedAtDocument(parameters)
    json.beginObject()
    json.member(
      "data", numbers: tokenData(&document, touching: range.start.line...max(range.start.line, range.end.line)))
    json.end()
  }

  private mutating func keep(_ data: [Int], of uri: String) -> String {
    tokensSent += 1
    sentTokens[uri] = SentTokens(id: String(tokensSent), data: data)
    return String(tokensSent)
  }

  /// Five numbers a token: how many lines below the one before, how far right of it, its width, its type, no modifiers.
  private func tokenData(_ document: inout DocumentInBudget, touching lines: ClosedRange<Int>?) -> [Int] {
    let text = document.places.text(of: document.file)
    var data: [Int] = []
    var last = Position(line: 0, character: 0)
    var line = 0
    for highlight in document.snapshot.highlights(of: document.file) {
      while line + 1 < text.starts.count, text.starts[line + 1] <= highlight.range.lowerBound { line += 1 }
      if let lines, line < lines.lowerBound { continue }
      if let lines, line > lines.upperBound { break }
      guard let type = TokenType(highlight.kind) else { continue }
      // Counted from the token before, so that a long line is read once.
      let isSameLine = line == last.line && !data.isEmpty
      let start = text.encoding.count(text.bytes[text.starts[line]..<highlight.range.lowerBound])
      let width = text.encoding.count(text.bytes[highlight.range])
      data += [line - (data.isEmpty ? 0 : last.line), start - (isSameLine ? last.character : 0), width, type.number, 0]
      last = Position(line: line, character: start)
    }
    return data
  }
}

/// What differs between two lists of numbers.
enum TokenDifference {
  static func between(_ old: [Int], _ new: [Int]) -> (old: Range<Int>, new: Range<Int>) {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var (oldEnd, newEnd) = (old.count, new.count)
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    return (start..<oldEnd, start..<newEnd)
  }
}

extension JSONWriter {
  /// An array of whole numbers.
  mutating func member(_ name: String, numbers: [Int]) {
    key(name)
    beginArray()
    for number in numbers { value(number) }
    end()
  }
}
