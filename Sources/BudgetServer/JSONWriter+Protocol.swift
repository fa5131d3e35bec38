import BudgetJSON

// The smallest structures of the protocol.

extension JSONWriter {
  mutating func value(_ position: Position) {
    beginObject()
    member("line", position.line)
    member("character", position.character)
    end()
  }

  mutating func value(_ range: PlainRange) {
    beginObject()
    key("start")
    value(range.start)
    key("end")
    value(range.end)
    end()
  }

  mutating func member(_ name: String, _ range: PlainRange) {
    key(name)
    value(range)
  }

  /// A range of a document.
  mutating func location(_ uri: String, _ range: PlainRange) {
    beginObject()
    member("uri", uri)
    member("range", range)
    end()
  }

  /// An array of texts.
  mutating func member(_ name: String, texts: [String]) {
    key(name)
    beginArray()
    for text in texts { value(text) }
    end()
  }
}
