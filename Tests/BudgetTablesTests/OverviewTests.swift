import BudgetModel
import BudgetTables
import Testing

@Suite("Overview")
struct OverviewTests {
  private func line(_ subject: Overview.Subject, _ first: String, _ second: String = "0") -> Overview.Line {
    Overview.Line(subject, first: wanyuan(first), second: wanyuan(second))
  }

  @Test("sums by source, class, unit and project, the largest first, each in its two parts")
  func sums() {
    var sample = Sample.twoUnits
    let repair = sample.project("维修", unit: 0)
    let seeds = sample.project("良种", unit: 1)
    sample.income("5")
    sample.income("30", .operations)
    sample.income("2", carryOver: true)
    sample.spend("10", 2_130_101, 30101, .personnel)
    sample.spend("4", 2_130_101, 30201)
    sample.spend("3", 2_080_501, 0, [.project, .carryOver], project: repair, source: .operations)
    sample.spend("6.000001", 2_130_106, 0, .project, project: seeds, unit: 1)
    sample.spend("1", 2_130_106, 0, .project, unit: 1)
    sample.spend("8", 2_130_106, 0, .project, unit: 1)
    sample.spend("0", 2_010_101, 30201)
    let overview = overview(of: sample.budget)
    #expect(overview.sources == [line(.source(.operations), "30"), line(.source(.general), "5", "2")])
    #expect(
      overview.classes == [
        line(.functionClass(Code(213)), "14", "15.000001"), line(.functionClass(Code(208)), "0", "3"),
      ])
    #expect(overview.units == [line(.unit(0), "14", "3"), line(.unit(1), "0", "15.000001")])
    #expect(
      overview.projects == [
        line(.project(seeds), "6.000001"), line(.project(repair), "0", "3"), line(.unnamedProjects, "9"),
      ])
    #expect(overview.fiscal == wanyuan("29.000001"))
    #expect(overview.personnelAndPublic?.0 == wanyuan("10"))
    #expect(overview.personnelAndPublic?.1 == wanyuan("4"))
  }

  @Test("a margin counts once, and tells personnel from the rest")
  func margins() {
    var sample = Sample.oneUnit
    sample.spend("10", 2_130_101, 0, .functionalMargin)
    sample.spend("7", 0, 30101, [.economicMargin, .personnel])
    sample.spend("3", 0, 30201, .economicMargin)
    let overview = overview(of: sample.budget)
    #expect(overview.classes == [line(.functionClass(Code(213)), "10")])
    #expect(overview.units == [line(.unit(0), "10")])
    #expect(overview.personnelAndPublic?.0 == wanyuan("7"))
    #expect(overview.personnelAndPublic?.1 == wanyuan("3"))
  }

  @Test("nothing is said of personnel where some basic expenditure has no economic account")
  func unclassified() {
    var sample = Sample.oneUnit
    sample.spend("10", 2_130_101, 30101, .personnel)
    sample.spend("0.01", 2_130_101)
    #expect(overview(of: sample.budget).personnelAndPublic == nil)
  }

  @Test("lines of one amount stand by code, or as they were written")
  func ties() {
    var sample = Sample.twoUnits
    let first = sample.project("乙", unit: 1)
    let second = sample.project("甲", unit: 0)
    sample.spend("1", 2_130_101, 0, .project, project: second)
    sample.spend("1", 2_080_501, 0, .project, project: first, unit: 1)
    let overview = overview(of: sample.budget)
    #expect(overview.classes.map(\.subject) == [.functionClass(Code(208)), .functionClass(Code(213))])
    #expect(overview.projects.map(\.subject) == [.project(first), .project(second)])
    #expect(overview.units.map(\.subject) == [.unit(0), .unit(1)])
  }

  @Test("an empty budget has an empty overview")
  func empty() {
    let overview = overview(of: Sample.oneUnit.budget)
    #expect(overview.sources == [])
    #expect(overview.classes == [])
    #expect(overview.units == [])
    #expect(overview.projects == [])
    #expect(overview.fiscal == .zero)
  }

  @Test("the others stand in one line that keeps the sum, but never one alone")
  func leading() {
    let lines = (1...4).map { line(.project($0), "\(5 - $0).01", "0.10") }
    #expect(Overview.leading(4, of: lines) == lines)
    #expect(Overview.leading(3, of: lines) == lines)
    #expect(
      Overview.leading(2, of: lines)
        == [line(.project(1), "4.01", "0.10"), line(.project(2), "3.01", "0.10"), line(.rest(2), "3.02", "0.20")])
    #expect(Overview.total(of: lines) == line(.rest(4), "10.04", "0.40"))
    // Money of no named project is not one of the others.
    let unnamed = line(.unnamedProjects, "0.50")
    #expect(Overview.leading(3, of: lines + [unnamed]) == lines + [unnamed])
    #expect(Overview.leading(2, of: lines + [unnamed]).suffix(2) == [line(.rest(2), "3.02", "0.20"), unnamed])
  }
}
