import Foundation

/// A case of `Tests/Cases/cli`: a text with commands and what they have to say.
///
/// A line `$ …` is a command for `sh`, run in a fresh folder that holds the files of `Tests/Cases/cli/files`; behind it
/// stand its standard output in lines `> …`, its standard error in lines `! …`, and `? 2` when its status is not 0. All
/// other lines are comments and blank lines, kept as they are.
struct CommandLineCase {
  struct Step {
    /// The lines before the command.
    let comment: [String]
    let command: String
    var outcome: [String]
  }

  var steps: [Step] = []
  private var ending: [String] = []

  init(_ text: String) {
    var comment: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        steps.append(Step(comment: comment, command: String(line.dropFirst(2)), outcome: []))
        comment = []
      } else if !steps.isEmpty, comment.isEmpty, let sign = line.first, ">!?".contains(sign) {
        steps[steps.count - 1].outcome.append(line)
      } else {
        comment.append(line)
      }
    }
    ending = comment
  }

  var text: String {
    let lines = steps.flatMap { $0.comment + ["$ " + $0.command] + $0.outcome } + ending
    return lines.joined(separator: "\n")
  }
}

/// A folder that is gone when the test is.
final class Sandbox {
  let root: URL
  /// Where commands run.
  var folder: URL { root.appendingPathComponent("work") }

  init(copying files: URL) throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("budgetc-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: files, to: folder)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// Runs a command with `budgetc` in its path and nothing of the user's environment.
  ///
  /// - Returns: the lines that a case has for it.
  func run(_ command: String, with executable: URL) async throws -> [String] {
    let streams = ["output", "error"].map { root.appendingPathComponent($0) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    process.environment = ["PATH": executable.deletingLastPathComponent().path + ":/usr/bin:/bin", "TERM": "xterm"]
    for stream in streams { try Data().write(to: stream) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: streams[0])
    process.standardError = try FileHandle(forWritingTo: streams[1])
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch { done.resume(throwing: error) }
    }
    let lines = try zip([">", "!"], streams).flatMap { sign, stream in
      Sandbox.lines(of: try Data(contentsOf: stream), behind: sign)
    }
    return process.terminationStatus == 0 ? lines : lines + ["? \(process.terminationStatus)"]
  }

  private static func lines(of data: Data, behind sign: String) -> [String] {
    var lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last == "" { lines.removeLast() }
    // A line without an end of spaces, so that editors do not change the case.
    return lines.map { $0.isEmpty ? sign : sign + " " + $0 }
  }
}
