import BudgetSource

/// Outputs on their way: written beside their places, then put there.
struct Staging {
  /// An output that is written and waits.
  private struct Item {
    /// As the user knows it.
    let path: String
    /// Its place, with the last links followed, so that a link stays a link.
    let target: String
    /// Where it waits.
    let staged: String
    let isFolder: Bool
    /// Whether something stands at its place.
    let replaces: Bool
    var isInstalled = false
    /// Where the old one waits, until all are in place.
    var old: String?
  }

  private var items: [Item] = []
  /// Pipes and devices, which take what is written and have nothing to be put back.
  private var devices: [(path: String, body: Body, number: Int)] = []
  /// The bytes of each output, in their order.
  private(set) var counts: [Int] = []

  // MARK: - Writing

  /// Writes an output beside its place.
  mutating func stage(_ output: Output) throws(Failure) {
    switch output.content {
    case .file(let body): try stageFile(output.path, body)
    case .folder(let files, let mayReplace): try stageFolder(output.path, files, mayReplace)
    }
  }

  private mutating func stageFile(_ path: String, _ body: @escaping Body) throws(Failure) {
    let old = Platform.status(of: path)
    do throws(SystemError) {
      switch old?.kind {
      case .folder: throw SystemError(.isFolder)
      case .other:
        devices.append((path, body, counts.count))
        counts.append(0)
        return
      case .file, nil: break
      }
      let target = Platform.target(of: path)
      let (staged, file) = try Staging.name(beside: target) { (name) throws(SystemError) in
        try Platform.createFile(name, mode: old?.mode)
      }
      do throws(SystemError) {
        counts.append(try Staging.write(body, to: file))
        items.append(Item(path: path, target: target, staged: staged, isFolder: false, replaces: old != nil))
      } catch {
        try? Platform.removeFile(staged)
        throw error
      }
    } catch {
      throw cannotWrite(path, error)
    }
  }

  private mutating func stageFolder(
    _ shown: String, _ files: [Output.File], _ mayReplace: Set<String>
  ) throws(Failure) {
    let path = withoutSlashes(shown)
    let target = Platform.target(of: path)
    let old = Platform.status(of: path)
    if old?.kind == .folder { try Staging.checkReplaceable(target, shownAs: shown, mayReplace) }
    do throws(SystemError) {
      if let old, old.kind != .folder { throw SystemError(.isFile) }
      let staged = try Staging.name(beside: target) { (name) throws(SystemError) in
        try Platform.createFolder(name)
      }.name
      do throws(SystemError) {
        var count = 0
        for file in files {
          count += try Staging.write(file.body, to: Platform.createFile(staged + "/" + file.name, mode: nil))
        }
        counts.append(count)
        items.append(Item(path: shown, target: target, staged: staged, isFolder: true, replaces: old != nil))
      } catch {
        Staging.removeFolder(staged)
        throw error
      }
    } catch {
      throw cannotWrite(shown, error)
    }
  }

  private static func write(_ body: Body, to file: Platform.OpenFile) throws(SystemError) -> Int {
    let drain = Drain()
    try drain.run(body) { bytes throws(SystemError) in try file.write(bytes) }
    return drain.count
  }

  private static func checkReplaceable(
    _ folder: String, shownAs path: String, _ mayReplace: Set<String>
  ) throws(Failure) {
    guard let names = Platform.list(folder) else {
      throw Failure(.fileTrouble, Texts.cannotWrite(path, SystemError(.denied)))
    }
    let foreign = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.first {
      !mayReplace.contains($0) || Platform.status(of: folder + "/" + $0)?.kind != .file
    }
    if let foreign { throw Failure(.fileTrouble, Texts.foreignItem(foreign, in: path), hint: Texts.foreignHint) }
  }

  // MARK: - Putting in place

  /// Puts every output in its place.
  mutating func install() throws(Failure) {
    for device in devices {
      do throws(SystemError) {
        counts[device.number] = try Staging.write(device.body, to: Platform.openDevice(device.path))
      } catch {
        throw cannotWrite(device.path, error)
      }
    }
    for index in items.indices {
      do throws(SystemError) {
        // What is put in place last needs no way back.
        try install(index, keepsOld: index + 1 < items.count)
      } catch {
        throw cannotWrite(items[index].path, error)
      }
    }
    for item in items { Staging.remove(item.old, isFolder: item.isFolder) }
  }

  private mutating func install(_ index: Int, keepsOld: Bool) throws(SystemError) {
    let item = items[index]
    if item.replaces, item.isFolder {
      // A folder can be moved onto an empty one only, so the old one has to go first.
      let aside = try Staging.name(beside: item.target) { (name) throws(SystemError) in
        try Platform.createFolder(name)
      }.name
      do throws(SystemError) {
        try Platform.move(item.target, to: aside)
      } catch {
        try? Platform.removeEmptyFolder(aside)
        throw error
      }
      items[index].old = aside
    } else if item.replaces, keepsOld {
      // Not every file system has second names; without one there is no way back, and still never half a file.
      items[index].old = try? Staging.name(beside: item.target) { (name) throws(SystemError) in
        try Platform.link(item.target, as: name)
      }.name
    }
    try Platform.move(item.staged, to: item.target)
    items[index].isInstalled = true
  }

  /// Puts back what was there, as far as it can be, and takes away what waits.
  ///
  /// What resists is left: there is an error to tell already.
  mutating func undo() {
    for item in items.reversed() {
      if item.isInstalled, item.isFolder {
        try? Platform.move(item.target, to: item.staged)
      } else if item.isInstalled, !item.replaces {
        try? Platform.removeFile(item.target)
      }
      if item.isInstalled || item.isFolder, let old = item.old {
        try? Platform.move(old, to: item.target)
      } else {
        Staging.remove(item.old, isFolder: false)
      }
      Staging.remove(item.staged, isFolder: item.isFolder)
    }
    items = []
  }

  /// Removes a file, or a folder of plain files.
  private static func remove(_ path: String?, isFolder: Bool) {
    guard let path else { return }
    if isFolder { removeFolder(path) } else { try? Platform.removeFile(path) }
  }

  private static func removeFolder(_ path: String) {
    for name in Platform.list(path) ?? [] { try? Platform.removeFile(path + "/" + name) }
    try? Platform.removeEmptyFolder(path)
  }

  // MARK: - Names

  /// A free name beside `path`, tried with `create`; the first that does not exist yet is taken.
  ///
  /// The name is short and hidden, and has nothing of the target's, which may be as long as a name can be.
  private static func name<Item>(
    beside path: String, _ create: (String) throws(SystemError) -> Item
  ) throws(SystemError) -> (name: String, item: Item) {
    let folder = split(path).folder
    var last = SystemError(.notEmpty)
    for attempt in 0..<1_000 {
      let name = "\(folder).budgetc-\(Platform.processID)-\(attempt)"
      do throws(SystemError) {
        return (name, try create(name))
      } catch {
        // Another output's, or left behind by a run that was killed: take the next name.
        guard error.reason == .notEmpty else { throw error }
        last = error
      }
    }
    throw last
  }
}
