import BudgetAnalysis
import BudgetIDE
package import BudgetJSON
import BudgetSource
import BudgetTestSupport
import Testing

@testable import BudgetServer

/// A client in the same process: it speaks with a server through bytes, as an editor does, over files in memory.
struct TestClient {
  private(set) var server: Server
  /// What the server has sent and nobody has looked at.
  var inbox: [JSONValue] = []
  private var lastID = 0

  /// The files of the tests stand in this folder.
  static let folder = "/work/预算/"

  static func uri(_ path: String) -> String { uri(ofPath: folder + path) }

  private static func uri(ofPath path: String) -> String { BudgetServer.uri(ofPath: path) }

  /// - Parameters:
  ///   - files: the files on disk, by their paths from ``folder``.
  ///   - onRead: called with the path of each file that is read from disk.
  init(
    files: [String: String] = [:], onRead: (@Sendable (String) -> Void)? = nil,
    setting: ((inout Setting) -> Void)? = nil
  ) {
    self.init(bytes: files.mapValues { Array($0.utf8) }, onRead: onRead, setting: setting)
  }

  /// - Parameter links: files that are links out of the folder, and where they lead.
  init(
    bytes: [String: [UInt8]], links: [String: String] = [:], onRead: (@Sendable (String) -> Void)? = nil,
    setting: ((inout Setting) -> Void)? = nil
  ) {
    let disk = Disk(files: bytes, links: links)
    var settings = testSetting
    setting?(&settings)
    server = Server(
      host: Host(
        files: { folder in
          var provider = disk.provider(folder)
          if let onRead {
            provider.read = { [read = provider.read] path in
              onRead(path)
              return read(path)
            }
          }
          return provider
        }, realPath: { disk.links[$0] ?? (disk.contains($0) ? $0 : nil) }, setting: settings,
        chosenTongue: nil,
        usualTongue: .chinese, explain: { code, tongue in code == "B0302" ? "\(code) \(tongue.rawValue)" : nil },
        version: "0"))
  }

  // MARK: - Speaking

  /// Sends bytes as they are, without letting the server work.
  mutating func sendRaw(_ text: String) { server.receive(Array(text.utf8)) }

  /// Closes the stream to the server.
  mutating func receiveEnd() { server.receiveEnd() }

  mutating func send(_ message: JSONValue) {
    var json = JSONWriter(isIndented: false)
    json.value(message)
    sendRaw("Content-Length: \(json.bytes.count)\r\n\r\n" + String(decoding: json.bytes, as: UTF8.self))
  }

  mutating func notify(_ method: String, _ parameters: JSONValue = .object([])) {
    send(["jsonrpc": "2.0", "method": .string(method), "params": parameters])
  }

  /// Sends a request and does not wait.
  ///
  /// - Returns: its identity.
  @discardableResult
  mutating func ask(_ method: String, _ parameters: JSONValue = .object([])) -> Int {
    lastID += 1
    send(["jsonrpc": "2.0", "id": .integer(lastID), "method": .string(method), "params": parameters])
    return lastID
  }

  /// Lets the server do one piece of work.
  mutating func step() {
    server.work()
    inbox += TestClient.messages(in: server.takeOutput())
  }

  /// Lets the server do all it has to do.
  mutating func settle() {
    while server.hasWork { server.work() }
    inbox += TestClient.messages(in: server.takeOutput())
  }

  /// Sends a request and waits for its answer: the whole message.
  mutating func answer(_ method: String, _ parameters: JSONValue = .object([])) -> JSONValue {
    let id = ask(method, parameters)
    settle()
    return takeAnswer(id)
  }

  mutating func result(_ method: String, _ parameters: JSONValue = .object([])) -> JSONValue {
    answer(method, parameters)["result"] ?? .string("no result")
  }

  /// The answer to a request, which is taken out of the inbox.
  mutating func takeAnswer(_ id: Int) -> JSONValue {
    guard let index = inbox.firstIndex(where: { $0["id"]?.integer == id && $0["method"] == nil }) else { return .null }
    return inbox.remove(at: index)
  }

  /// The parameters of all notifications of a kind, which are taken out of the inbox.
  mutating func takeNotifications(_ method: String) -> [JSONValue] {
    let found = inbox.filter { $0["method"]?.text == method }.compactMap { $0["params"] }
    inbox.removeAll { $0["method"]?.text == method }
    return found
  }

