import Foundation
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("../..").standardizedFileURL

/// The rooms, and the arrows that are allowed between them; README.md shows the same table.
private let arrows: [String: Set<String>] = [
  "BudgetSource": [],
  "BudgetSyntax": ["BudgetSource"],
  "BudgetModel": ["BudgetSource"],
  "BudgetAnalysis": ["BudgetSource", "BudgetSyntax", "BudgetModel"],
  "BudgetTables": ["BudgetSource", "BudgetModel"],
  "BudgetFormat": ["BudgetSource", "BudgetSyntax"],
  "BudgetJSON": [],
  "BudgetArchive": [],
  "BudgetRender": ["BudgetSource", "BudgetModel", "BudgetTables", "BudgetJSON", "BudgetArchive"],
  "BudgetIDE": ["BudgetSource", "BudgetSyntax", "BudgetModel", "BudgetAnalysis", "BudgetTables", "BudgetFormat"],
  "BudgetServer": ["BudgetSource", "BudgetSyntax", "BudgetIDE", "BudgetJSON"],
  "budgetc": [
    "BudgetSource", "BudgetSyntax", "BudgetModel", "BudgetAnalysis", "BudgetTables", "BudgetFormat", "BudgetJSON",
    "BudgetRender", "BudgetIDE", "BudgetServer",
  ],
]

@Suite("House")
struct HouseTests {
  private struct SourceText {
    let room: String
    let path: String
    let lines: [Substring]
  }

  private func sources() throws -> [SourceText] {
    let base = root.appendingPathComponent("Sources")
    let rooms = try FileManager.default.contentsOfDirectory(atPath: base.path).sorted()
    #expect(Set(rooms) == Set(arrows.keys))
    let texts = try rooms.flatMap { room -> [SourceText] in
      let paths = FileManager.default.enumerator(atPath: base.appendingPathComponent(room).path)?.compactMap {
        $0 as? String
      }
      return try (paths ?? []).filter { $0.hasSuffix(".swift") }.map { path in
        let text = try String(contentsOf: base.appendingPathComponent("\(room)/\(path)"), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return SourceText(room: room, path: "\(room)/\(path)", lines: lines)
      }
    }
    #expect(texts.count > 60)
    return texts
  }

  @Test("rooms import only along the arrows, and the C library in one file")
  func imports() throws {
    for source in try sources() {
      for line in source.lines {
        guard let match = line.wholeMatch(of: /\s*(?:(?:package|public|internal|@preconcurrency) )*import (\w+)\s*/)
        else { continue }
        let module = String(match.1)
        if ["Glibc", "Musl", "Darwin", "Synchronization"].contains(module) {
          #expect(source.path == "budgetc/Platform.swift", "\(source.path) imports \(module)")
        } else {
          #expect(arrows[source.room]?.contains(module) == true, "\(source.path) imports \(module)")
        }
      }
    }
  }

  @Test("no source file is over 500 lines, data aside")
  func length() throws {
    for source in try sources() where !source.path.contains("/Classifications/") && !source.path.contains("/Pages/") {
      #expect(source.lines.count <= 501, "\(source.path) has \(source.lines.count) lines")
    }
  }

  @Test("nothing in the sources may stop the program, or is special to a department")
  func spots() throws {
    for source in try sources() {
      for line in source.lines {
        for spot in ["fatalError(", "try!", "as!", "江油", "普陀", "万里街道"] where !source.path.contains("/Classifications/")
        {
          #expect(!line.contains(spot), "\(source.path): \(line)")
        }
      }
    }
  }

  @Test("the README's table of rooms is this one")
  func readme() throws {
    let text = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    for (room, allowed) in arrows where room != "budgetc" {
      let short = allowed.map { $0.replacing("Budget", with: "") }.sorted()
      let row = text.split(separator: "\n").first { $0.hasPrefix("| `\(room)` |") }
      let last = row?.split(separator: "|").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
      let written = last == "–" ? [] : last.split(separator: ", ").map(String.init).sorted()
      #expect(written == short, "\(room)")
    }
  }
}
