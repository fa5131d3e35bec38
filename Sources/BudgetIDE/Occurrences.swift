import BudgetAnalysis
import BudgetModel
package import BudgetSource
import BudgetSyntax

// What names mean, and where else they stand.

/// Something that has a name in the sources, and can be renamed.
enum NamedThing: Hashable {
  /// A constant, by its index in the study.
  case constant(Int)
  /// The code or the name of an account.
  case accountCode(Code)
  case accountName(Code)
  /// The code or the name of a unit, by its index in the budget.
  case unitCode(Int)
  case unitName(Int)
  /// All projects of a name, folded: a query asks for them together.
  case project(String)
}

/// A place where a thing is named.
struct Occurrence {
  let thing: NamedThing
  let range: SourceRange
  /// Whether it is declared there.
  let isDeclaration: Bool
}

extension Snapshot {
  /// What the word at a place names.
  func occurrence(at place: SourcePosition) -> Occurrence? {
    guard let (file, offset) = find(place), let node = node(at: offset, in: file) else { return nil }
    let unit = unit(of: node, in: file)
    return occurrences(ofLine: node, in: file, unit: unit).first { $0.range.start <= place && place <= $0.range.end }
  }

  /// All places where a thing is named, in the order of the files.
  ///
  /// - Complexity: O(lines of all files).
  func occurrences(of thing: NamedThing) -> [Occurrence] {
    var found: [Occurrence] = []
    for file in study.files.indices {
      var units: [Int: Int] = [:]
      for statement in study.statements where statement.file == file { units[statement.node] = statement.unit }
      var unit = -1
      for node in tree(file).nodes.indices.dropFirst() {
        unit = units[node] ?? unit
        found += occurrences(ofLine: node, in: file, unit: unit).filter { $0.thing == thing }
      }
    }
    return found
  }

  private func occurrences(ofLine node: Int, in file: Int, unit: Int) -> [Occurrence] {
    let tree = tree(file)
    switch tree.nodes[node].kind {
    case .fact, .account: return accountOccurrences(node, file) + constantOccurrences(node, file, unit)
    case .entry, .letConstant, .runningCosts: return constantOccurrences(node, file, unit)
    case .unit: return unitOccurrences(node, file)
    case .project:
      guard let name = first([.name], of: node, in: file) else { return [] }
      return [occurrence(.project(foldedText(of: name, in: file)), name, file, isDeclaration: true)]
    case .assert: return queryOccurrences(node, file)
    default: return []
    }
  }

  private func occurrence(_ thing: NamedThing, _ token: Int, _ file: Int, isDeclaration: Bool = false) -> Occurrence {
    Occurrence(thing: thing, range: place(of: token, in: file), isDeclaration: isDeclaration)
  }

  private func accountOccurrences(_ node: Int, _ file: Int) -> [Occurrence] {
    guard let head = first([.code], of: node, in: file), let code = Code(foldedText(of: head, in: file)) else {
      return []
    }
    let isDeclaration = tree(file).nodes[node].kind == .account
    var found = [occurrence(.accountCode(code), head, file, isDeclaration: isDeclaration)]
    if let name = first([.name], of: node, in: file) {
      found.append(occurrence(.accountName(code), name, file, isDeclaration: isDeclaration))
    }
    return found
  }

  private func constantOccurrences(_ node: Int, _ file: Int, _ unit: Int) -> [Occurrence] {
    let tokens = tree(file).tokens
    return tree(file).tokens(of: node).filter { tokens.kind($0) == .constant }.compactMap { token in
      let range = place(of: token, in: file)
      let name = foldedText(of: token, in: file)
      let declared = study.constants.firstIndex { $0.place == range }
      return (declared ?? study.constant(named: name, unit: unit)).map {
        occurrence(.constant($0), token, file, isDeclaration: declared != nil)
      }
    }
  }

  private func unitOccurrences(_ node: Int, _ file: Int) -> [Occurrence] {
    guard let name = first([.name], of: node, in: file) else { return [] }
    let code = first([.code], of: node, in: file)
    let folded = foldedText(of: name, in: file)
    let index =
      code.map { code in budget.units.firstIndex { $0.code == foldedText(of: code, in: file) } }
      ?? budget.units.firstIndex { foldedName($0.name) == folded }
    guard let index else { return [] }
    let nameOccurrence = occurrence(.unitName(index), name, file, isDeclaration: true)
    return (code.map { [occurrence(.unitCode(index), $0, file, isDeclaration: true)] } ?? []) + [nameOccurrence]
  }

