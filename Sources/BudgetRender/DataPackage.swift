package import BudgetModel
package import BudgetSource

/// A file of a data package: its name, and what writes it.
package struct PackageFile: Sendable {
  package let name: String
  package let write: @Sendable (Publication, inout ByteSink) -> Void
}

/// The files of a data package (Data Package 1, with the column types of the Fiscal Data Package): the descriptor, and a
/// table of comma-separated values for the money, the projects, and what they are measured by.
///
/// Money is 元 with two decimals, exact. Expenditure and income stand in one table, a record a fact, with all levels of all
/// classifications written out and the year and the department in every record: so the tables of a whole province are read
/// as one (`*/facts.csv`), and every sum over them is a sum of a budget. Money that is known by function and by economic
/// account apart stands among the facts by function, and by economic account in a table of its own, so that nothing counts
/// twice. No file names a source file.
package let dataPackageFiles: [PackageFile] = [
  PackageFile(name: "datapackage.json") { renderPackageDescriptor($0, into: &$1) },
  PackageFile(name: "facts.csv") { publication, sink in
    let budget = publication.budget
    renderFactRecords(of: budget, incomes: budget.incomes, facts: budget.facts, into: &sink)
  },
  PackageFile(name: "economic-margins.csv") { publication, sink in
    let budget = publication.budget
    writeRecords(FactRows(budget, isMargin: true), marginFields, [], budget.facts, into: &sink) {
      $0.traits.contains(.economicMargin)
    }
  },
  PackageFile(name: "projects.csv") { writeProjects($0.budget, into: &$1) },
  PackageFile(name: "goals.csv") { writeGoals($0.budget, into: &$1) },
  PackageFile(name: "tasks.csv") { writeTasks($0.budget, into: &$1) },
  PackageFile(name: "indicators.csv") { writeIndicators($0.budget, into: &$1) },
]

/// Writes incomes and facts of `budget`, which may come from anywhere, as the records of a data package, in flat memory.
package func renderFactRecords(
  of budget: Budget, incomes: some Sequence<Income>, facts: some Sequence<Fact>, into sink: inout ByteSink
) {
  writeRecords(FactRows(budget, isMargin: false), factFields, incomes, facts, into: &sink) {
    !$0.traits.contains(.economicMargin)
  }
}

private func writeRecords(
  _ rows: consuming FactRows, _ fields: [PackageField], _ incomes: some Sequence<Income>, _ facts: some Sequence<Fact>,
  into sink: inout ByteSink, where isIncluded: (Fact) -> Bool
) {
  var rows = rows
  writeHeader(fields, into: &sink)
  for income in incomes { sink.write { rows.append(income, to: &$0) } }
  for fact in facts where isIncluded(fact) { sink.write { rows.append(fact, to: &$0) } }
}

func writeHeader(_ fields: [PackageField], into sink: inout ByteSink) {
  sink.write(fields.map(\.name).joined(separator: ",") + "\r\n")
}
