/// Where output goes: a 64 KiB buffer that is handed on whenever it is full, so that memory stays flat.
package struct ByteSink: ~Copyable {
  private var buffer: [UInt8] = []
  private let flushBuffer: ([UInt8]) -> Void
  private static let capacity = 1 << 16

  /// - Parameter flush: takes each full buffer, and the rest at ``finish()``.
  package init(flush: @escaping ([UInt8]) -> Void) {
    flushBuffer = flush
    buffer.reserveCapacity(ByteSink.capacity)
  }

  package mutating func write(_ byte: UInt8) {
    buffer.append(byte)
    if buffer.count >= ByteSink.capacity { flush() }
  }

  package mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= ByteSink.capacity { flush() }
  }

  /// Apart from the one below, which is not specialised for it in another module: 8 ns a call against 60.
  package mutating func write(_ bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= ByteSink.capacity { flush() }
  }

  package mutating func write(_ bytes: some Collection<UInt8>) {
    buffer.append(contentsOf: bytes)
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
