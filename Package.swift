// swift-tools-version: 6.2
import PackageDescription

// One section a room, with its tests; the arrows between rooms are the ones README.md draws, and a test holds
// the `import` lines against them.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ room: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: room + "Tests",
    dependencies: [.byName(name: room), "BudgetTestSupport"] + dependencies,
    swiftSettings: settings
  )
}

let package = Package(
  name: "budgetc",
  platforms: [.macOS("26.0")],
  products: [.executable(name: "budgetc", targets: ["budgetc"])],
  targets: [
    // MARK: - Source: bytes, places, messages
    room("BudgetSource"),
    tests("BudgetSource"),

    // MARK: - Syntax: bytes to tree
    room("BudgetSyntax", ["BudgetSource"]),
    tests("BudgetSyntax", ["BudgetSource"]),

    // MARK: - Model: what a budget is
    room("BudgetModel", ["BudgetSource"]),
    tests("BudgetModel", ["BudgetSource"]),

    // MARK: - Analysis: tree to budget
    room("BudgetAnalysis", ["BudgetSource", "BudgetSyntax", "BudgetModel"]),
    tests("BudgetAnalysis", ["BudgetSource", "BudgetSyntax", "BudgetModel", "BudgetRender"]),

    // MARK: - Tables: budget to official tables
    room("BudgetTables", ["BudgetSource", "BudgetModel"]),
    tests("BudgetTables", ["BudgetSource", "BudgetModel", "BudgetAnalysis", "BudgetRender"]),

    // MARK: - Format: tree to canonical text
    room("BudgetFormat", ["BudgetSource", "BudgetSyntax"]),
    tests(
      "BudgetFormat",
      ["BudgetSource", "BudgetSyntax", "BudgetModel", "BudgetAnalysis", "BudgetTables", "BudgetRender"]),

    // MARK: - JSON
    room("BudgetJSON"),
    tests("BudgetJSON"),

    // MARK: - Archive: ZIP and XML
    room("BudgetArchive"),
    tests("BudgetArchive"),

    // MARK: - Render: tables and diagnostics to bytes
    room("BudgetRender", ["BudgetSource", "BudgetModel", "BudgetTables", "BudgetJSON", "BudgetArchive"]),
    tests("BudgetRender", ["BudgetSource", "BudgetModel", "BudgetTables", "BudgetJSON", "BudgetAnalysis"]),

    // MARK: - IDE: what editors show, as plain values
    room(
      "BudgetIDE", ["BudgetSource", "BudgetSyntax", "BudgetModel", "BudgetAnalysis", "BudgetTables", "BudgetFormat"]),
    tests("BudgetIDE", ["BudgetSource", "BudgetSyntax", "BudgetModel", "BudgetAnalysis"]),

    // MARK: - Server: the language server
    room("BudgetServer", ["BudgetSource", "BudgetSyntax", "BudgetIDE", "BudgetJSON"]),
    tests("BudgetServer", ["BudgetSource", "BudgetIDE", "BudgetJSON", "BudgetAnalysis", "BudgetRender"]),

    // MARK: - The command
    .executableTarget(
      name: "budgetc",
      dependencies: [
        "BudgetSource", "BudgetSyntax", "BudgetModel", "BudgetAnalysis", "BudgetTables", "BudgetFormat", "BudgetJSON",
        "BudgetRender", "BudgetIDE", "BudgetServer",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "budgetcTests", dependencies: ["budgetc", "BudgetTestSupport"], swiftSettings: settings),

    // MARK: - Test support and the benchmark
    .target(
      name: "BudgetTestSupport",
      dependencies: ["BudgetSource", "BudgetSyntax", "BudgetModel", "BudgetAnalysis", "BudgetTables"],
      path: "Tests/BudgetTestSupport",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "budget-bench",
      dependencies: [
        "BudgetTestSupport", "BudgetSource", "BudgetSyntax", "BudgetModel", "BudgetAnalysis", "BudgetTables",
        "BudgetRender", "BudgetFormat",
      ],
      path: "Tests/BudgetBench",
      swiftSettings: settings
    ),
  ]
)
