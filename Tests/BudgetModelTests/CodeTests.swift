import BudgetModel
import Testing

@Suite struct CodeTests {
  @Test(arguments: ["", "0", "0208", "20801a", "1234567890", "-1", "２０８", " 208", "+208"])
  func refusesWhatIsNoCode(_ text: String) {
    #expect(Code(text) == nil)
  }

  @Test func knowsItsDigits() {
    #expect(
      ["2", "20", "208", "2080", "20801", "208010", "2080101", "20801011", "208010101"].map { Code($0)?.digitCount }
        == [1, 2, 3, 4, 5, 6, 7, 8, 9])
    #expect(
      [2, 20, 208, 20_801, 2_080_101, 208_010_101].map { Code($0).hasRightLength }
        == [false, false, true, true, true, true])
    #expect(Code.none.digitCount == 0)
    #expect(Code("999999999")?.value == 999_999_999)
  }

  @Test func climbsToItsClass() {
    let code = Code(208_010_101)
    #expect(code.superior == Code(2_080_101))
    #expect(code.superior?.superior?.superior == Code(208))
    #expect(Code(208).superior == nil)
    #expect(Code.none.superior == nil)
    #expect(code.topClass == Code(208))
    #expect(Code(208).topClass == Code(208))
    #expect(code.isFunctional && !code.isEconomic)
    #expect(Code(3_010_101).isEconomic && !Code(3_010_101).isFunctional)
  }

  @Test func knowsWhatItLiesWithin() {
    #expect(Code(2_080_101).isWithin(Code(208)))
    #expect(Code(2_080_101).isWithin(Code(20_801)))
    #expect(Code(2_080_101).isWithin(Code(2_080_101)))
    #expect(!Code(2_080_101).isWithin(Code(20_802)))
    #expect(!Code(208).isWithin(Code(20_801)))
    #expect(!Code.none.isWithin(Code(208)))
    #expect(!Code(20_801).isWithin(Code(2_080)))
  }

  @Test func sortsSuperiorsBeforeTheirOwn() {
    let codes = [20_802, 208, 2_080_101, 301, 20_801, 30_101, 2_080_199, 208_010_101].map { Code($0) }
    #expect(codes.sorted().map(\.value) == [208, 20_801, 2_080_101, 208_010_101, 2_080_199, 20_802, 301, 30_101])
    #expect(Code.none.text.isEmpty)
    #expect(Code(208).text == "208")
  }
}
