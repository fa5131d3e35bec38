import BudgetModel
import BudgetSource
import BudgetSyntax

// The name in a line of money.

extension Analyzer {
  /// Holds the name beside a code against the account's own.
  ///
  /// - Returns: `false` where the name holds the line's amount as well.
  mutating func checkName(_ row: Int, file: Int, tokens: TokenList, token: Int) -> Bool {
    counts.names += 1
    if budget.classification.isPlainName(in: tokens.bytes, at: tokens.start(token), ofRow: row) { return true }
    let written = unquotedBytes(tokens.slice(token))
    if budget.classification.isName(written, ofRow: row) { return true }
    let isQuoted = written.startIndex != tokens.start(token)
    if !isQuoted, let amount = amountBehindName(written, row) {
      let start = files[file].source.base + SourcePosition(amount.startIndex)
      let place = SourceRange(start, start + SourcePosition(amount.count))
      report(.amountUnspaced(String(decoding: amount, as: UTF8.self), at: place))
      return false
    }
    let name = String(decoding: written, as: UTF8.self)
    let place = files[file].source.range(of: token, in: tokens)
    let account = budget.classification.account(at: row)
    let named = nameIndex.accounts(
      named: name, near: account.code, in: budget.classification)
    report(.nameMismatch(account, written: name, named: named, at: place))
    return true
  }

  /// What stands in one word with an account's name and is an amount, as `20.28` in `办公费20.28`.
  ///
  /// - Complexity: O(bytes of the word), and of the name O(bytes²).
  private func amountBehindName(_ word: ArraySlice<UInt8>, _ row: Int) -> ArraySlice<UInt8>? {
    // What is written in full width, or half width, may have up to three times the bytes.
    let longest = budget.classification.account(at: row).name.utf8.count * 3
    let ends = word.indices.dropFirst().prefix(longest)
    guard
      let end = ends.first(where: { word[$0] & 0xC0 != 0x80 && budget.classification.isName(word[..<$0], ofRow: row) })
    else { return nil }
    let amount = folded(word[end...])
    let isAmount = amount.first == UInt8(ascii: "=") ? amount.count > 1 : numberKind(of: amount[...]) != nil
    return isAmount ? word[end...] : nil
  }
}
