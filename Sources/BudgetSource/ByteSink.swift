/// Where output goes: a 64 KiB buffer that is handed on whenever it is full, so that memory stays flat.
package struct ByteSink: ~Copyable {
  private var buffer: [UInt8] = []
  private let flushBuffer: ([UInt8]) -> Void
  private static let capacity = 1 << 16

  /// - Parameter flush: takes each full buffer, and the rest at ``finish()``.
  package init(flush: @escaping ([UInt8]) -> Void) {
    flushBuffer = flush
    // A piece may begin in the last place.
    buffer.reserveCapacity(ByteSink.capacity + 1 << 12)
  }

  package mutating func write(_ byte: UInt8) {
    buffer.append(byte)
    if buffer.count >= ByteSink.capacity { flush() }
  }

  package mutating func write(_ text: String) {
    buffer.append(text: text)
    if buffer.count >= ByteSink.capacity { flush() }
  }

  /// Apart from the one below, which is not specialised for it in another module: 8 ns a call against 60.
  package mutating func write(_ bytes: [UInt8]) {
    if bytes.count >= ByteSink.capacity {
      // Much at once is handed on as it is.
      flush()
      return flushBuffer(bytes)
    }
    buffer.append(contentsOf: bytes)
    if buffer.count >= ByteSink.capacity { flush() }
  }

  package mutating func write(_ bytes: some Collection<UInt8>) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= ByteSink.capacity { flush() }
  }

  /// What `body` appends, a row or the like: it is written where it stays, and not copied.
  package mutating func write(appended body: (inout [UInt8]) -> Void) {
    body(&buffer)
    if buffer.count >= ByteSink.capacity { flush() }
  }

  /// Text that stands in the program.
  package mutating func write(literal text: StaticString) {
    buffer.append(literal: text)
    if buffer.count >= ByteSink.capacity { flush() }
  }

  /// A whole number in decimal digits.
  package mutating func write(decimal value: Int64) { write(decimal: value, decimals: 0, isGrouped: false) }

  /// `count` steps of 10^-decimals as decimal digits, `1234567` of two decimals as `12,345.67`.
  ///
  /// - Parameter isGrouped: whether commas stand between thousands.
  package mutating func write(decimal count: Int64, decimals: Int, isGrouped: Bool) {
    buffer.append(decimal: count, decimals: decimals, isGrouped: isGrouped)
    if buffer.count >= ByteSink.capacity { flush() }
  }

  /// Hands on what is left.
  package consuming func finish() {
    flush()
  }

  private mutating func flush() {
    guard !buffer.isEmpty else { return }
    flushBuffer(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}

/// The bytes that `body` writes, in one array.
package func collectBytes(_ body: (inout ByteSink) -> Void) -> [UInt8] {
  final class Box { var bytes: [UInt8] = [] }
  let box = Box()
  var sink = ByteSink { box.bytes.append(contentsOf: $0) }
  body(&sink)
  sink.finish()
  return box.bytes
}
