import BudgetModel
import BudgetSource
import BudgetSyntax

/// The tags (标记) in force on a line: its own, and those of the headings above it.
struct Tags: Equatable {
  var isCarryOver = false
  /// 人员 or 公用 where a tag says so.
  var isPersonnel: Bool?
  /// The source where 来自 says so.
  var source: IncomeSource?

  /// A small number that is equal for equal tags.
  var key: UInt16 {
    let personnel: UInt16 = isPersonnel == nil ? 0 : isPersonnel == true ? 1 : 2
    return (isCarryOver ? 1 : 0) | personnel << 1 | UInt16((source?.rawValue).map { $0 + 1 } ?? 0) << 3
  }
}

extension Analyzer {
  /// Reads the tags from `token` to the end of the line, on top of those of the headings above.
  mutating func tags(file: Int, tokens: TokenList, from token: Int, inherited: Tags) -> Tags {
    var tags = inherited
    var own = Tags()
    var index = token
    while index < tokens.count, !tokens.startsLine(index) {
      guard tokens.kind(index) == .keyword, let word = Keyword(tokens.slice(index)) else {
        index += 1
        continue
      }
      let place = files[file].source.range(of: index, in: tokens)
      switch word {
      case .carryOver:
        if own.isCarryOver { report(.tagTwice(word, at: place)) }
        own.isCarryOver = true
        tags.isCarryOver = true
      case .personnel, .publicMoney:
        let isPersonnel = word == .personnel
        if let known = own.isPersonnel ?? inherited.isPersonnel, known != isPersonnel {
          report(.tagContradicts(word, isInLine: own.isPersonnel != nil, at: place))
        } else if own.isPersonnel != nil {
          report(.tagTwice(word, at: place))
        }
        own.isPersonnel = isPersonnel
        tags.isPersonnel = isPersonnel
      case .from:
        index += 1
        guard index < tokens.count, let source = Keyword(tokens.slice(index)).flatMap(IncomeSource.init) else {
          continue
        }
        let sourcePlace = files[file].source.range(of: index, in: tokens)
        if source.isFiscal { report(.fiscalSourceTag(source, at: sourcePlace)) }
        if let known = own.source ?? inherited.source, known != source {
          report(.tagContradicts(.from, isInLine: own.source != nil, at: sourcePlace))
        } else if own.source != nil {
          report(.tagTwice(.from, at: sourcePlace))
        }
        own.source = source
        tags.source = source
      default: break
      }
      index += 1
    }
    return tags
  }
}
