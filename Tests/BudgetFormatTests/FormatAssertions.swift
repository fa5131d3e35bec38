import BudgetAnalysis
import BudgetFormat
import BudgetModel
import BudgetRender
import BudgetSource
import BudgetSyntax
import BudgetTables
import BudgetTestSupport

// What must hold of every file that is formatted.

/// Formats bytes that stand alone.
func formatted(_ bytes: [UInt8], keywords: Tongue? = nil) -> FormattedFile {
  let file = SourceFile(path: "main.bud", bytes: bytes, base: 0)
  return format(file, parse(file), options: FormatOptions(keywords: keywords))
}

/// What is wrong with how a file is formatted, whatever it holds; nothing when all is well.
///
/// - Parameter triesEdits: whether the edits are made as well, which takes as long as all else.
func faults(of bytes: [UInt8], keywords: Tongue? = nil, triesEdits: Bool = true) -> [String] {
  let file = SourceFile(path: "main.bud", bytes: bytes, base: 0)
  let old = parse(file)
  let result = format(file, old, options: FormatOptions(keywords: keywords))
  if result.isUnreadable { return result.isChanged ? ["a file that is no UTF-8 was changed"] : [] }
  var faults: [String] = []
  let newFile = SourceFile(path: "main.bud", bytes: result.bytes, base: 0)
  let new = parse(newFile)
  let again = format(newFile, new, options: FormatOptions(keywords: keywords))
  if again.isChanged { faults.append("formatting twice is another thing") }
  if triesEdits, applying(result.edits(), to: bytes) != result.bytes { faults.append("the edits do not make the text") }
  if comments(of: bytes, old) != comments(of: result.bytes, new) { faults.append("the comments differ") }
  if syntaxErrors(old) != syntaxErrors(new) { faults.append("the errors of syntax differ") }
  let kept = keptLines(of: result.bytes, new)
  if kept != keptLines(of: bytes, old) { faults.append("a line with an error was changed") }
  return faults + shapeFaults(of: result.bytes, kept: Set(kept))
}

/// What a file in canonical form never has.
private func shapeFaults(of bytes: [UInt8], kept: Set<[UInt8]>) -> [String] {
  guard !bytes.isEmpty else { return [] }
  var faults: [String] = []
  // A second one is an error on the first line, which stays.
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]), !bytes.dropFirst(3).starts(with: [0xEF, 0xBB, 0xBF]) {
    faults.append("there is a byte-order mark")
  }
  let lines = lines(of: bytes)
  let ends = Set(lines.map { Array($0[contents(of: $0).endIndex...]) })
  if ends.count != 1 || ends.first?.isEmpty == true { faults.append("the line ends differ") }
  for (index, line) in lines.enumerated() {
    let text = contents(of: line)
    let isEdge = index == 0 || index == lines.count - 1 || contents(of: lines[index - 1]).isEmpty
    if text.isEmpty, isEdge { faults.append("a blank line too many before line \(index + 1)") }
    // The lines that are kept are known without the mark that the first may begin with.
    let isKept = kept.contains(Array(text)) || (index == 0 && kept.contains(Array(text.dropFirst(3))))
    if text.last.map({ $0 == 32 || $0 == 9 }) == true, !isKept, !hidesCharacters(text) {
      faults.append("spaces at the end of line \(index + 1)")
    }
  }
  return faults
}

private func hidesCharacters(_ line: ArraySlice<UInt8>) -> Bool { line.contains { $0 < 0x20 && $0 != 9 } }

/// The lines of a text with their line ends.
func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  let starts = LineTable(bytes).starts
  return starts.indices.map { bytes[starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : bytes.count)] }
    .filter { !$0.isEmpty }
}

/// A line without its line end.
private func contents(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var rest = line
  while let last = rest.last, last == 10 || last == 13 { rest.removeLast() }
  return rest
}

