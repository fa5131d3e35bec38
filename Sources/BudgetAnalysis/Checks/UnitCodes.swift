import BudgetModel
import BudgetSource

/// The code of a unit begins with the code of its department: 321001 is the first unit of 321.
///
/// Held against it are codes that are longer than the department's: where both are of one length, the department's is
/// that of its own unit.
///
/// Source: the rule by which units are numbered: three digits of the department in charge, and three more a level.
func checkUnitCodes(_ input: CheckInput, _ findings: inout Findings) {
  guard let code = input.budget.department.code, let place = input.places.departmentCode else { return }
  var strangers: [(unit: BudgetUnit, place: SourceRange)] = []
  var count = 0
  for (index, unit) in input.budget.units.enumerated() {
    guard let own = unit.code, own.utf8.count > code.utf8.count, let ownPlace = input.places.unitCodes[index] else {
      continue
    }
    count += 1
    if !own.hasPrefix(code) { strangers.append((unit, ownPlace)) }
  }
  findings.count(.unitCode, count)
  if count > 1, strangers.count == count {
    // All units agree: it is the department's own code that is wrong.
    findings.add(.departmentCode(code, units: strangers.map(\.place), at: place))
  } else {
    for stranger in strangers {
      findings.add(.unitCode(stranger.unit.code ?? "", of: code, department: place, at: stranger.place))
    }
  }
}
