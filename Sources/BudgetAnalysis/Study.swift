package import BudgetModel
package import BudgetSource
package import BudgetSyntax

/// A compilation that keeps what it was made from: what an editor shows of a budget, line by line.
package struct Study: Sendable {
  package var compilation: Compilation
  /// The files of the map, in its order.
  package var files: [StudiedFile]
  /// All statements but the includes, in the order of inclusion.
  package var statements: [StudiedStatement]
  package var constants: [StudiedConstant]
  package var includes: [StudiedInclude]

  package var budget: Budget { compilation.budget }
  package var map: SourceMap { compilation.map }

  /// The syntax of the files by their paths, for a study of what they become.
  package var syntax: [String: ParsedSource] {
    let parsed = files.map { ($0.source.path, ParsedSource($0.source, $0.syntax)) }
    return Dictionary(parsed) { first, _ in first }
  }
}

/// A file of a study.
package struct StudiedFile: Sendable {
  package let source: SourceFile
  package let tree: SyntaxTree
  /// What is wrong with its syntax.
  package let syntaxDiagnostics: [Diagnostic]
  /// The tree with that, as the parser made it.
  package var syntax: Checked<SyntaxTree> { Checked(tree, syntaxDiagnostics) }
  /// The unit that its bare numbers count in (金额), and the offset in the file that it governs from; `nil` where the file
  /// states none.
  package let moneyUnit: MoneyUnit?
  package let moneyUnitStart: Int
}

/// A statement, with the unit (单位) that is open where it stands.
package struct StudiedStatement: Sendable {
  /// Index into ``Study/files``.
  package let file: Int
  /// Index into the nodes of the file's tree.
  package let node: Int
  package let kind: SyntaxKind
  /// Index into ``Budget/units``; -1 where no unit is open.
  package let unit: Int
}

/// A named constant (设).
package struct StudiedConstant: Sendable {
  package let name: String
  /// Index into ``Budget/units``; -1 for one of the whole budget.
  package let unit: Int
  /// Where its name is written in its definition.
  package let place: SourceRange
  /// `nil` when its definition is wrong.
  package let value: Quantity?
}

/// What an include (引用) names.
package struct StudiedInclude: Sendable {
  /// Where the name stands.
  package let place: SourceRange
  /// The files it names, by their paths from the root file's folder; of a pattern, all that fit.
  package let paths: [String]
}

/// Compiles the root file and all that it includes, as ``compile(_:layout:in:)`` does, and keeps what it was made from.
///
/// - Parameter earlier: the syntax of earlier texts of the files, by their paths, if any is known; it is used up.
/// - Complexity: as ``compile(_:layout:in:)``; it needs the memory of the trees beside the budget.
package func study(
  _ root: String, layout: String?, in world: World, after earlier: consuming [String: ParsedSource] = [:]
) -> Checked<Study> {
  var loader = Loader(world.sources, after: consume earlier)
  loader.load(root)
  let includes = loader.includes
  let tongue = loader.files.lazy.compactMap(\.tree.tongue).first
  let (map, found) = (loader.map, loader.diagnostics)
  var analyzer = Analyzer(loader: loader, layout: layout, world: world)
  analyzer.analyze()
  let files = analyzer.files.map {
    StudiedFile(
      source: $0.source, tree: $0.tree, syntaxDiagnostics: $0.syntaxDiagnostics, moneyUnit: $0.moneyUnit,
      moneyUnitStart: $0.moneyUnitStart)
  }
  let statements = analyzer.statements.map {
    StudiedStatement(file: $0.file, node: $0.node, kind: $0.kind, unit: $0.unit)
  }
  let study = Study(
    compilation: Compilation(
      map: map, budget: analyzer.budget, profile: analyzer.profile, tongue: tongue,
      layoutPlace: analyzer.layoutPlace),
    files: files, statements: statements, constants: analyzer.constants.studied, includes: includes)
  return Checked(study, (found + analyzer.diagnostics).sortedByPlace())
}

/// The files that a root file includes, itself first, by their paths from its folder; nothing of them is analysed.
///
/// - Returns: none when the root file cannot be read.
package func includedFiles(of root: String, in sources: SourceProvider) -> [String] {
  var loader = Loader(sources)
  loader.load(root)
  return loader.files.map(\.source.path)
}

extension Constants {
  fileprivate var studied: [StudiedConstant] {
    zip(definitions, states).map { definition, state in
      var value: Quantity?
      if case .done(let known) = state { value = known }
      return StudiedConstant(name: definition.name, unit: definition.unit, place: definition.place, value: value)
    }
  }
}

// MARK: - Reading lines again

extension Study {
  /// The amount that is written at a token, exact.
  ///
  /// - Returns: `nil` when it cannot be held, or the file states no unit of money for it.
  package func writtenAmount(file: Int, token: Int) -> (amount: Amount, unit: MoneyUnit)? {
    let studied = files[file]
    let start = studied.tree.tokens.start(token)
    let written = readAmount(
      studied.source.bytes, from: start, defaultUnit: start >= studied.moneyUnitStart ? studied.moneyUnit : nil)
    return written.problem == nil ? (written.amount, written.unit) : nil
  }

  /// The constant that a name means in a unit.
  ///
  /// - Parameter name: folded.
  package func constant(named name: String, unit: Int) -> Int? {
    constants.firstIndex { $0.unit == unit && $0.name == name }
      ?? constants.firstIndex { $0.unit < 0 && $0.name == name }
  }

  /// The queries of an assertion (核对): one, or two when none of its sides is an amount.
  ///
  /// - Returns: none where they ask for what the budget does not have.
  /// - Complexity: O(facts).
  package func queries(of statement: StudiedStatement) -> [StudiedQuery] {
    askedQueries(of: statement).map {
      StudiedQuery(query: $0.query, place: $0.place, amount: budget.total(of: $0.query))
    }
  }

  /// The same, not answered.
  package func askedQueries(of statement: StudiedStatement) -> [(query: Query, place: SourceRange)] {
    let file = files[statement.file]
    var line = Line(
      ParsedFile(source: file.source, tree: file.tree, hasUnknownStatement: false), node: statement.node)
    line.advance()
    var resolver = QueryResolver(budget)
    var found: [(query: Query, place: SourceRange)] = []
    while !line.isAtEnd {
      guard let query = resolver.query(&line) else {
        if line.isAtEnd { return found }
        line.advance()
        continue
      }
      found.append((query.query, query.place))
    }
    return found
  }
}

/// A query of an assertion, answered.
package struct StudiedQuery: Sendable {
  package let query: Query
  package let place: SourceRange
  /// `nil` where margins alone cannot tell.
  package let amount: Amount?
}
