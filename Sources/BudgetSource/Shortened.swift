/// A word of a source cut down for the first line of a message; the excerpt below shows it whole.
///
/// - Parameter width: how many columns it may take.
package func shortened(_ word: String, to width: Int = 24) -> String {
  if word.utf8.count <= width { return word }
  var short = ""
  var taken = 0
  for character in word {
    taken += displayWidth(of: String(character))
    if taken > width { return short + "…" }
    short.append(character)
  }
  return short
}
