import BudgetSource
import BudgetSyntax
import BudgetTestSupport
import Foundation
import Testing

/// `grammar.md` and the code say the same: its functions, cases, codes, keywords and samples are held against them.
private let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("../..").standardizedFileURL

private let grammar = (try? String(contentsOf: package.appendingPathComponent("grammar.md"), encoding: .utf8)) ?? ""

private let lines = grammar.components(separatedBy: "\n")

/// The text of each source file by its name; one name stands in two rooms at most.
private let sources: [String: String] = {
  var texts: [String: String] = [:]
  let folder = package.appendingPathComponent("Sources")
  for path in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? [] {
    guard path.hasSuffix(".swift"), !path.contains("Classifications/") else { continue }
    let name = URL(fileURLWithPath: path).lastPathComponent
    texts[name, default: ""] += (try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)) ?? ""
  }
  return texts
}()

/// The blocks fenced with ```` ```budget ````.
private let samples: [String] = {
  var blocks: [String] = []
  var block: [String]?
  for line in lines {
    if let open = block {
      if line == "```" {
        blocks.append(open.joined(separator: "\n") + "\n")
        block = nil
      } else {
        block = open + [line]
      }
    } else if line == "```budget" {
      block = []
    }
  }
  return blocks
}()

/// What the group of `pattern` matches in each of its occurrences.
private func matches(of pattern: String, in text: String) throws -> [String] {
  let expression = try NSRegularExpression(pattern: pattern)
  let whole = NSRange(text.startIndex..., in: text)
  return expression.matches(in: text, range: whole).compactMap { match in
    Range(match.range(at: 1), in: text).map { String(text[$0]) }
  }
}

@Suite("grammar.md")
struct GrammarTests {
  @Test("every function it names stands in the file it names beside it")
  func functions() throws {
    var count = 0
    for line in lines {
      let names = try matches(of: #"`(?:[A-Z]\w*\.)?([a-z]\w*)\(\)`"#, in: line)
      guard !names.isEmpty else { continue }
      let files = try matches(of: #"`([A-Z][\w+]*\.swift)`"#, in: line)
      for file in files { #expect(sources[file] != nil, "there is no \(file)") }
      let texts = files.isEmpty ? Array(sources.values) : files.compactMap { sources[$0] }
      for name in names {
        count += 1
        #expect(texts.contains { $0.contains("func \(name)(") }, "no function \(name): \(line)")
      }
    }
    #expect(count > 60)
  }

  @Test("every production that a function begins with stands in it")
  func productions() throws {
    let rooms = ["Lexer.swift", "Parser.swift", "Parser+Statements.swift", "Parser+Lines.swift", "Expressions.swift"]
    for room in rooms {
      let text = try #require(sources[room], "there is no \(room)")
      for name in try matches(of: #"(?m)^ *// ([A-Za-z]+) = "#, in: text) {
        #expect(lines.contains { $0.hasPrefix(name) && $0.contains(" = ") }, "\(name) of \(room)")
      }
    }
  }

  @Test("every case it points to is there")
  func cases() throws {
    let paths = Set(try matches(of: #"(Tests/Cases/[\w./-]*\w)"#, in: grammar))
    #expect(paths.count > 30)
    for path in paths.sorted() {
      #expect(FileManager.default.fileExists(atPath: package.appendingPathComponent(path).path), "there is no \(path)")
    }
  }

  @Test("it lists every code of a diagnostic, and no other")
  func codes() throws {
    let listed = try lines.compactMap { line in try matches(of: #"^\| (B\d{4} \| `\w+`) \| .+ \|$"#, in: line).first }
    #expect(listed == DiagnosticID.allCases.map { "\($0.rawValue) | `\($0)`" })
    let known = Set(DiagnosticID.allCases.map(\.rawValue))
    for code in try matches(of: #"(B\d{4})"#, in: grammar) { #expect(known.contains(code), "there is no \(code)") }
  }

  @Test("it tells errors from warnings", arguments: DiagnosticID.allCases)
  func severity(_ id: DiagnosticID) throws {
    let row = try #require(lines.first { $0.hasPrefix("| \(id.rawValue) | ") })
    let path = package.appendingPathComponent("Tests/Cases/diagnostics/\(id.rawValue)/en.txt")
    guard let text = try? String(contentsOf: path, encoding: .utf8) else { return }
    let said = text.prefix { $0 != "[" }
    #expect(row.contains(" \(said) |") || row.contains(" \(said) or "), "\(row)")
  }

  @Test("it lists every keyword in both tongues", arguments: Keyword.allCases)
  func keywords(_ keyword: Keyword) {
    let row = "| \(keyword.chinese) | `\(keyword.english)` | `\(keyword)` | "
    #expect(lines.contains { $0.hasPrefix(row) }, "\(row)")
  }

  @Test("it has samples in both tongues")
  func tongues() {
    #expect(Set(samples.compactMap { parseAlone(Array($0.utf8)).value.tongue }) == [.chinese, .english])
  }

  @Test("its samples are right", arguments: samples)
  func sample(_ text: String) {
    #expect(compileAlone(Array(text.utf8)).diagnostics.map(\.message.en) == [])
  }

  @Test("the samples mean the same in both tongues")
  func sameBudget() throws {
    let kinds = samples.map { parseAlone(Array($0.utf8)).value.nodes.map(\.kind) }
    #expect(kinds.count >= 2)
    #expect(kinds.first == kinds.dropFirst().first)
  }
}
