import BudgetJSON

/// What a client has sent.
enum Envelope {
  case request(Request)
  case notification(method: String, parameters: JSONValue)
  /// An answer to a request of ours.
  case response(id: JSONValue, result: JSONValue?)
  /// No message of JSON-RPC 2.0; the identity of what it may have been, or `null`.
  case invalid(id: JSONValue, reason: String)

  init(_ json: JSONValue) {
    let id = json["id"] ?? .null
    guard json.members != nil else {
      self = .invalid(id: .null, reason: json.elements == nil ? "a message is an object" : "batches are not supported")
      return
    }
    guard json["jsonrpc"]?.text == "2.0" else {
      self = .invalid(id: Envelope.isIdentity(id) ? id : .null, reason: "a message says \"jsonrpc\": \"2.0\"")
      return
    }
    if let method = json["method"] {
      guard let method = method.text else {
        self = .invalid(id: Envelope.isIdentity(id) ? id : .null, reason: "the method is a string")
        return
      }
      let parameters = json["params"] ?? .null
      if json["id"] == nil {
        self = .notification(method: method, parameters: parameters)
      } else if Envelope.isIdentity(id) {
        self = .request(Request(id: id, method: method, parameters: parameters))
      } else {
        self = .invalid(id: .null, reason: "the identity of a request is a whole number or a string")
      }
    } else if json["id"] != nil, json["result"] != nil || json["error"] != nil {
      self = .response(id: id, result: json["result"])
    } else {
      self = .invalid(id: Envelope.isIdentity(id) ? id : .null, reason: "a message has a method, a result or an error")
    }
  }

  private static func isIdentity(_ value: JSONValue) -> Bool {
    switch value {
    case .integer, .string: true
    default: false
    }
  }
}

/// A request of a client, waiting for its answer.
struct Request {
  let id: JSONValue
  let method: String
  let parameters: JSONValue
}

/// Why a request gets no result: the codes of JSON-RPC and of the protocol.
struct ResponseError: Error {
  enum Code: Int {
    case parseError = -32700
    case invalidRequest = -32600
    case methodNotFound = -32601
    case invalidParams = -32602
    case serverNotInitialized = -32002
    case requestFailed = -32803
    case serverCancelled = -32802
    case contentModified = -32801
    case requestCancelled = -32800
  }

  let code: Code
  let message: String
  var data: JSONValue?

  init(_ code: Code, _ message: String, data: JSONValue? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }
}
