/// The pages that say what a diagnostic's code means.
///
/// An editor shows one by asking for it: with the command ``command``, or for the text of the address that a diagnostic
/// carries in its `codeDescription`.
enum Explanation {
  static let command = "budgetc.explain"
  static let scheme = "budgetc-explain"

  /// The address of a code's page.
  static func uri(of code: String) -> String { "\(scheme):\(code)" }

  static func code(ofURI uri: String) -> String? {
    uri.hasPrefix(scheme + ":") ? String(uri.dropFirst(scheme.count + 1).drop { $0 == "/" }) : nil
  }
}
