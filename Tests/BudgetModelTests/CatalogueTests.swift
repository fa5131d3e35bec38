import BudgetModel
import BudgetSource
import Foundation
import Testing

/// The lists that come with the compiler: whole, of one piece, and of the right years.
@Suite struct CatalogueTests {
  static let years = Array(2018...2026)

  private static func accounts(_ kind: ClassificationKind, _ year: Int) -> [Account] {
    AccountCatalogue(edition: year).accounts(of: [kind], fitting: [])
  }

  /// The numbers of rows in the edition that the lists were made of.
  @Test(arguments: [
    (ClassificationKind.revenue, 241, 5), (.function, 1_768, 30), (.economic, 110, 10), (.government, 81, 15),
  ])
  func hasAllRowsOf2024(_ kind: ClassificationKind, _ count: Int, _ classes: Int) {
    let accounts = CatalogueTests.accounts(kind, 2024)
    #expect(accounts.count == count)
    #expect(accounts.count { $0.code.superior == nil } == classes)
  }

  @Test(arguments: years) func everyAccountHasItsSuperior(_ year: Int) {
    let catalogue = AccountCatalogue(edition: year)
    for account in catalogue.accounts(of: ClassificationKind.allCases, fitting: []) {
      #expect(account.code.hasRightLength && !account.name.isEmpty)
      #expect(catalogue.path(of: account.code).count == account.code.digitCount / 2, "\(year): \(account.code.text)")
    }
  }

  /// Revenue and functional accounts belong to a budget, economic ones to none.
  @Test(arguments: years) func tellsTheFund(_ year: Int) {
    for kind in ClassificationKind.allCases {
      let hasFund = kind == .revenue || kind == .function
      for account in CatalogueTests.accounts(kind, year) {
        #expect((account.fund != nil) == hasFund, "\(year): \(account.code.text)")
      }
    }
  }

  @Test func tellsAllFundsOfAClass() {
    let catalogue = AccountCatalogue(edition: 2024)
    #expect(catalogue.funds(of: Code(212)) == [.general, .governmentFund])
    #expect(catalogue.funds(of: Code(21_208)) == [.governmentFund])
    #expect(catalogue.funds(of: Code(301)).isEmpty)
  }

  /// Reads the lists as they are written: a code stands twice only where its years differ.
  @Test func noListNamesACodeTwiceInOneYear() throws {
    for (name, first) in [
      ("FunctionalAccounts", "2"), ("EconomicAccounts", "3"), ("GovernmentAccounts", "5"), ("RevenueAccounts", "1"),
    ] {
      var known: [String: Set<Int>] = [:]
      let rows = try CatalogueTests.rows(of: name)
      for row in rows {
        let words = row.split(separator: " ").map(String.init)
        try #require((3...4).contains(words.count) && words[2].count == 2, "\(row)")
        #expect(words[0].hasPrefix(first), "\(row)")
        let bounds = words.count == 4 ? words[3].split(separator: "-", omittingEmptySubsequences: false) : ["", ""]
        try #require(bounds.count == 2, "\(row)")
        let years = Set((Int(bounds[0]) ?? 1994)...(Int(bounds[1]) ?? 2100))
        #expect(known[words[0], default: []].isDisjoint(with: years), "\(row)")
        known[words[0], default: []].formUnion(years)
      }
      #expect(rows.count > 80)
    }
  }

  private static func rows(of list: String) throws -> [String] {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/BudgetModel/Classifications/\(list).swift").standardizedFileURL
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
    return lines.filter { $0.hasPrefix("  ") && $0.dropFirst(2).first?.isNumber == true }.map {
      String($0.dropFirst(2))
    }
  }

  /// A unit whose kind nobody says has only what all kinds have in common.
  @Test(arguments: [
    (UInt32(30101), UnitKind?.none, UInt32?.none), (30101, .administrative, 50101), (30101, .civilService, 50101),
    (30101, .institution, 50501), (3_010_101, .institution, 50501), (30107, .administrative, nil),
    (30305, nil, 50901), (30305, .institution, 50901), (301, .institution, nil), (2_080_101, .institution, nil),
  ])
  func becomesOneGovernmentAccount(_ code: UInt32, _ kind: UnitKind?, _ expected: UInt32?) {
    let found = AccountCatalogue(edition: 2024).governmentCode(of: Code(code), GovernmentColumn(kind))
    #expect(found?.value == expected)
  }

  // MARK: - Editions

