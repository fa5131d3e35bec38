import BudgetArchive

/// Writes the theme, which every workbook has: colours, and the fonts of whoever types into it.
func writeTheme(into xml: inout XMLWriter) {
  xml.declaration()
  xml.begin("a:theme", ["xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", "name": "budgetc"])
  xml.begin("a:themeElements")
  writeColors(into: &xml)
  writeFonts(into: &xml)
  writeFormats(into: &xml)
  xml.end()
  xml.end()
}

private func writeColors(into xml: inout XMLWriter) {
  xml.begin("a:clrScheme", ["name": "budgetc"])
  for (name, system, color): (StaticString, String, String) in [
    ("a:dk1", "windowText", "000000"), ("a:lt1", "window", "FFFFFF"),
  ] {
    xml.begin(name)
    xml.empty("a:sysClr", ["val": system, "lastClr": color])
    xml.end()
  }
  let colors: [(StaticString, String)] = [
    ("a:dk2", "44546A"), ("a:lt2", "E7E6E6"), ("a:accent1", "2F5597"), ("a:accent2", "C55A11"), ("a:accent3", "7B7B7B"),
    ("a:accent4", "BF9000"), ("a:accent5", "2E75B6"), ("a:accent6", "548235"), ("a:hlink", "0563C1"),
    ("a:folHlink", "954F72"),
  ]
  for (name, color) in colors {
    xml.begin(name)
    xml.empty("a:srgbClr", ["val": color])
    xml.end()
  }
  xml.end()
}

private func writeFonts(into xml: inout XMLWriter) {
  xml.begin("a:fontScheme", ["name": "budgetc"])
  for (name, font): (StaticString, String) in [("a:majorFont", "黑体"), ("a:minorFont", "宋体")] {
    xml.begin(name)
    xml.empty("a:latin", ["typeface": font])
    xml.empty("a:ea", ["typeface": ""])
    xml.empty("a:cs", ["typeface": ""])
    xml.empty("a:font", ["script": "Hans", "typeface": font])
    xml.end()
  }
  xml.end()
}

/// Three each of fills, lines, effects and backgrounds, as the format asks for; all plain.
private func writeFormats(into xml: inout XMLWriter) {
  xml.begin("a:fmtScheme", ["name": "budgetc"])
  for name: StaticString in ["a:fillStyleLst", "a:lnStyleLst", "a:effectStyleLst", "a:bgFillStyleLst"] {
    xml.begin(name)
    for width in ["6350", "12700", "19050"] {
      switch "\(name)" {
      case "a:lnStyleLst":
        xml.begin("a:ln", ["w": width])
        writeFill(into: &xml)
        xml.end()
      case "a:effectStyleLst":
        xml.begin("a:effectStyle")
        xml.empty("a:effectLst")
        xml.end()
      default: writeFill(into: &xml)
      }
    }
    xml.end()
  }
  xml.end()
}

private func writeFill(into xml: inout XMLWriter) {
  xml.begin("a:solidFill")
  xml.empty("a:schemeClr", ["val": "phClr"])
  xml.end()
}
