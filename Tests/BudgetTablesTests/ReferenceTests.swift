import BudgetTables
import Testing

@Suite("The published tables of 2024")
struct ReferenceTests {
  /// The numbers of the tables that are published.
  private static let numbers = [
    "表1", "表1-2", "表2", "表3", "表3-1", "表3-2", "表3-3", "表4", "表4-1", "表5", "表6", "表7",
  ]

  @Test("come out byte for byte", arguments: numbers)
  func table(number: String) throws {
    let sichuan = try #require(layout(named: "四川", year: 2024))
    let table = try tabulate(try Reference.budget(), as: sichuan).numbered(number)
    let published = try #require(try Reference.tables()[table.number + " " + table.title])
    #expect(table.tsv == published)
  }

  @Test("are twelve")
  func count() throws {
    #expect(try Reference.tables().count == Self.numbers.count)
  }
}
