// The only file that knows the C library: files, standard streams, the terminal, the environment.

import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why the system refused.
struct SystemError: Error, Equatable {
  enum Reason: Equatable {
    case missing, denied, isFolder, notFolder, diskFull, readOnly, nameTooLong, tooManyLinks, notEmpty, tooLarge
    case isClosed
    /// A file where a folder is wanted.
    case isFile
    /// A pipe or a device.
    case notRegular
    /// Something rarer, in the system's own words.
    case other(String)
  }

  let reason: Reason

  init(_ reason: Reason) { self.reason = reason }

  init(code: Int32) {
    reason =
      switch code {
      case ENOENT: .missing
      case EACCES, EPERM: .denied
      case EISDIR: .isFolder
      case ENOTDIR: .notFolder
      case ENOSPC, EDQUOT: .diskFull
      case EROFS: .readOnly
      case ENAMETOOLONG: .nameTooLong
      case ELOOP: .tooManyLinks
      case ENOTEMPTY, EEXIST: .notEmpty
      case EFBIG: .tooLarge
      case EBADF: .isClosed
      default: .other(String(cString: strerror(code)))
      }
  }

  /// What the last call of the C library complained of.
  fileprivate static var last: SystemError { SystemError(code: errno) }
}

/// A standard stream of the process.
enum StandardStream: Int32 {
  case output = 1
  case error = 2
}

/// What stands at a path, links followed.
struct ItemStatus: Equatable {
  enum Kind { case file, folder, other }

  let kind: Kind
  /// The permission bits.
  let mode: UInt32
  /// Two paths of one item have the same numbers.
  let device: UInt64
  let number: UInt64
}

enum Platform {
  // MARK: - The process

  /// Ends the process; nothing is buffered that would have to be written first.
  static func exit(_ status: Int32) -> Never { _exit(status) }

