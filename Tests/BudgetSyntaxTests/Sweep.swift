import BudgetSource
import BudgetSyntax
import BudgetTestSupport
import Testing

/// How many rounds a sweep makes: all of them when `BUDGETC_FULL_SWEEP` is set, some in debug.
enum Sweep {
  static let isFull = CaseFiles.environment("BUDGETC_FULL_SWEEP") != nil

  #if DEBUG
    static let isDebug = true
  #else
    static let isDebug = false
  #endif

  static func rounds(debug: Int, release: Int, full: Int) -> Int { isFull ? full : isDebug ? debug : release }

  /// Takes every `step`-th of a list, where a sweep cannot have all.
  static func thinned<Value>(_ values: [Value], to count: Int) -> [Value] {
    guard !isFull, values.count > count else { return values }
    let step = (values.count + count - 1) / count
    return values.enumerated().filter { $0.offset % step == 0 }.map(\.element)
  }
}

/// Compiles a text with the files around it and holds its tokens, joined, against its bytes.
///
/// - Returns: whether they agree; that there was an end to it, and no crash, is the other half of the test.
func survives(_ bytes: [UInt8], _ sample: SampleSource) -> Bool {
  _ = compileSample(sample, with: bytes)
  return joined(parseAlone(bytes).value) == bytes
}
