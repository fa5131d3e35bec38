/// The stable code of each rule that a source can break.
///
/// By range: B00 reading and encoding, B01 syntax, B02 names and codes, B03 amounts and sums, B04 funds and sources,
/// B05 projects and indicators, B06 checks between tables, B07 includes, B08 layouts and output.
package enum DiagnosticID: String, Sendable, CaseIterable {
  // Reading and encoding.
  case invalidUTF8 = "B0001"
  case invisibleCharacter = "B0002"
  case emptyFile = "B0003"

  // Syntax.
  case unknownWord = "B0101"
  case reservedWord = "B0102"
  case colonAfterKeyword = "B0103"
  case misaligned = "B0104"
  case indentedStatement = "B0105"
  case missingPart = "B0106"
  case unexpectedWord = "B0107"
  case nameWithSpace = "B0108"
  case badQuotation = "B0109"
  case nameNeedsQuotes = "B0110"
  case wrongPlace = "B0111"
  case badExpression = "B0112"
  case badComparison = "B0113"
  case nothingBelow = "B0114"
  case unknownIndicatorKind = "B0115"
  case unknownMoneyUnit = "B0116"
  case badIndicatorValue = "B0117"
  case unknownFilter = "B0118"
  case economicNotLast = "B0119"
  case notACode = "B0120"

  // Names and codes.
  case unknownCode = "B0201"
  case nameMismatch = "B0202"
  case codeLength = "B0203"
  case besideSuperior = "B0204"
  case codeTwice = "B0205"
  case notSubordinate = "B0206"
  case moneyTooHigh = "B0207"
  case wrongClassification = "B0208"
  case accountWithoutSuperior = "B0209"
  case accountTwice = "B0210"
  case unitChanged = "B0211"
  case statementTwice = "B0212"
  case statementMissing = "B0213"
  case rootStatement = "B0214"
  case aboveFirstUnit = "B0215"
  case unknownUnit = "B0216"
  case unknownProject = "B0217"
  case badDate = "B0218"
  case badYear = "B0219"
  case badClassificationFile = "B0220"
  case narrowedTwice = "B0221"
  case filterOfSpending = "B0222"

  // Amounts and sums.
  case malformedAmount = "B0301"
  case partsDoNotSum = "B0302"
  case badGrouping = "B0303"
  case severalPoints = "B0304"
  case exponent = "B0305"
  case negativeAmount = "B0306"
  case incompleteMoneyUnit = "B0307"
  case belowFen = "B0308"
  case overflow = "B0309"
  case noMoneyUnit = "B0310"
  case amountMissing = "B0311"
  case notMoney = "B0312"
  case unlikeUnits = "B0313"
  case divisionByZero = "B0314"
  case unknownConstant = "B0315"
  case constantCycle = "B0316"
  case constantTwice = "B0317"
  case marginDoesNotSum = "B0318"
  case assertionFalse = "B0319"
  case marginsCannotTell = "B0320"

  // Funds and sources.
  case tagTwice = "B0401"
  case tagContradicts = "B0402"
  case personnelOutsideBasic = "B0403"
  case fiscalSourceTag = "B0404"
  case incomeTwice = "B0405"
  case incomeTag = "B0406"
  case marginMixed = "B0407"
  case insuranceFund = "B0408"

  // Projects and indicators.
  case projectTwice = "B0501"
  case projectWithoutMoney = "B0502"
  case goalTwice = "B0503"
  case weightTotal = "B0504"
  case badWeight = "B0505"

  // Checks between tables.
  case unbalanced = "B0601"

  // Includes.
  case includeMissing = "B0701"
  case includeOutside = "B0702"
  case includeCycle = "B0703"
  case includeTwice = "B0704"
  case includeUnreadable = "B0705"

  // Layouts and output.
  case unknownLayout = "B0801"
  case unknownTable = "B0802"
  case layoutYear = "B0803"
}
