import BudgetModel
import BudgetRender
import BudgetSource
import BudgetTables
import BudgetTestSupport

// budget-bench write [ROWS]: how long a row takes in each format, and how much memory writing needs at a tenth of the
// rows and at all of them. The facts are made one at a time, so that what grows is the writer's.

/// Hands a body a sink that only counts, and returns the bytes.
func counted(_ body: (inout ByteSink) -> Void) -> Int {
  final class Count { var bytes = 0 }
  let count = Count()
  var sink = ByteSink { count.bytes += $0.count }
  body(&sink)
  sink.finish()
  return count.bytes
}

func benchWriting(rows: Int) -> Int32 {
  print(
    "writer     " + column("ns a row", 12) + column("bytes a row", 12) + column("MB/s", 10) + column("KiB more", 12))
  writing("(facts)", rows) { count, sink in
    var sum: Int64 = 0
    for fact in BulkFacts(count) { sum &+= fact.amount.fen }
    sink.write(decimal: sum)
  }
  writing("jsonl", rows) { count, sink in
    let facts = BulkFacts(count)
    renderJSONLines(of: facts.budget, SourceMap(), incomes: [], facts: facts, into: &sink)
  }
  writing("facts.csv", rows) { count, sink in
    let facts = BulkFacts(count)
    renderFactRecords(of: facts.budget, incomes: [], facts: facts, into: &sink)
  }
  return 0
}

/// Measures a writer that `write` runs over so many rows.
private func writing(_ name: String, _ rows: Int, _ write: (Int, inout ByteSink) -> Void) {
  _ = counted { write(max(rows / 10, 1), &$0) }
  let before = peakMemory()
  var best = Double.infinity
  var bytes = 0
  for _ in 0..<5 {
    let start = now()
    bytes = counted { write(rows, &$0) }
    best = min(best, now() - start)
  }
  let grown = peakMemory() - before
  print(
    name + String(repeating: " ", count: max(0, 11 - name.count))
      + column(decimal(best * 1e9 / Double(rows), 1), 12) + column(decimal(Double(bytes) / Double(rows), 1), 12)
      + column(decimal(Double(bytes) / best / 1e6, 0), 10) + column(decimal(Double(grown) / 1_024, 0), 12))
}