  /// The diagnostics last published for each address, by the file's path or the address.
  mutating func published() -> [String: [JSONValue]] {
    settle()
    var found: [String: [JSONValue]] = [:]
    for parameters in takeNotifications("textDocument/publishDiagnostics") {
      guard let uri = parameters["uri"]?.text else { continue }
      let path = path(ofURI: uri).map { String($0.dropFirst(TestClient.folder.count)) } ?? uri
      found[path] = parameters["diagnostics"]?.elements
    }
    return found
  }

  // MARK: - Usual exchanges

  mutating func initialize(
    _ capabilities: JSONValue = .object([]), encodings: [String]? = nil, options: JSONValue = .null
  ) -> JSONValue {
    var members = capabilities.members ?? []
    if let encodings {
      members.append(.init("general", ["positionEncodings": .array(encodings.map { .string($0) })]))
    }
    let result = result(
      "initialize",
      [
        "processId": .null, "rootUri": .string(TestClient.uri("")), "capabilities": .object(members),
        "initializationOptions": options,
      ])
    notify("initialized")
    return result
  }

  mutating func open(_ path: String, _ text: String, version: Int = 1) {
    let item: JSONValue = [
      "uri": .string(TestClient.uri(path)), "languageId": "budget", "version": .integer(version), "text": .string(text),
    ]
    notify("textDocument/didOpen", ["textDocument": item])
  }

  mutating func change(_ path: String, version: Int, _ changes: [JSONValue]) {
    notify(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .string(TestClient.uri(path)), "version": .integer(version)],
        "contentChanges": .array(changes),
      ])
  }

  mutating func close(_ path: String) { notify("textDocument/didClose", TestClient.document(path)) }

  static func document(_ path: String) -> JSONValue { ["textDocument": ["uri": .string(uri(path))]] }

  static func position(_ line: Int, _ character: Int) -> JSONValue {
    ["line": .integer(line), "character": .integer(character)]
  }

  static func range(_ start: (Int, Int), _ end: (Int, Int)) -> JSONValue {
    ["start": position(start.0, start.1), "end": position(end.0, end.1)]
  }

  /// The parameters of a request about a place.
  static func place(_ path: String, _ line: Int, _ character: Int) -> JSONValue {
    ["textDocument": ["uri": .string(uri(path))], "position": position(line, character)]
  }

  static func messages(in bytes: [UInt8]) -> [JSONValue] {
    var reader = FrameReader(limit: .max)
    reader.append(bytes)
    var found: [JSONValue] = []
    while let frame = reader.next() {
      guard case .message(let bytes) = frame,
        let json = try? readJSON(
          bytes, limits: JSONLimits(bytes: .max, depth: 100, values: .max, replacesLoneSurrogates: false))
      else {
        Issue.record("the server sent what is no message")
        break
      }
      found.append(json)
    }
    return found
  }
}

/// Files in memory as a disk of absolute paths.
private struct Disk: Sendable {
  let files: [String: [UInt8]]
  let links: [String: String]

  init(files: [String: [UInt8]], links: [String: String]) {
    self.links = Dictionary(uniqueKeysWithValues: links.map { (TestClient.folder + $0.key, $0.value) })
    self.files = Dictionary(uniqueKeysWithValues: files.map { (TestClient.folder + $0.key, $0.value) })
  }

  func contains(_ path: String) -> Bool {
    files[path] != nil || files.keys.contains { $0.hasPrefix(path.hasSuffix("/") ? path : path + "/") }
  }

  func provider(_ folder: String) -> SourceProvider {
    var inside: [String: [UInt8]] = [:]
    for (path, bytes) in files where path.hasPrefix(folder) { inside[String(path.dropFirst(folder.count))] = bytes }
    var provider = SourceProvider(files: inside)
    let identity = provider.identity
    let links = links
    provider.identity = { path in
      if links[folder + path] != nil { return .outside }
      if case .file = identity(path) { return .file(key: folder + path) }
      return .missing
    }
    return provider
  }
}

/// The setting that tests use, with editions that are built once.
let testSetting: Setting = {
  let world = testWorld(files: [:])
  return Setting(
    classification: world.classification, profiles: world.profiles, ownLists: [], layout: nil, isStrict: false)
}()

// MARK: - JSON as literals

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral, ExpressibleByUnicodeScalarLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

/// A text as compact JSON, for expectations that read as what goes over the wire.
func json(_ value: JSONValue?) -> String {
  var writer = JSONWriter(isIndented: false)
  writer.value(value ?? .string("nothing"))
  return String(decoding: writer.bytes, as: UTF8.self).replacing("\n", with: "")
}
