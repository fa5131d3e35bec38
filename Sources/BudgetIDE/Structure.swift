import BudgetAnalysis
package import BudgetSource
package import BudgetSyntax

// What an editor folds, selects and links.

/// Lines that an editor can fold away below the first.
package struct FoldedLines: Sendable, Equatable {
  package enum Kind: Sendable { case block, comment }

  package let kind: Kind
  package let range: SourceRange
}

/// A word that leads to a file.
package struct FileLink: Sendable, Equatable {
  package let range: SourceRange
  /// The file's path from the root file's folder.
  package let path: String
}

extension Snapshot {
  /// Blocks, the part of a file that belongs to a unit (单位), and comments of several lines.
  package func foldedLines(of file: Int) -> [FoldedLines] {
    let tree = tree(file)
    var found: [FoldedLines] = []
    var units: [Int] = []
    for node in tree.nodes.indices.dropFirst() {
      if tree.nodes[node].descendants > 0 { found.append(FoldedLines(kind: .block, range: lines(of: node, in: file))) }
      if tree.nodes[node].kind == .unit { units.append(node) }
    }
    for (index, unit) in units.enumerated() {
      let next = index + 1 < units.count ? units[index + 1] : tree.nodes.count
      guard next > unit + 1 else { continue }
      let range = SourceRange(line(of: unit, in: file).start, line(of: next - 1, in: file).end)
      found.append(FoldedLines(kind: .block, range: range))
    }
    return (found + comments(of: file)).sorted { ($0.range.start, $1.range.end) < ($1.range.start, $0.range.end) }
  }

  /// Runs of lines that hold comments only.
  private func comments(of file: Int) -> [FoldedLines] {
    let bytes = map.files[file].bytes
    let lines = LineTable(bytes)
    var found: [FoldedLines] = []
    var run: Range<Int>?
    func finish() {
      if let run, run.count > 1 {
        let end = lines.contents(of: run.upperBound - 1, in: bytes).upperBound
        found.append(FoldedLines(kind: .comment, range: range(lines.starts[run.lowerBound]..<end, in: file)))
      }
      run = nil
    }
    for line in lines.starts.indices {
      let text = bytes[lines.contents(of: line, in: bytes)].drop { $0 == 0x20 || $0 == 0x09 }
      if text.first == UInt8(ascii: "#") || text.starts(with: "＃".utf8) {
        run = (run?.lowerBound ?? line)..<line + 1
      } else {
        finish()
      }
    }
    finish()
    return found
  }

  /// What is selected, wider and wider, around a place: the word, the line, each block, the file.
  package func selections(at place: SourcePosition) -> [SourceRange] {
    guard let (file, offset) = find(place) else { return [] }
    let all = range(0..<map.files[file].bytes.count, in: file)
    guard let node = node(at: offset, in: file) else { return [all] }
    var ranges = token(at: offset, of: node, in: file).map { [self.place(of: $0, in: file)] } ?? []
    ranges.append(line(of: node, in: file))
    for line in [node] + headings(of: node, in: file) { ranges.append(lines(of: line, in: file)) }
    ranges.append(all)
    // Each wider than the one before.
    var found: [SourceRange] = []
    for range in ranges {
      if let last = found.last, range == last || range.start > last.start || range.end < last.end { continue }
      found.append(range)
    }
    return found
  }

  /// The names of included files, and of own lists of accounts, that lead to one file.
  package func links(of file: Int) -> [FileLink] {
    let base = map.files[file].base
    let end = base + SourcePosition(map.files[file].bytes.count)
    var found = study.includes.filter { base <= $0.place.start && $0.place.start < end && $0.paths.count == 1 }
      .flatMap { include in include.paths.map { FileLink(range: include.place, path: $0) } }
    for statement in study.statements where statement.file == file && statement.kind == .classification {
      guard let word = first([.value], of: statement.node, in: file) else { continue }
      let own = map.files[file].path
      let folder = own.lastIndex(of: "/").map { String(own[...$0]) } ?? ""
      found.append(FileLink(range: place(of: word, in: file), path: folder + plainText(of: word, in: file)))
    }
    return found.filter { if case .file = sources.identity($0.path) { true } else { false } }
  }

  /// The classes of all words and comments of a file, in order, by their offsets in it.
  package func highlights(of file: Int) -> [Highlight] { BudgetSyntax.highlights(of: tree(file)) }
}
