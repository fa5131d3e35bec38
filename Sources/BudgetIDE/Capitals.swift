package import BudgetModel

/// An amount in words, as cheques and receipts have it (大写金额): `壹仟零伍元贰角整`.
///
/// Official rule: 《票据法》 and 《正确填写票据和结算凭证的基本规定》: 零 for a gap of zeros inside the number, 整 behind 元 and 角.
package func amountInWords(_ amount: Amount) -> String {
  let fen = amount.fen.magnitude
  let (yuan, rest) = (fen / 100, Int(fen % 100))
  var text = amount.fen < 0 ? "负" : ""
  if yuan > 0 || rest == 0 { text += wholeInWords(yuan) + "元" }
  let (jiao, lastFen) = (rest / 10, rest % 10)
  if rest == 0 { return text + "整" }
  if jiao > 0 {
    text += digits[jiao] + "角"
  } else if yuan > 0 {
    text += "零"
  }
  return lastFen > 0 ? text + digits[lastFen] + "分" : text + "整"
}

private let digits = ["零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]
private let places = ["", "拾", "佰", "仟"]
/// What stands behind each four digits, from the last.
private let groups = ["", "万", "亿", "万亿", "亿亿"]

private func wholeInWords(_ number: UInt64) -> String {
  if number == 0 { return digits[0] }
  var parts: [Int] = []
  var rest = number
  while rest > 0 {
    parts.append(Int(rest % 10_000))
    rest /= 10_000
  }
  var text = ""
  var hasGap = false
  for (index, part) in parts.enumerated().reversed() {
    if part == 0 {
      hasGap = !text.isEmpty
      continue
    }
    if hasGap || (!text.isEmpty && part < 1_000) { text += digits[0] }
    hasGap = false
    text += fourInWords(part) + groups[index]
  }
  return text
}

private func fourInWords(_ number: Int) -> String {
  var text = ""
  var hasGap = false
  for (place, power) in [(3, 1_000), (2, 100), (1, 10), (0, 1)] {
    let digit = number / power % 10
    if digit == 0 {
      hasGap = !text.isEmpty
    } else {
      text += (hasGap ? digits[0] : "") + digits[digit] + places[place]
      hasGap = false
    }
  }
  return text
}