  @Test(arguments: [
    (UInt32(2_080_504), 2019, 2020, true), (2_082_703, 2019, 2020, true), (20_110, 2020, 2021, true),
    (2_010_308, 2023, 2024, true), (20_140, 2023, 2024, false), (22_006, 2023, 2024, false),
    (2_300_412, 2023, 2024, false), (20_141, 2024, 2025, false), (22_911, 2024, 2025, false),
    (23_107, 2024, 2025, false), (2_170_404, 2024, 2025, false), (1_030_182, 2023, 2024, false),
    (1_030_184, 2024, 2025, false), (1_050_303, 2024, 2025, false), (30_311, 2019, 2020, false),
    (50_801, 2021, 2022, true), (59_909, 2020, 2021, false),
  ])
  func comesOrGoes(_ code: UInt32, _ before: Int, _ after: Int, _ goes: Bool) {
    #expect((AccountCatalogue(edition: before).classification[Code(code)] != nil) == goes, "\(code) in \(before)")
    #expect((AccountCatalogue(edition: after).classification[Code(code)] != nil) != goes, "\(code) in \(after)")
  }

  @Test(arguments: [
    (UInt32(2_013_804), 2024, "市场主体管理", "经营主体管理"), (2_130_153, 2024, "农田建设", "耕地建设与利用"),
    (21_305, 2022, "扶贫", "巩固脱贫攻坚成果衔接乡村振兴"), (20_805, 2020, "行政事业单位离退休", "行政事业单位养老支出"),
    (215, 2020, "资源勘探信息等支出", "资源勘探工业信息等支出"), (207, 2019, "文化体育与传媒支出", "文化旅游体育与传媒支出"),
    (503, 2021, "机关资本性支出（一）", "机关资本性支出"),
  ])
  func isRenamed(_ code: UInt32, _ year: Int, _ before: String, _ after: String) {
    #expect(AccountCatalogue(edition: year - 1).classification[Code(code)]?.name == before)
    #expect(AccountCatalogue(edition: year).classification[Code(code)]?.name == after)
  }

  /// All of edition-changes.tsv is there, and what is certain of it is so in the lists.
  @Test func changesAgreeWithTheLists() {
    let changes = AccountChange.all()
    #expect(changes.count == 44)
    #expect(Set(changes.map(\.kind)) == Set(AccountChange.Kind.allCases))
    for change in changes where change.years.count == 1 {
      guard let code = Code(change.code) else { continue }
      let before = AccountCatalogue(edition: change.years.lowerBound - 1).classification[code]
      let after = AccountCatalogue(edition: change.years.lowerBound).classification[code]
      switch change.kind {
      case .added: #expect(before == nil && after?.name == change.after, "\(change)")
      case .removed: #expect(before?.name == change.before && after == nil, "\(change)")
      case .renamed: #expect(before?.name == change.before && after?.name == change.after, "\(change)")
      case .moved, .split, .merged, .renumbered, .reorganised, .reworded: #expect(after != nil, "\(change)")
      }
    }
  }

  // MARK: - The government's accounts

  @Test func tellsTheGovernmentAccounts() throws {
    let catalogue = AccountCatalogue(edition: 2024)
    let training = try #require(catalogue.governmentCodes(of: Code(30_216)))
    #expect(training.administrative?.code == Code(50_203) && training.administrative?.certainty == .vouched)
    #expect(training.institution?.code == Code(50_502) && training.institution?.certainty == .unvouched)
    #expect(try #require(catalogue.governmentCodes(of: Code(30_107))).administrative == nil)
    // A local detail becomes what its superior does; other accounts become nothing.
    #expect(catalogue.governmentCodes(of: Code(3_010_101)) == catalogue.governmentCodes(of: Code(30_101)))
    #expect(catalogue.governmentCodes(of: Code(2_080_101)) == nil)
    let mapped = catalogue.accounts(of: [.economic], fitting: []).filter {
      catalogue.governmentCodes(of: $0.code) != nil
    }
    #expect(mapped.count == 100)
    // 50804 came later.
    #expect(AccountCatalogue(edition: 2020).governmentCodes(of: Code(31_101))?.institution == nil)
  }

  // MARK: - Searching

  @Test func findsByCodeAndName() {
    let catalogue = AccountCatalogue(edition: 2024)
    func found(_ words: String..., of kinds: [ClassificationKind] = ClassificationKind.allCases) -> [UInt32] {
      catalogue.accounts(of: kinds, fitting: words).map(\.code.value)
    }
    #expect(found("培训").contains(2_050_803) && found("培训").contains(30_216))
    #expect(found("培训", "费") == [30_216, 50_203])
    #expect(found("培训", "302") == [30_216])
    #expect(found("培训", of: [.government]) == [50_203])
    #expect(found("维修(护)") == found("维修（护）") && !found("维修(护)").isEmpty)
    #expect(found("20801").count == 19 && found("20801").first == 20_801)
    #expect(found("38").isEmpty && found("没有这样的科目").isEmpty)
    #expect(catalogue.accounts(of: [.economic], resembling: "培训废").first?.code == Code(30_216))
    #expect(catalogue.accounts(of: [.economic], resembling: "zz").isEmpty)
  }
}
