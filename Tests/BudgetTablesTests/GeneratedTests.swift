import BudgetModel
import BudgetTables
import BudgetTestSupport
import Testing

/// A budget drawn at random, the same for the same seed.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func sample() -> Sample {
    var sample = Sample(
      units: (0..<Int.random(in: 0...4, using: &self)).map { ("40200\($0 + 1)", "单位\($0 + 1)本级") })
    let units = max(sample.budget.units.count, 1)
    for index in 0..<6 {
      _ = sample.project("项目\(index)", goal: Bool.random(using: &self) ? ["目标"] : nil, unit: index % units)
    }
    for _ in 0..<Int.random(in: 0...60, using: &self) {
      add(to: &sample, unit: Int.random(in: 0..<units, using: &self), units: units)
    }
    return sample
  }

  /// Adds a fact, or the two sides of a margin, and now and then the income for it.
  private mutating func add(to sample: inout Sample, unit: Int, units: Int) {
    let functions: [UInt32] = [2_080_501, 2_130_101, 2_130_106, 2_210_201, 2_300_000, 2_120_801, 2_230_105]
    let accounts: [UInt32] = [0, 30101, 3_010_101, 301_010_101, 30217, 30231, 30212, 31013, 30399]
    let function = functions[Int.random(in: 0..<functions.count, using: &self)]
    let account = accounts[Int.random(in: 0..<accounts.count, using: &self)]
    let source = IncomeSource.allCases[Int.random(in: 0..<9, using: &self)]
    let amount = "\(Int.random(in: 0...900, using: &self)).\(Int.random(in: 100_000...999_999, using: &self))"
    var traits: FactTraits = []
    for trait in [FactTraits.project, .carryOver, .personnel] where Int.random(in: 0..<3, using: &self) == 0 {
      traits.insert(trait)
    }
    var project: Int?
    if traits.contains(.project) {
      traits.remove(.personnel)
      let own = (0..<6).filter { $0 % units == unit }
      project = Bool.random(using: &self) ? own.randomElement(using: &self) : nil
    }
    if account != 0, Int.random(in: 0..<4, using: &self) == 0 {
      sample.spend(amount, 0, account, traits.union(.economicMargin), project: project, source: source, unit: unit)
      traits.remove(.personnel)
      sample.spend(amount, function, 0, traits.union(.functionalMargin), project: project, source: source, unit: unit)
    } else {
      sample.spend(amount, function, account, traits, project: project, source: source, unit: unit)
    }
    if Int.random(in: 0..<8, using: &self) != 0 {
      sample.income(amount, source, carryOver: traits.contains(.carryOver), unit: unit)
    }
  }
}

@Suite("Budgets drawn at random")
struct GeneratedTests {
  @Test("add up in every table, and twice alike", arguments: 0..<100)
  func identities(seed: Int) throws {
    var generator = Generator(state: UInt64(seed))
    let sample = generator.sample()
    let first = try tables(of: sample)
    #expect(try tables(of: sample).map(\.tsv) == first.map(\.tsv))
    #expect(brokenMakeup(of: first, budget: sample.budget) == [])
    #expect(brokenOverview(overview(of: sample.budget), of: sample.budget) == [])
  }

  @Test("are printed alike whatever the order of their facts, but for projects", arguments: 0..<20)
  func order(seed: Int) throws {
    var generator = Generator(state: UInt64(seed))
    let sample = generator.sample()
    var turned = sample
    turned.budget.facts.reverse()
    turned.budget.incomes.reverse()
    let (first, second) = (try tables(of: sample), try tables(of: turned))
    for (one, other) in zip(first, second) where one.number != "表3-2" { #expect(one.tsv == other.tsv) }
    #expect(try first.numbered("表3-2").lines.sorted() == second.numbered("表3-2").lines.sorted())
  }
}
