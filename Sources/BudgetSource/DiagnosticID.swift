/// The stable code of each rule that a source can break.
///
/// By range: B00 reading and encoding, B01 syntax, B02 names and codes, B03 amounts and sums, B04 funds and sources,
/// B05 projects and indicators, B06 checks between tables, B07 includes, B08 layouts and output.
package enum DiagnosticID: String, Sendable, CaseIterable {
  case invalidUTF8 = "B0001"
}
