import BudgetSource

/// What the program tells its caller.
enum ExitStatus: Int32 {
  case fine = 0
  /// The budget has errors, or what was looked for is not there.
  case budgetHasErrors = 1
  /// The command line is wrong.
  case wrongCommandLine = 2
  /// A file named on the command line could not be read, or an output not written.
  case fileTrouble = 3
}

/// Why a command stops: a sentence for the user, perhaps what to do next, and the exit status.
struct Failure: Error {
  let status: ExitStatus
  let message: Message
  let hint: Message?

  init(_ status: ExitStatus, _ message: Message, hint: Message? = nil) {
    self.status = status
    self.message = message
    self.hint = hint
  }
}
