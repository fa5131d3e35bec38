import BudgetAnalysis
import BudgetFormat
import BudgetModel
import BudgetRender
import BudgetSource
import BudgetSyntax
import BudgetTables
import BudgetTestSupport

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// budget-bench [LINES] [RUNS]: how long each stage takes over a generated budget of so many lines of money.

/// Seconds on a clock that only goes forward.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The most memory that the process has held so far, in bytes.
func peakMemory() -> Int {
  var usage = rusage()
  #if canImport(Darwin)
    getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss
  #else
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1_024
  #endif
}

/// A number of digits with spaces before it, up to `width`.
func column(_ text: String, _ width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}

func decimal(_ value: Double, _ digits: Int) -> String {
  let scale = powerOfTen(digits)
  return decimalText(Int64((value * Double(scale)).rounded()), decimals: digits, grouped: true)
}

/// One stage: its name, and the seconds of each run.
struct Stage {
  let name: String
  var seconds: [Double] = []

  var median: Double { seconds.sorted()[seconds.count / 2] }
}

func measure(_ stage: inout Stage, _ body: () -> Void) {
  let start = now()
  body()
  stage.seconds.append(now() - start)
}

func run(lines: Int, runs: Int) -> Int32 {
  let bytes = collectBytes { writeBulkBudget(lines: lines, into: &$0) }
  let before = peakMemory()
  let file = SourceFile(path: "b.bud", bytes: bytes, base: 0)
  let middle = bytes[(bytes.count / 2)...].firstIndex(of: UInt8(ascii: ".")) ?? bytes.count
  let changed = SourceFile(
    path: "b.bud", bytes: bytes[..<middle] + [UInt8(ascii: "7")] + bytes[middle...], base: 0)
  let world = World(
    sources: SourceProvider(files: ["b.bud": bytes]), classification: { Classification(edition: $0) },
    profiles: layouts.map(\.profile))
  guard let layout = layouts.first else { return 1 }
  var stages = ["lex", "parse", "keystroke", "compile", "tabulate", "render", "format"].map { Stage(name: $0) }
  var compiledPeak = 0
  var written = 0
  for _ in 0..<runs {
    measure(&stages[0]) { _ = lex(bytes) }
    measure(&stages[1]) { _ = parse(file) }
    var known: ParsedSource? = ParsedSource(file, parse(file))
    measure(&stages[2]) { if let taken = known.take() { _ = parse(changed, after: consume taken) } }
    var compiled: Checked<Compilation>?
    measure(&stages[3]) { compiled = compile("b.bud", layout: nil, in: world) }
    guard let compiled, !compiled.diagnostics.hasErrors else {
      print("the generated budget does not compile: \(compiled?.diagnostics.first?.message.en ?? "")")
      return 1
    }
    if compiledPeak == 0 { compiledPeak = peakMemory() }
    var tables: [Table] = []
    measure(&stages[4]) { tables = tabulate(compiled.value.budget, as: layout) }
    written = 0
    measure(&stages[5]) { written = renderedBytes(tables) }
    let syntax = parse(file)
    measure(&stages[6]) { _ = format(file, syntax, options: FormatOptions(keywords: nil)) }
  }
  report(stages, lines: lines, bytes: bytes.count, written: written)
  print("")
  print(
    "peak memory  with the source \(decimal(Double(before) / 1e6, 1)) MB, after one compile "
      + "\(decimal(Double(compiledPeak) / 1e6, 1)) MB, at the end \(decimal(Double(peakMemory()) / 1e6, 1)) MB")
  let grown = Double(compiledPeak - before) / Double(lines)
  print(
    "             a compile adds \(decimal(grown, 1)) bytes a line to \(decimal(Double(bytes.count) / Double(lines), 1)) of source"
  )
  return 0
}

/// Prints tables as text to nowhere, and counts the bytes.
func renderedBytes(_ tables: [Table]) -> Int {
  final class Count { var bytes = 0 }
  let count = Count()
  var sink = ByteSink { count.bytes += $0.count }
  renderText(tables, options: TextOptions(width: 160), into: &sink)
  sink.finish()
  return count.bytes
}

func report(_ stages: [Stage], lines: Int, bytes: Int, written: Int) {
  print(
    "\(lines) lines of money, \(bytes) bytes; medians of \(stages[0].seconds.count) runs; \(written) bytes rendered")
  print("parse includes lex, keystroke parses again what has changed, compile includes parse, format follows parse")
  print("")
  print("stage     " + column("ms", 12) + column("ns a line", 12) + column("lines/s", 14) + column("MB/s", 10))
  for stage in stages {
    let median = stage.median
    let name = stage.name + String(repeating: " ", count: 10 - stage.name.count)
    print(
      name + column(decimal(median * 1e3, 3), 12) + column(decimal(median * 1e9 / Double(lines), 1), 12)
        + column(decimal(Double(lines) / median, 0), 14) + column(decimal(Double(bytes) / median / 1e6, 1), 10))
  }
}

let isWriting = CommandLine.arguments.dropFirst().first == "write"
let arguments = CommandLine.arguments.dropFirst(isWriting ? 2 : 1).map { Int($0) }
let lineCount = arguments.first ?? (isWriting ? 1_000_000 : 100_000)
let runCount = arguments.count > 1 ? arguments[1] : 7
if isWriting, let lineCount, lineCount > 0, arguments.count <= 1 {
  exit(benchWriting(rows: lineCount))
} else if !isWriting, let lineCount, let runCount, lineCount > 0, runCount > 0, arguments.count <= 2 {
  exit(run(lines: lineCount, runs: runCount))
} else {
  print("usage: budget-bench [LINES] [RUNS]\n       budget-bench write [ROWS]")
  exit(2)
}
