import BudgetModel
import Testing

@Suite struct ClassificationTests {
  static let years = [2018, 2023, 2024, 2025, 2026]

  /// 2013804 was renamed with the edition of 2024, 20110 ended with that of 2020, 30311 began with it.
  @Test func editionsDifferByYear() {
    #expect(Classification(edition: 2023)[Code(2_013_804)]?.name == "市场主体管理")
    #expect(Classification(edition: 2024)[Code(2_013_804)]?.name == "经营主体管理")
    #expect(Classification(edition: 2020)[Code(20_110)] != nil)
    #expect(Classification(edition: 2021)[Code(20_110)] == nil)
    #expect(Classification(edition: 2019)[Code(30_311)] == nil)
    #expect(Classification(edition: 2020)[Code(30_311)]?.name == "代缴社会保险费")
  }

  @Test(arguments: years) func everyAccountHasItsSuperior(_ year: Int) {
    let classification = Classification(edition: year)
    let accounts = classification.accounts { _ in true }
    #expect(accounts.count == classification.count)
    #expect(accounts.count > 1_300)
    for account in accounts {
      #expect(account.code.hasRightLength && !account.name.isEmpty)
      #expect(account.code.isFunctional == (account.fund != nil), "\(account.code.text)")
      guard let superior = account.code.superior else { continue }
      #expect(classification[superior] != nil, "\(account.code.text)")
    }
  }

  @Test func tellsTheFund() {
    let classification = Classification(edition: 2024)
    #expect(classification[Code(2_080_101)]?.fund == .general)
    #expect(classification[Code(2_120_803)]?.fund == .governmentFund)
    #expect(classification[Code(30_101)]?.fund == nil)
    let funds = Set(classification.accounts { _ in true }.compactMap(\.fund))
    #expect(funds == Set(Fund.allCases))
  }

  @Test func comparesNamesFolded() throws {
    let classification = Classification(edition: 2024)
    let row = try #require(classification.row(of: Code(30_213)))
    #expect(classification.name(of: Code(30_213)) == "维修（护）费")
    for name in ["维修（护）费", "维修(护)费", "维修（护)费"] {
      #expect(classification.isName(Array(name.utf8)[...], ofRow: row), "\(name)")
    }
    for name in ["维修费", "维修（护）费用", "维修（护）", ""] {
      #expect(!classification.isName(Array(name.utf8)[...], ofRow: row), "\(name)")
    }
    // A word in the middle of a line, by its place in the bytes.
    let line = Array("30213 维修（护）费 1.00".utf8)
    #expect(classification.isPlainName(in: line, at: 6, ofRow: row))
    #expect(!classification.isPlainName(in: Array("30213 维修（护）费用".utf8), at: 6, ofRow: row))
    #expect(!classification.isPlainName(in: Array("30213 维修（护".utf8), at: 6, ofRow: row))
  }

  @Test func declaresAndReplaces() throws {
    var classification = Classification(edition: 2024)
    let leaf = try #require(classification.row(of: Code(30_101)))
    #expect(!classification.hasSubordinates(at: leaf))
    let count = classification.count
    let own = Account(code: Code(3_010_101), name: "行政基本工资", fund: nil, certainty: .declared)
    classification.declare(own, at: nil)
    #expect(classification.count == count + 1)
    #expect(classification.hasSubordinates(at: leaf))
    #expect(classification[Code(3_010_101)]?.name == "行政基本工资")
    classification.declare(Account(code: Code(30_101), name: "工资", fund: nil, certainty: .declared), at: nil)
    #expect(classification.count == count + 1)
    #expect(classification.name(of: Code(30_101)) == "工资")
    #expect(classification.hasSubordinates(at: leaf))
    #expect(classification.name(of: Code(38_888)) == "38888")
  }

  /// The table grows, and finds all again.
  @Test func holdsManyDeclaredAccounts() {
    var classification = Classification(emptyFor: 2024)
    let codes = (0..<20_000).map { Code(200_000_001 + UInt32($0) * 7) }
    for code in codes {
      classification.declare(Account(code: code, name: code.text, fund: .general, certainty: .declared), at: nil)
    }
    #expect(classification.count == codes.count)
    #expect(codes.allSatisfy { classification[$0]?.name == $0.text })
    #expect(classification.row(of: Code(2)) == nil)
  }

  @Test func datesOfTheCalendar() {
    #expect(CalendarDate(year: 2024, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 2024, month: 4, day: 31) == nil)
    #expect(CalendarDate(year: 2024, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 2024, month: 1, day: 0) == nil)
  }
}
