import BudgetAnalysis
import BudgetModel
package import BudgetSource
import BudgetSyntax

/// A line of text that an editor shows above a line.
package struct CodeLens: Sendable, Equatable {
  /// The words it stands above.
  package let range: SourceRange
  package let text: String
}

extension Snapshot {
  /// The totals of a file: of the budget, of each unit, of each project with its weights.
  package func codeLenses(of file: Int, in tongue: Tongue) -> [CodeLens] {
    let tree = tree(file)
    var lenses: [CodeLens] = []
    for statement in study.statements where statement.file == file && !tree.nodes[statement.node].isBroken {
      switch statement.kind {
      case .budget where statement.file == 0: lenses.append(lens(statement, totals(unit: nil, file, tongue)))
      // The only unit of a budget comes to what the budget comes to, which is told above.
      case .unit where budget.units.count > 1 || file != 0:
        lenses.append(lens(statement, totals(unit: statement.unit, file, tongue)))
      case .project: lenses.append(lens(statement, projectText(statement, file, tongue)))
      default: break
      }
    }
    return lenses
  }

  private func lens(_ statement: StudiedStatement, _ text: String) -> CodeLens {
    CodeLens(range: line(of: statement.node, in: statement.file), text: text)
  }

  private func totals(unit: Int?, _ file: Int, _ tongue: Tongue) -> String {
    func money(_ side: Query.Side, _ isProject: Bool? = nil) -> String {
      total(side, filter(unit: unit, isProject: isProject)).map { text($0, in: file) } ?? "–"
    }
    return Message(
      zh: "收入 \(money(.income)) · 支出 \(money(.spend))（基本 \(money(.spend, false))，项目 \(money(.spend, true))）",
      en:
        "income \(money(.income)) · spending \(money(.spend)) (basic \(money(.spend, false)), projects \(money(.spend, true)))"
    ).text(in: tongue)
  }

  private func projectText(_ statement: StudiedStatement, _ file: Int, _ tongue: Tongue) -> String {
    let range = line(of: statement.node, in: file)
    let index = budget.projects.firstIndex { range.start <= $0.place.start && $0.place.start < range.end }
    guard let index else { return "–" }
    let money = total(.spend, filter(project: index)).map { text($0, in: file) } ?? "–"
    let weights = budget.projects[index].performance.indicators.compactMap(\.weight)
    if weights.isEmpty { return money }
    let sum = Weight(hundredths: weights.reduce(0) { $0 + $1.hundredths }).text
    return Message(zh: "\(money) · 权重合计 \(sum)", en: "\(money) · weights \(sum)").text(in: tongue)
  }
}
