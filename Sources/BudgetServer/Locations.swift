import BudgetSource

// Paths and the addresses (URI) that editors use in their place.

/// The path that a `file:` address names; `nil` for any other address.
func path(ofURI uri: String) -> String? {
  guard uri.lowercased().hasPrefix("file:") else { return nil }
  var rest = uri.utf8.dropFirst(5)
  if rest.starts(with: "//".utf8) {
    rest = rest.dropFirst(2)
    // The name of a host, which is this one.
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    rest = rest[slash...]
  }
  let plain = rest.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
  return decodedPercents(Array(plain))
}

/// The address of a file, with every character escaped that may mean something in one.
///
/// - Parameter escapesAll: whether characters beyond ASCII are escaped as well, as they should be.
func uri(ofPath path: String, escapesAll: Bool = true) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes = Array("file://".utf8)
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      bytes.append(byte)
    case 0x80... where !escapesAll: bytes.append(byte)
    default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func decodedPercents(_ bytes: [UInt8]) -> String? {
  var result: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = hexValue(bytes[index + 1]),
      let low = hexValue(bytes[index + 2])
    {
      result.append(high << 4 | low)
      index += 3
    } else {
      result.append(bytes[index])
      index += 1
    }
  }
  return String(validating: result, as: UTF8.self)
}

private func hexValue(_ byte: UInt8) -> UInt8? {
  byte < 0x80 ? Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) } : nil
}

/// A path without `.`, `..` and doubled slashes, and its folder, with `/` at its end, and name.
struct SplitPath {
  let folder: String
  let name: String

  var path: String { folder + name }

  init(_ path: String) {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    name = parts.last.map(String.init) ?? ""
    let above = parts.dropLast()
    folder = above.isEmpty ? "/" : "/" + above.joined(separator: "/") + "/"
  }

  /// The folder above a folder; `nil` above all.
  static func above(_ folder: String) -> String? {
    folder == "/" ? nil : SplitPath(folder).folder
  }
}
