import BudgetSource

/// How the program speaks to its user: in which tongue, in colour or not.
struct Console {
  enum Color: String {
    case auto, always, never
  }

  var tongue: Tongue
  let color: Color
  /// Whether the user asked for a tongue; then a source's own does not matter.
  private let tongueIsChosen: Bool

  /// - Parameter words: the command line, which may still prove wrong; even that is told in the right tongue.
  init(_ words: [String]) {
    let chosen =
      Console.value(of: "--lang", in: words).flatMap(Tongue.init(rawValue:))
      ?? Platform.environment("BUDGETC_LANG").flatMap(Console.tongue(ofLocale:))
    tongueIsChosen = chosen != nil
    tongue = chosen ?? Console.tongueOfLocale
    color = Console.value(of: "--color", in: words).flatMap(Color.init(rawValue:)) ?? .auto
  }

  /// Speaks the tongue of the sources from here on, unless the user chose one.
  mutating func follow(_ sources: Tongue?) {
    if let sources, !tongueIsChosen { tongue = sources }
  }

  /// Whether what goes to `stream` is coloured; an explicit `--color` is stronger than `NO_COLOR`.
  func isColored(_ stream: StandardStream) -> Bool {
    switch color {
    case .always: return true
    case .never: return false
    case .auto:
      if let noColor = Platform.environment("NO_COLOR"), !noColor.isEmpty { return false }
      return Platform.environment("TERM") != "dumb" && Platform.isTerminal(stream)
    }
  }

  /// The tongue that the user asked for; `nil` where the sources' own counts.
  var chosenTongue: Tongue? { tongueIsChosen ? tongue : nil }

  /// One line to standard error.
  func say(_ message: Message) {
    put(message.text(in: tongue) + "\n", on: .error)
  }

  func say(_ failure: Failure) {
    let (red, bold, plain) = isColored(.error) ? ("\u{1B}[1;31m", "\u{1B}[1m", "\u{1B}[0m") : ("", "", "")
    let head = red + Texts.errorWord.text(in: tongue) + plain
    put(head + bold + failure.message.text(in: tongue) + plain + "\n", on: .error)
    if let hint = failure.hint { put("  = " + hint.text(in: tongue) + "\n", on: .error) }
  }

  /// Text to a standard stream, whose loss is nothing that could be told.
  func put(_ text: String, on stream: StandardStream) {
    _ = try? Platform.write(Array(text.utf8), to: stream)
  }

  // MARK: - Choosing

  private static func value(of option: String, in words: [String]) -> String? {
    let words = words.prefix { $0 != "--" }
    for (index, word) in words.enumerated().reversed() {
      if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
      if word == option, index + 1 < words.count { return words[index + 1] }
    }
    return nil
  }

  private static var tongueOfLocale: Tongue {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = Platform.environment(name), !value.isEmpty { return tongue(ofLocale: value) ?? .chinese }
    }
    return .chinese
  }

  /// `zh_CN.UTF-8` is Chinese, `C` and `POSIX` say nothing, every other locale reads English rather.
  private static func tongue(ofLocale name: String) -> Tongue? {
    if name.isEmpty || name == "POSIX" || name == "C" || name.hasPrefix("C.") { return nil }
    return name.lowercased().hasPrefix("zh") ? .chinese : .english
  }
}
