import BudgetIDE
import BudgetJSON
import BudgetSource

// Starting, and what the client says of itself and its settings.

extension Server {
  mutating func initialize(_ parameters: JSONValue) {
    client = Client(parameters)
    initialOptions = parameters["initializationOptions"] ?? .null
    configure(initialOptions)
    if let folders = parameters["workspaceFolders"]?.elements {
      workspaceFolders = folders.compactMap(Server.folder)
    } else if let root = parameters["rootUri"]?.text.flatMap(path(ofURI:)) ?? parameters["rootPath"]?.text {
      workspaceFolders = [SplitPath(root + "/x").folder]
    }
  }

  private static func folder(_ json: JSONValue) -> String? {
    json["uri"]?.text.flatMap(path(ofURI:)).map { SplitPath($0 + "/x").folder }
  }

  /// Asks to be told when files change that no editor has open.
  mutating func registerWatchers() {
    guard client.watchesFiles else { return }
    request("client/registerCapability") { json in
      json.beginObject()
      json.key("registrations")
      json.beginArray()
      json.beginObject()
      json.member("id", "watched-files")
      json.member("method", "workspace/didChangeWatchedFiles")
      json.key("registerOptions")
      json.beginObject()
      json.key("watchers")
      json.beginArray()
      for pattern in ["**/*.bud", "**/*.tsv"] {
        json.beginObject()
        json.member("globPattern", pattern)
        json.end()
      }
      for _ in 0..<5 { json.end() }
    }
  }

  mutating func didChangeFolders(_ parameters: JSONValue) {
    let event = parameters["event"] ?? .null
    let removed = (event["removed"]?.elements ?? []).compactMap(Server.folder)
    let added = (event["added"]?.elements ?? []).compactMap(Server.folder)
    workspaceFolders = workspaceFolders.filter { !removed.contains($0) } + added
    filesMayHaveChanged()
  }

  // MARK: - Settings

  /// Takes settings as `{ "budgetc": { … } }`, the way editors keep them by the name of the program, or bare.
  mutating func didChangeConfiguration(_ parameters: JSONValue) {
    let settings = parameters["settings"] ?? .null
    configure(settings["budgetc"] ?? settings)
    forgetSnapshots()
  }

  /// Takes `lang` (`zh`, `en`), `layout` (a name) and `strict` (a flag).
  ///
  /// What is not named is as the client said at the start: Eglot sends settings of nothing on top of that. What is empty, or
  /// was never named, is as on the command line.
  private mutating func configure(_ options: JSONValue) {
    func option(_ name: String) -> JSONValue? { options[name] ?? initialOptions[name] }
    chosenTongue = option("lang")?.text.flatMap(Tongue.init(rawValue:)) ?? host.chosenTongue
    let layout = option("layout")?.text ?? ""
    setting.layout = layout.isEmpty ? host.setting.layout : layout
    setting.isStrict = option("strict")?.flag ?? host.setting.isStrict
  }

  /// The tongue to speak of a budget: the user's choice, the sources', the editor's, the system's.
  func tongue(of sources: Tongue?) -> Tongue {
    if let tongue = chosenTongue ?? sources { return tongue }
    guard let locale = client.locale, !locale.isEmpty else { return host.usualTongue }
    return locale.lowercased().hasPrefix("zh") ? .chinese : .english
  }
}
