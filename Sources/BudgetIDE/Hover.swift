import BudgetAnalysis
import BudgetModel
package import BudgetSource
import BudgetSyntax

/// What is told of the word under the pointer.
package struct Hover: Sendable, Equatable {
  /// The word.
  package let range: SourceRange
  /// Its name, to be set off.
  package let title: String
  /// What is told of it, a line each.
  package let details: [String]
}

extension Snapshot {
  /// What is told of the word at a place; `nil` where there is nothing to tell.
  ///
  /// - Complexity: O(lines of the file + facts).
  package func hover(at place: SourcePosition, in tongue: Tongue) -> Hover? {
    guard let (file, offset) = find(place), let node = node(at: offset, in: file),
      let token = token(at: offset, of: node, in: file)
    else { return nil }
    let content = HoverMaker(snapshot: self, file: file, node: node, token: token, tongue: tongue).content()
    return content.map { Hover(range: self.place(of: token, in: file), title: $0.title, details: $0.details) }
  }
}

struct HoverMaker {
  typealias Content = (title: String, details: [String])

  let snapshot: Snapshot
  let file: Int
  let node: Int
  let token: Int
  let tongue: Tongue

  private var tree: SyntaxTree { snapshot.tree(file) }
  var budget: Budget { snapshot.budget }

  func say(_ zh: String, _ en: String) -> String { tongue == .chinese ? zh : en }

  /// A name and what belongs to it.
  func field(_ zh: String, _ en: String, _ text: String) -> String { say("\(zh)：\(text)", "\(en): \(text)") }

  func content() -> Content? {
    let kind = tree.nodes[node].kind
    switch tree.tokens.kind(token) {
    case .keyword, .tag: return keyword()
    case .code: return code(in: kind)
    case .name: return name(in: kind)
    case .amount: return amount(in: kind)
    case .equals, .plus, .minus, .times, .divide, .leftBracket, .rightBracket:
      return kind == .letConstant ? constant(tree.tokens(of: node).lowerBound + 1) : amount(in: kind)
    case .quantity: return kind == .letConstant ? constant(tree.tokens(of: node).lowerBound + 1) : amount(in: kind)
    case .constant: return constant(token)
    case .value: return value(in: kind)
    default: return nil
    }
  }

  private func keyword() -> Content? {
    guard let keyword = snapshot.keyword(token, in: file) else { return nil }
    let isInQuery = tree.nodes[node].kind == .assert && token > tree.tokens(of: node).lowerBound
    let help = (isInQuery ? keyword.queryHelp : nil) ?? keyword.help
    let isHead = token == tree.tokens(of: node).lowerBound
    return ("\(keyword.chinese) · \(keyword.english)", [help.text(in: tongue)] + (isHead ? blockTotal() : []))
  }

  private func code(in kind: SyntaxKind) -> Content? {
    let text = snapshot.foldedText(of: token, in: file)
    switch kind {
    case .budget: return edition(text)
    case .department: return department()
    case .unit: return unit(budget.units.firstIndex { $0.code == text })
    case .assert where tree.tokens.kind(token - 1) == .keyword && snapshot.keyword(token - 1, in: file) == .unit:
      return unit(budget.units.firstIndex { $0.code == text })
    default: return Code(text).flatMap(account)
    }
  }

  private func name(in kind: SyntaxKind) -> Content? {
    let text = snapshot.foldedText(of: token, in: file)
    switch kind {
    case .fact, .account: return snapshot.code(of: node, in: file).flatMap(account)
    case .department: return department()
    case .unit: return unit(unitOfLine(text))
    case .project, .assert: return project(named: text)
    case .indicator: return indicator()
    default: return nil
    }
  }

  private func unitOfLine(_ name: String) -> Int? {
    if let code = snapshot.first([.code], of: node, in: file) {
      return budget.units.firstIndex { $0.code == snapshot.foldedText(of: code, in: file) }
    }
    return budget.units.firstIndex { foldedName($0.name) == name }
  }

  private func value(in kind: SyntaxKind) -> Content? {
    let text = snapshot.foldedText(of: token, in: file)
    switch kind {
    case .note:
      let table = snapshot.study.compilation.profile?.tables.first { $0.number == text }
      return table.map { ($0.number, [$0.title]) }
    case .include:
      let place = snapshot.place(of: token, in: file)
      guard let include = snapshot.study.includes.first(where: { $0.place == place }) else { return nil }
      return (say("引用 \(include.paths.count) 个文件", "\(include.paths.count) files"), include.paths)
    case .indicator: return indicator()
    default: return nil
    }
  }
}