  private func queryOccurrences(_ node: Int, _ file: Int) -> [Occurrence] {
    let tokens = tree(file).tokens
    var found: [Occurrence] = []
    for token in tree(file).tokens(of: node).dropFirst() {
      let before = keyword(token - 1, in: file)
      switch tokens.kind(token) {
      case .code where before == .unit:
        let code = foldedText(of: token, in: file)
        if let index = budget.units.firstIndex(where: { $0.code == code }) {
          found.append(occurrence(.unitCode(index), token, file))
        }
      case .code:
        if let code = Code(foldedText(of: token, in: file)) {
          found.append(occurrence(.accountCode(code), token, file))
        }
      case .name: found.append(occurrence(.project(foldedText(of: token, in: file)), token, file))
      default: break
      }
    }
    return found
  }
}

extension Snapshot {
  /// Where what stands at a place is declared or comes from: a name's declaration, a figure's parts, an included file.
  ///
  /// - Complexity: O(lines of all files).
  package func definitions(at place: SourcePosition) -> [SourceRange] {
    guard let (file, offset) = find(place), let node = node(at: offset, in: file) else { return [] }
    if let occurrence = occurrence(at: place) {
      let found = declarations(of: occurrence.thing)
      if !found.isEmpty { return found }
    }
    let tree = tree(file)
    guard let token = token(at: offset, of: node, in: file) else { return [] }
    switch (tree.nodes[node].kind, tree.tokens.kind(token)) {
    case (.include, .value): return includedFiles(at: self.place(of: token, in: file))
    case (.fact, _), (.income, _), (.basic, _), (.projects, _), (.project, _), (.economic, _):
      return parts(of: node, in: file)
    case (.assert, _): return countedLines(of: node, in: file)
    default: return []
    }
  }

  private func declarations(of thing: NamedThing) -> [SourceRange] {
    switch thing {
    case .constant(let index): return [study.constants[index].place]
    case .accountCode(let code), .accountName(let code):
      guard let row = budget.classification.row(of: code), let declared = budget.classification.place(at: row) else {
        return []
      }
      return [declared]
    case .unitCode(let index), .unitName(let index): return [budget.units[index].place]
    case .project(let name): return budget.projects.filter { foldedName($0.name) == name }.map(\.place)
    }
  }

  private func includedFiles(at place: SourceRange) -> [SourceRange] {
    guard let include = study.includes.first(where: { $0.place == place }) else { return [] }
    return include.paths.compactMap { path in self.file(at: path).map { SourceRange(at: map.files[$0].base) } }
  }

  /// The lines of money directly below a heading, whose sum it is.
  private func parts(of node: Int, in file: Int) -> [SourceRange] {
    let tree = tree(file)
    return tree.children(of: node).filter { [.fact, .entry].contains(tree.nodes[$0].kind) }.map {
      line(of: $0, in: file)
    }
  }

  /// The lines of money that an assertion counts; the first thousand.
  private func countedLines(of node: Int, in file: Int) -> [SourceRange] {
    guard let statement = statement(of: node, in: file) else { return [] }
    return study.queries(of: statement).flatMap { answer -> [SourceRange] in
      let filter = answer.query.filter
      switch answer.query.side {
      case .income: return budget.incomes.filter { filter.admits($0) }.map(\.place)
      case .spend:
        let facts = budget.facts.lazy.filter { filter.admits($0, byEconomic: filter.asksByEconomic) }
        return facts.prefix(1_000).compactMap { fact in
          find(fact.place).flatMap { found in
            self.node(at: found.offset, in: found.file).map { line(of: $0, in: found.file) }
          }
        }
      }
    }
  }

  /// Everywhere what stands at a place is named.
  package func references(at place: SourcePosition, withDeclaration: Bool) -> [SourceRange] {
    guard let occurrence = occurrence(at: place) else { return [] }
    return occurrences(of: occurrence.thing).filter { withDeclaration || !$0.isDeclaration }.map(\.range)
  }
}
