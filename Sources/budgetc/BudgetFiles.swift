/// The files that paths name; a folder stands for all files below it whose names end in `.bud`, in order.
///
/// Hidden files and folders are left out, and so are links: what they lead to stands in the folder itself, or is no
/// business of it.
func budgetFiles(_ paths: [String], _ console: Console) -> [String] {
  var files: [String] = []
  for path in paths {
    guard Platform.status(of: path)?.kind == .folder else {
      files.append(path)
      continue
    }
    var walk = FolderWalk(path)
    walk.run()
    if walk.files.isEmpty { console.say(Texts.noBudgets(path)) }
    files += walk.files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
  return uniqueFiles(files)
}

/// Paths without those of a file that another path before them names.
func uniqueFiles(_ paths: [String]) -> [String] {
  var seen: Set<String> = []
  return paths.filter { seen.insert(Platform.target(of: $0)).inserted }
}

/// The `.bud` files below a folder.
private struct FolderWalk {
  private let root: String
  private(set) var files: [String] = []

  init(_ folder: String) {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    root = folder
  }

  mutating func run() {
    guard case .success(let real) = Platform.realPath(root) else { return }
    var folders = [(path: root == "." ? "" : root, real: real)]
    while let folder = folders.popLast() {
      for name in Platform.list(folder.real) ?? [] where !name.hasPrefix(".") {
        let path = FolderWalk.join(folder.path, name)
        let real = FolderWalk.join(folder.real, name)
        guard let kind = Platform.status(of: real)?.kind, case .success(real) = Platform.realPath(real) else {
          continue
        }
        if kind == .folder { folders.append((path, real)) }
        if kind == .file, name.hasSuffix(".bud") { files.append(path) }
      }
    }
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty || folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}
