import BudgetAnalysis
import BudgetModel
package import BudgetSource
import BudgetSyntax

/// Why something cannot be renamed.
package struct RenameError: Error, Sendable {
  package let reason: Message
}

extension Snapshot {
  /// The name at a place that can be renamed: where it stands, and the name itself.
  package func renameable(at place: SourcePosition) throws(RenameError) -> (range: SourceRange, name: String) {
    guard let occurrence = occurrence(at: place) else {
      throw RenameError(
        reason: Message(zh: "这里没有可以改名的东西", en: "there is nothing to rename here"))
    }
    if case .accountCode(let code) = occurrence.thing { try checkIsDeclared(code) }
    if case .accountName(let code) = occurrence.thing { try checkIsDeclared(code) }
    let text = map.text(of: occurrence.range)
    let bytes = Array(text.utf8)
    return (occurrence.range, String(decoding: quotedContents(bytes[...]) ?? bytes[...], as: UTF8.self))
  }

  private func checkIsDeclared(_ code: Code) throws(RenameError) {
    let row = budget.classification.row(of: code)
    if let row, budget.classification.certainty(at: row) == .declared,
      occurrences(of: .accountCode(code)).contains(where: \.isDeclaration)
    {
      return
    }
    throw RenameError(
      reason: Message(
        zh: "\(code.text) 是目录里的科目，不能改名", en: "\(code.text) stands in the official list and cannot be renamed"))
  }

  /// The edits that give what is named at a place another name, everywhere.
  ///
  /// - Parameter name: without quotation marks; they are written where the name needs them.
  package func rename(at place: SourcePosition, to name: String) throws(RenameError) -> [TextEdit] {
    _ = try renameable(at: place)
    guard let thing = occurrence(at: place)?.thing else { return [] }
    try check(name, for: thing)
    return occurrences(of: thing).map { occurrence in
      TextEdit(occurrence.range, written(name, for: thing))
    }
  }

  private func written(_ name: String, for thing: NamedThing) -> String {
    switch thing {
    case .constant, .accountCode, .unitCode: return name
    case .accountName: return writtenName(name, at: .account)
    case .unitName, .project: return writtenName(name, at: .name)
    }
  }

  private func check(_ name: String, for thing: NamedThing) throws(RenameError) {
    let folded = foldedName(name)
    switch thing {
    case .constant(let index):
      let isName = Parsing.isConstant(name)
      guard isName else {
        throw RenameError(
          reason: Message(
            zh: "“\(name)”不能作常量名：以字开头，中间没有空格和符号",
            en: "“\(name)” is no constant's name: begin with a letter, without spaces or signs"))
      }
      let unit = study.constants[index].unit
      let isTaken = study.constants.enumerated().contains { other, constant in
        other != index && constant.name == folded && (constant.unit == unit || constant.unit < 0 || unit < 0)
      }
      if isTaken { throw taken(name) }
    case .accountCode(let old):
      guard let code = Code(folded), code.hasRightLength, code.superior == old.superior else {
        throw RenameError(
          reason: Message(
            zh: "新代码要与 \(old.text) 同属一个上级，位数相同",
            en: "the new code must have the superior of \(old.text) and as many digits"))
      }
      if code != old, budget.classification.row(of: code) != nil { throw taken(name) }
    case .unitCode(let index):
      guard Code(folded) != nil || (!folded.isEmpty && folded.utf8.allSatisfy { $0 &- 48 < 10 }) else {
        throw RenameError(reason: Message(zh: "代码只有数字", en: "a code is made of digits"))
      }
      if budget.units.indices.contains(where: { $0 != index && budget.units[$0].code == folded }) { throw taken(name) }
    case .unitName, .accountName: try checkIsName(name)
    case .project(let old):
      try checkIsName(name)
      if folded != old, budget.projects.contains(where: { foldedName($0.name) == folded }) {
        throw taken(name)
      }
    }
  }

  private func checkIsName(_ name: String) throws(RenameError) {
    let isWritable = !name.isEmpty && !name.contains { $0.isNewline } && !(name.contains("\"") && name.contains("」"))
    if !isWritable {
      throw RenameError(reason: Message(zh: "这个名称写不成一个词", en: "this name cannot be written as one word"))
    }
  }

  private func taken(_ name: String) -> RenameError {
    RenameError(reason: Message(zh: "“\(name)”已经有了，换一个", en: "“\(name)” is taken; choose another"))
  }
}

/// Small questions to the lexer.
enum Parsing {
  /// Whether a text is the name of a constant and nothing else.
  static func isConstant(_ name: String) -> Bool {
    let tokens = lex(Array("设 \(name) = 1".utf8))
    return tokens.count == 5 && tokens.kind(1) == .constant && tokens.kind(2) == .equals && tokens.text(1) == name
  }
}
