#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// The files that tests read and, when asked to, write.
///
/// Without Foundation, for the benchmark links this room too.
package enum CaseFiles {
  /// The folder of the package.
  package static let package: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// The folder of the cases.
  package static let cases = package + "/Tests/Cases"

  /// Whether missing and changed outputs are to be written: `UPDATE_CASES=1 swift test`.
  package static var isUpdating: Bool { environment("UPDATE_CASES") == "1" }

  package static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The bytes of a file; `nil` when it cannot be read.
  package static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return ferror(file) == 0 ? bytes : nil }
      bytes += buffer[..<count]
    }
  }

  /// Writes a file whole.
  package static func write(_ bytes: [UInt8], to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    let count = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }

  /// The names in a folder, in order; none when there is no such folder.
  package static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The paths of all files below a folder that end in `ending`, relative to it, in order.
  package static func paths(below folder: String, ending: String) -> [String] {
    var found: [String] = []
    for name in names(in: folder) {
      if name.hasSuffix(ending) {
        found.append(name)
      } else {
        found += paths(below: folder + "/" + name, ending: ending).map { name + "/" + $0 }
      }
    }
    return found
  }
}
