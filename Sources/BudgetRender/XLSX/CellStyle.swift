import BudgetArchive
import BudgetTables

/// How a cell of a workbook looks.
struct CellStyle: Sendable, Hashable {
  enum Font: UInt8, Sendable, CaseIterable {
    /// What the workbook's columns are measured by: it must come first.
    case body
    /// Heads and totals.
    case strong
    case title
    case number
    case caption
    case coverName
    case coverTitle
    case coverText
    case link
  }

  enum Side: UInt8, Sendable {
    case left
    case center
    case right
  }

  enum Format: Sendable, Hashable {
    /// Text, whatever it looks like, also when somebody edits it.
    case text
    /// Text that is too long for a cell of text: older programs show no more than 255 characters of one.
    case longText
    /// Money with so many decimals; what prints as zero is blank, or printed.
    case money(decimals: Int, zero: Table.ZeroStyle)
  }

  var font: Font
  var side: Side
  var format = Format.text
  /// Whether the cell is one of a table: it has lines around it, and its text is folded.
  var isInTable = false
  /// Whether the text stands at the top: one that reaches over several pages would be seen on none but the middle one.
  var isAtTop = false
  /// Whether the text keeps a distance from the edge.
  var isIndented = false
  /// Whether long text is folded; in a table it always is.
  var folds = false
  /// Whether the text might be taken for a formula by who edits it.
  var isQuoted = false
}

/// The styles of a workbook, numbered as they are first used.
struct WorkbookStyles: Sendable {
  private var numbers: [CellStyle: Int] = [:]
  private var styles: [CellStyle] = []

  /// The number of a style; 0 is the cell that nobody styled.
  mutating func number(of style: CellStyle) -> Int {
    if let number = numbers[style] { return number }
    styles.append(style)
    numbers[style] = styles.count
    return styles.count
  }

  // MARK: - The part

  func write(into xml: inout XMLWriter) {
    let formats = formatCodes()
    xml.declaration()
    xml.begin("styleSheet", ["xmlns": WorkbookParts.main])
    if !formats.isEmpty {
      xml.begin("numFmts", ["count": String(formats.count)])
      for (index, code) in formats.enumerated() {
        xml.empty("numFmt", ["numFmtId": String(WorkbookStyles.firstFormat + index), "formatCode": code])
      }
      xml.end()
    }
    xml.begin("fonts", ["count": String(CellStyle.Font.allCases.count)])
    for font in CellStyle.Font.allCases { write(font, into: &xml) }
    xml.end()
    writeFillsAndBorders(into: &xml)
    xml.begin("cellStyleXfs", ["count": "1"])
    xml.empty("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"])
    xml.end()
    xml.begin("cellXfs", ["count": String(styles.count + 1)])
    xml.empty("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0", "xfId": "0"])
    for style in styles { write(style, formats, into: &xml) }
    xml.end()
    xml.begin("cellStyles", ["count": "1"])
    xml.empty("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
    xml.end()
    xml.empty("dxfs", ["count": "0"])
    xml.empty(
      "tableStyles", ["count": "0", "defaultTableStyle": "TableStyleMedium9", "defaultPivotStyle": "PivotStyleLight16"])
    xml.end()
  }

  /// The number of the first format that is the workbook's own.
  private static let firstFormat = 164
  /// The format that programs know as text.
  private static let textFormat = 49

  private func formatCodes() -> [String] {
    var codes: [String] = []
    for style in styles {
      if let code = style.format.code, !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  private func write(_ font: CellStyle.Font, into xml: inout XMLWriter) {
    xml.begin("font")
    if font == .link { xml.empty("u") }
    xml.empty("sz", ["val": String(font.size)])
    if font == .link { xml.empty("color", ["theme": "10"]) } else { xml.empty("color", ["theme": "1"]) }
    xml.empty("name", ["val": font.name])
    xml.empty("family", ["val": font.family])
    // 134 is GB 2312: without it a program may take a font without Chinese characters.
    xml.empty("charset", ["val": "134"])
    xml.end()
  }

  private func writeFillsAndBorders(into xml: inout XMLWriter) {
    // The first two fills are given; no cell has another.
    xml.begin("fills", ["count": "2"])
    for pattern in ["none", "gray125"] {
      xml.begin("fill")
      xml.empty("patternFill", ["patternType": pattern])
      xml.end()
    }
    xml.end()
    xml.begin("borders", ["count": "2"])
    for isLine in [false, true] {
      xml.begin("border")
      for side: StaticString in ["left", "right", "top", "bottom"] {
        xml.begin(side)
        if isLine {
          xml.attribute("style", "thin")
          xml.empty("color", ["auto": "1"])
        }
        xml.end()
      }
      xml.empty("diagonal")
      xml.end()
    }
    xml.end()
  }

  private func write(_ style: CellStyle, _ formats: [String], into xml: inout XMLWriter) {
    let format: Int =
      switch style.format {
      case .text: WorkbookStyles.textFormat
      case .longText: 0
      case .money: style.format.code.flatMap(formats.firstIndex(of:)).map { WorkbookStyles.firstFormat + $0 } ?? 0
      }
    xml.begin("xf")
    xml.attribute("numFmtId", format)
    xml.attribute("fontId", Int(style.font.rawValue))
    xml.attribute("fillId", 0)
    xml.attribute("borderId", style.isInTable ? 1 : 0)
    xml.attribute("xfId", 0)
    if style.isQuoted { xml.attribute("quotePrefix", 1) }
    xml.attribute("applyNumberFormat", 1)
    xml.attribute("applyFont", 1)
    if style.isInTable { xml.attribute("applyBorder", 1) }
    xml.attribute("applyAlignment", 1)
    xml.begin("alignment", ["horizontal": style.side.name, "vertical": style.isAtTop ? "top" : "center"])
    if style.folds || (style.isInTable && style.format.code == nil) { xml.attribute("wrapText", 1) }
    if style.isIndented { xml.attribute("indent", 1) }
    xml.end()
    xml.end()
  }
}

extension CellStyle.Side {
  fileprivate var name: String {
    switch self {
    case .left: "left"
    case .center: "center"
    case .right: "right"
    }
  }
}

extension CellStyle.Format {
  /// The format in the workbook's own words; `nil` for text.
  fileprivate var code: String? {
    guard case .money(let decimals, let zero) = self else { return nil }
    // Behind it the room of a space, so that a figure does not touch the line and the name beyond.
    let number = (decimals == 0 ? "#,##0" : "#,##0." + String(repeating: "0", count: decimals)) + "_ "
    guard zero == .blank else { return number }
    // What would print as 0.00 is blank, also when it is a few yuan and not nothing.
    let half = decimals == 0 ? "0.5" : "0." + String(repeating: "0", count: decimals) + "5"
    return "[>=\(half)]\(number);[<=-\(half)]-\(number);\"\""
  }
}

extension CellStyle.Font {
  /// In points.
  var size: Int {
    switch self {
    case .body, .strong, .caption: 10
    case .number: 11
    case .title: 16
    case .coverName: 22
    case .coverTitle: 28
    case .coverText: 14
    case .link: 12
    }
  }

  fileprivate var name: String {
    switch self {
    case .body: "宋体"
    case .strong, .number, .title, .coverName, .coverTitle: "黑体"
    case .caption, .coverText, .link: "仿宋"
    }
  }

  /// 1 is a serif, 2 none, 3 as wide for every letter.
  fileprivate var family: String {
    switch self {
    case .body: "1"
    case .strong, .number, .title, .coverName, .coverTitle: "2"
    case .caption, .coverText, .link: "3"
    }
  }
}
