import BudgetAnalysis
import BudgetModel
import BudgetSource
import BudgetSyntax

/// The money of one file by its places: the sum over any run of lines at once.
struct MoneyByPlace {
  private var places: [SourcePosition] = []
  /// The sums of all facts before each, those of economic margins apart, which say the same money once more.
  private var sums: [Int64] = [0]
  private var marginSums: [Int64] = [0]
  /// How many facts of a file's lines there should be before each node.
  private var leaves: [Int] = [0]

  /// - Complexity: O(facts · log facts + lines).
  init(_ snapshot: Snapshot, file: Int) {
    let base = snapshot.map.files[file].base
    let end = base + SourcePosition(snapshot.map.files[file].bytes.count)
    var facts = snapshot.budget.facts.filter { base <= $0.place && $0.place < end }
    let isSorted = zip(facts, facts.dropFirst()).allSatisfy { $0.place < $1.place }
    if !isSorted { facts.sort { $0.place < $1.place } }
    for fact in facts {
      let isMargin = fact.traits.contains(.economicMargin)
      places.append(fact.place)
      sums.append((sums.last ?? 0) + (isMargin ? 0 : fact.amount.fen))
      marginSums.append((marginSums.last ?? 0) + (isMargin ? fact.amount.fen : 0))
    }
    let nodes = snapshot.tree(file).nodes
    for (index, node) in nodes.enumerated() {
      let isHeading = node.descendants > 0 && nodes[index + 1].kind == .fact
      let isLeaf = (node.kind == .fact && !isHeading) || node.kind == .unknown
      leaves.append((leaves.last ?? 0) + (isLeaf ? 1 : 0))
    }
  }

  /// The money of a line and all lines in its block, and of how many lines it is.
  ///
  /// - Returns: `nil` where some of them could not be read.
  func total(of node: Int, _ snapshot: Snapshot, file: Int) -> (amount: Amount, parts: Int)? {
    let block = snapshot.block(of: node, in: file)
    let (first, last) = (index(of: block.start), index(of: block.end))
    let descendants = Int(snapshot.tree(file).nodes[node].descendants)
    guard last - first == leaves[node + 1 + descendants] - leaves[node] else { return nil }
    let isMargin = snapshot.tree(file).nodes[node].kind == .economic
    let sums = isMargin || sums[last] == sums[first] ? marginSums : sums
    return (Amount(fen: sums[last] - sums[first]), last - first)
  }

  /// The index of the first fact at a place or behind it.
  private func index(of place: SourcePosition) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Snapshot {
  /// The fact that a line makes.
  func fact(of node: Int, in file: Int) -> Fact? {
    let tree = tree(file)
    let place = map.files[file].base + SourcePosition(tree.tokens.start(Int(tree.nodes[node].firstToken)))
    return budget.facts.first { $0.place == place }
  }

  /// Money as it is shown: in the unit of the file, exact, with the unit behind it.
  func text(_ amount: Amount, in file: Int) -> String {
    let unit = moneyUnit(of: file)
    return amount.exactText(in: unit) + " " + unit.name
  }

  /// Money as it is typed: in the unit of the file, without commas, and with the unit only where the file states none.
  func typed(_ amount: Amount, in file: Int) -> String {
    let unit = moneyUnit(of: file)
    let digits = amount.exactText(in: unit).filter { $0 != "," }
    return study.files[file].moneyUnit == nil ? digits + unit.name : digits
  }

  /// The money of a query.
  func total(_ side: Query.Side, _ filter: FactFilter = FactFilter()) -> Amount? {
    budget.total(of: Query(side: side, filter: filter))
  }

  /// Spending of an account and all its subordinates.
  func total(of code: Code) -> Amount? {
    var filter = FactFilter()
    if code.isFunctional { filter.function = code } else { filter.economic = code }
    return total(.spend, filter)
  }

  func filter(unit: Int? = nil, project: Int? = nil, isProject: Bool? = nil) -> FactFilter {
    FactFilter(isProject: isProject, unit: unit, projects: project.map { [$0] })
  }
}
