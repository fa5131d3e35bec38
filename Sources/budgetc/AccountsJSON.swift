import BudgetJSON
import BudgetModel
import BudgetRender
import BudgetSource

// Accounts and their changes as JSON, version 1 of the forms. What a list says nothing of is `null`.
//
//     { "format": "budgetc-accounts", "version": 1, "year": 2024, "accounts": [
//       { "code": "2050803", "name": "培训支出", "path": ["教育支出", "进修及培训", "培训支出"], "kind": "function",
//         "funds": ["general"], "certainty": "vouched", "government": null },
//       { "code": "30216", "name": "培训费", "path": ["商品和服务支出", "培训费"], "kind": "economic", "funds": [],
//         "certainty": "vouched", "government": {
//           "administrative": { "code": "50203", "name": "培训费", "certainty": "vouched" },
//           "institution": { "code": "50502", "name": "商品和服务支出", "certainty": "unvouched" } } } ] }
//
//     { "format": "budgetc-account-changes", "version": 1, "year": 2024, "changes": [
//       { "firstYear": 2024, "lastYear": 2024, "code": "2013804", "change": "renamed", "before": "市场主体管理",
//         "after": "经营主体管理", "certainty": "unvouched", "remark": null } ] }

/// Writes accounts, with what each becomes in the government's classification.
func writeJSON(_ accounts: [Account], in catalogue: AccountCatalogue, into sink: inout ByteSink) {
  var json = begin("budgetc-accounts", catalogue.classification.year)
  json.key("accounts")
  json.beginArray()
  for account in accounts {
    json.beginObject(inline: true)
    json.member("code", account.code.text)
    json.member("name", account.name)
    json.key("path")
    json.beginArray(inline: true)
    for above in catalogue.path(of: account.code) { json.value(above.name) }
    json.end()
    json.member("kind", ClassificationKind(of: account.code)?.rawValue)
    json.key("funds")
    json.beginArray(inline: true)
    for fund in catalogue.funds(of: account.code) { json.value(jsonName(fund)) }
    json.end()
    json.member("certainty", jsonName(account.certainty))
    json.key("government")
    write(catalogue.governmentCodes(of: account.code), in: catalogue, to: &json)
    json.end()
    sink.write(json.bytes)
    json.bytes.removeAll(keepingCapacity: true)
  }
  json.end()
  json.end()
  sink.write(json.bytes)
}

/// Writes the changes into the edition of a year.
func writeJSON(_ changes: [AccountChange], into year: Int, into sink: inout ByteSink) {
  var json = begin("budgetc-account-changes", year)
  json.key("changes")
  json.beginArray()
  for change in changes {
    json.beginObject(inline: true)
    json.member("firstYear", change.years.lowerBound)
    json.member("lastYear", change.years.upperBound)
    json.member("code", change.code)
    json.member("change", change.kind.rawValue)
    json.member("before", change.before.isEmpty ? nil : change.before)
    json.member("after", change.after.isEmpty ? nil : change.after)
    json.member("certainty", jsonName(change.certainty))
    json.member("remark", change.remark.isEmpty ? nil : change.remark)
    json.end()
  }
  json.end()
  json.end()
  sink.write(json.bytes)
}

private func begin(_ format: String, _ year: Int) -> JSONWriter {
  var json = JSONWriter()
  json.beginObject()
  json.member("format", format)
  json.member("version", 1)
  json.member("year", year)
  return json
}

private func write(_ codes: GovernmentCodes?, in catalogue: AccountCatalogue, to json: inout JSONWriter) {
  guard let codes else { return json.null() }
  json.beginObject(inline: true)
  for (name, target) in [("administrative", codes.administrative), ("institution", codes.institution)] {
    json.key(name)
    guard let target else {
      json.null()
      continue
    }
    json.beginObject(inline: true)
    json.member("code", target.code.text)
    json.member("name", catalogue.classification.name(of: target.code))
    json.member("certainty", jsonName(target.certainty))
    json.end()
  }
  json.end()
}

private func jsonName(_ fund: Fund) -> String {
  switch fund {
  case .general: "general"
  case .governmentFund: "government-fund"
  case .stateCapital: "state-capital"
  case .socialInsurance: "social-insurance"
  }
}
