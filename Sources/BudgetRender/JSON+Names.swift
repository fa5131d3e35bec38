package import BudgetModel
import BudgetTables

// The words of the form, spelled out: renaming a case must not change what others read.

func jsonName(_ kind: UnitKind) -> String {
  switch kind {
  case .administrative: "administrative"
  case .civilService: "civil-service"
  case .institution: "institution"
  }
}

func jsonName(_ numbering: Table.Numbering) -> String {
  switch numbering {
  case .aboveTitle: "above-title"
  case .inContents: "in-contents"
  }
}

func jsonName(_ source: IncomeSource) -> String {
  switch source {
  case .general: "general"
  case .governmentFund: "government-fund"
  case .stateCapital: "state-capital"
  case .fiscalAccount: "fiscal-account"
  case .operations: "operations"
  case .business: "business"
  case .superior: "superior"
  case .subsidiary: "subsidiary"
  case .other: "other"
  }
}

/// The appropriation, or all other money together.
func jsonName(fundOf source: IncomeSource) -> String { source.isFiscal ? jsonName(source) : "other" }

/// How sure an account is.
package func jsonName(_ certainty: Certainty) -> String {
  switch certainty {
  case .vouched: "vouched"
  case .unvouched: "unvouched"
  case .doubtful: "doubtful"
  case .declared: "declared"
  }
}

func jsonName(_ side: Table.Caption.Side) -> String {
  switch side {
  case .left: "left"
  case .center: "center"
  case .right: "right"
  }
}

func jsonName(_ kind: Table.Column.Kind) -> String {
  switch kind {
  case .code: "code"
  case .text: "text"
  case .prose: "prose"
  case .money: "money"
  case .figure: "figure"
  }
}

func jsonName(_ role: Table.Role) -> String {
  switch role {
  case .header: "header"
  case .total: "total"
  case .subtotal: "subtotal"
  case .detail: "detail"
  }
}
