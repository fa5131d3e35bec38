import BudgetSource

/// Where a text stands in its column.
enum TextSide {
  case left
  case center
  case right
}

/// A text with spaces around it, up to a width.
func padded(_ text: String, to width: Int, _ side: TextSide) -> String {
  let space = max(0, width - displayWidth(of: text))
  let before =
    switch side {
    case .left: 0
    case .center: space / 2
    case .right: space
    }
  return String(repeating: " ", count: before) + text + String(repeating: " ", count: space - before)
}

/// The width of the widest paragraph.
func widestLine(of text: String) -> Int {
  text.split(whereSeparator: \.isNewline).map { displayWidth(of: visible(String($0))) }.max() ?? 0
}

/// A text in lines no wider than `width`, each paragraph on a line of its own.
///
/// A run of ASCII (a figure, a word) is cut only when it alone is wider; a closing mark never begins a line, and an
/// opening mark never ends one.
func foldedLines(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
    let paragraph = visible(String(paragraph))
    guard displayWidth(of: paragraph) > width else {
      lines.append(paragraph)
      continue
    }
    var line = ""
    var lineWidth = 0
    for unit in foldingUnits(of: paragraph[...]).flatMap({ pieces(of: $0, to: width) }) {
      let unitWidth = displayWidth(of: unit)
      if lineWidth > 0, lineWidth + unitWidth > width {
        lines.append(line)
        (line, lineWidth) = ("", 0)
        if unit == " " { continue }
      }
      line += unit
      lineWidth += unitWidth
    }
    lines.append(line)
  }
  return lines
}

/// A unit as it is, or cut where it is wider than a whole line.
private func pieces(of unit: String, to width: Int) -> [String] {
  guard displayWidth(of: unit) > width else { return [unit] }
  return unit.map { String($0) }
}

/// What a line may be broken between: runs of ASCII, and other characters with the closing marks behind them and the
/// opening marks before them.
func foldingUnits(of text: Substring) -> [String] {
  var units: [String] = []
  var isRun = false
  var isOpening = false
  for character in text {
    let isWord = character.isASCII && character != " "
    if (isWord && isRun) || isOpening || isClosingMark(character), let last = units.popLast() {
      units.append(last + String(character))
    } else {
      units.append(String(character))
    }
    isRun = isWord
    isOpening = isOpeningMark(character)
  }
  return units
}

private func isClosingMark(_ character: Character) -> Bool {
  switch character {
  case "，", "。", "；", "：", "、", "！", "？", "）", "”", "’", "》", "〉", "」", "』", "】", "］", "％": true
  case ",", ".", ";", ":", "!", "?", ")", "]", "%": true
  default: false
  }
}

private func isOpeningMark(_ character: Character) -> Bool {
  switch character {
  case "（", "“", "‘", "《", "〈", "「", "『", "【", "［", "(", "[": true
  default: false
  }
}