  static var processID: Int32 { getpid() }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Makes a closed pipe an error of `write` instead of a signal, and keeps the numbers of closed standard streams from
  /// being given to files that are opened later.
  static func prepareStreams() {
    signal(SIGPIPE, SIG_IGN)
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      // The wrong direction on purpose: using the stream stays an error.
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  static func isTerminal(_ stream: StandardStream) -> Bool { isatty(stream.rawValue) == 1 }

  /// How many columns the terminal has; `nil` when the stream is none.
  static func terminalWidth(_ stream: StandardStream) -> Int? {
    var size = winsize()
    guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  // MARK: - Reading

  /// The bytes of a file; of a pipe, until it ends.
  ///
  /// - Parameter regularOnly: refuses pipes and devices, which could block or never end.
  static func read(_ path: String, regularOnly: Bool) throws(SystemError) -> [UInt8] {
    if regularOnly, let status = status(of: path), status.kind == .other { throw SystemError(.notRegular) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    return try readAll(descriptor)
  }

  static func readStandardInput() throws(SystemError) -> [UInt8] { try readAll(STDIN_FILENO) }

  /// More than this cannot be compiled: places are 32 bits wide.
  private static let largestFile = Int(UInt32.max)

  private static func readAll(_ descriptor: Int32) throws(SystemError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    let expected = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 1 << 16
    guard expected <= largestFile else { throw SystemError(.tooLarge) }
    // One byte more than there should be, so that the end is met without growing.
    var (bytes, isAtEnd) = try readChunk(descriptor, capacity: expected + 1)
    while !isAtEnd {
      let chunk = try readChunk(descriptor, capacity: max(bytes.count, 1 << 16))
      bytes += chunk.bytes
      isAtEnd = chunk.isAtEnd
      guard bytes.count <= largestFile else { throw SystemError(.tooLarge) }
    }
    return bytes
  }

  /// Reads until the chunk is full or the file ends.
  private static func readChunk(
    _ descriptor: Int32, capacity: Int
  ) throws(SystemError) -> (bytes: [UInt8], isAtEnd: Bool) {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity, let start = buffer.baseAddress {
        // Some systems refuse to read 2 GiB at once.
        let got = systemRead(descriptor, start + count, min(capacity - count, 1 << 30))
        if got > 0 {
          count += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    if code != 0 { throw SystemError(code: code) }
    return (bytes, bytes.count < capacity)
  }

  // MARK: - Writing

  /// - Returns: `false` when the reader of the pipe has gone, which is no error.
  static func write(_ bytes: [UInt8], to stream: StandardStream) throws(SystemError) -> Bool {
    let code = writeAll(bytes, to: stream.rawValue)
    if code == EPIPE { return false }
    if code != 0 { throw SystemError(code: code) }
    return true
  }

  /// An open file, closed with the last reference to it.
  final class OpenFile {
    private let descriptor: Int32

    fileprivate init(_ descriptor: Int32) { self.descriptor = descriptor }

    func write(_ bytes: [UInt8]) throws(SystemError) {
      let code = Platform.writeAll(bytes, to: descriptor)
      if code != 0 { throw SystemError(code: code) }
    }

    deinit { close(descriptor) }
  }

  /// Creates a file that must not exist yet, for writing.
  ///
  /// - Parameter mode: the permissions it gets, exactly; `nil` for the usual ones.
  static func createFile(_ path: String, mode: UInt32?) throws(SystemError) -> OpenFile {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last }
    // Where permissions cannot be set, the usual ones must do.
    if let mode { fchmod(descriptor, mode_t(mode)) }
    return OpenFile(descriptor)
  }

  /// Opens what is no file, such as `/dev/null` or a named pipe, for writing.
  static func openDevice(_ path: String) throws(SystemError) -> OpenFile {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    return OpenFile(descriptor)
  }

  /// - Returns: 0, or the error's number.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, let start = buffer.baseAddress {
        let count = systemWrite(descriptor, start + written, min(buffer.count - written, 1 << 30))
        if count >= 0 {
          written += count
        } else if errno == EAGAIN {
          // Somebody made the stream non-blocking: wait until it takes more.
          var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&waiting, 1, -1)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  // MARK: - Folders and names

  /// The names in a folder without `.` and `..`, in no order; `nil` when it cannot be listed.
  static func list(_ folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // The record may be shorter than its type says: the name is read in place, never copied as a whole.
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
      let name = String(cString: start)
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// What stands at `path`; `nil` when nothing does, or when it cannot be seen.
  static func status(of path: String) -> ItemStatus? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let kind: ItemStatus.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    return ItemStatus(
      kind: kind, mode: UInt32(status.st_mode & 0o777), device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(status.st_ino))
  }

  /// The path with all links followed.
  static func realPath(_ path: String) -> Result<String, SystemError> {
    guard let real = realpath(path, nil) else { return .failure(.last) }
    defer { free(real) }
    return .success(String(cString: real))
  }

  /// The path with its last links followed; of a file that is not there yet, the path itself.
  static func target(of path: String) -> String { (try? realPath(path).get()) ?? path }

  static func createFolder(_ path: String) throws(SystemError) {
    guard mkdir(path, 0o777) == 0 else { throw .last }
  }

  static func move(_ path: String, to target: String) throws(SystemError) {
    guard rename(path, target) == 0 else { throw .last }
  }

  /// Gives a file a second name, which must not exist yet.
  static func link(_ path: String, as name: String) throws(SystemError) {
    guard systemLink(path, name) == 0 else { throw .last }
  }

  static func removeFile(_ path: String) throws(SystemError) {
    guard unlink(path) == 0 else { throw .last }
  }

  static func removeEmptyFolder(_ path: String) throws(SystemError) {
    guard rmdir(path) == 0 else { throw .last }
  }
}

// MARK: - Threads

extension Platform {
  /// Standard input, read on a thread of its own: a client that writes is never kept waiting, and what it sends is at hand
  /// while something else is done.
  final class StandardInput: Sendable {
    /// What has been read and not been taken.
    private struct Queue {
      var bytes: [UInt8] = []
      var isAtEnd = false
    }

    private let queue = Mutex(Queue())
    /// A pipe with a byte in it whenever something may have come.
    private let signal: (read: Int32, write: Int32)

    /// Starts reading.
    init() throws(SystemError) {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { throw .last }
      signal = (ends[0], ends[1])
      // A full pipe says all that there is to say.
      _ = fcntl(signal.write, F_SETFL, O_NONBLOCK)
      let code = startReading(Unmanaged.passRetained(self).toOpaque())
      if code != 0 { throw SystemError(code: code) }
    }

    /// All that has come.
    ///
    /// - Parameter waits: whether to wait until something has come, or the end.
    func take(waits: Bool) -> (bytes: [UInt8], isAtEnd: Bool) {
      while true {
        let taken = queue.withLock { queue in
          defer { queue = Queue() }
          return queue
        }
        if !waits || !taken.bytes.isEmpty || taken.isAtEnd { return (taken.bytes, taken.isAtEnd) }
        var bytes = [UInt8](repeating: 0, count: 256)
        _ = bytes.withUnsafeMutableBytes { buffer in
          buffer.baseAddress.map { systemRead(signal.read, $0, buffer.count) }
        }
      }
    }

    fileprivate func readAll() {
      var isAtEnd = false
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      while !isAtEnd {
        let count = chunk.withUnsafeMutableBytes { buffer in
          buffer.baseAddress.map { systemRead(STDIN_FILENO, $0, buffer.count) } ?? 0
        }
        if count < 0, errno == EINTR { continue }
        isAtEnd = count <= 0
        queue.withLock { queue in
          if count > 0 { queue.bytes += chunk[..<count] }
          queue.isAtEnd = isAtEnd
        }
        let one: [UInt8] = [0]
        _ = one.withUnsafeBytes { buffer in buffer.baseAddress.map { systemWrite(signal.write, $0, 1) } }
      }
    }
  }

  /// The last few values that were asked for, so that they need not be made anew.
  final class Cache<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let known = Mutex<[(key: Key, value: Value)]>([])
    private let capacity: Int
    private let make: @Sendable (Key) -> Value

    init(holding capacity: Int, _ make: @escaping @Sendable (Key) -> Value) {
      self.capacity = capacity
      self.make = make
    }

    func value(for key: Key) -> Value {
      known.withLock { known in
        if let entry = known.first(where: { $0.key == key }) { return entry.value }
        let value = make(key)
        known = known.suffix(capacity - 1) + [(key, value)]
        return value
      }
    }
  }
}

/// Runs ``Platform/StandardInput/readAll()`` on a thread that ends with it, or with the process.
///
/// - Parameter input: retained, for the thread to release.
private func startReading(_ input: UnsafeMutableRawPointer) -> Int32 {
  #if canImport(Darwin)
    var thread: pthread_t?
    let code = pthread_create(&thread, nil, { readOnThread($0) }, input)
    if code == 0, let thread { pthread_detach(thread) }
  #else
    var thread = pthread_t()
    let code = pthread_create(&thread, nil, { readOnThread($0) }, input)
    if code == 0 { pthread_detach(thread) }
  #endif
  return code
}

private func readOnThread(_ input: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let input { Unmanaged<Platform.StandardInput>.fromOpaque(input).takeRetainedValue().readAll() }
  return nil
}

// Inside `Platform` the plain names would mean its own functions.

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}

private func systemLink(_ path: String, _ name: String) -> Int32 { link(path, name) }
