import BudgetAnalysis
import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables
import BudgetTestSupport

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

// budget-bench write [ROWS]: how long a row takes in each format, and how much memory writing needs beyond what a tenth
// of the rows needs. Facts are made one at a time, so that what grows is the writer's; tables are there before it begins.

/// Hands a body a sink that only counts, and returns the bytes.
func counted(_ body: (inout ByteSink) -> Void) -> Int {
  final class Count { var bytes = 0 }
  let count = Count()
  var sink = ByteSink { count.bytes += $0.count }
  body(&sink)
  sink.finish()
  return count.bytes
}

/// - Parameter rows: how many facts are written, and how many rows the tables have together, more or less.
func benchWriting(rows: Int) -> Int32 {
  printHead("facts")
  let facts = (part: BulkFacts(max(rows / 10, 1)), all: BulkFacts(rows))
  writing("(no writer)", rows, facts) { facts, sink in
    var sum: Int64 = 0
    for fact in facts { sum &+= fact.amount.fen }
    sink.write(decimal: sum)
  }
  writing("jsonl", rows, facts) { facts, sink in
    renderJSONLines(of: facts.budget, SourceMap(), incomes: [], facts: facts, into: &sink)
  }
  writing("facts.csv", rows, facts) { facts, sink in
    renderFactRecords(of: facts.budget, incomes: [], facts: facts, into: &sink)
  }
  // A line of money has a row in about five tables.
  guard let part = bulkTables(lines: max(rows / 50, 1)), let all = bulkTables(lines: max(rows / 5, 1)) else { return 1 }
  benchTables((part, all))
  return 0
}

private func benchTables(_ publications: (part: Publication, all: Publication)) {
  let rows = publications.all.tables.reduce(0) { $0 + $1.rows.count }
  let cells = publications.all.tables.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.cells.count } }
  print("")
  print(
    "\(rows) rows of \(publications.all.tables.count) tables, \(decimal(Double(cells) / Double(rows), 1)) cells each")
  printHead("tables")
  writing("csv", rows, publications) { publication, sink in
    for table in publication.tables { renderCSV(table, options: CSVOptions(hasByteOrderMark: false), into: &sink) }
  }
  writing("tsv", rows, publications) { publication, sink in
    for table in publication.tables { renderTSV(table, into: &sink) }
  }
  writing("md", rows, publications) { publication, sink in renderMarkdown(publication, into: &sink) }
  writing("text", rows, publications) { publication, sink in
    renderText(publication.tables, options: TextOptions(width: 120), into: &sink)
  }
  writing("html", rows, publications) { publication, sink in
    renderHTML(publication, options: HTMLOptions(showsPlaces: false), into: &sink)
  }
  writing("xlsx", rows, publications) { publication, sink in renderXLSX(publication, into: &sink) }
  // With the facts that the tables are made of.
  writing("json", rows, publications) { publication, sink in renderJSON(publication, into: &sink) }
}

private func printHead(_ name: String) {
  print(
    name + String(repeating: " ", count: 12 - name.count) + column("ns a row", 11) + column("bytes a row", 12)
      + column("MB/s", 10) + column("KiB more", 12))
}

/// The tables of a budget of so many lines of money, and the budget.
private func bulkTables(lines: Int) -> Publication? {
  let bytes = collectBytes { writeBulkBudget(lines: lines, into: &$0) }
  let world = World(
    sources: SourceProvider(files: ["b.bud": bytes]), classification: { Classification(edition: $0) },
    profiles: layouts.map(\.profile))
  let compiled = compile("b.bud", layout: nil, in: world)
  guard let layout = layouts.first, !compiled.diagnostics.hasErrors else {
    print("the generated budget does not compile: \(compiled.diagnostics.first?.message.en ?? "")")
    return nil
  }
  return Publication(
    budget: compiled.value.budget, layoutName: layout.profile.chineseName,
    tables: tabulate(compiled.value.budget, as: layout),
    moneyFormat: layout.moneyFormat(of: compiled.value.budget), tongue: .chinese, map: compiled.value.map)
}

/// Measures a writer: its best time of several over all rows, and the memory that it needs more than for a tenth of them.
private func writing<Input>(
  _ name: String, _ rows: Int, _ inputs: (part: Input, all: Input), _ write: (Input, inout ByteSink) -> Void
) {
  forgetPeak()
  _ = counted { write(inputs.part, &$0) }
  let before = peakMemory()
  var best = Double.infinity
  var bytes = 0
  for _ in 0..<3 {
    let start = processorTime()
    bytes = counted { write(inputs.all, &$0) }
    best = min(best, processorTime() - start)
  }
  let grown = peakMemory() - before
  print(
    name + String(repeating: " ", count: max(0, 12 - name.count))
      + column(decimal(best * 1e9 / Double(rows), 1), 11) + column(decimal(Double(bytes) / Double(rows), 1), 12)
      + column(decimal(Double(bytes) / best / 1e6, 0), 10) + column(decimal(Double(grown) / 1_024, 0), 12))
}

/// Seconds that the processor has worked for this program: a writer waits for nothing but other programs.
private func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Lets the peak of memory begin anew at what is held now, where the system can do so.
private func forgetPeak() {
  #if os(Linux)
    let file = open("/proc/self/clear_refs", O_WRONLY)
    guard file >= 0 else { return }
    _ = Glibc.write(file, "5", 1)
    close(file)
  #endif
}