/// The comments of a text in their order, each with a line feed behind it, without the spaces around them.
func comments(of bytes: [UInt8], _ parsed: Checked<SyntaxTree>) -> [UInt8] {
  var comments: [UInt8] = []
  for piece in parsed.value.pieces where piece.token == nil {
    for line in bytes[piece.range].split(whereSeparator: { $0 == 10 || $0 == 13 }) {
      // Nothing but spaces, and perhaps a byte-order mark, stands before a comment.
      let signs: [[UInt8]] = [Array("#".utf8), Array("＃".utf8)]
      guard let start = line.indices.first(where: { index in signs.contains { line[index...].starts(with: $0) } })
      else {
        continue
      }
      var comment = line[start...]
      while let space = [" ", "\t", "\u{A0}", "\u{3000}"].first(where: {
        comment.suffix($0.utf8.count).elementsEqual($0.utf8)
      }) {
        comment = comment.dropLast(space.utf8.count)
      }
      if !comment.isEmpty { comments += comment + [10] }
    }
  }
  return comments
}

/// The errors of syntax, each by the line of the tree that it stands in.
func syntaxErrors(_ parsed: Checked<SyntaxTree>) -> [String] {
  guard !parsed.diagnostics.isEmpty else { return [] }
  let starts = parsed.value.nodes.dropFirst().map { parsed.value.tokens.start(Int($0.firstToken)) }
  return parsed.diagnostics.sortedByPlace().map { diagnostic in
    "\(starts.count { $0 <= Int(diagnostic.primary.range.start) }) \(diagnostic.id.rawValue)"
  }
}

/// The contents of the lines that have an error of syntax.
func keptLines(of bytes: [UInt8], _ parsed: Checked<SyntaxTree>) -> [[UInt8]] {
  guard !parsed.diagnostics.isEmpty || parsed.value.nodes.contains(where: { $0.isBroken || $0.kind == .unknown }) else {
    return []
  }
  let table = LineTable(bytes)
  var lines = Set(parsed.diagnostics.map { table.line(at: Int($0.primary.range.start)) })
  for node in parsed.value.nodes.dropFirst() where node.isBroken || node.kind == .unknown {
    lines.insert(table.line(at: parsed.value.tokens.start(Int(node.firstToken))))
  }
  return lines.sorted().map { line in
    let contents = table.contents(of: line, in: bytes)
    let isFirst = line == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return Array(bytes[(isFirst ? 3 : contents.lowerBound)..<contents.upperBound])
  }
}

/// A text with edits made in it, as an editor makes them.
func applying(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
  var result = bytes
  for edit in edits.reversed() {
    result.replaceSubrange(Int(edit.range.start)..<Int(edit.range.end), with: edit.text.utf8)
  }
  return result
}

// MARK: - What a budget says

/// All that a budget says, without the places where it says it, and the codes of what is wrong with it.
func meaning(of root: String, in files: [String: [UInt8]]) -> String {
  let compiled = compile(root, layout: nil, in: testWorld(files: files))
  let publication = Publication(
    budget: compiled.value.budget, layoutName: "", tables: [], moneyFormat: .hundredths(of: .tenThousandYuan),
    tongue: .chinese,
    map: compiled.value.map)
  let json = collectBytes { renderJSON(publication, into: &$0) }
  let notes = compiled.value.budget.notes.map { "\($0.table) \($0.paragraphs)" }
  let errors = compiled.diagnostics.map(\.id.rawValue).sorted()
  return String(decoding: withoutPlaces(json), as: UTF8.self) + "\(notes) \(errors)"
}

/// A JSON document without the objects that are called `place`.
private func withoutPlaces(_ json: [UInt8]) -> [UInt8] {
  let key = Array("\"place\":".utf8)
  var result: [UInt8] = []
  var index = 0
  while index < json.count {
    if json[index] == key[0], json[index...].starts(with: key) {
      while index < json.count, json[index] != UInt8(ascii: "}") { index += 1 }
    }
    if index < json.count { result.append(json[index]) }
    index += 1
  }
  return result
}
