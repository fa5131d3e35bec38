package import BudgetSource

/// How far an account of the classification can be relied on.
package enum Certainty: UInt8, Sendable {
  /// A published budget or an official notice shows this code with this name.
  case vouched
  /// Written from memory of the edition; a good guess.
  case unvouched
  /// From memory, and read in two ways.
  case doubtful
  /// Declared by the user: a local detail (`account`) or a row of an own list (`classification`).
  case declared

  /// What a letter in the lists that come with the compiler says.
  init(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "v"): self = .vouched
    case UInt8(ascii: "d"): self = .doubtful
    default: self = .unvouched
    }
  }
}

/// An account (科目) of the classification.
package struct Account: Sendable {
  package var code: Code
  package var name: String
  /// The budget its money belongs to; `nil` for an economic account.
  package var fund: Fund?
  package var certainty: Certainty

  package init(code: Code, name: String, fund: Fund?, certainty: Certainty) {
    self.code = code
    self.name = name
    self.fund = fund
    self.certainty = certainty
  }
}

/// The accounts of one budget year (政府收支分类科目): the functional and the economic classification of expenditure, and
/// the local accounts that the sources declare; where things are looked up, the other lists too.
///
/// A value of flat columns over one text, with an open-addressing table from code to row.
package struct Classification: Sendable {
  package let year: Int
  /// The names of all rows, one behind the other.
  private var names: [UInt8] = []
  private var rows: [Row] = []
  /// Row numbers plus one by hash of code; 0 is free.
  ///
  /// A power of two long, at most half full.
  private var slots: [UInt32]

  private struct Row: Sendable {
    var code: UInt32
    var nameStart: UInt32
    var nameLength: UInt32
    var fund: Fund?
    var certainty: Certainty
    var hasSubordinates: Bool
    /// Where a declared account is declared.
    var place: SourceRange?
  }

  /// No account at all.
  package init(emptyFor year: Int) {
    self.year = year
    slots = [UInt32](repeating: 0, count: 1 << 13)
  }

  /// The edition of `year`, from the lists that come with the compiler.
  ///
  /// - Complexity: O(rows of the lists), about 1,900.
  package init(edition year: Int) {
    self.init(emptyFor: year)
    names.reserveCapacity(64 << 10)
    rows.reserveCapacity(2_048)
    add(.function)
    add(.economic)
  }

  package var count: Int { rows.count }

  // MARK: - Looking up

  /// The row of `code`.
  ///
  /// - Complexity: O(1).
  package func row(of code: Code) -> Int? {
    let mask = slots.count - 1
    var slot = Classification.hash(code.value) & mask
    while true {
      let row = slots[slot]
      if row == 0 { return nil }
      if rows[Int(row) - 1].code == code.value { return Int(row) - 1 }
      slot = (slot + 1) & mask
    }
  }

  package func account(at row: Int) -> Account {
    let row = rows[row]
    return Account(
      code: Code(row.code), name: name(of: row), fund: row.fund, certainty: row.certainty)
  }

  package subscript(code: Code) -> Account? { row(of: code).map(account(at:)) }

  /// The name of an account, or its code where it has none.
  package func name(of code: Code) -> String { row(of: code).map { name(of: rows[$0]) } ?? code.text }

  package func code(at row: Int) -> Code { Code(rows[row].code) }

  package func fund(at row: Int) -> Fund? { rows[row].fund }

  package func certainty(at row: Int) -> Certainty { rows[row].certainty }

  package func hasSubordinates(at row: Int) -> Bool { rows[row].hasSubordinates }

  /// Where a declared account is declared.
  package func place(at row: Int) -> SourceRange? { rows[row].place }

  /// Whether `bytes`, folded, spell the account's name, folded.
  package func isName(_ bytes: ArraySlice<UInt8>, ofRow row: Int) -> Bool {
    let row = rows[row]
    let start = Int(row.nameStart)
    let count = Int(row.nameLength)
    if bytes.count == count {
      var index = 0
      while index < count, bytes[bytes.startIndex + index] == names[start + index] { index += 1 }
      if index == count { return true }
    }
    return folded(bytes) == folded(names[start..<start + count])
  }

  /// Whether the word that begins at `start` is the account's name to the letter; a quick no says nothing.
  package func isPlainName(in bytes: [UInt8], at start: Int, ofRow row: Int) -> Bool {
    let name = Int(rows[row].nameStart)
    let count = Int(rows[row].nameLength)
    guard start + count <= bytes.count else { return false }
    // Without a way out of the loop many bytes are compared at once.
    var difference: UInt8 = 0
    for index in 0..<count { difference |= bytes[start &+ index] ^ names[name &+ index] }
    if difference != 0 { return false }
    return start + count == bytes.count || bytes[start + count] <= UInt8(ascii: " ")
  }

  /// All accounts that `isIncluded` admits, in order of their codes.
  ///
  /// - Complexity: O(n log n); for messages and listings.
  package func accounts(where isIncluded: (Code) -> Bool) -> [Account] {
    rows.indices.filter { isIncluded(Code(rows[$0].code)) }.map(account(at:)).sorted { $0.code < $1.code }
  }

  // MARK: - Adding

  /// Adds an account, or replaces the one with its code.
  package mutating func declare(_ account: Account, at place: SourceRange?) {
    let start = UInt32(names.count)
    names.append(contentsOf: account.name.utf8)
    let row = Row(
      code: account.code.value, nameStart: start, nameLength: UInt32(names.count) - start, fund: account.fund,
      certainty: account.certainty, hasSubordinates: false, place: place)
    insert(row)
  }

  /// Adds the rows of a list that comes with the compiler, in the edition of ``year``.
  package mutating func add(_ kind: ClassificationKind) { read(kind.list) }

  private mutating func insert(_ row: Row) {
    if let old = self.row(of: Code(row.code)) {
      let hasSubordinates = rows[old].hasSubordinates
      rows[old] = row
      rows[old].hasSubordinates = hasSubordinates
      return
    }
    rows.append(row)
    if rows.count * 2 > slots.count { grow() } else { link(rows.count - 1) }
    if let superior = Code(row.code).superior, let above = self.row(of: superior) { rows[above].hasSubordinates = true }
  }

  private mutating func link(_ row: Int) {
    let mask = slots.count - 1
    var slot = Classification.hash(rows[row].code) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt32(row + 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for row in rows.indices { link(row) }
  }

  private static func hash(_ code: UInt32) -> Int { Int(truncatingIfNeeded: (code &* 2_654_435_769) >> 12) }

  private func name(of row: Row) -> String {
    let start = Int(row.nameStart)
    return String(decoding: names[start..<start + Int(row.nameLength)], as: UTF8.self)
  }

  // MARK: - The lists that come with the compiler

  /// Reads lines of `CODE NAME FLAGS [YEARS]`; the lists' own files say what the flags mean.
  private mutating func read(_ list: StaticString) {
    list.withUTF8Buffer { text in
      var index = 0
      while index < text.count {
        var code: UInt32 = 0
        while text[index] != UInt8(ascii: " ") {
          code = code * 10 + UInt32(text[index] - UInt8(ascii: "0"))
          index += 1
        }
        index += 1
        let name = index
        while text[index] != UInt8(ascii: " ") { index += 1 }
        let nameEnd = index
        let fund = Classification.fund(text[index + 1])
        let certainty = Certainty(letter: text[index + 2])
        index += 3
        let years = index
        while index < text.count, text[index] != UInt8(ascii: "\n") { index += 1 }
        let isValid = years == index || isIncluded(UnsafeBufferPointer(rebasing: text[(years + 1)..<index]))
        index += 1
        guard isValid else { continue }
        let start = UInt32(names.count)
        names.append(contentsOf: text[name..<nameEnd])
        insert(
          Row(
            code: code, nameStart: start, nameLength: UInt32(nameEnd - name), fund: fund, certainty: certainty,
            hasSubordinates: false, place: nil))
      }
    }
  }

  /// Whether ``year`` lies in `FIRST-`, `-LAST` or `FIRST-LAST`.
  private func isIncluded(_ years: UnsafeBufferPointer<UInt8>) -> Bool {
    var bounds = [0, 0]
    var side = 0
    for byte in years {
      if byte == UInt8(ascii: "-") { side = 1 } else { bounds[side] = bounds[side] * 10 + Int(byte) - 48 }
    }
    return year >= bounds[0] && (bounds[1] == 0 || year <= bounds[1])
  }

  private static func fund(_ letter: UInt8) -> Fund? {
    switch letter {
    case UInt8(ascii: "g"): .general
    case UInt8(ascii: "f"): .governmentFund
    case UInt8(ascii: "c"): .stateCapital
    case UInt8(ascii: "s"): .socialInsurance
    default: nil
    }
  }
}
