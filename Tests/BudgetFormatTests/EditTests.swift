import BudgetFormat
import BudgetSource
import BudgetSyntax
import BudgetTestSupport
import Testing

/// The edits that an editor makes, instead of putting in the whole text.
@Suite struct EditTests {
  private func formatted(_ text: String, base: SourcePosition = 0) -> FormattedFile {
    let file = SourceFile(path: "x.bud", bytes: Array(text.utf8), base: base)
    return format(file, parse(file), options: FormatOptions(keywords: nil))
  }

  /// Edits with the text that they replace.
  private func described(_ edits: [TextEdit], of file: FormattedFile) -> [String] {
    edits.map {
      "\($0.range.start - file.file.base): \(file.file.text(of: $0.range).debugDescription) \($0.text.debugDescription)"
    }
  }

  @Test func editsTouchOnlyWhatDiffers() {
    let file = formatted("预算  2024\n\n\n部门 甲局 \n收入\n    一般公共预算 １.00\n", base: 100)
    #expect(
      described(file.edits(), of: file) == [
        #"7: " " """#, #"14: "\n" """#, #"28: " " """#, #"39: "  " """#, #"60: "１" " 1""#,
      ])
  }

  @Test func aRangeHasTheEditsOfItsLines() {
    let file = formatted("预算  2024\n部门  甲局\n金额  元\n")
    #expect(described(file.edits(touching: SourceRange(15, 15)), of: file) == [#"20: " " """#])
    #expect(file.edits(touching: SourceRange(13, 30)).count == 2)
  }
}
