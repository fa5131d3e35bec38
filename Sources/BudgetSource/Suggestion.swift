/// How many characters to insert, delete, replace or swap with a neighbour to turn one text into the other.
///
/// - Complexity: O(n · m).
package func editDistance(_ left: String, _ right: String) -> Int {
  let a = Array(left.unicodeScalars)
  let b = Array(right.unicodeScalars)
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in 0..<a.count {
    var current = [i + 1]
    for j in 0..<b.count {
      let replace = last[j] + (a[i] == b[j] ? 0 : 1)
      var best = min(replace, last[j + 1] + 1, current[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
      current.append(best)
    }
    beforeLast = last
    last = current
  }
  return last[b.count]
}

/// What the writer may have meant: the candidate nearest to `word`, case aside, within a third of its length and at
/// least one character.
///
/// `nil` when two different candidates are equally near: nothing is guessed.
package func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
  let typed = word.lowercased()
  let limit = max(1, word.unicodeScalars.count / 3)
  var best: (text: String, distance: Int)?
  var isTied = false
  for candidate in candidates where abs(candidate.unicodeScalars.count - word.unicodeScalars.count) <= limit {
    let distance = editDistance(typed, candidate)
    guard distance <= limit, distance < word.unicodeScalars.count else { continue }
    if let known = best {
      if distance > known.distance { continue }
      isTied = distance == known.distance && candidate != known.text
      if distance == known.distance { continue }
    }
    best = (candidate, distance)
  }
  return isTied ? nil : best?.text
}
