/// The page of a code, cut from the text of all pages.
enum ExplainPage {
  /// The files of the case of a code, each in lines; empty for a code that has no page.
  static func sections(of code: String) -> [String: [Substring]] {
    let text = explainPages.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    var sections: [String: [Substring]] = [:]
    var isHere = false
    var name = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("%% ") {
        isHere = line.dropFirst(3) == code
      } else if isHere, line.hasPrefix("% ") {
        name = String(line.dropFirst(2))
        sections[name] = []
      } else if isHere {
        sections[name, default: []].append(line)
      }
    }
    return sections
  }
}
