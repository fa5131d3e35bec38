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
/// least one character; or else the one that the word is the beginning of or begins with, by half at least, as 政府性基金
/// of 政府性基金预算.
///
/// `nil` when two different candidates are equally near: nothing is guessed.
///
/// - Complexity: O(candidates · length²).
package func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
  let typed = word.lowercased()
  let limit = max(1, word.unicodeScalars.count / 3)
  var best: (text: String, distance: Int)?
  var isTied = false
  var akin: Set<String> = []
  for candidate in candidates {
    if isBeginning(typed, candidate) { akin.insert(candidate) }
    guard abs(candidate.unicodeScalars.count - word.unicodeScalars.count) <= limit else { continue }
    let distance = editDistance(typed, candidate)
    guard distance <= limit, distance < word.unicodeScalars.count else { continue }
    if let known = best {
      if distance > known.distance { continue }
      isTied = distance == known.distance && candidate != known.text
      if distance == known.distance { continue }
    }
    best = (candidate, distance)
  }
  if let best { return isTied ? nil : best.text }
  return akin.count == 1 ? akin.first : nil
}

/// Whether one of two words begins with the other, which is at least half of it and two characters long.
private func isBeginning(_ left: String, _ right: String) -> Bool {
  let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
  let count = short.unicodeScalars.count
  return count >= 2 && count * 2 >= long.unicodeScalars.count && long.hasPrefix(short)
}
