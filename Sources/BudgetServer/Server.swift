import BudgetIDE
import BudgetJSON
import BudgetSource

/// A language server as a value: bytes of the client go in, bytes for the client come out, and nothing else happens.
///
/// Notifications are heeded as soon as they arrive, so that several changes are in before the budget is looked at once;
/// requests wait for ``work()``. A waiting request is dropped when the client cancels it, and when its document changes.
package struct Server {
  let host: Host
  var client = Client()
  var documents = Documents()
  /// By the path of the root file.
  var projects: [String: Project] = [:]
  /// What has been sent of the diagnostics of each address, as JSON.
  var published: [String: Published] = [:]
  /// The setting that the client asks for, on top of the command line's.
  var setting: Setting
  var chosenTongue: Tongue?
  /// The setting that the client gave at the start.
  var initialOptions = JSONValue.null
  /// The folders that are open in the editor, each with `/` at its end.
  var workspaceFolders: [String] = []
  /// What was last answered to a request for the diagnostics of an address, and how many such answers there were.
  var pulled: [String: Pulled] = [:]
  var pulls = 0
  /// The semantic tokens last sent for each address, and how often any were.
  var sentTokens: [String: SentTokens] = [:]
  var tokensSent = 0

  private var frames: FrameReader
  private var state = State.new
  private var waiting: [Waiting] = []
  /// How many of our own requests have been sent.
  private var requests = 0
  private var output: [UInt8] = []

  /// The status to end with; `nil` while the server is wanted.
  package private(set) var exitStatus: Int32?

  private enum State {
    case new, running, shutDown
  }

  private enum Waiting {
    case request(Request)
    case exit
  }

  /// What has been published for an address.
  struct Published {
    var items: [UInt8]
    var version: Int?
  }

  /// What was answered to a request for diagnostics.
  struct Pulled {
    var id: String
    var items: [UInt8]
  }

  /// The longest message that is taken, in bytes.
  package static let longestMessage = 256 << 20

  package init(host: Host) {
    self.host = host
    setting = host.setting
    chosenTongue = host.chosenTongue
    frames = FrameReader(limit: Server.longestMessage)
  }

  // MARK: - In and out

  /// Takes bytes that the client has sent.
  package mutating func receive(_ bytes: [UInt8]) {
    frames.append(bytes)
    while let frame = frames.next() {
      switch frame {
      case .refused(let reason): sendError(ResponseError(.parseError, reason), id: .null)
      case .message(let bytes): receiveMessage(bytes)
      }
    }
  }

  /// Takes the end of what the client sends; what it has asked before is answered still.
  package mutating func receiveEnd() { waiting.append(.exit) }

  /// What is to be sent to the client, which is not kept.
  package mutating func takeOutput() -> [UInt8] {
    defer { output = [] }
    return output
  }

  /// Whether there is anything to do.
  package var hasWork: Bool {
    exitStatus == nil && (!waiting.isEmpty || (state == .running && needsLook))
  }

  /// Answers one request, or looks at one budget that has changed.
  package mutating func work() {
    guard exitStatus == nil else { return }
    guard !waiting.isEmpty else {
      if state == .running { lookAtNext() }
      return
    }
    // What is wrong is told before anything is answered that takes time of its own.
    if case .request(let request) = waiting[0], lookFirst(for: request) { return }
    switch waiting.removeFirst() {
    case .request(let request): answer(request)
    case .exit: exitStatus = state == .shutDown ? 0 : 1
    }
  }

  // MARK: - Messages

  private static let limits = JSONLimits(
    bytes: longestMessage, depth: 200, values: 20_000_000, replacesLoneSurrogates: true)

  private mutating func receiveMessage(_ bytes: [UInt8]) {
    let json: JSONValue
    do throws(JSONError) {
      json = try readJSON(bytes, limits: Server.limits)
    } catch {
      sendError(ResponseError(.parseError, "no JSON at byte \(error.offset): \(error.reason)"), id: .null)
      return
    }
    switch Envelope(json) {
    case .request(let request): receive(request)
    case .notification(let method, let parameters): receiveNotification(method, parameters)
    case .response: break
    case .invalid(let id, let reason): sendError(ResponseError(.invalidRequest, reason), id: id)
    }
  }

  private mutating func receive(_ request: Request) {
    switch (state, request.method) {
    case (.new, "initialize"):
      // What follows in the same breath is meant for a server that is running.
      state = .running
      initialize(request.parameters)
      let encoding = client.encoding
      let version = host.version
      respond(to: request) { $0.initializeResult(encoding, version: version) }
    case (.new, _): sendError(ResponseError(.serverNotInitialized, "initialize comes first"), id: request.id)
    case (.shutDown, _): sendError(ResponseError(.invalidRequest, "the server is shut down"), id: request.id)
    case (.running, "initialize"): sendError(ResponseError(.invalidRequest, "initialize comes once"), id: request.id)
    case (.running, _): waiting.append(.request(request))
    }
  }

  private mutating func receiveNotification(_ method: String, _ parameters: JSONValue) {
    if method == "exit" {
      waiting.append(.exit)
      return
    }
    guard state == .running else { return }
    switch method {
    case "initialized": registerWatchers()
    case "$/cancelRequest": cancel(parameters["id"] ?? .null)
    case "textDocument/didOpen": didOpen(parameters)
    case "textDocument/didChange": didChange(parameters)
    case "textDocument/didClose": didClose(parameters)
    case "textDocument/didSave", "workspace/didChangeWatchedFiles": filesMayHaveChanged()
    case "workspace/didChangeConfiguration": didChangeConfiguration(parameters)
    case "workspace/didChangeWorkspaceFolders": didChangeFolders(parameters)
    default: break
    }
  }

  private mutating func cancel(_ id: JSONValue) {
    dropWaiting(ResponseError(.requestCancelled, "cancelled by the client")) { $0.id == id }
  }

  /// Drops the waiting requests about a document, whose places no longer are what the client meant.
  mutating func overtakeRequests(about uri: String) {
    let readsEscapes = client.readsEscapes
    dropWaiting(ResponseError(.contentModified, "overtaken by a change of the document")) { request in
      readsEscapes
        ? request.parameters["textDocument"]?["uri"]?.text == uri
        : request.parameters["textDocument"]?["uri"]?.text.flatMap(path(ofURI:)) == path(ofURI: uri)
    }
  }

  private mutating func dropWaiting(_ error: ResponseError, where isDropped: (Request) -> Bool) {
    var kept: [Waiting] = []
    for item in waiting {
      if case .request(let request) = item, isDropped(request) {
        sendError(error.of(request), id: request.id)
      } else {
        kept.append(item)
      }
    }
    waiting = kept
  }

  // MARK: - Answers

  private mutating func answer(_ request: Request) {
    if request.method == "shutdown" {
      state = .shutDown
      respond(to: request) { $0.null() }
      return
    }
    guard let method = RequestMethod(rawValue: request.method) else {
      sendError(ResponseError(.methodNotFound, "there is no method “\(request.method)”"), id: request.id)
      return
    }
    var json = begin(request)
    do throws(ResponseError) {
      try handle(method, request.parameters, &json)
      json.end()
      send(json.bytes)
    } catch {
      sendError(error, id: request.id)
    }
  }

  private func begin(_ request: Request) -> JSONWriter {
    var json = JSONWriter(isIndented: false)
    json.beginObject()
    json.member("jsonrpc", "2.0")
    json.key("id")
    json.value(request.id)
    json.key("result")
    return json
  }

  private mutating func respond(to request: Request, _ body: (inout JSONWriter) -> Void) {
    var json = begin(request)
    body(&json)
    json.end()
    send(json.bytes)
  }

  private mutating func sendError(_ error: ResponseError, id: JSONValue) {
    var json = JSONWriter(isIndented: false)
    json.beginObject()
    json.member("jsonrpc", "2.0")
    json.key("id")
    json.value(id)
    json.key("error")
    json.beginObject()
    json.member("code", error.code.rawValue)
    json.member("message", error.message)
    if let data = error.data {
      json.key("data")
      json.value(data)
    }
    json.end()
    json.end()
    send(json.bytes)
  }

  /// Sends a notification.
  mutating func notify(_ method: String, _ parameters: (inout JSONWriter) -> Void) {
    var json = JSONWriter(isIndented: false)
    json.beginObject()
    json.member("jsonrpc", "2.0")
    json.member("method", method)
    json.key("params")
    parameters(&json)
    json.end()
    send(json.bytes)
  }

  /// Sends a request of ours; what is answered to it does not matter.
  mutating func request(_ method: String, _ parameters: ((inout JSONWriter) -> Void)?) {
    requests += 1
    var json = JSONWriter(isIndented: false)
    json.beginObject()
    json.member("jsonrpc", "2.0")
    json.member("id", "budgetc-\(requests)")
    json.member("method", method)
    if let parameters {
      json.key("params")
      parameters(&json)
    }
    json.end()
    send(json.bytes)
  }

  private mutating func send(_ message: [UInt8]) {
    // The line break behind a document is no part of the message.
    let count = message.last == UInt8(ascii: "\n") ? message.count - 1 : message.count
    output += "Content-Length: \(count)\r\n\r\n".utf8
    output += message[..<count]
  }
}

extension ResponseError {
  /// As it is told of one request: one for diagnostics says that it is to be asked again.
  fileprivate func of(_ request: Request) -> ResponseError {
    guard code == .contentModified, request.method == RequestMethod.diagnostic.rawValue else { return self }
    return ResponseError(.serverCancelled, message, data: .object([.init("retriggerRequest", .bool(true))]))
  }
}
