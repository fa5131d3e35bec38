internal import BudgetAnalysis
package import BudgetSource

/// A source file that tests start from, with the files around it.
package struct SampleSource: Sendable, CustomStringConvertible {
  /// The path from the package's folder.
  package let path: String
  package let bytes: [UInt8]
  /// Its name in ``folder``.
  package let name: String
  /// All files of its folder and the folders below, itself among them.
  package let folder: [String: [UInt8]]

  package var description: String { path }

  /// The folder with other bytes in the place of this file's.
  package func files(with bytes: [UInt8]) -> [String: [UInt8]] {
    var files = folder
    files[name] = bytes
    return files
  }

  /// The lines of the file, each with its line end.
  package var lines: [ArraySlice<UInt8>] {
    let starts = LineTable(bytes).starts
    return starts.indices.map { index in
      bytes[starts[index]..<(index + 1 < starts.count ? starts[index + 1] : bytes.count)]
    }.filter { !$0.isEmpty }
  }
}

/// All examples of the package, and the samples of the sweep.
package func sampleSources() -> [SampleSource] {
  ["examples", "Tests/Cases/sweep"].flatMap { root in
    CaseFiles.paths(below: CaseFiles.package + "/" + root, ending: ".bud").compactMap { sampleSource(root + "/" + $0) }
  }
}

/// One sample by its path from the package's folder.
package func sampleSource(_ path: String) -> SampleSource? {
  guard let bytes = CaseFiles.read(CaseFiles.package + "/" + path) else { return nil }
  let parts = path.split(separator: "/").map(String.init)
  let folder = CaseFiles.package + "/" + parts.dropLast().joined(separator: "/")
  var files: [String: [UInt8]] = [:]
  for name in CaseFiles.paths(below: folder, ending: ".bud") { files[name] = CaseFiles.read(folder + "/" + name) }
  return SampleSource(path: path, bytes: bytes, name: parts.last ?? path, folder: files)
}

/// Compiles a sample with other bytes in its place.
package func compileSample(_ sample: SampleSource, with bytes: [UInt8]) -> [Diagnostic] {
  compile(sample.name, layout: nil, in: testWorld(files: sample.files(with: bytes))).diagnostics
}
