import BudgetSource

// The ways of writing an amount wrongly.

extension Diagnostic {
  static func malformedAmount(_ word: String, at range: SourceRange) -> Diagnostic {
    let text = String(decoding: folded(word.utf8), as: UTF8.self)
    let number = String(text.prefix { !"万亿元".contains($0) })
    let unit = text.dropFirst(number.count)
    let digits = number.filter { $0.isASCII && $0.isNumber || $0 == "." }
    let label = Label(range)
    if let sign = text.first, "¥￥".contains(sign),
      let kind = numberKind(of: ArraySlice(text.dropFirst().utf8)), kind != .badAmount
    {
      return .currencySign(word, amount: text.dropFirst(), at: range)
    }
    if number.contains(where: { $0 == "e" || $0 == "E" }) {
      return Diagnostic(
        .exponent, Message(zh: "金额“\(shortened(word))”用了科学计数法", en: "the amount “\(shortened(word))” has an exponent"),
        at: label,
        hint: Message(zh: "把数字全部写出来，如 100000", en: "write all digits, such as 100000"))
    }
    if number.hasPrefix("-") || number.hasPrefix("+") || number.dropFirst().contains("-") {
      return Diagnostic(
        .negativeAmount, Message(zh: "金额“\(shortened(word))”带有正负号", en: "the amount “\(shortened(word))” has a sign"),
        at: label,
        rule: Message(zh: "预算金额不为负，也不写正号", en: "budget money has no sign and is never negative"),
        hint: Message(
          zh: "删去符号；表示名称时加引号", en: "delete the sign, or put the word in quotes if it is a name"))
    }
    if number.filter({ $0 == "." }).count > 1 {
      return Diagnostic(
        .severalPoints,
        Message(zh: "金额“\(shortened(word))”有几个小数点", en: "the amount “\(shortened(word))” has several points"),
        at: label,
        hint: Message(zh: "只留一个小数点；千位用逗号", en: "keep one point; use commas between thousands"))
    }
    if number.contains(",") {
      return Diagnostic(
        .badGrouping,
        Message(zh: "金额“\(shortened(word))”的逗号位置不对", en: "a comma in “\(shortened(word, to: 18))” is out of place"),
        at: label, rule: Message(zh: "逗号只用来分隔千位", en: "commas stand between thousands only"),
        hint: grouped(digits) == digits
          ? Message(zh: "写成 \(digits)\(unit)", en: "write \(digits)\(unit)")
          : Message(
            zh: "写成 \(grouped(digits))\(unit)，或不用逗号：\(digits)\(unit)",
            en: "write \(grouped(digits))\(unit), or no commas: \(digits)\(unit)"),
        fixIts: [
          FixIt(Message(zh: "删去逗号", en: "delete the commas"), .maybe, [TextEdit(range, digits + unit)])
        ])
    }
    if unit == "万" || unit == "亿" {
      return Diagnostic(
        .incompleteMoneyUnit,
        Message(zh: "金额“\(shortened(word))”的单位不完整", en: "the unit of “\(shortened(word))” is not complete"),
        at: label, hint: Message(zh: "写成 \(text)元", en: "write \(text)元"),
        fixIts: [FixIt(Message(zh: "补上“元”", en: "add 元"), .maybe, [TextEdit(range, text + "元")])])
    }
    return Diagnostic(
      .malformedAmount,
      Message(zh: "看不懂金额“\(shortened(word))”", en: "“\(shortened(word))” cannot be read as an amount"), at: label,
      hint: Message(zh: "写成 1849.85 这样", en: "write it as 1849.85"))
  }
}

extension Diagnostic {
  private static func currencySign(_ word: String, amount: Substring, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .currencySign,
      Message(zh: "金额“\(shortened(word))”前有货币符号", en: "the amount “\(shortened(word))” has a sign of currency"),
      at: Label(range),
      rule: Message(zh: "预算的金额都是人民币，不写货币符号", en: "all money is in 元, without a sign before it"),
      hint: Message(zh: "写成 \(amount)", en: "write \(amount)"),
      fixIts: [FixIt(Message(zh: "删去货币符号", en: "delete the sign"), .safe, [TextEdit(range, String(amount))])])
  }
}

/// Digits with commas between thousands.
private func grouped(_ digits: String) -> String {
  let whole = digits.prefix { $0 != "." }
  var text = ""
  for (index, digit) in whole.enumerated() {
    if index > 0, (whole.count - index).isMultiple(of: 3) { text.append(",") }
    text.append(digit)
  }
  return text + digits.dropFirst(whole.count)
}
