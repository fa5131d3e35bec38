import BudgetIDE
import BudgetSource
import Testing

/// Which root file a source is read from.
@Suite struct RootsTests {
  private let files: [String: [UInt8]] = [
    "2023.bud": Array("预算 2023\n引用 单位/甲.bud\n引用 共.bud\n".utf8),
    "2024.bud": Array("预算 2024\n引用 单位/*.bud\n引用 共.bud\n".utf8),
    "共.bud": Array("科目 3010101 行政基本工资\n".utf8),
    "孤.bud": Array("设 甲 = 1\n".utf8),
    "单位/甲.bud": Array("单位 1 甲\n".utf8),
    "单位/乙.bud": Array("引用 丙.txt\n".utf8),
    "单位/丙.txt": Array("设 丁 = 1\n".utf8),
    "单位/自.bud": Array("预算 2024\n".utf8),
  ]

  private func root(of path: String, open: Set<String> = []) -> String {
    func provider(_ folder: String) -> SourceProvider {
      let prefix = String(folder.dropFirst())
      var inside: [String: [UInt8]] = [:]
      for (path, bytes) in files where path.hasPrefix(prefix) { inside[String(path.dropFirst(prefix.count))] = bytes }
      var provider = SourceProvider(files: inside)
      let identity = provider.identity
      provider.identity = { path in
        if case .file = identity(path) { .file(key: folder + path) } else { .missing }
      }
      return provider
    }
    let cut = path.lastIndex(of: "/")
    let folder = cut.map { "/" + path[...$0] } ?? "/"
    let name = cut.map { String(path[path.index(after: $0)...]) } ?? path
    let found = findRoot(
      of: RootFile(folder: folder, name: name), in: folder == "/" ? ["/"] : [folder, "/"],
      isOpen: { open.contains($0) }, files: provider)
    return found.folder + found.name
  }

  @Test("a source that states its year is its own root, and so is one that nobody includes")
  func own() {
    #expect(root(of: "2024.bud") == "/2024.bud")
    #expect(root(of: "单位/自.bud") == "/单位/自.bud")
    #expect(root(of: "孤.bud") == "/孤.bud")
    #expect(root(of: "没有.bud") == "/没有.bud")
  }

  @Test("the last year's root, unless another is open")
  func several() {
    #expect(root(of: "单位/甲.bud") == "/2024.bud")
    #expect(root(of: "共.bud") == "/2024.bud")
    #expect(root(of: "共.bud", open: ["/2023.bud"]) == "/2023.bud")
    #expect(root(of: "共.bud", open: ["/2023.bud", "/2024.bud"]) == "/2024.bud")
  }

  @Test("a root that states a year goes before a nearer file that does not")
  func throughAnother() {
    #expect(root(of: "单位/丙.txt") == "/2024.bud")
  }
}
