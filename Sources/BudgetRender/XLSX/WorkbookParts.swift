import BudgetArchive
import BudgetModel
import BudgetTables

/// The parts of a workbook that say what it consists of and where it comes from.
struct WorkbookParts {
  let publication: Publication
  let plans: [SheetPlan]
  let hasContents: Bool

  private var sheetNames: [String] { (hasContents ? [SheetNames.contents] : []) + plans.map(\.name) }

  private static let officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/"
  private static let package = "http://schemas.openxmlformats.org/package/2006/"
  /// The namespace of all parts of a workbook.
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  // MARK: - The package

  func writeContentTypes(into xml: inout XMLWriter) {
    let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    xml.declaration()
    xml.begin("Types", ["xmlns": WorkbookParts.package + "content-types"])
    xml.empty(
      "Default", ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
    xml.empty("Default", ["Extension": "xml", "ContentType": "application/xml"])
    var parts = [("/xl/workbook.xml", sheet + "sheet.main+xml")]
    parts += sheetNames.indices.map { ("/xl/worksheets/sheet\($0 + 1).xml", sheet + "worksheet+xml") }
    parts += [
      ("/xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
      ("/xl/styles.xml", sheet + "styles+xml"), ("/xl/sharedStrings.xml", sheet + "sharedStrings+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    for (name, type) in parts { xml.empty("Override", ["PartName": name, "ContentType": type]) }
    xml.end()
  }

  func writePackageRelations(into xml: inout XMLWriter) {
    let kinds = WorkbookParts.officeDocument + "relationships/"
    writeRelations(
      [
        (kinds + "officeDocument", "xl/workbook.xml"),
        (WorkbookParts.package + "relationships/metadata/core-properties", "docProps/core.xml"),
        (kinds + "extended-properties", "docProps/app.xml"),
      ], into: &xml)
  }

  func writeRelations(into xml: inout XMLWriter) {
    let kinds = WorkbookParts.officeDocument + "relationships/"
    let sheets = sheetNames.indices.map { (kinds + "worksheet", "worksheets/sheet\($0 + 1).xml") }
    let others = [
      (kinds + "theme", "theme/theme1.xml"), (kinds + "styles", "styles.xml"),
      (kinds + "sharedStrings", "sharedStrings.xml"),
    ]
    writeRelations(sheets + others, into: &xml)
  }

  private func writeRelations(_ relations: [(type: String, target: String)], into xml: inout XMLWriter) {
    xml.declaration()
    xml.begin("Relationships", ["xmlns": WorkbookParts.package + "relationships"])
    for (index, relation) in relations.enumerated() {
      xml.empty("Relationship", ["Id": "rId\(index + 1)", "Type": relation.type, "Target": relation.target])
    }
    xml.end()
  }

  // MARK: - Properties

  func writeCoreProperties(into xml: inout XMLWriter) {
    xml.declaration()
    xml.begin(
      "cp:coreProperties",
      [
        "xmlns:cp": WorkbookParts.package + "metadata/core-properties", "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/", "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      ])
    xml.element("dc:title", text: publication.title)
    xml.element("dc:creator", text: publication.budget.department.name)
    if let date = publication.isoDate {
      xml.element("dcterms:created", ["xsi:type": "dcterms:W3CDTF"], text: date + "T00:00:00Z")
    }
    xml.element("dc:language", text: "zh-CN")
    xml.end()
  }

  func writeProperties(into xml: inout XMLWriter) {
    xml.declaration()
    xml.begin("Properties", ["xmlns": WorkbookParts.officeDocument + "extended-properties"])
    xml.element("Application", text: "budgetc")
    xml.element("Company", text: publication.budget.department.name)
    xml.end()
  }

  // MARK: - The workbook

  func writeWorkbook(into xml: inout XMLWriter) {
    xml.declaration()
    xml.begin(
      "workbook", ["xmlns": WorkbookParts.main, "xmlns:r": WorkbookParts.officeDocument + "relationships"])
    xml.empty("workbookPr")
    xml.begin("bookViews")
    xml.empty("workbookView", ["windowWidth": "28800", "windowHeight": "16000", "tabRatio": "800"])
    xml.end()
    xml.begin("sheets")
    for (index, name) in sheetNames.enumerated() {
      xml.empty("sheet", ["name": name, "sheetId": String(index + 1), "r:id": "rId\(index + 1)"])
    }
    xml.end()
    writeNames(into: &xml)
    // The version of the calculation that the figures beside the formulas come from: a program of that age or later takes
    // them as they are.
    xml.empty("calcPr", ["calcId": "191029"])
    xml.end()
  }

  /// What is printed, what is printed at the head of each page, and a name for each table.
  private func writeNames(into xml: inout XMLWriter) {
    xml.begin("definedNames")
    for (index, plan) in plans.enumerated() {
      let sheet = String(index + (hasContents ? 1 : 0))
      let name = SheetNames.quoted(plan.name)
      xml.element(
        "definedName", ["name": "_xlnm.Print_Area", "localSheetId": sheet],
        text: "\(name)!$A$1:$\(plan.lastLetter)$\(plan.lastRow)")
      guard plan.firstBodyRow > 1, !plan.table.header.isEmpty else { continue }
      xml.element(
        "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": sheet],
        text: "\(name)!$1:$\(plan.firstBodyRow - 1)")
    }
    var seen: Set<String> = []
    for plan in plans {
      guard let area = SheetNames.area(of: plan.table), seen.insert(area.lowercased()).inserted else { continue }
      let last = max(plan.bodyEnd - 1, plan.firstHeaderRow)
      xml.element(
        "definedName", ["name": area],
        text: "\(SheetNames.quoted(plan.name))!$A$\(plan.firstHeaderRow):$\(plan.lastLetter)$\(last)")
    }
    xml.end()
  }
}
