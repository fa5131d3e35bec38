internal import BudgetModel

/// Which of some lines, or columns, are the sum of others, found from what money each counts.
///
/// `sets` say it as kinds of money, the same numbers for the same kinds. A line's parts are the lines right below it in
/// the order of inclusion that are disjoint and make it up together: 总计 is 当年合计 and 结转合计, not the columns inside
/// those. Of several ways to cut a line up, as by kind and by year, each is found when its parts stand together. A line
/// that counts the same as an earlier one is that one, once more. A line that counts nothing goes with the one before it,
/// so that what is written into it later adds up.
///
/// - Complexity: O(n²) set operations; a form has some dozens of lines.
func unions(among sets: [Set<Int>]) -> [(whole: Int, parts: [Int])] {
  var found: [(whole: Int, parts: [Int])] = []
  var below = [[Int]](repeating: [], count: sets.count)
  var above = [Int?](repeating: nil, count: sets.count)
  for (index, set) in sets.enumerated() {
    if set.isEmpty {
      above[index] = index > 0 ? above[index - 1] : nil
    } else if let twin = sets[..<index].lastIndex(of: set) {
      found.append((index, [twin]))
      // Its own place in the tree is its twin's; what counts nothing and follows it belongs to no line.
      continue
    } else {
      above[index] = smallest(around: index, among: sets)
    }
    if let whole = above[index] { below[whole].append(index) }
  }
  for (whole, parts) in below.enumerated() { found += cuts(of: whole, into: parts, sets) }
  return found.sorted { $0.whole < $1.whole }
}

/// The smallest set that holds all of one and more; of equal ones the first.
private func smallest(around index: Int, among sets: [Set<Int>]) -> Int? {
  var best: Int?
  for (other, set) in sets.enumerated() where set.isStrictSuperset(of: sets[index]) {
    if best.map({ set.count < sets[$0].count }) ?? true { best = other }
  }
  return best
}

/// Runs of `parts` that make up `whole`, each without what overlaps an earlier one of it (其中).
private func cuts(of whole: Int, into parts: [Int], _ sets: [Set<Int>]) -> [(whole: Int, parts: [Int])] {
  var found: [(whole: Int, parts: [Int])] = []
  var run: [Int] = []
  var union: Set<Int> = []
  for part in parts {
    if union == sets[whole], !sets[part].isEmpty {
      found.append((whole, run))
      (run, union) = ([], [])
    }
    guard union.isDisjoint(with: sets[part]) else { continue }
    run.append(part)
    union.formUnion(sets[part])
  }
  return union == sets[whole] ? found + [(whole, run)] : found
}

extension Selection {
  /// The kinds of expenditure that each of some columns counts in a table: by source, traits, account and kind of unit.
  static func kinds(of columns: [Selection], in scope: Selection) -> [Set<Int>] {
    // Money under each account that a column asks for, and money under none of them: what they nest in tells them apart.
    let accounts = columns.flatMap(\.accounts) + scope.accounts + [Code.none]
    return columns.map { column in
      let narrowed = scope.narrowed(by: column)
      var kinds: Set<Int> = []
      for source in IncomeSource.allCases {
        for bits in 0..<FactTraits.economicMargin.rawValue
        where narrowed.admits(source, FactTraits(rawValue: bits)) {
          for (index, account) in accounts.enumerated()
          where narrowed.accounts.isEmpty || narrowed.accounts.contains(where: { account.isWithin($0) }) {
            let kind = (Int(source.rawValue) * 8 + Int(bits)) * accounts.count + index
            kinds.formUnion(narrowed.kindNumbers.map { kind * 4 + $0 })
          }
        }
      }
      return kinds
    }
  }

  /// The kinds of unit that count, as numbers; 0 is a unit whose kind is not known.
  private var kindNumbers: [Int] { unitKinds.isEmpty ? [0, 1, 2, 3] : unitKinds.map { Int($0.rawValue) + 1 } }

  /// The kinds of income that each of some columns or lines counts in a table: by source and year.
  static func incomeKinds(of columns: [Selection], in scope: Selection) -> [Set<Int>] {
    columns.map { column in
      let narrowed = scope.narrowed(by: column)
      var kinds: Set<Int> = []
      for source in IncomeSource.allCases where narrowed.sources.contains(SourceSet(source)) {
        for isCarryOver in [false, true] where narrowed.isCarryOver != !isCarryOver {
          kinds.insert(Int(source.rawValue) * 2 + (isCarryOver ? 1 : 0))
        }
      }
      return kinds
    }
  }
}
