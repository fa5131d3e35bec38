import BudgetModel

extension MutationReader {
  // MARK: - Codes and names

  /// The code of a line; `nil`, reported, when it cannot stand where it stands.
  mutating func checkedCode(_ node: MutationNode, _ above: MutationNode?) -> Code? {
    let text = node.words[0].text
    guard let code = Code(text), code.hasRightLength, code.isFunctional || code.isEconomic, exists(code) else {
      report(.code, [node.place], words: [text])
      return nil
    }
    guard let above else {
      if !code.isFunctional {
        report(.code, [node.place], words: [text])
        return nil
      }
      return code
    }
    guard let superior = Code(above.words[0].text), exists(superior) else { return code }
    if superior.isFunctional, code.isEconomic {
      if superior.digitCount < 7 { report(.code, [node.place, above.place], words: [superior.text, text]) }
      return code
    }
    guard code.isWithin(superior), code != superior else {
      report(.code, [node.place, above.place], words: [text])
      return nil
    }
    return code
  }

  mutating func checkName(_ node: MutationNode, _ code: Code, _ parts: MutationParts) {
    guard let index = parts.name, let name = name(of: code) else { return }
    let written = node.words[index].text
    guard written != foldedText(name.unicodeScalars) else { return }
    var places = [node.place]
    if let place = declared[code]?.place { places.append(place) }
    report(.name, places, words: [written, name])
  }

  /// Holds a code against those it would count twice with.
  mutating func clash(
    _ code: Code, _ tags: MutationTags, _ node: MutationNode, _ scope: inout [(Code, MutationTags, MutationNode)]
  ) {
    var superiors: [MutationNode] = []
    var above = node.parent
    while let line = above, line.kind == .fact {
      superiors.append(line)
      above = line.parent
    }
    for (other, otherTags, line) in scope {
      if other == code, otherTags == tags {
        report(.twice, [node.place, line.place], words: [code.text])
      } else if other != code, code.isWithin(other) || other.isWithin(code),
        !superiors.contains(where: { $0 === line })
      {
        report(.code, [node.place, line.place], words: [code.text, other.text])
      }
    }
    scope.append((code, tags, node))
  }

  // MARK: - Totals

  /// The income of each source pays its spending.
  mutating func balance() {
    guard let first = incomes.first else {
      let blocks = statements.filter { ["收入", "基本支出", "项目支出", "项目"].contains($0.key) }
      let spending = facts.reduce(0) { $0 + $1.fen }
      if spending > 0 { report(.balance, blocks.map(\.place), sums: [spending]) }
      return
    }
    unitBalance()
    for source in sourceWords.sorted() {
      let got = incomes.filter { $0.source == source }
      let paid = facts.filter { $0.source == source }
      let (income, spending) = (got.reduce(0) { $0 + $1.fen }, paid.reduce(0) { $0 + $1.fen })
      guard income != spending else { continue }
      let places = got.map(\.place) + (got.isEmpty ? [first.place] : []) + paid.map(\.place)
      report(.balance, places, words: [source], sums: [income, spending])
    }
  }

  /// The same in each unit, where every unit that spends states its income.
  private mutating func unitBalance() {
    let spenders = Set(facts.filter { $0.fen > 0 }.map(\.unit))
    let earners = Set(incomes.filter { $0.fen > 0 }.map(\.unit))
    guard spenders.isSubset(of: earners) else { return }
    for unit in earners.sorted() {
      for source in sourceWords.sorted() {
        let got = incomes.filter { $0.source == source && $0.unit == unit }
        let paid = facts.filter { $0.source == source && $0.unit == unit }
        let (income, spending) = (got.reduce(0) { $0 + $1.fen }, paid.reduce(0) { $0 + $1.fen })
        guard income != spending else { continue }
        let opened = statements.filter { $0.key == "单位" && $0.words.count > 1 && $0.words[1].text == unit }
        report(
          .balance, got.map(\.place) + paid.map(\.place) + opened.map(\.place), words: [source, unit],
          sums: [income, spending])
      }
    }
  }

  /// Functions and economic accounts that name the same money, in the basic expenditure of a unit.
  mutating func pairs() {
    let pairs: [([Code], [Code])] = [
      ([Code(2_050_803)], [Code(30216)]), ([Code(2_080_505)], [Code(30108)]), ([Code(2_080_506)], [Code(30109)]),
      ([Code(2_101_101), Code(2_101_102), Code(2_101_103)], [Code(30110), Code(30111)]),
      ([Code(2_210_201)], [Code(30113)]),
    ]
    for unit in Set(facts.map(\.unit)).sorted() {
      let basic = facts.filter { $0.unit == unit && !$0.isProject }
      for (functions, economics) in pairs {
        let left = basic.filter { fact in functions.contains { fact.function.isWithin($0) } }
        let right = basic.filter { fact in economics.contains { fact.economic.isWithin($0) } }
        let (first, second) = (left.reduce(0) { $0 + $1.fen }, right.reduce(0) { $0 + $1.fen })
        // A contribution has one economic account.
        let isAlone = right.isEmpty && functions.count == 1 && functions[0] != Code(2_050_803)
        let isClassed = left.allSatisfy { !$0.economic.isNone }
        guard !left.isEmpty, !right.isEmpty || (isAlone && isClassed), first != second else { continue }
        let places = (left + right).map(\.place)
        report(.pair, places, words: (functions + economics).map(\.text), sums: [first, second])
      }
    }
  }
}
