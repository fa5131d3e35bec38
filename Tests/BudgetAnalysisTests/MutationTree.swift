/// A line of a file of a sample, counted from 0.
struct MutationPlace: Hashable {
  let file: String
  let line: Int
}

/// Why the mutated text contradicts itself, or cannot be read.
struct MutationGround {
  enum Rule: String, CaseIterable {
    /// A word or a line that cannot stand where it stands.
    case form = "out of place"
    case code
    case name
    /// What may be said once is said twice.
    case twice = "said twice"
    case missing
    case constant
    /// An amount against its parts.
    case parts
    /// A 核对 line.
    case assertion
    /// Income against spending.
    case balance
    /// A function against the economic account that names the same money.
    case pair
    case weights
    /// A goal without what it needs, or an indicator at odds with itself.
    case goal
    /// A sum, a year or an indicator's number in a goal's text, or a line that stands in it twice.
    case text
    /// The code of a unit against that of its department.
    case unit
    /// The date against the year.
    case date
  }

  let rule: Rule
  /// Where it may be reported, besides on the mistaken line.
  var places: Set<MutationPlace>
  /// Words one of which the message names.
  var words: [String]
  /// Sums, in fen, one of which the message names.
  var sums: [Int64] = []
}

/// A line and the lines below it.
final class MutationNode {
  enum Kind { case statement, fact, entry, indicator, goal, task, economic, text, broken }

  let place: MutationPlace
  let line: MutationLine
  let kind: Kind
  let parent: MutationNode?
  var children: [MutationNode] = []
  /// The keyword it begins with, in Chinese; the text of its first word otherwise.
  let key: String
  /// The unit that it stands below: what was said behind 单位.
  var unit: String?
  /// Fen of the file's unit of money, where it is known at this line.
  var bareUnit: Int64?

  init(_ place: MutationPlace, _ line: MutationLine, _ kind: Kind, parent: MutationNode?) {
    self.place = place
    self.line = line
    self.kind = kind
    self.parent = parent
    key = line.words.first.map { $0.isQuoted ? "\"" : canonical($0.text) } ?? ""
  }

  var words: [MutationWord] { line.words }
  var takesText: Bool { kind == .goal || kind == .task || (kind == .statement && key == "说明") }
}

/// Lines that have been cut before: a mutation changes few.
final class MutationLines {
  private var cut: [String: MutationLine] = [:]

  func line(_ text: String) -> MutationLine {
    if let known = cut[text] { return known }
    let line = MutationLine(text)
    cut[text] = line
    return line
  }
}

/// The lines of a file as a tree, with what is out of place in it.
struct MutationTree {
  private(set) var statements: [MutationNode] = []
  private(set) var grounds: [MutationGround] = []

  init(file: String, lines: [String], cut: MutationLines) {
    var stack: [MutationNode] = []
    for (number, text) in lines.enumerated() {
      let line = cut.line(text)
      guard !line.words.isEmpty else { continue }
      let place = MutationPlace(file: file, line: number)
      while let top = stack.last, top.line.indent >= line.indent { stack.removeLast() }
      if let top = stack.last, top.takesText {
        top.children.append(MutationNode(place, line, .text, parent: top))
        continue
      }
      add(place, line, &stack)
    }
  }

  private mutating func add(_ place: MutationPlace, _ line: MutationLine, _ stack: inout [MutationNode]) {
    let parent = stack.last
    let kind = parent.map { MutationTree.kind(line.words[0], below: $0) } ?? MutationTree.statementKind(line)
    let node = MutationNode(place, line, kind, parent: parent)
    if let parent {
      parent.children.append(node)
      if let first = parent.children.first, first.line.indent != line.indent {
        complain(node, [first.place, place, parent.place])
      }
    } else {
      statements.append(node)
    }
    let mayBeBlamed = parent?.kind != .broken
    if mayBeBlamed, kind == .broken { complain(node, [place] + (parent.map { [$0.place] } ?? [])) }
    stack.append(node)
  }

  private mutating func complain(_ node: MutationNode, _ places: [MutationPlace]) {
    grounds.append(MutationGround(rule: .form, places: Set(places), words: [node.words[0].text, node.key]))
  }

  private static func statementKind(_ line: MutationLine) -> MutationNode.Kind {
    guard let first = line.words.first, !first.isQuoted, line.indent == 0 else { return .broken }
    return statementWords.contains(canonical(first.text)) ? .statement : .broken
  }

  /// What a line is below another; `.broken` where it cannot stand.
  private static func kind(_ first: MutationWord, below parent: MutationNode) -> MutationNode.Kind {
    guard !first.isQuoted else { return .broken }
    let word = canonical(first.text)
    let money: MutationNode.Kind = isDigits(word) ? .fact : .broken
    switch (parent.kind, parent.key) {
    case (.statement, "收入"): return sourceWords.contains(word) ? .entry : .broken
    case (.statement, "基本支出"), (.statement, "项目支出"): return word == "经济分类" ? .economic : money
    case (.statement, "项目"):
      switch word {
      case "目标": return .goal
      case "指标": return .indicator
      case "经济分类": return .economic
      default: return money
      }
    case (.statement, "整体绩效"):
      return ["目标": .goal, "任务": .task, "指标": .indicator][word] ?? .broken
    case (.fact, _), (.economic, _): return money
    default: return .broken
    }
  }
}
